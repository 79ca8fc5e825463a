import { say, type Listener } from '../cards/say.js';
import type { World } from './world.js';

/** Above so many files progress is shown, and failures are counted in the end. */
export const MANY_FILES = 20;
const REFRESH_MS = 100;
/** Before that, a rate is a guess. */
const RATED_MS = 1000;
const CLEAR_LINE = '\r\u001b[2K';
const BAR = 20;

/** Lines on stderr, and above {@link MANY_FILES} files on a terminal a bar that they never collide with. */
export interface Progress {
  step(done: number): void;
  /** Tells of trouble in a line of its own. */
  say(line: string): void;
  end(): void;
}

export function openProgress(total: number, { stderr, language }: Pick<World, 'stderr' | 'language'>): Progress {
  const shown = total > MANY_FILES && stderr.isTTY === true;
  // A clock is a part of Node that is not loaded for one file.
  const now = (): number => (shown ? performance.now() : 0);
  const began = now();
  let last = -Infinity;
  const clear = (): unknown => shown && last !== -Infinity && stderr.write(CLEAR_LINE);
  return {
    step: (done) => {
      const at = now();
      if (!shown || at - last < REFRESH_MS) return;
      last = at;
      const line = progressLine(done, total, at - began, { language });
      stderr.write(CLEAR_LINE + (stderr.columns === undefined || stderr.columns > line.length ? line : say({ language }, filesWords(done, total))));
    },
    say: (line) => {
      clear();
      last = -Infinity;
      stderr.write(line);
    },
    end: clear,
  };
}

const filesWords = (done: number, total: number): string => `${done} of ${total} files`;

/** `[=====>              ] 120 of 400 files, 52/s, 6 s left` */
export function progressLine(done: number, total: number, milliseconds: number, listener: Listener = {}): string {
  const filled = Math.floor((BAR * done) / total);
  const bar = `[${'='.repeat(filled)}${filled < BAR ? `>${' '.repeat(BAR - filled - 1)}` : ''}]`;
  const rate = (1000 * done) / milliseconds;
  const pace = milliseconds < RATED_MS || done === 0 ? '' : `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s, ${timeWords((total - done) / rate)} left`;
  return `${bar} ${say(listener, filesWords(done, total) + pace)}`;
}

function timeWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
