import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';

const cited = (text: string): string[] => extractCitations(text).map((citation) => citation.text);
const symbols = (text: string): unknown[] => extractCitations(text).map(({ symbol, number }) => symbol ?? number);

/** Without a symbol in the text: what in the writing of a number makes it a document's. */
describe('a number behind a type word', () => {
  test.each([
    ['two digits behind a capital', 'Chỉ thị 10 đã', ['Chỉ thị 10']],
    ['one digit is none', 'Chỉ thị 9 đã', []],
    ['unless it has its zero', 'Chỉ thị 09 đã', ['Chỉ thị 09']],
    ['or its letter', 'Chỉ thị 9A đã', ['Chỉ thị 9A']],
    ['or there are several', 'các Chỉ thị 9 đã', ['Chỉ thị 9']],
    ['or an issuer', 'Chỉ thị 9 của Ban Bí thư', ['Chỉ thị 9']],
    ['or a day', 'Chỉ thị 9 ngày 1/2/2020', ['Chỉ thị 9']],
    ['or a term', 'Chỉ thị 9 khoá XII', ['Chỉ thị 9']],
    ['or a part of it', 'Điều 3 Chỉ thị 9', ['Chỉ thị 9']],
    ['or it is called revised', 'Chỉ thị 9 (sửa đổi)', ['Chỉ thị 9']],
    ['a mark alone is too little', 'Chỉ thị số 9 đã', []],
    ['but enough for two digits in lower case', 'ban hành chỉ thị số 12 đã', ['chỉ thị số 12']],
    ['which alone may follow a verb', 'đã chỉ thị 12 đơn vị', []],
    ['a resolution is a noun', 'theo nghị quyết 35 đã', ['nghị quyết 35']],
    ['999 is the largest', 'Nghị quyết 999 đã', ['Nghị quyết 999']],
    ['1000 is a year or a sum', 'Nghị quyết 1000 đã', []],
    ['unless an issuer stands there', 'Nghị quyết 1000 của Bộ Chính trị', ['Nghị quyết 1000']],
    ['and a day is too little for it', 'Nghị quyết 1000 ngày 1/2/2020', []],
    ['zero is no number', 'Nghị quyết 0 của Bộ Chính trị', []],
    ['a draft is no document', 'dự thảo Nghị quyết 35 của Bộ Chính trị', []],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected));

  test.each([
    ['a count', 'Quyết định 12 người', []],
    ['with a zero it counts nothing', 'Quyết định 02 người', ['Quyết định 02']],
    ['nor behind a mark', 'Quyết định số 12 người', ['Quyết định số 12']],
    ['nor in French behind a capital', 'la Résolution 12 membres', ['Résolution 12']],
    ['but in lower case', 'la résolution 12 membres', []],
    ['a percentage', 'Quyết định 12% vốn', []],
  ])('what counts: %s', (_name, text, expected) => expect(cited(text)).toEqual(expected));

  test.each([
    ['behind its subject a lower-case word is a verb', 'Tỉnh uỷ quyết định 10', []],
    ['a capital is a noun', 'Tỉnh uỷ Quyết định 10', ['Quyết định 10']],
    ['a mark makes it one', 'Tỉnh uỷ quyết định số 10', ['quyết định số 10']],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected));

  test.each([
    ['types that are cited by number', ['Nghị quyết 12', 'Chỉ thị 12', 'Kết luận 12', 'Quy định 12', 'Quyết định 12', 'Quy chế 12', 'Hướng dẫn 12'], true],
    ['types that are not', ['Kế hoạch 12', 'Đề án 12', 'Báo cáo 12', 'Tờ trình 12', 'Công văn 12', 'Thông báo 12', 'Dự án 12'], false],
    ['but are with a mark', ['Kế hoạch số 12', 'Đề án số 12', 'Tờ trình số 12', 'Công văn số 12', 'Thông báo số 12'], true],
    ['types that are everybody’s', ['Báo cáo số 12', 'Dự án số 12', 'Biên bản số 12', 'Thông tri số 12'], false],
    ['abroad', ['la résolution 12', 'la directive 12', 'la conclusion 12', 'le règlement 12', 'la décision 12', 'Resolution 12', 'Directive 12', 'Conclusion 12', 'Regulation 12', 'Decision 12'], true],
    ['not abroad', ['the resolution 12', 'l’instruction 12', 'Guidance 12', 'Circular 12', 'le plan 12'], false],
  ])('%s', (_name, texts, expected) => {
    for (const text of texts) expect([text, cited(text).length > 0]).toEqual([text, expected]);
  });

  test.each([
    ['an abbreviation by itself', 'HD 16 đã', []],
    ['with an issuer', 'HD 16 của Ban Tổ chức Trung ương', ['HD 16']],
    ['with its document', 'HD 16 và Hướng dẫn số 16-HD/BTCTW', ['HD 16', 'Hướng dẫn số 16-HD/BTCTW']],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected));
});

