import { describe, expect, test } from 'vitest';
import { annotateCitations, segmentsOf, type AnnotateOptions, type CitationMark } from '../../src/entries/annotate.js';
import { html } from '../../src/entries/formats.js';
import { analyze, extractCitations, UsageError } from '../../src/index.js';

const PAGE = 'https://example.org/57';
const linked = (text: string, format: AnnotateOptions['format'] = 'html', mark: CitationMark = { href: PAGE }): string => annotateCitations(text, extractCitations(text, { format: format! }), () => mark, { format: format! });
const tagged = (text: string): string => linked(text).replace(/<a href="[^"]*" data-citation="(?<id>c\d+)">(?<text>.*?)<\/a>/gu, '‹$<id>:$<text>›');

describe('HTML', () => {
  test.each([
    ['no tag is cut in two', '<p>Quy định <b>số <i>22</i></b>-QĐ/TW</p>', '<p>‹c1:Quy định› <b>‹c1:số› <i>‹c1:22›</i></b>‹c1:-QĐ/TW›</p>'],
    ['entities belong to the text', '<p>Ngh&#7883; quy&#7871;t 57-NQ/TW</p>', '<p>‹c1:Ngh&#7883; quy&#7871;t 57-NQ/TW›</p>'],
    ['a link stays as it is', '<p><a href="/x">57-NQ/<b>TW</b></a>, 05-CT/TW</p>', '<p><a href="/x">57-NQ/<b>TW</b></a>, ‹c2:05-CT/TW›</p>'],
    ['a title, a button and a field of a form too', '<title>57-NQ/TW</title><button>57-NQ/TW</button><textarea>57-NQ/TW</textarea>', '<title>57-NQ/TW</title><button>57-NQ/TW</button><textarea>57-NQ/TW</textarea>'],
    ['an anchor that is left open ends with its block', '<p><a name="x">57-NQ/TW<p>57-NQ/TW', '<p><a name="x">57-NQ/TW<p>‹c2:57-NQ/TW›'],
    ['a call of a note is no part of it', '<p>Nghị quyết 57<sup><a href="#fn1">1</a></sup></p>', '<p>‹c1:Nghị quyết 57›<sup><a href="#fn1">1</a></sup></p>'],
  ])('%s', (_, page, expected) => {
    expect(tagged(page)).toBe(expected);
  });

  test('attributes are escaped, and undefined ones left out', () => {
    expect(linked('57-NQ/TW', 'html', { element: 'span', attributes: { title: '"<&>"', class: undefined } })).toBe('<span title="&quot;&lt;&amp;&gt;&quot;" data-citation="c1">57-NQ/TW</span>');
  });

  test('each part asks for its mark, and may have none', () => {
    const page = 'Nghị quyết <b>57</b>-NQ/TW và 05-CT/TW';
    const asked: string[] = [];
    const result = annotateCitations(page, analyze(page, { format: 'html' }).citations, ({ id, symbol }, { index, count, span }) => {
      asked.push(`${id} ${index}/${count} ${page.slice(span.start, span.end)}`);
      return symbol === '57-NQ/TW' ? undefined : { before: '[', after: ']' };
    }, { format: html });
    expect(asked).toEqual(['c1 0/3 Nghị quyết', 'c1 1/3 57', 'c1 2/3 -NQ/TW', 'c2 0/1 05-CT/TW']);
    expect(result).toBe('Nghị quyết <b>57</b>-NQ/TW và [05-CT/TW]');
  });
});

