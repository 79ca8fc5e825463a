import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { workOn, type FileWork, type Told } from './file-work.js';
import { isLargeText, LARGE_FILE } from './large-file.js';
import { STDIN, type Source, type Trouble } from './sources.js';
import { visible } from './terminal-text.js';
import type { WorkerTask } from './file-worker.js';
import type { World } from './world.js';

/** Starting threads costs about as much as reading so many bytes: with less to share, one thread is sooner done. */
export const WORTH_THREADS = 4 * 1024 * 1024;
/** Small files go to a thread in batches, so that sending costs little. */
const BATCH_FILES = 64;
const BATCH_BYTES = 256 * 1024;
/** Batches that are under way for each thread: what a slow reader of the answer can make the command hold. */
const AHEAD = 2;

/** Who answers batches of names; a pool, or in tests something that counts. */
export interface Asked {
  ask(names: readonly string[]): Promise<readonly Told<unknown>[]>;
  close(): Promise<unknown>;
}

type Listed = Source | Trouble;

/** A command's files with its work on them. */
export interface FileTask<Recipe, Piece> {
  readonly sources: readonly Listed[];
  readonly work: FileWork<Recipe, Piece>;
  readonly recipe: Recipe;
  /** Threads, where they are worth it. */
  readonly jobs: number;
}

/**
 * What all files give, in their order whatever the number of threads. No more is worked on than `AHEAD` batches a thread before what was
 * taken; who takes no more stops the threads.
 */
export async function* filesInOrder<Recipe, Piece>({ sources, work, recipe, jobs }: FileTask<Recipe, Piece>, world: World, start?: (task: WorkerTask) => Asked): AsyncGenerator<Told<Piece>> {
  let read: ReturnType<typeof work.open> | undefined;
  const here = async (source: Listed): Promise<Told<Piece>> => {
    if ('trouble' in source) return source;
    const pieces = source.name !== STDIN && (await isLargeText(source.name)) ? work.large?.(recipe, source.name) : undefined;
    return pieces === undefined ? workOn(source, (read ??= work.open(recipe)), world) : { source: source.name, pieces };
  };
  if (jobs < 2 || !isWorthThreads(sources)) {
    for (const source of sources) yield await here(source);
    return;
  }
  const task: WorkerTask = { work: work.name, recipe };
  // Threads are a part of Node that one file does without.
  const threads: Asked = start === undefined ? new (await import('./worker-pool.js')).WorkerPool(THREAD, jobs, task) : start(task);
  const told = async (batch: Batch): Promise<readonly Told<Piece>[]> => ('here' in batch ? [await here(batch.here)] : askedOf(threads, batch.names)) as Promise<readonly Told<Piece>[]>;
  const ahead: Promise<readonly Told<Piece>[]>[] = [];
  try {
    for (const batch of batchesOf(sources)) {
      ahead.push(told(batch));
      if (ahead.length >= AHEAD * jobs) yield* await ahead.shift()!;
    }
    while (ahead.length > 0) yield* await ahead.shift()!;
  } finally {
    await threads.close();
  }
}

/** The same file of this source, or of its build. */
const THREAD = new URL(`./file-worker${extname(import.meta.url)}`, import.meta.url);

/** A batch whose thread ended is asked again file by file: the one that ends it is told, the others are not lost. */
async function askedOf(threads: Asked, names: readonly string[]): Promise<readonly Told<unknown>[]> {
  try {
    return await threads.ask(names);
  } catch (error) {
    const [only] = names;
    if (names.length === 1) return [{ trouble: `${visible(only!)}: failed: its thread ended: ${visible((error as Error).message)}` }];
    const told: Told<unknown>[] = [];
    for (const name of names) told.push(...await askedOf(threads, [name]));
    return told;
  }
}

/** Standard input is read here: it is this thread's. So is what is large: it is read as its answer is taken. */
type Batch = { readonly here: Listed } | { readonly names: readonly string[] };

function* batchesOf(sources: readonly Listed[]): Generator<Batch> {
  let names: string[] = [];
  let bytes = 0;
  for (const source of sources) {
    const size = sizeOf(source);
    const isHere = 'trouble' in source || source.name === STDIN || size >= LARGE_FILE;
    if (names.length > 0 && (isHere || names.length >= BATCH_FILES || bytes + size > BATCH_BYTES)) {
      yield { names };
      [names, bytes] = [[], 0];
    }
    if (isHere) yield { here: source };
    else {
      names.push(source.name);
      bytes += size;
    }
  }
  if (names.length > 0) yield { names };
}

/** What cannot be measured will be told when it is read. */
function sizeOf(source: Listed): number {
  return 'trouble' in source || source.name === STDIN ? 0 : statSync(source.name, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether there is enough to share: of one large file and some small ones there is not. */
function isWorthThreads(sources: readonly Listed[]): boolean {
  let [all, largest] = [0, 0];
  for (const source of sources) {
    const size = sizeOf(source);
    if (size >= LARGE_FILE) continue;
    all += size;
    largest = Math.max(largest, size);
    if (all - largest >= WORTH_THREADS) return true;
  }
  return false;
}
