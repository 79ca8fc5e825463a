import { existsSync } from 'node:fs';
import { STDIN } from './sources.js';
import { CommandError } from './world.js';

/** A file, and the place in it: an offset, or the line and column that the table of `extract` shows. */
export interface Position {
  readonly file: string;
  readonly at: number | { readonly line: number; readonly column: number };
}

/** A place in standard input, which looks like an option. */
export function isStdinPosition(word: string): boolean {
  return /^-(?::\d{1,9}){1,2}$/u.test(word);
}

/** `FILE:OFFSET` at its last colon; `FILE:LINE:COLUMN` where that is no file. */
export function parsePosition(operand: string): Position {
  const [, file, digits] = /^(.+):(\d{1,9})$/su.exec(operand) ?? [];
  if (file === undefined || digits === undefined) throw new CommandError(`'${operand}' has no offset; write FILE:OFFSET, such as article.md:120`);
  const [, shorter, line] = /^(.+):(\d{1,9})$/su.exec(file) ?? [];
  if (shorter !== undefined && !existsSync(file) && (shorter === STDIN || existsSync(shorter))) return { file: shorter, at: { line: Number(line), column: Number(digits) } };
  return { file, at: Number(digits) };
}

/** The offset of a place in its text; the end of the text is one. */
export function offsetOf({ file, at }: Position, text: string): number {
  if (typeof at === 'number') return checkOffset(at, text);
  const ends = [...text.matchAll(/\r\n|\r|\n/gu)];
  const start = at.line === 1 ? 0 : ends[at.line - 2];
  const from = typeof start === 'object' ? start.index + start[0].length : start;
  const to = from === undefined ? undefined : (ends[at.line - 1]?.index ?? text.length);
  if (from === undefined || to === undefined || at.column < 1 || from + at.column - 1 > to) throw new CommandError(`${file} has no line ${at.line} with a column ${at.column}`);
  return from + at.column - 1;
}

export function checkOffset(offset: number, text: string): number {
  if (offset > text.length) throw new CommandError(`the offset ${offset} is behind the end of the text, which has ${text.length} UTF-16 units`);
  return offset;
}
