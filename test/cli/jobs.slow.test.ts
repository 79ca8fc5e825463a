/** Slow for the megabytes without which no thread is started: the built command on several threads beside itself on one, and Ctrl-C between two files. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WORTH_THREADS } from '../../src/cli/files-in-order.js';
import { cacheEntry } from '../../src/cli/lint-cache.js';
import { builtCode, ROOT } from '../built.js';

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);
const FILES = 40;
// Few citations in much text: what is tested is who reads a file, not what stands in it.
const FILLING = 'Bài này nói về công việc chung của địa phương trong năm qua. '.repeat(Math.ceil(WORTH_THREADS / FILES / 60));

beforeAll(async () => {
  await builtCode();
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  mkdirSync(at('texts'));
  for (let index = 0; index < FILES; index++) {
    writeFileSync(at('texts', `${String(index).padStart(2, '0')}.md`), `Quy định số ${index + 1}-QĐ/TW thay thế Quy định số 22–QĐ/TW, ngày 28/7/2021.\n\n${FILLING}\n\nQuyết định số 86-QD/TW; kế hoạch thay thế Chỉ thị số ${index + 100}-CT/TW.\n`);
  }
  writeFileSync(at('texts', '20-bad.md'), Uint8Array.from([0x61, 0xff]));
  writeFileSync(at('own.json'), '[{"symbol":"07-QĐ/TW","type":"quy-dinh","date":"2020-05-05","term":"XII"}]');
  // Counts the threads that are started.
  writeFileSync(at('count.mjs'), `import threads from 'node:worker_threads';
    import { appendFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { Worker } = threads;
    threads.Worker = class extends Worker { constructor(...args) { super(...args); appendFileSync(${JSON.stringify(at('started'))}, 'x'); } };
    syncBuiltinESMExports();`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly threads: number;
}

function ran(...words: string[]): Ended {
  rmSync(at('started'), { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(at('count.mjs')).href, join(ROOT, 'dist/cli.js'), ...words], { cwd: folder, encoding: 'utf8', input: 'Chỉ thị 05-CT/TW', maxBuffer: 2 ** 28 });
  let threads = 0;
  try {
    threads = readFileSync(at('started'), 'utf8').length;
  } catch {
    // None was.
  }
  return { status, stdout, stderr, threads };
}

describe('--jobs', () => {
  test.each([
    [['extract', '--format', 'json', 'texts', '-', 'missing.txt']],
    [['extract', '--format', 'ndjson', '--registry', 'own.json', 'texts']],
    [['extract', '--format', 'table', '--on', '2025-12-31', 'texts', '-']],
    [['lint', '--format', 'stylish', 'texts', '-']],
    [['lint', '--format', 'sarif', 'texts']],
    [['lint', '--format', 'json', '--quiet', 'texts']],
    [['lint', '--diff', 'texts']],
  ])('%j: the same bytes on three threads as on one', (words) => {
    const { threads: none, ...one } = ran(...words, '--jobs', '1');
    const { threads, ...three } = ran(...words, '--jobs', '3');
    expect(three).toEqual(one);
    expect([none, threads]).toEqual([0, 3]);
    expect(one.stdout.length).toBeGreaterThan(2000);
    expect(one.stderr).toContain('20-bad.md: invalid UTF-8 at byte 1');
  });

  test('graph: the same bytes, also of parts', () => {
    rmSync(at('texts/20-bad.md'));
    for (const options of [['--partial'], ['--doubtful', '--with-registry', '--format', 'csv']]) {
      const { threads: none, ...one } = ran('graph', 'texts', ...options, '--jobs', '1');
      const { threads, ...three } = ran('graph', 'texts', ...options, '--jobs', '3');
      expect(three).toEqual(one);
      expect([none, threads, one.status]).toEqual([0, 3, 0]);
    }
    writeFileSync(at('texts/20-bad.md'), Uint8Array.from([0x61, 0xff]));
    const { status, stdout, stderr } = ran('graph', 'texts', '--jobs', '2');
    expect([status, stdout, stderr.split('\n').slice(1)]).toEqual([2, '', ['vn-party-citations: 1 of 41 files failed', 'vn-party-citations: the corpus is incomplete: nothing is printed or written', '']]);
  });

  test('lint --fix: the same files', () => {
    for (const jobs of ['1', '3']) {
      cpSync(at('texts'), at(`fixed-${jobs}`), { recursive: true });
      expect(ran('lint', '--fix', '--quiet', `fixed-${jobs}`, '--jobs', jobs)).toMatchObject({ threads: jobs === '1' ? 0 : 3 });
    }
    const contents = (name: string): string[] => readdirSync(at(name)).map((file) => `${file} ${readFileSync(at(name, file), 'latin1')}`);
    expect(contents('fixed-3')).toEqual(contents('fixed-1'));
    expect(contents('fixed-1')).not.toEqual(contents('texts'));
  });

  test('lint --cache: the same cache and the same bytes, and the same as without it', () => {
    cpSync(at('texts'), at('mixed'), { recursive: true });
    for (const file of readdirSync(at('mixed')).filter((name) => name.startsWith('1'))) writeFileSync(at('mixed', file), `${file}: Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n\n${FILLING}\n`);
    const lint = (jobs: string, ...options: string[]): Ended => ran('lint', '--format', 'json', ...options, 'mixed', '--jobs', jobs);
    const { threads: _, ...plain } = lint('1');
    for (const [jobs, cache] of [['1', 'one.json'], ['3', 'three.json'], ['3', 'one.json'], ['1', 'three.json']] as const) {
      const { threads, ...cached } = lint(jobs, '--cache-location', cache);
      expect(cached).toEqual(plain);
      expect(threads).toBe(jobs === '1' ? 0 : 3);
    }
    const { clean } = JSON.parse(readFileSync(at('one.json'), 'utf8')) as { clean: string[] };
    expect(clean).toHaveLength(10);
    expect(readFileSync(at('three.json'))).toEqual(readFileSync(at('one.json')));
    // A thread passes over what the cache has: a text that is wrong, under an entry of its own, is not read.
    const wrong = readFileSync(at('mixed/00.md'), 'utf8');
    const { key } = JSON.parse(readFileSync(at('one.json'), 'utf8')) as { key: string };
    writeFileSync(at('one.json'), JSON.stringify({ key, clean: [cacheEntry(wrong, 'markdown')] }));
    expect(JSON.parse(lint('3', '--cache-location', 'one.json').stdout)).toEqual((JSON.parse(plain.stdout) as { file: string }[]).map((file) => (file.file === 'mixed/00.md' ? { ...file, findings: [] } : file)));
  });

  test('few texts are read without threads', () => {
    expect(ran('extract', 'texts/00.md', 'texts/01.md', '--jobs', '8')).toMatchObject({ threads: 0, status: 0 });
  });
});

describe.each(['1', '2'])('Ctrl-C, with --jobs %s', (jobs) => {
  test('stops between two files, with what is printed whole', async () => {
    mkdirSync(at('more'), { recursive: true });
    for (let index = 0; index < 600; index++) cpSync(at('texts/00.md'), at('more', `${index}.md`));
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'extract', '--format', 'json', 'more', '--jobs', jobs], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '') child.kill('SIGINT');
      out += chunk.toString('latin1');
    });
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [status, signal] = await new Promise<[number | null, string | null]>((resolve) => child.on('close', (code, by) => resolve([code, by])));
    const done = (JSON.parse(out) as unknown[]).length;
    expect([status, signal, err]).toEqual([130, null, `vn-party-citations: stopped after ${done} of 600 files\n`]);
    expect(done).toBeLessThan(600);
  });
});
