/**
 * `npm run hostile -- [--small]`: inputs too large for the suite, each in a process of its own: 100 MB of text in each format, and ten million
 * citations in one list. Prints time and memory; a process that fails, or finds less than was written, makes the status 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeCorpus } from '../bench/corpus.js';
import type { InputFormat } from '../src/model/index.js';

const MB = 1e6;
/** MB of heap, for answers that need more than Node gives by itself. */
const HEAP = 17_000;

interface Input {
  readonly text: () => string;
  readonly format?: InputFormat;
  readonly read: 'analyze' | 'extractCitations';
  /** Citations that must be found. */
  readonly least: number;
}

const share = process.argv.includes('--small') ? 0.01 : 1;
const bytes = 100 * MB * share;
const items = 10_000_000 * share;
const prose = (every: number): string => makeCorpus({ bytes, every }).text;
const DENSE = 300;
const SPARSE = 3000;
/** Some of what is written is read with its neighbour: `bench/corpus.ts` counts what it writes. */
const MOST_OF = 0.9;

const INPUTS: Readonly<Record<string, Input>> = {
  '100 MB, sparse': { text: () => prose(SPARSE), read: 'analyze', least: (MOST_OF * bytes) / SPARSE },
  '100 MB, dense': { text: () => prose(DENSE), read: 'analyze', least: (MOST_OF * bytes) / DENSE },
  '100 MB, Markdown': { text: () => prose(SPARSE).replaceAll('. ', '.\n\n'), format: 'markdown', read: 'analyze', least: (MOST_OF * bytes) / SPARSE },
  '100 MB, HTML': { text: () => `<p>${prose(SPARSE).replaceAll('. ', '.</p>\n<p>')}</p>`, format: 'html', read: 'analyze', least: (MOST_OF * bytes) / SPARSE },
  '100 MB of digits': { text: () => '1'.repeat(bytes), read: 'analyze', least: 0 },
  '100 MB of open brackets, HTML': { text: () => '<'.repeat(bytes), format: 'html', read: 'analyze', least: 0 },
  '100 MB of type words': { text: () => 'Nghị quyết '.repeat(bytes / 15), read: 'analyze', least: 0 },
  'ten million numbers in one list': { text: () => `Nghị quyết ${Array.from({ length: items }, (_, index) => 1 + (index % 999)).join(', ')}`, read: 'extractCitations', least: items - 1 },
  'ten million numbers in lists of twenty': {
    text: () => Array.from({ length: items / 20 }, (_, list) => `Nghị quyết ${Array.from({ length: 20 }, (__, index) => 1 + ((list * 20 + index) % 999)).join(', ')} của Bộ Chính trị.`).join('\n'), read: 'analyze', least: MOST_OF * items,
  },
};

async function one(name: string): Promise<void> {
  const { text: write, format = 'text', read, least } = INPUTS[name]!;
  const built = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  const library = (await import(existsSync(built) ? pathToFileURL(built).href : '../src/index.js')) as typeof import('../src/index.js');
  // As a file gives it, and not as the ropes that it is joined of.
  const text = Buffer.from(write()).toString('utf8');
  const start = performance.now();
  const { length } = read === 'analyze' ? library.analyze(text, { format }).citations : library.extractCitations(text, { format });
  const seconds = (performance.now() - start) / 1000;
  const size = Buffer.byteLength(text) / MB;
  console.log(`${name}: ${size.toFixed(1)} MB, ${length} citations, ${seconds.toFixed(1)} s (${((1000 * seconds) / size).toFixed(0)} ms per MB), at most ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB of memory`);
  if (length < least) throw new Error(`${name}: ${length} citations, at least ${least} were written`);
}

const [, , word, name] = process.argv;
if (word === '--one') await one(name!);
else {
  for (const each of Object.keys(INPUTS)) {
    const words = ['--one', each, ...(share === 1 ? [] : ['--small'])];
    const { status, signal } = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, '--import', 'tsx', fileURLToPath(import.meta.url), ...words], { stdio: 'inherit', cwd: fileURLToPath(new URL('../', import.meta.url)) });
    if (status === 0) continue;
    console.log(`${each}: ended with ${signal ?? `status ${status}`}`);
    process.exitCode = 1;
  }
}
