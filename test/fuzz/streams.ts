import type { World } from '../../src/cli/world.js';

/** A world in memory, and what was written to it. */
export function streams(input: string): { readonly world: World; readonly out: () => string; readonly err: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(input);
  }
  return {
    world: {
      stdin: stdin(),
      stdout: { isTTY: true, columns: 80, write: (text) => out.push(text) },
      stderr: { isTTY: false, write: (text) => err.push(text) },
      env: { NO_COLOR: '1' },
    },
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

/** What a terminal acts on, and what turns the order of its letters: nothing of it may come out of a text. Line breaks are the command's own. */
export const TERMINAL_CONTROL = /(?!\r\n|[\n\t])\p{Cc}|\p{Bidi_Control}/u;

/** An answer is safe on a terminal; trouble is told in lines that begin with the program's name, never with a stack. */
export function checkAnswer(words: readonly string[], status: number, out: string, err: string): void {
  const complain = (fault: string): never => {
    throw new Error(`${fault}: ${JSON.stringify({ words, status, out: out.slice(0, 2000), err })}`);
  };
  if (![0, 1, 2].includes(status)) complain('an unknown status');
  if (TERMINAL_CONTROL.test(out)) complain('a control character on standard output');
  if (TERMINAL_CONTROL.test(err)) complain('a control character on standard error');
  if (status === 2 && err === '') complain('trouble that nobody is told of');
  if (/\n\s+at /u.test(err)) complain('a stack on standard error');
}
