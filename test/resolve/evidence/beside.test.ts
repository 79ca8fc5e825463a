/** What stands beside one mention: years, how old the document is said to be, ordinals, that it was issued. */
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, registry, type AnalyzeOptions, type DocumentInput, type Registry } from '../../../src/index.js';
import { TOPIC_COLUMNS, TOPICS } from '../../../src/locale/topics.js';
import { ageBefore, ageBehind, ordinalsIn } from '../../../src/read/scan/figures-beside.js';
import { monthsIn } from '../../../src/read/scan/months-beside.js';
import { topicsIn } from '../../../src/read/scan/topics.js';
import { age } from '../../../src/resolve/evidence/beside/age.js';
import type { Beside } from '../../../src/resolve/evidence/beside/evidence.js';
import { months } from '../../../src/resolve/evidence/beside/months.js';
import { justIssued } from '../../../src/resolve/evidence/beside/just-issued.js';
import { ordinals } from '../../../src/resolve/evidence/beside/ordinals.js';
import { statedYears } from '../../../src/resolve/evidence/beside/stated-years.js';
import { topics } from '../../../src/resolve/evidence/beside/topics.js';
import { timeOfText } from '../../../src/resolve/evidence/time-of-text.js';
import { Holdings, type Holding } from '../../../src/resolve/holdings.js';

const document = (symbol: string, date: string, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol, type: 'chi-thi', issuer: 'bo-chinh-tri', date, ...part });
const CONGRESSES = [
  document('35-CT/TW', '2019-05-30', { title: 'Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', subjectRecurs: true }),
  document('35-CT/TW', '2024-06-14', { title: 'Về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng', subjectRecurs: true }),
];
const congresses = createRegistry(CONGRESSES);
const holdingOf = (registry: Registry, date: string): Holding => Holdings.of(registry).of(registry.records().find((record) => record.date === date)!);
const spoken = (year?: number, published = true): Beside['spoken'] => ({ referent: {} as Beside['spoken']['referent'], time: year === undefined ? undefined : { year, published } });
const beside = (part: Partial<Beside>): Beside => ({ spoken: spoken(), years: [], months: [], age: undefined, latest: 2026, ordinals: [], plenums: [], terms: [], bodyTerms: [], topics: [], topicsOf: () => new Set(), issued: false, fresh: false, yearPart: undefined, ...part });
const told = (text: string, registry: Registry, options: AnalyzeOptions = {}): string[] =>
  analyze(text, { registry, ...options }).citations.map(({ resolution }) => (resolution.status === 'resolved' ? resolution.document : resolution.status === 'ambiguous' ? `? ${resolution.candidates[0]!.document}` : resolution.reason));

