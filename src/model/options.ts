import type { Registry } from './registry.js';
import type { IsoDate } from './span.js';

export type InputFormat = 'text' | 'markdown' | 'html';

/** How `extractCitations` reads a text. */
export interface ExtractOptions {
  /** How to read the text; default `text`. Spans always refer to the text as given. */
  readonly format?: InputFormat;
  /**
   * Whether code in Markdown (spans and blocks) and in HTML (`code`, `kbd`, `samp`) is read: default true. `lint` leaves it out
   * unless told, since what stands there is quoted as it is.
   */
  readonly code?: boolean;
}

/** How `analyze` reads a text, and where it seeks the documents. */
export interface AnalyzeOptions extends ExtractOptions {
  /** Day on which the text was published (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`). */
  readonly publishedOn?: IsoDate;
  /** Where documents are sought: the bundled registry unless another is given; null for none. */
  readonly registry?: Registry | null;
}

/** What `resolveCitations` may know of the text beside the citations. */
export interface ResolveOptions {
  /** Day on which the text was published: no document is cited before it exists. */
  readonly publishedOn?: IsoDate;
  /** The text that the spans of the citations refer to: the words beside a citation may tell documents apart. */
  readonly text?: string;
}
