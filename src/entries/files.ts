export type { Mammoth } from '../files/docx.js';
export { FileError } from '../files/file-error.js';
export { kindOfFile, type FileKind } from '../files/kind.js';
export { openFile, type FileReaders } from '../files/open.js';
export type { FilePlace, OpenedFile } from '../files/opened-file.js';
export type { PdfJs } from '../files/pdf.js';