describe('how old the text says that the document is', () => {
  test.each([
    ['Sơ kết 5 năm thực hiện ', 5], ['Sau 10 năm triển khai ', 10], ['Sau 3 năm kể từ khi Bộ Chính trị ban hành ', 3], ['20 năm ', 20], ['a review of 10 years of implementing ', 10],
    ['15 years after ', 15], ['Après 5 ans de mise en œuvre de la ', 5], ['12 ans après la ', 12], ['sau 2 năm thi hành, qua 7 năm thực hiện ', 7],
    ['Kế hoạch 5 năm 2021 - 2025 theo ', undefined], ['trong 10 năm tới, ', undefined], ['2020 năm thực hiện ', undefined], ['5 năm thực hiện. Theo ', undefined], ['1,5 năm thực hiện ', undefined], ['0 năm thực hiện ', undefined],
    ['Sau mười năm thực hiện ', 10], ['sau hai mươi lăm năm triển khai ', 25], ['qua nam nam thuc hien ', 5], ['a decade after ', 10], ['Trois ans après la ', 3], ['une décennie de mise en œuvre de la ', 10], ['twelve years of implementing ', 12],
    ['năm 2025, thực hiện ', undefined], ['mười ngày sau ', undefined], ['97 năm thực hiện ', undefined], ['A5 năm thực hiện ', undefined], ['5 tháng thực hiện ', undefined], ['5năm thực hiện ', undefined], ['12345 năm thực hiện ', undefined],
    ['5 năm thực hiện những nhiệm vụ lớn mà toàn ngành đã được giao cho theo ', undefined],
  ])('%s: %s', (text, expected) => {
    expect(ageBefore(text, 0, text.length)).toBe(expected);
  });

  test.each([
    [' sau 7 năm, nhiều việc', 7], [' của hai mươi hai năm trước', 22], [', seven years on,', 7], [' of thirty-one years ago', 31], [' après vingt et un ans', 21], [" d'il y a 12 ans", 12], [' qua ba thập kỷ', 30], [' one year later', 1],
    [' trong 5 năm tới', undefined], [' năm 2020', undefined], [' for five years', undefined], [' về kế hoạch 5 năm trước', undefined], [' pendant dix ans', undefined], ['', undefined],
  ])('behind it: “%s”', (text, expected) => {
    expect(ageBehind(text, 0, text.length)).toBe(expected);
  });

  test('says at least that the document is not younger than that, where the text has no day', () => {
    const said = (years: number, latest: number): number => age.weigh(beside({ age: years, latest }), holdingOf(congresses, '2019-05-30'), [], 0);
    expect([said(10, 2026), said(7, 2026), said(6, 2026), said(10, Infinity)]).toEqual([-3, 0, 0, 0]);
    const unrecorded = (from: number): number => age.weighUnrecorded!(beside({ age: 10 }), { from, to: from + 1 });
    expect([unrecorded(2019), unrecorded(2016)]).toEqual([-3, 0]);
    const known = createRegistry([document('36-NQ/TW', '2004-03-26', { type: 'nghi-quyet' }), document('36-NQ/TW', '2023-01-30', { type: 'nghi-quyet' }), document('02-NQ/TW', '2026-03-17', { type: 'nghi-quyet' })]);
    expect(told('Twenty years of the Politburo\'s Resolution 36-NQ/TW.', known)).toEqual(['? 36-NQ/TW@2004-03-26']);
  });

  test.each([
    [' turns twenty, and', 20], [' turned 20.', 20], [' turns twenty pages over', undefined], [' celebrates its 10th anniversary', 10], [' a vingt ans', 20], [' fête son 20e anniversaire', 20], [' vừa tròn 15 tuổi', 15], [' tròn hai mươi năm', 20],
  ])('of a birthday: “%s”', (text, expected) => {
    expect(ageBehind(text, 0, text.length)).toBe(expected);
  });

  test('of an anniversary before it', () => {
    for (const text of ['On the 20th anniversary of ', 'Pour le 20e anniversaire de la ', 'Kỷ niệm 20 năm ngày ra đời ']) expect(ageBefore(text, 0, text.length)).toBe(20);
  });

  test('weighs against the day of the text', () => {
    const old = holdingOf(congresses, '2019-05-30');
    const said = (years: number, year?: number, published?: boolean): number => age.weigh(beside({ age: years, spoken: spoken(year, published) }), old, [], 0);
    // How old the document is says nothing more against the one that is said to be so old.
    const asToTime = (years: number, year: number): number => Number((said(years, year) + timeOfText.weigh(spoken(year), old, [])).toFixed(9));
    expect([asToTime(5, 2023.7), asToTime(5, 2024.4), asToTime(5, 2025.6)]).toEqual([3, 3, 3]);
    expect([said(5, 2023.6), said(5, 2025.7), said(5), said(5, 2024.4, false)]).toEqual([-3, -3, 0, 0]);
    expect(age.weigh(beside({}), old, [], 0)).toBe(0);
  });

  test('else against the years of the sentence', () => {
    const old = holdingOf(congresses, '2019-05-30');
    const year = (value: number, part: object = {}): Beside['years'][number] => ({ year: value, span: false, own: false, ...part });
    const said = (...years: Beside['years'][number][]): number => age.weigh(beside({ age: 5, years }), old, [], 0);
    expect([said(year(2024)), said(year(2010), year(2024)), said(year(2010)), said(year(2024, { span: true })), said(year(2024, { own: true }))]).toEqual([3, 3, -3, 0, 0]);
  });

  test('tells which one is meant', () => {
    const known = createRegistry([document('40-CT/TW', '2014-11-22', { issuer: 'ban-bi-thu' }), document('40-CT/TW', '2024-12-11', { issuer: 'ban-bi-thu' })]);
    expect(told('Ngân hàng tổng kết 10 năm thực hiện Chỉ thị 40-CT/TW.', known, { publishedOn: '2025-01-20' })).toEqual(['40-CT/TW@2014-11-22']);
    expect(told('Ngân hàng tổng kết việc thực hiện Chỉ thị 40-CT/TW.', known, { publishedOn: '2025-01-20' })).toEqual(['40-CT/TW@2024-12-11']);
  });
});

