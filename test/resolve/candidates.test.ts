import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type DocumentInput } from '../../src/index.js';
import { candidatesFor, type Candidates, type Match } from '../../src/resolve/candidates.js';
import { Referents, type Referent } from '../../src/resolve/referents.js';

type Told = Omit<Match, 'record'> & { readonly document: string };
interface Offer extends Pick<Candidates, 'bounded'> {
  readonly fitting: readonly Told[];
  readonly doubtful: readonly Told[];
  readonly contradicted: readonly { readonly document: string; readonly field: string }[];
}

/** What a registry of these records offers for the first document of the text, or for one that is given. */
function offered(cited: string | Referent, records: readonly DocumentInput[], publishedOn?: string): Offer | undefined {
  const registry = createRegistry(records);
  const referent = typeof cited === 'string' ? new Referents(extractCitations(cited), undefined).all()[0]! : cited;
  const found = candidatesFor(referent, registry, publishedOn);
  const told = ({ record, ...match }: Match): Told => ({ document: registry.idOf(record), ...match });
  return found && {
    bounded: found.bounded, fitting: found.fitting.map(told), doubtful: found.doubtful.map(told),
    contradicted: found.contradicted.map(({ record, field }) => ({ document: registry.idOf(record), field })),
  };
}

/** The offer when nothing else is in it. */
const only = (part: Partial<Offer>): Offer => ({ fitting: [], doubtful: [], contradicted: [], bounded: false, ...part });
const documents = (offer: Offer | undefined): readonly string[] | undefined => offer?.fitting.map(({ document }) => document);

const R57: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII' };
const PLAIN = { document: '57-NQ/TW@2024-12-22', date: 'unsaid', term: false, issuer: false } as const;

describe('by symbol', () => {
  test('what the text says is told beside each record', () => {
    expect(offered('Nghị quyết 57-NQ/TW', [R57])).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW khoá XIII', [R57])).toEqual(only({ fitting: [{ ...PLAIN, term: true }] }));
    expect(offered('Nghị quyết 57-NQ/TW của Bộ Chính trị', [R57])).toEqual(only({ fitting: [{ ...PLAIN, issuer: true }] }));
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', [R57])).toEqual(only({ fitting: [{ ...PLAIN, date: 'same', term: true, issuer: true }] }));
  });

  test('another symbol is not there', () => {
    expect(offered('Nghị quyết 58-NQ/TW', [R57])).toBeUndefined();
    expect(offered('Nghị quyết 57-NQ/TU', [R57])).toBeUndefined();
  });

  test('quyết định and quy định are one code; another type word is another document', () => {
    const rule: DocumentInput = { symbol: '37-QĐ/TW', type: 'quy-dinh', date: '2021-10-25' };
    expect(documents(offered('Quyết định 37-QĐ/TW', [rule]))).toEqual(['37-QĐ/TW@2021-10-25']);
    expect(documents(offered('37-QĐ/TW', [rule]))).toEqual(['37-QĐ/TW@2021-10-25']);
    expect(offered('Kết luận 57-NQ/TW', [R57])).toBeUndefined();
  });
});

