/** Pages with citations in all that markup can do to them, written by rule. */
import * as fc from 'fast-check';

const CITED = ['57-NQ/TW', 'Nghị quyết số 57-NQ/TW', 'Chỉ thị số 05-CT/TW, ngày 15/5/2016', 'Quy định 22-QĐ/TW', 'Résolution 10-NQ/TW du Bureau politique', 'Directive 51-CT/TW', 'Quyết định 1, 2 và 3-QĐ/TW'];
const PROSE = ['theo', ' và ', ', ', '. ', ' dated ', '(', ')', ' a < b & c ', ' &copy ', '“', '”', '\\', '!', ' 12 ', '\n', '\n\n', ' của Bộ Chính trị ', 'số', '/', '*', '_', '~', '[', ']'];

const cited = fc.constantFrom(...CITED);
const prose = fc.constantFrom(...PROSE);

/** Puts pieces of markup between the letters of a citation. */
function broken(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(cited, fc.array(fc.tuple(fc.nat(40), piece), { maxLength: 3 })).map(([text, cuts]) => {
    let result = text;
    for (const [at, by] of cuts) result = result.slice(0, at % (text.length + 1)) + by + result.slice(at % (text.length + 1));
    return result;
  });
}

const TAGS = ['<b>', '</b>', '<i class="x>y">', '</i>', '<span title=57-NQ/TW>', '</span>', '<br>', '<br/>', '<wbr>', '<!-- 57-NQ/TW -->', '&nbsp;', '&#173;', '<a name="n">', '<sup>1</sup>', '<sup><a href="#fn1">1</a></sup>', '<img alt="57-NQ/TW">', '\n', '<'];

const wrapped = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(
  fc.constantFrom(
    ['<p>', '</p>'], ['<div>', '</div>'], ['<td>', '</td>'], ['<li>', ''], ['<a href="/x">', '</a>'], ['<A HREF=/y>', '</A>'], ['<a href="#fn2">', '</a>'], ['<a name=top>', ''], ['<title>', '</title>'], ['<textarea>', '</textarea>'],
    ['<button>', '</button>'], ['<svg><text>', '</text></svg>'], ['<script>', '</script>'], ['<style>', '</style>'], ['<select><option>', '</select>'], ['<code>', '</code>'], ['<pre>', '</pre>'], ['<!--', '-->'], ['<mark>', '</mark>'],
    ['<span data-citation="x9"><b>', '</b></span>'], ['<em>', ''], ['', '</em>'], ['<ins>', '</ins>'],
  ),
  inner,
).map(([[open, close], text]) => `${open}${text}${close}`);

export const htmlPage: fc.Arbitrary<string> = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof({ maxDepth: 4 }, broken(fc.constantFrom(...TAGS)), prose, wrapped(tie('whole'))),
  whole: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
})).whole;

const MARKS = ['**', '*', '_', '__', '`', '~~', '\\', '\n', '  \n', '\n> ', '[^1]', '<b>', '</b>', '&nbsp;', '&#173;', '<br>', '![x](y)'];

const around = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(
  fc.constantFrom(
    ['**', '**'], ['*', '*'], ['_', '_'], ['~~', '~~'], ['`', '`'], ['[', '](/x)'], ['[', '][ref]'], ['[', ']'], ['![', '](/i.png)'], ['<a href="/x">', '</a>'], ['# ', '\n'], ['> ', '\n\n'], ['- ', '\n'], ['1. ', '\n'], ['\n\n    ', '\n\n'],
    ['\n```\n', '\n```\n'], ['\n\n<div>\n', '\n</div>\n\n'], ['\n\n| ', ' | x |\n|---|---|\n'], ['\n\n[^1]: ', '\n\n'], ['\n\n[ref]: /r "', '"\n\n'], ['---\ntitle: ', '\n---\n'], ['<mark data-citation="x9">', '</mark>'], ['<https://x.vn/', '>'], ['https://x.vn/', ' '],
  ),
  inner,
).map(([[open, close], text]) => `${open}${text}${close}`);

export const markdownPage: fc.Arbitrary<string> = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof({ maxDepth: 4 }, broken(fc.constantFrom(...MARKS)), prose, around(tie('whole'))),
  whole: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
})).whole;
