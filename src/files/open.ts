import { UsageError } from '../model/index.js';
import { openDocx, type Mammoth } from './docx.js';
import { FileError } from './file-error.js';
import { kindOfFile } from './kind.js';
import type { OpenedFile } from './opened-file.js';
import { openPdf, type PdfJs } from './pdf.js';

/** The packages that read files: those that are installed beside this one, unless others are given. */
export interface FileReaders {
  /** As `import('mammoth')` gives it. */
  readonly mammoth?: Mammoth | { readonly default: Mammoth } | undefined;
  /** As `import('pdfjs-dist/legacy/build/pdf.mjs')` gives it. */
  readonly pdfjs?: PdfJs | undefined;
}

async function installed<T>(name: string, load: () => Promise<unknown>): Promise<T> {
  try {
    return (await load()) as T;
  } catch (error) {
    // Node has a code for it; a bundler that knows the package as optional puts an error in its place.
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ERR_MODULE_NOT_FOUND' || message.startsWith('Could not resolve');
    throw new FileError('reader', `needs ${name} to be read${missing ? '' : `, which cannot be loaded (${message})`}; npm install ${name}`, { cause: error });
  }
}

// Names in variables: who bundles this entry without the packages is not stopped.
const MAMMOTH = 'mammoth';
const PDFJS = 'pdfjs-dist';
const PDFJS_MODULE = `${PDFJS}/legacy/build/pdf.mjs`;

/**
 * The text of a Word document (.docx) or a PDF, ready for `analyze` as plain text. What a file is is told by its bytes. mammoth reads the
 * one, pdf.js the other; each is loaded when a file asks for it, and neither is needed else.
 *
 * @throws FileError for any other kind of file, for one that cannot be read, and where its reader is not installed
 * @throws UsageError when `bytes` are none
 * @example
 * const { text, placeOf } = await openFile(await readFile('report.pdf'));
 * const { citations } = analyze(text);
 * placeOf(citations[0].span) // { page: 3 }
 */
export async function openFile(bytes: Uint8Array, readers: FileReaders = {}): Promise<OpenedFile> {
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`openFile takes the bytes of a file (Uint8Array), got ${bytes === null ? 'null' : typeof bytes}`);
  const { id, name, remedy } = kindOfFile(bytes);
  if (id === 'docx') {
    const given = readers.mammoth ?? await installed<Mammoth | { readonly default: Mammoth }>(MAMMOTH, () => import(MAMMOTH));
    return openDocx(bytes, 'default' in given ? given.default : given);
  }
  if (id === 'pdf') return openPdf(bytes, readers.pdfjs ?? await installed<PdfJs>(PDFJS, () => import(PDFJS_MODULE)));
  throw new FileError('kind', id === 'text' ? 'is a text; read it as UTF-8' : `is ${name}; ${remedy}`);
}
