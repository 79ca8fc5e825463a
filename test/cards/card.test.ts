import { describe, expect, test } from 'vitest';
import { citationCard, documentCard, type CardRow } from '../../src/entries/cards.js';
import { analyze, UsageError, type Language } from '../../src/index.js';

const OLD = '22-QĐ/TW@2021-07-28';
const { citations } = analyze('Quy định số 22-QĐ/TW, ngày 28/7/2021 còn hiệu lực. Quy định này và Kết luận 12-KL/TW.');
const valueOf = (rows: readonly CardRow[], field: string): readonly string[] | undefined => rows.find((row) => row.field === field)?.values;

describe('of a citation', () => {
  test('says each field with where it is from, and what the registry has', () => {
    const card = citationCard(citations[0]!);
    expect(card).toMatchObject({ citation: 'c1', name: '22-QĐ/TW', found: expect.stringMatching(/^found by symbol and date/u) as string, document: { document: OLD } });
    expect(card.rows.map(({ field, from }) => `${field}: ${from}`)).toEqual([
      'type: said in the citation', 'number: said in the citation', 'symbol: said in the citation', 'issuerCode: said in the citation', expect.stringMatching(/^issuer: /u), 'date: said beside it', expect.stringMatching(/^term: /u),
    ]);
  });

  test('names the citation from which it is known, among those that are given', () => {
    const [from] = citationCard(citations[1]!, { citations }).rows.filter(({ field }) => field === 'symbol').map((row) => row.from);
    expect(from).toBe('from antecedent c1');
    expect(citationCard(citations[1]!).rows.find(({ field }) => field === 'symbol')?.from).toBe('from another citation of the text');
  });

  test('that may mean several documents has them all, the likeliest first', () => {
    const { candidates, document, found } = citationCard(citations[2]!);
    expect(document).toBeUndefined();
    expect(found).toMatch(/^ambiguous: \d documents could be meant$/u);
    expect(candidates.length).toBeGreaterThan(1);
    for (const { reasons } of candidates) expect(reasons.length).toBeGreaterThan(0);
    expect(candidates.map(({ probability }) => probability)).toEqual(candidates.map(({ probability }) => probability).sort((a, b) => b - a));
  });

  test.each<[Language, string, string]>([['vi', 'ký hiệu', 'Quy định'], ['fr', 'symbole', 'règlement'], ['en', 'symbol', 'regulation']])('speaks %s', (language, label, type) => {
    const { rows } = citationCard(citations[0]!, { language });
    expect(rows.map((row) => row.label)).toContain(label);
    expect(valueOf(rows, 'type')?.[0]?.toLowerCase()).toBe(type.toLowerCase());
    expect(rows.map(({ field }) => field)).toEqual(citationCard(citations[0]!).rows.map(({ field }) => field));
  });

  test('without a registry has what the text says', () => {
    const [citation] = analyze('Nghị quyết 57-NQ/TW', { registry: null }).citations;
    expect(citationCard(citation!, { registry: null })).toMatchObject({ name: '57-NQ/TW', candidates: [] });
    expect(citationCard(citation!, { registry: null }).document).toBeUndefined();
  });
});

describe('of a document', () => {
  test('has its standing on the day that is asked', () => {
    expect(valueOf(documentCard(OLD)!.rows, 'status')).toBeUndefined();
    expect(valueOf(documentCard(OLD, { on: '2024' })!.rows, 'status')?.[0]).toMatch(/^(?:in force|amended) since/u);
    expect(valueOf(documentCard(OLD, { on: '2025-12-31' })!.rows, 'status')).toEqual(['superseded since 2025-05-30 by 296-QĐ/TW@2025-05-30']);
  });

  test('has its relations, sources and id; one that is not there has none', () => {
    const { rows } = documentCard(OLD, { language: 'vi' })!;
    expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'superseded by', 'sources', 'id']));
    expect(valueOf(rows, 'id')).toEqual([OLD]);
    expect(documentCard('1-NQ/TW@1900')).toBeUndefined();
  });

  test('a day that is none, a language that is none, and no document are told', () => {
    expect(() => documentCard(OLD, { on: '2025-13' })).toThrow(UsageError);
    expect(() => documentCard(OLD, { language: 'de' as never })).toThrow(UsageError);
    expect(() => documentCard(5 as never)).toThrow('documentCard takes the id of a document');
    expect(() => citationCard({} as never)).toThrow('citationCard takes a citation with its document');
  });
});
