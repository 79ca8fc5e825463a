import { isUtf8 } from 'node:buffer';

/** A line of the input without its end, counted from 1. */
export interface InputLine {
  readonly number: number;
  readonly text: string;
}

/** A line that is none: too long to be held, or no UTF-8. */
export interface BrokenLine {
  readonly number: number;
  readonly fault: string;
}

/** Bytes of the longest line; a longer one would not be a string any more. */
export const LONGEST_LINE = 256 * 1024 * 1024;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The lines of a stream of bytes; `\r\n` ends one as `\n` does. No more than one line is held. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<InputLine | BrokenLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    // What is too long is counted, and no longer kept.
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): InputLine | BrokenLine => {
    number++;
    const line = length > longest ? { number, fault: `is longer than ${longest} bytes` } : decoded(number, parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    // A stream may use its buffer again.
    if (start < chunk.length) add(chunk.slice(start));
  }
  if (length > 0) yield take();
}

function decoded(number: number, parts: readonly Uint8Array[]): InputLine | BrokenLine {
  const bytes = parts.length === 1 ? Buffer.from(parts[0]!.buffer, parts[0]!.byteOffset, parts[0]!.length) : Buffer.concat(parts);
  if (!isUtf8(bytes)) return { number, fault: 'is no UTF-8' };
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  const text = bytes.toString('utf8', 0, end);
  return { number, text: number === 1 ? text.replace(/^\ufeff/u, '') : text };
}
