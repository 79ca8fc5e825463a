import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, registry as bundled, type DocumentInput, type Registry } from '../../src/index.js';
import { Decider, type Circumstances } from '../../src/resolve/decide.js';
import { Referents, type Referent } from '../../src/resolve/referents.js';
import { foldedWords } from '../../src/read/text/words.js';

type When = Partial<Omit<Circumstances, 'registry'>>;
const referentOf = (text: string): Referent => new Referents(extractCitations(text), undefined).all()[0]!;

function deciderFor(cited: string | Referent, known: readonly DocumentInput[] | Registry, when: When = {}): { readonly decider: Decider; readonly registry: Registry } {
  const registry = Array.isArray(known) ? createRegistry(known as readonly DocumentInput[]) : (known as Registry);
  const decider = Decider.for(typeof cited === 'string' ? referentOf(cited) : cited, { registry, publishedOn: undefined, present: undefined, ...when });
  return { decider: decider!, registry };
}

/** `document by method (reason)`, or the candidates. */
function decided(cited: string | Referent, known: readonly DocumentInput[] | Registry, when: When = {}): string {
  const { decider: { decision }, registry } = deciderFor(cited, known, when);
  if (decision.status === 'ambiguous') return `? ${decision.candidates.map(({ document }) => document).join(' ')}`;
  return `${registry.idOf(decision.record)} by ${decision.by}${decision.reason === undefined ? '' : ` (${decision.reason})`}`;
}
function candidates(cited: string | Referent, known: readonly DocumentInput[] | Registry, when: When = {}): unknown {
  const { decision } = deciderFor(cited, known, when).decider;
  return decision.status === 'ambiguous' && decision.candidates;
}

const R57: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' };
const OLDER: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'ban-bi-thu', date: '2019-05-04' };
const IN_2025: When = { present: '2025-06-01' };

