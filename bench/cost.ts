/** What one article costs in the job of integrations/spark, measured with the filter that it pipes everything through: `npm run bench -- --cost --record` writes bench/cost.json. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCorpus } from './corpus.js';

const COMMAND = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const FILE = new URL('./cost.json', import.meta.url);
const ARTICLES = 3000;
const BYTES = 4000;
const EVERY = 1000;

/** Of one article, as a mean over those that were measured; bytes are of JSON lines. */
export interface CostConstants {
  readonly about: string;
  readonly node: string;
  readonly articles: number;
  readonly articleBytes: number;
  readonly articleCitations: number;
  /** CPU milliseconds of `filter --graph`. */
  readonly read: number;
  /** What it answers, and of that what is said of documents and of pairs of them. */
  readonly graphBytes: number;
  readonly nodeBytes: number;
  readonly edgeBytes: number;
  /** What is said of one document by one article. */
  readonly mentionBytes: number;
  /** CPU milliseconds of `filter --merge` over a megabyte of pieces. */
  readonly mergePerMegabyte: number;
  /** Nodes and edges of the whole. */
  readonly outputBytes: number;
  /** Megabytes resident, at most, of the process that reads. */
  readonly taskMemory: number;
  /** CPU milliseconds that a filter takes to start. */
  readonly start: number;
}

interface Filtered {
  readonly answers: readonly string[];
  readonly cpu: number;
  readonly memory: number;
}

const TELL = "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); require('node:fs').writeFileSync(process.env.TOLD, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1000 })); });";

function filtered(folder: string, option: string, records: readonly string[]): Filtered {
  const [tell, told] = [join(folder, 'tell.cjs'), join(folder, 'told.json')];
  writeFileSync(tell, TELL);
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--require', tell, COMMAND, 'filter', option], { input: `${records.join('\n')}\n`, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, TOLD: told } });
  if (status !== 0) throw new Error(`filter ${option} ended with ${status}: ${stderr}`);
  return { answers: stdout.trimEnd().split('\n'), ...(JSON.parse(readFileSync(told, 'utf8')) as { cpu: number; memory: number }) };
}

interface Graph {
  readonly nodes: readonly { readonly key: string }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

const bytesOf = (lines: readonly string[]): number => lines.reduce((bytes, line) => bytes + Buffer.byteLength(line), 0);

/** Pieces by the key by which they meet, as the job groups them. */
function grouped<Piece>(pieces: readonly Piece[], keyOf: (piece: Piece) => string): Map<string, Piece[]> {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) groups.set(keyOf(piece), [...(groups.get(keyOf(piece)) ?? []), piece]);
  return groups;
}

const EMPTY = { attributes: {}, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes: [], edges: [] };

/** What `filter --merge` is asked. */
const unions = <Piece>(kind: 'nodes' | 'edges', groups: ReadonlyMap<string, readonly Piece[]>): string[] => [...groups].map(([id, pieces]) => JSON.stringify({ id, graphs: pieces.map((piece) => ({ ...EMPTY, [kind]: [piece] })) }));

export function cost(): CostConstants {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-cost-'));
  try {
    const corpora = Array.from({ length: ARTICLES }, (_, index) => makeCorpus({ bytes: BYTES, every: EVERY, seed: index + 1 }));
    const records = corpora.map(({ text }, index) => JSON.stringify({ id: `articles/${index}`, text, publishedOn: '2026-01-15' }));
    const start = filtered(folder, '--graph', records.slice(0, 1)).cpu;
    const read = filtered(folder, '--graph', records);
    const graphs = read.answers.map((answer) => (JSON.parse(answer) as { readonly graph: Graph }).graph);
    const [nodes, edges] = [graphs.flatMap((graph) => graph.nodes), graphs.flatMap((graph) => graph.edges)];
    const asked = [...unions('nodes', grouped(nodes, ({ key }) => key)), ...unions('edges', grouped(edges, ({ source, target }) => JSON.stringify([source, target])))];
    const merged = filtered(folder, '--merge', asked);
    const whole = merged.answers.map((answer) => (JSON.parse(answer) as { readonly graph: Graph }).graph);
    const linesOf = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row));
    const each = (value: number): number => Number((value / ARTICLES).toPrecision(3));
    const documents = nodes.filter(({ key }) => !key.startsWith('articles/'));
    return {
      about: 'Of one invented article: npm run bench -- --cost --record. docs/cost.md is computed from it: npm run cost.',
      node: process.versions.node, articles: ARTICLES, articleBytes: each(corpora.reduce((bytes, corpus) => bytes + corpus.bytes, 0)), articleCitations: each(corpora.reduce((count, corpus) => count + corpus.citations, 0)),
      read: each(read.cpu - start), graphBytes: each(bytesOf(read.answers)), nodeBytes: each(bytesOf(linesOf(nodes))), edgeBytes: each(bytesOf(linesOf(edges))),
      mentionBytes: Math.round(bytesOf(linesOf(documents)) / documents.length), mergePerMegabyte: Number(((merged.cpu - start) / (bytesOf(asked) / 1e6)).toPrecision(3)),
      outputBytes: each(bytesOf(linesOf(whole.flatMap((graph) => [...graph.nodes, ...graph.edges])))), taskMemory: Math.round(read.memory), start: Math.round(start),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const recordCost = (constants: CostConstants): void => writeFileSync(FILE, `${JSON.stringify(constants, null, 2)}\n`);
export const readCost = (): CostConstants => JSON.parse(readFileSync(FILE, 'utf8')) as CostConstants;
