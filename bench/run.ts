/**
 * `npm run bench [-- --quick] [--check] [--hostile] [--growth] [--regexes] [--answers]`: one text, one process, every stage beside its yardsticks.
 * Times are medians of rounds in which all stages take turns, ratios are medians over the rounds: by the clock, as a user waits
 * for them, and beside it the CPU time of all threads, which counts the collector's as well and does not move with the machine's load.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answers } from './answers.js';
import { makeCorpus } from './corpus.js';
import { growth } from './growth.js';
import { HOSTILE } from './hostile.js';
import { regexes } from './regexes.js';

const USAGE = `Usage: npm run bench [-- OPTIONS]

Measures a bounded bare regex, UTF-8 decoding, extractCitations, analyze and lint on invented prose of 5, 10 and 20 MB.
  --quick    2 MB only
  --hostile  hostile inputs instead, at n and 2n code units, against plain prose
  --growth   markup, comments, printed findings and graphs instead, at two sizes
  --regexes  the regular expressions of src instead, each on texts of its own characters
  --answers BEFORE AFTER [FILE|DIR ...]
             no times: two builds (dist/index.js of two trees) answer the same on all texts of the tests, 20,000 generated ones
             and those that are named; differences are told, exit 1
  --rounds N measure N times (at least 3, default 3)
  --check    exit 1 when a limit is passed: extractCitations over 4 times decoding (the largest dense text, on Node 20,
             whose decoder is the yardstick), lint over 1.5 times analyze, a hostile input over 5 times dense prose per MB, or more
             than 2.2 times the time when a text doubles, 3 with --growth and --regexes
For steadier figures run node with --expose-gc (NODE_OPTIONS does not take it: node --expose-gc --import tsx bench/run.ts).`;

const MB = 1e6;
const DENSE = 300;
const SPARSE = 3000;
const MOST_DECODINGS = 4;
/** Later versions decode many times faster, which says nothing about the reader. */
const ON_NODE_20 = process.versions.node.startsWith('20.');
const MOST_GROWTH = 2.2;
/** `lint` is `analyze` and a look at what came out. */
const MOST_ANALYSES = 1.5;
/**
 * A hostile input, per MB, against prose with a citation per 300 bytes. Against sparse prose the ratio tells how many citations there are:
 * a text of nothing but citations has a hundred times as many, each with its object to make and its document to find.
 */
const MOST_PROSE = 5;
/** Below this many milliseconds a ratio of two times says nothing; above the other, no larger text is tried. */
const MEASURABLE = 20;
const ENOUGH = 2000;

type Reader = Pick<typeof import('../src/index.js'), 'analyze' | 'extractCitations' | 'lint'>;
type Stage = 'regex' | 'decode' | 'extract' | 'analyze' | 'lint';
interface Times {
  /** Milliseconds by the clock, one a round. */
  readonly clock: Record<Stage, number[]>;
  /** CPU milliseconds of all threads. */
  readonly cpu: Record<Stage, number[]>;
}

/** What a user would write by hand. */
const SYMBOL = /(?<!\d)\d{1,5}-[\p{L}]{1,12}\/[\p{L}]{1,20}/gu;

