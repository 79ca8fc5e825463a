import { expect, test } from 'vitest';
import { FileError, kindOfFile, openFile } from '../../src/entries/files.js';
import { UsageError } from '../../src/index.js';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: readonly string[]): Uint8Array => bytes(`PK\x03\x04${'\0'.repeat(26)}${names.join('')}`);

test.each([
  ['%PDF-1.7', 'pdf', 'a PDF'],
  [zip('[Content_Types].xml', 'word/document.xml'), 'docx', 'a Word document (.docx)'],
  [zip('xl/workbook.xml'), 'other', 'an Excel workbook'],
  [zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'other', 'an OpenDocument text'],
  [zip('mimetypeapplication/epub+zip'), 'other', 'an EPUB book'],
  [zip('a.txt'), 'other', 'a zip archive'],
  ['{\\rtf1 x}', 'other', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'other', 'an Office file of before 2007 or one with a password'],
  ['\x89PNG\r\n\x1a\n', 'other', 'a PNG image'],
  ['\0\0\0\x18ftypmp42', 'other', 'a film or sound file'],
  ['a\0\xff', 'other', 'binary data'],
  // A text may have control characters in it.
  ['a\0b', 'text', 'a text'],
  // Another encoding is told by the reader of text; what is written about a format is not of the format.
  ['\xff\xfeN\0g\0', 'text', 'a text'],
  ['How %PDF-1.7 begins', 'text', 'a text'],
  ['', 'text', 'a text'],
])('%j is %s', (content, id, name) => {
  const kind = kindOfFile(typeof content === 'string' ? bytes(content) : content);
  expect([kind.id, kind.name]).toEqual([id, name]);
  expect(kind.remedy === undefined).toBe(id !== 'other');
});

test('a file that is not read says what it is and what to do', async () => {
  await expect(openFile(zip('xl/workbook.xml'))).rejects.toThrow(new FileError('kind', 'is an Excel workbook; save it as .csv'));
  await expect(openFile(bytes('57-NQ/TW'))).rejects.toThrow('is a text; read it as UTF-8');
  await expect(openFile('57-NQ/TW' as never)).rejects.toThrow(new UsageError('openFile takes the bytes of a file (Uint8Array), got string'));
});

test('an archive that says that it holds more than any document is not unpacked', async () => {
  const entry = new DataView(new ArrayBuffer(46 + 22));
  entry.setUint32(0, 0x02014b50, true);
  entry.setUint32(24, 0xfffffff0, true);
  entry.setUint32(46, 0x06054b50, true);
  const head = zip('word/document.xml');
  entry.setUint32(46 + 16, head.length, true);
  const read = (): never => {
    throw new Error('was read');
  };
  await expect(openFile(Uint8Array.from([...head, ...new Uint8Array(entry.buffer)]), { mammoth: { images: { imgElement: () => undefined }, convertToHtml: read } }))
    .rejects.toThrow('holds more than 512 MB unpacked; divide it');
});
