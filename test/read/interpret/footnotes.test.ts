import { describe, expect, test } from 'vitest';
import { analyze, extractCitations, type Citation } from '../../../src/index.js';
import { factsOf } from './facts.js';

const first = (text: string): Citation => extractCitations(text)[0]!;
const fromNote = { provenance: expect.objectContaining({ date: 'footnote', issuer: 'footnote' }) as unknown };

describe('a citation and the note that it calls', () => {
  test.each([
    ['date and issuer', 'Quy định số 86-QĐ/TW[1].\n\n[1] Ngày 28/10/2022 của Ban Bí thư.'],
    ['issuer, then date', 'Quy định số 86-QĐ/TW[1].\n\n[1] Ban Bí thư, ngày 28/10/2022.'],
    ['the type word again', 'Quy định số 86-QĐ/TW[1].\n\n[1] Quy định ngày 28/10/2022 của Ban Bí thư.'],
    ['the document again', 'Quy định số 86-QĐ/TW[1].\n\n[1] Quy định số 86-QĐ/TW ngày 28/10/2022 của Ban Bí thư.'],
    ['the document by its number', 'Quy định số 86-QĐ/TW[1].\n\n[1] Quy định 86 ngày 28/10/2022 của Ban Bí thư.'],
    ['in French', 'le règlement 86-QD/TW[1].\n\n[1] Règlement 86 du 28 octobre 2022 du Secrétariat.'],
    ['in English', 'Regulation 86-QD/TW[1].\n\n[1] Dated October 28, 2022, Secretariat.'],
    ['a superscript', 'Quy định số 86-QĐ/TW¹.\n\n¹ Ngày 28/10/2022 của Ban Bí thư.'],
    ['round brackets', 'Quy định số 86-QĐ/TW (1).\n\n(1) Ngày 28/10/2022 của Ban Bí thư.'],
    ['a Markdown call', 'Quy định số 86-QĐ/TW[^1].\n\n[^1]: Ngày 28/10/2022 của Ban Bí thư.'],
  ])('%s', (_name, text) => {
    expect(first(text)).toMatchObject({ symbol: '86-QĐ/TW', date: '2022-10-28', issuer: 'ban-bi-thu', footnote: 'n1', ...fromNote });
  });

  test('what the text says beside the citation stands', () => {
    const citation = first('Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị[1].\n\n[1] Ngày 30/5/2019 của Ban Bí thư.');
    expect(citation).toMatchObject({ date: '2024-06-14', issuer: 'bo-chinh-tri', footnote: 'n1', provenance: { date: 'adjacent', issuer: 'adjacent' } });
  });

  test('a note about another document says nothing of this one', () => {
    const citation = first('Chỉ thị số 35-CT/TW[1].\n\n[1] Xem Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.');
    expect(citation.footnote).toBe('n1');
    expect(citation).not.toHaveProperty('date');
    expect(citation).not.toHaveProperty('issuer');
  });

  test('a call behind date and issuer belongs to the citation, a call in the next sentence does not', () => {
    expect(first('Quy định số 86-QĐ/TW ngày 28/10/2022 của Ban Bí thư [1]\n\n[1] x').footnote).toBe('n1');
    expect(first('Quy định số 86-QĐ/TW. Đảng viên ở nước ngoài[1]\n\n[1] x')).not.toHaveProperty('footnote');
  });

  test('a citation inside a note says in which', () => {
    const text = 'Xem chú thích[1] và [2].\n\n[1] Nghị quyết số 57-NQ/TW.\n[2] Nghị quyết số 59-NQ/TW.';
    expect(extractCitations(text).map(({ inFootnote }) => inFootnote)).toEqual(['n1', 'n2']);
  });

  test('the analysis gives the notes with their calls', () => {
    const text = 'Quy định số 86-QĐ/TW[1] và Quy định số 85-QĐ/TW[1].\n\n[1] Của Ban Bí thư.';
    const { citations, footnotes } = analyze(text);
    expect(footnotes).toHaveLength(1);
    expect(footnotes[0]!.calls.map(({ start, end }) => text.slice(start, end))).toEqual(['[1]', '[1]']);
    expect(text.slice(footnotes[0]!.body.start, footnotes[0]!.body.end)).toBe('Của Ban Bí thư.');
    expect(citations.map(({ issuer, provenance }) => [issuer, provenance.issuer])).toEqual([['ban-bi-thu', 'footnote'], ['ban-bi-thu', 'footnote']]);
  });
});

