/** Each kind of evidence alone: what it weighs for a document, against it, and for one that no record has. */
import { describe, expect, test } from 'vitest';
import { createRegistry, extractCitations, type DocumentInput, type Registry } from '../../../src/index.js';
import { codeOfCentre } from '../../../src/resolve/evidence/code-of-centre.js';
import { confirmedSymbol } from '../../../src/resolve/evidence/confirmed-symbol.js';
import { NAMED, NEVER, SLIP, TELLING, type Evidence, type Spoken, type TextTime } from '../../../src/resolve/evidence/evidence.js';
import { fame } from '../../../src/resolve/evidence/fame.js';
import { revision } from '../../../src/resolve/evidence/revision.js';
import { statedDate } from '../../../src/resolve/evidence/stated-date.js';
import { statedIssuer } from '../../../src/resolve/evidence/stated-issuer.js';
import { statedTerm } from '../../../src/resolve/evidence/stated-term.js';
import { timeOfText } from '../../../src/resolve/evidence/time-of-text.js';
import { typeWord } from '../../../src/resolve/evidence/type-word.js';
import { usualOfPlenum } from '../../../src/resolve/evidence/usual-of-plenum.js';
import { decimalYear } from '../../../src/resolve/days.js';
import { Holdings, type Holding } from '../../../src/resolve/holdings.js';
import { SeriesTerm } from '../../../src/resolve/series.js';
import { Referents } from '../../../src/coreference/referents.js';

