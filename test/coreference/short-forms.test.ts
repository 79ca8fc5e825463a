import { describe, expect, test } from 'vitest';
import { analyze, extractCitations } from '../../src/index.js';

/** As eyecite's resolution tests: each citation with the symbol that it comes to. */
const symbols = (text: string): (string | undefined)[] => extractCitations(text).map(({ symbol }) => symbol);

describe('short forms', () => {
  test.each([
    ['the antecedent stands before', 'Kết luận số 14-KL/TW. Kết luận 14.', ['14-KL/TW', '14-KL/TW']],
    ['or behind, where nothing stands before', 'Kết luận 14 (Kết luận số 14-KL/TW).', ['14-KL/TW', '14-KL/TW']],
    ['the type must be the same', 'Kết luận số 14-KL/TW. Nghị quyết 14.', ['14-KL/TW', undefined]],
    ['quyết định and quy định are one code', 'Quyết định 209-QĐ/TW. Quy định 209.', ['209-QĐ/TW', '209-QĐ/TW']],
    ['the number must be the same', 'Nghị quyết số 8A-NQ/HNTW. Nghị quyết 8B.', ['08A-NQ/HNTW', undefined]],
    ['two documents of one number: none', 'Nghị quyết số 18-NQ/TW. Nghị quyết số 18-NQ/HU. Nghị quyết 18.', ['18-NQ/TW', '18-NQ/HU', undefined]],
    ['one document said twice is one', 'Nghị quyết số 18-NQ/TW. Nghị quyết 18-NQ/TW. Nghị quyết 18.', ['18-NQ/TW', '18-NQ/TW', '18-NQ/TW']],
    ['a date that contradicts', 'Chỉ thị số 35-CT/TW ngày 14/6/2024. Chỉ thị số 35 ngày 30/5/2019.', ['35-CT/TW', undefined]],
    ['a date that agrees in what it says', 'Chỉ thị số 35-CT/TW ngày 14/6/2024. Chỉ thị số 35, tháng 6/2024.', ['35-CT/TW', '35-CT/TW']],
    ['an issuer that contradicts', 'Chỉ thị số 12-CT/TW của Ban Bí thư. Chỉ thị số 12 của Tỉnh uỷ Nghệ An.', ['12-CT/TW', '12-CT/TU']],
    ['in another language', 'Quy định số 144-QĐ/TW. « Le règlement 144 ».', ['144-QĐ/TW', '144-QĐ/TW']],
    ['an abbreviation needs an antecedent', 'Hướng dẫn số 16-HD/BTCTW. HD 16.', ['16-HD/BTCTW', '16-HD/BTCTW']],
    ['and is nothing without one', 'HD 16 và NQ 35 đã gửi.', []],
  ])('%s', (_name, text, expected) => expect(symbols(text)).toEqual(expected));

  test('what is taken says so, and date and issuer are not taken', () => {
    const [, short] = extractCitations('Kết luận số 14-KL/TW ngày 22/9/2021 của Bộ Chính trị. Kết luận 14.');
    expect(short).toMatchObject({ form: 'short', number: 14, symbol: '14-KL/TW', provenance: { number: 'stated', symbol: 'antecedent', issuerCode: 'antecedent' } });
    expect(short).not.toHaveProperty('date');
    expect(short).not.toHaveProperty('issuer');
  });

  test('one document under two type words is told', () => {
    const codes = (text: string): string[] => analyze(text, { registry: null }).diagnostics.map(({ code }) => code);
    expect(codes('Quyết định 209-QĐ/TW. Quy định 209.')).toEqual(['document-type-conflict']);
    expect(codes('Quy định 209-QĐ/TW. Quy định 209.')).toEqual([]);
  });

  test.each([
    'Nghị quyết 5 của chi bộ bàn về việc đó.', 'Kết luận 3 vấn đề.', 'Quyết định 12 cán bộ.', 'quy định 19 điều', 'Chương trình 135.', 'Đề án 06.', 'Nghị quyết 2025.', 'Quy định 3.000 đồng.', 'Kế hoạch 5 năm.', 'báo cáo 12',
  ])('too little to be one: %s', (text) => {
    expect(extractCitations(text).filter(({ form, issuer }) => form === 'short' && issuer === undefined)).toEqual([]);
  });

  test.each(['Nghị quyết 35', 'nghị quyết 35', 'Chỉ thị 12', 'Quy định số 124', 'Kế hoạch số 08', 'Đề án số 01', 'la conclusion 12', 'projet n° 01', 'Resolution 18', 'Nghị quyết 04', 'Nghị quyết 8A'])('enough: %s', (text) => {
    expect(extractCitations(text).map(({ form }) => form)).toEqual(['short']);
  });
});

describe('State documents between', () => {
  test.each([
    ['a short form of the State stays its own', 'Quyết định số 271/2025/QĐ-TTg. Quyết định 271.', []],
    ['with a month for a number', 'Quyết định 04/2022. Quyết định 04.', []],
    ['ours is found beyond one of another number', 'Nghị quyết số 27-NQ/TW. Nghị quyết số 104/2023/QH15. Nghị quyết 27.', ['27-NQ/TW', '27-NQ/TW']],
    ['an issuer of the State beside it', 'Nghị quyết số 39-NQ/TW. Nghị quyết số 39 của Quốc hội.', ['39-NQ/TW']],
  ])('%s', (_name, text, expected) => expect(symbols(text)).toEqual(expected));
});

describe('anaphora', () => {
  test.each([
    ['this resolution', 'Nghị quyết số 70-NQ/TW. Nghị quyết này', ['70-NQ/TW', '70-NQ/TW']],
    ['the nearest of its type', 'Nghị quyết số 57-NQ/TW. Nghị quyết số 59-NQ/TW. Chỉ thị số 45-CT/TW. Nghị quyết này', ['57-NQ/TW', '59-NQ/TW', '45-CT/TW', '59-NQ/TW']],
    ['not across a State document of its type', 'Nghị quyết số 57-NQ/TW. Nghị quyết số 193/2025/QH15. Nghị quyết này', ['57-NQ/TW']],
    ['of another type: none', 'Nghị quyết số 57-NQ/TW. Quy định này', ['57-NQ/TW']],
    ['a short form is an antecedent too', 'Nghị quyết 35 của Bộ Chính trị. Nghị quyết này', ['35-NQ/TW', '35-NQ/TW']],
    ['French', 'La directive n° 45-CT/TW. Ladite directive', ['45-CT/TW', '45-CT/TW']],
    ['English', 'Directive No. 45-CT/TW. The said Directive', ['45-CT/TW', '45-CT/TW']],
    ['several: the symbol stays open', 'Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW. Các nghị quyết này', ['57-NQ/TW', '59-NQ/TW', undefined]],
  ])('%s', (_name, text, expected) => expect(symbols(text)).toEqual(expected));

  test('says what it is and where its symbol comes from', () => {
    expect(extractCitations('Nghị quyết số 70-NQ/TW. Nghị quyết này')[1]).toMatchObject({ form: 'anaphora', text: 'Nghị quyết này', provenance: { symbol: 'antecedent', number: 'antecedent' } });
  });

  test('a document of the Youth Union is spoken of as one', () => {
    expect(extractCitations('Kế hoạch số 367-KH/TWĐTN. Kế hoạch này').map(({ family }) => family)).toEqual(['youth-union', 'youth-union']);
  });
});
