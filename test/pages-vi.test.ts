/** The pages in Vietnamese: what they show is what the English ones show, and what they say is Vietnamese. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES } from '../src/index.js';
import { ROOT } from './built.js';
import { fencedBlocks } from './page-blocks.js';
import { prose } from './page-links.js';
import { VIETNAMESE_PAGES } from './pages.js';

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

/** Blocks without their comments, which are translated; what is expected stays. */
const blocksOf = (page: string): string[] => fencedBlocks(read(page)).map(({ language, code }) => `${language}\n${code.replace(/^\s*\/\/ (?!=>| ).*$/gmu, '//')}`);

/** For each heading its depth, and the rows of the tables below it. */
function outlineOf(page: string): string[] {
  return prose(read(page)).split('\n').flatMap((line) => {
    const depth = /^#+(?= )/u.exec(line)?.[0];
    return depth !== undefined ? [depth] : line.startsWith('| ') ? ['row'] : [];
  });
}

/** A syllable of Vietnamese without its marks. What has none of the marks and is built otherwise is a word of another language. */
const SYLLABLE = /^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uou|oai|oao|oay|oeo|uay|uyu|ieu|yeu|uoi|[aeiouy]{1,2})(?:ch|ng|nh|[cmnpt])?$/u;

/** Names, which are what they are in every language. Codes in capitals are no words. */
const NAMES = `Actions Ajv Babel BibTeX Chromium Code Context Ctrl DuckDB Enter GitHub GraphML Graphviz Helix Jest Kirin LaTeX Markdown Mermaid Model Neovim Node Protocol QĐi CTr Spark TeX TypeDoc TypeScript Unicode Vitest Windows Word Zotero
  axe biblatex byte check citation commit core fast git graphology js kB kilobyte mammoth nearley pandoc pdf pre rehype remark reviewdog tab textlint unified web`.split(/\s+/u);

/** Cells below a heading that names another language. */
function withoutOtherColumns(page: string): string {
  let others: readonly number[] = [];
  return page.split('\n').map((line) => {
    if (!line.startsWith('|')) others = [];
    const cells = line.split('|');
    if (others.length === 0) others = cells.flatMap((cell, index) => (/^ tiếng (?:Pháp|Anh) $/u.test(cell) ? [index] : []));
    return cells.filter((_cell, index) => !others.includes(index)).join('|');
  }).join('\n');
}

function foreignWords(page: string): string[] {
  const ids = new RegExp(`(?<![\\w-])(?:${Object.keys(DIAGNOSTIC_CODES).join('|')})(?![\\w-])`, 'gu');
  const text = withoutOtherColumns(prose(read(page))).replace(/`[^`\n]*`/gu, '').replace(/\]\([^)]*\)/gu, ']').replace(/<!--[^]*?-->/gu, '').replace(ids, '').replace(/[\w-]+(?:[./][\w-]+)+/gu, '');
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set(words.filter((word) => /^[A-Za-z]+$/u.test(word) && !/^[A-Z]+$/u.test(word) && !NAMES.includes(word) && !SYLLABLE.test(word.toLowerCase())))];
}

/** Their tables are measured anew. */
const FIGURES: readonly string[] = ['site/vi/cost.md', 'site/vi/measured.md'];

/** Digits of each row of a table: a comma there is a point here. */
const figuresOf = (page: string): string[][] => prose(read(page)).split('\n').filter((line) => line.startsWith('| ')).map((line) => Array.from(line.matchAll(/\d[\d.,]*/gu), ([figure]) => figure.replace(/[.,]/gu, '')).sort());

describe.each(VIETNAMESE_PAGES)('%s', (vietnamese, english) => {
  test('shows what the English page shows', () => expect(blocksOf(vietnamese)).toEqual(blocksOf(english)));

  test.skipIf(vietnamese === 'site/vi/index.md')('has its headings and the rows of its tables', () => expect(outlineOf(vietnamese)).toEqual(outlineOf(english)));

  test.runIf(FIGURES.includes(vietnamese))('has its figures', () => expect(figuresOf(vietnamese)).toEqual(figuresOf(english)));

  test('has no word of another language', () => expect(foreignWords(vietnamese)).toEqual([]));
});
