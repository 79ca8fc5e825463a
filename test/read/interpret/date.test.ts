import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, extractCitations } from '../../../src/index.js';
import { isoDate } from '../../../src/read/interpret/date.js';
import { termOfDate } from '../../../src/model/terms.js';
import { runs } from '../../properties/runs.js';

const dateOf = (text: string): string | undefined => extractCitations(text)[0]?.date;

describe('dates beside a citation', () => {
  test.each([
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW, ngày 22-12-2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW ngày 22.12.2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW ngày 2/1/2024', '2024-01-02'],
    ['Nghị quyết số 57-NQ/TW (22/12/2024)', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW ngày 22 tháng Mười Hai năm 2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12/2024', '2024-12-22'],
    ['Nghị quyết số 57-NQ/TW tháng 12/2024', '2024-12'],
    ['Nghị quyết số 57-NQ/TW tháng 12 năm 2024', '2024-12'],
    ['Nghị quyết số 57-NQ/TW năm 2024', '2024'],
    ['Nghi quyet so 57-NQ/TW ngay 22 thang 12 nam 2024', '2024-12-22'],
    ['Ngày 22/12/2024, Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW', '2024-12-22'],
    ['la résolution n° 57-NQ/TW du 22 décembre 2024', '2024-12-22'],
    ['la résolution n° 57-NQ/TW du 1er décembre 2024', '2024-12-01'],
    ['la resolution n° 57-NQ/TW du 22 decembre 2024', '2024-12-22'],
    ['la résolution n° 57-NQ/TW, datée du 22 décembre 2024', '2024-12-22'],
    ["la résolution n° 57-NQ/TW d'août 2024", '2024-08'],
    ['Resolution No. 57-NQ/TW dated December 22, 2024', '2024-12-22'],
    ['Resolution No. 57-NQ/TW dated December 22nd, 2024', '2024-12-22'],
    ['Resolution No. 57-NQ/TW of 22 December 2024', '2024-12-22'],
    ['Resolution No. 57-NQ/TW (Dec. 22, 2024)', '2024-12-22'],
    ['57-NQ/TW (2024-12-22)', '2024-12-22'],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date);
    expect(dateOf(text.normalize('NFD')), 'decomposed').toBe(date);
  });

  test.each([
    ['the month by its name, each of them', 12],
  ])('%s', (_name, count) => {
    const months = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
    expect(months.map((name) => dateOf(`Nghị quyết số 57-NQ/TW ngày 05 tháng ${name} năm 2024`))).toEqual(Array.from({ length: count }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}-05`));
  });

  test.each([
    'Nghị quyết số 57-NQ/TW ngày 31/02/2025', 'Nghị quyết số 57-NQ/TW ngày 32/12/2024', 'Nghị quyết số 57-NQ/TW ngày 29 tháng 2 năm 2025',
    'la résolution n° 57-NQ/TW du 31 avril 2025', 'Resolution No. 57-NQ/TW dated February 30, 2025',
  ])('a day that no calendar has is left out and told: %s', (text) => {
    const { citations, diagnostics } = analyze(text, { registry: null });
    expect(citations[0]).not.toHaveProperty('date');
    expect(diagnostics.map(({ code }) => code)).toContain('impossible-date');
    expect(diagnostics[0]?.citation).toBe('c1');
  });

  test.each(['Nghị quyết số 57-NQ/TW trong 22 ngày', 'Nghị quyết số 57-NQ/TW và 22/12 việc', 'Nghị quyết số 57-NQ/TW. Ngày 22/12/2024 là Chủ nhật.', 'Nghị quyết số 57-NQ/TW\n\nngày 22/12/2024', 'Nghị quyết số 57-NQ/TW giai đoạn 2021-2025'])('no date of the document: %s', (text) => {
    expect(dateOf(text)).toBeUndefined();
  });
});

describe('isoDate', () => {
  test('is the calendar, for every day from 1950 to 2050', () => {
    fc.assert(fc.property(fc.integer({ min: 1950, max: 2050 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists = date.getUTCMonth() === month - 1;
      expect(isoDate(year, month, day)).toBe(exists ? date.toISOString().slice(0, 10) : 'impossible');
    }), runs(20));
  });

  test.each([[2024, undefined, undefined, '2024'], [2024, 0, 0, '2024'], [2024, 4, undefined, '2024-04'], [2024, 4, 0, '2024-04'], [2024, 13, 1, 'impossible'], [2023, 2, 29, 'impossible'], [2024, 2, 29, '2024-02-29']])('%s %s %s is %s', (year, month, day, date) => {
    expect(isoDate(year, month, day)).toBe(date);
  });
});

describe('the term of a date', () => {
  test.each([['2022-01-05', 'XIII'], ['2021', undefined], ['2021-05', 'XIII'], ['2016-02', 'XII'], ['1988-04', 'VI'], ['2005-04-13', 'IX'], ['1920-01-01', undefined]])('%s: %s', (date, term) => {
    expect(termOfDate(date)).toBe(term);
  });

  test('is inferred for the central bodies, never for others', () => {
    expect(extractCitations('Chỉ thị số 12-CT/TW ngày 05/01/2022')[0]).toMatchObject({ term: 'XIII', provenance: { term: 'inferred' } });
    expect(extractCitations('Chỉ thị số 12-CT/TU ngày 05/01/2022')[0]).not.toHaveProperty('term');
    expect(extractCitations('Chỉ thị số 12-CT/TW ngày 05/01/2022 của Ban Bí thư khoá XII')[0]).toMatchObject({ term: 'XII', provenance: { term: 'adjacent' } });
  });
});
