import { UsageError, type Citation, type FormatReader, type InputFormat, type OpenedText, type Span } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { FORMATS } from '../read/text/formats.js';
import { openText } from '../read/text/open.js';
import { isBracketMark, linkOf, tagsOf, type Brackets, type CitationMark } from './mark.js';
import { bearsMark } from './markdown-place.js';
import { within } from './within.js';

/** Which part of a citation is marked: `index` of `count`, from 0. More than one where markup stands in the citation. */
export interface MarkedSegment {
  readonly index: number;
  readonly count: number;
  readonly span: Span;
}

/** Gives the mark of a part of a citation; undefined or null leaves it as it is. */
export type Annotator<C> = (citation: C, segment: MarkedSegment) => CitationMark | null | undefined;

/** How the text is read. */
export interface AnnotateOptions {
  /** The format in which the citations were read: default `text`. */
  readonly format?: InputFormat | FormatReader;
}

const OPTIONS: NamesOf<AnnotateOptions> = { format: true };

interface PlacedMark extends Brackets {
  readonly span: Span;
}

function requireCitations(text: string, citations: readonly Pick<Citation, 'id' | 'span'>[]): void {
  if (typeof text !== 'string') throw new UsageError('annotateCitations takes the text, its citations and what gives their marks: annotateCitations(text, citations, annotate)');
  if (!Array.isArray(citations)) throw new UsageError('the citations must be a list, as analyze(text).citations is');
  for (const { id, span: { start, end } } of citations as readonly Pick<Citation, 'id' | 'span'>[]) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) throw new UsageError(`citation ${id} does not stand in this text; give the text that was read, as it was`);
  }
}

/** The parts of the citations that are text and free to be marked, in the order of the text. */
export function* freeSegments<C extends Pick<Citation, 'id' | 'span'>>(opened: OpenedText, citations: readonly C[]): Generator<{ readonly citation: C; readonly segment: MarkedSegment }> {
  const isClosed = within(opened.closed ?? []);
  let marked = 0;
  for (const citation of [...citations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const segments = opened.segments?.(citation.span) ?? [citation.span];
    for (const [index, span] of segments.entries()) {
      if (span.start < marked || span.start === span.end || isClosed(span)) continue;
      marked = span.end;
      yield { citation, segment: { index, count: segments.length, span } };
    }
  }
}

/** What the marks are in this text. */
class MarkWriter {
  private readonly isTagged: (span: Span) => boolean;

  constructor(private readonly text: string, private readonly format: string, opened: OpenedText) {
    this.isTagged = within(opened.tagged ?? []);
  }

  place(mark: CitationMark, id: string, span: Span): PlacedMark | undefined {
    const { text, format } = this;
    if (isBracketMark(mark)) {
      const { before, after } = mark;
      if (typeof before !== 'string' || typeof after !== 'string') throw new UsageError('a mark has both before and after, or href, element and attributes');
      const stands = text.endsWith(before, span.start) && text.startsWith(after, span.end);
      return stands ? undefined : { before, after, span };
    }
    if (format === 'html' || (format === 'markdown' && this.isTagged(span))) return { ...tagsOf(mark, id), span };
    if (format !== 'markdown') throw new UsageError(`the format ${format} has no elements; give the marks as { before, after }`);
    if (!bearsMark(text, span)) return undefined;
    const link = /[[\]]|^\^/u.test(text.slice(span.start, span.end)) || /[!\]]/u.test(text.charAt(span.start - 1)) ? undefined : linkOf(mark);
    return { ...(link ?? tagsOf(mark, id)), span };
  }
}

function withMarks(text: string, marks: readonly PlacedMark[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { before, after, span } of marks) {
    parts.push(text.slice(at, span.start), before, text.slice(span.start, span.end), after);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}

/** Where a paragraph is broken does not count: long ones are read in parts. */
const squeezed = ({ clean }: OpenedText): string => clean.replace(/\s+/gu, '');

/**
 * The text with marks or links around its citations. Outside the marks it is the text as given, unit for unit. In HTML and Markdown each
 * part of a citation that is text has a mark of its own, so that no tag is cut in two and all are balanced; what stands in a link, a mark
 * of this function, a title, a field of a form or code of Markdown is left alone. Marking the result again, with citations read from it,
 * changes nothing.
 *
 * In Markdown a mark is left out where it would change what stands beside it, such as between a letter and `**`.
 *
 * @param citations those of this text, read in the same format; of two that overlap the first is marked
 * @param annotate gives the mark of each part: `{ href, element, attributes }`, or `{ before, after }`, which plain text needs
 * @throws UsageError when a citation does not stand in the text, a mark is none, or plain text is given an element
 * @example
 * const { citations } = analyze('<p>Nghị quyết <b>57</b>-NQ/TW</p>', { format: 'html' });
 * annotateCitations('<p>57-NQ/TW</p>', extractCitations('<p>57-NQ/TW</p>', { format: 'html' }), () => ({ href: '/57' }), { format: 'html' })
 * // '<p><a href="/57" data-citation="c1">57-NQ/TW</a></p>'
 */
export function annotateCitations<C extends Pick<Citation, 'id' | 'span'>>(text: string, citations: readonly C[], annotate: Annotator<C>, options: AnnotateOptions = {}): string {
  requireCitations(text, citations);
  if (typeof annotate !== 'function') throw new UsageError('what gives the marks must be a function: annotateCitations(text, citations, (citation) => ({ href }))');
  checkOptions('annotateCitations', options, OPTIONS);
  const { format = 'text' } = options;
  const reader = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : (format as FormatReader);
  const open = (source: string): OpenedText => openText(source, reader);
  const opened = open(text);
  const name = typeof reader === 'string' ? reader : reader.name;
  const writer = new MarkWriter(text, name, opened);
  const marks: PlacedMark[] = [];
  for (const { citation, segment } of freeSegments(opened, citations)) {
    const mark = annotate(citation, segment);
    const placed = mark === undefined || mark === null ? undefined : writer.place(mark, citation.id, segment.span);
    if (placed !== undefined) marks.push(placed);
  }
  const result = withMarks(text, marks);
  // No rule foresees all that a text can be that nobody writes: one that would be read otherwise is left as it is.
  return name !== 'markdown' || marks.length === 0 || squeezed(open(result)) === squeezed(opened) ? result : text;
}

/**
 * The parts of a citation that are text, in order, for those who mark them themselves: in an editor, or as ranges of a page. `segments`
 * of the citation where markup stands in it, else its span. Throws nothing.
 *
 * @example segmentsOf(extractCitations('Nghị quyết <b>57</b>-NQ/TW', { format: 'html' })[0]).length // 3
 */
export function segmentsOf({ span, segments }: Pick<Citation, 'span' | 'segments'>): readonly Span[] {
  return (segments ?? [span]).map(({ start, end }) => ({ start, end }));
}
