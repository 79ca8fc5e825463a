import { pathToFileURL } from 'node:url';
import { openFile, type FilePlace, type FileReaders, type OpenedFile } from '../entries/files.js';
import { installedAt } from './installed-package.js';

/** The module of each package that reads files. */
const MODULES = { mammoth: 'mammoth', pdfjs: 'pdfjs-dist/legacy/build/pdf.mjs' } as const;

/** Which package reads a file, by its extension. */
const READERS: Readonly<Record<string, keyof typeof MODULES>> = { docx: 'mammoth', pdf: 'pdfjs' };

const placeOf = (name: keyof typeof MODULES): string | undefined => installedAt(MODULES[name]);

export const FILE_EXTENSIONS: readonly string[] = Object.keys(READERS);

/** Whether files of this extension can be read here. */
export function hasReader(extension: string): boolean {
  return placeOf(READERS[extension]!) !== undefined;
}

/** The command that brings the reader of an extension. */
export function installCommand(extension: string): string {
  return `npm install ${MODULES[READERS[extension]!].split('/')[0]}`;
}

/** `page 3`, `paragraph 12`. */
export function placeWords(place: FilePlace): string {
  return 'page' in place ? `page ${place.page}` : `paragraph ${place.paragraph}`;
}

/** The text of a file that is none. @throws FileError */
export async function openWithInstalled(bytes: Uint8Array, kind: string): Promise<OpenedFile> {
  const name = READERS[kind];
  const place = name === undefined ? undefined : placeOf(name);
  if (name === undefined || place === undefined) return openFile(bytes);
  const readers = { [name]: (await import(pathToFileURL(place).href)) as object } as FileReaders;
  return openFile(bytes, readers);
}
