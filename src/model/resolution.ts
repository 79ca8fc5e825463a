import type { Citation, CitationId } from './citation.js';

/** `57-NQ/TW@2024-12-22`; `symbol@term` or the bare symbol while the date is unknown. A plain string. */
export type DocumentId = string;

/**
 * How a document was found: from the note or another citation of the text; in the registry by symbol and date, symbol and term, the words
 * beside the citation, or the symbol alone (then narrowed by issuer or by the day of the text); by number, type and issuer or date; by the
 * plenum or congress that it is named after.
 */
export type ResolutionMethod =
  | 'footnote' | 'antecedent' | 'symbol-date' | 'symbol-term' | 'symbol-subject' | 'symbol-issuer' | 'symbol-published-on'
  | 'symbol' | 'number' | 'plenum' | 'congress';

/** One document that a citation may mean. The unknown is never a candidate: what the probabilities lack to one is its share. */
export interface Candidate {
  readonly document: DocumentId;
  /** Between 0 and 1: of many citations with this probability, so many mean the document. */
  readonly probability: number;
  readonly reasons: readonly string[];
}

export type Resolution =
  | {
      readonly status: 'resolved';
      readonly document: DocumentId;
      readonly by: ResolutionMethod;
      /** At least the `certainty` of the options. */
      readonly probability: number;
      /** The citation from which it is known, where another one says more. */
      readonly antecedent?: CitationId;
      /** What speaks for it. */
      readonly reasons: readonly string[];
      /** All that were weighed, the likeliest first. */
      readonly candidates: readonly Candidate[];
    }
  /** The first candidate is the likeliest. */
  | { readonly status: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | {
      readonly status: 'unresolved';
      readonly reason: 'unknown-document' | 'no-antecedent' | 'anonymous';
      /** Built from the text alone. */
      readonly document?: DocumentId;
      /** How likely the likeliest document of the registry is meant all the same: less than a hundredth, or it would be a candidate; 0 where there is none. */
      readonly probability: number;
    };

/** A citation with the document that it means, as far as that is known. */
export interface ResolvedCitation extends Citation {
  readonly resolution: Resolution;
}
