/** A plenum that the sentence names beside a document, and the years of the term for which one is. */
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, registry, type DocumentInput, type Registry } from '../../../src/index.js';
import { termYearsIn } from '../../../src/read/scan/figures-beside.js';
import { plenumsIn } from '../../../src/read/scan/plenums-beside.js';
import type { Beside } from '../../../src/resolve/evidence/beside/evidence.js';
import { plenums } from '../../../src/resolve/evidence/beside/plenums.js';
import { termYears } from '../../../src/resolve/evidence/beside/term-years.js';
import { Holdings, type Holding } from '../../../src/resolve/holdings.js';

const spoken = (kind = 'numbered'): Beside['spoken'] => ({ referent: { kind } as Beside['spoken']['referent'], time: undefined });
const beside = (part: Partial<Beside>): Beside => ({ spoken: spoken(), years: [], months: [], age: undefined, latest: 2026, ordinals: [], plenums: [], terms: [], bodyTerms: [], topics: [], topicsOf: () => new Set(), issued: false, fresh: false, yearPart: undefined, ...part });
const holding = (part: Partial<DocumentInput>): Holding => {
  const known = createRegistry([{ symbol: '27-NQ/TW', type: 'nghi-quyet', ...part }]);
  return Holdings.of(known).of(known.records()[0]!);
};
const told = (text: string, of: Registry = registry): string[] =>
  analyze(text, { registry: of }).citations.map(({ resolution }) => (resolution.status === 'resolved' ? resolution.document : resolution.status === 'ambiguous' ? `? ${resolution.candidates[0]!.document}` : resolution.reason));

