import { describe, expect, test } from 'vitest';
import { extractCitations, type Citation } from '../../src/index.js';
import { latestDay, Referents, type Referent } from '../../src/resolve/referents.js';

type Apart = (from: number, to: number) => boolean;
const read = (text: string): Citation[] => extractCitations(text);

/** Which documents each citation may mean, numbered in the order of their first mention: `1`, `2|1`, or nothing. */
function grouped(text: string | readonly Citation[], apart?: Apart): string[] {
  const citations = typeof text === 'string' ? read(text) : text;
  const referents = new Referents(citations, apart);
  const all = referents.all();
  return citations.map((_, index) => referents.at(index).map((referent) => all.indexOf(referent) + 1).join('|'));
}

/** The documents of a text, without the fields that are the same for all or not known. */
function documents(text: string): Partial<Referent>[] {
  return new Referents(read(text), undefined).all().map((referent) => {
    const { alone, ...rest } = referent;
    expect(alone).toEqual([referent]);
    return rest;
  });
}

describe('what the citations of a document say, taken together', () => {
  test('one citation', () => {
    expect(documents('Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương (sửa đổi)')).toEqual([{
      mentions: [0], first: 0, last: 0, kind: 'numbered', types: ['quy-dinh'], number: 37, symbol: '37-QĐ/TW', issuerCode: 'TW', issuer: 'ban-chap-hanh-trung-uong',
      issuerName: 'Ban Chấp hành Trung ương', date: '2021-10-25', term: 'XIII', revised: true, datedBy: 0, typedBy: 0,
    }]);
  });

  test('several: each adds what the others leave out, the most precise day counts', () => {
    expect(documents('37-QĐ/TW. Quy định 37 của Ban Chấp hành Trung ương. Quy định số 37-QĐ/TW năm 2021. Quy định số 37-QĐ/TW, ngày 25/10/2021. Quy định 37-QĐ/TW, tháng 10 năm 2021 (sửa đổi).')).toEqual([{
      mentions: [2, 3, 4, 0, 1], first: 0, last: 4, kind: 'numbered', types: ['quy-dinh'], number: 37, symbol: '37-QĐ/TW', issuerCode: 'TW', issuer: 'ban-chap-hanh-trung-uong',
      issuerName: 'Ban Chấp hành Trung ương', date: '2021-10-25', term: 'XIII', revised: true, datedBy: 3, typedBy: 2,
    }]);
  });

  test('of one day twice, the first mention gave it', () => {
    expect(documents('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết số 57-NQ/TW, ngày 22/12/2024.')[0]).toMatchObject({ mentions: [0, 1], datedBy: 0 });
  });

  test('a code leaves the type open until a word says it', () => {
    expect(documents('37-QĐ/TW')[0]).toMatchObject({ types: ['quyet-dinh', 'quy-dinh'], typedBy: undefined });
    expect(documents('37-QĐ/TW. Quy định 37.')[0]).toMatchObject({ types: ['quy-dinh'], typedBy: 1 });
    // The first word stands.
    expect(documents('Quyết định 37-QĐ/TW. Quy định 37.')[0]).toMatchObject({ types: ['quyet-dinh'], typedBy: 0 });
  });

  test('a code that says the type is no word', () => {
    expect(documents('57-NQ/TW')[0]).toMatchObject({ types: ['nghi-quyet'], typedBy: undefined });
    expect(documents('57-NQ/TW. Nghị quyết 57.')[0]).toMatchObject({ types: ['nghi-quyet'], typedBy: 1 });
  });

  test('an issuer with its place takes the place of one without, and not the other way round', () => {
    const issuers = (text: string): unknown => documents(text).map(({ issuerName }) => issuerName);
    expect(issuers('Chỉ thị 39-CT/TU của Thành uỷ. Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng.')).toEqual(['Thành uỷ Đà Nẵng']);
    expect(issuers('Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng. Chỉ thị 39-CT/TU của Thành uỷ.')).toEqual(['Thành uỷ Đà Nẵng']);
    expect(issuers('Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng. Chỉ thị 39-CT/TU của Thành uỷ Hà Nội.')).toEqual(['Thành uỷ Đà Nẵng', 'Thành uỷ Hà Nội']);
    expect(documents('Hướng dẫn 03-HD/BTCTW')[0]).toMatchObject({ issuerCode: 'BTCTW', issuer: undefined });
  });

  test('a plenum and a congress', () => {
    expect(documents('Nghị quyết Trung ương 4 khoá XII. Nghị quyết Đại hội XIII.')).toEqual([
      { mentions: [0], first: 0, last: 0, kind: 'plenum', types: ['nghi-quyet'], issuer: 'ban-chap-hanh-trung-uong', term: 'XII', plenum: 4, typedBy: 0 },
      { mentions: [1], first: 1, last: 1, kind: 'congress', types: ['nghi-quyet'], issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XIII', typedBy: 1 },
    ]);
  });
});

describe('one document or two', () => {
  test.each<[string, string, readonly string[]]>([
    ['one number', 'Nghị quyết 57-NQ/TW. Nghị quyết 57.', ['1', '1']],
    ['two numbers', 'Nghị quyết 57-NQ/TW. Nghị quyết 59.', ['1', '2']],
    ['letters', 'Quy định 12-QĐ/TW. Quy định 12A-QĐ/TW. Quy định 12B-QĐ/TW. Quy định 12A.', ['1', '2', '3', '2']],
    ['two types', 'Nghị quyết 57-NQ/TW. Kết luận 57.', ['1', '2']],
    ['two symbols', 'Hướng dẫn 03-HD/BTCTW. Hướng dẫn 03-HD/VPTW.', ['1', '2']],
    ['a day and its month', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết 57-NQ/TW, tháng 12 năm 2024.', ['1', '1']],
    ['two days', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết số 57-NQ/TW, ngày 23/12/2024.', ['1', '2']],
    ['two terms', 'Nghị quyết 57-NQ/TW khoá XIII. Nghị quyết 57-NQ/TW khoá XII.', ['1', '2']],
    ['a month twice, in two terms', 'Nghị quyết 57-NQ/TW khoá XIII tháng 12 năm 2024. Nghị quyết 57-NQ/TW khoá XII tháng 12 năm 2024.', ['1', '2']],
    ['a day twice, in two terms: a slip', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 (khoá XIII). Nghị quyết số 57-NQ/TW, ngày 22/12/2024 (khoá XII).', ['1', '1']],
    ['two issuers', 'Nghị quyết 57-NQ/TW của Bộ Chính trị. Nghị quyết 57-NQ/TW của Ban Bí thư.', ['1', '2']],
    ['a joint issuer and one of the two', 'Nghị quyết 57-NQ/TW của Bộ Chính trị và Ban Bí thư. Nghị quyết 57-NQ/TW của Ban Bí thư.', ['1', '1']],
    ['one city twice', 'Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng. Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng.', ['1', '1']],
    ['an issuer and none', 'Nghị quyết 57-NQ/TW của Bộ Chính trị. Nghị quyết 57-NQ/TW.', ['1', '1']],
    ['two plenums', 'Nghị quyết Trung ương 4 khoá XII. Nghị quyết Trung ương 5 khoá XII. Nghị quyết Trung ương 4 khoá XII.', ['1', '2', '1']],
    ['two congresses', 'Nghị quyết Đại hội XIII. Nghị quyết Đại hội XII. Nghị quyết Đại hội XIII.', ['1', '2', '1']],
    ['a plenum and a number', 'Nghị quyết Trung ương 4 khoá XII. Nghị quyết 04-NQ/TW.', ['1', '2']],
  ])('%s', (_, text, expected) => {
    expect(grouped(text)).toEqual(expected);
  });

  test('a code alone tells two documents apart', () => {
    const [a, b] = read('Hướng dẫn số 16. Hướng dẫn số 16.');
    expect(grouped([{ ...a!, issuerCode: 'BTCTW' }, { ...b!, issuerCode: 'VPTW' }])).toEqual(['1', '2']);
    expect(grouped([{ ...a!, issuerCode: 'BTCTW' }, { ...b!, issuerCode: 'BTCTW' }])).toEqual(['1', '1']);
  });

  test('a congress without its term names no document', () => {
    const [congress] = read('Nghị quyết Đại hội XIII');
    const { term, ...termless } = congress!;
    const { issuer, ...bodiless } = congress!;
    expect([term, issuer]).toEqual(['XIII', 'dai-hoi-dai-bieu-toan-quoc']);
    expect(grouped([termless, bodiless])).toEqual(['', '']);
    expect(new Referents([termless], undefined).all()).toEqual([]);
  });

  test('dated citations are placed first, then those that say something, then the bare ones', () => {
    expect(grouped('Quy định 86. Quy định số 86-QĐ/TW, ngày 28/10/2022. Quy định số 86-QĐ/TW, ngày 1/6/2017.')).toEqual(['1|2', '1', '2']);
    // Placed first, the bare one in front would take the one issuer along, and be one document with it.
    expect(grouped('Nghị quyết 57. Nghị quyết 57 của Bộ Chính trị. Nghị quyết 57 của Ban Bí thư.')).toEqual(['1|2', '1', '2']);
    expect(grouped('Nghị quyết 57. Nghị quyết 57 khoá XII. Nghị quyết 57 khoá XIII.')).toEqual(['1|2', '1', '2']);
    expect(grouped('Hướng dẫn 3. Hướng dẫn 03-HD/BTCTW. Hướng dẫn 03-HD/VPTW.')).toEqual(['1|2', '1', '2']);
  });
});

describe('a mention that fits several documents', () => {
  const [A, B] = ['Chỉ thị số 05-CT/TW, ngày 15/5/2016.', 'Chỉ thị số 05-CT/TW, ngày 01/9/2021.'];

  test('may mean each, the nearest first, the earlier of two as near', () => {
    expect(grouped(`${A} ${B} Chỉ thị 05-CT/TW.`)).toEqual(['1', '2', '2|1']);
    expect(grouped(`Chỉ thị 05-CT/TW. ${A} ${B}`)).toEqual(['1|2', '1', '2']);
    expect(grouped(`${A} Chỉ thị 05-CT/TW. ${B}`)).toEqual(['1', '1|2', '2']);
  });

  test('the last mention of a document counts as its first does', () => {
    expect(grouped(`${A} ${B} Nghị quyết 57-NQ/TW. ${A} Chỉ thị 05-CT/TW.`)).toEqual(['1', '2', '3', '1', '1|2']);
    expect(grouped(`${A} Chỉ thị 05-CT/TW. Nghị quyết 57-NQ/TW. ${B} ${A}`)).toEqual(['1', '1|3', '2', '3', '1']);
    expect(grouped(`Nghị quyết 57-NQ/TW. ${A} Chỉ thị 05-CT/TW. Nghị quyết 57-NQ/TW. ${B} ${A}`)).toEqual(['1', '2', '2|3', '1', '3', '2']);
  });

  test('of twelve documents at most', () => {
    const dated = (count: number): string => Array.from({ length: count }, (_, index) => `Chỉ thị số 05-CT/TW, ngày 15/5/${2001 + index}.`).join(' ');
    const at = (count: number): string => grouped(`${dated(count)} Chỉ thị 05-CT/TW, tháng 5 năm 2001.`).at(-1)!;
    expect(at(12)).toBe('1');
    expect(at(13)).toBe('14');
    expect(grouped(`${dated(13)} Chỉ thị 05-CT/TW.`).at(-1)).toBe('13|12|11|10|9|8|7|6|5|4|3|2');
  });
});

describe('an anaphora', () => {
  const A = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024';
  const THIS = 'Nghị quyết này nêu rõ.';

  test('is the last document of its type, and is a mention of it', () => {
    expect(grouped(`${A}. Chỉ thị 05-CT/TW. ${THIS}`)).toEqual(['1', '2', '1']);
    expect(documents(`${A}. ${THIS}`)[0]).toMatchObject({ mentions: [0, 1], first: 0, last: 1 });
    expect(grouped([...read(`${A}. ${THIS}`)].reverse())).toEqual(['', '1']);
  });

  test('of a plural means none', () => {
    expect(grouped(`${A}. Các nghị quyết này nêu rõ.`)).toEqual(['1', '']);
  });

  test('not across a heading', () => {
    const citations = read(`${A}. ${THIS}`);
    const asked: number[][] = [];
    const apart = (from: number, to: number): boolean => asked.push([from, to]) > 0;
    expect(grouped(citations, apart)).toEqual(['1', '']);
    expect(asked).toEqual([[0, 1]]);
    expect(grouped(citations, () => false)).toEqual(['1', '1']);
  });

  test('may be either of two that stand together', () => {
    const pair = (between: number): Citation[] => {
      const [a, b, c] = read(`Quy định 22-QĐ/TW thay thế Quy định 30-QĐ/TW. Quy định 30 nêu rõ.`);
      const start = a!.span.end + between;
      return [a!, { ...b!, span: { start, end: start + 10 } }, { ...c!, form: 'anaphora', span: { start: start + 20, end: start + 30 } }];
    };
    expect(grouped(pair(150))).toEqual(['1', '2', '2|1']);
    expect(grouped(pair(151))).toEqual(['1', '2', '2']);
    // What stands together is named by no mention of its own.
    expect(new Referents(pair(150), undefined).all().map(({ mentions }) => mentions)).toEqual([[0], [1]]);
  });

  test('one document named twice together is one', () => {
    expect(grouped(`${A} (Nghị quyết 57-NQ/TW). ${THIS}`)).toEqual(['1', '1', '1']);
  });

  test('in a note is of the note, and in the text of the text', () => {
    const [a, b, c] = read(`${A}. ${A}. ${THIS}`);
    const other: Citation = { ...b!, number: 59, symbol: '59-NQ/TW', date: '2025-01-24', inFootnote: 'n1' };
    const { number, ...plural } = c!;
    expect(number).toBe(57);
    expect(grouped([a!, other, c!])).toEqual(['1', '2', '1']);
    expect(grouped([a!, other, { ...c!, number: 59, inFootnote: 'n1' }])).toEqual(['1', '2', '2']);
    // Another note, and back in the text.
    expect(grouped([a!, other, { ...c!, number: 59, inFootnote: 'n2' }])).toEqual(['1', '2', '']);
    expect(grouped([{ ...a!, inFootnote: 'n1' }, other, { ...c!, inFootnote: 'n1' }])).toEqual(['1', '2', '']);
    expect(grouped([other, a!, { ...c!, number: 59, inFootnote: 'n1' }])).toEqual(['1', '2', '1']);
    expect(grouped([other, { ...plural, inFootnote: 'n1' }])).toEqual(['1', '']);
  });

  test('the number that the reader gave it must be the antecedent’s', () => {
    const [a, b] = read(`${A}. ${THIS}`);
    expect(grouped([a!, { ...b!, number: 58 }])).toEqual(['1', '']);
  });

  test('of two types: the first that was cited', () => {
    const [a, b] = read('Quy định 22-QĐ/TW. Quy định 22 nêu rõ.');
    const { type, ...open } = b!;
    expect(type).toBe('quy-dinh');
    expect(grouped([a!, { ...open, form: 'anaphora', typeCandidates: ['quyet-dinh', 'quy-dinh'] }])).toEqual(['1', '1']);
    expect(grouped([a!, { ...open, form: 'anaphora' }])).toEqual(['1', '']);
  });
});

test('the latest day or month that is stated is the present of the text; a year alone is none', () => {
  expect(latestDay(read('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết số 59-NQ/TW, ngày 24/01/2025. Chỉ thị số 05-CT/TW, ngày 15/5/2016. Nghị quyết 57.'))).toBe('2025-01-24');
  expect(latestDay(read('Chỉ thị số 05-CT/TW, tháng 5 năm 2016'))).toBe('2016-05');
  expect(latestDay(read('Chỉ thị 05-CT/TW năm 2016. Chỉ thị 05-CT/TW'))).toBeUndefined();
  expect(latestDay([])).toBeUndefined();
});
