/**
 * npm run mutation [-- --modules interpret,lint] [--survivors] [--again] [--least 0.8] [--sample 300] [--workers 1] [--own] [--minutes 20]
 *
 * Mutation testing of the parts that decide, with the mutants of Stryker's instrumenter: how many changes of the code does a test notice?
 * All mutants are built into one bundle and switched on one by one. Stryker's own runner, which loads vitest for each of them, takes hours.
 * Mutants that run only while a module loads are left out, as with Stryker's `ignoreStatic`. `--again` runs only those that the last run
 * missed, and counts the others as they were. `--sample 300` runs so many of them, in even steps over all files, and says so.
 * `--own` runs only the tests in the folder of the part: quicker, and what they miss another test may notice. `--minutes 20` ends then, and
 * says how many were run.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import type { WorkerData } from './mutation-worker.js';

const root = fileURLToPath(new URL('../', import.meta.url));
/** The parts, and the rooms of src that hold them. */
const MODULES: Readonly<Record<string, string>> = { interpret: 'read/interpret', resolve: 'resolve', relate: 'relate', lint: 'lint' };
/** Below node_modules, so that what the bundles leave outside is found. */
const folder = join(root, `node_modules/.cache/mutants-${process.pid}`);
/** The mutants that runs have found so far. */
const FOUND = join(root, 'node_modules/.cache/mutants-found.json');
const HANGS_AFTER = 20_000;
/** What all tests took without a mutant, so many times over, is no hanging yet: other programs want the machine too. */
const SLOWER = 6;
const WORKERS = '2';
const STEP = 12;

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

type Outcome = 'killed' | 'hung' | 'survived' | 'untested' | 'static';

const silent = { isDebugEnabled: () => false, isInfoEnabled: () => false, debug() {}, info() {}, warn() {}, error() {}, trace() {}, fatal() {} };

const folderOf = (module: string): string => join(root, 'src', MODULES[module]!);

/** What decides: neither what was generated nor what prints. */
const sourcesOf = (module: string): string[] =>
  readdirSync(folderOf(module), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.generated\.ts$|^formats[\\/]/u.test(name)).sort().map((name) => join(folderOf(module), name));

async function instrumented(files: readonly string[]): Promise<{ contents: ReadonlyMap<string, string>; mutants: readonly Mutant[] }> {
  const instrumenter = new Instrumenter(silent as never);
  const result = await instrumenter.instrument(files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })), { plugins: null, excludedMutations: [], ignorers: [] });
  return { contents: new Map(result.files.map(({ name, content }) => [name, content])), mutants: result.mutants as unknown as Mutant[] };
}

/** The tests, or only those in the folders of the parts. */
function testsOf(modules: readonly string[] | undefined): string {
  const all = readFileSync(join(root, 'test/mutation/tests.ts'), 'utf8');
  if (modules === undefined) return all;
  const own = modules.map((module) => `import '../${MODULES[module]!}/`);
  return all.split('\n').filter((line) => !line.startsWith("import '../") || own.some((start) => line.startsWith(start))).join('\n');
}

