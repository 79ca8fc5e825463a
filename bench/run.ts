/**
 * `npm run bench [-- --quick] [--check] …`: one text, one process, every stage beside its yardsticks.
 * Times are medians of rounds in which all stages take turns, ratios are medians over the rounds: by the clock, as a user waits
 * for them, and beside it the CPU time of all threads, which counts the collector's as well and does not move with the machine's load.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { answers } from './answers.js';
import { cost, recordCost } from './cost.js';
import { curves, recordCurves } from './curve.js';
import { duckdb } from './duckdb.js';
import { growth } from './growth.js';
import { hostile } from './hostile-times.js';
import { listItems } from './list-items.js';
import { peers } from './peers.js';
import { prose } from './prose.js';
import { DENSE, loadReader } from './reader.js';
import { behind, printGoals, record } from './recorded.js';
import { regexes } from './regexes.js';
import { startUp } from './start-up.js';
import { table } from './table.js';

const USAGE = `Usage: npm run bench [-- OPTIONS]

Measures a bounded bare regex, UTF-8 decoding, extractCitations, analyze and lint on invented prose of 5, 10 and 20 MB, then other libraries on
texts of their own, and prints the table of README.md.
  --quick    2 MB only, and no other libraries
  --check    exit 1 when a limit is passed: a stage more than a quarter slower, in times of a bare lexer on the same text, than bench/recorded.json
             says (Node 20), lint over 1.5 times analyze, a hostile input over 5 times dense prose per MB, or more
             than 2.2 times the time (with --curves: or memory) when a text doubles, 3 with --growth and --regexes
  --record   write the ratios of this run into bench/recorded.json
  --rounds N measure N times (at least 3; default 5, with --quick 10: what is short has to be compiled first)
Instead:
  --hostile  hostile inputs, at n and 2n code units, against plain prose
  --growth   markup, comments, printed findings and graphs, at two sizes
  --curves   CPU time and memory from 1 to 64 MB of prose, and from 100 to 102,400 citations in one document (Linux; with --quick three sizes
             of each); with --record into bench/curves.json
  --duckdb   the index of a million citations: time to build, size, times of questions (with --quick 20,000)
  --cost     what one article costs in the job for Spark; with --record into bench/cost.json, from which npm run cost computes docs/cost.md
  --items    a list of ten million numbers in one string (with --quick 200,000), and the memory that it takes
  --start    what the command takes on a short file, beside node -e 0
  --regexes  the regular expressions of src, each on texts of its own characters
  --answers BEFORE AFTER [FILE|DIR ...]
             no times: two builds (dist/index.js of two trees) answer the same on all texts of the tests, 20,000 generated ones
             and those that are named; differences are told, exit 1`;

const flag = { type: 'boolean', default: false } as const;
const OPTIONS = { quick: flag, hostile: flag, growth: flag, curves: flag, duckdb: flag, start: flag, items: flag, cost: flag, regexes: flag, answers: flag, check: flag, record: flag, help: flag, rounds: { type: 'string' } } as const;

type Settings = Record<Exclude<keyof typeof OPTIONS, 'answers' | 'rounds' | 'help'>, boolean> & { readonly answers: readonly string[] | undefined; readonly rounds: number };

function settings(): Settings | string {
  try {
    const { values: { answers: asked, help, rounds: told, ...flags }, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    if (help) return USAGE;
    const rounds = Number(told ?? (flags.quick ? 10 : 5));
    if (!Number.isInteger(rounds) || rounds < 3) return `bench: --rounds wants a whole number from 3, not ${told}`;
    if (asked ? positionals.length < 2 : positionals.length > 0) return asked ? 'bench: --answers wants two builds' : `bench: unknown argument ${positionals[0]}`;
    return { ...flags, answers: asked ? positionals : undefined, rounds };
  } catch (error) {
    return `bench: ${(error as Error).message}`;
  }
}

async function main(chosen: Settings): Promise<number> {
  if (chosen.answers !== undefined) {
    const [before, after, ...paths] = chosen.answers as [string, string, ...string[]];
    const differences = await answers(before, after, paths);
    for (const difference of differences) console.log(difference);
    return differences.length > 0 ? 1 : 0;
  }
  const { reader, name } = await loadReader();
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, ${name}, ${globalThis.gc ? 'gc before each run' : 'gc not exposed'}`);
  const over: string[] = [];
  if (chosen.regexes) over.push(...regexes());
  else if (chosen.growth) over.push(...growth(chosen.rounds));
  else if (chosen.cost) {
    const constants = cost();
    console.log(constants);
    if (chosen.record) recordCost(constants);
  } else if (chosen.items) listItems(chosen.quick ? 200_000 : 10_000_000);
  else if (chosen.start) startUp(chosen.rounds);
  else if (chosen.duckdb) await duckdb(chosen.quick ? 20_000 : 1_000_000, chosen.rounds);
  else if (chosen.curves) {
    const found = curves(chosen);
    over.push(...found.over);
    if (chosen.record) recordCurves(found.curves);
  } else if (chosen.hostile) over.push(...hostile(reader, chosen.quick ? 256_000 : 1_024_000, chosen.rounds));
  else {
    const { figures, over: passed } = prose(reader, chosen.quick ? [2] : [5, 10, 20], chosen.rounds);
    over.push(...passed, ...(chosen.record ? [] : behind(figures)));
    console.log(`\n${table(figures, chosen.quick ? [] : peers(DENSE, chosen.rounds))}`);
    printGoals(figures);
    if (chosen.record) record(figures);
  }
  if (over.length > 0) console.log(`\nOver the limits:\n  ${over.join('\n  ')}`);
  return chosen.check && over.length > 0 ? 1 : 0;
}

const chosen = settings();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = chosen === USAGE ? 0 : 2;
} else process.exitCode = await main(chosen);
