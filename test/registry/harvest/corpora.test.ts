/** Corpora made by program, with what was planted in them: copies, contradictions, announcements, documents that the registry has. Each is found or refused as it should be, and counted. */
import { describe, expect, test } from 'vitest';
import type { AnalyzedText } from '../../../src/entries/graph.js';
import { harvest, type Harvested } from '../../../src/entries/harvest.js';
import { analyze, createRegistry, type DocumentInput } from '../../../src/index.js';

const SUBJECTS = [
  'bảo tồn kho tư liệu làng nghề gốm', 'quản lý bến thuyền trên hồ chứa', 'khôi phục rừng ngập mặn ven đầm', 'tổ chức đội văn nghệ ở nông trường', 'sửa chữa cầu treo dân sinh vùng cao', 'sưu tầm sắc phong của dòng họ',
  'kiểm kê nhạc cụ gõ cổ truyền', 'phòng trừ sâu keo hại ngô', 'đo vẽ bản đồ hang động đá vôi', 'trồng cây chắn gió dọc đê biển',
];
const ISSUERS = [['ban-bi-thu', 'Ban Bí thư'], ['bo-chinh-tri', 'Bộ Chính trị']] as const;

interface Planted {
  readonly symbol: string;
  readonly day: string;
  readonly written: string;
  readonly issuer: (typeof ISSUERS)[number];
  readonly subject: string;
}

/** Numbers far above those of the registry, one a month from 2016 on. */
function planted(count: number, from = 700): Planted[] {
  return Array.from({ length: count }, (_, at): Planted => {
    const [year, month, date] = [2016 + Math.floor(at / 12), (at % 12) + 1, 3 + (at % 20)];
    return {
      symbol: `${from + at}-QĐ/TW`, day: `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`, written: `${date}/${month}/${year}`, issuer: ISSUERS[at % 2]!,
      subject: `${SUBJECTS[at % 10]!} ${['tại miền Bắc', 'tại miền Trung', 'tại miền Nam', 'trên cả nước'][Math.floor(at / 10) % 4]!}`,
    };
  });
}

const OTHER_ISSUER = (issuer: Planted['issuer']): string => ISSUERS[issuer === ISSUERS[0] ? 1 : 0]![1];
const cited = ({ symbol, written, issuer, subject }: Planted, change: { readonly day?: string; readonly issuer?: string } = {}): string =>
  `Quy định số ${symbol}, ngày ${change.day ?? written} của ${change.issuer ?? issuer[1]} về ${subject}`;
/** Sentences in which texts that do not copy one another cite a document. */
const TELLINGS: readonly ((citation: string) => string)[] = [
  (citation) => `Chiều qua, hội trường xã chật kín người nghe giới thiệu ${citation}.`,
  (citation) => `Một bạn đọc ở Hưng Yên gửi thư hỏi cách vận dụng ${citation}.`,
  (citation) => `Lớp tập huấn kéo dài ba buổi dành trọn buổi đầu cho ${citation}.`,
  (citation) => `Phóng sự dài kỳ này bắt đầu từ câu chuyện của người soạn ${citation}.`,
];

const texts = (all: Readonly<Record<string, string>>): AnalyzedText[] => Object.entries(all).map(([file, text]) => ({ file, text, analysis: analyze(text) }));
const bySymbol = (found: readonly Harvested[]): ReadonlyMap<string, Harvested> => new Map(found.map((one) => [one.record.symbol, one]));
const count = (found: readonly Harvested[], is: (one: Harvested) => boolean): number => found.filter(is).length;

