import type { CitationGraph, EdgeAttributes, EdgeKind, GraphEdge, GraphNode, NodeAttributes } from '../../../src/model/index.js';

export function node(key: string, attributes: Partial<NodeAttributes> = {}): GraphNode {
  return { key, attributes: { kind: 'document', label: key, mentions: 1, confidence: 0.9, claims: [], ...attributes } };
}

export function edge(source: string, kind: EdgeKind, target: string, attributes: Partial<EdgeAttributes> = {}): GraphEdge {
  const { modality = 'effective', origin = 'text' } = attributes;
  return {
    key: `${source} ${kind} ${target} ${modality} ${origin}`, source, target,
    attributes: { kind, modality, origin, count: 1, confidence: 0.9, evidence: [], sources: [], ...attributes },
  };
}

export function graphOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], name?: string): CitationGraph {
  return { attributes: { name }, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges };
}

const said = (file: string, start: number, quote: string): EdgeAttributes['evidence'][number] => ({ file, span: { start, end: start + quote.length }, quote });

const ARTICLE = 'examples/bai-bao-vi.txt';
const PLAN = 'une nouvelle directive pour remplacer la Directive 51-CT/TW du Secrétariat du 13 avril 2005';

/** Twelve nodes with every kind of node and edge, plans and facts, long titles. */
export const SMALL: CitationGraph = graphOf([
  node('57-NQ/TW@2024-12-22', {
    label: '57-NQ/TW', symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII', mentions: 7,
    title: 'Về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia', firstSeen: '2024-12-25', lastSeen: '2026-01-10',
    claims: [
      { field: 'date', value: '2024-12-22', source: 'registry' }, { field: 'date', value: '2024-12-22', source: ARTICLE },
      { field: 'issuer', value: 'bo-chinh-tri', source: ARTICLE }, { field: 'date', value: '2024-12-24', source: 'https://example.org/bai-bao' },
    ],
  }),
  node('52-NQ/TW@2019-09-27', { label: '52-NQ/TW', symbol: '52-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2019-09-27', title: 'Về một số chủ trương, chính sách chủ động tham gia cuộc Cách mạng công nghiệp lần thứ tư' }),
  node('86-QĐ/TW@2017-06-01', { label: '86-QĐ/TW', symbol: '86-QĐ/TW', type: 'quy-dinh', issuer: 'bo-chinh-tri', date: '2017-06-01', title: 'Về giám sát trong Đảng' }),
  node('22-QĐ/TW@2021-07-28', { label: '22-QĐ/TW', symbol: '22-QĐ/TW', type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong', date: '2021-07-28', title: 'Về công tác kiểm tra, giám sát và kỷ luật của Đảng' }),
  node('51-CT/TW@2005-04-13', { label: '51-CT/TW', symbol: '51-CT/TW', type: 'chi-thi', issuer: 'ban-bi-thu', date: '2005-04-13' }),
  node('05-CT/TW@2016-05-15', { label: '05-CT/TW', symbol: '05-CT/TW', type: 'chi-thi', issuer: 'bo-chinh-tri', date: '2016-05-15', title: 'Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh' }),
  node('01-KL/TW@2021-05-18', { label: '01-KL/TW', symbol: '01-KL/TW', type: 'ket-luan', issuer: 'bo-chinh-tri', date: '2021-05-18', title: 'Về tiếp tục thực hiện Chỉ thị số 05-CT/TW' }),
  node('02-HD/UBKTTW', { label: '02-HD/UBKTTW', symbol: '02-HD/UBKTTW', type: 'huong-dan', issuer: 'uy-ban-kiem-tra-trung-uong', title: 'Thực hiện một số nội dung Quy định số 22-QĐ/TW về công tác kiểm tra, giám sát và kỷ luật của Đảng trong các tổ chức đảng trực thuộc' }),
  node('NQ-ĐH@XIII', { label: 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', date: '2021-02-01', term: 'XIII' }),
  node('unnamed:bai-bao-fr.txt:12', { kind: 'unnamed', label: 'une nouvelle directive', type: 'chi-thi', confidence: 0.6 }),
  node(ARTICLE, { kind: 'text', label: ARTICLE, date: '2025-02-03' }),
  node('bao-cao/thanh-uy/2025/bao-cao-tong-ket-muoi-nam-thuc-hien-chi-thi-05.html', { kind: 'text', label: 'bao-cao/thanh-uy/2025/bao-cao-tong-ket-muoi-nam-thuc-hien-chi-thi-05.html' }),
], [
  edge('57-NQ/TW@2024-12-22', 'based-on', 'NQ-ĐH@XIII'),
  edge('57-NQ/TW@2024-12-22', 'supersedes', '52-NQ/TW@2019-09-27', { modality: 'planned', evidence: [said(ARTICLE, 120, 'sẽ thay thế Nghị quyết số 52-NQ/TW')] }),
  edge('22-QĐ/TW@2021-07-28', 'supersedes', '86-QĐ/TW@2017-06-01', { origin: 'registry', sources: ['https://example.org/van-ban?a=1&b=2', 'seed article 12', 'javascript:alert(1)'] }),
  edge('22-QĐ/TW@2021-07-28', 'repeals', '51-CT/TW@2005-04-13', { part: 'Điều 5' }),
  edge('22-QĐ/TW@2021-07-28', 'amends', '05-CT/TW@2016-05-15', { part: 'khoản 2 Điều 7' }),
  edge('01-KL/TW@2021-05-18', 'continues', '05-CT/TW@2016-05-15', { evidence: [said(ARTICLE, 300, 'tiếp tục thực hiện Chỉ thị số 05-CT/TW')] }),
  edge('02-HD/UBKTTW', 'guides', '22-QĐ/TW@2021-07-28'),
  edge('01-KL/TW@2021-05-18', 'implements', 'NQ-ĐH@XIII'),
  edge('unnamed:bai-bao-fr.txt:12', 'supersedes', '51-CT/TW@2005-04-13', { modality: 'planned', evidence: [said('examples/bai-bao-fr.txt', 12, PLAN)] }),
  edge('bao-cao/thanh-uy/2025/bao-cao-tong-ket-muoi-nam-thuc-hien-chi-thi-05.html', 'reviews', '05-CT/TW@2016-05-15'),
  edge(ARTICLE, 'cites', '57-NQ/TW@2024-12-22', { count: 7, evidence: [10, 90, 200, 340, 480, 600, 720].map((at) => said(ARTICLE, at, 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị')) }),
  edge(ARTICLE, 'cites', '01-KL/TW@2021-05-18'),
  edge(ARTICLE, 'cites', '22-QĐ/TW@2021-07-28'),
  edge('bao-cao/thanh-uy/2025/bao-cao-tong-ket-muoi-nam-thuc-hien-chi-thi-05.html', 'cites', '05-CT/TW@2016-05-15'),
], 'Văn bản của Đảng & trích dẫn');

/** Numbers in [0, 1) that are the same every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

const KINDS: readonly EdgeKind[] = ['supersedes', 'repeals', 'amends', 'continues', 'implements', 'guides', 'based-on', 'reviews'];
const TYPES = [['nghi-quyet', 'NQ/TW'], ['chi-thi', 'CT/TW'], ['ket-luan', 'KL/TW'], ['quy-dinh', 'QĐ/TW'], ['huong-dan', 'HD/BTCTW']] as const;
const ISSUERS = ['bo-chinh-tri', 'ban-bi-thu', 'ban-chap-hanh-trung-uong', 'bo-chinh-tri+ban-bi-thu', 'dang-uy-xa-phong-hai'];
const SUBJECTS = ['công tác cán bộ', 'phát triển kinh tế tư nhân trong tình hình mới', 'kiểm tra, giám sát và kỷ luật của Đảng', 'chuyển đổi số quốc gia', 'phòng, chống tham nhũng, lãng phí, tiêu cực trong bộ máy'];

/** Texts that cite many documents, some of them cited by most, and documents that change each other. */
export function large(nodes: number, edges: number): CitationGraph {
  const next = numbers(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const all = Array.from({ length: nodes }, (_, index): GraphNode => {
    if (index >= nodes * 0.8) return node(`tin/${index}.txt`, { kind: 'text', label: `tin/${index}.txt` });
    const [type, code] = pick(TYPES);
    const symbol = `${index + 1}-${code}`;
    const date = `${1990 + Math.floor((index / nodes) * 40)}-0${1 + (index % 9)}-1${index % 9}`;
    return node(`${symbol}@${date}`, { label: symbol, symbol, type, issuer: pick(ISSUERS), date, ...(index % 3 === 0 ? {} : { title: `Về ${pick(SUBJECTS)}, ${pick(SUBJECTS)}` }) });
  });
  const found = new Map<string, GraphEdge>();
  while (found.size < edges) {
    const [a, b] = [Math.floor(next() * nodes), Math.floor(next() * next() * nodes * 0.8)];
    if (a <= b) continue;
    const [source, target] = [all[a]!, all[b]!];
    const kind = source.attributes.kind === 'text' ? 'cites' : pick<EdgeKind>(next() < 0.4 ? KINDS : ['cites']);
    const modality = (kind === 'supersedes' || kind === 'amends') && next() < 0.3 ? 'planned' : 'effective';
    const made = edge(source.key, kind, target.key, { modality, evidence: [said('tin/1.txt', a, `theo ${target.attributes.label}`)] });
    found.set(made.key, made);
  }
  const byKey = (x: { key: string }, y: { key: string }): number => (x.key < y.key ? -1 : 1);
  return graphOf(all.sort(byKey), [...found.values()].sort(byKey), `${nodes} nodes`);
}

const keysOf = (count: number, letter = 'd'): string[] => Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(4, '0')}`);
const steps = (keys: readonly string[]): GraphEdge[] => keys.slice(1).map((key, index) => edge(key, 'supersedes', keys[index]!));

/** Documents that each supersede the one before, all cited by one text. */
export function citedChain(count: number): CitationGraph {
  const keys = keysOf(count);
  return graphOf([node('t', { kind: 'text' }), ...keys.map((key) => node(key))], [...steps(keys), ...keys.map((key) => edge('t', 'cites', key))]);
}

/** Such a chain whose last document amends all others. */
export function amendedChain(count: number): CitationGraph {
  const keys = keysOf(count);
  return graphOf(keys.map((key) => node(key)), [...steps(keys), ...keys.slice(0, -2).map((key) => edge(keys.at(-1)!, 'amends', key))]);
}

/** Such a chain that ends where it begins. */
export function ring(count: number): CitationGraph {
  const keys = keysOf(count);
  return graphOf(keys.map((key) => node(key)), [...steps(keys), edge(keys[0]!, 'supersedes', keys.at(-1)!)]);
}

/** Such a chain with a guide to each document. */
export function comb(count: number): CitationGraph {
  const [back, teeth] = [keysOf(count / 2), keysOf(count / 2, 't')];
  return graphOf([...back, ...teeth].map((key) => node(key)), [...steps(back), ...teeth.map((key, index) => edge(key, 'guides', back[index]!))]);
}

/** Guides, four of them for each of as many documents. */
export function twoColumns(count: number): CitationGraph {
  const [left, right] = [keysOf(count / 2), keysOf(count / 2, 't')];
  return graphOf([...left, ...right].map((key) => node(key)), left.flatMap((key, index) => [0, 13, 26, 39].map((off) => edge(key, 'guides', right[(7 * index + off) % right.length]!))));
}
