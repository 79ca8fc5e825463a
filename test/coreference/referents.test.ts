import { describe, expect, test } from 'vitest';
import { extractCitations, type Citation } from '../../src/index.js';
import { asSaid } from '../../src/coreference/mention.js';
import { latestDay, Referents, type Referent } from '../../src/coreference/referents.js';

const read = (text: string): Citation[] => extractCitations(text);

/** Which documents each citation may mean, numbered in the order of their first mention: `1`, `2|1`, or nothing. */
function grouped(text: string | readonly Citation[]): string[] {
  const citations = typeof text === 'string' ? read(text) : text;
  const referents = Referents.of(citations.map(asSaid));
  const all = referents.all();
  return citations.map((_, index) => referents.at(index).map((referent) => all.indexOf(referent) + 1).join('|'));
}

/** The documents of a text, without the fields that are the same for all or not known. */
function documents(text: string): Partial<Referent>[] {
  return Referents.of(read(text).map(asSaid)).all().map((referent) => {
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
    expect(Referents.of([termless]).all()).toEqual([]);
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

describe('a demonstrative', () => {
  const A = 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024';
  const THIS = 'Nghị quyết này nêu rõ.';

  test('is a mention of the document for which it stands, wherever it comes', () => {
    expect(grouped(`${A}. Chỉ thị 05-CT/TW. ${THIS}`)).toEqual(['1', '2', '1']);
    expect(documents(`${A}. ${THIS}`)[0]).toMatchObject({ mentions: [0, 1], first: 0, last: 1 });
    expect(grouped([...read(`${A}. ${THIS}`)].reverse())).toEqual(['1', '1']);
  });

  test('of one of two is a mention of neither, the nearest first', () => {
    const citations = read('Quy định 22-QĐ/TW thay thế Quy định 30-QĐ/TW. Quy định này nêu rõ.');
    expect(citations[2]!.antecedents).toEqual(['c2', 'c1']);
    expect(grouped(citations)).toEqual(['1', '2', '2|1']);
    expect(Referents.of(citations).all().map(({ mentions }) => mentions)).toEqual([[0], [1]]);
  });

  test('of two mentions of one document is a mention of it', () => {
    expect(grouped(`${A} và Nghị quyết 57-NQ/TW. ${THIS}`)).toEqual(['1', '1', '1']);
  });

  test('of a plural, or of a citation that was left out, is a mention of none', () => {
    expect(grouped(`${A}. Các nghị quyết này nêu rõ.`)).toEqual(['1', '']);
    expect(grouped(read(`${A}. ${THIS}`).slice(1))).toEqual(['']);
  });
});

describe('what stands beside its own name', () => {
  test('a plenum with its symbol in brackets is one document, known by the symbol', () => {
    for (const text of ['Nghị quyết Trung ương 4 khoá XII (Nghị quyết số 04-NQ/TW)', 'Nghị quyết số 04-NQ/TW (Nghị quyết Trung ương 4 khoá XII)']) {
      expect(grouped(`${text}. Nghị quyết 04-NQ/TW. Nghị quyết Trung ương 4.`)).toEqual(['1', '1', '1', '1']);
      expect(documents(text)[0]).toMatchObject({ kind: 'numbered', number: 4, symbol: '04-NQ/TW', plenum: 4, term: 'XII', types: ['nghi-quyet'] });
    }
    expect(grouped('Nghị quyết Trung ương 4 khoá XIII (Kết luận số 21-KL/TW)')).toEqual(['1', '1']);
    expect(documents('Nghị quyết Trung ương 4 khoá XIII (Kết luận số 21-KL/TW)')[0]).toMatchObject({ types: ['ket-luan'], symbol: '21-KL/TW' });
  });

  test.each([
    ['another term', 'Nghị quyết Trung ương 4 khoá XII (Nghị quyết số 21-NQ/TW khoá XIII)'],
    ['words between', 'Nghị quyết Trung ương 4 khoá XII (thay cho Nghị quyết số 12-NQ/TW)'],
    ['no brackets', 'Nghị quyết Trung ương 4 khoá XII, Nghị quyết số 04-NQ/TW'],
  ])('two documents: %s', (_, text) => {
    expect(grouped(text)).toEqual(['1', '2']);
  });

  const [NEW, OLD] = ['ngày 04/5/2025', 'ngày 23/6/2020'];

  test.each([
    ['in quotation marks', `Nghị quyết số 68-NQ/TW ${NEW} (“Nghị quyết 68”). Nghị quyết số 68-NQ/TW ${OLD}. Nghị quyết 68 nêu rõ.`],
    ['by words', `Nghị quyết số 68-NQ/TW ${NEW} (sau đây gọi tắt là Nghị quyết 68). Nghị quyết số 68-NQ/TW ${OLD}. Nghị quyết 68 nêu rõ.`],
    ['behind the subject', `Nghị quyết số 68-NQ/TW ${NEW} về kinh tế tư nhân (sau đây viết tắt là “Nghị quyết 68”). Nghị quyết số 68-NQ/TW ${OLD}. Nghị quyết 68 nêu rõ.`],
    ['in French', 'La Résolution n° 68-NQ/TW du 4 mai 2025 (ci-après : Résolution 68). La Résolution n° 68-NQ/TW du 23 juin 2020. La Résolution 68 encourage.'],
    ['in English', 'Resolution No. 68-NQ/TW of May 4, 2025 (hereinafter "Resolution 68"). Resolution No. 68-NQ/TW of June 23, 2020. Resolution 68 says so.'],
  ])('a short form that the text introduces %s stands for it ever after', (_, text) => {
    expect(grouped(text)).toEqual(['1', '1', '2', '1']);
    expect(read(text)[1]!.antecedents).toEqual(['c1']);
  });

  test('what is not introduced stays open, and so does a short form that says more', () => {
    expect(grouped(`Nghị quyết số 68-NQ/TW ${NEW}. Nghị quyết số 68-NQ/TW ${OLD}. Nghị quyết 68 nêu rõ.`)).toEqual(['1', '2', '2|1']);
    expect(grouped(`Nghị quyết số 68-NQ/TW ${NEW} (“Nghị quyết 68”). Nghị quyết số 68-NQ/TW ${OLD}. Nghị quyết 68 năm 2020.`)).toEqual(['1', '1', '2', '2']);
    expect(grouped(`Nghị quyết số 68-NQ/TW ${NEW} (“Nghị quyết 70”).`)).toEqual(['1', '2']);
  });
});

test('the latest day or month that is stated is the present of the text; a year alone is none', () => {
  expect(latestDay(read('Nghị quyết số 57-NQ/TW, ngày 22/12/2024. Nghị quyết số 59-NQ/TW, ngày 24/01/2025. Chỉ thị số 05-CT/TW, ngày 15/5/2016. Nghị quyết 57.'))).toBe('2025-01-24');
  expect(latestDay(read('Chỉ thị số 05-CT/TW, tháng 5 năm 2016'))).toBe('2016-05');
  expect(latestDay(read('Chỉ thị 05-CT/TW năm 2016. Chỉ thị 05-CT/TW'))).toBeUndefined();
  expect(latestDay([])).toBeUndefined();
});
