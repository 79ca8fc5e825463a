import { describe, expect, test } from 'vitest';
import { analyze, extractCitations } from '../../../src/index.js';
import { factsOf } from './facts.js';

const cited = (text: string): string[] => extractCitations(text).map((citation) => citation.text);
/** The symbol or number of each, with where it comes from, and what is said beside it. */
const each = (text: string): unknown[] => extractCitations(text).map((citation) => {
  const { symbol, number, provenance } = citation;
  return { ...(symbol === undefined ? number !== undefined && { number } : { symbol: `${symbol} ${provenance.symbol}` }), ...factsOf(citation) };
});

describe('are the numbers behind a comma documents?', () => {
  test.each([
    ['the list goes on', 'Nghị quyết 57, 59, 66 đã', ['Nghị quyết 57', '59', '66']],
    ['it ends with "and"', 'Nghị quyết 57 và 59 đã', ['Nghị quyết 57', '59']],
    ['with the clause', 'Nghị quyết 57, 59.', ['Nghị quyết 57', '59']],
    ['with the text', 'Nghị quyết 57, 59', ['Nghị quyết 57', '59']],
    ['with a bracket', '(Nghị quyết 57, 59) đã', ['Nghị quyết 57', '59']],
    ['with none of these', 'Nghị quyết 57, 59 đã', ['Nghị quyết 57']],
    ['a leading zero', 'Nghị quyết 57, 09 đã', ['Nghị quyết 57', '09']],
    ['a number mark', 'Nghị quyết 57, số 59 đã', ['Nghị quyết 57', 'số 59']],
    ['a word for several', 'các Nghị quyết 57, 59 đã', ['Nghị quyết 57', '59']],
    ['an issuer', 'Nghị quyết 57, 59 của Bộ Chính trị', ['Nghị quyết 57', '59']],
    ['a term', 'Nghị quyết 57, 59 khoá XIII', ['Nghị quyết 57', '59']],
    ['a symbol', 'Nghị quyết 57, 59-NQ/TW', ['Nghị quyết 57', '59-NQ/TW']],
    ['a plural abroad', 'les résolutions 57, 59 ont', ['résolutions 57', '59']],
    ['a singular abroad', 'la résolution 57 et 59 ont', ['résolution 57']],
    ['also where the clause ends', 'Resolution 57, 59.', ['Resolution 57']],
    ['but with a mark', 'la résolution 57 et n° 59 ont', ['résolution 57', 'n° 59']],
    ['what counts is none', 'Nghị quyết 57, 59 người', ['Nghị quyết 57']],
    ['nor behind others', 'Nghị quyết 57, 59, 66 người', ['Nghị quyết 57', '59']],
    ['zero is no number', 'Nghị quyết 57, 0 của Bộ Chính trị', ['Nghị quyết 57']],
    ['999 is the largest', 'Nghị quyết 57, 999 của Bộ Chính trị', ['Nghị quyết 57', '999']],
    ['1000 is a sum', 'Nghị quyết 57, 1000 của Bộ Chính trị', ['Nghị quyết 57']],
    ['behind a symbol is none', 'Nghị quyết số 57-NQ/TW, 59.', ['Nghị quyết số 57-NQ/TW']],
    ['behind an anaphora is none', 'Nghị quyết số 57-NQ/TW. Nghị quyết này, 59.', ['Nghị quyết số 57-NQ/TW', 'Nghị quyết này']],
    ['a symbol behind an anaphora is its own', 'Nghị quyết số 57-NQ/TW. Nghị quyết này, 59-NQ/TW.', ['Nghị quyết số 57-NQ/TW', 'Nghị quyết này', '59-NQ/TW']],
    ['a range goes up', 'Nghị quyết 42 đến 45', ['Nghị quyết 42', '45']],
    ['never down', 'Nghị quyết 45 đến 42', ['Nghị quyết 45']],
    ['nor nowhere', 'Nghị quyết 45 đến 45', ['Nghị quyết 45']],
    ['a State document ends the list', 'Nghị quyết 57 của Quốc hội và 59.', []],
    ['an issuer of the State behind is that of all', 'Nghị quyết 57, 59 của Quốc hội', []],
  ])('%s', (_name, text, expected) => expect(cited(text)).toEqual(expected));
});

