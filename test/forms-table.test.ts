import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../src/model/index.js';
import { ROOT } from './built.js';
import { parseCorpus, type CorpusCase } from './corpus-outline.js';
import { READMES } from './pages.js';

// The table of what is read: a row for each form, a column for each language, and each cell stands in a case of the corpus of that language.
const COLUMNS: readonly Language[] = ['vi', 'fr', 'en'];

interface Row {
  readonly what: string;
  readonly cells: readonly string[];
}

function tableOf(page: string): Row[] {
  const lines = readFileSync(join(ROOT, page), 'utf8').split('\n');
  const rows = lines.flatMap((line): Row[] => {
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim());
    const what = /\(`(?<what>[a-z-]+)`\)$/u.exec(cells[0] ?? '')?.groups?.['what'];
    return what === undefined || cells.length !== COLUMNS.length + 1 ? [] : [{ what, cells: cells.slice(1).map((cell) => /^`(?<text>[^`]+)`$/u.exec(cell)?.groups?.['text'] ?? '') }];
  });
  return rows;
}

function casesOf(language: Language): CorpusCase[] {
  const folder = join(ROOT, 'test/corpus', language);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt')).flatMap((path) => parseCorpus(path, readFileSync(join(folder, path), 'utf8')));
}

/** How the outline of a case shows what the row is about. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  date: / date=/u, issuer: / issuer=/u, footnote: / note=/u, pinpoint: / pinpoint=/u, relation: /^relation /u,
};

describe.each(READMES)('the table of %s', (page) => {
  const rows = tableOf(page);

  test('has every form, and no empty cell', () => {
    expect(rows.map(({ what }) => what)).toEqual(['full', 'short', 'list-item', 'plenum', 'congress', 'anaphora', 'date', 'issuer', 'footnote', 'pinpoint', 'relation']);
    expect(rows.filter(({ cells }) => cells.includes(''))).toEqual([]);
  });

  test.each(COLUMNS.map((language, column) => [language, column] as const))('stands in the corpus: %s', (language, column) => {
    const cases = casesOf(language);
    const missing = rows.filter(({ what, cells }) => {
      const cell = cells[column]!;
      const shows = SHOWN[what] ?? new RegExp(`^${what} `, 'u');
      return !cases.some(({ text, expected, promised }) => text.includes(cell) && [...expected, ...promised].some((line) => {
        if (!shows.test(line)) return false;
        // A field stands beside its citation; a form is in the cell, or the cell in it.
        const spans = Array.from(line.matchAll(/«([^»]*)»/gu), ([, span]) => span!);
        return SHOWN[what] !== undefined || spans.some((span) => cell.includes(span) || span.includes(cell));
      }));
    });
    expect(missing.map(({ what, cells }) => `${what}: ${cells[column]!}`)).toEqual([]);
  });
});
