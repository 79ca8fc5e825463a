/** Many files on several threads: the answer of one, nothing held that nobody has taken, and a thread that ends takes one file with it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileWork, Told } from '../../src/cli/file-work.js';
import { filesInOrder, WORTH_THREADS, type Asked } from '../../src/cli/files-in-order.js';
import { progressLine } from '../../src/cli/progress.js';
import { run } from '../../src/cli/run.js';
import { ThreadEnded, WorkerPool } from '../../src/cli/worker-pool.js';
import { terminal } from './terminal.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const COUNT = 400;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  mkdirSync(at('many'));
  const text = 'x'.repeat(Math.ceil(WORTH_THREADS / COUNT) + 1000);
  for (let index = 0; index < COUNT; index++) writeFileSync(at(`many/${index}.txt`), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (told: Told<string>): string => ('trouble' in told ? told.trouble : 'piece' in told ? told.piece : 'pieces');

const LENGTH: FileWork<undefined, string> = { name: 'length', open: () => (name, { text }) => `${name} ${text.length}` };
const sources = (): { name: string }[] => Array.from({ length: COUNT }, (_, index) => ({ name: at(`many/${index}.txt`) }));

/** Answers when it is told to, and counts what is under way. */
class Counting implements Asked {
  asked = 0;
  answered = 0;
  closed = false;

  async ask(names: readonly string[]): Promise<Told<string>[]> {
    this.asked++;
    // The later ones are sooner done.
    await new Promise((resolve) => setTimeout(resolve, 20 - (this.asked % 20)));
    this.answered++;
    return names.map((source) => ({ source, piece: source }));
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

describe('files in order', () => {
  test('come in their order, whichever is done first, with what could not be read in its place', async () => {
    const threads = new Counting();
    const listed = [...sources().slice(0, 200), { trouble: 'nothing here' }, { name: '-' }, ...sources().slice(200)];
    const found: string[] = [];
    for await (const told of filesInOrder({ sources: listed, work: LENGTH, recipe: undefined, jobs: 3 }, terminal({ input: 'abc' }).world, () => threads)) found.push(words(told));
    expect(found).toEqual(listed.map((one) => ('trouble' in one ? one.trouble : one.name === '-' ? '- 3' : one.name)));
    expect([threads.closed, threads.asked, threads.answered]).toEqual([true, threads.answered, threads.asked]);
    expect(threads.asked).toBeLessThan(COUNT);
  });

  test('no more is asked than some batches ahead of what was taken, and who takes no more stops the threads', async () => {
    const threads = new Counting();
    let taken = 0;
    let most = 0;
    const perBatch = Math.floor((256 * 1024) / (WORTH_THREADS / COUNT + 1000));
    for await (const _ of filesInOrder({ sources: sources(), work: LENGTH, recipe: undefined, jobs: 2 }, terminal().world, () => threads)) {
      taken++;
      most = Math.max(most, threads.asked - taken / perBatch);
      if (taken === 150) break;
    }
    expect(most).toBeLessThanOrEqual(5);
    expect([threads.closed, threads.asked < 20]).toEqual([true, true]);
  });

  test.each([
    ['one thread', COUNT, 1],
    ['little to read', 20, 8],
  ])('no thread is started for %s', async (_, many, jobs) => {
    let started = 0;
    const start = (): Asked => {
      started++;
      return new Counting();
    };
    const found: string[] = [];
    for await (const told of filesInOrder({ sources: sources().slice(0, many), work: LENGTH, recipe: undefined, jobs }, terminal().world, start)) found.push('piece' in told ? told.piece : '');
    expect([started, found.length, found[0]]).toEqual([0, many, `${at('many/0.txt')} ${Math.ceil(WORTH_THREADS / COUNT) + 1000}`]);
  });

  test('a file that ends its thread is told, and the others of its batch are not lost', async () => {
    const script = at('fragile.mjs');
    writeFileSync(script, `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (names) => {
        if (names.some((name) => name.endsWith('/7.txt'))) process.exit(3);
        parentPort.postMessage(names.map((source) => ({ source, piece: source })));
      });`);
    const pool = new WorkerPool<readonly string[], readonly Told<string>[]>(pathToFileURL(script), 2, undefined);
    const found: string[] = [];
    for await (const told of filesInOrder({ sources: sources(), work: LENGTH, recipe: undefined, jobs: 2 }, terminal().world, () => pool)) found.push(words(told));
    expect(found).toEqual(sources().map(({ name }, index) => (index === 7 ? `${name}: failed: its thread ended: it stopped` : name)));
    await expect(pool.ask([])).rejects.toThrow(ThreadEnded);
  });

  test('a defect is told with the file that shows it', async () => {
    const work: FileWork<undefined, string> = { name: 'broken', open: () => (name) => { if (name.endsWith('/1.txt')) throw new TypeError('x is undefined'); return name; } };
    const found: Told<string>[] = [];
    for await (const told of filesInOrder({ sources: sources().slice(0, 3), work, recipe: undefined, jobs: 1 }, terminal().world)) found.push(told);
    expect(found[1]).toEqual({ trouble: `${at('many/1.txt')}: failed: TypeError: x is undefined (a defect of vn-party-citations: please tell it with the file)` });
    expect(found).toHaveLength(3);
  });
});

test.each(['0', '-1', 'x', '1.5', '257', ''])('--jobs %j is wrong usage', async (jobs) => {
  const { world, err } = terminal();
  expect(await run(['extract', `--jobs=${jobs}`, at('many')], world)).toBe(2);
  expect(err()).toContain('--jobs must be a number of threads from 1 to 256');
});

test.each([
  [0, 400, 0, '[>                   ] 0 of 400 files'],
  [120, 400, 500, '[======>             ] 120 of 400 files'],
  [120, 400, 2000, '[======>             ] 120 of 400 files, 60/s, 5 s left'],
  [2, 400, 2000, '[>                   ] 2 of 400 files, 1.0/s, 7 min left'],
  [100, 100_000, 10_000, '[>                   ] 100 of 100000 files, 10/s, 2 h 47 min left'],
  [400, 400, 4000, '[====================] 400 of 400 files, 100/s, 0 s left'],
])('progress: %i of %i after %i ms', (done, total, milliseconds, line) => {
  expect(progressLine(done, total, milliseconds)).toBe(line);
});

test.each([
  ['vi', 2000, '[======>             ] 120 trên 400 tệp, 60 tệp mỗi giây, còn 5 giây'],
  ['vi', 200, '[======>             ] 120 trên 400 tệp'],
  ['vi', 2_000_000, '[======>             ] 120 trên 400 tệp, 0.1 tệp mỗi giây, còn 1 giờ 18 phút'],
  ['fr', 2000, '[======>             ] 120 fichiers sur 400, 60 par seconde, encore 5 s'],
] as const)('progress in %s after %i ms', (language, milliseconds, line) => {
  expect(progressLine(120, 400, milliseconds, { language })).toBe(line);
});
