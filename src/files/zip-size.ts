import { FileError } from './file-error.js';

/** Bytes that a document may hold unpacked: a thousand times what a long one has. A small file may say that it holds more than any memory. */
export const MOST_UNPACKED = 512 * 1024 * 1024;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;

/**
 * Adds up what the directory of a zip archive says that its entries hold.
 *
 * @throws FileError where that is more than {@link MOST_UNPACKED}; an archive without a directory is left to its reader
 */
export function refuseLargeArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  const last = Math.max(0, end - LONGEST_COMMENT);
  while (end >= last && view.getUint32(end, true) !== END) end--;
  if (end < last) return;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  while (at + ENTRY_LENGTH <= bytes.length && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + 24, true);
    if (total > MOST_UNPACKED) throw new FileError('large', `holds more than ${MOST_UNPACKED / 1024 / 1024} MB unpacked; divide it`);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
