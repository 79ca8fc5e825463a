import { extractCitations } from '../analyze.js';
import { UsageError, type Citation, type CitationId, type FootnoteId } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { Carried } from './carried.js';
import { SectionCutter, type CutPlace, type Section } from './sections.js';
import { renamed, Window } from './window.js';

/** How a text that comes in chunks is read. */
export interface ExtractorOptions<C extends Citation = Citation> {
  /**
   * What reads a section: default `extractCitations` for plain text, which asks no registry. For documents give
   * `(text) => analyze(text, { publishedOn }).citations`. Its spans must be of the text that it is given.
   */
  readonly read?: ((text: string) => readonly C[]) | undefined;
  /** UTF-16 units of the longest section, from 1,024: default 262,144. A text that is not longer is read as a whole. */
  readonly section?: number | undefined;
}

/** A place where a longer text was cut: what stands before it was read without what stands behind. */
export interface Cut {
  /** UTF-16 offset in the whole text. */
  readonly at: number;
  /** What was parted there; `words` where a paragraph and a line are longer than half a section, `anywhere` where there is no blank either. */
  readonly between: CutPlace;
  /** Documents whose citations are no longer carried along: short forms behind the cut do not find them any more. */
  readonly forgotten: number;
}

/** Takes a text chunk by chunk. */
export interface Extractor<C extends Citation = Citation> {
  /** Takes the next chunk, cut anywhere; gives the citations of the sections that are whole by now, in text order. */
  push(chunk: string): C[];
  /** Ends the text; gives the other citations. */
  end(): C[];
  /** Where the text was cut so far. */
  readonly cuts: readonly Cut[];
  /** UTF-16 units of the text that are kept: never more than one and a half sections. */
  readonly held: number;
}

const OPTIONS: NamesOf<ExtractorOptions> = { read: true, section: true };
const SECTION = 262_144;
const LEAST_SECTION = 1024;

/**
 * Reads a text that does not fit into memory, or is not there yet. However it is chunked, the citations are the same; those of a text of one
 * section are those of `extractCitations`. A longer one is cut between paragraphs, and `cuts` tells where. With each section
 * is read again how the text begins, what stands just before, and where the documents were named that were cited last: short forms and
 * demonstratives find them, and their ids. A note whose words stand in another section than its call is not joined to it.
 *
 * @throws UsageError for an unknown option and a section that is no whole number from 1,024; by `push` for what is no string, and after `end`
 * @example
 * const extractor = createExtractor();
 * extractor.push('Nghị quyết số 57-'); // []
 * extractor.push('NQ/TW'); // []
 * extractor.end()[0].symbol // '57-NQ/TW'
 */
export function createExtractor<C extends Citation = Citation>(options: ExtractorOptions<C> = {}): Extractor<C> {
  checkOptions('createExtractor', options, OPTIONS);
  const { read = extractCitations as unknown as (text: string) => readonly C[], section = SECTION } = options;
  if (typeof read !== 'function') throw new UsageError('createExtractor: read must be a function of a text that gives its citations, such as (text) => analyze(text).citations');
  if (!Number.isSafeInteger(section) || section < LEAST_SECTION) throw new UsageError(`createExtractor: section must be a whole number from ${LEAST_SECTION}, got ${String(section)}`);
  return new SectionedExtractor((text) => read(text), section);
}

class SectionedExtractor<C extends Citation> implements Extractor<C> {
  readonly cuts: Cut[] = [];
  private readonly cutter: SectionCutter;
  private readonly carried: Carried;
  /** Ids of the citations in what is carried, by where they begin. */
  private ids = new Map<number, CitationId>();
  private told = 0;
  private notes = 0;
  private isEnded = false;

  constructor(private readonly readText: (text: string) => readonly C[], section: number) {
    this.cutter = new SectionCutter(section);
    this.carried = new Carried(section);
  }

  get held(): number {
    return this.cutter.held + this.carried.held;
  }

  push(chunk: string): C[] {
    if (typeof chunk !== 'string') throw new UsageError(`push takes a chunk of text as a string, got ${chunk === null ? 'null' : typeof chunk}; decode bytes first (TextDecoder with { stream: true })`);
    if (this.isEnded) throw new UsageError('push: the text has ended; create an extractor for each text');
    const found: C[] = [];
    for (const section of this.cutter.push(chunk)) for (const citation of this.read(section)) found.push(citation);
    return found;
  }

  end(): C[] {
    if (this.isEnded) throw new UsageError('end: the text has ended; create an extractor for each text');
    this.isEnded = true;
    return this.read(this.cutter.end());
  }

  private read(section: Section): C[] {
    const pieces = this.carried.pieces();
    const window = new Window(pieces, section);
    const all = this.readText(window.text);
    const ids = new Map<CitationId, CitationId>();
    for (const { id, span } of all) {
      const known = span.start < window.sectionAt ? this.ids.get(window.toText(span).start) : `c${++this.told}`;
      if (known !== undefined) ids.set(id, known);
    }
    const isFirst = window.sectionAt === 0;
    const notes = new Map<FootnoteId, FootnoteId>();
    const footnote = (id: FootnoteId): FootnoteId => {
      if (!notes.has(id)) notes.set(id, `n${++this.notes}`);
      return notes.get(id)!;
    };
    const found = isFirst ? [...all] : all.filter(({ span }) => span.start >= window.sectionAt).map((citation) => renamed(citation, window, { citation: (id) => ids.get(id), footnote }));
    if (isFirst) this.notes = Math.max(0, ...found.flatMap(({ footnote: called, inFootnote }) => [called, inFootnote].flatMap((id) => (id === undefined ? [] : [Number(id.slice(1))]))));
    if (section.cut !== undefined) {
      this.cuts.push({ at: section.start + section.text.length, between: section.cut, forgotten: this.carried.pass(section, found) });
      this.remember(found);
    }
    return found;
  }

  /** Keeps the ids of what is carried to the next section. */
  private remember(found: readonly C[]): void {
    const pieces = this.carried.pieces();
    const kept = new Map<number, CitationId>();
    const keep = (start: number, id: CitationId): unknown => pieces.some((piece) => piece.start <= start && start < piece.start + piece.text.length) && kept.set(start, id);
    for (const [start, id] of this.ids) keep(start, id);
    for (const { span, id } of found) keep(span.start, id);
    this.ids = kept;
  }
}