describe('a corpus', () => {
  const documents = planted(60);
  const own = createRegistry([]);

  test('of two independent texts a document gives each, with day, issuer and title', () => {
    const found = bySymbol(harvest(texts(Object.fromEntries(documents.flatMap((document) => [0, 1].map((telling) => [`${document.symbol}-${telling}.txt`, TELLINGS[telling]!(cited(document))])))), { registry: own }));
    const right = documents.filter((document) => {
      const record = found.get(document.symbol)?.record;
      return record?.date === document.day && record.issuer === document.issuer[0] && record.title?.toLowerCase() === `về ${document.subject.toLowerCase()}`;
    });
    expect([found.size, right.length, count([...found.values()], ({ record }) => record.confidence === 'medium')]).toEqual([60, 60, 60]);
  });

  test('of copies gives each once, and none is more than one voice', () => {
    const copies = Object.fromEntries(documents.flatMap((document, at) => {
      const sentence = TELLINGS[at % 4]!(cited(document));
      return [[`${at}-a.txt`, sentence], [`${at}-b.txt`, `Tin tổng hợp. ${sentence} Xem thêm ở trang sau.`], [`${at}-c.txt`, sentence.toUpperCase().startsWith('CHIỀU') ? sentence.replace('Chiều', 'Sáng') : sentence.replace('Một ', 'Có một ')]];
    }));
    const found = harvest(texts(copies), { registry: own });
    expect([found.length, count(found, ({ review }) => review.independent === 1 && review.mentions === 3), count(found, ({ record }) => record.confidence === 'low' && record.title === undefined)]).toEqual([60, 60, 60]);
  });

  test('with a wrong day against two keeps both, with their witnesses; with a wrong issuer too', () => {
    const [days, issuers] = [documents.slice(0, 30), documents.slice(30)];
    const all: Record<string, string> = {};
    for (const document of documents) for (const telling of [0, 1]) all[`${document.symbol}-${telling}`] = TELLINGS[telling]!(cited(document));
    // A day that is wrong lies in the same month: two days later.
    for (const document of days) all[`${document.symbol}-wrong`] = TELLINGS[2]!(cited(document, { day: document.written.replace(/^\d+/u, (day) => String(Number(day) + 2)) }));
    for (const document of issuers) all[`${document.symbol}-wrong`] = TELLINGS[2]!(cited(document, { issuer: OTHER_ISSUER(document.issuer) }));
    const found = bySymbol(harvest(texts(all), { registry: own }));
    const told = (document: Planted, field: 'date' | 'issuer'): boolean => {
      const { record, review } = found.get(document.symbol)!;
      const stands = field === 'date' ? record.date === document.day : record.issuer === document.issuer[0];
      return stands && record.unverified.includes(field) && record.confidence === 'low' && review.contradictions.length === 1 && review.contradictions[0]!.startsWith(`${field}: `) && review.contradictions[0]!.includes(`(${document.symbol}-wrong)`);
    };
    expect([found.size, days.filter((document) => told(document, 'date')).length, issuers.filter((document) => told(document, 'issuer')).length]).toEqual([60, 30, 30]);
  });

  test('with one against one leaves the field out', () => {
    const all: Record<string, string> = {};
    for (const document of documents) {
      all[`${document.symbol}-a`] = TELLINGS[0]!(cited(document));
      all[`${document.symbol}-b`] = TELLINGS[1]!(cited(document, { issuer: OTHER_ISSUER(document.issuer) }));
    }
    const found = harvest(texts(all), { registry: own });
    expect([found.length, count(found, ({ record }) => record.issuer === undefined && record.date !== undefined), count(found, ({ review }) => review.contradictions.length === 1)]).toEqual([60, 60, 60]);
  });

  test('with announcements, drafts, plans, short forms and what is younger than the text gives none of them', () => {
    const WORDS = [
      (document: Planted) => `Dự thảo ${cited(document)} đang được lấy ý kiến.`, (document: Planted) => `${document.issuer[1]} sẽ ban hành ${cited(document)}.`, ({ symbol }: Planted) => `Theo Quy định số ${symbol} thì phải báo cáo.`,
      ({ symbol }: Planted) => `Theo Quy định ${parseInt(symbol, 10)} thì phải báo cáo.`,
    ];
    const refused = texts(Object.fromEntries(documents.map((document, at) => [`${at}`, WORDS[at % WORDS.length]!(document)])));
    const younger = documents.slice(0, 10).map((document, at): AnalyzedText => {
      const text = TELLINGS[0]!(cited(document));
      return { file: `younger-${at}`, text, publishedOn: '2015-01-01', analysis: analyze(text, { publishedOn: '2015-01-01' }) };
    });
    expect(harvest([...refused, ...younger], { registry: own }).map(({ record }) => record.symbol)).toEqual([]);
  });
});

describe('a corpus against a registry that has its documents', () => {
  const documents = planted(45);
  const [whole, dayless, wrong] = [documents.slice(0, 15), documents.slice(15, 30), documents.slice(30)];
  const record = ({ symbol, day, issuer, subject }: Planted): DocumentInput => ({ symbol, type: 'quy-dinh', issuer: issuer[0], date: day, title: `Về ${subject}` });
  const registry = createRegistry([
    ...whole.map(record), ...dayless.map(({ symbol, day, subject }): DocumentInput => ({ symbol, type: 'quy-dinh', date: day, title: `Về ${subject}` })),
    ...wrong.map((document): DocumentInput => ({ ...record(document), issuer: ISSUERS.find((issuer) => issuer !== document.issuer)![0] })),
  ]);
  const corpus = (tellings: readonly number[]): AnalyzedText[] =>
    documents.flatMap((document) => tellings.map((telling): AnalyzedText => {
      const text = TELLINGS[telling]!(cited(document));
      return { file: `${document.symbol}-${telling}`, text, analysis: analyze(text, { registry }) };
    }));
  const changes = (found: readonly Harvested[]): Record<string, number> => Object.fromEntries(['new', 'completed', 'contradicted', 'confirmed'].map((change) => [change, count(found, ({ review }) => review.change === change)]));

  test('tells what two voices complete and contradict, and leaves out what they confirm', () => {
    expect(changes(harvest(corpus([0, 1]), { registry }))).toEqual({ new: 0, completed: 15, contradicted: 15, confirmed: 0 });
  });

  test('believes no single voice', () => {
    expect(harvest(corpus([0]), { registry })).toEqual([]);
  });

  test('tells all when it is asked to', () => {
    expect(changes(harvest(corpus([0, 1]), { registry, all: true }))).toEqual({ new: 0, completed: 15, contradicted: 15, confirmed: 15 });
  });
});
