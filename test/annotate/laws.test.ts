/** What holds for every page: outside the marks it is the source, no tag is cut, it reads and looks as before, and marking it again changes nothing. */
import * as fc from 'fast-check';
import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { describe, expect, test } from 'vitest';
import { HOSTILE, HOSTILE_MARKDOWN, HOSTILE_MARKUP } from '../../bench/hostile.js';
import { annotateCitations, type CitationMark } from '../../src/entries/annotate.js';
import { extractCitations } from '../../src/index.js';
import type { InputFormat } from '../../src/model/index.js';
import { FORMATS } from '../../src/read/text/formats.js';
import { openText } from '../../src/read/text/open.js';
import { runs } from '../properties/runs.js';
import { htmlPage, markdownPage } from './pages.js';

const MARKS: Readonly<Record<string, () => CitationMark>> = {
  mark: () => ({}),
  link: () => ({ href: 'https://example.org/?a=1&b=(2)' }),
  place: () => ({ href: '#note-5', attributes: { class: 'cite', title: 'a "b" <c> | d\n\ne' } }),
};

const annotated = (source: string, format: InputFormat, mark: () => CitationMark): string => annotateCitations(source, extractCitations(source, { format }), mark, { format });

/** Tags of ours, as they are written. */
const TAG = /<(?<name>mark|a)(?: [a-z]+="[^"]*")* data-citation="c\d+">(?<inner>[^]*?)<\/\k<name>>/gu;
const withoutTags = (text: string): string => text.replace(TAG, '$<inner>');
const LINK = /\[(?<inner>[^[\]]*)\]\(https:\/\/example\.org\/\?a=1&b=%282%29\)/gu;

const textOf = (source: string, format: InputFormat): string => openText(source, FORMATS[format]).clean.replace(/\s+/gu, '');

function check(source: string, format: InputFormat, kind: string): void {
  const mark = MARKS[kind]!;
  const result = annotated(source, format, mark);
  const bare = withoutTags(result).replace(LINK, '$<inner>');
  expect(bare).toBe(withoutTags(source));
  expect(textOf(result, format)).toBe(textOf(source, format));
  expect(annotated(result, format, mark)).toBe(result);
}

describe.each(Object.keys(MARKS))('%s', (kind) => {
  test('HTML: the source, read as before, once', () => {
    fc.assert(fc.property(htmlPage, (page) => check(page, 'html', kind)), runs(0.5));
  });

  test('Markdown: the source, read as before, once', () => {
    fc.assert(fc.property(markdownPage, (page) => check(page, 'markdown', kind)), runs(0.5));
  });

  test('Markdown: printed, it has the same elements', () => {
    const printed = (text: string): string => micromark(text, { allowDangerousHtml: true, extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] });
    fc.assert(fc.property(markdownPage, (page) => {
      // Where a page is read otherwise than it is printed, what its marks do is not known.
      fc.pre(textOf(page, 'markdown') === textOf(printed(page), 'html'));
      const result = printed(annotated(page, 'markdown', MARKS[kind]!));
      expect(withoutTags(result).replace(/<a href="https:\/\/example\.org\/\?a=1&amp;b=%282%29">(?<inner>[^<]*)<\/a>/gu, '$<inner>')).toBe(withoutTags(printed(page)));
    }), runs(0.5));
  });
});

describe('hostile input', () => {
  test.each(Object.entries({ ...HOSTILE, ...HOSTILE_MARKUP, ...HOSTILE_MARKDOWN }))('%s', (_, generate) => {
    const text = generate(1500);
    for (const format of ['html', 'markdown'] as const) check(text, format, 'link');
  });
});
