/** The index of a million citations: how long it takes to build, how large it is, how long the questions take. Needs `npm ci` in integrations/. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { VIEW_NAMES } from '../src/cli/index-tables.js';
import { makeCorpus } from './corpus.js';
import { MB, median } from './times.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const BYTES_A_TEXT = 30_000;
const EVERY = 300;

/** What is used of the driver: its types are described, so that nothing needs it. */
interface Driver {
  readonly DuckDBInstance: { create(file: string): Promise<{ connect(): Promise<Connection>; closeSync(): void }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
  closeSync(): void;
}

/** As people ask: with a day, a document, a limit. */
const ASKED: readonly (readonly [name: string, sql: string])[] = [
  ['who cites 57-NQ/TW', "SELECT count(*), min(file) FROM who_cites WHERE document LIKE '57-NQ/TW@%'"],
  ...VIEW_NAMES.filter((view) => view !== 'who_cites').map((view): readonly [string, string] => [`${view}, the first 20`, `SELECT * FROM ${view} LIMIT 20`]),
];

function index(folder: string, jobs: number): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/cli.js'), 'index', '--into', 'all.duckdb', '--jobs', String(jobs), 'texts'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`index ended with ${status}: ${stderr}`);
  console.log(`  ${stderr.trim()}`);
  return (performance.now() - began) / 1000;
}

function write(folder: string, citations: number): { readonly texts: number; readonly bytes: number } {
  let [texts, bytes, written] = [0, 0, 0];
  for (; written < citations; texts++) {
    const corpus = makeCorpus({ bytes: BYTES_A_TEXT, every: EVERY, seed: texts + 1 });
    if (texts % 1000 === 0) mkdirSync(join(folder, `texts/${texts / 1000}`), { recursive: true });
    writeFileSync(join(folder, `texts/${Math.floor(texts / 1000)}/${texts}.txt`), corpus.text);
    written += corpus.citations;
    bytes += corpus.bytes;
  }
  return { texts, bytes };
}

export async function duckdb(citations: number, rounds: number): Promise<void> {
  const installed = createRequire(join(ROOT, 'integrations/package.json'));
  const { DuckDBInstance } = (await import(pathToFileURL(installed.resolve('@duckdb/node-api')).href)) as Driver;
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-duckdb-'));
  try {
    symlinkSync(join(ROOT, 'integrations/node_modules'), join(folder, 'node_modules'));
    const { texts, bytes } = write(folder, citations);
    console.log(`\n${texts} texts, ${(bytes / MB).toFixed(0)} MB, ${citations} citations written`);
    const [built, again] = [index(folder, 2), index(folder, 2)];
    const file = join(folder, 'all.duckdb');
    const size = statSync(file).size;
    console.log(`built in ${built.toFixed(1)} s with --jobs 2, nothing to do in ${again.toFixed(1)} s; ${(size / MB).toFixed(1)} MB`);
    const instance = await DuckDBInstance.create(file);
    const connection = await instance.connect();
    const [held] = (await connection.runAndReadAll('SELECT (SELECT count(*) FROM citations) AS citations, (SELECT count(*) FROM evidence) AS evidence, (SELECT count(*) FROM documents) AS documents')).getRowObjectsJson();
    console.log(`it holds ${String(held!['citations'])} citations, ${String(held!['evidence'])} places of relations, ${String(held!['documents'])} documents: ${(size / Number(held!['citations'])).toFixed(0)} bytes a citation`);
    for (const [name, sql] of ASKED) {
      const times: number[] = [];
      for (let round = -1; round < rounds; round++) {
        const began = performance.now();
        await connection.runAndReadAll(sql);
        if (round >= 0) times.push(performance.now() - began);
      }
      console.log(`  ${name.padEnd(34)} ${median(times).toFixed(1).padStart(8)} ms (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)})`);
    }
    connection.closeSync();
    instance.closeSync();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
