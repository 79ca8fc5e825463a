import { FileError } from './file-error.js';
import { indexAt, type OpenedFile } from './opened-file.js';
import { assembleText } from './pdf/assemble.js';
import type { PageContent, Piece, Stroke } from './pdf/pieces.js';

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Page {
  readonly view: readonly number[];
  getTextContent(): Promise<{ readonly items: readonly object[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): unknown;
}

/** What is used of pdf.js. */
export interface PdfJs {
  readonly OPS: Readonly<Record<'save' | 'restore' | 'transform' | 'constructPath', number>>;
  getDocument(source: { readonly data: Uint8Array; readonly verbosity: number; readonly isEvalSupported: boolean; readonly useSystemFonts: boolean }): {
    readonly promise: Promise<{ readonly numPages: number; getPage(number: number): Promise<Page> }>;
    destroy(): Promise<unknown>;
  };
}

/** In points: a stroke is no thicker, and no shorter. */
const THIN = 2;
const LONG = 8;

/**
 * A PDF: its text in reading order, column by column and cell by cell, without heads, feet and numbers of pages; foot- and endnotes with
 * their calls.
 *
 * @throws FileError where it is damaged, asks for a password, or has pictures of its pages alone
 */
export async function openPdf(bytes: Uint8Array, { getDocument, OPS }: PdfJs): Promise<OpenedFile> {
  // The reader takes the bytes for its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  try {
    const document = await task.promise;
    const contents: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      contents.push({ pieces: await piecesOf(page), strokes: await strokesOf(page, OPS) });
      page.cleanup();
    }
    if (contents.every(({ pieces }) => pieces.length === 0)) throw new FileError('empty', 'is a PDF without text: its pages are pictures; recognise their text (OCR) first');
    const { text, starts, pages } = assembleText(contents);
    return { kind: 'pdf', text, placeOf: ({ start }) => ({ page: (pages[indexAt(starts, start)] ?? 0) + 1 }) };
  } catch (error) {
    throw asFileError(error);
  } finally {
    await task.destroy();
  }
}

function asFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException') return new FileError('protected', 'is a PDF with a password; save it without one', { cause: error });
  return new FileError('damaged', `is a PDF that cannot be read (${message}); save it anew`, { cause: error });
}

async function piecesOf(page: Page): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  const top = page.view[3]!;
  return (items as readonly TextItem[]).flatMap(({ str, transform, width }) => {
    if (typeof str !== 'string' || str.trim() === '') return [];
    const [across, along, , , x, y] = transform as [number, number, number, number, number, number];
    // What runs up or down the page is beside the text.
    if (Math.abs(along) > Math.abs(across)) return [];
    const size = Math.round(Math.hypot(transform[2]!, transform[3]!) * 10) / 10;
    return size > 0 ? [{ text: str, x, right: x + width, y: top - y, size }] : [];
  });
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];

/** Thin paths, along or across the page; each with the box that the reader has worked out for it. */
async function strokesOf(page: Page, OPS: PdfJs['OPS']): Promise<Stroke[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const strokes: Stroke[] = [];
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [at, operation] of fnArray.entries()) {
    const args = argsArray[at] as ArrayLike<unknown> | null;
    if (operation === OPS.save) saved.push(matrix);
    else if (operation === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    else if (operation === OPS.transform) matrix = times(matrix, Array.from(args as ArrayLike<number>) as unknown as Matrix);
    else if (operation === OPS.constructPath) strokes.push(...strokeOf(args?.[2] as ArrayLike<number> | null | undefined, matrix, page.view[3]!));
  }
  return strokes;
}

function strokeOf(box: ArrayLike<number> | null | undefined, matrix: Matrix, top: number): Stroke[] {
  if (box === null || box === undefined || box.length < 4) return [];
  const corner = (x: number, y: number): readonly [number, number] => [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
  const [[x1, y1], [x2, y2]] = [corner(box[0]!, box[1]!), corner(box[2]!, box[3]!)];
  const [x, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [y, foot] = [top - Math.max(y1, y2), top - Math.min(y1, y2)];
  return Math.min(right - x, foot - y) <= THIN && Math.max(right - x, foot - y) >= LONG ? [{ x, right, y, foot }] : [];
}
