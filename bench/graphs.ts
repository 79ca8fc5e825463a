/**
 * Time and memory of graphs of invented texts: `node --expose-gc --import tsx bench/graphs.ts [--stream] [edges …]`.
 * With --stream only: the parts are made and merged one at a time, then one status is asked.
 * Each text cites 40 documents and says 10 relations, so a text is about 50 edges; there is one document for every ten edges.
 */
import { buildGraph, canonicalize, checkGraph, implementationTree, mergeGraphs, shortestPath, statusAt, subgraph, supersessionChain } from '../src/graph/index.js';
import type { AnalyzedText, CitationGraph } from '../src/model/index.js';
import { registry } from '../src/index.js';
import { KINDS, write } from '../test/graph/worlds.js';

const EDGES_OF_TEXT = 50;
const PARTS = 100;

/** A small generator of numbers (mulberry32): the same graph on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function* textsOf(edges: number, part = 0, parts = 1): Generator<AnalyzedText> {
  const documents = Math.ceil(edges / 10);
  const idOf = (n: number): string => `${n}-NQ/TW@${1950 + (n % 76)}-${String((n % 12) + 1).padStart(2, '0')}-15`;
  for (let at = part; at < edges / EDGES_OF_TEXT; at += parts) {
    const next = random(at);
    const pick = (below: number): number => Math.floor(next() * below);
    yield write({
      file: `texts/${at}.txt`, publishedOn: '2026-01-01',
      sentences: Array.from({ length: 10 }, () => ({
        said: Array.from({ length: 4 }, () => {
          const n = pick(documents);
          return { resolution: 'resolved' as const, document: idOf(n), fields: { symbol: [`${n}-NQ/TW`, 'stated'] as const, type: ['nghi-quyet', 'stated'] as const, date: [idOf(n).split('@')[1]!, 'adjacent'] as const } };
        }),
        relations: [{ kind: KINDS[pick(KINDS.length)]!, planned: next() < 0.1, source: 0, target: 1, confidence: 0.9 }],
        gaps: [' mentions '],
      })),
    });
  }
}

function timed<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  process.stdout.write(`  ${name.padEnd(34)} ${(performance.now() - start).toFixed(0).padStart(7)} ms   ${megabytes} MB\n`);
  return result;
}

const streaming = process.argv.includes('--stream');
if (streaming) {
  const edges = Number(process.argv.at(-1));
  const merged = timed(`${edges} edges: building and merging ${PARTS} parts, one at a time`, () =>
    mergeGraphs((function* () { for (let part = 0; part < PARTS; part++) yield buildGraph(textsOf(edges, part, PARTS)); })()));
  timed('statusAt', () => statusAt(merged, merged.nodes[0]!.key, '2026-01-01'));
} else if (process.argv[1]?.endsWith('graphs.ts') === true) for (const edges of (process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['50000', '100000', '200000']).map(Number)) {
  process.stdout.write(`${edges} edges\n`);
  timed('(inventing the texts)', () => { let count = 0; for (const _ of textsOf(edges)) count++; return count; });
  let whole: CitationGraph | undefined = timed('inventing and buildGraph', () => buildGraph(textsOf(edges)));
  process.stdout.write(`  = ${whole.nodes.length} nodes, ${whole.edges.length} edges\n`);
  const ids = whole.nodes.filter(({ attributes }) => attributes.kind === 'document').map(({ key }) => key);
  const graph = whole;
  timed('statusAt, the first', () => statusAt(graph, ids[0]!, '2026-01-01'));
  timed('statusAt, 10,000 more', () => ids.slice(0, 10_000).forEach((id) => statusAt(graph, id, '2026-01-01')));
  timed('checkGraph', () => checkGraph(graph).length);
  timed('supersessionChain', () => supersessionChain(graph, ids[5]!)?.documents.length);
  timed('implementationTree', () => implementationTree(graph, ids[5]!, { direction: 'implementing' })?.length);
  timed('shortestPath', () => shortestPath(graph, ids[0]!, ids[9]!, { directed: false })?.edges.length);
  timed('subgraph at a day', () => subgraph(graph, { at: '2000' })?.edges.length);
  timed('canonicalize', () => canonicalize(graph, { registry }).edges.length);
  whole = undefined;
  globalThis.gc?.();
  const parts = timed(`inventing and building ${PARTS} parts`, () => Array.from({ length: PARTS }, (_, part) => buildGraph(textsOf(edges, part, PARTS))));
  timed(`merging ${PARTS} parts`, () => mergeGraphs(...parts).edges.length);
}
