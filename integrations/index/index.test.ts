/** `index` with the real DuckDB: what it holds, what it reads again, and what is there after a kill. `INDEX_KILLS=50` kills more often. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { QUESTIONS, TABLES, VIEW_NAMES } from '../../src/cli/index-tables.js';
import { analyze, registry } from '../../src/index.js';
import { builtCode, ROOT } from '../../test/built.js';

const KILLS = Number(process.env['INDEX_KILLS'] ?? '4');
let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(async () => {
  await builtCode();
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-index-'));
  symlinkSync(join(ROOT, 'integrations/node_modules'), at('node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of ['texts', 'more', 'a.duckdb', 'a.duckdb.wal']) rmSync(at(name), { recursive: true, force: true });
  mkdirSync(at('texts'));
  mkdirSync(at('more'));
});

const COMMAND = join(ROOT, 'dist/cli.js');

function index(...words: string[]): { status: number | null; told: string } {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'index', '--into', 'a.duckdb', ...words], { cwd: folder, encoding: 'utf8' });
  return { status, told: stderr };
}

async function rows(sql: string, database = 'a.duckdb'): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(at(database));
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** All that the tables hold, whatever the order in which it came. */
async function contents(database?: string): Promise<string> {
  const tables: string[] = [];
  for (const name of Object.keys(TABLES)) tables.push(JSON.stringify(await rows(`SELECT * FROM ${name} ORDER BY ALL`, database)));
  return tables.join('\n');
}

const OLD = 'Quy định số 22-QĐ/TW, ngày 28/7/2021, và Nghị quyết số 57-NQ/TW, ngày 22/12/2024.';
const NEW = 'Quy định số 296-QĐ/TW ngày 30/5/2025 thay thế Quy định số 22-QĐ/TW, ngày 28/7/2021. Theo Chỉ thị số 999-CT/TW, ngày 3/3/2025.';