describe('a State document of the number', () => {
  test.each([
    ['takes the number from us', 'Nghị quyết số 98/2023/QH15. Nghị quyết 98.', []],
    ['also from behind', 'Nghị quyết 98. Nghị quyết số 98/2023/QH15.', []],
    ['without a type word any', '98/2023/QH15. Nghị quyết 98.', []],
    ['also by its issuer alone', 'Nghị quyết 98 của Quốc hội. Nghị quyết 98.', []],
    ['also as the first of several', 'Nghị quyết số 98/2023/QH15. Nghị quyết số 99/2023/QH15. Nghị quyết 98. Nghị quyết 99.', []],
    ['an issuer of the Party says otherwise', 'Nghị quyết số 98/2023/QH15. Nghị quyết 98 của Bộ Chính trị.', ['98-NQ/TW']],
    ['and so does its symbol', 'Nghị quyết số 98/2023/QH15. Nghị quyết số 98-NQ/TW. Nghị quyết 98.', ['98-NQ/TW', '98-NQ/TW']],
    ['another type is another document', 'Nghị quyết số 98/2023/QH15. Chỉ thị 98.', [98]],
    ['another number too', 'Nghị quyết số 98/2023/QH15. Nghị quyết 99.', [99]],
  ])('%s', (_name, text, expected) => expect(symbols(text)).toEqual(expected));

  test.each([
    ['of the type', 'Nghị quyết số 35-NQ/TW. Nghị quyết số 98/2023/QH15. Nghị quyết này', ['35-NQ/TW']],
    ['of no type', 'Nghị quyết số 35-NQ/TW. 98/2023/QH15. Nghị quyết này', ['35-NQ/TW']],
    ['by its issuer', 'Nghị quyết số 35-NQ/TW. Quốc hội ban hành Nghị quyết 98. Nghị quyết này', ['35-NQ/TW']],
    ['the last of several', 'Quyết định số 1/QĐ-TTg. Nghị quyết số 35-NQ/TW. Nghị quyết số 98/2023/QH15. Nghị quyết này', ['35-NQ/TW']],
    ['of another type it hides nothing', 'Nghị quyết số 35-NQ/TW. Quyết định số 98/QĐ-TTg. Nghị quyết này', ['35-NQ/TW', '35-NQ/TW']],
    ['nor before the antecedent', 'Nghị quyết số 98/2023/QH15. Nghị quyết số 35-NQ/TW. Nghị quyết này', ['35-NQ/TW', '35-NQ/TW']],
    ['nor behind the anaphora', 'Nghị quyết số 35-NQ/TW. Nghị quyết này. Nghị quyết số 98/2023/QH15.', ['35-NQ/TW', '35-NQ/TW']],
    ['without an antecedent any State document does', 'Quyết định số 98/QĐ-TTg. Nghị quyết này', []],
  ])('between an anaphora and its antecedent: %s', (_name, text, expected) => expect(symbols(text)).toEqual(expected));
});

