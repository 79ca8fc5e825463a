/** How time and memory grow: prose of 1 to 64 MB in one string, and one document of 100 to 102,400 citations; the picture of it is drawn from what was recorded. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** CPU milliseconds; bytes that the result holds, and bytes that the process had more of, at most. */
export interface StageCost {
  readonly cpu: number;
  readonly held: number;
  readonly peak: number;
}

export type CurveStage = 'extract' | 'analyze' | 'lint' | 'graph';

export interface CurvePoint {
  /** Megabytes of prose, or citations of a document that were wanted. */
  readonly size: number;
  readonly citations: number;
  readonly relations: number;
  readonly stages: Readonly<Record<CurveStage, StageCost>>;
}

export interface Curves {
  readonly about: string;
  readonly prose: readonly CurvePoint[];
  readonly document: readonly CurvePoint[];
}

const CURVES_FILE = new URL('./curves.json', import.meta.url);

const ABOUT = 'CPU milliseconds and bytes of each stage, by megabytes of prose and by citations of one document: npm run bench -- --curves --record.';
const MOST_GROWTH = 2.2;
/** Below these a ratio says nothing: milliseconds, bytes held, bytes at most. A heap is enlarged in steps, and compiled code comes and goes in it. */
const MEASURABLE: StageCost = { cpu: 50, held: 16e6, peak: 256e6 };
const doublings = (first: number, last: number): number[] => (first > last ? [] : [first, ...doublings(2 * first, last)]);

function point(kind: 'prose' | 'document', size: number): CurvePoint {
  const script = fileURLToPath(new URL('./curve-point.ts', import.meta.url));
  const words = ['--expose-gc', '--no-flush-bytecode', '--max-old-space-size=12000', '--import', 'tsx', script, kind, String(size)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as CurvePoint;
}

const WHAT: readonly (readonly [keyof StageCost, string])[] = [['cpu', 'CPU time'], ['held', 'memory held'], ['peak', 'memory at most']];

/** What grows too fast from a point to the one of twice its size. */
function tooFast(kind: string, before: CurvePoint, after: CurvePoint): string[] {
  return Object.entries(after.stages).flatMap(([stage, cost]) => WHAT.flatMap(([what, told]) => {
    const least = before.stages[stage as CurveStage][what];
    const growth = cost[what] / least;
    return least >= MEASURABLE[what] && growth > MOST_GROWTH ? [`${stage}, ${kind} of ${before.size} and ${after.size}: ${growth.toFixed(2)} times the ${told}, at most ${MOST_GROWTH}`] : [];
  }));
}

function measured(kind: 'prose' | 'document', sizes: readonly number[], over: string[]): CurvePoint[] {
  console.log(`\n${kind === 'prose' ? 'MB of prose' : 'citations of a document'}: CPU ms, MB held, MB at most`);
  const points: CurvePoint[] = [];
  for (const size of sizes) {
    const next = point(kind, size);
    const before = points.at(-1);
    points.push(next);
    const told = Object.entries(next.stages).map(([stage, { cpu, held, peak }]) => `${stage} ${cpu.toFixed(0)}, ${(held / 1e6).toFixed(1)}, ${(peak / 1e6).toFixed(0)}`);
    console.log(`${String(size).padStart(7)}  ${told.join('; ')}  (${next.citations} citations, ${next.relations} relations)`);
    if (before !== undefined) over.push(...tooFast(kind, before, next));
  }
  return points;
}

const rounded = (points: readonly CurvePoint[]): CurvePoint[] => points.map((one) => ({ ...one, stages: Object.fromEntries(Object.entries(one.stages).map(([stage, { cpu, held, peak }]) => [stage, { cpu: Number(cpu.toPrecision(3)), held: Number(held.toPrecision(3)), peak: Number(peak.toPrecision(3)) }])) as CurvePoint['stages'] }));

export const readCurves = (): Curves => JSON.parse(readFileSync(CURVES_FILE, 'utf8')) as Curves;

/** Measures, prints, and gives what grows too fast. */
export function curves({ quick }: { readonly quick: boolean }): { readonly curves: Curves; readonly over: readonly string[] } {
  const over: string[] = [];
  const prose = rounded(measured('prose', doublings(1, quick ? 4 : 64), over));
  const document = rounded(measured('document', doublings(quick ? 800 : 100, quick ? 3200 : 102_400), over));
  return { curves: { about: ABOUT, prose, document }, over };
}

export function recordCurves(found: Curves): void {
  writeFileSync(CURVES_FILE, `${JSON.stringify(found, null, 1)}\n`);
  console.log('\nrecorded in bench/curves.json; npm run pictures draws it');
}
