import type { Language } from '../index.js';

/** A stream that a command writes to; `columns` and `isTTY` as Node's terminals have them. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** False where no more should be written before the stream says `drain`. */
  write(text: string): unknown;
  once?(event: 'drain', listener: () => void): unknown;
}

export interface Signals {
  on(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
}

/** All that a command knows of the outside beside files: given by `main.ts`, replaced in tests. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Ctrl-C is told; without it nobody can stop a command in the middle. */
  readonly signals?: Signals | undefined;
  /** In which it is spoken to; undefined for English with ids as they are. Set by `run`. */
  readonly language?: Language | undefined;
}

export const PROGRAM = 'vn-party-citations';

/** 0: done. 1: nothing found, for commands that seek; findings, for commands that check. 2: wrong usage, or an input that could not be read. 130: stopped by Ctrl-C, as shells say it. */
export const EXIT = { done: 0, nothing: 1, findings: 1, trouble: 2, stopped: 130 } as const;

/** Ends the command with one line on stderr and status 2; the message states the remedy. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
