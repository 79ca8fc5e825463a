import { availableParallelism } from 'node:os';
import { filesInOrder, type FileTask } from './files-in-order.js';
import { Interruption } from './interruption.js';
import { MANY_FILES, openProgress } from './progress.js';
import { troubleWith } from './sources.js';
import { visible } from './terminal-text.js';
import { CommandError, EXIT, PROGRAM, type World } from './world.js';

/** For `readArgs`, and the line of the help. */
export const JOBS_OPTION = { jobs: { type: 'string' } } as const;
export const JOBS_HELP = `--jobs N               threads that read files, where there is enough to share; default: the cores. The answer is the same`;

const MOST_JOBS = 256;

/** @throws CommandError for what is no number of threads */
export function jobsOf(value: string | undefined): number {
  if (value === undefined) return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new CommandError(`--jobs must be a number of threads from 1 to ${MOST_JOBS}, not '${value}'`);
  return jobs;
}

/** Tells of what went wrong with a file, in a line without the program's name. */
export type Fail = (trouble: string) => void;

/** 0 where all files gave what they have, or what is the matter. */
export type RunStatus = typeof EXIT.done | typeof EXIT.trouble | typeof EXIT.stopped;

type Take<Piece> = (piece: Piece, source: string, fail: Fail) => unknown;

/** A file that comes in pieces may also be stopped between two of them, and may turn out to be broken behind some. */
async function takeAll<Piece>({ source, pieces }: { readonly source: string; readonly pieces: AsyncIterable<Piece> }, take: Take<Piece>, fail: Fail, interruption: Interruption): Promise<void> {
  try {
    for await (const piece of pieces) {
      await take(piece, source, fail);
      if (interruption.asked) return fail(`${visible(source)}: stopped in the middle`);
    }
  } catch (error) {
    fail(`${troubleWith(source, error).trouble}; what is printed of it is what stands before`);
  }
}

/**
 * Gives every file's piece to `take`, in the order of the files, with the progress on a terminal; files that failed are told as they come,
 * and counted in the end where they are many. Ctrl-C stops it between two files: what was taken is whole.
 *
 * @param shown the world whose standard error shows the progress, where it is not that of `world`
 */
export async function runFiles<Recipe, Piece>(task: FileTask<Recipe, Piece>, world: World, take: Take<Piece>, shown: Pick<World, 'stderr' | 'language'> = world): Promise<RunStatus> {
  const total = task.sources.length;
  const progress = openProgress(total, shown);
  const interruption = new Interruption(world.signals);
  let [done, failed] = [0, 0];
  let failing = false;
  const fail: Fail = (trouble) => {
    failing = true;
    progress.say(`${PROGRAM}: ${trouble}\n`);
  };
  progress.step(done);
  try {
    for await (const told of filesInOrder(task, world)) {
      failing = false;
      if ('trouble' in told) fail(told.trouble);
      else if ('piece' in told) await take(told.piece, told.source, fail);
      else await takeAll(told, take, fail, interruption);
      if (failing) failed++;
      progress.step(++done);
      if (interruption.asked) break;
    }
  } finally {
    interruption.end();
    progress.end();
  }
  const isStopped = interruption.asked && (done < total || failing);
  if (failed > 0 && total > MANY_FILES) world.stderr.write(`${PROGRAM}: ${failed} of ${total} files failed\n`);
  if (isStopped) world.stderr.write(`${PROGRAM}: stopped after ${done} of ${total} files\n`);
  return isStopped ? EXIT.stopped : failed > 0 ? EXIT.trouble : EXIT.done;
}
