import type { Span } from '../model/index.js';

/** Where something stands, as a reader of the file finds it again; both count from 1. */
export type FilePlace = { readonly page: number } | { readonly paragraph: number };

/** The text of a file that is none, ready for `analyze` as plain text. */
export interface OpenedFile {
  readonly kind: 'docx' | 'pdf';
  /**
   * Blocks (paragraphs, tables) in reading order, parted by a blank line; a row of a table is a line, with `|` behind each cell. Calls of notes are `[2]`, and the notes stand at the
   * end as `[2] …`; letters are `[^a]`.
   */
  readonly text: string;
  /** The page (PDF) or the paragraph (.docx: block of `text`, notes and tables counted) in which a span of `text` begins. */
  placeOf(span: Span): FilePlace;
}

/** The index of the last start that is not behind the offset; 0 before the first. */
export function indexAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
