import { describe, expect, test } from 'vitest';
import { analyze, extractCitations, formatSymbol, parseSymbol, UsageError } from '../../../src/index.js';

describe('parseSymbol', () => {
  test.each([
    ['57-NQ/TW', { number: 57, typeCode: 'NQ', issuerCode: 'TW', types: ['nghi-quyet'] }],
    ['209-QD/TW', { number: 209, typeCode: 'QĐ', issuerCode: 'TW', types: ['quyet-dinh', 'quy-dinh'] }],
    ['số 12-CT/TW', { number: 12, typeCode: 'CT', issuerCode: 'TW', types: ['chi-thi'] }],
    ['n° 01-DA/TW', { number: 1, typeCode: 'ĐA', issuerCode: 'TW', types: ['de-an'] }],
    ['№ 01-CT/TW', { number: 1, typeCode: 'CT', issuerCode: 'TW', types: ['chi-thi'] }],
    ['08A-NQ/HNTW', { number: 8, suffix: 'A', typeCode: 'NQ', issuerCode: 'HNTW', types: ['nghi-quyet'] }],
    ['317-QĐ/TWĐTN-TNTH', { number: 317, typeCode: 'QĐ', issuerCode: 'TWĐTN', tail: '-TNTH', types: ['quyet-dinh', 'quy-dinh'] }],
    ['141 -CV/VPTW/nb', { number: 141, typeCode: 'CV', issuerCode: 'VPTW', tail: '/nb', types: ['cong-van'] }],
    ['  05/NQ-TƯ ', { number: 5, typeCode: 'NQ', issuerCode: 'TW', types: ['nghi-quyet'] }],
    ['01-XY/TW', { number: 1, typeCode: 'XY', issuerCode: 'TW', types: [] }],
    ['19130-CV/VPTW', { number: 19130, typeCode: 'CV', issuerCode: 'VPTW', types: ['cong-van'] }],
    ['15 - nq / tw', { number: 15, typeCode: 'NQ', issuerCode: 'TW', types: ['nghi-quyet'] }],
  ])('%j', (text, symbol) => {
    expect(parseSymbol(text)).toEqual(symbol);
    expect(parseSymbol(text.normalize('NFD')), 'decomposed').toEqual(symbol);
  });

  test.each(['', '57', 'Nghị quyết 57-NQ/TW', '57-NQ/TW và', '15/QĐ-UBND', '30/2020/NĐ-CP', '24-BS/UBKTTU', '5 - NQ/UBND', '57-NQ/TW'.repeat(20)])('%j is no symbol', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  test('has the fields that it needs and no others', () => {
    expect(Object.keys(parseSymbol('57-NQ/TW')!)).toEqual(['number', 'typeCode', 'issuerCode', 'types']);
    expect(Object.keys(parseSymbol('08A-CV/VPTW/nb')!)).toEqual(['number', 'suffix', 'typeCode', 'issuerCode', 'tail', 'types']);
  });

  test.each([['08A', 'A'], ['08B', 'B'], ['08C', 'C'], ['08D', 'D']])('the letter of %s', (number, suffix) => {
    expect(parseSymbol(`${number}-NQ/TW`)).toMatchObject({ number: 8, suffix });
    expect(parseSymbol(`${number}\u200b-NQ/TW`)).toMatchObject({ number: 8, suffix });
  });

  test.each([['00-NQ/TW'], ['57-NQ/TW'.padEnd(81)], [`${' '.repeat(73)}57-NQ/TW`]])('%j names nothing', (text) => expect(parseSymbol(text)).toBeUndefined());

  test('up to eighty units are read', () => expect(parseSymbol(`${' '.repeat(72)}57-NQ/TW`)).toMatchObject({ number: 57 }));

  test('a programmer hears what was given', () => {
    expect(() => parseSymbol(57 as unknown as string)).toThrow('parseSymbol reads a string, got number');
    expect(() => formatSymbol({ number: 0, typeCode: 'NQ', issuerCode: 'TW', types: [] })).toThrow('a symbol has a number from 1 to 99999, got 0');
    expect(() => formatSymbol({ number: 1, typeCode: '', issuerCode: 'TW', types: [] })).toThrow('a symbol needs typeCode and issuerCode; parseSymbol gives both');
    expect(formatSymbol({ number: 99_999, typeCode: 'NQ', issuerCode: 'TW', types: [] })).toBe('99999-NQ/TW');
  });

  test('a programmer hears of what is no string', () => {
    expect(() => parseSymbol(57 as unknown as string)).toThrow(UsageError);
    expect(() => parseSymbol(null as unknown as string)).toThrow(/null/u);
  });
});

describe('formatSymbol', () => {
  test.each([
    [{ number: 1, typeCode: 'ĐA', issuerCode: 'TW', types: [] }, '01-ĐA/TW'],
    [{ number: 8, suffix: 'A', typeCode: 'NQ', issuerCode: 'HNTW', types: [] }, '08A-NQ/HNTW'],
    [{ number: 141, typeCode: 'CV', issuerCode: 'VPTW', tail: '/nb', types: [] }, '141-CV/VPTW/nb'],
  ])('%j', (symbol, text) => expect(formatSymbol(symbol)).toBe(text));

  test.each([{ number: 0, typeCode: 'NQ', issuerCode: 'TW' }, { number: 1.5, typeCode: 'NQ', issuerCode: 'TW' }, { number: 100_000, typeCode: 'NQ', issuerCode: 'TW' }, { number: 1, typeCode: '', issuerCode: 'TW' }, { number: 1, typeCode: 'NQ', issuerCode: '' }])('refuses %j', (symbol) => {
    expect(() => formatSymbol({ ...symbol, types: [] })).toThrow(UsageError);
  });
});

describe('what is irregular in a symbol', () => {
  const codes = (text: string): string[] => analyze(text, { registry: null }).diagnostics.map(({ code }) => code);

  test.each([
    ['Quy định số 86-QD/TW', ['diacritics-lost']],
    ['Quy định số 86-QÐ/TW', ['lookalike-letter']],
    ['Nghị quyết số 57–NQ/TW', ['dash']],
    ['Nghị quyết số 57-NQ-TW', ['dash']],
    ['Nghị quyết số 57 -NQ/TW', ['spacing']],
    ['Nghị quyết số 57/NQ-TW', ['state-layout']],
    ['Nghị quyết số 5-NQ/TW', ['zero-padding']],
    ['Nghị quyết số 057-NQ/TW', ['zero-padding']],
    ['Nghị quyết số 57-nq/TW', ['letter-case']],
    ['Nghị quyết số 57-NQ/TƯ', ['issuer-spelling']],
    ['Nghị quyết số 57/NQ-TW-BCT', ['issuer-suffix', 'state-layout']],
    ['Quy định số 04-QyĐ/ĐU', ['type-code-variant']],
    ['HD 38-HD/BTCTW', ['type-code-doubled']],
    ['Nghị quyết số57-NQ/TW', ['number-mark-glued']],
    ['Công văn số 09-QC/TW', ['type-contradicts-code']],
    ['Nghị quyết số 57-XY/TW', ['unknown-type-code']],
    ['Nghị quyết số 57-NQ/XYZ', ['unknown-issuer-code']],
    ['Chương trình số 07-CTR/TW', ['letter-case']],
  ])('%s', (text, found) => expect(codes(text).sort()).toEqual(found));

  test.each(['Nghị quyết số 57-NQ/TW', 'Nghị quyết số 100-NQ/TW', 'Nghị quyết số: 57-NQ/TW', 'Regulation No. 86-QD/TW', 'le règlement n° 86-QD/TW', 'Quy định số 08-QĐi/TW', 'Công văn số 141-CV/VPTW/nb', 'Nghị quyết số 08A-NQ/HNTW'])('nothing in %s', (text) => {
    expect(codes(text)).toEqual([]);
    expect(codes(text.normalize('NFD')), 'decomposed').toEqual([]);
  });

  test('the message names the regular form, and the span the fault', () => {
    const text = 'Quy định số 86-QD/TW của Ban Bí thư';
    const [finding] = analyze(text, { registry: null }).diagnostics;
    expect(finding?.message).toContain('86-QĐ/TW');
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('QD');
    expect(finding).toMatchObject({ level: 'warning', citation: 'c1' });
  });
});

describe('the type of a symbol', () => {
  test.each([
    ['86-QĐ/TW', { typeCandidates: ['quyet-dinh', 'quy-dinh'] }],
    ['QĐ 86-QĐ/TW', { typeCandidates: ['quyet-dinh', 'quy-dinh'] }],
    ['Quy định 86-QĐ/TW', { type: 'quy-dinh' }],
    ['Quyết định 86-QĐ/TW', { type: 'quyet-dinh' }],
    ['règlement 09-QC/TW', { type: 'quy-che' }],
    ['règlement 86-QD/TW', { type: 'quy-dinh' }],
    ['directive 08-HD/TW', { type: 'huong-dan' }],
    ['projet 01-DA/TW', { type: 'de-an' }],
    ['văn bản số 1361-CV/BTCTW', { type: 'cong-van' }],
    ['57-XY/TW', { symbol: '57-XY/TW' }],
  ])('%s', (text, fields) => expect(extractCitations(text)[0]).toMatchObject(fields));

  test('an unknown code has no type', () => {
    const [citation] = extractCitations('57-XY/TW');
    expect(citation).not.toHaveProperty('type');
    expect(citation).not.toHaveProperty('typeCandidates');
  });
});