describe('the day of the text against that of the record', () => {
  test('the same, as far as both say it', () => {
    expect(offered('Nghị quyết số 57-NQ/TW, tháng 12 năm 2024', [R57])?.fitting).toMatchObject([{ date: 'same' }]);
    expect(offered('Nghị quyết 57-NQ/TW năm 2024', [R57])?.fitting).toMatchObject([{ date: 'same' }]);
  });

  test('another of the same term contradicts; one of another term is another document', () => {
    const contradicted = [{ document: '57-NQ/TW@2024-12-22', field: 'date' }];
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2024', [R57])).toEqual(only({ contradicted }));
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2017', [R57])).toBeUndefined();
    // The term of 2021 is open: it has days of two terms.
    expect(offered('Nghị quyết 57-NQ/TW năm 2021', [R57])).toBeUndefined();
    expect(offered('Chỉ thị số 39-CT/TU, ngày 5/3/2024 của Thành uỷ Đà Nẵng', [{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-06' }])).toBeUndefined();
    expect(offered('Chỉ thị 39-CT/TU năm 2021', [{ symbol: '39-CT/TU', type: 'chi-thi', date: '2024-03-06' }])).toBeUndefined();
  });

  test('a day that no source confirms bounds nothing but the term', () => {
    const unsure: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', term: 'XIII', dateUnverified: '2024-12-22' };
    const fitting = [{ document: '57-NQ/TW@XIII', date: 'same-term', term: true, issuer: false } as const];
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2024', [unsure])).toEqual(only({ fitting }));
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2024', [unsure])).toEqual(only({ fitting }));
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2017', [unsure])).toBeUndefined();
    // A day that the term contradicts, yet the text says the very same.
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2017', [{ ...unsure, dateUnverified: '2017-12-22' }])?.fitting).toMatchObject([{ date: 'same-term', term: false }]);
  });

  test('a record that knows no day and no term may be of any', () => {
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2017', [{ symbol: '57-NQ/TW', type: 'nghi-quyet' }])?.fitting).toEqual([{ document: '57-NQ/TW', date: 'same-term', term: false, issuer: false }]);
  });
});

describe('the day on which the text was published', () => {
  test('bounds what it can have cited: to the day, or to the end of a month or year', () => {
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2024-12-22')).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2024-12-21')).toBeUndefined();
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2024-12')).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2024-11')).toBeUndefined();
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2024')).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW', [R57], '2023')).toBeUndefined();
  });

  test('is told where it leaves others out', () => {
    const older: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2019-05-04' };
    expect(offered('Nghị quyết 57-NQ/TW', [older, R57], '2020')).toEqual(only({ fitting: [{ ...PLAIN, document: '57-NQ/TW@2019-05-04' }], bounded: true }));
    expect(offered('Nghị quyết 57-NQ/TW', [older, R57], '2025')?.bounded).toBe(false);
  });

  test('a day or month that the text states outweighs it, a year does not', () => {
    expect(documents(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2024', [R57], '2024-12-01'))).toEqual(['57-NQ/TW@2024-12-22']);
    expect(documents(offered('Nghị quyết số 57-NQ/TW, tháng 12 năm 2024', [R57], '2024-11'))).toEqual(['57-NQ/TW@2024-12-22']);
    expect(offered('Nghị quyết 57-NQ/TW năm 2024', [R57], '2024-11')).toBeUndefined();
  });

  test('a record without any time may be as old as one likes', () => {
    expect(documents(offered('Nghị quyết 57-NQ/TW', [{ symbol: '57-NQ/TW', type: 'nghi-quyet' }], '1999'))).toEqual(['57-NQ/TW']);
    expect(offered('Nghị quyết 57-NQ/TW', [{ symbol: '57-NQ/TW', type: 'nghi-quyet', term: 'XIII' }], '2019')).toBeUndefined();
  });
});

describe('the term', () => {
  const older: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2019-05-04' };
  const undated: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet' };

  test('chooses among those of one symbol, and a record without term stays', () => {
    expect(documents(offered('Nghị quyết 57-NQ/TW khoá XII', [older, R57]))).toEqual(['57-NQ/TW@2019-05-04']);
    expect(offered('Nghị quyết 57-NQ/TW khoá XII', [undated])).toEqual(only({ fitting: [{ ...PLAIN, document: '57-NQ/TW' }] }));
    expect(offered('Nghị quyết 57-NQ/TW khoá XI', [older, R57])).toBeUndefined();
  });

  test('gives way to the day', () => {
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 (khoá XII)', [R57])).toEqual(only({ fitting: [{ ...PLAIN, date: 'same' }] }));
    expect(offered('Nghị quyết 57-NQ/TW khoá XII năm 2024', [R57])?.fitting).toMatchObject([{ date: 'same', term: false }]);
  });
});

