import type { CitationId } from './citation.js';
import type { Suggestion, TextEdit } from './edit.js';
import type { Span } from './span.js';

const CODES = {
  'diacritics-lost': 'The symbol lost its Vietnamese diacritics (QD for QĐ).',
  'lookalike-letter': 'A letter or digit that only looks like the right one (Ð U+00D0 for Đ U+0110, a Cyrillic Т for T).',
  'dash': 'Another dash or slash than - and / stands in the symbol.',
  'spacing': 'Spaces stand inside the symbol, or the hyphen is missing.',
  'state-layout': 'The symbol has the slash of State documents before the type code.',
  'zero-padding': 'The number is below 10 and has no leading zero, or has too many.',
  'impossible-number': 'The number is 0; numbers begin at 01.',
  'letter-case': 'A code is written in another letter case than its own.',
  'issuer-spelling': 'Another spelling of the issuer code (TƯ, T.Ư for TW).',
  'issuer-suffix': 'An organ is added behind the issuer code (TW-BCT).',
  'type-code-variant': 'A State code of the type stands in a Party symbol (QyĐ for QĐ).',
  'type-code-doubled': 'The type code is written before the full symbol too (NQ 46-NQ/TW).',
  'number-mark-glued': 'No space between the type word or number mark and the number (số31).',
  'type-contradicts-code': 'The type word and the type code of the symbol name different types.',
  'unknown-type-code': 'The type code is in no rule and no document known to the library.',
  'unknown-issuer-code': 'The issuer code is in no rule and no document known to the library.',
  'impossible-date': 'The date beside the citation does not exist in the calendar; it is left out.',
  'elided-range': 'The range names further documents between its two ends.',
  'document-type-conflict': 'One document is called by two type words in the same text.',
  'type-contradicts-registry': 'The type word is not the type that the registry gives the document.',
  'date-contradicts-registry': 'The stated date is not the one that the registry gives the document.',
  'issuer-contradicts-registry': 'The stated issuer is not the one that the registry gives the document.',
  'term-contradicts-registry': 'The stated term is not the one that the registry gives the document.',
  'unknown-document': 'The registry does not have the document; the message says what it covers.',
  'footnote-without-call': 'A footnote body has no call in the text.',
  'call-without-footnote': 'A footnote call has no body in the text.',
  'first-citation-form': 'The first citation lacks the number mark, or the comma before its date.',
  'date-outside-term': 'The stated date is not in the stated term.',
  'issuer-without-authority': 'The rule of that day does not let the stated issuer issue this type.',
  'superseded-document': 'The document was superseded before the day of the text.',
  'repealed-document': 'The document was repealed before the day of the text.',
  'amended-document': 'The document was amended before the day of the text.',
  'not-yet-issued': 'The documents that the registry has by this symbol are younger than the text.',
  'dated-after-text': 'The stated date is later than the day of the text.',
  'planned-as-done': 'The text tells a change as done of which the registry knows the plan alone.',
  'short-form-without-antecedent': 'A short form names a document that neither the text nor the registry tells.',
  'ambiguous-short-form': 'A short form may mean several documents.',
  'two-documents-one-short-form': 'One short form stands for two documents of the text.',
  'first-citation-undated': 'The first citation of a document has no date, neither beside it nor in its note.',
  'suppression-comment': 'A comment that suppresses findings names what is no rule, or has nothing to suppress.',
  'window-capped': 'More words belong to a citation than are read at once; what follows the cut was not read.',
} as const;

export type DiagnosticCode = keyof typeof CODES;

/**
 * One list of codes for the reader and the linter; each names one fact about the text.
 *
 * @example DIAGNOSTIC_CODES['diacritics-lost'] // 'The symbol lost its Vietnamese diacritics (QD for QĐ).'
 */
export const DIAGNOSTIC_CODES = /* @__PURE__ */ Object.freeze(CODES);

export type FindingLevel = 'error' | 'warning' | 'info';

/** What is told of a place in a text. */
export interface Observation {
  /** English, one sentence, states the fact and not a guess. */
  readonly message: string;
  readonly span: Span;
  /** The citation that it is about; its id in the analysis of the same text. */
  readonly citation?: CitationId;
  /** A change that cannot alter what is meant; edits in text order, apart from one another. */
  readonly fix?: readonly TextEdit[];
  /** Changes that a person has to choose. */
  readonly suggestions?: readonly Suggestion[];
}

/**
 * One fact about the text that a reader of it should know: a slip in a symbol, a gap, a contradiction. It never stops the reading. The linter
 * makes a `Finding` of it, which adds what a report needs: who reads a text for its citations does not pay for lines and columns.
 */
export interface Diagnostic extends Observation {
  readonly code: DiagnosticCode;
  readonly level: FindingLevel;
}
