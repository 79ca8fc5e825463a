import { expect, test } from 'vitest';
import { lookUp } from '../../src/entries/lookup.js';
import { createRegistry } from '../../src/index.js';

const found = (query: string, publishedOn?: string): string[] => lookUp(query, { publishedOn }).flatMap(({ documents }) => documents.map(({ record }) => record.symbol));

test.each([
  ['57-NQ/TW', 'citation', ['57-NQ/TW']],
  ['  nghị  quyết 57-NQ/TW ', 'citation', ['57-NQ/TW']],
  ['57-NQ/TW@2024-12-22', 'id', ['57-NQ/TW']],
  ['296QĐTW', 'number', ['296-QĐ/TW']],
  ['người Việt Nam ở nước ngoài', 'words', undefined],
] as const)('%s is read as %s', (query, by, symbols) => {
  const [result] = lookUp(query);
  expect(result!.by).toBe(by);
  if (symbols !== undefined) expect(found(query)).toEqual(symbols);
  else expect(result!.documents.length).toBeGreaterThan(0);
});

test('what is not found says why, and what the registry has of the symbol', () => {
  const [result] = lookUp('57-NQ/TW@1990');
  expect(result).toMatchObject({ by: 'id', documents: [], message: expect.any(String) as string });
  expect(result!.others.map(({ symbol }) => symbol)).toContain('57-NQ/TW');
  expect(lookUp('')[0]!.message).toContain('reads as no citation');
});

test('nothing is found that is younger than the day of the text', () => {
  expect(found('57-NQ/TW', '2024')).toEqual(['57-NQ/TW']);
  expect(found('57-NQ/TW', '2020')).toEqual([]);
});

test('another registry takes the place of the bundled one', () => {
  const registry = createRegistry([{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05', sources: ['x'] }]);
  expect(lookUp('39cttu', { registry })[0]!.documents.map(({ record }) => record.date)).toEqual(['2024-03-05']);
  expect(lookUp('57-NQ/TW', { registry })[0]!.documents).toEqual([]);
});