describe('the issuer', () => {
  test('another without a day contradicts; with the day it does not', () => {
    expect(offered('Nghị quyết 57-NQ/TW của Ban Bí thư', [R57])).toEqual(only({ contradicted: [{ document: '57-NQ/TW@2024-12-22', field: 'issuer' }] }));
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư', [R57])?.fitting).toMatchObject([{ date: 'same', issuer: false }]);
    expect(offered('Nghị quyết 57-NQ/TW năm 2024 của Ban Bí thư', [R57])?.contradicted).toHaveLength(1);
  });

  test('the Politburo and the Central Committee are named for each other, the Secretariat is not', () => {
    const doubtful = [{ ...PLAIN, doubt: 'issuer' }] as const;
    expect(offered('Nghị quyết 57-NQ/TW của Ban Chấp hành Trung ương', [R57])).toEqual(only({ doubtful }));
    expect(offered('Nghị quyết 57-NQ/TW của Bộ Chính trị', [{ ...R57, issuer: 'ban-chap-hanh-trung-uong' }])).toEqual(only({ doubtful }));
    expect(offered('Nghị quyết 57-NQ/TW của Bộ Chính trị', [{ ...R57, issuer: 'ban-bi-thu' }])).toEqual(only({ contradicted: [{ document: '57-NQ/TW@2024-12-22', field: 'issuer' }] }));
  });

  test('one that no source confirms says nothing for or against', () => {
    expect(offered('Nghị quyết 57-NQ/TW của Ban Bí thư', [{ ...R57, unverified: ['issuer'] }])).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW của Bộ Chính trị', [{ ...R57, unverified: ['issuer'] }])).toEqual(only({ fitting: [PLAIN] }));
    expect(offered('Nghị quyết 57-NQ/TW của Bộ Chính trị', [{ ...R57, issuer: undefined }])).toEqual(only({ fitting: [PLAIN] }));
  });

  test('two cities have two committees; one named without its city may be either', () => {
    const city = (place: string): DocumentInput => ({ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: place === '' ? undefined : `Thành uỷ ${place}`, date: '2024-03-05' });
    const issuers = (said: string, known: string): readonly boolean[] | undefined => offered(`Chỉ thị 39-CT/TU của ${said}`, [city(known)])?.fitting.map(({ issuer }) => issuer);
    expect(issuers('Thành uỷ Đà Nẵng', 'Đà Nẵng')).toEqual([true]);
    expect(issuers('Thành uỷ', 'Đà Nẵng')).toEqual([true]);
    expect(issuers('Thành uỷ Đà Nẵng', '')).toEqual([true]);
    expect(issuers('Thành uỷ Hà Nội', 'Đà Nẵng')).toEqual([]);
    expect(issuers('Tỉnh uỷ Nghệ An', 'Đà Nẵng')).toEqual([]);
  });
});

describe('a symbol that no source confirms', () => {
  test('makes a candidate, never the answer', () => {
    expect(offered('Nghị quyết 57-NQ/TW của Ban Bí thư', [{ ...R57, unverified: ['symbol'] }])).toEqual(only({ doubtful: [{ ...PLAIN, doubt: 'symbol' }] }));
  });

  test('is no candidate for another day', () => {
    expect(offered('Nghị quyết số 57-NQ/TW, ngày 24/12/2024', [{ ...R57, unverified: ['symbol'] }])).toBeUndefined();
  });
});

