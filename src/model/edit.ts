import type { Span } from './span.js';

/** A replacement in the caller's own text; an empty span inserts, an empty text deletes. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A change that may alter what is meant, so that a person has to choose it. */
export interface Suggestion {
  /** What the change does, in English. */
  readonly message: string;
  /** In text order, apart from one another. */
  readonly edits: readonly TextEdit[];
}
