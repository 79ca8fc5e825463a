import { describe, expect, test } from 'vitest';
import { extractCitations } from '../../../src/index.js';
import { factsOf } from './facts.js';

const facts = (text: string): Readonly<Record<string, string>> => factsOf(extractCitations(text).at(-1));
const POLITBURO = { issuer: 'bo-chinh-tri adjacent', name: 'Bộ Chính trị' };

/** Words that hold no cue, so many units of them. */
const filler = (length: number): string => 'khoa học và công nghệ cho mọi người '.repeat(Math.ceil(length / 36)).slice(0, length - 1) + ' ';

describe('a symbol in brackets behind its document', () => {
  test.each([
    ['issuer', 'Bộ Chính trị ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW).', POLITBURO],
    ['day, term and issuer', 'Ngày 22/12/2024, Bộ Chính trị khoá XIII ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW).', { ...POLITBURO, date: '2024-12-22 adjacent', term: 'XIII adjacent' }],
    ['the plenum', 'Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XIII đã ban hành Nghị quyết về khoa học (Nghị quyết số 42-NQ/TW).', { issuer: 'ban-chap-hanh-trung-uong adjacent', term: 'XIII adjacent', plenum: '8 adjacent' }],
    ['in English', 'The Politburo issued a resolution on science (Resolution No. 57-NQ/TW).', { ...POLITBURO, name: 'Politburo' }],
    ['in French', 'Le Bureau politique a publié une résolution sur la science (résolution n° 57-NQ/TW).', { ...POLITBURO, name: 'Bureau politique' }],
    ['the symbol alone', 'Bộ Chính trị ban hành Nghị quyết về khoa học (57-NQ/TW).', POLITBURO],
    ['what the bracket says stands', 'Ngày 21/12/2024, Bộ Chính trị ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW ngày 22/12/2024).', { ...POLITBURO, date: '2024-12-22 adjacent', term: 'XIII inferred' }],
    ['an issuer in the bracket', 'Bộ Chính trị ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW của Ban Bí thư).', { issuer: 'ban-bi-thu adjacent', name: 'Ban Bí thư' }],
    ['a document of another type', 'Bộ Chính trị ban hành Chỉ thị về khoa học (Nghị quyết số 57-NQ/TW).', {}],
    ['a document of the State', 'Quốc hội ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW).', {}],
    ['no bracket', 'Bộ Chính trị ban hành Nghị quyết về khoa học là Nghị quyết số 57-NQ/TW.', {}],
    ['words before it in the bracket', 'Bộ Chính trị ban hành Nghị quyết về khoa học (xem Nghị quyết số 57-NQ/TW).', {}],
    ['no symbol', 'Bộ Chính trị ban hành Nghị quyết về khoa học (Nghị quyết 57).', {}],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));

  test.each([
    ['. ', {}], ['! ', {}], ['? ', {}], ['; ', {}], ['\n\n', {}], ['\n \t\n', {}], ['\n', POLITBURO], [', ', POLITBURO], [' 3.5 ', POLITBURO], ['.\n', {}],
  ])('what ends the sentence between them: %j', (sign, expected) => {
    expect(facts(`Bộ Chính trị ban hành Nghị quyết về khoa học${sign}(Nghị quyết số 57-NQ/TW)`)).toEqual(expected);
  });

  test('the document of an earlier sentence is another', () => {
    expect(facts('Ban Bí thư ban hành Nghị quyết về văn hoá. Bộ Chính trị ban hành Nghị quyết về khoa học (Nghị quyết số 57-NQ/TW).')).toEqual(POLITBURO);
  });

  test('the words of the document stand at most 400 units before the bracket', () => {
    const announced = 'Bộ Chính trị ban hành Nghị quyết về ';
    const at = (distance: number): string => `${filler(50)}${announced}${filler(distance - announced.length)}(Nghị quyết số 57-NQ/TW)`;
    expect(at(400).indexOf('(') - at(400).indexOf('Bộ')).toBe(400);
    expect(facts(at(400))).toEqual(POLITBURO);
    expect(facts(at(401))).toEqual({});
  });
});

