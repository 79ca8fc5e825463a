/**
 * `npm run nightly -- [--inputs N] [--runs N] [--seed N] [--from N]`: the tests of the laws with many more tries than `npm test` has, then
 * a million texts, each of which must keep the laws of spans and references, crash nothing and take no more work than its length allows.
 */
import '../test/counted-work.js';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tooMuchWork } from '../test/fuzz/pump.js';
import { corpusTexts } from '../test/fuzz/seeds.js';
import { checkAnalysis } from '../test/properties/analysis-laws.js';
import type { Analysis } from '../src/model/index.js';
import { randomTexts } from '../test/properties/random-texts.js';

const USAGE = `Usage: npm run nightly -- [--inputs N] [--runs N] [--seed N] [--from N]

  --inputs N  texts to read (default 1000000)
  --runs N    tries of each law in the tests (default 10000); 0 leaves the tests out
  --seed N    where all of them begin (default: another one each time, printed)
  --from N    number of the first text (default 0): with --inputs 1, one text again

Exit status: 0 all hold; 1 a law is broken, a text crashes or takes too much work (printed with what repeats it); 2 wrong usage.`;

const root = fileURLToPath(new URL('../', import.meta.url));
/** Milliseconds for a text of some hundred units: what took longer may have waited for the machine, so its work is counted. */
const SUSPICIOUS = 50;
/** Laws that take several readings are looked at on every so many-th text. */
const AGAIN_EVERY = 16;
const FIXES_EVERY = 8;
const MOST_TOLD = 20;
const TOLD_EVERY = 100_000;

interface Settings {
  readonly inputs: number;
  readonly runs: number;
  readonly seed: number;
  readonly from: number;
}

/** The test files whose tries can be said. */
function lawFiles(): string[] {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((path) => join('test', path)).filter((path) => path.endsWith('.test.ts'));
  return tests.filter((path) => /from '[^']*\/runs\.js'/u.test(readFileSync(join(root, path), 'utf8'))).sort();
}

function runLaws({ runs, seed }: Settings): boolean {
  const files = lawFiles();
  console.log(`${files.length} files of laws, ${runs} tries each; again: LAW_RUNS=${runs} LAW_SEED=${seed} npx vitest run --mode all ${files.join(' ')}`);
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--mode', 'all', ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, LAW_RUNS: String(runs), LAW_SEED: String(seed) } });
  return status === 0;
}

function readMillions({ inputs, seed, from }: Settings): boolean {
  const textAt = randomTexts(seed, corpusTexts());
  const counts = { text: 0, markdown: 0, html: 0, units: 0, citations: 0, relations: 0, broken: 0, slow: 0 };
  const start = performance.now();
  for (let index = from; index < from + inputs; index++) {
    const { text, format } = textAt(index);
    const read = (): Analysis => checkAnalysis(text, format, { again: index % AGAIN_EVERY === 0, fixes: index % FIXES_EVERY === 0 });
    counts[format]++;
    counts.units += text.length;
    try {
      const before = performance.now();
      const { citations, relations } = read();
      const time = performance.now() - before;
      counts.citations += citations.length;
      counts.relations += relations.length;
      const work = time > SUSPICIOUS ? tooMuchWork(text, read) : undefined;
      if (work !== undefined && ++counts.slow <= MOST_TOLD) console.log(`text ${index}: ${work} blocks run: ${JSON.stringify(text)}`);
    } catch (error) {
      if (++counts.broken <= MOST_TOLD) console.log(`text ${index} (again: npm run nightly -- --runs 0 --seed ${seed} --from ${index} --inputs 1)\n  ${(error as Error).message}`);
    }
    if ((index - from + 1) % TOLD_EVERY === 0) console.log(`${index - from + 1} texts, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${inputs} texts (${counts.text} plain, ${counts.markdown} Markdown, ${counts.html} HTML), ${(counts.units / 1e6).toFixed(1)} million units, ${counts.citations} citations, ${counts.relations} relations in ${seconds.toFixed(0)} s`);
  console.log(`${counts.broken} broken or crashed, ${counts.slow} with too much work`);
  return counts.broken + counts.slow === 0;
}

function settings(): Settings | string {
  try {
    const number = { type: 'string' } as const;
    const { values } = parseArgs({ options: { inputs: number, runs: number, seed: number, from: number, help: { type: 'boolean' } } });
    if (values.help === true) return USAGE;
    const read = (name: 'inputs' | 'runs' | 'seed' | 'from', usual: number): number => {
      const value = values[name] ?? String(usual);
      if (!/^\d{1,10}$/u.test(value)) throw new Error(`--${name} wants a whole number, not ${value}`);
      return Number(value);
    };
    return { inputs: read('inputs', 1_000_000), runs: read('runs', 10_000), seed: read('seed', Math.floor(Math.random() * 2 ** 31)), from: read('from', 0) };
  } catch (error) {
    return `nightly: ${(error as Error).message}`;
  }
}

const chosen = settings();
if (typeof chosen === 'string') {
  console.error(chosen);
  process.exitCode = chosen === USAGE ? 0 : 2;
} else {
  console.log(`seed ${chosen.seed}`);
  const held = [chosen.runs === 0 || runLaws(chosen), chosen.inputs === 0 || readMillions(chosen)];
  if (held.includes(false)) process.exitCode = 1;
}
