/** What the other citations of a sentence and the days of a text say of a mention. */
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, type AnalyzeOptions, type DocumentInput, type Registry } from '../../src/index.js';

const told = (text: string, registry: Registry, options: AnalyzeOptions = {}): string[] =>
  analyze(text, { registry, ...options }).citations.map(({ resolution }) => (resolution.status === 'resolved' ? resolution.document : resolution.status === 'ambiguous' ? `? ${resolution.candidates[0]!.document}` : resolution.reason));
const shareOf = (document: string, text: string, registry: Registry, at = 0): number => {
  const { resolution } = analyze(text, { registry }).citations[at]!;
  return resolution.status === 'unresolved' ? 0 : (resolution.candidates.find((candidate) => candidate.document === document)?.probability ?? 0);
};

const document = (symbol: string, date: string, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol, type: 'chi-thi', issuer: 'bo-chinh-tri', date, ...part });

describe('a meeting’s document and a symbol in brackets behind it', () => {
  const FARMS: DocumentInput = document('26-NQ/TW', '2008-08-05', { type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', plenum: 7, title: 'Về nông nghiệp, nông dân, nông thôn' });
  const SCHOLARS: DocumentInput = { ...FARMS, symbol: '27-NQ/TW', date: '2008-08-06', title: 'Về xây dựng đội ngũ trí thức' };
  const known = createRegistry([FARMS, SCHOLARS]);

  test('are one document, whichever stands first', () => {
    expect(told('Nghị quyết Trung ương 7 khoá X (Nghị quyết 27-NQ/TW) được quán triệt', known)).toEqual(['27-NQ/TW@2008-08-06', '27-NQ/TW@2008-08-06']);
    expect(told('Nghị quyết 27-NQ/TW (Nghị quyết Trung ương 7 khoá X) được quán triệt', known)).toEqual(['27-NQ/TW@2008-08-06', '27-NQ/TW@2008-08-06']);
  });

  test('are not where something else stands between', () => {
    expect(told('Nghị quyết Trung ương 7 khoá X và Nghị quyết 27-NQ/TW được quán triệt', known)[0]).toMatch(/^\? /u);
  });
});

describe('a document whose title names the one cited beside it', () => {
  const resolution = (number: string, date: string): DocumentInput => document(`${number}-NQ/TW`, date, { type: 'nghi-quyet' });
  const DOCUMENTS = [
    document('01-KL/TW', '2016-04-04', { type: 'ket-luan', title: 'Về việc tiếp tục thực hiện Nghị quyết số 48-NQ/TW' }), document('01-KL/TW', '2021-05-18', { type: 'ket-luan', title: 'Về việc tiếp tục thực hiện Nghị quyết số 37-NQ/TW' }),
    resolution('48', '2005-05-24'), resolution('37', '2004-07-01'),
  ];
  const related = createRegistry(DOCUMENTS, { relations: [
    { from: '01-KL/TW@2016-04-04', kind: 'continues', to: '48-NQ/TW@2005-05-24', modality: 'effective', sources: ['test'], confidence: 'high' },
    { from: '01-KL/TW@2021-05-18', kind: 'continues', to: '37-NQ/TW@2004-07-01', modality: 'effective', sources: ['test'], confidence: 'high' },
  ] });

  test('is the one that is meant', () => {
    expect(shareOf('01-KL/TW@2016-04-04', 'Kết luận 01-KL/TW và Nghị quyết 48-NQ/TW', related)).toBeGreaterThan(0.95);
    expect(shareOf('01-KL/TW@2021-05-18', 'Conclusion 01-KL/TW carries Resolution 37-NQ/TW forward', related)).toBeGreaterThan(0.95);
  });
});

describe('lists', () => {
  const rules = (type: DocumentInput['type'], code: string): Registry => createRegistry([
    document(`89-${code}/TW`, '2017-08-04', { type }), document(`98-${code}/TW`, '2017-10-07', { type }), document(`124-${code}/TW`, '2018-02-02', { type }), document(`124-${code}/TW`, '2023-10-04', { type }),
  ]);

  test('of rules, which stay in force, say less of the term than lists of resolutions', () => {
    const list = (word: string, code: string): string => `các ${word} 89-${code}/TW ngày 4/8/2017, 98-${code}/TW ngày 7/10/2017, 124-${code}/TW`;
    const [ofRules, ofResolutions] = [shareOf('124-QĐ/TW@2018-02-02', list('Quy định', 'QĐ'), rules('quy-dinh', 'QĐ'), 2), shareOf('124-NQ/TW@2018-02-02', list('Nghị quyết', 'NQ'), rules('nghi-quyet', 'NQ'), 2)];
    expect(ofResolutions).toBeGreaterThan(0.98);
    expect(ofRules).toBeLessThan(ofResolutions);
  });

  test('of rules leave the term to the day of the text', () => {
    const text = (day: string): string => `Ngày ${day}, Văn phòng thông báo việc sửa các Quy định 89-QĐ/TW ngày 4/8/2017, 98-QĐ/TW ngày 7/10/2017, 124-QĐ/TW`;
    expect(told(text('29/8/2025'), rules('quy-dinh', 'QĐ'))[2]).toBe('? 124-QĐ/TW@2023-10-04');
    expect(told(text('29/8/2019'), rules('quy-dinh', 'QĐ'))[2]).toMatch(/124-QĐ\/TW@2018-02-02$/u);
  });

  test('of documents of the Party are of no other body', () => {
    const known = createRegistry([document('57-NQ/TW', '2024-12-22', { type: 'nghi-quyet' }), document('59-NQ/TW', '2025-01-24', { type: 'nghi-quyet' })]);
    expect(shareOf('59-NQ/TW@2025-01-24', 'Nghị quyết 57 ngày 22/12/2024, 59', known, 1)).toBeGreaterThan(shareOf('59-NQ/TW@2025-01-24', 'Nghị quyết 59', known));
  });
});

describe('days in the sentence and in the text', () => {
  const SEA = [document('36-NQ/TW', '2004-03-26', { type: 'nghi-quyet' }), document('36-NQ/TW', '2018-10-22', { type: 'nghi-quyet' }), document('36-NQ/TW', '2014-07-01', { type: 'nghi-quyet' })];
  const known = createRegistry(SEA);

  test.each([
    ['On October 22, 2018, the General Secretary signed a resolution (Resolution No. 36-NQ/TW)', '36-NQ/TW@2018-10-22'],
    ['Le 26 mars 2004, le Bureau politique a adopté un texte (Résolution n° 36-NQ/TW)', '36-NQ/TW@2004-03-26'],
    ['Ngày 01 tháng 7 năm 2014 ra đời Nghị quyết 36-NQ/TW', '36-NQ/TW@2014-07-01'],
  ])('%s', (text, expected) => {
    expect(told(text, known)).toEqual([expected]);
  });

  test('the month says more than the year', () => {
    const row = (when: string): number => shareOf('36-NQ/TW@2014-07-01', `'${when}', 'Nghị quyết 36-NQ/TW'`, known);
    expect(row('7/2014')).toBeGreaterThan(row('2014'));
  });

  test('what a text tells in its latest month is near its own time', () => {
    const text = (day: string): string => `Nghị quyết 36-NQ/TW nêu rõ quan điểm chỉ đạo. Hội nghị họp ngày ${day}.`;
    expect(told(text('12/3/2006'), known)).toEqual(['? 36-NQ/TW@2004-03-26']);
    expect(told(text('12/3/2015'), known)).toEqual(['? 36-NQ/TW@2014-07-01']);
  });
});