describe('an issuer behind the subject', () => {
  test.each([
    ['of a short form', 'Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ Chính trị', POLITBURO],
    ['of a symbol, with its term', 'Nghị quyết 68-NQ/TW về phát triển kinh tế tư nhân của Bộ Chính trị khoá XIII', { ...POLITBURO, term: 'XIII adjacent' }],
    ['with its date', 'Nghị quyết 68-NQ/TW về phát triển kinh tế tư nhân ngày 4/5/2025 của Bộ Chính trị', { ...POLITBURO, date: '2025-05-04 adjacent', term: 'XIII inferred' }],
    ['a date of its own stands', 'Nghị quyết 68-NQ/TW ngày 4/5/2025 về phát triển kinh tế tư nhân ngày 5/5/2025 của Bộ Chính trị', { ...POLITBURO, date: '2025-05-04 adjacent', term: 'XIII inferred' }],
    ['a term of its own stands', 'Nghị quyết 68-NQ/TW khoá XII về phát triển kinh tế tư nhân của Bộ Chính trị khoá XIII', { ...POLITBURO, term: 'XII adjacent' }],
    ['an issuer of its own stands', 'Nghị quyết 68 của Ban Bí thư về phát triển kinh tế tư nhân của Bộ Chính trị', { issuer: 'ban-bi-thu adjacent', name: 'Ban Bí thư' }],
    ['the code of the Central Committee’s plenums', 'Nghị quyết 06-NQ/HNTW về phát triển kinh tế tư nhân của Ban Chấp hành Trung ương', { issuer: 'ban-chap-hanh-trung-uong adjacent', name: 'Ban Chấp hành Trung ương' }],
    ['a code of a lower body', 'Nghị quyết 68-NQ/TU về phát triển kinh tế tư nhân của Bộ Chính trị', {}],
    ['a code that says whose it is', 'Hướng dẫn số 16-HD/BTCTW về công tác của Bộ Chính trị', { issuer: 'ban-to-chuc-trung-uong inferred' }],
    ['a date alone', 'Nghị quyết 68 về phát triển kinh tế tư nhân ngày 4/5/2025', {}],
    ['no subject', 'Nghị quyết 68 phát triển kinh tế tư nhân của Bộ Chính trị', {}],
    ['another sentence', 'Nghị quyết 68 về phát triển kinh tế tư nhân. Việc của Bộ Chính trị', {}],
    ['this resolution', 'Nghị quyết này về phát triển kinh tế tư nhân của Bộ Chính trị', {}],
    ['a plenum', 'Nghị quyết Trung ương 4 về phát triển kinh tế tư nhân của Bộ Chính trị', { issuer: 'ban-chap-hanh-trung-uong stated', plenum: '4 stated' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));

  test('gives a short form its symbol', () => {
    expect(extractCitations('Nghị quyết 68 về phát triển kinh tế tư nhân của Bộ Chính trị')[0]).toMatchObject({ symbol: '68-NQ/TW', issuerCode: 'TW', provenance: { symbol: 'inferred', issuerCode: 'inferred' } });
  });
});

describe('what "and" joins', () => {
  const each = (text: string): unknown[] => extractCitations(text).map((citation) => factsOf(citation));
  const shared = { issuer: 'bo-chinh-tri list', name: 'Bộ Chính trị' };
  const last = { ...POLITBURO, date: '2024-12-22 adjacent', term: 'XIII inferred' };

  test.each([
    ['one type and numbers that follow one another: issuer and date', 'Nghị quyết số 57-NQ/TW và Nghị quyết số 58-NQ/TW ngày 22/12/2024 của Bộ Chính trị', [{ ...shared, date: '2024-12-22 list', term: 'XIII inferred' }, last]],
    ['one type: the issuer, and the date of the last', 'Nghị quyết số 57-NQ/TW và Nghị quyết số 59-NQ/TW ngày 22/12/2024 của Bộ Chính trị', [shared, last]],
    ['one type and a date that is said to be both’s', 'Nghị quyết số 57-NQ/TW và Nghị quyết số 59-NQ/TW cùng ngày 22/12/2024 của Bộ Chính trị', [{ ...shared, date: '2024-12-22 list', term: 'XIII inferred' }, last]],
    ['a comma joins those of one type', 'Nghị quyết số 57-NQ/TW, Nghị quyết số 58-NQ/TW và Nghị quyết số 59-NQ/TW của Bộ Chính trị', [shared, shared, POLITBURO]],
    ['two types: the issuer', 'Nghị quyết số 57-NQ/TW và Chỉ thị số 59-CT/TW của Bộ Chính trị', [shared, POLITBURO]],
    ['a comma does not join two types', 'Nghị quyết số 57-NQ/TW, Chỉ thị số 59-CT/TW của Bộ Chính trị', [{}, POLITBURO]],
    ['two types and a date: nothing', 'Nghị quyết số 57-NQ/TW và Chỉ thị số 59-CT/TW ngày 22/12/2024 của Bộ Chính trị', [{}, last]],
    ['each has its day, both their issuer', 'Nghị quyết số 57-NQ/TW ngày 20/12/2024 và Nghị quyết số 59-NQ/TW ngày 22/12/2024 của Bộ Chính trị', [{ ...shared, date: '2024-12-20 adjacent', term: 'XIII inferred' }, last]],
    ['a day of the first only', 'Nghị quyết số 57-NQ/TW ngày 20/12/2024 và Nghị quyết số 59-NQ/TW của Bộ Chính trị', [{ date: '2024-12-20 adjacent', term: 'XIII inferred' }, POLITBURO]],
    ['an issuer of its own stands', 'Nghị quyết số 57-NQ/TW của Ban Bí thư và Nghị quyết số 59-NQ/TW của Bộ Chính trị', [{ issuer: 'ban-bi-thu adjacent', name: 'Ban Bí thư' }, POLITBURO]],
    ['another code is another body', 'Nghị quyết số 57-NQ/TU và Nghị quyết số 59-NQ/TW của Bộ Chính trị', [{}, POLITBURO]],
    ['a short form before a symbol of the centre', 'Nghị quyết 57 và Nghị quyết số 59-NQ/TW của Bộ Chính trị', [shared, POLITBURO]],
    ['a symbol of the centre before a short form', 'Nghị quyết số 57-NQ/TW và Nghị quyết 59 của Bộ Chính trị', [shared, POLITBURO]],
    ['a symbol of a province before a short form', 'Nghị quyết số 57-NQ/TU và Nghị quyết 59 của Bộ Chính trị', [{}, POLITBURO]],
    ['words between', 'Nghị quyết số 57-NQ/TW rồi sau đó Nghị quyết số 59-NQ/TW của Bộ Chính trị', [{}, POLITBURO]],
    ['the verb of the first governs both', 'Bộ Chính trị ban hành Nghị quyết 79 và Nghị quyết 80', [POLITBURO, shared]],
    ['and the third', 'Bộ Chính trị ban hành Nghị quyết 79, Nghị quyết 80 và Nghị quyết 81', [POLITBURO, shared, shared]],
    ['an issuer behind the second is its own', 'Bộ Chính trị ban hành Nghị quyết 79 và Nghị quyết 80 của Ban Bí thư', [POLITBURO, { issuer: 'ban-bi-thu adjacent', name: 'Ban Bí thư' }]],
    ['the verb does not reach another sentence', 'Bộ Chính trị ban hành Nghị quyết 79. Nghị quyết 80', [POLITBURO, {}]],
    ['nor another code', 'Bộ Chính trị ban hành Nghị quyết số 79-NQ/TW và Nghị quyết số 80-NQ/TU', [POLITBURO, {}]],
    ['the issuer of the first does not reach back', 'Nghị quyết 78 và Bộ Chính trị ban hành Nghị quyết 79', [{}, POLITBURO]],
  ])('%s', (_name, text, expected) => expect(each(text)).toEqual(expected));

  test('a State body governs what is joined to its act', () => {
    expect(extractCitations('Quốc hội ban hành Nghị quyết 79 và Nghị quyết 80.')).toEqual([]);
    expect(extractCitations('Quốc hội ban hành Nghị quyết 79. Nghị quyết 80.').map(({ number }) => number)).toEqual([80]);
    expect(extractCitations('Quốc hội ban hành Nghị quyết 79 và Nghị quyết 80 của Bộ Chính trị.').map(({ number }) => number)).toEqual([80]);
    expect(extractCitations('Quốc hội ban hành Nghị quyết 79 và Nghị quyết số 80-NQ/TW.').map(({ number }) => number)).toEqual([80]);
  });
});
