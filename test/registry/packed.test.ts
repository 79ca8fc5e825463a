import { expect, test } from 'vitest';
import documents from '../../seeds/documents.json' with { type: 'json' };
import relations from '../../seeds/relations.json' with { type: 'json' };
import { pack, SharedTexts, type Layout } from '../../scripts/pack.js';
import { registry } from '../../src/index.js';
import { unpack, type Packed } from '../../src/registry/packed.js';

const LAYOUT: Layout = [
  ['symbol', 'text'], ['number', 'leading'], ['type', 'word'], ['plenum', 'number'], ['plenumUsual', 'flag'], ['aliases', 'list'], ['subjects.vi', 'phrases'], ['subjects.en', 'phrases'], ['sources', 'shared'],
];
const EMPTY = { aliases: [], sources: [] };

function back(records: readonly object[]): object[] {
  const shared = new SharedTexts();
  return unpack(JSON.parse(JSON.stringify(pack(records, LAYOUT, shared))) as Packed, shared.texts);
}

test('what is alike stands together, and what many records say once', () => {
  const shared = new SharedTexts();
  const columns = pack([{ symbol: '57-NQ/TW', number: 57, aliases: [], sources: ['a', 'b'] }, { symbol: '68-NQ/TW', number: 68, aliases: ['x', 'y'], sources: ['a'] }], LAYOUT, shared).columns;
  expect(columns.filter(([, , values]) => !/^~?$/u.test(values))).toEqual([['symbol', 'text', '57-NQ/TW~68-NQ/TW'], ['aliases', 'list', '~x|y'], ['sources', 'shared', '0|1~-1']]);
  expect(shared.texts).toEqual(['a', 'b']);
});

test('every document comes back as it was', () => {
  // A plenum may come from the term.
  const written = (records: readonly object[]): string[] => records.map((record) => JSON.stringify({ ...record, plenum: undefined })).sort();
  expect(written(registry.records())).toEqual(written(documents));
  expect(registry.size).toBe(documents.length);
});

test('every relation comes back as it was', () => {
  expect(registry.relations().map((relation) => JSON.stringify(relation))).toEqual(relations.map((relation) => JSON.stringify(relation)));
});

test.each<readonly [string, object]>([
  ['a field that is absent', { symbol: 'NQ-ĐH', ...EMPTY }],
  ['a number that is the first of its symbol', { symbol: '09-NQ/TW', number: 9, ...EMPTY }],
  ['a flag and a number', { symbol: 'NQ-HNTW5', plenum: 5, plenumUsual: true, ...EMPTY }],
  ['phrases of one language', { symbol: 'a', aliases: [], subjects: { en: ['land', 'fields'] }, sources: [] }],
  ['those that were printed', { symbol: 'a', aliases: [], subjects: { vi: ['đất đai'], en: ['land', 'fields', 'houses'] }, subjectsPrinted: { en: ['land', 'houses'] }, sources: [] }],
])('%s comes back', (_, record) => {
  expect(JSON.stringify(back([record, { symbol: 'b', type: 'x', ...EMPTY }]))).toBe(JSON.stringify([record, { symbol: 'b', type: 'x', ...EMPTY }]));
});

test('no record at all comes back', () => {
  expect(back([])).toEqual([]);
});

test.each<readonly [string, object]>([
  ['a number that is not that of the symbol', { symbol: '57-NQ/TW', number: 58, ...EMPTY }],
  ['a symbol with a number that the record does not have', { symbol: '57-NQ/TW', ...EMPTY }],
  ['a text with a sign that parts', { symbol: 'a~b', ...EMPTY }],
  ['an empty text', { symbol: '', ...EMPTY }],
  ['a phrase that was printed and is none of the subjects', { symbol: 'a', aliases: [], subjects: { en: ['land'] }, subjectsPrinted: { en: ['water'] }, sources: [] }],
  ['an empty list of phrases', { symbol: 'a', aliases: [], subjects: { en: [] }, sources: [] }],
  ['a field without a column', { symbol: 'a', ...EMPTY, other: 1 }],
])('%s is refused', (_, record) => {
  expect(() => back([record])).toThrow();
});
