/** Ratios that were recorded with the revision that had them: `bench/recorded.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DENSITIES, STAGES, type Density, type ProseFigures, type Stage } from './prose.js';

const FILE = fileURLToPath(new URL('./recorded.json', import.meta.url));
/** What a machine's mood may add. */
const MOST = 1.25;
/** Each version of V8 compiles in a way of its own. */
const YARDSTICK = 'v20.';

/** In CPU time: it is the same on a busy machine. */
type Recorded = Readonly<Record<Density, Readonly<Record<Stage, number>>>>;

interface RecordedFile {
  readonly about: string;
  readonly node: string;
  /** By the size of the text: a short one spends more of its time before it is compiled. */
  readonly timesWords: Readonly<Record<string, Recorded>>;
}

const ABOUT = 'The least CPU time of the rounds, in times of a bare moo lexer on the same text (`words`). npm run bench -- --record writes it, also with --quick; npm run bench -- --check compares.';

/** How far each stage should come, in times of decoding the same text: [dense, sparse]. */
const GOALS: Readonly<Partial<Record<Stage, Readonly<Record<Density, number>>>>> = { extract: { dense: 3, sparse: 1.5 }, analyze: { dense: 6, sparse: 2.5 } };

type Figures = Readonly<Record<Density, ProseFigures>>;

const sizeOf = (figures: Figures): string => `${figures.dense.megabytes} MB`;

function read(): RecordedFile | undefined {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as RecordedFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export function record(figures: Figures): void {
  const recorded = Object.fromEntries(Object.keys(DENSITIES).map((density) => [density, Object.fromEntries(STAGES.map((stage) => [stage, Number(figures[density as Density].lexings[stage].toPrecision(3))]))])) as Recorded;
  const file: RecordedFile = { about: ABOUT, node: process.versions.node, timesWords: { ...read()?.timesWords, [sizeOf(figures)]: recorded } };
  writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);
  console.log(`\nrecorded in bench/recorded.json: ${sizeOf(figures)}`);
}

/** What fell behind. What cannot be compared here is told and passes. */
export function behind(figures: Figures): string[] {
  const recorded = read()?.timesWords[sizeOf(figures)];
  if (recorded === undefined || !process.version.startsWith(YARDSTICK)) {
    console.log(`\nnot compared with what was recorded: ${recorded === undefined ? `nothing is for ${sizeOf(figures)}; npm run bench -- --record` : `Node ${process.versions.node} compiles unlike Node 20, for which it was`}`);
    return [];
  }
  return (Object.keys(DENSITIES) as Density[]).flatMap((density) => STAGES.flatMap((stage) => {
    const [now, then] = [figures[density].lexings[stage], recorded[density][stage]];
    const remedy = 'Look for what costs with node --cpu-prof; or, if it is worth it, npm run bench -- --record, and a line in CHANGELOG.md';
    return now > MOST * then ? [`${stage}, ${density}: ${now.toFixed(2)} times the bare lexer by CPU time, recorded ${then}. ${remedy}`] : [];
  }));
}

/** Where the stages stand beside the goals; missing one fails nothing. */
export function printGoals(figures: Figures): void {
  console.log('\nGoals, in times of decoding:');
  for (const [stage, goal] of Object.entries(GOALS)) {
    for (const density of Object.keys(DENSITIES) as Density[]) {
      const { clock } = figures[density].decodings[stage as Stage];
      console.log(`  ${stage}, ${density}: ${clock.toFixed(2)}, goal ${goal[density]}: ${clock <= goal[density] ? 'met' : 'missed'}`);
    }
  }
}
