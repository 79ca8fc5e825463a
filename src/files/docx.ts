import { openHtml } from '../read/text/html.js';
import { FileError } from './file-error.js';
import { indexAt, type OpenedFile } from './opened-file.js';
import { refuseLargeArchive } from './zip-size.js';

/** What is used of mammoth. */
export interface Mammoth {
  readonly images: { imgElement(convert: () => Promise<{ readonly src: string }>): unknown };
  convertToHtml(input: { readonly buffer: Uint8Array; readonly arrayBuffer: ArrayBufferLike }, options: { readonly convertImage: unknown; readonly styleMap: readonly string[] }): Promise<{ readonly value: string }>;
}

/** The arrow that mammoth puts behind each note, back to its call. */
const BACK = /\s{0,4}<a href="#(?:foot|end)note-ref-[^"]{0,64}">↑<\/a>/gu;

/**
 * A Word document: its body with tables, text boxes, what was inserted and not what was deleted, and its foot- and endnotes, numbered
 * through. Heads and feet of pages are left out, comments and pictures too.
 *
 * @throws FileError where it is damaged, or too large
 */
export async function openDocx(bytes: Uint8Array, { convertToHtml, images }: Mammoth): Promise<OpenedFile> {
  refuseLargeArchive(bytes);
  // Node takes one, a browser the other.
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
  const convertImage = images.imgElement(() => Promise.resolve({ src: '' }));
  let html: string;
  try {
    ({ value: html } = await convertToHtml(input, { convertImage, styleMap: [] }));
  } catch (error) {
    throw new FileError('damaged', `is a Word document that cannot be read (${error instanceof Error ? error.message : String(error)}); open it in Word and save it anew`, { cause: error });
  }
  // A tab parts what stands in columns; a page would make a blank of it.
  const { clean: text } = openHtml(html.replace(BACK, '').replaceAll('\t', '&#9;'));
  const starts = [0, ...Array.from(text.matchAll(/\n{2,}/gu), ({ index, 0: gap }) => index + gap.length)];
  return { kind: 'docx', text, placeOf: ({ start }) => ({ paragraph: indexAt(starts, start) + 1 }) };
}
