import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, type AnalyzeOptions, type DocumentInput } from '../../../src/index.js';
import { freshIn, sameDayIn, yearPartAt } from '../../../src/read/scan/time-words.js';

const resolution = (number: number, date: string): DocumentInput => ({ symbol: `${number}-NQ/TW`, type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', date });
const registry = createRegistry([
  resolution(31, '2003-07-09'), resolution(31, '2009-12-14'), resolution(31, '2018-03-05'),
  resolution(33, '2003-07-09'), resolution(33, '2015-06-08'),
]);
const told = (text: string, options: AnalyzeOptions = {}): string[] =>
  analyze(text, { registry, ...options }).citations.map(({ resolution: found }) => (found.status === 'resolved' ? found.document : found.status === 'ambiguous' ? `? ${found.candidates[0]!.document}` : found.reason));
const first = (text: string, options: AnalyzeOptions = {}): string => told(text, options)[0]!;

describe('the part of a year straight behind a document', () => {
  test.each([
    ['Nghị quyết 31 của Trung ương đầu năm 2018 được học kỹ.', '31-NQ/TW@2018-03-05'],
    ['Resolution 31 of the Central Committee of late 2009 was read again.', '31-NQ/TW@2009-12-14'],
    ['La résolution 31 du Comité central, mi-2003, a été relue.', '31-NQ/TW@2003-07-09'],
  ])('%s', (text, document) => {
    expect(first(text).replace('? ', '')).toBe(document);
    expect(first(text)).toBe(document);
  });

  test('says nothing where it is another part, another year or further behind', () => {
    expect(first('Nghị quyết 31 của Trung ương cuối năm 2018 được học kỹ.')).toMatch(/^\?/u);
    expect(first('Nghị quyết 31 của Trung ương được xã học kỹ đầu năm 2021.')).toMatch(/^\?/u);
    expect(yearPartAt('đầu năm học 2018', 0, 16)).toBeUndefined();
    expect(yearPartAt('early 2018-2019', 0, 15)).toBeUndefined();
    expect(yearPartAt(', mid-2018', 0, 10)).toEqual({ year: 2018, third: 1 });
  });
});

describe('documents that are called new', () => {
  test.each([
    ['Chi bộ học Nghị quyết 31 vừa ban hành.'],
    ['The cell read the brand-new Resolution 31 of the Party.'],
    ['La cellule a lu la toute récente résolution 31.'],
  ])('%s', (text) => {
    expect(first(text, { publishedOn: '2018-03-20' })).toBe('31-NQ/TW@2018-03-05');
  });

  test('those of other years are not', () => {
    expect(first('Chi bộ học Nghị quyết 31 vừa ban hành.', { publishedOn: '2021-03-20' })).toMatch(/^\?/u);
    expect(freshIn('nghị quyết cũ', 0, 13)).toBe(false);
  });
});

describe('two documents of one day', () => {
  test.each([
    ['Nghị quyết số 31-NQ/TW ra cùng ngày với Nghị quyết số 33-NQ/TW ngày 9/7/2003.'],
    ['Resolution No. 31-NQ/TW has the same date as Resolution No. 33-NQ/TW of July 9, 2003.'],
    ['La résolution n° 31-NQ/TW fut signée le même jour que la résolution n° 33-NQ/TW du 9 juillet 2003.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual(['31-NQ/TW@2003-07-09', '33-NQ/TW@2003-07-09']);
  });

  test('of which one is on a day that no other has, and over the end of a sentence', () => {
    expect(first('Nghị quyết số 31-NQ/TW ra cùng ngày với Nghị quyết số 33-NQ/TW ngày 8/6/2015.')).toMatch(/^\?/u);
    expect(first('Nghị quyết số 31-NQ/TW được học. Cùng ngày, xã học Nghị quyết số 33-NQ/TW ngày 9/7/2003.')).toMatch(/^\?/u);
    expect(sameDayIn('some day', 0, 8)).toBe(false);
  });
});

test('symbols of one sentence whose numbers follow closely are likelier of one term', () => {
  const likely = (text: string): number => {
    const found = analyze(text, { registry }).citations[0]!.resolution;
    return found.status === 'resolved' ? 1 : found.status === 'ambiguous' ? found.candidates.find(({ document }) => document.endsWith('2015-06-08') || document.endsWith('2003-07-09'))!.probability : 0;
  };
  const near = 'Nghị quyết số 31-NQ/TW được học trước và Nghị quyết số 33-NQ/TW ngày 9/7/2003 được học sau.';
  expect(likely(near)).toBeGreaterThan(likely(near.replace(' trước và ', '. Rồi ')));
});
