import type { CitationId, Language, Span } from '../model/index.js';

/** A citation, or a State document, where it stands in the text as it is read. */
export interface Place {
  /** Undefined for a State document: it may be a source, never a target. */
  readonly id: CitationId | undefined;
  readonly language: Language;
  readonly span: Span;
  /** With issuer, date and pinpoint before it and behind it. */
  readonly outer: Span;
  /** An item of the list of the one before. */
  readonly listed: boolean;
  readonly pinpoint: string | undefined;
  /** The number of the text itself at its head: what it does, the text does. */
  readonly header: boolean;
  /** The note in which it stands. */
  readonly note: string | undefined;
}

/** The places of one sentence, and the sentence. */
export interface Sentence {
  readonly span: Span;
  readonly places: readonly Place[];
}
