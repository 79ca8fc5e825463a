import type { Footnote } from './citation.js';
import type { Diagnostic } from './diagnostic.js';
import type { Relation } from './relation.js';
import type { ResolvedCitation } from './resolution.js';
import type { Span } from './span.js';

/** What is read at a span of the source in which markup stands: `<b>thay</b> thế` is read *thay thế*. */
export interface MarkedWords {
  readonly span: Span;
  readonly text: string;
}

/** What `analyze` finds in one text, each list in text order; spans are UTF-16 offsets of that text. */
export interface Analysis {
  readonly citations: readonly ResolvedCitation[];
  readonly relations: readonly Relation[];
  readonly footnotes: readonly Footnote[];
  readonly diagnostics: readonly Diagnostic[];
  /** The spans of relations and diagnostics in which markup stands, with what is read there; absent where there is none, as in plain text. */
  readonly marked?: readonly MarkedWords[];
}
