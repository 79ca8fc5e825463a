import type { Registry } from './registry.js';
import type { DocumentId } from './resolution.js';
import type { IsoDate, Span } from './span.js';

export type InputFormat = 'text' | 'markdown' | 'html';

/** A text made ready for reading, with the way back to the caller's own offsets. */
export interface OpenedText {
  /** What is read: markup is gone, blocks are parted by a blank line, footnote calls are `[2]` or `[^2]`. */
  readonly clean: string;
  /** The smallest span of the source whose cleaning contains the span of the clean text. */
  toSource(span: Span): Span;
  /** Offsets in `clean` at which headings begin, in order; none where the format has no headings of its own. */
  readonly headings?: readonly number[];
  /**
   * The parts of a span of the source that are text, entities and escapes among them, in order and apart; white space at their ends is left
   * out, markup and calls of footnotes too. Who has none says that a span is text as a whole.
   */
  segments?(span: Span): readonly Span[];
  /** Where in the source no mark of a citation may stand: links, marks that stand already, fields of forms, code of Markdown. In order and apart. */
  readonly closed?: readonly Span[];
  /** Where in the source markup says that words are other people's. In order and apart. */
  readonly quotations?: readonly Span[];
  /** Where in a Markdown source tags are read and Markdown is not. In order and apart. */
  readonly tagged?: readonly Span[];
}

/** What reads a format with markup: `markdown` and `html` of `vn-party-citations/formats`, or one of your own. */
export interface FormatReader {
  readonly name: string;
  /** Never throws; `code` says whether code in the markup is text. */
  open(text: string, code: boolean): OpenedText;
}

/** How `extractCitations` reads a text; `Format` is what tells it the format. */
export interface ExtractOptions<Format = 'text' | FormatReader> {
  /** How to read the text; default `text`. A reader is always taken, its name where the readers are bundled. Spans always refer to the text as given. */
  readonly format?: Format;
  /**
   * Whether code in Markdown (spans and blocks) and in HTML (`code`, `kbd`, `samp`) is read: default true. `lint` leaves it out
   * unless told, since what stands there is quoted as it is.
   */
  readonly code?: boolean;
  /**
   * Whether the Statutes and the Programme are read where they are cited by name and edition ("Điều lệ Đảng khoá XI", "Cương lĩnh năm 1991",
   * "the 2011 Platform"): default false.
   */
  readonly named?: boolean;
}

/** How `analyze` reads a text, and where it seeks the documents. */
export interface AnalyzeOptions<Format = 'text' | FormatReader> extends ExtractOptions<Format> {
  /** Day on which the text was published (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`). */
  readonly publishedOn?: IsoDate;
  /** The document that the text is: "this regulation" and what has no other doer in it are its own. Where it is left out, the head of the text tells. */
  readonly self?: DocumentId;
  /** Where documents are sought: the bundled registry unless another is given (in `core` none is bundled); null for none. */
  readonly registry?: Registry | null;
  /** From which probability on a citation is resolved, between 0.5 and 1: default 0.98. What is less likely stays a candidate. */
  readonly certainty?: number;
}

/** Where `resolveCitations` seeks documents, and what it may know of the text beside the citations. */
export interface ResolveOptions extends Pick<AnalyzeOptions, 'registry' | 'certainty'> {
  /** Day on which the text was published: no document is cited before it exists. */
  readonly publishedOn?: IsoDate;
  /** The text that the spans of the citations refer to: the words beside a citation may tell documents apart. */
  readonly text?: string;
}
