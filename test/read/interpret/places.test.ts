import { describe, expect, test } from 'vitest';
import { analyze, extractCitations, resolveCitations } from '../../../src/index.js';

/** The fields of each citation as they stand in the text. */
const fields = (text: string): Record<string, string>[] =>
  extractCitations(text).map(({ spans }) => Object.fromEntries(Object.entries(spans!).map(([field, { start, end }]: [string, { start: number; end: number }]) => [field, text.slice(start, end)])));

describe('each field stands somewhere', () => {
  test.each<[string, string, Record<string, string>[]]>([
    ['behind', 'khoản 2 Điều 3 Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (khoá XIII).', [{
      whole: 'khoản 2 Điều 3 Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (khoá XIII)', type: 'Quy định', number: '37', symbol: '37-QĐ/TW',
      issuer: 'Ban Chấp hành Trung ương', date: '25/10/2021', term: 'XIII', pinpoint: 'khoản 2 Điều 3',
    }]],
    ['in front', 'On May 4, 2025, the Politburo issued Resolution 68.', [{ whole: 'On May 4, 2025, the Politburo issued Resolution 68', type: 'Resolution', number: '68', issuer: 'Politburo', date: 'May 4, 2025' }]],
    ['with its letter', 'Quy định 12A-QĐ/TW', [{ whole: 'Quy định 12A-QĐ/TW', type: 'Quy định', number: '12A', symbol: '12A-QĐ/TW' }]],
    ['a code is no word of the type', 'số 57-NQ/TW', [{ whole: 'số 57-NQ/TW', number: '57', symbol: '57-NQ/TW' }]],
    ['of a list, where the list says it', 'les résolutions 57 et 68 du Bureau politique', [
      { whole: 'résolutions 57', type: 'résolutions', number: '57', issuer: 'Bureau politique' }, { whole: '68 du Bureau politique', type: 'résolutions', number: '68', issuer: 'Bureau politique' },
    ]],
    ['a day for each of two', 'Kết luận 12-KL/TW và Kết luận 14-KL/TW lần lượt ngày 12/8/2021 và ngày 22/9/2021', [
      { whole: 'Kết luận 12-KL/TW', type: 'Kết luận', number: '12', symbol: '12-KL/TW', date: '12/8/2021' },
      { whole: 'Kết luận 14-KL/TW lần lượt ngày 12/8/2021 và ngày 22/9/2021', type: 'Kết luận', number: '14', symbol: '14-KL/TW', date: '22/9/2021' },
    ]],
    ['of a plenum', 'Résolution 4 du Comité central, Terme XII', [{ whole: 'Résolution 4 du Comité central, Terme XII', type: 'Résolution', plenum: '4', issuer: 'Comité central', term: 'XII' }]],
    ['of several plenums', 'Nghị quyết Trung ương 4, 5 khoá XII', [
      { whole: 'Nghị quyết Trung ương 4', type: 'Nghị quyết', plenum: '4', term: 'XII' }, { whole: '5 khoá XII', type: 'Nghị quyết', plenum: '5', term: 'XII' },
    ]],
    ['in a note', 'Quy định 37-QĐ/TW[1].\n\n[1] Ngày 25/10/2021 của Ban Bí thư.', [{ whole: 'Quy định 37-QĐ/TW', type: 'Quy định', number: '37', symbol: '37-QĐ/TW', issuer: 'Ban Bí thư', date: '25/10/2021' }]],
    ['of a demonstrative the word alone', 'Chỉ thị 35-CT/TW. Chỉ thị này', [{ whole: 'Chỉ thị 35-CT/TW', type: 'Chỉ thị', number: '35', symbol: '35-CT/TW' }, { whole: 'Chỉ thị này', type: 'Chỉ thị' }]],
  ])('%s', (_, text, expected) => expect(fields(text)).toEqual(expected));

  test('of markup, where the source has it', () => {
    const text = '<p>Nghị quyết <b>57</b>-NQ/TW, ngày <i>22</i>/12/2024</p>';
    const { citations } = analyze(text, { format: 'html' });
    const { date, number } = citations[0]!.spans!;
    expect([text.slice(date!.start, date!.end), text.slice(number!.start, number!.end)]).toEqual(['22</i>/12/2024', '57']);
    // Findings have the words of the field that they mark.
    const wrong = text.replace('<i>22</i>', '<i>24</i>');
    const { diagnostics, marked = [] } = analyze(wrong, { format: 'html' });
    expect(marked).toContainEqual({ span: diagnostics.find(({ code }) => code === 'date-contradicts-registry')!.span, text: '24/12/2024' });
  });

  test('is kept when citations are resolved again, as the caller’s own', () => {
    const extracted = extractCitations('Nghị quyết số 57-NQ/TW, ngày 22/12/2024');
    const [resolved] = resolveCitations(extracted);
    expect(resolved!.spans).toEqual(extracted[0]!.spans);
    expect(resolved!.spans!.date).not.toBe(extracted[0]!.spans!.date);
  });
});

describe('a finding marks the field that is wrong', () => {
  const marked = (text: string, code: string): string[] => analyze(text).diagnostics.filter((found) => found.code === code).map(({ span: { start, end } }) => text.slice(start, end));

  test.each([
    ['date-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 24/12/2024', '24/12/2024'],
    ['date-contradicts-registry', 'Nghị quyết 57-NQ/TW. Nghị quyết số 57-NQ/TW, ngày 24/12/2024', '24/12/2024'],
    ['issuer-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư', 'Ban Bí thư'],
    ['term-contradicts-registry', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 (khoá XII)', 'XII'],
  ])('%s: %s', (code, text, expected) => expect(marked(text, code)).toEqual([expected]));
});