describe('months and days without a year', () => {
  test.each([
    ['Ngày 20/8, Bộ Chính trị', [{ month: 8, day: 20 }]], ['hồi tháng 8 và tháng mười', [{ month: 8, day: undefined }, { month: 10, day: undefined }]], ['ngày 5 tháng 4', [{ month: 4, day: 5 }]],
    ['In August and on October 22', [{ month: 8, day: undefined }, { month: 10, day: 22 }]], ['on 4th May', [{ month: 5, day: 4 }]], ['en mars, puis le 1er avril', [{ month: 3, day: undefined }, { month: 4, day: 1 }]],
    ['en novembre dernier', [{ month: 11, day: undefined, last: true }]], ['last November', [{ month: 11, day: undefined, last: true }]], ['tháng 11 vừa qua', [{ month: 11, day: undefined, last: true }]],
    ['đầu tháng trước', [{ ago: 1 }]], ['last month', [{ ago: 1 }]], ['le mois dernier, ce mois-ci', [{ ago: 1 }, { ago: 0 }]],
    ['tháng 8 năm 2024, 20/8/2024, ngày 20/8/2024, ngày 20-8-2024', []], ['August 2024, October 22, 2018, 22 octobre 2018, tháng 10/2017', []], ['tháng 13, ngày 20/13, ngày 3/4/5', []], ['2/3 số phiếu', []], ['ngày 45 tháng 4', [{ month: 4, day: undefined }]],
  ])('of “%s”', (text, expected) => {
    expect(monthsIn(text, 0, text.length)).toEqual(expected);
  });

  const old = holdingOf(congresses, '2019-05-30');
  const said = (month: Beside['months'][number], year?: number, published?: boolean): number => months.weigh(beside({ months: [month], spoken: spoken(year, published) }), old, [], 0);

  test('weigh for the document of that day or month', () => {
    expect([said({ month: 5, day: 30 }), said({ month: 5 }), said({ month: 5, day: 29 }), said({ month: 6 }), said({ month: 4, day: 30 })]).toEqual([4.5, 1.5, 0, -0.3, -0.3]);
    expect(months.weigh(beside({ months: [{ month: 6 }, { month: 5 }] }), old, [], 0)).toBe(1.5);
    expect(months.weigh(beside({}), old, [], 0)).toBe(0);
  });

  test('little for one that is older than a year', () => {
    expect([said({ month: 5 }, 2020.3), said({ month: 5 }, 2020.5), said({ month: 5 }, 2020.5, false)]).toEqual([1.5, 0.3 * 1.5, 1.5]);
  });

  test('are counted from the day of the text where they are told from it', () => {
    expect([said({ ago: 1 }, 2019.45), said({ ago: 0 }, 2019.4), said({ ago: 1 }, 2019.55), said({ ago: 1 }, 2019.45, false), said({ ago: 1 })]).toEqual([2.5, 2.5, -0.3, 0, 0]);
  });

  test('say nothing of a document whose day is not known, nor beside a date of its own', () => {
    const open = holdingOf(createRegistry([{ symbol: '35-CT/TW', type: 'chi-thi', issuer: 'bo-chinh-tri', term: 'XII' }]), undefined as never);
    expect(months.weigh(beside({ months: [{ month: 5 }] }), open, [], 0)).toBe(0);
    const dated = { ...beside({ months: [{ month: 5 }] }), spoken: { referent: { date: '2019' } as Beside['spoken']['referent'], time: undefined } };
    expect(months.weigh(dated, old, [], 0)).toBe(0);
  });

  test('tell which one is meant', () => {
    const known = createRegistry([document('34-CT/TW', '2019-05-20'), document('34-CT/TW', '2024-06-24')]);
    expect(told('Ngày 20/5, Bộ Chính trị ban hành Chỉ thị 34-CT/TW.', known)).toEqual(['34-CT/TW@2019-05-20']);
    expect(told('Tháng trước, Bộ Chính trị ban hành Chỉ thị 34-CT/TW.', known, { publishedOn: '2024-07-30' })).toEqual(['34-CT/TW@2024-06-24']);
  });
});

