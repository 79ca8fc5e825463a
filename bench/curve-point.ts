/**
 * One point of the curve, in a process of its own, so that no other has filled its memory: `node --expose-gc --no-flush-bytecode --import tsx bench/curve-point.ts prose|document SIZE`. Prints a line of JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildGraph } from '../src/entries/graph.js';
import { makeCorpus } from './corpus.js';
import type { CurvePoint, StageCost } from './curve.js';
import { manySided } from './many-sided.js';
import { DENSE, loadReader } from './reader.js';
import { MB, milliseconds } from './times.js';

/** A stage is run again until it has had so much CPU time; the least of its times counts. */
const ENOUGH = 400;
const LEAST_ROUNDS = 2;

function heap(): number {
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Linux counts the most memory that a process had resident, and can be told to count anew. */
const peak = (): number => 1024 * Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);
const forgetPeak = (): void => writeFileSync('/proc/self/clear_refs', '5');

function costOf(run: () => unknown): StageCost {
  // What it remembers for the next time is no part of its result.
  const times = [milliseconds(run).cpu];
  const before = heap();
  forgetPeak();
  const atRest = peak();
  const kept: unknown[] = [];
  times.push(milliseconds(() => kept.push(run())).cpu);
  const most = peak() - atRest;
  const held = heap() - before;
  kept.length = 0;
  while (times.length < LEAST_ROUNDS || times.reduce((all, one) => all + one, 0) < ENOUGH) times.push(milliseconds(run).cpu);
  return { cpu: Math.min(...times), held: Math.max(0, held), peak: Math.max(0, most) };
}

const [kind, told] = process.argv.slice(2) as ['prose' | 'document', string];
const size = Number(told);
const { reader } = await loadReader();
const warm = makeCorpus({ bytes: MB, every: DENSE, seed: 3 }).text;
for (let round = 0; round < 3; round++) buildGraph([{ file: 'warm', text: warm, analysis: reader.analyze(warm) }]);
reader.lint(warm);

const text = kind === 'prose' ? makeCorpus({ bytes: size * MB, every: DENSE }).text : manySided(size);
const analysis = reader.analyze(text);
const point: CurvePoint = {
  size, citations: analysis.citations.length, relations: analysis.relations.length,
  stages: {
    extract: costOf(() => reader.extractCitations(text)),
    analyze: costOf(() => reader.analyze(text)),
    lint: costOf(() => reader.lint(text)),
    graph: costOf(() => buildGraph([{ file: 'a', text, analysis }])),
  },
};
console.log(JSON.stringify(point));