describe('Markdown', () => {
  test.each([
    ['a link is written as Markdown has it', 'Nghị quyết **57-NQ/TW**.', `[Nghị quyết](${PAGE}) **[57-NQ/TW](${PAGE})**.`],
    ['links, code and what programs read stay as they are', '---\ntitle: 57-NQ/TW\n---\n\n[57-NQ/TW](/x) `57-NQ/TW`\n\n    57-NQ/TW\n', '---\ntitle: 57-NQ/TW\n---\n\n[57-NQ/TW](/x) `57-NQ/TW`\n\n    57-NQ/TW\n'],
    ['no mark where emphasis would end otherwise', 'số**57-NQ/TW**và', 'số**57-NQ/TW**và'],
    ['within brackets it does not', 'Xem (**57-NQ/TW**), **05-CT/TW**!', `Xem (**[57-NQ/TW](${PAGE})**), **[05-CT/TW](${PAGE})**!`],
    ['behind a mark of exclamation it would be a picture', '!57-NQ/TW', `!<a href="${PAGE}" data-citation="c1">57-NQ/TW</a>`],
    ['behind a backslash it would be letters', String.raw`\57-NQ/TW`, String.raw`\57-NQ/TW`],
    ['HTML is written in HTML', '<div>57-NQ/TW</div>', `<div><a href="${PAGE}" data-citation="c1">57-NQ/TW</a></div>`],
    ['each line of a quote has its own', '> Nghị quyết\n> 57-NQ/TW', `> [Nghị quyết](${PAGE})\n> [57-NQ/TW](${PAGE})`],
  ])('%s', (_, text, expected) => {
    expect(linked(text, 'markdown')).toBe(expected);
  });

  test('an address and a title cannot end the link', () => {
    expect(linked('57-NQ/TW', 'markdown', { href: 'https://example.org/a b(1)_2', attributes: { title: 'a "b"\n\n|' } })).toBe('[57-NQ/TW](https://example.org/a%20b%281%29%5F2 "a &quot;b&quot;&#10;&#10;&#124;")');
  });
});

describe('plain text', () => {
  test('has brackets, once', () => {
    const once = linked('Nghị quyết 57-NQ/TW.', 'text', { before: '«', after: '»' });
    expect(once).toBe('«Nghị quyết 57-NQ/TW».');
    expect(linked(once, 'text', { before: '«', after: '»' })).toBe(once);
  });

  test('has no elements', () => {
    expect(() => linked('57-NQ/TW', 'text')).toThrow(new UsageError('the format text has no elements; give the marks as { before, after }'));
  });
});

describe('segments', () => {
  test('are the text in a citation, in markup that stands in it', () => {
    const page = '<p>Nghị quyết&nbsp;<b>57</b><br>-NQ/TW, 05-CT/TW</p>';
    const [first, second] = extractCitations(page, { format: 'html' });
    expect(segmentsOf(first!).map(({ start, end }) => page.slice(start, end))).toEqual(['Nghị quyết&nbsp;', '57', '-NQ/TW']);
    expect(second!.segments).toBeUndefined();
    expect(segmentsOf(second!)).toEqual([second!.span]);
  });

  test('there are none in plain text', () => {
    expect(extractCitations('Nghị quyết 57-NQ/TW')[0]).not.toHaveProperty('segments');
  });
});

test.each([
  ['a citation of another text', () => annotateCitations('57', extractCitations('57-NQ/TW'), () => ({ before: '', after: '' })), /citation c1 does not stand in this text/u],
  ['an element that is none', () => linked('57-NQ/TW', 'html', { element: 'div' }), /a mark cannot be a <div>/u],
  ['an attribute that is none', () => linked('57-NQ/TW', 'html', { attributes: { 'a b': 'c' } }), /is no attribute/u],
  ['half a bracket', () => linked('57-NQ/TW', 'html', { before: 'x' } as never), /both before and after/u],
  ['no function', () => annotateCitations('', [], undefined as never), /must be a function/u],
  ['no list', () => annotateCitations('', undefined as never, () => undefined), /must be a list/u],
  ['no text', () => annotateCitations(undefined as never, [], () => undefined), /takes the text/u],
])('%s is refused', (_, call, message) => {
  expect(call).toThrow(UsageError);
  expect(call).toThrow(message);
});
