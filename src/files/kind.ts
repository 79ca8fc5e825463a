/** What a file is by its first bytes; `text` where nothing says that it is anything else. */
export interface FileKind {
  readonly id: 'docx' | 'pdf' | 'text' | 'other';
  /** In words, with its article: `a PNG image`. */
  readonly name: string;
  /** What its owner can do so that it is read; undefined where it is read. */
  readonly remedy?: string;
}

const DOCX: FileKind = { id: 'docx', name: 'a Word document (.docx)' };
const PDF: FileKind = { id: 'pdf', name: 'a PDF' };
const TEXT: FileKind = { id: 'text', name: 'a text' };

const other = (name: string, remedy: string): FileKind => ({ id: 'other', name, remedy });

const AS_DOCX = 'save it as .docx or PDF';
const PICTURE = 'recognise its text (OCR) and give that';
const NO_TEXT = 'there is no text in it';
const UNPACK = 'unpack it';

/** Kinds by the bytes with which they begin, in Latin-1. */
const SIGNATURES: readonly (readonly [start: string, kind: FileKind])[] = [
  ['%PDF-', PDF],
  ['{\\rtf', other('an RTF document', AS_DOCX)],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', other('an Office file of before 2007 or one with a password', `${AS_DOCX}, without a password`)],
  ['\x89PNG\r\n', other('a PNG image', PICTURE)],
  ['\xff\xd8\xff', other('a JPEG image', PICTURE)],
  ['GIF8', other('a GIF image', PICTURE)],
  ['II*\0', other('a TIFF image', PICTURE)],
  ['MM\0*', other('a TIFF image', PICTURE)],
  ['AT&TFORM', other('a DjVu document', 'save it as PDF')],
  ['\x1f\x8b', other('a gzip archive', UNPACK)],
  ['BZh', other('a bzip2 archive', UNPACK)],
  ['\xfd7zXZ\0', other('an xz archive', UNPACK)],
  ['(\xb5/\xfd', other('a Zstandard archive', UNPACK)],
  ['7z\xbc\xaf\x27\x1c', other('a 7z archive', UNPACK)],
  ['Rar!\x1a\x07', other('a RAR archive', UNPACK)],
  ['SQLite format 3\0', other('an SQLite database', 'export its texts')],
  ['PAR1', other('a Parquet file', 'export its texts')],
  ['\x7fELF', other('a program', NO_TEXT)],
  ['ID3', other('a sound file', NO_TEXT)],
  ['OggS', other('a sound file', NO_TEXT)],
];

/** Kinds that are zip archives, by what they hold. */
const ZIPPED: readonly (readonly [holds: string, kind: FileKind])[] = [
  ['word/document', DOCX],
  ['xl/workbook', other('an Excel workbook', 'save it as .csv')],
  ['ppt/presentation', other('a PowerPoint presentation', 'save it as PDF')],
  ['mimetypeapplication/vnd.oasis.opendocument.text', other('an OpenDocument text', AS_DOCX)],
  ['mimetypeapplication/vnd.oasis.opendocument.', other('an OpenDocument file', 'save it as PDF')],
  ['mimetypeapplication/epub+zip', other('an EPUB book', 'unpack it: its pages are HTML')],
];

/** A zip archive tells what it holds at its end; who wrote it may put the first entries in any order. */
const DIRECTORY = 256 * 1024;
const HEAD = 4096;

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Whether bytes may begin a text; the last character may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 has a zero byte in each Latin letter: it is a text of another encoding. */
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/u;

/**
 * What the bytes of a file are. Only what begins as a known kind is named; what has a zero byte in its first 4,096
 * bytes and is no UTF-8 either is binary data. It never throws for bytes.
 *
 * @throws TypeError for what has no bytes
 * @example kindOfFile(new TextEncoder().encode('%PDF-1.7')).id // 'pdf'
 */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const known = SIGNATURES.find(([start]) => head.startsWith(start))?.[1];
  if (known !== undefined) return known;
  if (head.startsWith('PK\x03\x04')) {
    const names = head + latin1(bytes.subarray(Math.max(0, bytes.length - DIRECTORY)));
    return ZIPPED.find(([holds]) => names.includes(holds))?.[1] ?? other('a zip archive', UNPACK);
  }
  if (/^.{4}ftyp/su.test(head)) return other('a film or sound file', NO_TEXT);
  if (head.includes('\0') && !UTF16.test(head) && !isUtf8(bytes.subarray(0, HEAD))) return other('binary data', NO_TEXT);
  return TEXT;
}
