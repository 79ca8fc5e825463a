import { isUtf8 } from 'node:buffer';

/** The bytes are no UTF-8; `offset` counts from the first byte of the input, byte order mark included. */
export class Utf8Error extends Error {
  override readonly name = 'Utf8Error';
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }

  /** The byte at `at` is wrong, in bytes that begin at `base` of the input. */
  static at(bytes: Uint8Array, at: number, base = 0): Utf8Error {
    const [first, second] = base === 0 ? bytes : [];
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return new Utf8Error(base + at, `invalid UTF-8 at byte ${base + at} (0x${byte})${isUtf16 ? '; it looks like UTF-16' : ''}; convert it to UTF-8`);
  }
}

/**
 * Decodes UTF-8 without replacing anything, and leaves out a byte order mark at the start.
 *
 * @throws Utf8Error at the first byte of the first ill-formed sequence
 */
export function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw Utf8Error.at(bytes, firstInvalidByte(bytes));
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
}

/** Well-formed sequences by first byte: how many continuation bytes follow, and the range of the first of them (Unicode, table 3-7). */
function shapeOf(byte: number): readonly [length: number, low: number, high: number] | undefined {
  if (byte < 0x80) return [0, 0, 0];
  if (byte >= 0xc2 && byte <= 0xdf) return [1, 0x80, 0xbf];
  if (byte === 0xe0) return [2, 0xa0, 0xbf];
  if (byte === 0xed) return [2, 0x80, 0x9f];
  if (byte >= 0xe1 && byte <= 0xef) return [2, 0x80, 0xbf];
  if (byte === 0xf0) return [3, 0x90, 0xbf];
  if (byte >= 0xf1 && byte <= 0xf3) return [3, 0x80, 0xbf];
  if (byte === 0xf4) return [3, 0x80, 0x8f];
  return undefined;
}

/** The start of the first ill-formed sequence, or the length if there is none. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const shape = shapeOf(bytes[at] ?? 0);
    if (shape === undefined) return at;
    const [length, low, high] = shape;
    for (let next = 1; next <= length; next++) {
      const byte = bytes[at + next];
      const [least, most] = next === 1 ? [low, high] : [0x80, 0xbf];
      if (byte === undefined || byte < least || byte > most) return at;
    }
    at += 1 + length;
  }
  return at;
}
