// The beginning of a thread that works on files: it is told once what to do, and then answers batches of names.
import { parentPort, workerData } from 'node:worker_threads';
import { workOn, type Told } from './file-work.js';
import { FILE_WORKS } from './file-works.js';

/** What a thread is told when it is started. */
export interface WorkerTask {
  readonly work: string;
  readonly recipe: unknown;
}

const { work, recipe } = workerData as WorkerTask;
const read = FILE_WORKS.get(work)!.open(recipe as never);

parentPort!.on('message', async (names: readonly string[]) => {
  const told: Told<unknown>[] = [];
  for (const name of names) told.push(await workOn({ name }, read, process));
  parentPort!.postMessage(told);
});
