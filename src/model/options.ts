import type { IsoDate } from './span.js';

export type InputFormat = 'text' | 'markdown' | 'html';

export interface ExtractOptions {
  /** How to read the text; default `text`. Spans always refer to the text as given. */
  readonly format?: InputFormat;
}

export interface AnalyzeOptions extends ExtractOptions {
  /** Day on which the text was published (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`). */
  readonly publishedOn?: IsoDate;
}
