import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';

const languages = (text: string): string[] => extractCitations(text).map(({ language }) => language);

describe('the language of a citation', () => {
  test.each([
    ['its own words', 'Nghị quyết 57. La résolution 59. Regulation 66.', ['vi', 'fr', 'en']],
    ['an accent makes the word French', 'Résolution 57', ['fr']],
    ['without it the word is English', 'Resolution 57', ['en']],
    ['the article decides', 'la directive 57', ['fr']],
    ['also in English', 'the Directive 57', ['en']],
    ['the issuer decides', 'Directive 57-CT/TW du Secrétariat', ['fr']],
    ['the month decides', 'Directive 57-CT/TW, December 22, 2024', ['en']],
    ['a bare symbol takes that of the text before', 'La résolution 59-NQ/TW. 57-NQ/TW', ['fr', 'fr']],
    ['the last one that decided', 'La résolution 59. Regulation 66. 57-NQ/TW', ['fr', 'en', 'en']],
    ['else that of the text behind', '57-NQ/TW. La résolution 59-NQ/TW', ['fr', 'fr']],
    ['all that wait take it', '57-NQ/TW. 58-NQ/TW. La résolution 59-NQ/TW. 60-NQ/TW', ['fr', 'fr', 'fr', 'fr']],
    ['a bare symbol in no text is Vietnamese', '57-NQ/TW', ['vi']],
    ['a foreign word in a Vietnamese text is English', 'Nghị quyết 57. Resolution 59.', ['vi', 'en']],
    ['also before it', 'Directive 59-CT/TW. Nghị quyết 57.', ['en', 'vi']],
    ['the word without its accent is French in a French text', 'La résolution 57. Resolution 59.', ['fr', 'fr']],
    ['so is one that both have', 'La résolution 57. Directive 59-CT/TW.', ['fr', 'fr']],
    ['a foreign word in no text is English, and so are its symbols', 'Directive 59-CT/TW; 57-NQ/TW', ['en', 'en']],
  ])('%s', (_name, text, expected) => expect(languages(text)).toEqual(expected));

  test('what stands beside a word of one language does not change it', () => {
    expect(languages('Nghị quyết 57 du Bureau politique')).toEqual(['vi']);
    expect(languages('la résolution 57 của Bộ Chính trị')).toEqual(['fr']);
  });

  test('an item speaks as the head of its list', () => {
    expect(languages('les résolutions 57, 59. Nghị quyết 66')).toEqual(['fr', 'fr', 'vi']);
  });
});

describe('a citation as it is given', () => {
  test('every field in its order, with where it comes from', () => {
    const [citation] = extractCitations('theo điểm a khoản 2 Điều 3 Nghị quyết số 08A-NQ/TW (sửa đổi) ngày 22/12/2024 của Bộ  Chính trị khoá XIII [1]\n\n[1] Xem.');
    expect(citation).toEqual({
      id: 'c1', form: 'full', family: 'party', span: { start: 27, end: 50 }, text: 'Nghị quyết số 08A-NQ/TW', language: 'vi',
      type: 'nghi-quyet', number: 8, suffix: 'A', symbol: '08A-NQ/TW', issuerCode: 'TW', issuer: 'bo-chinh-tri', issuerName: 'Bộ Chính trị', date: '2024-12-22', term: 'XIII',
      pinpoint: 'điểm a khoản 2 Điều 3', pinpoints: [{ unit: 'diem', label: 'a' }, { unit: 'khoan', label: '2' }, { unit: 'dieu', label: '3' }], revised: true, footnote: 'n1',
      spans: {
        whole: { start: 5, end: 104 }, type: { start: 27, end: 37 }, number: { start: 41, end: 44 }, symbol: { start: 41, end: 50 }, date: { start: 66, end: 76 }, issuer: { start: 81, end: 94 }, term: { start: 100, end: 104 }, pinpoint: { start: 5, end: 26 },
      },
      provenance: {
        type: 'stated', number: 'stated', suffix: 'stated', symbol: 'stated', issuerCode: 'stated', issuer: 'adjacent', date: 'adjacent', term: 'adjacent', pinpoint: 'adjacent', revised: 'adjacent',
      },
    });
    expect(Object.keys(citation!)).toEqual(['id', 'form', 'family', 'span', 'text', 'language', 'type', 'number', 'suffix', 'symbol', 'issuerCode', 'issuer', 'issuerName', 'date', 'term', 'pinpoint', 'pinpoints', 'revised', 'footnote', 'spans', 'provenance']);
  });

  test('a plenum, inside a note', () => {
    expect(extractCitations('Xem[1].\n\n[1] Nghị quyết Trung ương 4 khoá XII.')).toEqual([{
      id: 'c1', form: 'plenum', family: 'party', span: { start: 13, end: 45 }, text: 'Nghị quyết Trung ương 4 khoá XII', language: 'vi',
      type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', term: 'XII', plenum: 4, inFootnote: 'n1',
      spans: { whole: { start: 13, end: 45 }, type: { start: 13, end: 23 }, term: { start: 42, end: 45 }, plenum: { start: 35, end: 36 } }, provenance: { type: 'stated', issuer: 'stated', term: 'stated', plenum: 'stated' },
    }]);
  });

  test('a code of two types has no type of its own', () => {
    expect(extractCitations('86-QĐ/TW')).toEqual([{
      id: 'c1', form: 'full', family: 'party', span: { start: 0, end: 8 }, text: '86-QĐ/TW', language: 'vi', typeCandidates: ['quyet-dinh', 'quy-dinh'],
      number: 86, symbol: '86-QĐ/TW', issuerCode: 'TW', spans: { whole: { start: 0, end: 8 }, number: { start: 0, end: 2 }, symbol: { start: 0, end: 8 } }, provenance: { type: 'inferred', number: 'stated', symbol: 'stated', issuerCode: 'stated' },
    }]);
  });

  test('revised or not, the rest comes from the same place', () => {
    const provenances = extractCitations('Quy định số 37-QĐ/TW (sửa đổi). Quy định số 38-QĐ/TW. Quy định số 39-QĐ/TW (sửa đổi).').map(({ provenance }) => provenance);
    const plain = { type: 'stated', number: 'stated', symbol: 'stated', issuerCode: 'stated' };
    expect(provenances).toEqual([{ ...plain, revised: 'adjacent' }, plain, { ...plain, revised: 'adjacent' }]);
    expect(provenances.every((provenance) => Object.isFrozen(provenance))).toBe(true);
  });

  test.each([
    ['the centre', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'XIII'], ['its plenums', 'Nghị quyết số 06-NQ/HNTW ngày 22/12/2024', 'XIII'], ['its organs', 'Hướng dẫn số 16-HD/BTCTW ngày 22/12/2024', 'XIII'],
    ['a committee of a province', 'Nghị quyết số 57-NQ/TU ngày 22/12/2024', undefined], ['the Union', 'Kế hoạch số 10-KH/TWĐTN ngày 22/12/2024', undefined], ['no code', 'Nghị quyết 57 ngày 22/12/2024', undefined],
    ['a day of before the Party', 'Nghị quyết số 57-NQ/TW ngày 22/12/1924', undefined],
  ])('the term of a date: %s', (_name, text, term) => {
    const [citation] = extractCitations(text);
    expect(citation!.term).toBe(term);
    expect(citation!.provenance.term).toBe(term === undefined ? undefined : 'inferred');
  });
});
