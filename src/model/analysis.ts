import type { Footnote } from './citation.js';
import type { Diagnostic } from './diagnostic.js';
import type { Relation } from './relation.js';
import type { ResolvedCitation } from './resolution.js';

/** What `analyze` finds in one text, each list in text order; spans are UTF-16 offsets of that text. */
export interface Analysis {
  readonly citations: readonly ResolvedCitation[];
  readonly relations: readonly Relation[];
  readonly footnotes: readonly Footnote[];
  readonly diagnostics: readonly Diagnostic[];
}