const SCIENCE: DocumentInput = { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' };

function spoken(text: string, time?: TextTime): Spoken {
  const [referent] = Referents.of(extractCitations(text)).all();
  return { referent: referent!, time };
}

function holding(record: DocumentInput, registry: Registry = createRegistry([record])): Holding {
  return Holdings.of(registry).of(registry.records().find(({ symbol }) => symbol === record.symbol)!);
}

const weight = (evidence: Evidence, text: string, record: DocumentInput = SCIENCE, time?: TextTime): number => evidence.weigh(spoken(text, time), holding(record), [holding(record)]);
const contradicts = (evidence: Evidence, text: string, record: DocumentInput = SCIENCE, subject = 0, neighbours = 0): boolean =>
  evidence.contradicts?.(spoken(text), holding(record), { subject, neighbours }) ?? false;
const reason = (evidence: Evidence, text: string, record: DocumentInput = SCIENCE, time?: TextTime): string | undefined => evidence.reason?.(spoken(text, time), holding(record));

describe('the stated date', () => {
  test.each([
    ['Nghị quyết 57-NQ/TW', 0, false], ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024', 0, false], ['Nghị quyết 57-NQ/TW năm 2024', 0, false],
    ['Nghị quyết số 57-NQ/TW, ngày 23/12/2024', -4.6, false], ['Nghị quyết số 57-NQ/TW, ngày 14/11/2024', 2 * SLIP, true], ['Nghị quyết số 57-NQ/TW, ngày 21/12/2024', SLIP, true], ['Nghị quyết số 57-NQ/TW, ngày 22/12/2023', SLIP, true],
    ['Nghị quyết số 57-NQ/TW, ngày 22/12/2014', NEVER, true],
  ])('%s: %d', (text, expected, against) => {
    expect(weight(statedDate, text)).toBe(expected);
    expect(contradicts(statedDate, text)).toBe(against);
  });

  test('a misprint of one figure, or of two that stand in each other’s place, does not speak against a document whose subject is named', () => {
    const of = (day: string): string => `Nghị quyết số 57-NQ/TW, ngày ${day}`;
    expect(['21/12/2024', '22/12/2023', '14/11/2024', '22/12/2014'].map((day) => contradicts(statedDate, of(day), SCIENCE, NAMED))).toEqual([false, false, true, true]);
    const inSpring: DocumentInput = { ...SCIENCE, date: '2024-05-14' };
    expect([weight(statedDate, of('15/4/2024'), inSpring), contradicts(statedDate, of('15/4/2024'), inSpring, NAMED), contradicts(statedDate, of('15/4/2024'), inSpring)]).toEqual([SLIP, false, true]);
  });

  test('says why, or what it is instead', () => {
    expect(reason(statedDate, 'Nghị quyết 57-NQ/TW')).toBeUndefined();
    expect(reason(statedDate, 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024')).toBe('has the date that the text gives');
    expect(reason(statedDate, 'Nghị quyết số 57-NQ/TW, ngày 23/12/2024')).toBe('is dated 2024-12-22, a day before the one that the text gives');
    expect(reason(statedDate, 'Nghị quyết số 57-NQ/TW, ngày 01/12/2024')).toBe('is dated 2024-12-22, where the text gives 2024-12-01');
  });

  test('beside a record without a day, the bounds and the term tell how likely the day is', () => {
    const bounded = { symbol: '70-KL/TW', type: 'ket-luan', term: 'XIII', dateNotBefore: '2024-01-11', dateNotAfter: '2024-02-16' } as const;
    const near = weight(statedDate, 'Kết luận số 70-KL/TW, ngày 31/01/2024', bounded);
    expect(near).toBeLessThan(0);
    expect(near).toBeGreaterThan(weight(statedDate, 'Kết luận số 70-KL/TW, ngày 31/01/2024', { symbol: '70-KL/TW', type: 'ket-luan', term: 'XIII' }));
    expect(weight(statedDate, 'Kết luận số 70-KL/TW, ngày 31/5/2024', bounded)).toBe(2 * SLIP);
    expect(weight(statedDate, 'Kết luận số 70-KL/TW năm 2024', bounded)).toBeGreaterThan(near);
  });

  test('an unverified day says little against another of its term', () => {
    const unsure = { symbol: '15-NQ/TW', type: 'nghi-quyet', term: 'X', dateUnverified: '2007-07-30', unverified: ['date'] } as const;
    expect(weight(statedDate, 'Nghị quyết số 15-NQ/TW, ngày 30/7/2007', unsure)).toBe(0);
    expect(weight(statedDate, 'Nghị quyết số 15-NQ/TW, ngày 29/7/2007', unsure)).toBe(-3);
    expect(weight(statedDate, 'Nghị quyết số 15-NQ/TW, ngày 29/7/2017', unsure)).toBe(2 * SLIP);
    expect(contradicts(statedDate, 'Nghị quyết số 15-NQ/TW, ngày 29/7/2017', unsure)).toBe(false);
  });
});

describe('the stated term', () => {
  test.each([
    ['Nghị quyết 57-NQ/TW', 0], ['Nghị quyết 57-NQ/TW khoá XIII', 0], ['Nghị quyết 57-NQ/TW khoá XII', SLIP], ['Nghị quyết số 57-NQ/TW khoá XII, ngày 22/12/2024', -2],
  ])('%s: %d', (text, expected) => {
    expect(weight(statedTerm, text)).toBe(expected);
  });

  test('one that no source confirms says less', () => {
    expect(weight(statedTerm, 'Nghị quyết 57-NQ/TW khoá XII', { ...SCIENCE, unverified: ['term'] })).toBe(-1);
    expect(reason(statedTerm, 'Nghị quyết 57-NQ/TW khoá XIII')).toBe('is of term XIII, as the text says');
    expect(reason(statedTerm, 'Nghị quyết 57-NQ/TW khoá XII')).toBeUndefined();
  });
});

describe('the stated issuer', () => {
  test.each([
    ['Nghị quyết 57-NQ/TW', 0, false], ['Nghị quyết 57-NQ/TW của Bộ Chính trị', 0, false], ['Nghị quyết 57-NQ/TW của Ban Chấp hành Trung ương', -3, true],
    ['Nghị quyết 57-NQ/TW của Ban Bí thư', SLIP, true], ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Ban Bí thư', -3, false], ['Nghị quyết 57 của Tỉnh uỷ Nghệ An', SLIP, true],
  ])('%s: %d', (text, expected, against) => {
    expect(weight(statedIssuer, text)).toBe(expected);
    expect(contradicts(statedIssuer, text)).toBe(against);
  });

  test('says which body it is', () => {
    expect(reason(statedIssuer, 'Nghị quyết 57-NQ/TW của Bộ Chính trị')).toBe('is of the issuer that the text says');
    expect(reason(statedIssuer, 'Nghị quyết 57-NQ/TW của Ban Bí thư')).toBe('is of bo-chinh-tri, where the text says ban-bi-thu');
    expect(reason(statedIssuer, 'Nghị quyết 57-NQ/TW')).toBeUndefined();
  });

  test('of a record that does not tell its own, one of three', () => {
    expect(weight(statedIssuer, 'Nghị quyết 57-NQ/TW của Ban Bí thư', { ...SCIENCE, issuer: undefined })).toBe(-1.1);
    expect(weight(statedIssuer, 'Nghị quyết 57-NQ/TW của Ban Bí thư', { ...SCIENCE, unverified: ['issuer'] })).toBe(-1.1);
  });
});

describe('the type word', () => {
  const rule: DocumentInput = { symbol: '37-QĐ/TW', type: 'quy-dinh', date: '2021-10-25' };
  test.each([
    ['Quy định 37-QĐ/TW', 0], ['37-QĐ/TW', 0], ['Quyết định 37-QĐ/TW', -1.5], ['Quyết định số 37-QĐ/TW, ngày 25/10/2021', 0],
  ])('%s: %d', (text, expected) => {
    expect(weight(typeWord, text, rule)).toBe(expected);
  });

  test('of a plenum names the meeting: its conclusion is called its resolution where it is known for it', () => {
    const conclusion: DocumentInput = { symbol: '21-KL/TW', type: 'ket-luan', plenum: 4, date: '2021-10-25' };
    expect(weight(typeWord, 'Nghị quyết Trung ương 4 khoá XIII', { ...conclusion, plenumUsual: true })).toBe(-1.5);
    expect(weight(typeWord, 'Nghị quyết Trung ương 4 khoá XIII', conclusion)).toBe(-5);
    expect(weight(typeWord, 'Kết luận Trung ương 4 khoá XIII', { ...conclusion, symbol: '21-NQ/TW', type: 'nghi-quyet' })).toBe(NEVER);
  });
});

describe('the time of the text', () => {
  const at = (year: number, published = true): TextTime => ({ year, published });
  const weigh = (time: TextTime | undefined, ...dates: string[]): number => {
    const registry = createRegistry(dates.map((date) => ({ ...SCIENCE, date })));
    const holdings = registry.records().map((record) => Holdings.of(registry).of(record));
    return timeOfText.weigh(spoken('Nghị quyết 57-NQ/TW', time), holdings[0]!, holdings);
  };

  test('no document is cited before it exists', () => {
    expect(weigh(at(2024.5), '2024-12-22')).toBe(NEVER);
    expect(weigh(at(2024.5, false), '2024-12-22')).toBeGreaterThan(NEVER);
  });

  test('young ones are cited most, and a younger one of the number takes its place', () => {
    expect(weigh(at(2025), '2024-12-22')).toBeGreaterThan(weigh(at(2030), '2024-12-22'));
    expect(weigh(at(2030), '2024-12-22', '2028-05-01')).toBeLessThan(weigh(at(2030), '2024-12-22'));
    // It has not yet been taken up.
    expect(weigh(at(2028.35), '2024-12-22', '2028-05-01')).toBe(weigh(at(2028.35), '2024-12-22'));
  });

  test('the very day outweighs it, and without a time it is silent but for old times', () => {
    const record = holding(SCIENCE);
    expect(timeOfText.weigh(spoken('Nghị quyết số 57-NQ/TW, ngày 22/12/2024', at(2040)), record, [record])).toBe(0);
    expect(weigh(undefined, '2024-12-22')).toBe(0);
    expect(weigh(undefined, '1988-04-05')).toBe(-1.2);
    expect(reason(timeOfText, 'Nghị quyết 57-NQ/TW', SCIENCE, at(2025.2))).toBe('was issued shortly before the text');
    expect(reason(timeOfText, 'Nghị quyết 57-NQ/TW', SCIENCE, at(2027))).toBeUndefined();
  });
});

describe('what is known of the document itself', () => {
  test('its fame grows with sources and with what builds on it', () => {
    const relations = [{ from: '01-KL/TW@2025', kind: 'continues', to: '57-NQ/TW@2024-12-22' }] as const;
    const cited = createRegistry([SCIENCE, { symbol: '01-KL/TW', type: 'ket-luan', date: '2025' }], { relations });
    expect(holding(SCIENCE, cited).fame).toBeGreaterThan(holding(SCIENCE).fame);
    expect(holding({ ...SCIENCE, sources: ['a', 'b'] }).fame).toBeGreaterThan(holding(SCIENCE).fame);
    expect(fame.weigh(spoken('57-NQ/TW'), holding(SCIENCE), [])).toBe(Math.log(holding(SCIENCE).fame));
  });

  test('a revised one is another; a symbol that no source confirms is no answer; a number is of the centre', () => {
    expect(weight(revision, 'Quy định 57-NQ/TW')).toBe(0);
    expect(weight(revision, 'Règlement 272 révisé', { symbol: '272-QĐ/TW', type: 'quy-dinh', date: '2015-01-21' })).toBe(-3.5);
    expect([weight(confirmedSymbol, '57-NQ/TW'), contradicts(confirmedSymbol, '57-NQ/TW')]).toEqual([0, false]);
    expect([weight(confirmedSymbol, '57-NQ/TW', { ...SCIENCE, unverified: ['symbol'] }), contradicts(confirmedSymbol, '57-NQ/TW', { ...SCIENCE, unverified: ['symbol'] })]).toEqual([-2, true]);
    const unconfirmed: DocumentInput = { ...SCIENCE, unverified: ['symbol'] };
    expect([weight(confirmedSymbol, 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024', unconfirmed), contradicts(confirmedSymbol, 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024', unconfirmed), contradicts(confirmedSymbol, '57-NQ/TW', unconfirmed, TELLING), contradicts(confirmedSymbol, '57-NQ/TW', unconfirmed, 0, TELLING), contradicts(confirmedSymbol, '57-NQ/TW', unconfirmed, 1.4, 1.4)]).toEqual([0, false, false, false, true]);
    const guidance: DocumentInput = { symbol: '16-HD/BTCTW', type: 'huong-dan', date: '2022-01-01' };
    expect(weight(codeOfCentre, 'Hướng dẫn 16', guidance)).toBe(-2.3);
    expect(weight(codeOfCentre, 'Hướng dẫn 16-HD/BTCTW', guidance)).toBe(0);
    expect(weight(codeOfCentre, 'Nghị quyết 57')).toBe(0);
  });

  test('a plenum means what it is known for', () => {
    const usual: DocumentInput = { symbol: '04-NQ/TW', type: 'nghi-quyet', plenum: 4, date: '2016-10-30', plenumUsual: true };
    expect(weight(usualOfPlenum, 'Nghị quyết Trung ương 4 khoá XII', usual)).toBe(2.3);
    expect(weight(usualOfPlenum, 'Nghị quyết Trung ương 4 khoá XII', { ...usual, plenumUsual: undefined })).toBe(0);
    expect(weight(usualOfPlenum, 'Nghị quyết 04-NQ/TW', usual)).toBe(0);
    expect(reason(usualOfPlenum, 'Nghị quyết Trung ương 4 khoá XII', usual)).toBe('what the press means by this plenum without more');
  });
});

describe('a document that no record has', () => {
  const unrecorded = (text: string, number: number, known: readonly (readonly [number, string])[], time?: TextTime) => ({
    said: spoken(text, time), of: { number, series: new SeriesTerm('XIII', createRegistry(known.map(([one, date]) => ({ symbol: `${String(one).padStart(2, '0')}-NQ/TW`, type: 'nghi-quyet', date }))).records()) },
  });
  const weighed = (evidence: Evidence, ...given: Parameters<typeof unrecorded>): number => {
    const { said, of } = unrecorded(...given);
    return evidence.weighUnrecorded!(said, of, []);
  };
  const KNOWN = [[10, '2022-01-31'], [20, '2023-01-31'], [57, '2024-12-22']] as const;

  test('is cited a hundredth as often, the less the fewer numbers have none', () => {
    const gaps = (57 - 3) / 3;
    expect(weighed(fame, 'Nghị quyết 15', 15, KNOWN)).toBeCloseTo(Math.log(0.01 * Math.sqrt(Math.min(4, gaps))), 6);
    expect(weighed(fame, 'Nghị quyết 15', 3, [[1, '2021-02-01'], [2, '2021-03-01'], [4, '2021-05-01']])).toBeCloseTo(Math.log(0.01 * Math.sqrt(1 / 3)), 6);
    expect(weighed(fame, 'Nghị quyết 20', 20, KNOWN)).toBe(Math.log(0.0002));
    expect(weighed(fame, 'Nghị quyết 500', 100_000, KNOWN)).toBe(NEVER);
  });

  test('was issued between its neighbours, or else in the term', () => {
    const of = (date: string): number => weighed(statedDate, `Nghị quyết số 15-NQ/TW, ngày ${date}`, 15, KNOWN);
    expect(of('15/6/2022')).toBeCloseTo(Math.log(1 / 365), 1);
    expect(of('15/6/2024')).toBeLessThan(of('15/6/2022') - 3);
    expect(of('15/6/2024')).toBeGreaterThan(of('15/6/2014'));
    expect(of('15/6/2014')).toBe(2.5 * SLIP);
    expect(weighed(statedDate, 'Nghị quyết 15-NQ/TW', 15, KNOWN)).toBe(0);
  });

  test('is of the stated term, or by a slip', () => {
    expect([weighed(statedTerm, 'Nghị quyết 15-NQ/TW', 15, KNOWN), weighed(statedTerm, 'Nghị quyết 15-NQ/TW khoá XIII', 15, KNOWN), weighed(statedTerm, 'Nghị quyết 15-NQ/TW khoá XII', 15, KNOWN)]).toEqual([0, 0, SLIP]);
  });

  test('is of one of three bodies, and of one of two types', () => {
    expect([weighed(statedIssuer, 'Nghị quyết 15-NQ/TW của Bộ Chính trị', 15, KNOWN), weighed(statedIssuer, 'Nghị quyết 15-NQ/TW', 15, KNOWN), weighed(statedIssuer, 'Nghị quyết 15 của Tỉnh uỷ Nghệ An', 15, KNOWN)]).toEqual([-1.1, 0, 0]);
    expect([weighed(typeWord, 'Quy định 15', 15, KNOWN), weighed(typeWord, 'Nghị quyết 15', 15, KNOWN), weighed(typeWord, '15-QĐ/TW', 15, KNOWN)]).toEqual([-1, 0, 0]);
  });

  test('is not cited before it was issued', () => {
    expect(weighed(timeOfText, 'Nghị quyết 15', 15, KNOWN, { year: 2021.5, published: true })).toBe(NEVER);
    expect(weighed(timeOfText, 'Nghị quyết 15', 15, KNOWN, { year: 2024, published: true })).toBeCloseTo(-1.1 * Math.log(1 + 2024 - (decimalYear('2022-01-31', 'first') + decimalYear('2023-01-31', 'first')) / 2), 6);
    expect(weighed(timeOfText, 'Nghị quyết 15 năm 2022', 15, KNOWN, { year: 2024, published: true })).toBeLessThan(0);
    expect(weighed(timeOfText, 'Nghị quyết số 15-NQ/TW, ngày 15/6/2022', 15, KNOWN, { year: 2024, published: true })).toBe(0);
  });
});

describe('the time of a text against documents of one number', () => {
  const weigh = (text: string, time: TextTime, ...records: DocumentInput[]): number => {
    const registry = createRegistry(records);
    const holdings = registry.records().map((record) => Holdings.of(registry).of(record));
    return timeOfText.weigh(spoken(text, time), holdings[0]!, holdings);
  };
  const of = (date: string, part: Partial<DocumentInput> = {}): DocumentInput => ({ ...SCIENCE, date, ...part });
  const fading = (years: number): number => -1.1 * Math.log(1 + years);

  test('each younger one takes 1.6, three of them at most', () => {
    const rivals = ['2010-01-01', '2012-01-01', '2014-01-01', '2016-01-01'];
    const taken = (count: number): number => weigh('Nghị quyết 57', { year: 2020, published: true }, of('2000-01-01'), ...rivals.slice(0, count).map((date) => of(date)));
    for (const count of [0, 1, 2, 3]) expect(taken(count)).toBeCloseTo(fading(20) - 1.6 * count, 6);
    expect(taken(4)).toBeCloseTo(taken(3), 6);
  });

  test('of subjects that recur the last one has done its work, in a text of a known day', () => {
    const [old, young] = [of('2014-01-01', { subjectRecurs: true }), of('2019-01-01', { subjectRecurs: true })];
    expect(weigh('Nghị quyết 57', { year: 2020, published: true }, old, young)).toBeCloseTo(fading(6) - 1.6 - 3, 6);
    expect(weigh('Nghị quyết 57', { year: 2020, published: false }, old, young)).toBeCloseTo(fading(6) - 1.6, 6);
    expect(weigh('Nghị quyết 57', { year: 2020, published: true }, old, { ...young, subjectRecurs: undefined })).toBeCloseTo(fading(6) - 1.6, 6);
    expect(weigh('Nghị quyết 57', { year: 2020, published: true }, { ...old, subjectRecurs: undefined }, young)).toBeCloseTo(fading(6) - 1.6, 6);
  });

  test('who says the term means it, however old', () => {
    expect(weigh('Nghị quyết 57 khoá VI', { year: 2020, published: true }, of('1988-04-05'), of('2012-01-01'))).toBe(0);
  });

  test('a text may be younger than what it states, the less so the more years', () => {
    expect(weigh('Nghị quyết 57', { year: 2019, published: false }, of('2020-01-01'))).toBe(-1.5);
    expect(weigh('Nghị quyết 57', { year: 2019, published: false, told: true }, of('2020-01-01'))).toBeCloseTo(-1.5 - 0.7 * Math.log(2), 6);
  });

  test('of one whose day nobody knows half a term is taken', () => {
    expect(weigh('Nghị quyết 57', { year: 2020, published: true }, { symbol: '57-NQ/TW', type: 'nghi-quyet' })).toBeCloseTo(fading(2.5), 6);
    expect(weigh('Nghị quyết 57', { year: 2030, published: true }, { symbol: '57-NQ/TW', type: 'nghi-quyet', dateNotBefore: '2024-01-01', dateNotAfter: '2026-01-01' })).toBeCloseTo(fading(5), 2);
  });
});
