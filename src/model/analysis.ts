import type { CitationId, DocumentType, Footnote, IssuerId } from './citation.js';
import type { Diagnostic } from './diagnostic.js';
import type { Relation } from './relation.js';
import type { DocumentId, ResolvedCitation } from './resolution.js';
import type { IsoDate, Span } from './span.js';

/** What is read at a span of the source in which markup stands: `<b>thay</b> thế` is read *thay thế*. */
export interface MarkedWords {
  readonly span: Span;
  readonly text: string;
}

/** What the text is itself, where it is a document. Its relations have `this` as their source. */
export interface SelfDocument {
  /** Who says so: the option `self`, its own number at its head, its preamble, its articles, or the words "this regulation" that mean nothing else. */
  readonly by: 'option' | 'letterhead' | 'preamble' | 'articles' | 'words';
  /** As the option gives it, or as its own number was resolved. */
  readonly document?: DocumentId;
  /** The citation that is its own number. */
  readonly citation?: CitationId;
  /** Type that its head or its enacting line names, where that is one. */
  readonly type?: DocumentType;
  /** Symbol, issuer and day of its letterhead; where each comes from is told by the `provenance` of `citation`. */
  readonly symbol?: string;
  readonly issuer?: IssuerId;
  readonly issuerName?: string;
  readonly date?: IsoDate;
}

/** What `analyze` finds in one text, each list in text order; spans are UTF-16 offsets of that text. */
export interface Analysis {
  readonly citations: readonly ResolvedCitation[];
  /** Absent where nothing says that the text is a document: an article, a mail, a list. */
  readonly self?: SelfDocument;
  readonly relations: readonly Relation[];
  readonly footnotes: readonly Footnote[];
  readonly diagnostics: readonly Diagnostic[];
  /** The spans of relations and diagnostics in which markup stands, with what is read there; absent where there is none, as in plain text. */
  readonly marked?: readonly MarkedWords[];
}