describe('years beside a citation', () => {
  const old = holdingOf(congresses, '2019-05-30');
  const year = (value: number, part: object = {}): Beside['years'][number] => ({ year: value, span: false, own: false, ...part });
  const said = (...years: Beside['years'][number][]): number => statedYears.weigh(beside({ years }), old, [], 0);
  const day = (of: number, month: number): number => 2019 + (month - 1) / 12 + (of - 1) / 366;

  test('its own year, month and day say ever more, and other ones against it', () => {
    expect([said(year(2019)), said(year(2019, { month: 5 })), said(year(2019, { month: 5, day: day(30, 5) })), said(year(2019, { month: 4 })), said(year(2019, { month: 5, day: day(3, 5) })), said(year(2018)), said()])
      .toEqual([1.8, 3.5, 5, 1, 1, -0.6, 0]);
    expect([said(year(2018), year(2019)), said(year(2018, { month: 5, day: day(30, 5) - 1 }))]).toEqual([1.8, -0.6]);
  });

  test('a year that belongs to the citation decides', () => {
    expect([said(year(2019, { own: true })), said(year(2018, { own: true })), said(year(2018, { own: true }), year(2019)), said(year(2018, { own: true, span: true }))]).toEqual([4, -4, -4, -1.5]);
  });

  test('a span of years is what it plans for', () => {
    expect([said(year(2020, { span: true })), said(year(2022, { span: true })), said(year(2019, { span: true })), said(year(2018, { span: true })), said(year(2010, { span: true }))]).toEqual([1.8, -0.6, 1.8, -1.5, -1.5]);
  });

  test('the first day behind the first year of a plan is behind it', () => {
    const first = holdingOf(createRegistry([document('35-CT/TW', '2020-01-01')]), '2020-01-01');
    expect([statedYears.weigh(beside({ years: [year(2019, { span: true })] }), first, [], 0), statedYears.weigh(beside({ years: [year(2020, { span: true })] }), first, [], 0)]).toEqual([-1.5, 1.8]);
  });

  test('where its own year is told, its age says nothing', () => {
    const at = (own: number): number => statedYears.weigh(beside({ years: [year(own)], spoken: spoken(2026) }), old, [old], 0);
    expect(at(2019)).toBeCloseTo(1.8 + 1.1 * Math.log(1 + 2026 - old.from), 5);
    expect(at(2018)).toBe(-0.6);
    expect(statedYears.weigh(beside({ years: [year(2019, { span: true })], spoken: spoken(2026) }), old, [old], 0)).toBe(1.8);
  });

  test('beside a date of its own they say nothing', () => {
    expect(statedYears.weigh(beside({ years: [year(2018, { own: true })], spoken: { referent: { date: '2019-05-30' } as Beside['spoken']['referent'], time: undefined } }), old, [], 0)).toBe(0);
  });
});