describe('what the members of a list share', () => {
  const POLITBURO = { issuer: 'bo-chinh-tri adjacent', name: 'Bộ Chính trị' };
  const SHARED = { issuer: 'bo-chinh-tri list', name: 'Bộ Chính trị' };
  const COMMITTEE = { issuer: 'ban-chap-hanh-trung-uong stated' };

  test.each([
    ['the issuer behind the last', 'Nghị quyết 57, 59 của Bộ Chính trị', [{ symbol: '57-NQ/TW inferred', ...SHARED }, { symbol: '59-NQ/TW inferred', ...POLITBURO }]],
    ['the issuer of the head', 'Nghị quyết 57 của Bộ Chính trị và 59', [{ symbol: '57-NQ/TW inferred', ...POLITBURO }, { symbol: '59-NQ/TW inferred', ...SHARED }]],
    ['not the term of the head', 'Nghị quyết 57 của Bộ Chính trị khoá XIII và 59', [{ symbol: '57-NQ/TW inferred', ...POLITBURO, term: 'XIII adjacent' }, { symbol: '59-NQ/TW inferred', ...SHARED }]],
    ['the term behind the last', 'Nghị quyết 57, 59 khoá XIII', [{ number: 57, term: 'XIII list' }, { number: 59, term: 'XIII adjacent' }]],
    ['the code of one symbol', 'Nghị quyết 57, 58A, 59-NQ/TW', [{ symbol: '57-NQ/TW list' }, { symbol: '58A-NQ/TW list' }, { symbol: '59-NQ/TW stated' }]],
    ['the body that a code names', 'Nghị quyết 10 và 11-NQ/UBKTTW', [{ symbol: '10-NQ/UBKTTW list', issuer: 'uy-ban-kiem-tra-trung-uong inferred' }, { symbol: '11-NQ/UBKTTW stated', issuer: 'uy-ban-kiem-tra-trung-uong inferred' }]],
    ['another code has its own', 'Nghị quyết số 39-NQ/TU của Thành uỷ Đà Nẵng và 12-NQ/TW', [{ symbol: '39-NQ/TU stated', issuer: 'thanh-uy adjacent', name: 'Thành uỷ Đà Nẵng' }, { symbol: '12-NQ/TW stated' }]],
    ['also before the last', 'Nghị quyết số 39-NQ/TU và 12-NQ/TW của Bộ Chính trị', [{ symbol: '39-NQ/TU stated' }, { symbol: '12-NQ/TW stated', ...POLITBURO }]],
    ['one day at the end', 'Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017', [{ symbol: '18-NQ/TW stated', date: '2017-10-25 list', term: 'XII inferred' }, { symbol: '19-NQ/TW stated', date: '2017-10-25 adjacent', term: 'XII inferred' }]],
    ['no day where one has its own', 'Nghị quyết số 17-NQ/TW, 18-NQ/TW ngày 20/10/2017, 19-NQ/TW ngày 25/10/2017', [{ symbol: '17-NQ/TW stated' }, { symbol: '18-NQ/TW stated', date: '2017-10-20 adjacent', term: 'XII inferred' }, { symbol: '19-NQ/TW stated', date: '2017-10-25 adjacent', term: 'XII inferred' }]],
    ['plenums: term and committee', 'Nghị quyết Trung ương 5, 6 khoá XII', [{ ...COMMITTEE, plenum: '5 stated', term: 'XII list' }, { issuer: 'ban-chap-hanh-trung-uong list', plenum: '6 stated', term: 'XII adjacent' }]],
    ['one plenum of two terms', 'Nghị quyết Trung ương 4 khoá XI, XII', [{ ...COMMITTEE, plenum: '4 stated', term: 'XI stated' }, { issuer: 'ban-chap-hanh-trung-uong list', plenum: '4 list', term: 'XII stated' }]],
    ['two congresses', 'Nghị quyết Đại hội XII, XIII', [{ issuer: 'dai-hoi-dai-bieu-toan-quoc inferred', term: 'XII stated' }, { issuer: 'dai-hoi-dai-bieu-toan-quoc list', term: 'XIII stated' }]],
    ['numbers below ten of a committee and its term are plenums', 'Résolutions 6 et 8 du 13e Comité central', [
      { issuer: 'ban-chap-hanh-trung-uong list', name: 'Comité central', plenum: '6 stated', term: 'XIII list' }, { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', plenum: '8 stated', term: 'XIII adjacent' },
    ]],
    ['one of ten makes them documents', 'Résolutions 6 et 10 du 13e Comité central', [
      { symbol: '06-NQ/TW inferred', issuer: 'ban-chap-hanh-trung-uong list', name: 'Comité central', term: 'XIII list' }, { symbol: '10-NQ/TW inferred', issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Comité central', term: 'XIII adjacent' },
    ]],
  ])('%s', (_name, text, expected) => expect(each(text)).toEqual(expected));

  const types = (text: string): unknown[] => extractCitations(text).map(({ type, typeCandidates, provenance }) => [type ?? typeCandidates, provenance.type]);

  test.each([
    ['the type of the head', 'Nghị quyết số 57-NQ/TW, 59-NQ/TW', [['nghi-quyet', 'stated'], ['nghi-quyet', 'list']]],
    ['which chooses among those of a code', 'Quyết định số 57-QĐ/TW, 59-QĐ/TW', [['quyet-dinh', 'stated'], ['quyet-dinh', 'list']]],
    ['or names what a code does not', 'Nghị quyết số 57-NQ/TW, 59-XY/TW', [['nghi-quyet', 'stated'], ['nghi-quyet', 'list']]],
    ['a code of its own says more', 'Nghị quyết số 57-NQ/TW, 45-CT/TW', [['nghi-quyet', 'stated'], ['chi-thi', 'inferred']]],
    ['without a type word there is no list', '57-QĐ/TW, 59-QĐ/TW', [[['quyet-dinh', 'quy-dinh'], 'inferred'], [['quyet-dinh', 'quy-dinh'], 'inferred']]],
  ])('%s', (_name, text, expected) => expect(types(text)).toEqual(expected));

  test('a plenum has fifteen at most, and nothing behind its term', () => {
    expect(cited('Nghị quyết Trung ương 5, 15 khoá XII')).toEqual(['Nghị quyết Trung ương 5', '15']);
    expect(cited('Nghị quyết Trung ương 5, 16 khoá XII')).toEqual(['Nghị quyết Trung ương 5']);
    expect(cited('Nghị quyết Trung ương 5 khoá XII, 6.')).toEqual(['Nghị quyết Trung ương 5 khoá XII']);
  });

  test('a range of plenums goes up and says how many it leaves out', () => {
    const told = (text: string): string[] => analyze(text, { registry: null }).diagnostics.map(({ message }) => message);
    expect(told('Nghị quyết Trung ương 5 đến 7 khoá XII')).toEqual(['the range names 1 more between 5 and 7']);
    expect(told('Nghị quyết Trung ương 5, 6 đến 9 khoá XII')).toEqual(['the range names 2 more between 6 and 9']);
    expect(told('Nghị quyết Trung ương 5 đến 6 khoá XII')).toEqual([]);
    expect(cited('Nghị quyết Trung ương 7 đến 5 khoá XII')).toEqual(['Nghị quyết Trung ương 7']);
  });
});

describe('a document of the Youth Union is one wherever its issuer or code is said', () => {
  const families = (text: string): string[] => extractCitations(text).map(({ family }) => (family === 'youth-union' ? 'U' : 'P'));

  test.each([
    ['the code behind a list', 'Kế hoạch 10 và 11-KH/TWĐTN', ['U', 'U']],
    ['the issuer behind a list', 'Kế hoạch 10 và 11 của Ban Bí thư Trung ương Đoàn', ['U', 'U']],
    ['at its head', 'Kế hoạch 10 của Ban Bí thư Trung ương Đoàn và 11', ['U', 'U']],
    ['behind citations that are joined', 'Kế hoạch 10 và Kế hoạch 11 của Ban Bí thư Trung ương Đoàn', ['U', 'U']],
    ['before them', 'Ban Bí thư Trung ương Đoàn ban hành Kế hoạch 10 và Kế hoạch 11', ['U', 'U']],
    ['in a note', 'Kế hoạch số 12[1].\n\n[1] Của Ban Bí thư Trung ương Đoàn.', ['U']],
    ['each code is its own', 'Kế hoạch số 10-KH/TWĐTN và 11-KH/TW', ['U', 'P']],
    ['in either order', 'Kế hoạch số 10-KH/TW và 11-KH/TWĐTN', ['P', 'U']],
  ])('%s', (_name, text, expected) => expect(families(text)).toEqual(expected));
});