function milliseconds(run: () => unknown): { clock: number; cpu: number } {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { clock, cpu: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] as number : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The median of the ratios of times that were taken side by side. */
function ratio(times: readonly number[], yardstick: readonly number[]): number {
  return median(times.map((time, round) => time / (yardstick[round] as number)));
}

function measure(reader: Reader, bytes: Buffer, rounds: number): Times {
  const text = bytes.toString('utf8');
  const stages: Record<Stage, () => unknown> = {
    regex: () => {
      let count = 0;
      for (const _ of text.matchAll(SYMBOL)) count += 1;
      return count;
    },
    decode: () => bytes.toString('utf8'),
    extract: () => reader.extractCitations(text),
    analyze: () => reader.analyze(text),
    lint: () => reader.lint(text),
  };
  const empty = (): Record<Stage, number[]> => ({ regex: [], decode: [], extract: [], analyze: [], lint: [] });
  const times: Times = { clock: empty(), cpu: empty() };
  for (let round = -1; round < rounds; round += 1) {
    for (const stage of Object.keys(stages) as Stage[]) {
      const { clock, cpu } = milliseconds(stages[stage]);
      if (round < 0) continue;
      times.clock[stage].push(clock);
      times.cpu[stage].push(cpu);
    }
  }
  return times;
}

function prose(reader: Reader, sizes: readonly number[], rounds: number): string[] {
  const over: string[] = [];
  for (const [density, every] of [['dense', DENSE], ['sparse', SPARSE]] as const) {
    let previous: { size: number; times: Times } | undefined;
    for (const size of sizes) {
      const corpus = makeCorpus({ bytes: size * MB, every });
      const found = reader.extractCitations(corpus.text).length;
      console.log(`\n${size} MB ${density}: one citation per ${every} bytes, ${corpus.citations} written, ${found} read`);
      console.log('            ms     MB/s  × decoding  × regex  when doubled    CPU ms  × decoding');
      const times = measure(reader, Buffer.from(corpus.text), rounds);
      const { clock, cpu } = times;
      for (const stage of Object.keys(clock) as Stage[]) {
        const middle = median(clock[stage]);
        const decodings = ratio(clock[stage], clock.decode);
        const growth = previous?.size === size / 2 ? middle / median(previous.times.clock[stage]) : undefined;
        console.log([
          stage.padEnd(8), middle.toFixed(1).padStart(7), (corpus.bytes / MB / (middle / 1000)).toFixed(1).padStart(8),
          decodings.toFixed(2).padStart(10), ratio(clock[stage], clock.regex).toFixed(2).padStart(8), (growth?.toFixed(2) ?? '').padStart(13),
          median(cpu[stage]).toFixed(1).padStart(9), ratio(cpu[stage], cpu.decode).toFixed(2).padStart(10),
        ].join(' '));
        if (stage === 'regex' || stage === 'decode') continue;
        const analyses = ratio(clock[stage], clock.analyze);
        if (stage === 'lint') console.log(`         ${analyses.toFixed(2)} × analyze`);
        if (stage === 'lint' && size === sizes.at(-1) && analyses > MOST_ANALYSES) over.push(`lint takes ${analyses.toFixed(2)} times analyze at ${size} MB ${density}, at most ${MOST_ANALYSES}`);
        if (stage === 'extract' && density === 'dense' && size === sizes.at(-1) && ON_NODE_20 && decodings > MOST_DECODINGS) {
          over.push(`extractCitations takes ${decodings.toFixed(2)} times decoding at ${size} MB dense, at most ${MOST_DECODINGS}`);
        }
        if (growth !== undefined && growth > MOST_GROWTH) {
          over.push(`${stage} takes ${growth.toFixed(2)} times as long from ${size / 2} to ${size} MB ${density}, at most ${MOST_GROWTH}`);
        }
      }
      previous = { size, times };
    }
  }
  return over;
}

function hostile(reader: Reader, units: number, rounds: number): string[] {
  const over: string[] = [];
  const perMegabyte = (text: string, times: readonly number[]): number => median(times) / (Buffer.byteLength(text) / MB);
  const once = (text: string): number => milliseconds(() => reader.analyze(text)).clock;
  const time = (text: string): number[] => {
    once(text);
    return Array.from({ length: rounds }, () => once(text));
  };
  const [sparse, dense] = [SPARSE, DENSE].map((every) => {
    const plain = makeCorpus({ bytes: 2 * MB, every }).text;
    return perMegabyte(plain, time(plain));
  }) as [number, number];
  console.log(`\nanalyze, n code units; plain prose takes ${sparse.toFixed(1)} ms per MB with a citation per ${SPARSE} bytes, ${dense.toFixed(1)} with one per ${DENSE}`);
  console.log(`${'input'.padEnd(40)}        n  ms/MB at n  at 2n  × sparse  × dense  µs/citation  when doubled`);
  for (const [name, generate] of Object.entries(HOSTILE)) {
    let n = units / 64;
    while (n < units && once(generate(2 * n)) < ENOUGH) n *= 2;
    const [single, twice] = [generate(n), generate(2 * n)];
    const [short, long] = [time(single), time(twice)];
    const growth = median(long) / Math.max(median(short), 0.001);
    const cost = perMegabyte(twice, long);
    const { length: citations } = reader.analyze(twice).citations;
    console.log([
      name.padEnd(40), String(n).padStart(8), perMegabyte(single, short).toFixed(1).padStart(11), cost.toFixed(1).padStart(6),
      (cost / sparse).toFixed(2).padStart(9), (cost / dense).toFixed(2).padStart(8), (citations === 0 ? '' : ((1000 * median(long)) / citations).toFixed(1)).padStart(12), growth.toFixed(2).padStart(13),
    ].join(' '));
    if (cost > MOST_PROSE * dense) over.push(`${name}: ${(cost / dense).toFixed(2)} times dense prose per MB, at most ${MOST_PROSE}`);
    if (growth > MOST_GROWTH && median(long) > MEASURABLE) over.push(`${name}: ${growth.toFixed(2)} times as long when doubled, at most ${MOST_GROWTH}`);
  }
  return over;
}

/** The built package where there is one: what users run, and not slowed down by a loader. */
async function loadReader(): Promise<{ reader: Reader; name: string }> {
  const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  if (!existsSync(built)) return { reader: await import('../src/index.js'), name: 'src/index.ts (npm run build for figures that count)' };
  const sources = fileURLToPath(new URL('../src', import.meta.url));
  const newest = Math.max(...readdirSync(sources, { recursive: true }).map((file) => statSync(join(sources, String(file))).mtimeMs));
  const stale = newest > statSync(built).mtimeMs ? ', OLDER than src: npm run build' : '';
  return { reader: (await import(pathToFileURL(built).href)) as Reader, name: `dist/index.js${stale}` };
}

function settings(): { quick: boolean; hostile: boolean; growth: boolean; regexes: boolean; answers: readonly string[] | undefined; check: boolean; rounds: number } | string {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const options = { quick: flag, hostile: flag, growth: flag, regexes: flag, answers: flag, check: flag, help: flag, rounds: { type: 'string', default: '3' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.help) return USAGE;
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 3) return `bench: --rounds wants a whole number from 3, not ${values.rounds}`;
    if (values.answers ? positionals.length < 2 : positionals.length > 0) return values.answers ? 'bench: --answers wants two builds' : `bench: unknown argument ${positionals[0]}`;
    return { quick: values.quick, hostile: values.hostile, growth: values.growth, regexes: values.regexes, answers: values.answers ? positionals : undefined, check: values.check, rounds };
  } catch (error) {
    return `bench: ${(error as Error).message}`;
  }
}

const chosen = settings();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = chosen === USAGE ? 0 : 2;
} else if (chosen.answers !== undefined) {
  const [before, after, ...paths] = chosen.answers as [string, string, ...string[]];
  const differences = await answers(before, after, paths);
  for (const difference of differences) console.log(difference);
  if (differences.length > 0) process.exitCode = 1;
} else {
  const { reader, name } = await loadReader();
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${name}, ${globalThis.gc ? 'gc before each run' : 'gc not exposed'}`);
  const over = chosen.regexes ? regexes() : chosen.growth ? growth(chosen.rounds) : chosen.hostile
    ? hostile(reader, chosen.quick ? 256_000 : 1_024_000, chosen.rounds)
    : prose(reader, chosen.quick ? [2] : [5, 10, 20], chosen.rounds);
  if (over.length > 0) console.log(`\nOver the limits:\n  ${over.join('\n  ')}`);
  if (chosen.check && over.length > 0) process.exitCode = 1;
}