describe('a document that no record has', () => {
  const years = (year: number, part: object = {}): Beside['years'][number] => ({ year, span: false, own: true, ...part });

  test('is as old as the text says, or is not meant', () => {
    const said = (from: number, to: number, part: Partial<Beside> = {}): number => age.weighUnrecorded!(beside({ age: 5, spoken: spoken(2024.5), ...part }), { from, to });
    expect([said(2019, 2020), said(2015, 2019), said(2015, 2018), said(2021, 2023), said(2021, 2023, { age: undefined }), said(2021, 2023, { spoken: spoken() })]).toEqual([0, 0, -3, -3, 0, 0]);
  });

  test('is of the year that the text says', () => {
    const said = (from: number, to: number, year = years(2019)): number => statedYears.weighUnrecorded!(beside({ years: [year] }), { from, to });
    expect([said(2019.3, 2019.3), said(2018, 2019), said(2020, 2021), said(2010, 2018), said(2020, 2021, years(2019, { own: false })), said(2020, 2021, years(2019, { span: true }))]).toEqual([4, 4 - Math.log(2), -4, -4, 0, 0]);
  });

  test('leaves the more to the one that is known', () => {
    const known = createRegistry([document('05-CT/TW', '2016-05-15'), document('09-CT/TW', '2026-08-01')]);
    const share = (text: string): number => {
      const { resolution } = analyze(text, { registry: known, publishedOn: '2026-08-20' }).citations[0]!;
      return resolution.status === 'unresolved' ? 0 : resolution.candidates[0]!.probability;
    };
    expect(share('Xã tổng kết việc thực hiện Chỉ thị 05.')).toBeLessThan(0.8);
    expect(share('Xã tổng kết mười năm thực hiện Chỉ thị 05.')).toBeGreaterThan(0.95);
  });
});

test('a number alone is the less of another body where the sentence speaks of the centre and of nobody else', () => {
  const known = createRegistry([document('79-NQ/TW', '2026-01-06', { type: 'nghi-quyet' })]);
  const share = (text: string): number => {
    const { resolution } = analyze(text, { registry: known }).citations[0]!;
    return resolution.status === 'unresolved' ? 0 : resolution.candidates[0]!.probability;
  };
  const alone = share('Lớp học nghe giới thiệu Nghị quyết 79.');
  expect(share('Văn bản mới nhất mà Bộ Chính trị nói đến là Nghị quyết 79.')).toBeGreaterThan(alone);
  expect(share('Văn bản mới nhất mà Bộ Chính trị và Tỉnh uỷ nói đến là Nghị quyết 79.')).toBe(alone);
  expect(share('Văn bản mới nhất mà Chính phủ nói đến là Nghị quyết 79, còn Trung ương chưa.')).toBeLessThanOrEqual(alone);
});

test('a semicolon parts what is said of two citations', () => {
  const known = createRegistry([document('12-CT/TW', '2007-05-03', { title: 'Về giáo dục quốc phòng' }), document('12-CT/TW', '2022-01-05', { title: 'Về đối ngoại nhân dân' }), document('15-CT/TW', '2007-07-07'), document('15-CT/TW', '2022-08-10', { title: 'Về ngoại giao kinh tế' })]);
  expect(told('Ngoại giao kinh tế thực hiện theo Chỉ thị 15-CT/TW; đối ngoại nhân dân thực hiện theo Chỉ thị 12-CT/TW.', known)).toEqual(['15-CT/TW@2022-08-10', '12-CT/TW@2022-01-05']);
});

describe('ordinals', () => {
  test.each([
    ['tiến tới Đại hội XIII của Đảng, khoá XII', ['XIII', 'XII']], ['the 13th National Congress', ['XIII']], ['le XIIIe Congrès et le 14e plénum', ['XIII', 'XIV']], ['the 22nd of 1st', ['XXII']], ['I am. Quý I', []],
    ['VIP, XÁ, IXX, 12 tỉnh, 13thing, MIX', []], ['1000000 XIV', ['XIV']], ['aXIV', []],
  ])('of “%s”', (text, expected) => {
    expect(ordinalsIn(text, 0, text.length)).toEqual(expected);
  });

  test('tell apart documents whose titles differ in theirs', () => {
    const [last, next] = [holdingOf(congresses, '2019-05-30'), holdingOf(congresses, '2024-06-14')];
    const both = [last, next];
    expect([...last.ordinals, ...next.ordinals]).toEqual(['XIII', 'XIV']);
    expect([ordinals.weigh(beside({ ordinals: ['XIII'] }), last, both, 0), ordinals.weigh(beside({ ordinals: ['XIII'] }), next, both, 0), ordinals.weigh(beside({}), last, both, 0), ordinals.weigh(beside({ ordinals: ['XIII'] }), last, [last], 0)]).toEqual([3, -2.5, 0, 0]);
    const none = holdingOf(createRegistry([document('35-CT/TW', '2014-05-26')]), '2014-05-26');
    expect(ordinals.weigh(beside({ ordinals: ['XIII'] }), none, [none, ...both], 0)).toBe(0);
    expect(told('Đại hội chi bộ theo Chỉ thị 35-CT/TW, tiến tới Đại hội XIII của Đảng.', congresses)).toEqual(['35-CT/TW@2019-05-30']);
    expect(told('Directive 35-CT/TW on Party congresses came before the 14th National Congress.', congresses)).toEqual(['35-CT/TW@2024-06-14']);
  });
});

