/** Law: what `formatCitation` prints, `extractCitations` reads back. `LAW_RUNS=20000` for a long run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../src/analyze.js';
import { registry } from '../../src/index.js';
import type { Language } from '../../src/model/index.js';
import type { CitedDocument } from '../../src/render/cited.js';
import { formatCitation } from '../../src/render/format-citation.js';
import { ISSUERS, LANGUAGES, lost, STYLES, symbolOf, TYPES } from './read-back.js';
import { issuerUnread, numberUnread, typeUnread, type Naming } from './unread.js';
import { runs } from '../properties/runs.js';

const RUNS = runs(4);
const WHEN = [{ date: '2024-09-05' }, { date: '2018-03' }, { date: '2018' }, { term: 'XIII' }, {}] as const;

describe('what does not read back is what the list says', () => {
  const cases = LANGUAGES.flatMap((language) => STYLES.flatMap((style) =>
    (['symbol', 'number-and-issuer', 'number'] as const).map((naming) => [language, style, naming] as const)));

  test.each(cases)('types in %s, %s, by %s', (language, style, naming) => {
    const named = (type: string): CitedDocument => ({
      type,
      ...(naming === 'symbol' ? { symbol: symbolOf(type, 'bo-chinh-tri', 57) } : { number: 57 }),
      ...(naming !== 'number' && { issuer: 'bo-chinh-tri' }),
    });
    const expected = TYPES.filter((type) => typeUnread(type, language, style, naming));
    expect(TYPES.filter((type) => lost(named(type), { language, style }) !== undefined)).toEqual(expected);
  });

  test.each(cases)('numbers in %s, %s, by %s', (language, style, naming) => {
    const numbers = [1, 9, 10, 99, 100, 999, 1000, 1899, 1900, 2024, 2099, 2100, 19_999];
    const named = (number: number): CitedDocument => ({
      type: 'nghi-quyet',
      ...(naming === 'symbol' ? { symbol: symbolOf('nghi-quyet', 'bo-chinh-tri', number) } : { number }),
      ...(naming !== 'number' && { issuer: 'bo-chinh-tri' }),
    });
    const expected = numbers.filter((number) => numberUnread(number, style === 'later' && naming !== 'symbol' ? 'number' : naming));
    expect(numbers.filter((number) => lost(named(number), { language, style }) !== undefined)).toEqual(expected);
  });

  const when = LANGUAGES.flatMap((language) => WHEN.map((known) => [language, known] as const));

  test.each(when)('issuers in %s, with %j', (language, known) => {
    const expected = ISSUERS.filter((issuer) => issuerUnread(issuer, language, 'term' in known ? known.term : undefined));
    for (const by of [(issuer: string) => ({ symbol: symbolOf('ket-luan', issuer, 57) }), () => ({ number: 57 })]) {
      const unread = ISSUERS.filter((issuer) => lost({ type: 'ket-luan', issuer, ...by(issuer), ...known }, { language, style: 'first' }) !== undefined);
      expect(unread).toEqual(expected);
    }
  });
});

const isoDates = fc.date({ min: new Date('1951-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(10, 10, 7, 4).map((length) => date.toISOString().slice(0, length)));
const TERMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const documents = fc.record({
  type: fc.constantFrom(...TYPES),
  number: fc.integer({ min: 1, max: 19_999 }),
  suffix: fc.constantFrom(undefined, undefined, undefined, 'A', 'B'),
  bySymbol: fc.boolean(),
  issuer: maybe(fc.constantFrom(...ISSUERS)),
  date: maybe(isoDates),
  term: maybe(fc.constantFrom(...TERMS)),
});
const languages = fc.constantFrom<Language>(...LANGUAGES);
const styles = fc.constantFrom(...STYLES);

describe('law', () => {
  test('a document by symbol or number', () => {
    fc.assert(fc.property(documents, languages, styles, fc.boolean(), ({ bySymbol, type, number, suffix, issuer, date, term }, language, style, diacritics) => {
      const naming: Naming = bySymbol ? 'symbol' : issuer === undefined || style === 'later' ? 'number' : 'number-and-issuer';
      fc.pre(!typeUnread(type, language, style, naming));
      fc.pre(!numberUnread(number, naming));
      fc.pre(issuer === undefined || !issuerUnread(issuer, language, term));
      const cited = { type, ...(bySymbol ? { symbol: symbolOf(type, issuer, number, suffix) } : { number, suffix }), issuer, date, term };
      expect(lost(cited, { language, style, diacritics })).toBeUndefined();
    }), RUNS);
  });

  test('documents of a plenum or congress', () => {
    const plenums = fc.record({ plenum: fc.integer({ min: 1, max: 25 }), type: fc.constantFrom('nghi-quyet', 'ket-luan'), term: maybe(fc.constantFrom(...TERMS)), bySymbol: fc.boolean() });
    fc.assert(fc.property(plenums, languages, styles, fc.boolean(), ({ plenum, bySymbol, ...rest }, language, style, diacritics) => {
      const cited = { ...rest, issuer: 'ban-chap-hanh-trung-uong', ...(bySymbol ? { symbol: `NQ-HNTW${plenum}` } : { plenum }) };
      expect(lost(cited, { language, style, diacritics })).toBeUndefined();
    }), RUNS);
    fc.assert(fc.property(fc.constantFrom(...TERMS), languages, styles, fc.boolean(), fc.constantFrom(undefined, 'NQ-ĐH'), (term, language, style, diacritics, symbol) => {
      expect(lost({ type: 'nghi-quyet', symbol, issuer: 'dai-hoi-dai-bieu-toan-quoc', term }, { language, style, diacritics })).toBeUndefined();
    }), RUNS);
  });

  test('two open types', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), maybe(isoDates), languages, styles, fc.boolean(), (number, date, language, style, diacritics) => {
      const cited = { symbol: symbolOf('quy-dinh', 'bo-chinh-tri', number), typeCandidates: ['quyet-dinh', 'quy-dinh'], issuer: 'bo-chinh-tri', date };
      expect(lost(cited, { language, style, diacritics })).toBeUndefined();
    }), RUNS);
  });
});

describe('what is not in the tables', () => {
  test.each([
    ['dang-uy-xa-phong-hai', 'Đảng uỷ xã Phong Hải', '12-QĐ/ĐU'],
    ['thanh-uy', 'Thành uỷ Đà Nẵng', '12-QĐ/TU'],
    ['ban-bi-thu-trung-uong-doan', undefined, '12-QĐ/TWĐTN'],
  ])('%s, called %s, comes back', (issuer, issuerName, symbol) => {
    for (const language of LANGUAGES) {
      expect(lost({ symbol, type: 'quyet-dinh', issuer, issuerName, date: '2024-09-05' }, { language, style: 'first' })).toBeUndefined();
    }
  });

  test('pinpoints come back step by step, in the words of each language', () => {
    const steps = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(fc.property(steps, languages, styles, fc.boolean(), fc.boolean(), ([article, clause], language, style, typed, diacritics) => {
      const pinpoints = [{ unit: 'khoan', label: String(clause) }, { unit: 'dieu', label: String(article) }];
      const cited = { symbol: '69-QĐ/TW', ...(typed && { type: 'quy-dinh' }), issuer: 'bo-chinh-tri', date: '2022-07-06', pinpoints };
      expect(lost(cited, { language, style, diacritics })).toBeUndefined();
      expect(extractCitations(formatCitation(cited, { language, style, diacritics }))[0]?.pinpoints).toEqual(pinpoints);
    }), RUNS);
  });
});

describe('the registry', () => {
  test.each(LANGUAGES.flatMap((language) => STYLES.flatMap((style) => [true, false].map((diacritics) => [language, style, diacritics] as const))))(
    'every record is read back: %s, %s, diacritics %s',
    (language, style, diacritics) => {
      // The Charter and the Platforms are cited by their names alone, which the reader does not read, and no table has the letters of tails and helpers.
      const named = registry.records().filter(({ symbol }) => !/^(?:\d|[A-ZĐ]+-)/u.test(symbol));
      const ownLetters = (symbol: string): boolean => /\/(?:[^/]*-[^/]*Đ|CQTTBCĐ)/u.test(symbol);
      const read = registry.records().filter((record) => !named.includes(record) && (diacritics && language === 'vi' || !ownLetters(record.symbol)));
      expect(named.length).toBeLessThanOrEqual(4);
      expect(read.length).toBeGreaterThan(970);
      expect(read.flatMap((record) => lost(record, { language, style, diacritics }) ?? [])).toEqual([]);
    },
  );
});