describe('an anaphora without an antecedent', () => {
  test.each([
    ['the resolution that speaks', 'Nghị quyết này', ['Nghị quyết này']], ['the directive', 'Chỉ thị này', ['Chỉ thị này']],
    ['in lower case', 'nghị quyết này', []], ['of another type', 'Quy định này', []], ['in French', 'Cette Résolution', []], ['in English', 'This Resolution', []],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected));

  test('takes number, letter, symbol and code of its antecedent, as far as it has them', () => {
    expect(extractCitations('Nghị quyết số 08A-NQ/TW. Nghị quyết này')[1]).toEqual({
      id: 'c2', form: 'anaphora', family: 'party', span: { start: 25, end: 39 }, text: 'Nghị quyết này', language: 'vi', type: 'nghi-quyet', number: 8, suffix: 'A', symbol: '08A-NQ/TW', issuerCode: 'TW', antecedents: ['c1'],
      spans: { whole: { start: 25, end: 39 }, type: { start: 25, end: 35 } },
      provenance: { type: 'stated', number: 'antecedent', suffix: 'antecedent', symbol: 'antecedent', issuerCode: 'antecedent' },
    });
    expect(extractCitations('Nghị quyết 35. Nghị quyết này')[1]).toEqual({
      id: 'c2', form: 'anaphora', family: 'party', span: { start: 15, end: 29 }, text: 'Nghị quyết này', language: 'vi', type: 'nghi-quyet', number: 35, antecedents: ['c1'],
      spans: { whole: { start: 15, end: 29 }, type: { start: 15, end: 25 } }, provenance: { type: 'stated', number: 'antecedent' },
    });
  });

  test('of several takes nothing but whose they are', () => {
    expect(extractCitations('Kế hoạch số 36-KH/TWĐTN. Các kế hoạch này')[1]).toEqual({
      id: 'c2', form: 'anaphora', family: 'youth-union', span: { start: 29, end: 41 }, text: 'kế hoạch này', language: 'vi', type: 'ke-hoach', spans: { whole: { start: 29, end: 41 }, type: { start: 29, end: 37 } }, provenance: { type: 'stated' },
    });
  });
});

describe('what congresses and plenums adopt', () => {
  test.each([
    ['resolutions', 'Nghị quyết Trung ương 4 khoá XII', 1], ['conclusions', 'Kết luận Trung ương 4 khoá XII', 1], ['no reports', 'Báo cáo Trung ương 4 khoá XII', 0],
    ['of a congress', 'Nghị quyết Đại hội XIII', 1], ['nor its reports', 'Báo cáo Đại hội XIII', 0], ['no drafts', 'dự thảo Nghị quyết Đại hội XIII', 0], ['nor of a plenum', 'dự thảo Nghị quyết Trung ương 4 khoá XII', 0],
  ])('%s', (_name, text, count) => expect(extractCitations(text)).toHaveLength(count));
});

