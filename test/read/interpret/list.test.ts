import { describe, expect, test } from 'vitest';
import { analyze, extractCitations } from '../../../src/index.js';
import { testOrGap } from '../../known-gaps.js';

const listTest = testOrGap('interpret/list.test.ts');

/** Each citation as `number or symbol issuer date term`, with `?` behind what the list gives. */
function told(text: string): string[] {
  return extractCitations(text).map((citation) => {
    const { provenance, symbol, number, plenum } = citation;
    const shown = (field: 'symbol' | 'issuer' | 'date' | 'term'): string => (citation[field] === undefined ? '-' : `${citation[field]}${provenance[field] === 'list' ? '?' : ''}`);
    return [symbol === undefined ? (number ?? `plenum ${plenum}`) : shown('symbol'), shown('issuer'), shown('date'), shown('term')].join(' ');
  });
}

describe('lists', () => {
  test.each([
    ['the last symbol gives its code', 'Kết luận 121, 126, 127-KL/TW', ['121-KL/TW? - - -', '126-KL/TW? - - -', '127-KL/TW - - -']],
    ['the code of one body names it for all', 'Nghị quyết 10 và 11-NQ/UBKTTW', ['10-NQ/UBKTTW? uy-ban-kiem-tra-trung-uong - -', '11-NQ/UBKTTW uy-ban-kiem-tra-trung-uong - -']],
    ['the issuer behind holds for all', 'Nghị quyết số 18-NQ/TW, 19-NQ/TW của Ban Chấp hành Trung ương', ['18-NQ/TW ban-chap-hanh-trung-uong? - -', '19-NQ/TW ban-chap-hanh-trung-uong - -']],
    ['one date at the end holds for all', 'Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017', ['18-NQ/TW - 2017-10-25? XII', '19-NQ/TW - 2017-10-25 XII']],
    ['each date is its own', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 và số 59-NQ/TW ngày 24/01/2025', ['57-NQ/TW - 2024-12-22 XIII', '59-NQ/TW - 2025-01-24 XIII']],
    ['a date on the first item only is its own', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024, 59-NQ/TW', ['57-NQ/TW - 2024-12-22 XIII', '59-NQ/TW - - -']],
    ['terms of a plenum', 'Nghị quyết Trung ương 4 khoá XI, XII', ['plenum 4 ban-chap-hanh-trung-uong - XI', 'plenum 4 ban-chap-hanh-trung-uong? - XII']],
    ['plenums of a term', 'Nghị quyết Trung ương 5, 6 khoá XII', ['plenum 5 ban-chap-hanh-trung-uong - XII?', 'plenum 6 ban-chap-hanh-trung-uong? - XII']],
    ['numbers that are plenums', 'Résolutions 6, 7 et 8 du 13e Comité central', ['plenum 6 ban-chap-hanh-trung-uong? - XIII?', 'plenum 7 ban-chap-hanh-trung-uong? - XIII?', 'plenum 8 ban-chap-hanh-trung-uong - XIII']],
  ])('%s', (_name, text, expected) => expect(told(text)).toEqual(expected));

  const counts: readonly (readonly [text: string, numbers: readonly number[]])[] = [
    ['Nghị quyết 57, 59 và 12 nhiệm vụ', [57, 59]],
    ['Nghị quyết 57, 59 và 3 đề án', [57, 59]],
    ['les résolutions 57, 59 et 12 mesures', [57, 59]],
    ['Resolutions 57, 59 and 12 members', [57, 59]],
    ['Nghị quyết 57, ngày 22/12/2024 và 5 kết luận', [57]],
    ['Nghị quyết 57 và năm 2025', [57]],
    ['Nghị quyết 57. 59 người dự họp', [57]],
    ['Nghị quyết 57 (59)', [57]],
    ['Nghị quyết 57,5 điểm', []],
    ['Nghị quyết số 57-NQ/TW, 2024', [57]],
  ];
  for (const [text, numbers] of counts) listTest(text, () => expect(extractCitations(text).map(({ number }) => number)).toEqual(numbers));

  test('an item has its own span and says that it is one', () => {
    const text = 'các Nghị quyết số 27-NQ/TW, số 28-NQ/TW và 29-NQ/TW';
    expect(extractCitations(text).map((citation) => [citation.form, citation.text])).toEqual([['full', 'Nghị quyết số 27-NQ/TW'], ['list-item', 'số 28-NQ/TW'], ['list-item', '29-NQ/TW']]);
  });

  test('a range has its ends, and says how many it names between', () => {
    const { citations, diagnostics } = analyze('Nghị quyết số 42 đến 45');
    expect(citations.map(({ number }) => number)).toEqual([42, 45]);
    expect(diagnostics.map(({ code, message }) => [code, /\d/u.exec(message)?.[0]])).toEqual([['elided-range', '2']]);
    expect(extractCitations('Nghị quyết 45 đến 42').map(({ number }) => number)).toEqual([45]);
  });

  test('an item inherits the type and says where from', () => {
    expect(extractCitations('Chỉ thị 12, 15').map(({ type, provenance }) => [type, provenance.type])).toEqual([['chi-thi', 'stated'], ['chi-thi', 'list']]);
  });
});
