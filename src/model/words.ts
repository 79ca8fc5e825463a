import type { Analysis } from './analysis.js';
import type { Finding } from './finding.js';
import type { Span } from './span.js';

/** What is read at a span of the text that the analysis names: the words, where markup stands among them. */
export function wordsOf(text: string, { citations, marked = [] }: Analysis): (span: Span) => string {
  const written = ({ start, end }: Span): string => text.slice(start, end);
  const read = new Map<string, string>();
  for (const { span, text: words } of [...citations, ...marked]) if (words !== written(span)) read.set(`${span.start} ${span.end}`, words);
  return read.size === 0 ? written : (span) => read.get(`${span.start} ${span.end}`) ?? written(span);
}

/** Signs of which markup is made in HTML and Markdown; a line may stand for a block. */
const MARKUP = /[<>&*_~`[\]\\\r\n]/u;

/** Blanks of any kind and number are read as one in a page. */
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ');

/** Is the finding of this very text? Where markup stands in it, that is not asked: what is read there is other than what is written. */
export function isOfText(text: string, { span, actual }: Pick<Finding, 'span' | 'actual'>): boolean {
  const written = text.slice(span.start, span.end);
  return written === actual || MARKUP.test(written) || squeezed(written) === squeezed(actual);
}