describe('what contradicts', () => {
  const of = (first: string, second: string): unknown => symbols(`Nghị quyết số 18-NQ/TW${first}. Nghị quyết 18${second}.`)[1];

  test.each([
    ['a date', ' ngày 1/1/2020', ' ngày 2/1/2020', 18], ['the same', ' ngày 1/1/2020', ' ngày 1/1/2020', '18-NQ/TW'], ['its month', ' ngày 1/1/2020', ', tháng 1/2020', '18-NQ/TW'], ['its year first', ' năm 2020', ' ngày 1/1/2020', '18-NQ/TW'],
    ['a term', ' khoá XII', ' khoá XIII', 18], ['the same term', ' khoá XII', ' khoá XII', '18-NQ/TW'],
    ['an issuer of the province', ' của Bộ Chính trị', ' của Tỉnh uỷ Nghệ An', '18-NQ/TU'],
    ['one of two that issued it together', ' của Bộ Chính trị', ' của Bộ Chính trị và Ban Bí thư', '18-NQ/TW'],
    ['nothing said here', ' của Bộ Chính trị ngày 1/1/2020', '', '18-NQ/TW'], ['nothing said there', '', ' của Bộ Chính trị', '18-NQ/TW'],
  ])('%s', (_name, first, second, expected) => expect(of(first, second)).toBe(expected));

  test('a symbol that follows from number, type and issuer is the mention’s own', () => {
    const [, second, third] = extractCitations('Nghị quyết số 18-NQ/TW của Bộ Chính trị. Nghị quyết 18 của Ban Bí thư. Nghị quyết 18 của Bộ Chính trị.');
    expect(second).toMatchObject({ symbol: '18-NQ/TW', provenance: { symbol: 'inferred', issuerCode: 'inferred' } });
    expect(third).toMatchObject({ symbol: '18-NQ/TW', provenance: { symbol: 'inferred', issuerCode: 'inferred' } });
  });

  test('of documents of one number the last twelve are looked at', () => {
    const symbolsOf = (count: number): string => Array.from({ length: count }, (_, index) => `Nghị quyết số 18-NQ/TW ngày ${index + 1}/1/2020.`).join(' ');
    expect(symbols(`${symbolsOf(12)} Nghị quyết 18 ngày 1/1/2020.`).at(-1)).toBe('18-NQ/TW');
    expect(symbols(`${symbolsOf(13)} Nghị quyết 18 ngày 1/1/2020.`).at(-1)).toBe(18);
  });
});

describe('State documents told by their issuer', () => {
  test('stand in the order of the text among the others', () => {
    expect(symbols('Quốc hội ban hành Nghị quyết 98. Nghị quyết số 35-NQ/TW. Quyết định số 98/QĐ-TTg. Nghị quyết này')).toEqual(['35-NQ/TW', '35-NQ/TW']);
    expect(symbols('Quyết định số 98/QĐ-TTg. Nghị quyết số 35-NQ/TW. Quốc hội ban hành Nghị quyết 98. Nghị quyết này')).toEqual(['35-NQ/TW']);
    expect(symbols('Nghị quyết số 35-NQ/TW. Quốc hội ban hành Nghị quyết 98. Quyết định số 98/QĐ-TTg. Nghị quyết này')).toEqual(['35-NQ/TW']);
  });

  test('one with a symbol of ours, or without a number, hides nothing', () => {
    expect(symbols('Nghị quyết số 35-NQ/TW. Nghị quyết số 98-NQ/TW của Quốc hội. Nghị quyết này')).toEqual(['35-NQ/TW', '98-NQ/TW', '98-NQ/TW']);
    expect(symbols('Nghị quyết số 35-NQ/TW. Nghị quyết Đại hội XIII của Công đoàn. Nghị quyết này')).toEqual(['35-NQ/TW', '35-NQ/TW']);
  });

  test('sixteen of one number are looked at', () => {
    const text = (others: number): string => `${'Quyết định số 98/QĐ-TTg. '.repeat(others)}Nghị quyết số 98/2023/QH15. Nghị quyết 98.`;
    expect(symbols(text(15))).toEqual([]);
    expect(symbols(text(16))).toEqual([98]);
  });
});

describe('a short form', () => {
  test('that its issuer settled tells the symbol of the others', () => {
    expect(symbols('Chỉ thị 35 của Bộ Chính trị. Chỉ thị 35.')).toEqual(['35-CT/TW', '35-CT/TW']);
    expect(symbols('Chỉ thị 35. Chỉ thị 35 của Bộ Chính trị.')).toEqual(['35-CT/TW', '35-CT/TW']);
  });

  test('says where its number and letter come from', () => {
    const provenance = (text: string): unknown => extractCitations(text)[0]!.provenance;
    expect(provenance('Nghị quyết 8A')).toEqual({ type: 'stated', number: 'stated', suffix: 'stated' });
    expect(provenance('Nghị quyết 08')).toEqual({ type: 'stated', number: 'stated' });
  });
});
