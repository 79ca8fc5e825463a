/** Letters that stand together in one font, in points from the top left corner of the page; `y` is their base line. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Raised or lowered beside larger letters: a call of a note, a power, an ordinal. */
  readonly raised?: boolean;
}

/** A thin line that is drawn from left to right or from top to foot: it parts the rows or the columns of a table. */
export interface Stroke {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly foot: number;
}

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly strokes: readonly Stroke[];
}

/** How far letters beside larger ones may stand above their base line, in sizes of the larger ones. */
const LEAST_RISE = 0.1;
const MOST_RISE = 0.8;
const SMALLER = 0.85;
/** How far apart two pieces of one word may stand, in sizes. */
const ADJACENT = 0.35;
/** Neighbours that are looked at: a page that puts all letters in one place is no page. */
const MOST_NEIGHBOURS = 48;

/** Puts raised letters on the base line of what they stand beside. */
export function settleRaised(pieces: readonly Piece[]): Piece[] {
  const byHeight = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x);
  return byHeight.map((piece, at) => {
    const base = neighbourOf(piece, at, byHeight);
    return base === undefined ? piece : { ...piece, y: base.y, raised: true };
  });
}

function neighbourOf(piece: Piece, at: number, byHeight: readonly Piece[]): Piece | undefined {
  for (let next = at + 1; next < byHeight.length && next <= at + MOST_NEIGHBOURS * 8; next++) {
    const other = byHeight[next]!;
    const rise = other.y - piece.y;
    if (rise > MOST_RISE * 2 * piece.size) return undefined;
    if (piece.size > SMALLER * other.size || rise < LEAST_RISE * other.size || rise > MOST_RISE * other.size) continue;
    const room = ADJACENT * other.size;
    if (Math.abs(piece.x - other.right) < room || Math.abs(other.x - piece.right) < room || (piece.x >= other.x && piece.right <= other.right)) return other;
  }
  return undefined;
}