describe('plenums', () => {
  test.each([
    ['The seventh plenum of the 12th tenure produced ', [{ plenum: 7, term: 'XII' }]], ["The 12th Central Committee's seventh plenum", [{ plenum: 7, term: 'XII' }]], ['the 8th plenum, 13th term', [{ plenum: 8, term: 'XIII' }]],
    ['Le 7e plénum du XIIe mandat', [{ plenum: 7, term: 'XII' }]], ['le 7e plénum du Comité central', [{ plenum: 7, term: undefined }]], ['à la 6e Conférence centrale', [{ plenum: 6, term: undefined }]],
    ['Hội nghị Trung ương 7 khoá X thông qua', [{ plenum: 7, term: 'X' }]], ['Trung ương 8 khoá XII ra hai văn bản', [{ plenum: 8, term: 'XII' }]], ['Tại Hội nghị Trung ương 7,', [{ plenum: 7, term: undefined }]],
    ['Hội nghị lần thứ tám Ban Chấp hành Trung ương khoá XI', [{ plenum: 8, term: 'XI' }]], ['Sau Hội nghị Trung ương 5 khoá XIII rồi đến Hội nghị Trung ương 6 khoá XIII', [{ plenum: 5, term: 'XIII' }, { plenum: 6, term: 'XIII' }]],
    // Sessions of other bodies, and meetings without a number or of one that no Central Committee had.
    ['The seventh session of the 14th National Assembly', []], ['Kỳ họp thứ 7, Quốc hội khoá XIV', []], ['the plenum of the Central Committee', []], ['hội nghị sơ kết 5 năm', []], ['Hội nghị Trung ương 57', []], ['Bộ Chính trị khoá XIII', []], ['the 3rd meeting', []],
    ['Hội nghị lần thứ 12 Ban Chấp hành Đảng bộ tỉnh khoá XIV', []], ['', []],
  ])('of “%s”', (text, expected) => {
    expect(plenumsIn(text, 0, text.length).filter(({ anybodys }) => anybodys !== true)).toEqual(expected);
  });

  test('weigh for the documents that they adopted', () => {
    const said = (part: Partial<DocumentInput>, ...all: Beside['plenums']): number => plenums.weigh(beside({ plenums: all }), holding(part), [], 0);
    const [whole, number] = [{ plenum: 7, term: 'XII' }, { plenum: 7, term: undefined }];
    const own: Partial<DocumentInput> = { date: '2018-05-21', plenum: 7 };
    expect([said(own, whole), said(own, number), said(own, { plenum: 7, term: 'X' }), said(own, { plenum: 6, term: 'XII' }), said(own, { plenum: 6, term: undefined }), said(own, { plenum: 7, term: 'X' }, whole), said(own)]).toEqual([4, 2, -0.9, -0.9, -0.9, 4, 0]);
    expect([said({ date: '2018-05-21' }, whole), said({ date: '2008-08-06', plenum: 7 }, whole)]).toEqual([-0.9, -0.9]);
    expect(plenums.weigh(beside({ plenums: [whole], spoken: spoken('plenum') }), holding(own), [], 0)).toBe(0);
  });

  test.each([
    ['Hội nghị Trung ương 6 khoá XII để lại bốn văn bản lớn: các nghị quyết 18, 19, 20 và 21.', ['18-NQ/TW@2017-10-25', '19-NQ/TW@2017-10-25', '20-NQ/TW@2017-10-25', '21-NQ/TW@2017-10-25']],
    ['Du 5e plénum du XIIe mandat sont sorties les résolutions 10, 11 et 12.', ['10-NQ/TW@2017-06-03', '11-NQ/TW@2017-06-03', '12-NQ/TW@2017-06-03']],
    ['The eighth plenum of the 13th tenure left us Resolutions 42, 43 and 44.', ['42-NQ/TW@2023-11-24', '43-NQ/TW@2023-11-24', '44-NQ/TW@2023-11-24']],
    ['Resolutions 42, 43 and 44 of the eighth plenum, 13th term, came at once.', ['42-NQ/TW@2023-11-24', '43-NQ/TW@2023-11-24', '44-NQ/TW@2023-11-24']],
    ['The fifth plenum of the 13th Central Committee adopted Resolutions 18, 19 and 20 within a week.', ['18-NQ/TW@2022-06-16', '19-NQ/TW@2022-06-16', '20-NQ/TW@2022-06-16']],
  ])('tell of each item of a list: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('years of a term', () => {
  test.each([
    ['nhiệm kỳ 2020 - 2025 của xã', [2020]], ['the 2025-2030 term', [2025]], ['du mandat 2020-2025', [2020]], ['nhiệm kỳ 2020–2025, nhiệm kỳ 2025–2030', [2020, 2025]],
    ['giai đoạn 2021 - 2025', []], ['trong nhiệm kỳ, 2020 - 2025', []], ['nhiệm kỳ 2020', []], ['nhiệm kỳ 12020 - 20259', []], ['', []],
  ])('in “%s”', (text, expected) => {
    expect(termYearsIn(text, 0, text.length)).toEqual(expected);
  });

  test('weigh for the document that is for it, of those that come anew', () => {
    const said = (date: string, terms: readonly number[], recurs = true): number => termYears.weigh(beside({ terms }), holding({ date, ...(recurs && { subjectRecurs: true }) }), [], 0);
    expect([said('2019-05-30', [2020]), said('2024-06-14', [2020]), said('2014-05-26', [2020]), said('2024-06-14', [2020, 2025]), said('2019-05-30', []), said('2019-05-30', [2020], false)]).toEqual([2, -1, -1, 2, 0, 0]);
    // Elections are ordered early in their own year, congresses in its spring.
    expect([said('2016-01-04', [2016]), said('2025-04-14', [2025]), said('2025-07-14', [2025]), said('2018-04-30', [2020]), said('2018-04-10', [2020])]).toEqual([2, 2, -1, 2, -1]);
  });

  test.each([
    ['Tổ giúp việc đại hội nhiệm kỳ 2025 - 2030 của xã đối chiếu từng bước với Chỉ thị 35-CT/TW.', '35-CT/TW@2024-06-14'],
    ['Commune congresses for the 2020-2025 term were prepared under Directive 35-CT/TW.', '35-CT/TW@2019-05-30'],
    ['Les congrès de base du mandat 2025-2030 se préparent d’après la directive 35-CT/TW.', '35-CT/TW@2024-06-14'],
  ])('tell which is meant: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
