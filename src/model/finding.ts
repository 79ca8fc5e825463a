import type { DiagnosticCode, FindingLevel, Observation } from './diagnostic.js';
import type { DocumentId } from './resolution.js';

/** A diagnostic of the reader and the rule about it have one name. */
export type RuleId = DiagnosticCode;

/** What a rule finds in a text: an observation that knows its rule, its line and the words that it is about. */
export interface Finding extends Observation {
  /** Stable, kebab-case. */
  readonly ruleId: RuleId;
  readonly level: FindingLevel;
  /** Of the first unit of the span, from 1; columns count UTF-16 code units, lines end in LF, CR or CRLF. */
  readonly line: number;
  readonly column: number;
  /** Of the place behind the last unit of the span. */
  readonly endLine: number;
  readonly endColumn: number;
  /** What is read at the span: in plain text what stands there, in markup the words without it. */
  readonly actual: string;
  /**
   * What would be right, likeliest first: in the place of the span for a spelling, else the value that is contradicted (an ISO date, an id
   * of an issuer, a term) or the documents that may be meant. Left out for a spelling with markup inside. What may be put into the text is in `fix` and `suggestions`.
   */
  readonly expected?: readonly string[];
  /** The document that the finding is about, as far as it is known. */
  readonly document?: DocumentId;
  /** Where the rule is described, as a path in the package: `docs/rules.md#state-layout`. */
  readonly docs: string;
}
