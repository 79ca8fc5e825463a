import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, firstInvalidByte, Utf8Error } from '../../src/cli/utf8.js';
import { runs } from '../properties/runs.js';

describe('UTF-8', () => {
  test.each([
    ['a lone continuation byte', [0x61, 0x80], 1],
    ['a sequence cut by ASCII', [0x61, 0xe1, 0xbb, 0x41], 1],
    ['a sequence cut by the end', [0x61, 0x62, 0xe1, 0xbb], 2],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong sequence of three', [0x61, 0xe0, 0x80, 0xaf], 1],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['behind a byte order mark, which counts', [0xef, 0xbb, 0xbf, 0x61, 0xff], 4],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
  ])('%s', (_name, bytes, offset) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(Utf8Error);
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(`invalid UTF-8 at byte ${offset}`);
  });

  test('a byte order mark is left out, and only at the start', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFa\uFEFFb'))).toBe('a\uFEFFb');
  });

  test('agrees with Node on what is well-formed, and names the first place where it is not', () => {
    const bytes = fc.array(fc.oneof(fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)), fc.uint8Array({ maxLength: 3 }))).map((chunks) => Buffer.concat(chunks));
    fc.assert(
      fc.property(bytes, (value) => {
        const offset = firstInvalidByte(value);
        expect(offset === value.length).toBe(isUtf8(value));
        expect(isUtf8(value.subarray(0, offset))).toBe(true);
        // No well-formed character starts at the offset.
        if (offset < value.length) for (let length = 1; length <= 4; length++) expect(offset + length <= value.length && isUtf8(value.subarray(offset, offset + length))).toBe(false);
      }),
      runs(5),
    );
  });
});
