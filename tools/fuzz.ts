/**
 * `npm run fuzz -- [--seconds N] [--target NAME]`: jsfuzz, a coverage-guided fuzzer, on every target of test/fuzz/targets. Each target is
 * bundled, since jsfuzz instruments what is required and not what is imported. The work on the inputs that reached something new is counted
 * then, and how it grows when they are repeated.
 */
import '../test/counted-work.js';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'tsup';
import { bytesOf, textOf } from '../test/fuzz/encoding.js';
import { CHECKS } from '../test/fuzz/checks.js';
import { tooMuchWork, worstGrowth } from '../test/fuzz/pump.js';
import { TARGETS, type FuzzTarget } from '../test/fuzz/seeds.js';

const USAGE = `Usage: npm run fuzz -- [--seconds N] [--target NAME]

Fuzzes each target for N seconds (default 60): ${TARGETS.map(({ name }) => name).join(', ')}.
Exit status: 0 nothing found; 1 an input that crashes, hangs, breaks a law or takes more than linear work (printed, and kept in a file); 2 usage.`;

/** What is still running so long after it was asked to end is ended. */
const GRACE = 5000;
/** Seconds for one input, above what the machine's other work may add; the first one loads and instruments the bundle as well. */
const HANG = 60;

const jsfuzz = createRequire(import.meta.url).resolve('jsfuzz/build/src/index.js');

async function bundle(name: string, folder: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../test/fuzz/targets/${name}.ts`, import.meta.url));
  await build({
    entry: { [name]: entry }, outDir: folder, format: ['cjs'], target: 'es2020', platform: 'node', config: false, silent: true, noExternal: [/.*/u], shims: true, splitting: false, clean: false,
    // Instrumented ones would be measured and changed as if they were the library.
    treeshake: true, outExtension: () => ({ js: '.cjs' }),
  });
  return `${name}.cjs`;
}

interface Run {
  readonly inputs: string;
  readonly crash: string | undefined;
  readonly said: string;
}

async function fuzz({ name, pieces, seeds }: FuzzTarget, seconds: number, folder: string): Promise<Run> {
  const file = await bundle(name, folder);
  const inputs = join(folder, `${name}-inputs`);
  mkdirSync(inputs);
  for (const [index, seed] of seeds().entries()) writeFileSync(join(inputs, `seed-${index}`), bytesOf(seed, pieces));
  const crash = join(folder, `${name}-crash`);
  const child = spawn(process.execPath, [jsfuzz, file, inputs, '--exact-artifact-path', crash, '--timeout', String(HANG), '--versifier', 'false'], { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const signal = (kind: NodeJS.Signals): void => {
    try {
      process.kill(-child.pid!, kind);
    } catch {
      // it has ended by itself
    }
  };
  const asked = setTimeout(() => signal('SIGINT'), seconds * 1000);
  const forced = setTimeout(() => signal('SIGKILL'), seconds * 1000 + GRACE);
  await ended;
  clearTimeout(asked);
  clearTimeout(forced);
  return { inputs, said, crash: existsSync(crash) ? crash : undefined };
}

function report({ name, pieces }: FuzzTarget, { said, crash }: Run): boolean {
  const last = said.split('\n').findLast((line) => /^#\d+/u.test(line)) ?? 'jsfuzz said nothing';
  console.log(`${name}: ${last}`);
  if (crash !== undefined) {
    console.log(said.split('\n').filter((line) => !/^#\d+/u.test(line)).join('\n').slice(-4000));
    console.log(`  input: ${JSON.stringify(textOf(readFileSync(crash), pieces))}\n  kept in ${crash}`);
  }
  return crash === undefined && /^#[1-9]/u.test(last);
}

/** The inputs of a target of texts, once and again and again: does any of them take too much work, or more than its share the longer it gets? */
function pump({ name, pieces }: FuzzTarget, inputs: string): boolean {
  const check = CHECKS[name];
  if (check === undefined) return true;
  const files = readdirSync(inputs).sort();
  let fine = true;
  for (const file of files) {
    const text = textOf(readFileSync(join(inputs, file)), pieces);
    const [work, growth] = [tooMuchWork(text, check), worstGrowth(text, check)];
    if (work !== undefined) console.log(`  ${name}: ${work} blocks for ${text.length} units: ${JSON.stringify(text)}`);
    if (growth !== undefined) console.log(`  ${name}: ${growth.factor.toFixed(1)} times the work when repeated twice as often (${growth.where}): ${JSON.stringify(text)}`);
    fine &&= work === undefined && growth === undefined;
  }
  console.log(`  ${files.length} inputs pumped`);
  return fine;
}

function settings(): { readonly seconds: number; readonly targets: readonly FuzzTarget[] } | string {
  try {
    const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, target: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help === true) return USAGE;
    const seconds = Number(values.seconds);
    if (!Number.isInteger(seconds) || seconds < 1) return `fuzz: --seconds wants a whole number from 1, not ${values.seconds}`;
    const targets = TARGETS.filter(({ name }) => values.target === undefined || values.target === name);
    return targets.length === 0 ? `fuzz: there is no target ${values.target}; there are ${TARGETS.map(({ name }) => name).join(', ')}` : { seconds, targets };
  } catch (error) {
    return `fuzz: ${(error as Error).message}`;
  }
}

const chosen = settings();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = chosen === USAGE ? 0 : 2;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-fuzz-'));
  console.log(`inputs are kept in ${folder}`);
  for (const target of chosen.targets) {
    const run = await fuzz(target, chosen.seconds, folder);
    const fine = report(target, run) && pump(target, run.inputs);
    if (!fine) process.exitCode = 1;
  }
}