describe('by number', () => {
  const records: readonly DocumentInput[] = [
    { symbol: '12-QĐ/TW', type: 'quyet-dinh', date: '2017-02-01' }, { symbol: '12A-QĐ/TW', type: 'quy-dinh', date: '2017-03-01' }, { symbol: '12-HD/BTCTW', type: 'huong-dan', date: '2022-03-01' },
    { symbol: '12-HD/VPTW', type: 'huong-dan', date: '2022-04-01' },
  ];

  test('the type must fit, and the letter', () => {
    expect(documents(offered('Quy định 12', records))).toEqual(['12-QĐ/TW@2017-02-01']);
    expect(documents(offered('Quy định 12A', records))).toEqual(['12A-QĐ/TW@2017-03-01']);
    expect(documents(offered('Hướng dẫn số 12', records))).toEqual(['12-HD/BTCTW@2022-03-01', '12-HD/VPTW@2022-04-01']);
    expect(offered('Chỉ thị 12', records)).toBeUndefined();
    expect(offered('Quy định 13', records)).toBeUndefined();
  });

  test('the issuer code is the end of the symbol, where only the code is known', () => {
    const [referent] = new Referents(extractCitations('Hướng dẫn số 12'), undefined).all();
    expect(documents(offered({ ...referent!, issuerCode: 'VPTW' }, records))).toEqual(['12-HD/VPTW@2022-04-01']);
    expect(offered({ ...referent!, issuerCode: 'TW' }, records)).toBeUndefined();
  });
});

describe('by plenum', () => {
  const records: readonly DocumentInput[] = [
    { symbol: '04-NQ/TW', type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', date: '2016-10-30', plenum: 4, plenumUsual: true },
    { symbol: '21-KL/TW', type: 'ket-luan', issuer: 'ban-chap-hanh-trung-uong', date: '2021-10-25', plenum: 4, plenumUsual: true },
    { symbol: '05-KL/TW', type: 'ket-luan', issuer: 'ban-chap-hanh-trung-uong', date: '2016-11-02', plenum: 4 },
  ];

  test('the term chooses; without it all plenums of the number are meant', () => {
    expect(documents(offered('Nghị quyết Trung ương 4', records))).toEqual(['04-NQ/TW@2016-10-30', '05-KL/TW@2016-11-02', '21-KL/TW@2021-10-25']);
    expect(documents(offered('Nghị quyết Trung ương 4 khoá XIII', records))).toEqual(['21-KL/TW@2021-10-25']);
    expect(offered('Nghị quyết Trung ương 4 khoá XI', records)).toBeUndefined();
    expect(offered('Nghị quyết Trung ương 5 khoá XII', records)).toBeUndefined();
  });

  test('a resolution may be a conclusion, a conclusion is one', () => {
    expect(offered('Nghị quyết Trung ương 4 khoá XII', records)?.fitting).toEqual([
      { document: '04-NQ/TW@2016-10-30', date: 'unsaid', term: true, issuer: false }, { document: '05-KL/TW@2016-11-02', date: 'unsaid', term: true, issuer: false },
    ]);
    expect(documents(offered('Kết luận Trung ương 4 khoá XII', records))).toEqual(['05-KL/TW@2016-11-02']);
  });

  test('those of other committees are in no registry', () => {
    expect(offered('Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Đảng bộ tỉnh Nghệ An', records)).toBeUndefined();
    const [referent] = new Referents(extractCitations('Nghị quyết Trung ương 4 khoá XIII'), undefined).all();
    expect(documents(offered({ ...referent!, issuer: undefined }, records))).toEqual(['21-KL/TW@2021-10-25']);
  });
});

describe('by congress', () => {
  const records: readonly DocumentInput[] = [
    { symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XIII', date: '2021-02-01' },
    { symbol: 'BC-ĐH', type: 'bao-cao', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XIII', date: '2021-01-26' },
    { symbol: '01-NQ/TW', type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', term: 'XIII', date: '2021-06-01' },
    { symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XII', date: '2016-01-28' },
  ];

  test('the national one of the term, and what it issued of the type', () => {
    expect(offered('Nghị quyết Đại hội XIII', records)).toEqual(only({ fitting: [{ document: 'NQ-ĐH@XIII', date: 'unsaid', term: true, issuer: false }] }));
    expect(offered('Nghị quyết Đại hội XI', records)).toBeUndefined();
    expect(offered('Nghị quyết Đại hội Đảng bộ tỉnh Nghệ An lần thứ XIII', records)).toBeUndefined();
  });

  test('without a term none', () => {
    const [referent] = new Referents(extractCitations('Nghị quyết Đại hội XIII'), undefined).all();
    expect(offered({ ...referent!, term: undefined }, records)).toBeUndefined();
  });
});