describe('index', () => {
  test('holds what the texts cite and say, the registry, and the questions as views', async () => {
    writeFileSync(at('texts/a.txt'), OLD);
    writeFileSync(at('texts/b.md'), NEW);
    expect(index('texts', '--published-on', '2025-06-15')).toEqual({ status: 0, told: 'vn-party-citations: 2 texts read, 0 unchanged, 0 taken out\n' });
    expect(await rows('SELECT file, published_on, characters FROM texts ORDER BY file')).toEqual([{ file: 'texts/a.txt', published_on: '2025-06-15', characters: OLD.length }, { file: 'texts/b.md', published_on: '2025-06-15', characters: NEW.length }]);
    const { citations } = analyze(OLD, { publishedOn: '2025-06-15' });
    expect(await rows(`SELECT id, start, "end", text, symbol, date, status, document FROM citations WHERE file = 'texts/a.txt' ORDER BY start`)).toEqual(citations.map(({ id, span, text, symbol, date, resolution }) => ({ id, ...span, text, symbol, date, status: resolution.status, document: resolution.status === 'ambiguous' ? null : resolution.document })));
    expect(await rows('SELECT count(*) AS n FROM registry_documents')).toEqual([{ n: String(registry.records().length) }]);
    expect(await rows(`SELECT source, kind, target, texts, in_registry FROM relations WHERE source LIKE '296-QĐ/TW%' AND kind = 'supersedes' AND target LIKE '22-QĐ/TW%'`)).toEqual([{ source: '296-QĐ/TW@2025-05-30', kind: 'supersedes', target: '22-QĐ/TW@2021-07-28', texts: '1', in_registry: true }]);
    expect(await rows(`SELECT file, citation FROM who_cites WHERE document LIKE '57-NQ/TW@%' AND published_on >= '2025-03'`)).toEqual([{ file: 'texts/a.txt', citation: 'Nghị quyết số 57-NQ/TW' }]);
    expect(await rows('SELECT DISTINCT document, ended_by FROM no_longer_in_force')).toEqual([{ document: '22-QĐ/TW@2021-07-28', ended_by: '296-QĐ/TW@2025-05-30' }]);
    expect(await rows('SELECT document, citations FROM unknown_documents')).toEqual([{ document: '999-CT/TW@2025-03-03', citations: '1' }]);
    expect(await rows('SELECT document, texts FROM most_cited LIMIT 1')).toEqual([{ document: '22-QĐ/TW@2021-07-28', texts: '2' }]);
    for (const view of VIEW_NAMES) await rows(`SELECT * FROM ${view}`);
    expect(QUESTIONS).toHaveLength(6);
  });

  test('reads again what has changed, and takes out what is gone below what is indexed', async () => {
    for (const name of ['texts/a.txt', 'texts/b.txt', 'more/c.txt']) writeFileSync(at(name), OLD);
    expect(index('texts', 'more').told).toContain('3 texts read, 0 unchanged, 0 taken out');
    const before = await contents();
    expect(index('texts', 'more').told).toContain('0 texts read, 3 unchanged, 0 taken out');
    expect(await contents()).toBe(before);
    writeFileSync(at('texts/a.txt'), NEW);
    unlinkSync(at('texts/b.txt'));
    unlinkSync(at('more/c.txt'));
    expect(index('texts').told).toContain('1 texts read, 0 unchanged, 1 taken out');
    expect(await rows('SELECT file FROM texts ORDER BY file')).toEqual([{ file: 'more/c.txt' }, { file: 'texts/a.txt' }]);
    expect(await rows(`SELECT count(*) AS n FROM citations WHERE file = 'texts/a.txt'`)).toEqual([{ n: '3' }]);
    // Another way of reading is another answer.
    expect(index('texts', '--published-on', '2025-07').told).toContain('1 texts read, 0 unchanged');
    writeFileSync(at('own.json'), '[{"symbol":"999-CT/TW","type":"chi-thi","date":"2025-03-03","term":"XIII"}]');
    expect(index('texts', '--registry', 'own.json').told).toContain('1 texts read');
    expect(await rows('SELECT document FROM unknown_documents')).toEqual([]);
  });

  test('a text that cannot be read is told, and the others are there', async () => {
    writeFileSync(at('texts/a.txt'), OLD);
    writeFileSync(at('texts/b.txt'), Uint8Array.from([0xff]));
    const { status, told } = index('texts');
    expect([status, told]).toEqual([2, 'vn-party-citations: texts/b.txt: invalid UTF-8 at byte 0 (0xFF); convert it to UTF-8\nvn-party-citations: 1 texts read, 0 unchanged, 0 taken out\n']);
  });

  test('what is no database, and what is no folder, is told in a line', () => {
    writeFileSync(at('a.duckdb'), 'no database');
    expect(index('texts')).toEqual({ status: 2, told: expect.stringMatching(/^vn-party-citations: --into a\.duckdb: .*not a valid DuckDB database file.*\n$/u) as string });
    expect(index().told).toContain('index reads files and folders');
    expect(index('-').status).toBe(2);
  });

  test(`killed ${KILLS} times while it builds, it loses nothing, and the next run completes it`, async () => {
    for (let file = 0; file < 1200; file++) writeFileSync(at('texts', `${file}.txt`), `${OLD} ${NEW} Theo Quyết định số ${file + 1}-QĐ/TW, ngày 3/2/2023.`);
    const began = performance.now();
    expect(index('texts', '--jobs', '1').status).toBe(0);
    const whole = performance.now() - began;
    const expected = await contents();
    let killed = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      for (const name of ['a.duckdb', 'a.duckdb.wal']) rmSync(at(name), { force: true });
      const child = spawn(process.execPath, [COMMAND, 'index', '--into', 'a.duckdb', '--jobs', '1', 'texts'], { cwd: folder, stdio: 'ignore' });
      // Spread over the run, the end of it included.
      const timer = setTimeout(() => child.kill('SIGKILL'), whole * (0.3 + (0.7 * (kill + 1)) / KILLS));
      const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed++;
      const after = index('texts', '--jobs', '1');
      expect(after.status).toBe(0);
      expect(await contents()).toBe(expected);
    }
    expect(killed).toBeGreaterThan(0);
  });
});