describe('what a note gives to the citation that calls it', () => {
  const facts = (text: string): Readonly<Record<string, string>> => factsOf(first(text));

  test.each([
    ['date, issuer and term', 'Quy định số 86-QĐ/TW[1]\n\n[1] Ngày 28/10/2022 của Ban Bí thư khoá XIII.', { date: '2022-10-28 footnote', issuer: 'ban-bi-thu footnote', name: 'Ban Bí thư', term: 'XIII footnote' }],
    ['what it says only', 'Quy định số 86-QĐ/TW[1]\n\n[1] Của Ban Bí thư.', { issuer: 'ban-bi-thu footnote', name: 'Ban Bí thư' }],
    ['no term where the text has one', 'Quy định số 86-QĐ/TW khoá XII[1]\n\n[1] Của Ban Bí thư khoá XIII.', { issuer: 'ban-bi-thu footnote', name: 'Ban Bí thư', term: 'XII adjacent' }],
    ['an issuer over what the code implies', 'Hướng dẫn số 16-HD/BTCTW[1]\n\n[1] Của Bộ Chính trị.', { issuer: 'bo-chinh-tri footnote', name: 'Bộ Chính trị' }],
    ['from the citation of its letter', 'Nghị quyết số 08A-NQ/TW[1]\n\n[1] Nghị quyết 8A ngày 28/10/2022.', { date: '2022-10-28 footnote', term: 'XIII inferred' }],
    ['not of another letter', 'Nghị quyết số 08A-NQ/TW[1]\n\n[1] Nghị quyết 8B ngày 28/10/2022.', {}],
    ['not of another type', 'Nghị quyết số 57-NQ/TW[1]\n\n[1] Chỉ thị 57 ngày 28/10/2022.', {}],
    ['not of another day', 'Nghị quyết số 57-NQ/TW ngày 28/10/2021[1]\n\n[1] Nghị quyết số 57-NQ/TW ngày 28/10/2022 của Bộ Chính trị.', { date: '2021-10-28 adjacent', term: 'XIII inferred' }],
    ['the second that it cites', 'Nghị quyết số 57-NQ/TW[1]\n\n[1] Nghị quyết 58 ngày 27/10/2022; Nghị quyết 57 ngày 28/10/2022.', { date: '2022-10-28 footnote', term: 'XIII inferred' }],
    ['the second of its number', 'Nghị quyết số 57-NQ/TW[1]\n\n[1] Chỉ thị 57 ngày 27/10/2022; Nghị quyết 57 ngày 28/10/2022.', { date: '2022-10-28 footnote', term: 'XIII inferred' }],
  ])('%s', (_name, text, expected) => expect(facts(text)).toEqual(expected));

  test.each([[0, 'n1'], [1, 'n1'], [2, 'n1'], [3, undefined]])('a call stands at most two units behind: %i blanks', (blanks, note) => {
    expect(first(`Quy định số 86-QĐ/TW${' '.repeat(blanks)}[1]\n\n[1] Xem.`).footnote).toBe(note);
  });

  test('each citation has its own call and its own note', () => {
    const text = 'Xem Nghị quyết 57[1] và Nghị quyết 59[2].\n\n[1] Nghị quyết số 57-NQ/TW ngày 28/10/2022.\n[2] Nghị quyết số 59-NQ/TW ngày 29/10/2022.';
    expect(extractCitations(text).map(({ footnote, inFootnote, date }) => [footnote, inFootnote, date])).toEqual([
      ['n1', undefined, '2022-10-28'], ['n2', undefined, '2022-10-29'], [undefined, 'n1', '2022-10-28'], [undefined, 'n2', '2022-10-29'],
    ]);
  });

  test('a call inside a note of its own gives nothing', () => {
    expect(first('Xem[1].\n\n[1] Nghị quyết số 57-NQ/TW[1]. Ngày 28/10/2022.')).not.toHaveProperty('date');
  });

  test('of citations of one number in a note sixteen are looked at', () => {
    const text = (others: number): string => `Nghị quyết số 57-NQ/TW[1]\n\n[1] ${'Chỉ thị 57; '.repeat(others)}Nghị quyết 57 ngày 28/10/2022.`;
    expect(facts(text(15))).toEqual({ date: '2022-10-28 footnote', term: 'XIII inferred' });
    expect(facts(text(16))).toEqual({});
  });
});

describe('what does not fit together', () => {
  const codes = (text: string): string[] => analyze(text, { registry: null }).diagnostics.map(({ code }) => code);

  test.each([
    ['Nghị quyết số 80-NQ/TW [3].\n\n[4] x', ['call-without-footnote', 'footnote-without-call']],
    ['Nghị quyết số 80-NQ/TW [3].', []],
    ['Nghị quyết số 80-NQ/TW [3].\n\n[3] x', []],
  ])('%j', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('in markup', () => {
  test('an HTML superscript calls a list item', () => {
    const source = '<p>Quy định số 86-QĐ/TW<sup><a href="#fn1">1</a></sup></p><ol><li id="fn1">Ngày 28/10/2022 của Ban Bí thư.</li></ol>';
    const { citations, footnotes } = analyze(source, { format: 'html' });
    expect(citations[0]).toMatchObject({ date: '2022-10-28', issuer: 'ban-bi-thu', footnote: 'n1' });
    expect(footnotes[0]!.calls.map(({ start, end }) => source.slice(start, end))).toEqual(['<sup><a href="#fn1">1</a></sup>']);
  });
});
