import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../src/analyze.js';
import { UsageError, type Language } from '../../src/model/index.js';
import type { CitedDocument } from '../../src/render/cited.js';
import { formatCitation, type FormatCitationOptions } from '../../src/render/format-citation.js';
import { runs } from '../properties/runs.js';

const print = (cited: CitedDocument, language: Language, style: 'first' | 'later' = 'first', diacritics = true): string =>
  formatCitation(cited, { language, style, diacritics });

const NQ57: CitedDocument = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII' };
const { date: _, ...UNDATED } = NQ57;

describe('05-HD/VPTW: in full at first, by type and symbol later', () => {
  test.each<[Language, string, string]>([
    ['vi', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', 'Nghị quyết 57-NQ/TW'],
    ['fr', 'Résolution n° 57-NQ/TW du 22 décembre 2024 du Bureau politique', 'Résolution 57-NQ/TW'],
    ['en', 'Resolution No. 57-NQ/TW of 22 December 2024 of the Politburo', 'Resolution 57-NQ/TW'],
  ])('%s', (language, first, later) => {
    expect(print(NQ57, language)).toBe(first);
    expect(print(NQ57, language, 'later')).toBe(later);
  });

  test('without diacritics', () => {
    expect(print(NQ57, 'vi', 'first', false)).toBe('Nghi quyet so 57-NQ/TW, ngay 22/12/2024 cua Bo Chinh tri');
    expect(print({ symbol: '86-QĐ/TW' }, 'vi', 'later', false)).toBe('86-QD/TW');
    expect(print({ symbol: '86-QĐ/TW', type: 'quyet-dinh' }, 'fr', 'first', false), 'French keeps its own').toBe('Décision n° 86-QD/TW');
  });
});

describe('dates', () => {
  test.each<[string, string, string, string]>([
    ['2026-09-05', 'ngày 05/9/2026', 'du 5 septembre 2026', 'of 5 September 2026'],
    ['2023-02-07', 'ngày 07/02/2023', 'du 7 février 2023', 'of 7 February 2023'],
    ['1997-06-01', 'ngày 01/6/1997', 'du 1er juin 1997', 'of 1 June 1997'],
    ['1997-06', 'tháng 6/1997', 'de juin 1997', 'of June 1997'],
    ['1997-01', 'tháng 01/1997', 'de janvier 1997', 'of January 1997'],
    ['1988-04', 'tháng 4/1988', "d'avril 1988", 'of April 1988'],
    ['2018', 'năm 2018', 'de 2018', 'of 2018'],
  ])('%s', (date, vi, fr, en) => {
    const cited = { symbol: '10-NQ/TW', type: 'nghi-quyet', date };
    expect(print(cited, 'vi')).toBe(`Nghị quyết số 10-NQ/TW, ${vi}`);
    expect(print(cited, 'fr')).toBe(`Résolution n° 10-NQ/TW ${fr}`);
    expect(print(cited, 'en')).toBe(`Resolution No. 10-NQ/TW ${en}`);
  });

  test.each(['2024-02-30', '2024-13', '2024-00-10', '24', '', 'hier'])('%j is in no calendar and is left out; the term stands instead', (date) => {
    expect(print({ ...NQ57, date }, 'vi')).toBe('Nghị quyết số 57-NQ/TW của Bộ Chính trị khoá XIII');
  });
});

test.each<[Language, string]>([
  ['vi', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị khoá XIII'],
  ['fr', 'Résolution n° 57-NQ/TW du Bureau politique, XIIIe mandat'],
  ['en', 'Resolution No. 57-NQ/TW of the Politburo, 13th tenure'],
])('the term where no date is known: %s', (language, text) => expect(print(UNDATED, language)).toBe(text));

test.each([['XXVIII', 'XXVIIIe', '28th'], ['I', 'Ier', '1st'], ['II', 'IIe', '2nd'], ['III', 'IIIe', '3rd'], ['XI', 'XIe', '11th'], ['XXI', 'XXIe', '21st']])('term %s', (term, fr, en) => {
  expect(print({ ...UNDATED, term }, 'fr')).toContain(`, ${fr} mandat`);
  expect(print({ ...UNDATED, term }, 'en')).toContain(`, ${en} tenure`);
});

test.each(['13', 'IIX', 'VV', ''])('term %j is no Roman numeral and is left out', (term) => {
  expect(print({ ...UNDATED, term }, 'vi')).toBe('Nghị quyết số 57-NQ/TW của Bộ Chính trị');
});

describe('issuers', () => {
  const signed = (issuer: string | undefined, issuerName?: string): CitedDocument => ({ symbol: '05-KH/X', type: 'ke-hoach', issuer, issuerName });

  test.each<[string, string | undefined, string, string, string]>([
    ['bo-chinh-tri+ban-bi-thu', undefined, ' của Bộ Chính trị và Ban Bí thư', ' du Bureau politique et du Secrétariat', ' of the Politburo and the Secretariat'],
    ['ban-bi-thu', 'Ban Bí thư Trung ương Đảng', ' của Ban Bí thư', ' du Secrétariat', ' of the Secretariat'],
    ['ban-tuyen-giao-trung-uong', undefined, ' của Ban Tuyên giáo Trung ương', " de la Commission centrale de la sensibilisation et de l'éducation", " of the Party Central Committee's Commission of Popularization and Education"],
    ['trung-uong-doan', undefined, ' của Trung ương Đoàn TNCS Hồ Chí Minh', " de l'Union de la jeunesse communiste Hô Chi Minh", ' of the Ho Chi Minh Communist Youth Union Central Committee'],
    ['thanh-uy', 'Thành uỷ Đà Nẵng', ' của Thành uỷ Đà Nẵng', ' de Thành uỷ Đà Nẵng', ' of the Thành uỷ Đà Nẵng'],
    ['thanh-uy', 'Municipal Party Committee', ' của Thành uỷ', ' du Comité municipal du Parti', ' of the Municipal Party Committee'],
    ['dang-uy-xa-phong-hai', 'Comité du Parti de Phong Hai', ' của Comité du Parti de Phong Hai', ' du Comité du Parti de Phong Hai', ' of the Comité du Parti de Phong Hai'],
    ['ban-to-chuc-tinh-uy', undefined, ' của Ban Tổ chức Tỉnh uỷ', ' de Ban Tổ chức Tỉnh uỷ', ' of the Ban Tổ chức Tỉnh uỷ'],
    ['dang-uy-xa-phong-hai', undefined, '', '', ''],
    ['bo-chinh-tri+dang-uy-xa-phong-hai', undefined, '', '', ''],
  ])('%s, called %s', (issuer, issuerName, vi, fr, en) => {
    expect(print(signed(issuer, issuerName), 'vi')).toBe(`Kế hoạch số 05-KH/X${vi}`);
    expect(print(signed(issuer, issuerName), 'fr')).toBe(`Plan n° 05-KH/X${fr}`);
    expect(print(signed(issuer, issuerName), 'en')).toBe(`Plan No. 05-KH/X${en}`);
  });

  test('a name without an id is printed', () => expect(print(signed(undefined, 'Chi bộ 3'), 'vi')).toBe('Kế hoạch số 05-KH/X của Chi bộ 3'));
});

describe('congresses and plenums', () => {
  test.each<[Language, string, string]>([
    ['vi', 'Nghị quyết Đại hội XIII', 'Nghị quyết Trung ương 12 khoá XIII'],
    ['fr', 'Résolution du XIIIe Congrès national du Parti', 'Résolution du 12e plénum du Comité central du Parti, XIIIe mandat'],
    ['en', 'Resolution of the 13th National Party Congress', 'Resolution of the 12th plenum of the 13th Party Central Committee'],
  ])('%s', (language, congress, plenum) => {
    const adopted = { type: 'nghi-quyet', term: 'XIII' };
    for (const symbol of ['NQ-ĐH', undefined]) expect(print({ ...adopted, symbol, issuer: 'dai-hoi-dai-bieu-toan-quoc' }, language)).toBe(congress);
    for (const named of [{ symbol: 'NQ-HNTW12' }, { plenum: 12 }]) expect(print({ ...adopted, ...named, issuer: 'ban-chap-hanh-trung-uong' }, language, 'later')).toBe(plenum);
  });

  test('without a term', () => {
    expect(print({ type: 'nghi-quyet', plenum: 1 }, 'fr')).toBe('Résolution du 1er plénum du Comité central du Parti');
    expect(print({ type: 'nghi-quyet', symbol: 'NQ-ĐH', issuer: 'dai-hoi-dai-bieu-toan-quoc' }, 'vi')).toBe('Nghị quyết của Đại hội đại biểu toàn quốc');
  });

  test('a symbol goes before the plenum', () => expect(print({ symbol: '18-NQ/TW', type: 'nghi-quyet', plenum: 6, term: 'XII' }, 'vi')).toBe('Nghị quyết số 18-NQ/TW khoá XII'));

  test('the number of a congress that signs stands in its name', () => {
    const cited = { symbol: '01-NQ/ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XI' };
    expect(print(cited, 'vi')).toBe('Nghị quyết số 01-NQ/ĐH của Đại hội đại biểu toàn quốc lần thứ XI');
    expect(print(cited, 'fr')).toBe('Résolution n° 01-NQ/ĐH du XIe Congrès national du Parti');
  });

  test('the Charter has no number', () => {
    const cited = { symbol: 'Điều lệ Đảng', type: 'dieu-le', issuer: 'dai-hoi-dai-bieu-toan-quoc', date: '2011-01-19', term: 'XI' };
    expect(print(cited, 'vi')).toBe('Điều lệ Đảng ngày 19/01/2011 của Đại hội đại biểu toàn quốc lần thứ XI');
    expect(print(cited, 'fr', 'later')).toBe('Charte du Parti');
  });
});

test('a citation that was read in one language is printed in another', () => {
  const [read] = extractCitations("l'article 41 du règlement n° 69-QD/TW du 6 juillet 2022 du Bureau politique");
  expect(print(read!, 'vi')).toBe('Điều 41 Quy định số 69-QĐ/TW, ngày 06/7/2022 của Bộ Chính trị');
  const [plenum] = extractCitations('Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khoá XII');
  expect(print(plenum!, 'en')).toBe('Resolution of the 4th plenum of the 12th Party Central Committee');
});

describe('what is not known', () => {
  test.each<[CitedDocument, string, string]>([
    [{ symbol: '86-QĐ/TW', typeCandidates: ['quyet-dinh', 'quy-dinh'], issuer: 'bo-chinh-tri' }, 'số 86-QĐ/TW của Bộ Chính trị', '86-QĐ/TW'],
    [{ symbol: '01-XY/TW' }, 'số 01-XY/TW', '01-XY/TW'],
    [{ type: 'ke-hoach', number: 7 }, 'Kế hoạch số 07', 'Kế hoạch 07'],
    [{ type: 'nghi-quyet', number: 8, suffix: 'B' }, 'Nghị quyết số 08B', 'Nghị quyết 08B'],
    [{ symbol: '8B-NQ/HNTW', type: 'nghi-quyet' }, 'Nghị quyết số 08B-NQ/HNTW', 'Nghị quyết 08B-NQ/HNTW'],
    [{ type: 'nghi-quyet', number: 1.5, plenum: -1 }, 'Nghị quyết', 'Nghị quyết'],
    [{ number: 7 }, 'Văn bản số 07', 'Văn bản 07'],
    [{ type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' }, 'Nghị quyết ngày 22/12/2024 của Bộ Chính trị', 'Nghị quyết'],
    [{}, 'Văn bản', 'Văn bản'],
  ])('%j', (cited, first, later) => {
    expect(print(cited, 'vi')).toBe(first);
    expect(print(cited, 'vi', 'later')).toBe(later);
  });

  test('null is as good as absent', () => {
    const record = { symbol: null, type: 'nghi-quyet', number: null, issuer: null, issuerName: null, date: null, term: null, plenum: null, pinpoint: null } as unknown as CitedDocument;
    expect(print(record, 'vi')).toBe('Nghị quyết');
  });
});

describe('pinpoints', () => {
  const cited: CitedDocument = { symbol: '69-QĐ/TW', type: 'quy-dinh', pinpoint: 'khoản 2  Điều 41', pinpoints: [{ unit: 'khoan', label: '2' }, { unit: 'dieu', label: '41' }] };

  test.each<[Language, string]>([
    ['vi', 'khoản 2 Điều 41 Quy định 69-QĐ/TW'],
    ['fr', 'alinéa 2, article 41 du Règlement 69-QĐ/TW'],
    ['en', 'Clause 2, Article 41 of Regulation 69-QĐ/TW'],
  ])('in the words of the language: %s', (language, text) => expect(print(cited, language, 'later')).toBe(text));

  test('as written without steps, or where a unit has no word', () => {
    const { pinpoints: _steps, ...written } = cited;
    expect(print(written, 'vi', 'later')).toBe('khoản 2 Điều 41 Quy định 69-QĐ/TW');
    expect(print({ ...cited, pinpoint: 'trang 3', pinpoints: [{ unit: 'trang', label: '3' }] }, 'fr', 'later')).toBe('trang 3 du Règlement 69-QĐ/TW');
  });

  test('tied to the noun, whatever its gender, and to a congress', () => {
    const article = { pinpoints: [{ unit: 'phan', label: 'I' }] };
    expect(print({ ...article, symbol: '57-NQ/TW', type: 'nghi-quyet' }, 'fr', 'later')).toBe('partie I de la Résolution 57-NQ/TW');
    expect(print({ ...article, symbol: '26-HD/BTCTW', type: 'huong-dan' }, 'fr', 'later')).toBe("partie I de l'Instruction 26-HD/BTCTW");
    expect(print({ ...article, type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XIII' }, 'en')).toBe('Part I of the Resolution of the 13th National Party Congress');
    expect(print({ ...article, symbol: '86-QĐ/TW' }, 'fr')).toBe('partie I du Document n° 86-QĐ/TW');
  });
});

test('data never throws, whatever stands in it', () => {
  const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('57-NQ/TW', 'NQ-ĐH', 'NQ-HNTW', '+', 'nghi-quyet', 'dai-hoi-dai-bieu-toan-quoc', 'toString', '__proto__', 'XIII', '2024-12'));
  const cited = fc.record({
    symbol: word, type: word, typeCandidates: fc.array(word), number: fc.double(), suffix: word, issuer: word, issuerName: word, date: word, term: word, plenum: fc.double(), pinpoint: word,
    pinpoints: fc.array(fc.record({ unit: word, label: word })),
  }, { requiredKeys: [] });
  fc.assert(fc.property(cited, fc.constantFrom('vi', 'fr', 'en'), fc.constantFrom('first', 'later'), fc.boolean(), (data, language, style, diacritics) => {
    const text = print(data, language, style, diacritics);
    expect(text).not.toBe('');
    expect(text).not.toMatch(/undefined|\[object|=>|NaN|Infinity/u);
  }), runs());
});

describe('a programmer hears of mistakes', () => {
  const wrong = (cited: unknown, options: unknown): (() => string) => () => formatCitation(cited as CitedDocument, options as FormatCitationOptions);

  test.each([
    [NQ57, { language: 'de', style: 'first' }, /'vi', 'fr' or 'en'.*"de"/u],
    [NQ57, { language: 'toString', style: 'first' }, /"toString"/u],
    [NQ57, { language: 'vi', style: 'second' }, /'first' and 'later'.*"second"/u],
    [NQ57, { language: 'vi' }, /undefined/u],
    [NQ57, undefined, /undefined/u],
    [null, { language: 'vi', style: 'first' }, /object.*null/u],
    ['57-NQ/TW', { language: 'vi', style: 'first' }, /object.*string/u],
  ])('%j, %j', (cited, options, message) => {
    expect(wrong(cited, options)).toThrow(UsageError);
    expect(wrong(cited, options)).toThrow(message);
  });
});
