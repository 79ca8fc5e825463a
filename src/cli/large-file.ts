import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { kindOfFile } from '../entries/files.js';
import { firstInvalidByte, Utf8Error } from './utf8.js';

/** A larger text is read in sections, where the answer can be given in parts: neither text nor answer is held as a whole. */
export const LARGE_FILE = 32 * 1024 * 1024;
/** Sections are shorter than by default: what a section needs while it is read is a hundred times its size. */
export const LARGE_SECTION = 65_536;
/** So many units are read between two collections. */
const COLLECTED = 4 * 1024 * 1024;
/** Enough to tell what a file is. */
const HEAD = 4096;

/** Whether the file is a text of that size. What cannot be read is none: whoever reads it will tell. */
export async function isLargeText(name: string, least = LARGE_FILE): Promise<boolean> {
  const info = statSync(name, { throwIfNoEntry: false });
  if (info?.isFile() !== true || info.size < least) return false;
  try {
    const handle = await open(name);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return kindOfFile(buffer.subarray(0, bytesRead)).id === 'text';
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}

/**
 * The text of a file, chunk by chunk, without a byte order mark.
 *
 * @throws Utf8Error at the first byte of the first ill-formed sequence, counted from the first byte of the file
 */
export async function* chunksOf(name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let offset = 0;
  // The last bytes, in which a character may have begun.
  let before: Uint8Array = new Uint8Array();
  const decode = (chunk: Uint8Array, isLast: boolean): string => {
    try {
      return decoder.decode(chunk, { stream: !isLast });
    } catch {
      const bytes = Buffer.concat([before, chunk]);
      throw Utf8Error.at(bytes, firstInvalidByte(bytes), offset - before.length);
    }
  };
  for await (const chunk of createReadStream(name) as AsyncIterable<Uint8Array>) {
    yield decode(chunk, false);
    offset += chunk.length;
    before = Buffer.concat([before, chunk]);
    before = before.subarray(unfinished(before));
  }
  yield decode(new Uint8Array(), true);
}

/**
 * The reader of sections, which gives back the memory of those that were read. The engine would let them pile up to twice as much while the
 * machine has room: who reads a gigabyte beside other work wants it flat.
 */
export function tidily<T>(read: (text: string) => T): (text: string) => T {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let units = 0;
  return (text) => {
    units += text.length;
    if (units >= COLLECTED) {
      collect();
      units = 0;
    }
    return read(text);
  };
}

/** Where a character begins that does not end in these bytes, which are well-formed before it; their length where there is none. */
function unfinished(bytes: Uint8Array): number {
  const at = bytes.subarray(-3).findIndex((byte) => byte >= 0xc0);
  const start = Math.max(bytes.length - 3, 0) + at;
  return at === -1 || firstInvalidByte(bytes.subarray(start)) !== 0 ? bytes.length : start;
}
