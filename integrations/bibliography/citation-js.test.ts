/** citation-js reads back what was written, of every document of the registry. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { toBibtex, toCslJson, type BibliographyDocument, type CslItem } from '../../src/entries/bibliography.js';
import { registry } from '../../src/index.js';

plugins.config.get('@bibtex').parse.sentenceCase = 'never';

const EVIL: BibliographyDocument = {
  id: '77-NQ/TW@2030-01', symbol: '77-NQ/TW', type: 'nghi-quyet', issuerName: 'Ban {A} & B', date: '2030-01', title: 'Về 50% \\ {a} & #1_2 $x$ ~ ^, "b" and c', sources: ['https://example.org/a_b?x=1%202&y={z}#~'],
};
const DOCUMENTS: readonly BibliographyDocument[] = [...registry.records().map((record) => ({ ...record, id: registry.idOf(record) })), EVIL];

type Parsed = Omit<CslItem, 'issued' | 'id' | 'author'> & { readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]; readonly id: string; readonly issued?: { readonly 'date-parts': readonly (readonly (number | string)[])[] } };

const read = (text: string | readonly CslItem[]): Parsed[] => new Cite(text).data as Parsed[];

/** What is compared of an item: dates in numbers, and a name in one piece, whichever kind it is said to be. */
const compared = ({ title, author, genre, number, issued, URL, type }: Parsed): unknown => ({
  type, title, author: author?.map(({ literal, family, given }) => literal ?? [given, family].filter((part) => part !== undefined).join(' + ')), genre, number, URL, date: issued?.['date-parts'][0]?.map(Number),
});

const written = toCslJson(DOCUMENTS);

describe('citation-js', () => {
  test('reads CSL-JSON without loss', () => {
    expect(read(written).map((item) => [item.id, item.language, compared(item)])).toEqual(written.map((item) => [item.id, item.language, compared(item as Parsed)]));
  });

  test('reads BibTeX with the same fields, each document under a key of its own', () => {
    const items = read(toBibtex(DOCUMENTS));
    const [evil] = written.slice(-1);
    // citation-js encodes some addresses that it reads once more: biblatex itself takes them as they are.
    const decoded = (item: Parsed): unknown => compared({ ...item, ...(item.URL !== undefined && { URL: decodeURIComponent(decodeURIComponent(item.URL)) }) });
    expect(items.map(decoded)).toEqual([...written.slice(0, -1), { ...evil!, URL: 'https://example.org/a_b?x=1 2&y={z}#~' }].map((item) => decoded(item as Parsed)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(DOCUMENTS.length);
  });

  test('prints them in a style', () => {
    const printed = new Cite(written.filter(({ id }) => id === '57-NQ/TW@2024-12-22')).format('bibliography', { template: 'apa' });
    expect(printed).toMatch(/Bộ Chính trị\. \(2024\)\. \S.*\(Nghị quyết .*57-NQ\/TW\)/u);
  });
});
