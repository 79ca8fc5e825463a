import type { Piece } from '../piece.js';

/** The pieces of a sentence, one by one, with what was kept of those before. */
export class Walk {
  readonly out: Piece[] = [];
  at = 0;
  /** A stop, or an item, stands before. */
  listed = false;

  constructor(readonly pieces: readonly Piece[], readonly uninflected: boolean) {}

  get piece(): Piece {
    return this.pieces[this.at]!;
  }

  get next(): Piece | undefined {
    return this.pieces[this.at + 1];
  }

  /** What was kept last. */
  get last(): Piece | undefined {
    return this.out.at(-1);
  }

  /** The piece so many places ahead. */
  ahead(by: number): Piece | undefined {
    return this.pieces[this.at + by];
  }

  /** What was kept so many pieces ago; the last is 1. */
  kept(back: number): Piece | undefined {
    return this.out.at(-back);
  }
}

/** Does the piece go? What goes with it, the rule passes or takes back. */
export type Rule = (walk: Walk) => boolean;
