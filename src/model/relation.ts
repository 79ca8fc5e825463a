import type { CitationId, IssuerId } from './citation.js';
import type { Span } from './span.js';

export type RelationKind =
  | 'supersedes' | 'repeals' | 'amends' | 'implements' | 'continues' | 'guides' | 'based-on' | 'reviews';

/** What the text says that one document does to another: in the order of the sentences. */
export interface Relation {
  readonly kind: RelationKind;
  /** A plan never becomes a fact; a denial gives no relation. */
  readonly modality: 'effective' | 'planned';
  /**
   * Who does it: a cited document; `this`, the text itself, where it is a document; `unnamed`, a document without a number, or nobody who is
   * named (then the span of the cue); `actor`, a body or person.
   */
  readonly source: CitationId | 'this' | { readonly unnamed: Span } | { readonly actor: Span; readonly issuer?: IssuerId };
  readonly target: CitationId | 'this';
  readonly cue: Span;
  readonly sentence: Span;
  readonly confidence: number;
  readonly part?: string;
}
