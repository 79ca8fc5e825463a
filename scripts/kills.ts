/**
 * `npm run kills -- [--times N] [--seed N] [--command FILE]`: starts each command that writes a file, kills it after a while, and looks at what is there: the old
 * content or the new one, whole, and beside it nothing but a draft by its own name, which nobody reads. Half of the kills are SIGKILL. The index of DuckDB is killed by its own test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Usage: npm run kills -- [--times N] [--seed N] [--command FILE]

Kills each command of the built package (npm run build; or of the FILE) N times (default 200), at moments that the seed decides (default 1).
Where integrations/ is installed, the index of DuckDB is killed N times too, at most 50: nothing that was there may be lost, and the next run has to complete it.

Exit status: 0 no file lost or half-written; 1 one was, or a file was left that is no draft; 2 wrong usage, or nothing is built.`;

const BUILT = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** What a kill that no program can catch may leave: hidden, so that no folder that is read has it, and named after the program. */
const DRAFT = /^\.vn-party-citations-[\da-f-]{36}\.tmp$/u;
const SIGNALS: readonly NodeJS.Signals[] = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM'];
const TEXT = 'Quyết định số 86-QD/TW thay thế Nghị quyết số 57-NQ/TW ngày 22/12/2024.\n'.repeat(800);

/** A command that writes files: what is there before, and how it is started. */
interface Writer {
  readonly name: string;
  /** Files that it may change, with what they hold before. */
  readonly files: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

const WRITERS: readonly Writer[] = [
  { name: 'graph --output', files: { 'graph.json': 'old' }, words: ['graph', 'input.txt', '--force', '--output', 'graph.json'] },
  { name: 'graph --output, no file before', files: {}, words: ['graph', 'input.txt', '--format', 'csv', '--output', 'graph.csv'] },
  { name: 'harvest --output', files: { 'found.json': 'old' }, words: ['harvest', 'input.txt', '--all', '--force', '--output', 'found.json'] },
  { name: 'lint --output', files: { 'findings.sarif': 'old' }, words: ['lint', '--no-config', 'input.txt', '--format', 'sarif', '--force', '--output', 'findings.sarif'] },
  { name: 'lint --fix', files: { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT }, words: ['lint', '--no-config', '--fix', '--quiet', 'a.txt', 'b.txt', 'c.txt'] },
];

interface Ended {
  readonly milliseconds: number;
  readonly killed: boolean;
}

function start(command: string, words: readonly string[], cwd: string, after: number | undefined, signal: NodeJS.Signals): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, ...words], { cwd, stdio: 'ignore' });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill(signal), after);
  return new Promise((resolve) => child.on('close', (_, by) => {
    clearTimeout(timer);
    resolve({ milliseconds: performance.now() - began, killed: by !== null });
  }));
}

function lay({ files }: Writer, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'input.txt'), TEXT);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** The contents of a folder, drafts aside. */
function contents(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).filter((name) => !DRAFT.test(name)).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

async function killOften(command: string, writer: Writer, times: number, chance: () => number, folder: string): Promise<number> {
  lay(writer, folder);
  const before = contents(folder);
  const { milliseconds } = await start(command, writer.words, folder, undefined, 'SIGKILL');
  const after = contents(folder);
  if ([...after].every(([name, content]) => before.get(name) === content)) throw new Error(`${writer.name} writes nothing, so that nothing is tested`);
  const counts = { killed: 0, old: 0, new: 0, mixed: 0, drafts: 0, lost: 0 };
  for (let time = 0; time < times; time++) {
    lay(writer, folder);
    // Most of the time is reading: the moments lie closer where files are written.
    const moment = milliseconds * (chance() < 0.3 ? chance() : 0.75 + 0.35 * chance());
    const { killed } = await start(command, writer.words, folder, moment, SIGNALS[time % SIGNALS.length]!);
    const found = contents(folder);
    const names = new Set([...before.keys(), ...after.keys(), ...found.keys()]);
    const states = [...names].filter((name) => name !== 'input.txt').map((name) => {
      const content = found.get(name);
      return content === before.get(name) ? 'old' : content !== undefined && content === after.get(name) ? 'new' : 'lost';
    });
    const drafts = readdirSync(folder).filter((name) => DRAFT.test(name)).length;
    if (killed) counts.killed++;
    counts.drafts += drafts;
    const state = states.includes('lost') || found.get('input.txt') !== TEXT ? 'lost' : states.includes('old') && states.includes('new') ? 'mixed' : states.includes('new') ? 'new' : 'old';
    counts[state]++;
    if (state === 'lost' || (drafts > 0 && SIGNALS[time % SIGNALS.length] !== 'SIGKILL')) {
      counts.lost += state === 'lost' ? 0 : 1;
      console.log(`  ${writer.name}, kill ${time} after ${moment.toFixed(0)} ms: ${JSON.stringify([...found].map(([name, content]) => [name, content.length]))}, ${drafts} drafts`);
    }
  }
  console.log(`${writer.name}: ${times} starts of about ${milliseconds.toFixed(0)} ms, ${counts.killed} killed; all old ${counts.old}, all new ${counts.new}, some of each ${counts.mixed}, lost or half-written ${counts.lost}; ${counts.drafts} drafts left by SIGKILL`);
  return counts.lost;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MOST_KILLS_OF_INDEX = 50;

/** `integrations/index` has the test: it knows what the database holds. */
function killIndex(times: number): boolean {
  if (!existsSync(join(ROOT, 'integrations/node_modules/@duckdb/node-api'))) {
    console.log('index: left out, nothing is installed in integrations/: npx tsx scripts/installed.ts integrations');
    return true;
  }
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--mode', 'all', '--project', 'integrations', 'integrations/index', '--testNamePattern', 'killed'], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, INDEX_KILLS: String(Math.min(times, MOST_KILLS_OF_INDEX)) } });
  return status === 0;
}

/** Numbers from 0 to 1, the same for the same seed. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function settings(): { readonly times: number; readonly seed: number; readonly command: string } | string {
  try {
    const { values } = parseArgs({ options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' }, command: { type: 'string', default: BUILT }, help: { type: 'boolean' } } });
    if (values.help === true) return USAGE;
    const wrong = [values.times, values.seed].find((value) => !/^\d{1,9}$/u.test(value));
    if (wrong !== undefined) return `kills: a whole number is wanted, not ${wrong}`;
    return existsSync(values.command) ? { times: Number(values.times), seed: Number(values.seed), command: resolve(values.command) } : `kills: there is no ${values.command}; npm run build`;
  } catch (error) {
    return `kills: ${(error as Error).message}`;
  }
}

const chosen = settings();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = chosen === USAGE ? 0 : 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-kills-'));
  console.log(`seed ${chosen.seed}`);
  let lost = 0;
  const chance = chances(chosen.seed);
  for (const writer of WRITERS) lost += await killOften(chosen.command, writer, chosen.times, chance, join(folder, 'work'));
  rmSync(folder, { recursive: true, force: true });
  const isIndexWhole = chosen.command !== BUILT || killIndex(chosen.times);
  if (lost > 0 || !isIndexWhole) process.exitCode = 1;
}
