import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import type { InputFormat, OpenedText } from '../../../src/model/index.js';
import { FORMATS } from '../../../src/read/text/formats.js';
import { openText } from '../../../src/read/text/open.js';
import { runs } from '../../properties/runs.js';

/** What the source says for a piece of the clean text. */
function sourceOf(source: string, opened: OpenedText, piece: string): string {
  const start = opened.clean.indexOf(piece);
  expect(start, `"${piece}" in ${JSON.stringify(opened.clean)}`).toBeGreaterThanOrEqual(0);
  const span = opened.toSource({ start, end: start + piece.length });
  return source.slice(span.start, span.end);
}

describe('plain text', () => {
  test('is the very string, and its spans are the very spans', () => {
    const text = 'Nghị quyết <57> & [1]\r\n*';
    const span = { start: 3, end: 9 };
    expect(openText(text).clean).toBe(text);
    expect(openText(text).toSource(span)).toBe(span);
  });
});

describe('HTML', () => {
  const clean = (source: string): string => openText(source, FORMATS.html).clean;

  test.each([
    ['inline tags vanish', 'n° <b>57</b>-<i>NQ</i>/TW', 'n° 57-NQ/TW'],
    ['named, numeric and hexadecimal entities', 'kh&oacute;a &#7883; &#x1EBF; &amp;amp;', 'khóa ị ế &amp;'],
    ['an entity of two characters', 'a&NotEqualTilde;b', 'a\u2242\u0338b'],
    ['what is no entity', 'R&D &bogus; &', 'R&D &bogus; &'],
    ['a lone bracket is text', '1 < 2 <3 > 0', '1 < 2 <3 > 0'],
    ['blocks', '<h1>A</h1><p>B</p>\n<p>C</p><div>D</div>E', 'A\n\nB\n\nC\n\nD\n\nE'],
    ['table cells', '<table><tr><td>57-NQ/TW</td><td>22/12/2024</td></tr><tr><td>a<td>b</table>', '57-NQ/TW | 22/12/2024 |\na | b |'],
    ['a table that lays out a page', '<table><tr><td>one</td></tr><tr><td>two</td></tr></table>', 'one\n\ntwo'],
    ['cells of no table', '<td>x<td>y', 'x\n\ny'],
    ['list items', '<ul><li>a<li>b</ul>', 'a\n\nb'],
    ['line breaks', 'a<br>b<br/>c</br>d', 'a\nb\nc\nd'],
    ['white space is one blank', '<p>\n  Nghị\n\n  quyết <b> 57</b>\t\n</p>', 'Nghị quyết 57 '],
    ['no-break spaces stay', 'Nghị&nbsp;quyết\u00a057', 'Nghị\u00a0quyết\u00a057'],
    ['preformatted text keeps its lines', '<pre>a\n\n  b</pre>', 'a\n\n  b'],
    ['scripts, styles, templates', 'a<script>if (1<2) "57-NQ/TW"</script><style>p{}</style><template><p>x</p></template>b', 'ab'],
    ['comments and declarations', '<!DOCTYPE html><!-- 57 -->a<!-- > -->b<![CDATA[c]]>', 'ab'],
    ['the title is a block', '<head><title>T &lt; U</title><meta></head><body>a', 'T < U\n\na'],
    ['attributes are no text', '<a title="57-NQ/TW > 12" href=x>a</a>', 'a'],
    ['text inside SVG, with a self-closing style', '<svg><style/><title/><text>a</text></svg>b', 'ab'],
    ['an unclosed tag at the end is dropped', 'a<b title="', 'a'],
    ['and one that ends at its slash', 'a<br/', 'a'],
    ['alone', '<br/', ''],
    ['NUL', 'a\0b', 'a\0b'],
  ])('%s', (_name, source, expected) => {
    expect(clean(source)).toBe(expected);
  });

  test.each([
    ['a superscript', 'TW<sup>2</sup>.', 'TW[2].', '<sup>2</sup>'],
    ['in brackets', 'TW<sup>[2]</sup>.', 'TW[2].', '<sup>[2]</sup>'],
    ['in parentheses', 'TW<sup> (2) </sup >.', 'TW[2].', '<sup> (2) </sup >'],
    ['a link inside', 'TW<sup id="r"><a href="#fn2">2</a></sup>.', 'TW[2].', '<sup id="r"><a href="#fn2">2</a></sup>'],
    ['a link around', 'TW<a href="#x"><sup>2</sup></a>.', 'TW[2].', '<sup>2</sup>'],
    ['a link to a note', 'TW<a href="#_ftn2">2</a>.', 'TW[2].', '<a href="#_ftn2">2</a>'],
    ['a link in brackets stays', 'TW<a href="#_ftn2">[2]</a>.', 'TW[2].', '[2]'],
  ])('a footnote call: %s', (_name, source, expected, place) => {
    const opened = openText(source, FORMATS.html);
    expect(opened.clean).toBe(expected);
    expect(sourceOf(source, opened, '[2]')).toBe(place);
    expect(sourceOf(source, opened, '2')).toBe(place === '[2]' ? '2' : place);
    expect(sourceOf(source, opened, 'TW')).toBe('TW');
  });

  test.each([
    ['an ordinal', 'du 1<sup>er</sup> mai', 'du 1er mai'],
    ['a power of a unit', '100 m<sup>2</sup> et 5 km<sup>3</sup>', '100 m2 et 5 km3'],
    ['a link elsewhere', 'Nghị quyết <a href="https://example.org/57">57</a>', 'Nghị quyết 57'],
    ['never closed', 'a<sup>2<p>b</sup>c', 'a2\n\nbc'],
    ['closed in the wrong order', 'a<sup>1<a href="#fn1">2</sup> b</a>', 'a[12] b'],
    ['too long', 'a<sup>1234567890123456</sup>', 'a1234567890123456'],
  ])('no footnote call: %s', (_name, source, expected) => {
    expect(clean(source)).toBe(expected);
  });

  test('a list item that a call links to gets its label', () => {
    const source = '<p>TW<sup><a href="#fn-1">1</a></sup></p><ol><li id="fn-1"><p>Body ↩</p></li><li id="other">x</li></ol>';
    const opened = openText(source, FORMATS.html);
    expect(opened.clean).toBe('TW[1]\n\n[1] Body ↩\n\nx');
    expect(sourceOf(source, opened, '[1] ')).toBe('<li id="fn-1">');
  });

  test('a span grows over the markup inside it, never over the markup around it', () => {
    const source = '<p><i>Ngh&#7883; quy&#x1EBF;t <b>s&#7889; 57<u>-NQ</u>/TW</b></i></p>';
    const opened = openText(source, FORMATS.html);
    expect(sourceOf(source, opened, 'Nghị')).toBe('Ngh&#7883;');
    expect(sourceOf(source, opened, '57-NQ/TW')).toBe('57<u>-NQ</u>/TW');
    expect(sourceOf(source, opened, '-NQ')).toBe('-NQ');
    expect(sourceOf(source, opened, 'ị')).toBe('&#7883;');
  });
});

