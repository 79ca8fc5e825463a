/** Documents of one text of which the registry knows a relation, or whose titles are about one thing. */
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, registry, type DocumentInput, type Registry } from '../../src/index.js';
import { Subjects } from '../../src/resolve/subject.js';

const document = (symbol: string, date: string, title: string, part: Partial<DocumentInput> = {}): DocumentInput => ({ symbol, type: 'nghi-quyet', issuer: 'bo-chinh-tri', date, title, ...part });
const candidate = (document: string, text: string, registry: Registry, at = 0): { share: number; reasons: string } => {
  const { resolution } = analyze(text, { registry }).citations[at]!;
  const found = resolution.status === 'unresolved' ? undefined : resolution.candidates.find((one) => one.document === document);
  return { share: found?.probability ?? 0, reasons: found?.reasons.join('; ') ?? '' };
};

describe('a relation that the registry knows', () => {
  const REFORM = document('18-NQ/TW', '2017-10-25', 'Về sắp xếp tổ chức bộ máy');
  const LAND = document('18-NQ/TW', '2022-06-16', 'Về quản lý và sử dụng đất');
  const REVIEW = document('121-KL/TW', '2025-01-24', 'Về tổng kết việc sắp xếp', { type: 'ket-luan' });
  const known = createRegistry([REFORM, LAND, REVIEW], {
    relations: [{ from: '121-KL/TW@2025-01-24', kind: 'reviews', to: '18-NQ/TW@2017-10-25', modality: 'effective', sources: ['test'], confidence: 'high' }],
  });
  const reform = (text: string, at = 0): { share: number; reasons: string } => candidate('18-NQ/TW@2017-10-25', text, known, at);
  const alone = reform('Nghị quyết 18-NQ/TW được quán triệt').share;

  test('counts most in one sentence, some in another one, and nothing far away', () => {
    const beside = reform('Nghị quyết 18-NQ/TW được quán triệt cùng Kết luận 121-KL/TW');
    const elsewhere = reform('Nghị quyết 18-NQ/TW được quán triệt. Hội nghị cũng nghe phổ biến Kết luận 121-KL/TW');
    const before = reform('Hội nghị nghe phổ biến Kết luận 121-KL/TW. Nghị quyết 18-NQ/TW được quán triệt.', 1);
    const others = [41, 42, 43, 44, 45, 46].map((number) => `Nghị quyết ${number}-NQ/TW được quán triệt.`).join(' ');
    const far = reform(`Nghị quyết 18-NQ/TW được quán triệt. ${others} Kết luận 121-KL/TW được quán triệt.`);
    expect(beside.share).toBeGreaterThan(0.98);
    expect(beside.reasons).toContain('is related to the document cited beside it');
    expect(elsewhere.share).toBeGreaterThan(alone + 0.1);
    expect(elsewhere.share).toBeLessThan(beside.share);
    expect(elsewhere.reasons).toContain('is related to another document that the text cites');
    expect(before.share).toBe(elsewhere.share);
    expect(far.share).toBeLessThan(elsewhere.share);
    expect(far.reasons).not.toContain('related');
  });

  test('a document says nothing of itself', () => {
    expect(reform('Nghị quyết 18-NQ/TW được quán triệt, Nghị quyết 18-NQ/TW được sơ kết').reasons).not.toMatch(/related|subject of/u);
  });
});

describe('one subject', () => {
  const NEXT = document('68-NQ/TW', '2025-05-04', 'Về phát triển kinh tế tư nhân');
  const share = (text: string, of: Registry = registry): { share: number; reasons: string } => candidate('10-NQ/TW@2017-06-03', text, of);

  test('of two that one sentence names side by side tells which is meant', () => {
    const beside = share('Resolution 10-NQ/TW came before Resolution 68-NQ/TW.');
    expect(beside.share).toBeGreaterThan(share('Resolution 10-NQ/TW came before Resolution 51-NQ/TW.').share + 0.2);
    expect(beside.reasons).toContain('has the subject of the document cited beside it');
    expect(share('Resolution 10-NQ/TW came first. Then came Resolution 68-NQ/TW.').reasons).not.toContain('subject of');
    const turned = candidate('10-NQ/TW@2017-06-03', 'Resolution 68-NQ/TW came after Resolution 10-NQ/TW.', registry, 1);
    expect(turned).toEqual(beside);
  });

  test('may be that of a committee’s own document, where the other is cited by its symbol', () => {
    const [number] = analyze('Nghị quyết 05 được đọc cùng Quy định 296-QĐ/TW về công tác kiểm tra, giám sát.', { publishedOn: '2026-06-10' }).citations;
    expect(number?.resolution).toMatchObject({ status: 'ambiguous', candidates: [{ document: '05-NQ/TW@2026-04-07' }] });
  });

  test('says nothing where the subject recurs, or there is no title', () => {
    const of = (next: DocumentInput): number => {
      const known = createRegistry([next], { base: registry });
      return Subjects.of(known).inCommon(known.get('10-NQ/TW@2017-06-03')!, known.get('68-NQ/TW@2025-05-04')!);
    };
    const { title: _, ...untitled } = NEXT;
    expect(of(NEXT)).toBeGreaterThan(2);
    expect([of({ ...NEXT, subjectRecurs: true }), of({ ...NEXT, title: 'Về công tác dân số' }), of(untitled)]).toEqual([0, 0, 0]);
  });
});

