import type { Citation, CitationId, Footnote } from './citation.js';
import type { Diagnostic } from './diagnostic.js';
import type { Relation } from './relation.js';

/** `57-NQ/TW@2024-12-22`; `symbol@term` or the bare symbol while the date is unknown. */
export type DocumentId = string;

export type ResolutionMethod =
  | 'footnote' | 'antecedent' | 'symbol-date' | 'symbol-term' | 'symbol-subject' | 'symbol-issuer' | 'symbol-published-on'
  | 'symbol' | 'number' | 'plenum' | 'congress';

export interface Candidate {
  readonly document: DocumentId;
  readonly score: number;
  readonly reasons: readonly string[];
}

export type Resolution =
  | { readonly status: 'resolved'; readonly document: DocumentId; readonly by: ResolutionMethod; readonly antecedent?: CitationId }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | {
      readonly status: 'unresolved';
      readonly reason: 'unknown-document' | 'no-antecedent' | 'anonymous';
      /** Built from the text alone. */
      readonly document?: DocumentId;
    };

export interface ResolvedCitation extends Citation {
  readonly resolution: Resolution;
}

export interface Analysis {
  readonly citations: readonly ResolvedCitation[];
  readonly relations: readonly Relation[];
  readonly footnotes: readonly Footnote[];
  readonly diagnostics: readonly Diagnostic[];
}
