import type { Piece } from './pieces.js';
import { cutsAt, type Table } from './tables.js';

/** What stands on one base line without a wide gap. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly page: number;
}

/** Lines of one base line, from left to right. */
export type Row = readonly Line[];

/** In sizes of the letters: base lines that differ less are one; a wider gap is a blank; a yet wider one parts columns or cells. */
const SAME_LINE = 0.35;
const BLANK = 0.15;
const GAP = 1.3;

export function lineOf(pieces: readonly Piece[], page: number): Line {
  const letters = new Map<number, number>();
  for (const { size, text, raised } of pieces) if (raised !== true) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [size = pieces[0]!.size] = [...letters].reduce<readonly [number?, number?]>((most, entry) => (entry[1] > (most[1] ?? 0) ? entry : most), []);
  return { pieces, x: pieces[0]!.x, right: Math.max(...pieces.map(({ right }) => right)), y: pieces[0]!.y, size, page };
}

/** The pieces of a page as rows from top to bottom; what a table parts is not one line. */
export function rowsOf(pieces: readonly Piece[], page: number, tables: readonly Table[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  let base = -Infinity;
  for (const piece of sorted) {
    if (piece.y - base > SAME_LINE * piece.size) {
      rows.push([]);
      base = piece.y;
    }
    rows.at(-1)!.push(piece);
  }
  return rows.map((row) => linesOf(row.sort((a, b) => a.x - b.x), page, cutsAt(tables, row[0]!.y)));
}

function linesOf(row: readonly Piece[], page: number, cuts: readonly number[]): Line[] {
  const parts: Piece[][] = [];
  let right = Infinity;
  for (const piece of row) {
    if (parts.length === 0 || piece.x - right > GAP * piece.size || cuts.some((cut) => cut >= right - 1 && cut <= piece.x + 1)) {
      parts.push([]);
      right = -Infinity;
    }
    parts.at(-1)!.push(piece);
    right = Math.max(right, piece.right);
  }
  return parts.map((part) => lineOf(part, page));
}

/** The same words as one line, whatever the gaps between them. */
export function joined(row: Row): Line {
  return row.length === 1 ? row[0]! : lineOf(row.flatMap(({ pieces }) => pieces), row[0]!.page);
}

/** The words of a line; `raised` gives what stands for raised letters. */
export function textOf({ pieces }: Pick<Line, 'pieces'>, raised: (piece: Piece) => string): string {
  let text = '';
  let right = Infinity;
  for (const piece of pieces) {
    if (text !== '' && piece.x - right > BLANK * piece.size && !text.endsWith(' ')) text += ' ';
    text += piece.raised === true ? raised(piece) : piece.text;
    right = piece.right;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

export const plainTextOf = (line: Pick<Line, 'pieces'>): string => textOf(line, ({ text }) => text);