describe('Markdown', () => {
  const clean = (source: string): string => openText(source, FORMATS.markdown).clean;

  test.each([
    ['emphasis', 'n° **57**-*NQ*/TW _x_ snake_case', 'n° 57-NQ/TW x snake_case'],
    ['links and images', '[57-NQ/TW](http://x "t") ![57](y) <http://z>.', '57-NQ/TW  .'],
    ['reference links, wherever they are defined', '[N 57][r] [R]\n\n[r]: http://x "t"', 'N 57 R'],
    ['an undefined reference is text', '[N 57][r]', '[N 57][r]'],
    ['code', '`57-NQ/TW` ``a`b``', '57-NQ/TW a`b'],
    ['fenced code', '```js\na\n\n*b*\n```\nc', 'a\n\n*b*\n\n\nc'],
    ['indented code', 'a\n\n    *b*', 'a\n\n*b*'],
    ['escapes and references', '\\*57\\* kh&oacute;a &#7883; R&D', '*57* khóa ị R&D'],
    ['headings', '# A *b* #\nc\n\nd\n===\ne\n---\nf', 'A b\n\nc\n\nd\n\ne\n\nf'],
    ['lists', '- a\n- b\n  c\n1. d\n\n   e', 'a\n\nb\nc\n\nd\n\ne'],
    ['quotes', '> a\n> b\nc\n\n> d', 'a\nb\nc\n\nd'],
    ['soft and hard breaks', 'a\nb  \nc\\\nd', 'a\nb\nc\nd'],
    ['Windows line ends', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['a table is a paragraph', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | d |'],
    ['inline HTML', 'a <b>57</b>-NQ<br>x<sup>2</sup> <!-- c -->y', 'a 57-NQ\nx[2] y'],
    ['block HTML', '<table><tr><td>a</td>\n<td>b &amp; c</td></tr></table>\n\nd', 'a | b & c |\n\nd'],
    ['HTML in a quote', '> <p>a\n> b</p>\n\nc', 'a b\n\nc'],
    ['a page break', 'a\n\n***\n\nb', 'a\n\nb'],
    ['byte order mark', '\uFEFF# a', 'a'],
    ['NUL and tab', 'a\0b\tc', 'a\0b\tc'],
  ])('%s', (_name, source, expected) => {
    expect(clean(source)).toBe(expected);
  });

  test('footnotes: the call stays, the note is a paragraph with its label', () => {
    const source = 'TW[^1] and **X[^n]**.\n\n[^1]: ngày *25/10*\n    2021\n\n    more\n[^n]:\n    body\n';
    const opened = openText(source, FORMATS.markdown);
    expect(opened.clean).toBe('TW[^1] and X[^n].\n\n[^1]: ngày 25/10\n2021\n\nmore\n\n[^n]: body');
    expect(sourceOf(source, opened, '[^1]')).toBe('[^1]');
    expect(sourceOf(source, opened, '25/10\n2021')).toBe('25/10*\n    2021');
  });

  test('links of digits: to a note they are calls, elsewhere they are text', () => {
    expect(clean('TW[1](#fn1) [57](http://x) [\\[2\\]](#_ftn2) [3]\n\n[3]: http://x')).toBe('TW[1] 57 [2] [3]');
  });

  test('spans in the source', () => {
    const source = '\uFEFF> kh&oacute;a **XIII** \\* [57-*NQ*/TW](u)\r\n> b';
    const opened = openText(source, FORMATS.markdown);
    expect(sourceOf(source, opened, 'khóa')).toBe('kh&oacute;a');
    expect(sourceOf(source, opened, 'XIII')).toBe('XIII');
    expect(sourceOf(source, opened, '*')).toBe('\\*');
    expect(sourceOf(source, opened, '57-NQ/TW')).toBe('57-*NQ*/TW');
    expect(sourceOf(source, opened, '\nb')).toBe('\r\n> b');
  });

  test('a long source is read in sections, and links reach across them', () => {
    const filler = 'Một đoạn văn *bình thường* không có gì lạ.\n\n'.repeat(1000);
    const source = `[N 57][r] [^1]\n\n${filler}- **x**\n\n[r]: http://x\n\n[^1]: body`;
    const opened = openText(source, FORMATS.markdown);
    expect(opened.clean.startsWith('N 57 [^1]\n\nMột đoạn văn bình thường')).toBe(true);
    expect(opened.clean.endsWith('lạ.\n\nx\n\n[^1]: body')).toBe(true);
    expect(sourceOf(source, opened, '[^1]: body')).toBe('[^1]: body');
  });
});

describe('laws', () => {
  const text = fc.constantFrom('Nghị', ' ', 'quyết 57', '-NQ/TW', '\n', 'a\u0302', '😀', 'x', '\u00a0', '12');
  const html = fc
    .array(fc.oneof(text, fc.constantFrom('<b>', '</b>', '<p>', '</p>', '<br>', '&amp;', '&#7883;', '&lt', '<sup>2</sup>', '<td>', '<i class="x">', '<!-- c -->', '&nGtv;')))
    .map((pieces) => pieces.join(''));
  const markdown = fc
    .array(fc.oneof(text, fc.constantFrom('*', '**', '_', '`', '[', ']', '(u)', '[^1]', '\n\n', '\n> ', '\n- ', '\n    ', '\n# ', '\n\n[^1]: ', '\\*', '&amp;', '<b>', '</b>', '\n```\n', '\r\n', '<!--', '\t', '\n===\n')))
    .map((pieces) => pieces.join(''));
  const anything = fc.oneof(html, markdown, fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>&#;/sup"\'=![]()*_`~-+.\\\n\t 1a') }));
  const source = fc.record({ source: anything, format: fc.constantFrom<InputFormat>('text', 'html', 'markdown') });

  test('every span maps into the source, and growing a span never shrinks what it maps to', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), fc.nat(), ({ source, format }, a, b, c) => {
        const opened = openText(source, FORMATS[format]);
        const [first = 0, second = 0, third = 0] = [a, b, c].map((n) => n % (opened.clean.length + 1)).sort((x, y) => x - y);
        const inner = opened.toSource({ start: first, end: second });
        const outer = opened.toSource({ start: first, end: third });
        const later = opened.toSource({ start: second, end: third });
        expect(inner.start).toBeGreaterThanOrEqual(0);
        expect(inner.end).toBeGreaterThanOrEqual(inner.start);
        expect(outer.end).toBeLessThanOrEqual(source.length);
        expect(inner.end).toBeLessThanOrEqual(outer.end);
        if (first < second) expect(inner.start).toBeLessThanOrEqual(later.start);
      }),
      runs(4),
    );
  });

  test('a unit that stands for one unit is that unit, white space aside', () => {
    fc.assert(
      fc.property(source, ({ source, format }) => {
        const { clean, toSource } = openText(source, FORMATS[format]);
        for (let offset = 0; offset < clean.length; offset++) {
          const { start, end } = toSource({ start: offset, end: offset + 1 });
          const said = source.slice(start, end);
          if (said.length === 1 && !/\s/u.test(clean[offset] ?? '')) expect(said).toBe(clean[offset]);
        }
      }),
      runs(2),
    );
  });

  test('cleaning what a span maps to gives back at least the span (HTML)', () => {
    const squeeze = (value: string): string => value.replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (source, a, b) => {
        const opened = openText(source, FORMATS.html);
        const [start = 0, end = 0] = [a, b].map((n) => n % (opened.clean.length + 1)).sort((x, y) => x - y);
        const span = opened.toSource({ start, end });
        const again = openText(source.slice(span.start, span.end), FORMATS.html).clean;
        expect(squeeze(again)).toContain(squeeze(opened.clean.slice(start, end)));
      }),
      runs(4),
    );
  });

  test('without markup, Markdown and HTML are the text itself', () => {
    const words = fc.array(fc.constantFrom('Nghị', 'quyết', '57-NQ/TW', 'a\u0302', '😀'), { minLength: 1 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, fc.constantFrom<InputFormat>('html', 'markdown'), fc.nat(), (source, format, at) => {
        const opened = openText(source, FORMATS[format]);
        expect(opened.clean).toBe(source);
        const span = { start: at % source.length, end: source.length };
        expect(opened.toSource(span)).toEqual(span);
      }),
      runs(),
    );
  });

  test('Markdown says what its HTML says', () => {
    const inline = fc.constantFrom('Nghị quyết', '*57*', '**-NQ/TW**', '`code`', '[link](u)', '&amp;', '\\*', 'a_b', '<b>x</b>', '1', '! ', '~');
    const line = fc.array(inline, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
    const block = fc.oneof(
      line,
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      line.map((value) => `# ${value}`),
      line.map((value) => `- ${value}\n- ${value}\n  - ${value}`),
      line.map((value) => `1. ${value}\n\n   ${value}`),
      line.map((value) => `> ${value}\n> ${value}`),
      line.map((value) => `${value}\n---`),
      line.map((value) => '```\n' + value + '\n```'),
      line.map((value) => `<div>${value.replace(/[`*[]/gu, '')}</div>`),
    );
    const document = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
    const words = (value: string): string => value.replace(/\s+/gu, ' ').trim();
    fc.assert(
      fc.property(document, (value) => {
        const rendered = openText(micromark(value, { allowDangerousHtml: true }), FORMATS.html).clean;
        expect(words(openText(value, FORMATS.markdown).clean)).toBe(words(rendered));
      }),
      runs(2),
    );
  });
});