describe('topics', () => {
  test.each([
    ['Lương cơ sở tăng; giá đất cũng tăng', ['pay', 'land']], ['chất lượng, số lượng', []], ['les salaires et le foncier', ['pay', 'land']], ['higher pay, wages and land prices', ['pay', 'land']], ['repay, landing', []],
  ])('of “%s”', (text, expected) => {
    expect(topicsIn(text, 0, text.length)).toEqual(expected);
  });

  test('have words of their own in each language', () => {
    for (const [language, column] of TOPIC_COLUMNS) {
      const words = TOPICS.flatMap((row) => row[column].split('|'));
      expect([language, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([language, []]);
      for (const row of TOPICS) for (const word of row[column].split('|')) expect([word, topicsIn(word, 0, word.length)[0]]).toEqual([word, row[0]]);
    }
  });

  test('weigh for a document of theirs, and against one of others where there is one of theirs', () => {
    const [pay, land, none] = [holdingOf(congresses, '2019-05-30'), holdingOf(congresses, '2024-06-14'), holdingOf(createRegistry([document('35-CT/TW', '2014-05-26')]), '2014-05-26')];
    const topicsOf = (record: object): ReadonlySet<string> => new Set(record === pay.record ? ['pay', 'staff'] : record === land.record ? ['land'] : []);
    const said = (holding: Holding, own: readonly string[], subject = 0, rivals = [pay, land, none]): number => topics.weigh(beside({ topics: own, topicsOf }), holding, rivals, subject);
    expect([said(pay, ['pay']), said(pay, ['pay', 'staff']), said(land, ['pay']), said(none, ['pay']), said(pay, [])]).toEqual([1.6, 2.1, -0.7, 0, 0]);
    expect([said(pay, ['pay'], -0.7), said(pay, ['pay'], 2), said(land, ['pay'], 2), said(land, ['pay'], 0, [land, none])]).toEqual([2.3, 0.48, 0, 0]);
  });

  test('say which one comes first, and do not decide', () => {
    const [first] = told('Lương cơ sở tăng 30 % từ tháng 7 là một bước của Nghị quyết 27.', registry, { publishedOn: '2024-09-10' });
    expect(first).toBe('? 27-NQ/TW@2018-05-21');
  });
});

describe('of documents that come anew each term', () => {
  test('the one in hand is meant', () => {
    expect(told('Xã chuẩn bị đại hội theo Chỉ thị 35-CT/TW.', congresses, { publishedOn: '2024-10-11' })).toEqual(['35-CT/TW@2024-06-14']);
    expect(told('Xã chuẩn bị đại hội theo Chỉ thị 35-CT/TW.', congresses, { publishedOn: '2020-03-01' })).toEqual(['35-CT/TW@2019-05-30']);
    const [last, next] = CONGRESSES.map(({ subjectRecurs: _, ...record }) => record);
    expect(told('Xã chuẩn bị đại hội theo Chỉ thị 35-CT/TW.', createRegistry([last!, next!]), { publishedOn: '2024-10-11' })).toEqual(['? 35-CT/TW@2024-06-14']);
  });
});

test('that it was just issued counts in a text of a known day only', () => {
  const next = holdingOf(congresses, '2024-06-14');
  const said = (issued: boolean, year?: number, published?: boolean): number => justIssued.weigh(beside({ issued, spoken: spoken(year, published) }), next, [], 0);
  expect([said(true, 2024.5), said(false, 2024.5), said(true, 2024.7), said(true, 2024.3), said(true), said(true, 2024.5, false)]).toEqual([1.8, 0, 0, 0, 0, 0]);
});
