import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';
import { factsOf } from './facts.js';

const facts = (text: string): Readonly<Record<string, string>> => factsOf(extractCitations(text)[0]);
const POLITBURO = { issuer: 'bo-chinh-tri adjacent', name: 'Bộ Chính trị' };

describe('a year behind a symbol', () => {
  test.each([
    ['is its own where the sentence ends', 'Nghị quyết số 57-NQ/TW năm 2024.', { date: '2024 adjacent', term: 'XIII inferred' }],
    ['or a bracket closes', '(Nghị quyết số 57-NQ/TW năm 2024) và', { date: '2024 adjacent', term: 'XIII inferred' }],
    ['or its issuer follows', 'Nghị quyết số 57-NQ/TW năm 2024 của Bộ Chính trị về', { ...POLITBURO, date: '2024 adjacent', term: 'XIII inferred' }],
    ['or the sentence begins with the document', 'Nghị quyết số 57-NQ/TW năm 2024 đã được triển khai', { date: '2024 adjacent', term: 'XIII inferred' }],
    ['is that of a plan where the sentence goes on', 'triển khai Nghị quyết số 57-NQ/TW năm 2024 trên địa bàn', {}],
    ['also behind a comma', 'Nghị quyết số 57-NQ/TW năm 2024, sau đó', {}],
    ['and where somebody follows who carries it out', 'Nghị quyết số 57-NQ/TW năm 2024 của Tỉnh uỷ Nghệ An.', {}],
    ['who is the issuer of another code', 'Nghị quyết số 57-NQ/TU năm 2024 của Tỉnh uỷ Nghệ An', { issuer: 'tinh-uy adjacent', name: 'Tỉnh uỷ Nghệ An', date: '2024 adjacent' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));
});

describe('the first thing said is the document’s', () => {
  test.each([
    ['of two dates', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024, ngày 23/12/2024', { date: '2024-12-22 adjacent', term: 'XIII inferred' }],
    ['of two issuers', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị của Ban Bí thư', POLITBURO],
    ['of two terms', 'Nghị quyết số 57-NQ/TW khoá XII, khoá XIII', { term: 'XII adjacent' }],
    ['a date behind over one before', 'Ngày 22/12/2024, Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW ngày 23/12/2024', { ...POLITBURO, date: '2024-12-23 adjacent', term: 'XIII inferred' }],
    ['a term behind over one before', 'Bộ Chính trị khoá XII ban hành Nghị quyết số 57-NQ/TW khoá XIII', { ...POLITBURO, term: 'XIII adjacent' }],
    ['an issuer behind over one before', 'Ban Bí thư ban hành Nghị quyết số 57-NQ/TW của Bộ Chính trị', POLITBURO],
    ['a plenum behind over one before', 'Hội nghị Trung ương 6 khoá XIII thông qua Nghị quyết số 42-NQ/TW, Hội nghị Trung ương 8 khoá XIII', { issuer: 'ban-chap-hanh-trung-uong adjacent', plenum: '8 adjacent', term: 'XIII adjacent' }],
    ['what is said over what a code implies', 'Hướng dẫn số 16-HD/BTCTW của Bộ Chính trị', POLITBURO],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));

  test('the years of a term are not its number', () => {
    expect(facts('Nghị quyết số 57-NQ/TW nhiệm kỳ 2020-2025')).toEqual({});
    expect(facts('Bộ Chính trị nhiệm kỳ 2021-2026 ban hành Nghị quyết số 57-NQ/TW')).toEqual(POLITBURO);
  });
});

describe('who may be the issuer', () => {
  test.each([
    ['a committee of a province signs under its own code', 'Nghị quyết số 57-NQ/TU của Tỉnh uỷ Nghệ An', { issuer: 'tinh-uy adjacent', name: 'Tỉnh uỷ Nghệ An' }],
    ['never under that of the centre', 'Nghị quyết số 57-NQ/TW của Tỉnh uỷ Nghệ An', {}],
    ['nor does its office', 'Nghị quyết số 57-NQ/TW của Văn phòng Tỉnh uỷ', {}],
    ['nor a party organisation', 'Nghị quyết số 57-NQ/TW của Đảng bộ tỉnh Nghệ An', {}],
    ['the Central Military Commission does', 'Nghị quyết số 57-NQ/TW của Quân uỷ Trung ương', { issuer: 'quan-uy-trung-uong adjacent', name: 'Quân uỷ Trung ương' }],
    ['a State body is no issuer', 'Nghị quyết số 57-NQ/TW của Chính phủ', {}],
    ['two bodies together', 'Nghị quyết 35 của Bộ Chính trị và Ban Bí thư', { issuer: 'bo-chinh-tri+ban-bi-thu adjacent', name: 'Bộ Chính trị và Ban Bí thư' }],
    ['between type word and number', 'Nghị quyết của Bộ Chính trị số 57-NQ/TW', { issuer: 'bo-chinh-tri stated', name: 'Bộ Chính trị' }],
    ['there in French', 'les résolutions du Bureau politique n° 57', { issuer: 'bo-chinh-tri stated', name: 'Bureau politique' }],
    ['a congress of a party organisation', 'Nghị quyết số 10-NQ/ĐU của Đại hội đại biểu Đảng bộ xã Phong Hải', { issuer: 'dai-hoi-dang-bo-xa-phong-hai adjacent', name: 'Đảng bộ xã Phong Hải' }],
    ['the national congress has no name of its own', 'Nghị quyết 10 của Đại hội đại biểu toàn quốc', { issuer: 'dai-hoi-dai-bieu-toan-quoc adjacent' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));

  test('a body of the Youth Union makes it a document of the Union', () => {
    expect(extractCitations('Kế hoạch 12 của Ban Bí thư Trung ương Đoàn. Kế hoạch 13 của Ban Bí thư.').map(({ family }) => family)).toEqual(['youth-union', 'party']);
  });
});

describe('plenums', () => {
  const CENTRAL = { issuer: 'ban-chap-hanh-trung-uong stated' };

  test.each([
    ['the term directly behind', 'Nghị quyết Trung ương 4 khoá XII của', 'Nghị quyết Trung ương 4 khoá XII', { ...CENTRAL, plenum: '4 stated', term: 'XII stated' }],
    ['in brackets', 'Nghị quyết Trung ương 4 (khoá XII)', 'Nghị quyết Trung ương 4 (khoá XII', { ...CENTRAL, plenum: '4 stated', term: 'XII stated' }],
    ['behind the sitting', 'Nghị quyết Trung ương 6 (lần 2) khoá VIII', 'Nghị quyết Trung ương 6 (lần 2) khoá VIII', { ...CENTRAL, plenum: '6 stated', term: 'VIII stated' }],
    ['behind a date it is no part of the citation', 'Nghị quyết Trung ương 4 ngày 30/10/2016 khoá XII', 'Nghị quyết Trung ương 4', { ...CENTRAL, plenum: '4 stated', date: '2016-10-30 adjacent', term: 'XII adjacent' }],
    ['the word for term comes last', 'la résolution du 4e plénum du Comité central, 13e mandat', 'résolution du 4e plénum du Comité central, 13e mandat', { ...CENTRAL, plenum: '4 stated', term: 'XIII stated' }],
    ['also in English', 'Resolution of the 5th plenum (12th tenure)', 'Resolution of the 5th plenum (12th tenure', { ...CENTRAL, plenum: '5 stated', term: 'XII stated' }],
    ['the committee with its term makes the number a plenum’s', 'Résolution 4 du 13e Comité central', 'Résolution 4 du 13e Comité central', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', plenum: '4 stated', term: 'XIII stated' }],
    ['or the committee and its term', 'Résolution 4 du Comité central, Terme XII', 'Résolution 4 du Comité central, Terme XII', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', plenum: '4 stated', term: 'XII stated' }],
    ['the last of one digit', 'Résolution 9 du 13e Comité central', 'Résolution 9 du 13e Comité central', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', plenum: '9 stated', term: 'XIII stated' }],
  ])('%s', (_name, text, cited, expected) => {
    const [citation] = extractCitations(text);
    expect(citation).toMatchObject({ form: 'plenum', text: cited });
    expect(citation).not.toHaveProperty('number');
    expect(factsOf(citation)).toEqual(expected);
  });

  test('runs to the term, and not to what stands behind it', () => {
    for (const [text, cited] of [
      ['Résolution 4 du 13e Comité central du 22 décembre 2021 et le 12e mandat', 'Résolution 4 du 13e Comité central'],
      ['Résolution 4 du Comité central, 13e mandat, et', 'Résolution 4 du Comité central, 13e mandat'],
      ['Resolution 4 of the Central Committee, 13th tenure, and', 'Resolution 4 of the Central Committee, 13th tenure'],
      ['Nghị quyết 4 của Ban Chấp hành Trung ương khoá XIII, Bộ Chính trị khoá XII', 'Nghị quyết 4 của Ban Chấp hành Trung ương khoá XIII'],
      ['Nghị quyết 4 của Ban Chấp hành Trung ương khoá 13', 'Nghị quyết 4 của Ban Chấp hành Trung ương khoá 13'],
      ['Nghị quyết 4 của Ban Chấp hành Trung ương khoá thứ mười ba', 'Nghị quyết 4 của Ban Chấp hành Trung ương khoá thứ mười ba'],
    ] as const) expect(extractCitations(text)[0]).toMatchObject({ form: 'plenum', text: cited, plenum: 4 });
  });

  test.each(['Résolution 10 du 13e Comité central', 'Résolution n° 4 du 13e Comité central', 'Résolution 04 du 13e Comité central', 'Résolution 4A du 13e Comité central', 'Résolution 4 du 13e Bureau politique', 'Résolution 4 du Comité central'])('a number that is the document’s own: %s', (text) => {
    const [citation] = extractCitations(text);
    expect(citation).toMatchObject({ form: 'short', number: text.includes('10') ? 10 : 4 });
    expect(citation).not.toHaveProperty('plenum');
  });

  test.each([
    ['a plenum that passed the document', 'Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XIII đã ban hành Nghị quyết số 42-NQ/TW', { issuer: 'ban-chap-hanh-trung-uong adjacent', plenum: '8 adjacent', term: 'XIII adjacent' }],
    ['before the committee a Vietnamese ordinal is the plenum’s', 'lần thứ tám Ban Chấp hành Trung ương khoá XIII đã ra Nghị quyết số 42-NQ/TW', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Ban Chấp hành Trung ương', plenum: '8 adjacent', term: 'XIII adjacent' }],
    ['a French one the term’s', 'le 13e Comité central a adopté la résolution n° 42-NQ/TW', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', term: 'XIII adjacent' }],
    ['and an English one', 'the 13th Central Committee adopted Resolution No. 42-NQ/TW', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Central Committee', term: 'XIII adjacent' }],
    ['behind the document', 'Nghị quyết số 42-NQ/TW, Hội nghị Trung ương 8', { issuer: 'ban-chap-hanh-trung-uong adjacent', plenum: '8 adjacent' }],
    ['which has an issuer', 'Nghị quyết số 42-NQ/TW của Bộ Chính trị, Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XIII', { issuer: 'bo-chinh-tri adjacent', name: 'Bộ Chính trị', plenum: '8 adjacent', term: 'XIII adjacent' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));
});

describe('congresses', () => {
  test.each([
    ['nothing says whose', 'Nghị quyết Đại hội XIII', { issuer: 'dai-hoi-dai-bieu-toan-quoc inferred', term: 'XIII stated' }],
    ['the Party’s', 'Nghị quyết Đại hội XIII của Đảng', { issuer: 'dai-hoi-dai-bieu-toan-quoc adjacent', term: 'XIII stated' }],
    ['by its name', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', { issuer: 'dai-hoi-dai-bieu-toan-quoc stated', term: 'XIII stated' }],
    ['of a province', 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Nghệ An lần thứ XIX', { issuer: 'dai-hoi-dang-bo-tinh-nghe-an stated', name: 'Đảng bộ tỉnh Nghệ An', term: 'XIX stated' }],
    ['a body behind that of a province changes nothing', 'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Nghệ An lần thứ XIX của Đảng bộ tỉnh Hà Tĩnh', { issuer: 'dai-hoi-dang-bo-tinh-nghe-an stated', name: 'Đảng bộ tỉnh Nghệ An', term: 'XIX stated' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));
});

describe('pinpoints', () => {
  const pinpoints = (text: string): unknown[] => extractCitations(text).map(({ pinpoint, pinpoints: steps, provenance }) => [pinpoint, steps?.map(({ unit, label }) => `${unit} ${label}`), provenance.pinpoint]);

  test.each([
    ['before, from the smallest', 'điểm a khoản 2 Điều 3 của Quy định số 37-QĐ/TW', 'điểm a khoản 2 Điều 3', ['diem a', 'khoan 2', 'dieu 3']],
    ['behind, in the order of the text', 'Quy định số 37-QĐ/TW, Điều 3, khoản 2', 'Điều 3, khoản 2', ['dieu 3', 'khoan 2']],
    ['two of them', 'Quy định số 37-QĐ/TW, Điều 3 và Điều 5', 'Điều 3 và Điều 5', ['dieu 3', 'dieu 5']],
    ['one alone', 'Article 3 of Regulation No. 37-QD/TW', 'Article 3', ['dieu 3']],
    ['in French', "le point 3 de l'article 5 du règlement n° 37-QD/TW", "point 3 de l'article 5", ['diem 3', 'dieu 5']],
    ['the label without its blanks', 'Quy định số 37-QĐ/TW, Điều\n  3', 'Điều\n  3', ['dieu 3']],
  ])('%s', (_name, text, pinpoint, steps) => expect(pinpoints(text)).toEqual([[pinpoint, steps, 'adjacent']]));
});