describe('how a symbol settles the only record that fits', () => {
  test.each<[string, string, readonly DocumentInput[], When, string]>([
    ['with the day', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024', [R57], {}, '57-NQ/TW@2024-12-22 by symbol-date'],
    ['with the year', 'Nghị quyết 57-NQ/TW năm 2024', [R57], {}, '57-NQ/TW@2024-12-22 by symbol-date'],
    ['with the term', 'Nghị quyết 57-NQ/TW khoá XIII', [R57], {}, '57-NQ/TW@2024-12-22 by symbol-term'],
    ['with a day of the term, where the registry has none', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024', [{ symbol: '57-NQ/TW', type: 'nghi-quyet', term: 'XIII' }], {}, '57-NQ/TW@XIII by symbol-term'],
    ['with the issuer of a place', 'Chỉ thị 39-CT/TU của Thành uỷ Đà Nẵng', [{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' }], {}, '39-CT/TU[thanh-uy-da-nang]@2024-03-05 by symbol-issuer'],
    ['not with a central issuer', 'Nghị quyết 57-NQ/TW của Bộ Chính trị', [R57], {}, '? 57-NQ/TW@2024-12-22'],
    ['nor with one whose code ends so', 'Hướng dẫn 03-HD/BTCTW của Ban Tổ chức Trung ương', [{ symbol: '03-HD/BTCTW', type: 'huong-dan', issuer: 'ban-to-chuc-trung-uong', date: '2022-03-01' }], {}, '? 03-HD/BTCTW@2022-03-01'],
    ['in its own term', 'Nghị quyết 57-NQ/TW', [R57], IN_2025, '57-NQ/TW@2024-12-22 by symbol'],
    ['not in another', 'Nghị quyết 57-NQ/TW', [R57], { present: '2026-12-01' }, '? 57-NQ/TW@2024-12-22'],
    ['not without a time', 'Nghị quyết 57-NQ/TW', [R57], {}, '? 57-NQ/TW@2024-12-22'],
    ['where younger ones are left out', 'Nghị quyết 57-NQ/TW', [OLDER, R57], { present: '2020-06', publishedOn: '2020-06' }, '57-NQ/TW@2019-05-04 by symbol-published-on'],
    ['by its issuer, where the other is of another', 'Nghị quyết 57-NQ/TW của Bộ Chính trị', [OLDER, R57], IN_2025, '57-NQ/TW@2024-12-22 by symbol-issuer'],
    ['not where the other is of another and its own is unknown', 'Nghị quyết 57-NQ/TW của Bộ Chính trị', [OLDER, { ...R57, unverified: ['issuer'] }], IN_2025, '? 57-NQ/TW@2024-12-22'],
    ['not where it was revised', 'Nghị quyết 57-NQ/TW (sửa đổi)', [R57], IN_2025, '? 57-NQ/TW@2024-12-22'],
    ['unless the day is said', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 (sửa đổi)', [R57], IN_2025, '57-NQ/TW@2024-12-22 by symbol-date'],
    ['not beside one whose symbol is not verified', 'Nghị quyết 57-NQ/TW', [{ ...OLDER, unverified: ['symbol'] }, R57], IN_2025, '? 57-NQ/TW@2024-12-22 57-NQ/TW@2019-05-04'],
    ['nor with the term', 'Nghị quyết 57-NQ/TW khoá XIII', [{ symbol: '57-NQ/TW', type: 'nghi-quyet', unverified: ['symbol'] }, R57], IN_2025, '? 57-NQ/TW@2024-12-22 57-NQ/TW'],
    ['but with the day', 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024', [{ symbol: '57-NQ/TW', type: 'nghi-quyet', unverified: ['symbol'] }, R57], IN_2025, '57-NQ/TW@2024-12-22 by symbol-date'],
  ])('%s', (_, text, records, when, expected) => {
    expect(decided(text, records, when)).toBe(expected);
  });

  test('a body below the centre is known by its name also where the code is not', () => {
    const known: DocumentInput = { symbol: '57-NQ/TU', type: 'nghi-quyet', issuer: 'tinh-uy', issuerName: 'Tỉnh uỷ Nghệ An' };
    const referent = referentOf('Nghị quyết 57-NQ/TU của Tỉnh uỷ Nghệ An');
    expect(decided({ ...referent, issuerCode: undefined }, [known])).toBe('57-NQ/TU[tinh-uy-nghe-an] by symbol-issuer');
  });
});

describe('the time of the text', () => {
  const inTerm = (date: string): DocumentInput => ({ symbol: '05-CT/TW', type: 'chi-thi', date });
  const settles = (record: DocumentInput, present: string): boolean => decided('Chỉ thị 05-CT/TW', [record], { present }).endsWith('by symbol');

  test('a term is settled after eighteen months', () => {
    expect(settles(inTerm('2021-06-01'), '2022-06-30')).toBe(false);
    expect(settles(inTerm('2021-06-01'), '2022-07-01')).toBe(true);
    // A year alone is its January: the eighteenth month of term VIII.
    expect(settles(inTerm('1996-09-01'), '1998')).toBe(true);
  });

  test('a document of the last six months is news', () => {
    expect(settles(inTerm('2021-12-31'), '2022-06-01')).toBe(true);
    expect(settles(inTerm('2021-11-30'), '2022-06-01')).toBe(false);
    expect(settles({ symbol: '05-CT/TW', type: 'chi-thi', term: 'XIII', dateUnverified: '2021-12-31' }, '2022-06-01')).toBe(false);
    expect(settles({ symbol: '05-CT/TW', type: 'chi-thi', term: 'XIII' }, '2021-03')).toBe(false);
    expect(settles({ symbol: '05-CT/TW', type: 'chi-thi', term: 'XIII' }, '2023-03')).toBe(true);
  });

  test('a year of two terms is of none', () => {
    expect(settles({ symbol: '05-CT/TW', type: 'chi-thi' }, '2021')).toBe(false);
    expect(settles({ symbol: '05-CT/TW', type: 'chi-thi' }, '2023')).toBe(false);
  });

  test('a bare number is of this term or the one before', () => {
    const { decider, registry } = deciderFor('Chỉ thị 05-CT/TW', ['XII', 'XIII', 'XI', 'X'].map((term): DocumentInput => ({ symbol: '05-CT/TW', type: 'chi-thi', term })), { present: '2023-03' });
    expect(registry.records().filter((record) => decider.isOfThePresent(record)).map(({ term }) => term)).toEqual(['XII', 'XIII']);
    const [record] = registry.records();
    const termless = createRegistry([{ symbol: '05-CT/TW', type: 'chi-thi' }]).records()[0]!;
    expect(decider.isOfThePresent(termless)).toBe(false);
    expect(deciderFor('Chỉ thị 05-CT/TW', registry).decider.isOfThePresent(record!)).toBe(false);
    // In the year of a congress the text may be of either term.
    expect(deciderFor('Chỉ thị 05-CT/TW', registry, { present: '2021' }).decider.isOfThePresent(record!)).toBe(true);
    expect(decider.isOfThePresent({ ...termless, term: 'XXX' })).toBe(true);
  });

  test('whoever is named for the other is not asked for where a document of the said issuer is of the term', () => {
    const politburo: DocumentInput = { symbol: '18-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2023-02-01' };
    const committee: DocumentInput = { symbol: '18-NQ/TW', type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', date: '2017-10-25' };
    const text = 'Nghị quyết 18-NQ/TW của Bộ Chính trị';
    expect(decided(text, [politburo, committee], { present: '2024-12' })).toBe('18-NQ/TW@2023-02-01 by symbol');
    expect(decided(text, [politburo, committee], { present: '2019-12' })).toBe('? 18-NQ/TW@2023-02-01 18-NQ/TW@2017-10-25');
    // One whose symbol is not verified stays a candidate.
    expect(decided(text, [politburo, { ...committee, unverified: ['symbol'] }], { present: '2024-12' })).toBe('? 18-NQ/TW@2023-02-01 18-NQ/TW@2017-10-25');
  });
});

describe('how a number without symbol settles it', () => {
  const number = (text: string, part: Partial<Referent> = {}): string => decided({ ...referentOf(text), symbol: undefined, issuerCode: undefined, ...part }, [R57]);
  const [YES, NO] = ['57-NQ/TW@2024-12-22 by number', '? 57-NQ/TW@2024-12-22'];

  test.each<[string, string, string]>([
    ['with the day', 'Nghị quyết số 57, ngày 22/12/2024', YES],
    ['with the month', 'Nghị quyết 57 tháng 12 năm 2024', YES],
    ['not with the year', 'Nghị quyết 57 năm 2024', NO],
    ['with issuer and year', 'Nghị quyết 57 năm 2024 của Bộ Chính trị', YES],
    ['with issuer and term', 'Nghị quyết 57 của Bộ Chính trị khoá XIII', YES],
    ['not with the term', 'Nghị quyết 57 khoá XIII', NO],
    ['not with the issuer', 'Nghị quyết 57 của Bộ Chính trị', NO],
    ['not alone', 'Nghị quyết 57', NO],
  ])('%s', (_, text, expected) => {
    expect(number(text)).toBe(expected);
  });

  test('a year of two terms is as good as another', () => {
    const known: DocumentInput = { symbol: '16-HD/BTCTW', type: 'huong-dan', issuer: 'ban-to-chuc-trung-uong', date: '2021-10-25' };
    const referent = { ...referentOf('Hướng dẫn số 16 năm 2021 của Ban Tổ chức Trung ương'), symbol: undefined, issuerCode: undefined };
    expect(referent.term).toBeUndefined();
    expect(decided(referent, [known])).toBe('16-HD/BTCTW@2021-10-25 by number');
    expect(decided({ ...referent, issuer: undefined }, [known])).toBe('? 16-HD/BTCTW@2021-10-25');
  });
});

describe('plenums and congresses', () => {
  const usual: DocumentInput = { symbol: '04-NQ/TW', type: 'nghi-quyet', date: '2016-10-30', plenum: 4, plenumUsual: true };
  const second: DocumentInput = { symbol: '05-NQ/TW', type: 'nghi-quyet', date: '2016-11-01', plenum: 4 };
  const conclusion: DocumentInput = { symbol: '06-KL/TW', type: 'ket-luan', date: '2016-11-02', plenum: 4 };
  const asConclusion: DocumentInput = { ...conclusion, plenumUsual: true };
  const WHAT = '(what texts call so is 06-KL/TW, a ket-luan)';

  test.each<[string, string, readonly DocumentInput[], string]>([
    ['a congress', 'Nghị quyết Đại hội XIII', [{ symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XIII' }], 'NQ-ĐH@XIII by congress'],
    ['the usual one of the plenum', 'Nghị quyết Trung ương 4 khoá XII', [usual], '04-NQ/TW@2016-10-30 by plenum'],
    ['one that is not known to be usual', 'Nghị quyết Trung ương 4 khoá XII', [second], '? 05-NQ/TW@2016-11-01'],
    ['without the term', 'Nghị quyết Trung ương 4', [usual], '? 04-NQ/TW@2016-10-30'],
    ['beside one whose symbol is not verified', 'Nghị quyết Trung ương 4 khoá XII', [usual, { ...second, unverified: ['symbol'] }], '? 04-NQ/TW@2016-10-30 05-NQ/TW@2016-11-01'],
    ['a conclusion that is called a resolution', 'Nghị quyết Trung ương 4 khoá XII', [asConclusion], `06-KL/TW@2016-11-02 by plenum ${WHAT}`],
    ['a conclusion that is called so', 'Kết luận Trung ương 4 khoá XII', [asConclusion], '06-KL/TW@2016-11-02 by plenum'],
    ['two resolutions', 'Nghị quyết Trung ương 4 khoá XII', [usual, second], '? 04-NQ/TW@2016-10-30 05-NQ/TW@2016-11-01'],
    ['the usual resolution beside a conclusion', 'Nghị quyết Trung ương 4 khoá XII', [usual, conclusion], '04-NQ/TW@2016-10-30 by plenum (what texts call so is 04-NQ/TW, a nghi-quyet)'],
    ['the usual conclusion beside another', 'Nghị quyết Trung ương 4 khoá XII', [asConclusion, { ...conclusion, symbol: '07-KL/TW' }], `06-KL/TW@2016-11-02 by plenum ${WHAT}`],
    ['the usual conclusion beside a resolution', 'Nghị quyết Trung ương 4 khoá XII', [asConclusion, second], '? 06-KL/TW@2016-11-02 05-NQ/TW@2016-11-01'],
    ['two usual ones', 'Nghị quyết Trung ương 4 khoá XII', [asConclusion, { ...asConclusion, symbol: '07-KL/TW' }], '? 06-KL/TW@2016-11-02 07-KL/TW@2016-11-02'],
    ['two, without the term', 'Nghị quyết Trung ương 4', [usual, conclusion], '? 04-NQ/TW@2016-10-30 06-KL/TW@2016-11-02'],
    ['one number and no plenum', 'Nghị quyết 04-NQ/TW', [usual, { ...usual, date: '2022-05-01', plenumUsual: undefined }], '? 04-NQ/TW@2022-05-01 04-NQ/TW@2016-10-30'],
  ])('%s', (_, text, records, expected) => {
    expect(decided(text, records)).toBe(expected);
  });
});

describe('the candidates, best first', () => {
  const twin = (part: Partial<DocumentInput>): DocumentInput => ({ symbol: '12-QĐ/TW', type: 'quy-dinh', ...part });
  const order = (text: string, records: readonly DocumentInput[], when: When = {}): string => decided(text, records, when).slice(2);

  test('say all that speaks for each', () => {
    const text = 'Quy định 12-QĐ/TW của Bộ Chính trị khoá XIII năm 2022';
    expect(candidates(text, [twin({ date: '2022-04-06', issuer: 'bo-chinh-tri', title: 'về thí điểm' }), twin({ date: '2022-08-12', issuer: 'bo-chinh-tri', type: 'quyet-dinh' })], { publishedOn: '2023' })).toEqual([
      { document: '12-QĐ/TW@2022-04-06', score: 0.5, reasons: [
        '12-QĐ/TW of 2022-04-06: về thí điểm', 'has the date that the text gives', 'is of term XIII, as the text says', 'is of the issuer that the text says',
        'is of the term in which the text was published (XIII)',
      ] },
      { document: '12-QĐ/TW@2022-08-12', score: 0.333, reasons: [
        '12-QĐ/TW of 2022-08-12', 'has the date that the text gives', 'is of term XIII, as the text says', 'is of the issuer that the text says',
        'is of the term in which the text was published (XIII)',
      ] },
    ]);
  });

  test('say what is not known, and what speaks against one', () => {
    const records = [twin({ issuer: 'bo-chinh-tri', term: 'XII' }), twin({ issuer: 'ban-chap-hanh-trung-uong', dateUnverified: '2022-08-12', term: 'XIII' }), twin({ issuer: 'bo-chinh-tri', unverified: ['symbol'] })];
    expect(candidates('Quy định 12-QĐ/TW của Bộ Chính trị', records)).toEqual([
      { document: '12-QĐ/TW@XII', score: 0.5, reasons: ['12-QĐ/TW of term XII', 'is of the issuer that the text says'] },
      { document: '12-QĐ/TW@XIII', score: 0.333, reasons: ['12-QĐ/TW of term XIII (day not verified)', 'is of ban-chap-hanh-trung-uong, where the text says bo-chinh-tri'] },
      { document: '12-QĐ/TW', score: 0.25, reasons: ['12-QĐ/TW', 'is of the issuer that the text says', 'no source confirms its symbol'] },
    ]);
  });

  test('the only one says that it is', () => {
    const only = 'the only one in the registry; numbers begin anew with every term, and the text does not say which';
    expect(candidates('Nghị quyết 57-NQ/TW', [R57])).toEqual([{ document: '57-NQ/TW@2024-12-22', score: 0.5, reasons: ['57-NQ/TW of 2024-12-22', only] }]);
    expect(candidates('Nghị quyết 57-NQ/TW', [{ ...R57, unverified: ['symbol'] }])).toEqual([{ document: '57-NQ/TW@2024-12-22', score: 0.5, reasons: ['57-NQ/TW of 2024-12-22', 'no source confirms its symbol', only] }]);
  });

  test('what the press means by a plenum says so', () => {
    const record: DocumentInput = { symbol: '04-NQ/TW', type: 'nghi-quyet', date: '2016-10-30', plenum: 4, plenumUsual: true };
    const [usual, other] = candidates('Nghị quyết Trung ương 4', [record, { ...record, symbol: '05-NQ/TW', plenumUsual: undefined }]) as readonly { readonly reasons: readonly string[] }[];
    expect([usual?.reasons, other?.reasons]).toEqual([['04-NQ/TW of 2016-10-30', 'what the press means by this plenum without more'], ['05-NQ/TW of 2016-10-30']]);
    expect(candidates('Nghị quyết 04-NQ/TW', [record, { ...record, date: '2022-10-30' }])).toMatchObject([{ reasons: ['04-NQ/TW of 2022-10-30'] }, { reasons: ['04-NQ/TW of 2016-10-30'] }]);
  });

  test.each<[string, string, readonly DocumentInput[], When, string]>([
    ['the youngest', 'Quy định 12-QĐ/TW', [twin({ date: '2012-04-06' }), twin({ date: '2022-04-06' }), twin({ date: '2017-04-06' })], {}, '12-QĐ/TW@2022-04-06 12-QĐ/TW@2017-04-06 12-QĐ/TW@2012-04-06'],
    ['one without any time last', 'Quy định 12-QĐ/TW', [twin({}), twin({ date: '2022-04-06' })], {}, '12-QĐ/TW@2022-04-06 12-QĐ/TW'],
    ['two of one day stay as the registry has them', 'Hướng dẫn số 12', [{ symbol: '12-HD/BTCTW', type: 'huong-dan', date: '2022-04-06' }, { symbol: '12-HD/VPTW', type: 'huong-dan', date: '2022-04-06' }], {}, '12-HD/BTCTW@2022-04-06 12-HD/VPTW@2022-04-06'],
    ['the said type before a younger one', 'Quyết định 12-QĐ/TW', [twin({ date: '2012-04-06', type: 'quyet-dinh' }), twin({ date: '2022-04-06' })], {}, '12-QĐ/TW@2012-04-06 12-QĐ/TW@2022-04-06'],
    ['the said issuer before one that is not known', 'Quy định 12-QĐ/TW của Bộ Chính trị', [twin({ date: '2012-04-06', issuer: 'bo-chinh-tri' }), twin({ date: '2022-04-06' })], {}, '12-QĐ/TW@2012-04-06 12-QĐ/TW@2022-04-06'],
    ['the said term before one that is not known', 'Quy định 12-QĐ/TW khoá XI', [twin({ date: '2012-04-06' }), twin({ dateUnverified: '2022-04-06' })], {}, '12-QĐ/TW@2012-04-06 12-QĐ/TW'],
    ['the said day before one that is not known', 'Quy định 12-QĐ/TW năm 2012', [twin({ date: '2012-04-06' }), twin({ dateUnverified: '2022-04-06', issuer: 'bo-chinh-tri' }), twin({ date: '2012-05-06' })], {}, '12-QĐ/TW@2012-05-06 12-QĐ/TW@2012-04-06 12-QĐ/TW'],
    ['the said year before a day of the term that is not verified', 'Quy định 12-QĐ/TW năm 2012', [twin({ date: '2012-04-06' }), twin({ dateUnverified: '2015-04-06', term: 'XI' }), twin({ date: '2012-05-06' })], {}, '12-QĐ/TW@2012-05-06 12-QĐ/TW@2012-04-06 12-QĐ/TW@XI'],
    ['the term of the text', 'Quy định 12-QĐ/TW', [twin({ date: '2012-04-06' }), twin({ dateUnverified: '2013-04-06' })], { publishedOn: '2015' }, '12-QĐ/TW@2012-04-06 12-QĐ/TW'],
    ['a text of no time has no term', 'Quy định 12-QĐ/TW', [twin({ date: '2012-04-06' }), twin({ dateUnverified: '2013-04-06' })], {}, '12-QĐ/TW 12-QĐ/TW@2012-04-06'],
    ['the issuer weighs more than the term of the text', 'Quy định 12-QĐ/TW của Bộ Chính trị', [twin({ date: '2010-04-06', issuer: 'bo-chinh-tri' }), twin({ date: '2012-04-06' })], { publishedOn: '2015' }, '12-QĐ/TW@2010-04-06 12-QĐ/TW@2012-04-06'],
    ['the type weighs more than the issuer', 'Quyết định 12-QĐ/TW của Bộ Chính trị', [twin({ date: '2010-04-06', type: 'quyet-dinh' }), twin({ date: '2012-04-06', issuer: 'bo-chinh-tri' })], {}, '12-QĐ/TW@2010-04-06 12-QĐ/TW@2012-04-06'],
    ['an unverified symbol weighs less than all of them', 'Quyết định 12-QĐ/TW của Bộ Chính trị', [twin({ date: '2010-04-06' }), twin({ date: '2012-04-06', type: 'quyet-dinh', issuer: 'bo-chinh-tri', unverified: ['symbol'] })], {}, '12-QĐ/TW@2010-04-06 12-QĐ/TW@2012-04-06'],
    ['one named for the other weighs less than one that is not known', 'Quy định 12-QĐ/TW của Bộ Chính trị', [twin({ date: '2010-04-06' }), twin({ date: '2012-04-06', issuer: 'ban-chap-hanh-trung-uong' })], {}, '12-QĐ/TW@2010-04-06 12-QĐ/TW@2012-04-06'],
  ])('%s', (_, text, records, when, expected) => {
    expect(order(text, records, when)).toBe(expected);
  });

  test('the usual document of a plenum before another type that the text says', () => {
    const plenum = (part: Partial<DocumentInput>): DocumentInput => ({ symbol: '05-NQ/TW', type: 'nghi-quyet', date: '2016-11-01', plenum: 4, ...part });
    expect(order('Nghị quyết Trung ương 4', [plenum({ symbol: '21-KL/TW', type: 'ket-luan', date: '2011-10-25', plenumUsual: true }), plenum({})])).toBe('21-KL/TW@2011-10-25 05-NQ/TW@2016-11-01');
    // Of a number it is nothing special.
    expect(order('Nghị quyết 05-NQ/TW', [plenum({ date: '2011-10-25', plenumUsual: true }), plenum({})])).toBe('05-NQ/TW@2016-11-01 05-NQ/TW@2011-10-25');
  });
});

describe('what the text contradicts', () => {
  const records: readonly DocumentInput[] = [OLDER, R57];

  test('of every record: the candidates say how, the youngest first', () => {
    const { decider } = deciderFor('Nghị quyết 57-NQ/TW của Ban Bí thư', [{ ...OLDER, issuer: 'ban-to-chuc-trung-uong' }, R57]);
    expect([decider.contradictedDay, decider.open]).toEqual([undefined, false]);
    expect(decider.decision).toEqual({ status: 'ambiguous', candidates: [
      { document: '57-NQ/TW@2024-12-22', score: 0.5, reasons: ['57-NQ/TW of 2024-12-22 is of bo-chinh-tri, but the text says ban-bi-thu'] },
      { document: '57-NQ/TW@2019-05-04', score: 0.333, reasons: ['57-NQ/TW of 2019-05-04 is of ban-to-chuc-trung-uong, but the text says ban-bi-thu'] },
    ] });
  });

  test('by the day', () => {
    const { decider } = deciderFor('Nghị quyết số 57-NQ/TW, ngày 24/12/2024', records);
    expect([decider.contradictedDay, decider.open]).toEqual(['57-NQ/TW of 2024-12-22 has this symbol, but the text gives 2024-12-24', false]);
    expect(decider.decision).toEqual({ status: 'ambiguous', candidates: [
      { document: '57-NQ/TW@2024-12-22', score: 0.5, reasons: ['57-NQ/TW of 2024-12-22 has this symbol, but the text gives 2024-12-24'] },
    ] });
  });

  test('by the day of one and the issuer of another: it is not the day alone', () => {
    const undated: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', term: 'XIII', dateUnverified: '2025-01-01' };
    const { decider } = deciderFor('Nghị quyết số 57-NQ/TW, ngày 24/12/2024 của Ban Bí thư', [R57, undated]);
    expect([decider.contradictedDay, decider.open]).toEqual([undefined, false]);
    expect(decider.decision).toMatchObject({ candidates: [{ document: '57-NQ/TW@XIII' }, { document: '57-NQ/TW@2024-12-22' }] });
  });

  test('of some: the others are meant', () => {
    const { decider } = deciderFor('Nghị quyết 57-NQ/TW của Bộ Chính trị', records);
    expect([decider.contradictedDay, decider.open]).toEqual([undefined, true]);
    const doubtful = deciderFor('Nghị quyết 57-NQ/TW của Ban Chấp hành Trung ương', records).decider;
    expect([doubtful.contradictedDay, doubtful.open]).toEqual([undefined, true]);
    expect(doubtful.decision).toMatchObject({ candidates: [{ document: '57-NQ/TW@2024-12-22' }] });
  });

  test('a decision is closed', () => {
    expect(deciderFor('Nghị quyết 57-NQ/TW khoá XIII', [R57]).decider.open).toBe(false);
  });
});

describe('the words beside a mention', () => {
  test('choose among the records that fit; one that is doubtful is no answer', () => {
    const abroad = foldedWords('về công tác người Việt Nam ở nước ngoài');
    expect(deciderFor('Kết luận 12-KL/TW', bundled).decider.bySubject(abroad, true)).toMatchObject({ record: { date: '2021-08-12' } });
    expect(deciderFor('Kết luận 12-KL/TW', bundled).decider.bySubject(foldedWords('về đất đai'), true)).toBeUndefined();
    const unsure: DocumentInput = { symbol: '12-KL/TW', type: 'ket-luan', date: '2021-08-12', title: 'về công tác người Việt Nam ở nước ngoài trong tình hình mới', unverified: ['symbol'] };
    const sure: DocumentInput = { symbol: '12-KL/TW', type: 'ket-luan', date: '2022-04-06', title: 'về phòng, chống tham nhũng, tiêu cực' };
    expect(deciderFor('Kết luận 12-KL/TW', [unsure, sure]).decider.bySubject(abroad, true)).toBeUndefined();
    expect(deciderFor('Kết luận 12-KL/TW', [unsure, sure]).decider.bySubject(foldedWords('về phòng, chống tham nhũng, tiêu cực'), true)).toMatchObject({ record: { date: '2022-04-06' } });
  });

  test('take a decision back that rests on the symbol', () => {
    const { decider } = deciderFor('Nghị quyết 57-NQ/TW', [R57], IN_2025);
    expect(decider.decision.status).toBe('resolved');
    decider.takeBack();
    expect(decider.open).toBe(false);
    expect(decider.decision).toEqual({ status: 'ambiguous', candidates: [{ document: '57-NQ/TW@2024-12-22', score: 0.5, reasons: [
      '57-NQ/TW of 2024-12-22', 'the only one in the registry; numbers begin anew with every term, and the text does not say which', 'but the text beside the citation names another subject',
    ] }] });
  });
});

test('the others of a list choose by their term, where one fits alone', () => {
  const decider = (records: readonly DocumentInput[]): Decider => deciderFor('Nghị quyết 57', records).decider;
  expect(decider([OLDER, R57]).ofTerm('XIII')).toMatchObject({ date: '2024-12-22' });
  expect(decider([OLDER, R57]).ofTerm('XI')).toBeUndefined();
  expect(decider([OLDER, R57, { symbol: '57-NQ/ĐUB', type: 'nghi-quyet', term: 'XIII' }]).ofTerm('XIII')).toBeUndefined();
});

test('the registry has nothing that could be meant', () => {
  expect(Decider.for(referentOf('Nghị quyết 58-NQ/TW'), { registry: createRegistry([R57]), publishedOn: undefined, present: undefined })).toBeUndefined();
});
