/** Every stage beside its yardsticks, on invented prose of several sizes, as one text. */
import moo from 'moo';
import { makeCorpus } from './corpus.js';
import { DENSE, SPARSE, type Reader } from './reader.js';
import { inTurns, leastRatio, MB, median, ratio, rateOf, type Rate, type Taken } from './times.js';

/** What a user would write by hand. */
const SYMBOL = /(?<!\d)\d{1,5}-[\p{L}]{1,12}\/[\p{L}]{1,20}/gu;
/**
 * A bare lexer that tells words, numbers and the rest apart: compiled JavaScript that makes small objects, as the stages are.
 * Decoding is machine code that others vectorised; from one machine to the next its speed moves by half beside that of JavaScript.
 */
const WORDS = moo.compile({ word: { match: /\p{L}+/u }, number: { match: /\p{N}+/u }, rest: { match: /[^\p{L}\p{N}]+/u, lineBreaks: true } });
const MOST_GROWTH = 2.2;
/** `lint` is `analyze` and a look at what came out. */
const MOST_ANALYSES = 1.5;

export const STAGES = ['extract', 'analyze', 'lint'] as const;
export type Stage = (typeof STAGES)[number];
type Measured = Stage | 'regex' | 'decode' | 'words';
type Times = Record<Measured, Taken[]>;

export const DENSITIES = { dense: DENSE, sparse: SPARSE } as const;
export type Density = keyof typeof DENSITIES;

/** How many times longer than decoding the same text from UTF-8: the median by the clock, the least by CPU time. */
export interface Decodings {
  readonly clock: number;
  readonly cpu: number;
}

/** Of the largest text of a density. */
export interface ProseFigures {
  readonly megabytes: number;
  readonly rates: Record<Measured, Rate>;
  readonly decodings: Record<Stage, Decodings>;
  /** How many times longer than the bare lexer, the least by CPU time. */
  readonly lexings: Record<Stage, number>;
}

export interface ProseRun {
  readonly figures: Record<Density, ProseFigures>;
  /** Limits that hold on every machine and were passed: growth, and lint beside analyze. */
  readonly over: readonly string[];
}

const clockOf = (times: readonly Taken[]): number[] => times.map(({ clock }) => clock);
const cpuOf = (times: readonly Taken[]): number[] => times.map(({ cpu }) => cpu);

function measure(reader: Reader, bytes: Buffer, rounds: number): Times {
  const text = bytes.toString('utf8');
  return inTurns<Measured>({
    regex: () => {
      let count = 0;
      for (const _ of text.matchAll(SYMBOL)) count += 1;
      return count;
    },
    decode: () => bytes.toString('utf8'),
    words: () => [...WORDS.reset(text)].length,
    extract: () => reader.extractCitations(text),
    analyze: () => reader.analyze(text),
    lint: () => reader.lint(text),
  }, rounds);
}

function figuresOf(megabytes: number, bytes: number, times: Times): ProseFigures {
  const ofAll = <Name extends Measured, Value>(names: readonly Name[], value: (name: Name) => Value): Record<Name, Value> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
  return {
    megabytes,
    rates: ofAll(Object.keys(times) as Measured[], (stage) => rateOf(bytes, clockOf(times[stage]))),
    decodings: ofAll(STAGES, (stage) => ({ clock: ratio(clockOf(times[stage]), clockOf(times.decode)), cpu: leastRatio(cpuOf(times[stage]), cpuOf(times.decode)) })),
    lexings: ofAll(STAGES, (stage) => leastRatio(cpuOf(times[stage]), cpuOf(times.words))),
  };
}

function print(times: Times, bytes: number, before: Times | undefined): void {
  console.log('            ms     MB/s  × decoding  × regex  when doubled    CPU ms  × decoding  × words');
  for (const [stage, taken] of Object.entries(times) as [Measured, Taken[]][]) {
    const [clock, cpu] = [clockOf(taken), cpuOf(taken)];
    console.log([
      stage.padEnd(8), median(clock).toFixed(1).padStart(7), rateOf(bytes, clock).median.toFixed(1).padStart(8),
      ratio(clock, clockOf(times.decode)).toFixed(2).padStart(10), ratio(clock, clockOf(times.regex)).toFixed(2).padStart(8),
      (before === undefined ? '' : (median(clock) / median(clockOf(before[stage]))).toFixed(2)).padStart(13),
      median(cpu).toFixed(1).padStart(9), leastRatio(cpu, cpuOf(times.decode)).toFixed(2).padStart(10), leastRatio(cpu, cpuOf(times.words)).toFixed(2).padStart(8),
    ].join(' '));
  }
  console.log(`         lint takes ${ratio(clockOf(times.lint), clockOf(times.analyze)).toFixed(2)} times analyze`);
}

/** Each size is twice the one before. */
function density(reader: Reader, name: Density, sizes: readonly number[], rounds: number): { readonly figures: ProseFigures; readonly over: readonly string[] } {
  const over: string[] = [];
  const every = DENSITIES[name];
  let before: Times | undefined;
  let figures: ProseFigures | undefined;
  for (const size of sizes) {
    const corpus = makeCorpus({ bytes: size * MB, every });
    console.log(`\n${size} MB ${name}: one citation per ${every} bytes, ${corpus.citations} written, ${reader.extractCitations(corpus.text).length} read`);
    const times = measure(reader, Buffer.from(corpus.text), rounds);
    print(times, corpus.bytes, before);
    for (const [stage, taken] of Object.entries(times) as [Measured, Taken[]][]) {
      // Both, or it is the machine.
      const growth = before === undefined ? 0 : Math.min(median(clockOf(taken)) / median(clockOf(before[stage])), median(cpuOf(taken)) / median(cpuOf(before[stage])));
      if (stage !== 'decode' && stage !== 'words' && growth > MOST_GROWTH) over.push(`${stage} takes ${growth.toFixed(2)} times as long from ${size / 2} to ${size} MB ${name}, at most ${MOST_GROWTH}`);
    }
    const analyses = Math.min(ratio(clockOf(times.lint), clockOf(times.analyze)), ratio(cpuOf(times.lint), cpuOf(times.analyze)));
    if (size === sizes.at(-1) && analyses > MOST_ANALYSES) over.push(`lint takes ${analyses.toFixed(2)} times analyze at ${size} MB ${name}, at most ${MOST_ANALYSES}`);
    figures = figuresOf(size, corpus.bytes, times);
    before = times;
  }
  return { figures: figures!, over };
}

export function prose(reader: Reader, sizes: readonly number[], rounds: number): ProseRun {
  const [dense, sparse] = [density(reader, 'dense', sizes, rounds), density(reader, 'sparse', sizes, rounds)];
  return { figures: { dense: dense.figures, sparse: sparse.figures }, over: [...dense.over, ...sparse.over] };
}