async function bundled(contents: ReadonlyMap<string, string>, tests: string, outfile: string): Promise<void> {
  await build({
    stdin: { contents: tests, resolveDir: join(root, 'test/mutation'), loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error', packages: 'external',
    // The package says that its modules have no side effects; its tests have.
    ignoreAnnotations: true, alias: { vitest: join(root, 'test/mutation/collect.ts') },
    plugins: [{
      name: 'mutants',
      // eslint-disable-next-line require-unicode-regexp -- it is run by Go, whose expressions are Unicode without a flag
      setup: ({ onLoad }) => onLoad({ filter: /[.]ts$/ }, ({ path }) => ({
        contents: (contents.get(path) ?? readFileSync(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts',
      })),
    }],
  });
}

/** As JavaScript: a worker of Node 20 takes no loader. */
async function buildWorker(outfile: string): Promise<void> {
  await build({ entryPoints: [join(root, 'tools/mutation-worker.ts')], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error', packages: 'external' });
}

const startWorker = (data: WorkerData): Worker => new Worker(join(folder, 'worker.mjs'), { workerData: data });

interface Baseline {
  readonly coverage: { readonly static: Record<string, number>; readonly perTest: Record<string, Record<string, number>> };
  readonly times: readonly number[];
  readonly failed: readonly string[];
  readonly names: readonly string[];
}

function baseline(bundle: string): Promise<Baseline> {
  return new Promise((resolve, reject) => startWorker({ bundle, mutants: undefined }).once('message', resolve).once('error', reject));
}

/** Runs the mutants in one worker after the other: one that hangs is ended, and its mutant counts as found. */
async function runAll(bundle: string, queue: WorkerData['mutants'] & object, { until, hangsAfter }: { readonly until: number; readonly hangsAfter: number }, tell: (id: string, outcome: Outcome) => void): Promise<void> {
  let rest = [...queue];
  while (rest.length > 0 && Date.now() < until) {
    rest = await new Promise((resolve, reject) => {
      const worker = startWorker({ bundle, mutants: rest });
      let current: string | undefined;
      let timer: NodeJS.Timeout | undefined;
      const left = (): typeof rest => rest.slice(rest.findIndex(({ id }) => id === current) + 1);
      const watch = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (current !== undefined) tell(current, 'hung');
          void worker.terminate().then(() => resolve(left()));
        }, hangsAfter);
      };
      worker.on('message', (message: { started?: string; done?: string; killedBy?: string }) => {
        watch();
        if (message.started !== undefined) current = message.started;
        if (message.done !== undefined) tell(message.done, message.killedBy === undefined ? 'survived' : 'killed');
        if (message.done === rest.at(-1)!.id || (message.done !== undefined && Date.now() >= until)) {
          clearTimeout(timer);
          void worker.terminate().then(() => resolve([]));
        }
      });
      worker.on('error', (error) => {
        // Out of memory is a way to hang.
        clearTimeout(timer);
        if (current === undefined) return reject(error);
        tell(current, 'hung');
        resolve(left());
      });
      watch();
    });
  }
}

function place({ fileName, location: { start } }: Mutant): string {
  return `${fileName.slice(root.length)}:${start.line + 1}:${start.column + 1}`;
}

/** The line of the source, and what the mutant makes of the part that it changes. */
function shown(mutant: Mutant): string {
  const line = readFileSync(mutant.fileName, 'utf8').split('\n')[mutant.location.start.line] ?? '';
  return `${place(mutant)}  ${mutant.mutatorName} → ${mutant.replacement.replace(/\s+/gu, ' ').slice(0, 80)}\n      ${line.trim().slice(0, 160)}`;
}

/** Where a mutant is known by another run of the same sources. */
const keyOf = (mutant: Mutant): string => `${place(mutant)} ${mutant.mutatorName} ${mutant.replacement}`;

function lastFound(): ReadonlySet<string> {
  return existsSync(FOUND) ? new Set(JSON.parse(readFileSync(FOUND, 'utf8')) as string[]) : new Set();
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { modules: { type: 'string' }, survivors: { type: 'boolean' }, again: { type: 'boolean' }, least: { type: 'string', default: '0.8' }, sample: { type: 'string' }, workers: { type: 'string', default: WORKERS }, own: { type: 'boolean' }, minutes: { type: 'string' } } });
  const [sample, workers, minutes] = [values.sample === undefined ? Infinity : Number(values.sample), Number(values.workers), values.minutes === undefined ? Infinity : Number(values.minutes)];
  if (!(sample >= 1) || !(workers >= 1) || !(minutes >= 1)) {
    console.error('mutation: --sample, --workers and --minutes are numbers from 1 on');
    return 2;
  }
  const modules = values.modules?.split(',') ?? Object.keys(MODULES);
  const unknown = modules.filter((module) => MODULES[module] === undefined);
  if (unknown.length > 0) {
    console.error(`mutation: there is no part ${unknown.join(', ')}; there are ${Object.keys(MODULES).join(', ')}`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  try {
    const { contents, mutants: all } = await instrumented(modules.flatMap(sourcesOf));
    const bundle = join(folder, 'tests.cjs');
    await bundled(contents, testsOf(values.own === true ? modules : undefined), bundle);
    await buildWorker(join(folder, 'worker.mjs'));
    const { coverage, times, failed, names } = await baseline(bundle);
    if (names.length === 0 || coverage === undefined) throw new Error(`the bundle collected ${names.length} tests, and none passes a mutant`);
    if (failed.length > 0) {
      console.error(`tests fail without any mutant:\n  ${failed.join('\n  ')}`);
      return 2;
    }
    // What runs only while a module loads is in no sample.
    const running = all.filter(({ id }) => coverage.static[id] === undefined || Object.values(coverage.perTest).some((hits) => hits[id] !== undefined));
    const mutants = sample >= running.length ? all : evenly(running, sample);
    if (mutants !== all) console.log(`a sample of ${mutants.length} of ${running.length} mutants`);
    const outcomes = new Map<string, Outcome>();
    const before = values.again === true ? lastFound() : new Set<string>();
    const queue = mutants.flatMap((mutant) => {
      const { id } = mutant;
      if (before.has(keyOf(mutant))) {
        outcomes.set(id, 'killed');
        return [];
      }
      const tests = names.map((_, index) => index).filter((index) => coverage.perTest[index]?.[id] !== undefined).sort((a, b) => times[a]! - times[b]!);
      if (tests.length === 0) outcomes.set(id, coverage.static[id] === undefined ? 'untested' : 'static');
      const hits = tests.reduce((sum, index) => sum + coverage.perTest[index]![id]!, 0);
      return tests.length === 0 ? [] : [{ id, tests, hits }];
    });
    console.log(`${mutants.length} mutants in ${contents.size} files, ${names.length} tests, ${queue.length} mutants to run`);
    // In steps over all files: what was run when the time ends is of all of them.
    const spread = Array.from({ length: STEP }, (_, first) => queue.filter((__, index) => index % STEP === first)).flat();
    const limits = { until: Date.now() + minutes * 60_000, hangsAfter: Math.max(HANGS_AFTER, SLOWER * times.reduce((sum, time) => sum + time, 0)) };
    await Promise.all(Array.from({ length: workers }, (_, worker) => runAll(bundle, spread.filter((__, index) => index % workers === worker), limits, (id, outcome) => outcomes.set(id, outcome))));
    const run = queue.filter(({ id }) => outcomes.has(id)).length;
    if (run < queue.length) console.log(`after ${minutes} minutes ${run} of ${queue.length} were run`);
    const found = mutants.filter(({ id }) => ['killed', 'hung'].includes(outcomes.get(id) ?? '')).map(keyOf);
    writeFileSync(FOUND, JSON.stringify([...new Set([...lastFound(), ...found])]));
    return report(mutants, modules, outcomes, values.survivors === true, Number(values.least));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So many of them, in even steps: the same at each run, and of each file its share. */
const evenly = <T>(all: readonly T[], count: number): readonly T[] => Array.from({ length: count }, (_, index) => all[Math.floor(((index + 0.5) * all.length) / count)]!);

function report(mutants: readonly Mutant[], modules: readonly string[], outcomes: ReadonlyMap<string, Outcome>, survivors: boolean, least: number): number {
  let below = false;
  for (const module of modules) {
    const own = mutants.filter(({ fileName }) => fileName.startsWith(folderOf(module)));
    const count = (outcome: Outcome): number => own.filter(({ id }) => outcomes.get(id) === outcome).length;
    const [found, missed] = [count('killed') + count('hung'), count('survived') + count('untested')];
    const score = found / (found + missed);
    below ||= score < least;
    console.log(`${module.padEnd(10)} ${(score * 100).toFixed(1)} %: ${count('killed')} killed, ${count('hung')} hung, ${count('survived')} survived, ${count('untested')} untested; ${count('static')} static left out`);
  }
  if (survivors) for (const mutant of mutants) {
    const outcome = outcomes.get(mutant.id);
    if (outcome === 'survived' || outcome === 'untested') console.log(`${outcome.padEnd(9)} ${shown(mutant)}`);
  }
  if (below) console.error(`below ${least * 100} %`);
  return below ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