describe('a row of documents, each with its own word', () => {
  const known = createRegistry([
    document('57-NQ/TW', '2024-12-22', 'Về khoa học'), document('59-NQ/TW', '2025-01-24', 'Về hội nhập'), document('59-NQ/TW', '2020-08-05', 'Về Cần Thơ'), document('66-NQ/TW', '2025-04-30', 'Về pháp luật'),
  ]);
  const share = (text: string): { share: number; reasons: string } => candidate('59-NQ/TW@2025-01-24', text, known, 1);

  test('is of one term as a list is', () => {
    expect(share('Trung ương: Nghị quyết 57-NQ/TW, Nghị quyết 59-NQ/TW, Nghị quyết 66-NQ/TW').share).toBeGreaterThan(0.98);
    expect(share('Trung ương: Nghị quyết 57-NQ/TW, Nghị quyết 59-NQ/TW, Nghị quyết 66-NQ/TW').reasons).toContain('the others of its list are of term XIII');
  });

  test('two are no row: a comma may part clauses', () => {
    expect(share('Sau Nghị quyết 57-NQ/TW, Nghị quyết 59-NQ/TW được quán triệt').reasons).not.toContain('list');
  });

  test('of two types is none', () => {
    expect(share('Kế hoạch 57-KH/TW, Nghị quyết 59-NQ/TW, Chỉ thị 66-CT/TW').reasons).not.toContain('list');
  });
});

describe('numbers that lie close', () => {
  const pair = (number: number): Registry => createRegistry([
    document('66-KL/TW', '2010-03-04', 'Về cựu chiến binh', { type: 'ket-luan' }), document(`${number}-KL/TW`, '2010-03-05', 'Về dân chủ', { type: 'ket-luan' }), document(`${number}-KL/TW`, '2020-03-05', 'Về biển', { type: 'ket-luan' }),
  ]);
  const of = (number: number): number => candidate(`${number}-KL/TW@2010-03-05`, `các kết luận ${number}-KL/TW, 66-KL/TW ngày 4/3/2010`, pair(number)).share;

  test('are of one term more often than numbers of a list are', () => {
    expect(of(63)).toBeGreaterThan(of(62));
    expect(of(62)).toBe(of(50));
  });
});

describe('a row', () => {
  const [REFORM, LAND] = [document('18-NQ/TW', '2017-10-25', 'Về sắp xếp tổ chức bộ máy'), document('18-NQ/TW', '2022-06-16', 'Về quản lý và sử dụng đất')];
  const REVIEW = document('121-NQ/TW', '2025-01-24', 'Về tổng kết việc sắp xếp');
  const known = createRegistry([REFORM, LAND, REVIEW], {
    relations: [{ from: '121-NQ/TW@2025-01-24', kind: 'reviews', to: '18-NQ/TW@2017-10-25', modality: 'effective', sources: ['test'], confidence: 'high' }],
  });
  const reform = (text: string, at = 0): number => candidate('18-NQ/TW@2017-10-25', text, known, at).share;

  test('of documents that only a conjunction joins says little of how they are related', () => {
    const row = reform('Tủ sách có Nghị quyết 18-NQ/TW và Nghị quyết 121-NQ/TW');
    expect(row).toBeGreaterThan(reform('Tủ sách có Nghị quyết 18-NQ/TW') + 0.1);
    expect(row).toBeLessThan(0.95);
    expect(reform('Tủ sách có Nghị quyết 121-NQ/TW và Nghị quyết 18-NQ/TW', 1)).toBe(row);
    expect(reform('Tủ sách có Nghị quyết 18-NQ/TW dày hơn Nghị quyết 121-NQ/TW')).toBeGreaterThan(0.98);
  });

  test('one document alone of its number is the surer where the sentence names another of its subject', () => {
    const only = (text: string): number => candidate('68-NQ/TW@2025-05-04', text, registry, 1).share;
    expect(only('Resolution 10-NQ/TW of 2017 opened the door, Resolution 68 takes it off its hinges.')).toBeGreaterThan(0.98);
    expect(only('Resolution 20-NQ/TW of 2017 opened the door, Resolution 68 takes it off its hinges.')).toBeLessThan(0.98);
  });
});

describe('whom a relation counts for', () => {
  const related = (from: string, to: string): { relations: [{ from: string; kind: 'supersedes'; to: string; modality: 'effective'; sources: string[]; confidence: 'high' }] } =>
    ({ relations: [{ from, kind: 'supersedes', to, modality: 'effective', sources: ['test'], confidence: 'high' }] });

  test('not for one that a second mention of the same document may be', () => {
    const [OLD, NEW, OTHER] = [document('30-NQ/TW', '2003-05-10', 'Về nghề cá'), document('30-NQ/TW', '2013-05-10', 'Về nghề rừng'), document('30-NQ/TW', '2023-05-10', 'Về nghề muối')];
    const known = createRegistry([OLD, NEW, OTHER], related('30-NQ/TW@2013-05-10', '30-NQ/TW@2003-05-10'));
    const share = (text: string): number => candidate('30-NQ/TW@2013-05-10', text, known).share;
    expect(share('Chi bộ đọc Nghị quyết 30-NQ/TW rồi chép lại Nghị quyết 30-NQ/TW.')).toBe(share('Chi bộ đọc Nghị quyết 30-NQ/TW.'));
  });

  test('most for one that names the congress in its title', () => {
    const share = (title: string): number => {
      const [review, other] = [document('50-KL/TW', '2019-05-30', title, { type: 'ket-luan' }), document('50-KL/TW', '2009-05-30', 'Về nghề muối', { type: 'ket-luan' })];
      const congress: DocumentInput = { symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', term: 'XII' };
      const known = createRegistry([review, other, congress], related('50-KL/TW@2019-05-30', 'NQ-ĐH@XII'));
      return candidate('50-KL/TW@2019-05-30', 'Nghị quyết Đại hội XII đi trước Kết luận 50-KL/TW về nghề muối.', known, 1).share;
    };
    expect(share('Về tổng kết Đại hội XII')).toBeGreaterThan(share('Về tổng kết Đại hội'));
  });
});
