import type { Citation, CitationId, Span } from '../model/index.js';

/** A text with the citations that reading it has to give, each with all its fields. */
export interface CitedText {
  readonly text: string;
  /** In text order; spans are UTF-16 offsets of `text`. */
  readonly expected: readonly Citation[];
}

/** Words that are a citation, with what they say. */
export interface Mention {
  readonly words: string;
  readonly says: Omit<Citation, 'id' | 'span' | 'text'>;
}

/** Pieces of which the span is wanted under a name. */
export interface Marked {
  readonly mark: string;
  readonly pieces: readonly Piece[];
}

/** Texts are written piece by piece, so that spans are counted and never sought. */
export type Piece = string | Mention | Marked;

export interface Composed extends CitedText {
  readonly marks: ReadonlyMap<string, Span>;
  /** The name of each mention in this text. */
  readonly ids: ReadonlyMap<Mention, CitationId>;
}

export function compose(pieces: readonly Piece[]): Composed {
  let text = '';
  const expected: Citation[] = [];
  const marks = new Map<string, Span>();
  const ids = new Map<Mention, CitationId>();
  const add = (piece: Piece): void => {
    const start = text.length;
    if (typeof piece === 'string') text += piece;
    else if ('mark' in piece) {
      for (const inner of piece.pieces) add(inner);
      marks.set(piece.mark, { start, end: text.length });
    } else {
      const id = `c${expected.length + 1}`;
      text += piece.words;
      ids.set(piece, id);
      expected.push({ id, ...piece.says, span: { start, end: text.length }, text: piece.words });
    }
  };
  for (const piece of pieces) add(piece);
  return { text, expected, marks, ids };
}
