import type { World } from './world.js';

const MANY = 20;
const REFRESH_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** Lines on stderr, and above 20 files on a terminal a count that they never collide with. */
export interface Progress {
  step(done: number): void;
  /** Tells of trouble in a line of its own. */
  say(line: string): void;
  end(): void;
}

export function openProgress(total: number, { stderr }: World): Progress {
  const shown = total > MANY && stderr.isTTY === true;
  let last = -Infinity;
  const clear = (): unknown => shown && last !== -Infinity && stderr.write(CLEAR_LINE);
  return {
    step: (done) => {
      const now = performance.now();
      if (!shown || now - last < REFRESH_MS) return;
      last = now;
      stderr.write(`${CLEAR_LINE}${done} of ${total} files`);
    },
    say: (line) => {
      clear();
      last = -Infinity;
      stderr.write(line);
    },
    end: clear,
  };
}
