import type { OpenedText, Span } from '../../model/index.js';

/** A place in the clean text to which a cleaner may return; see {@link CleanTextBuilder.rewind}. */
export interface Mark {
  readonly pieces: number;
  readonly length: number;
  readonly lastUnit: string;
  readonly blockPending: boolean;
}

const BLOCK_BREAK = '\n\n';
/** Stands for an inline piece that is not read; no word and no blank, so that nothing is read across it. */
export const QUOTED = '\uFFFC';

/**
 * Collects the clean text as pieces in source order, each with the source range it stands for.
 *
 * A piece as long as its source range maps unit by unit; any other piece (an entity, a footnote call, a block break) is atomic: touching
 * a part of it means the whole of its source. Source that no piece covers is markup: it belongs to a span only when text on both sides does.
 */
export class CleanTextBuilder {
  private readonly parts: string[] = [];
  private readonly cleanStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private readonly headings: number[] = [];
  /** Whether the source of a piece is text itself, and not a tag or a call for which text stands. */
  private readonly areText: boolean[] = [];
  private length = 0;
  /** Kept apart: looking at the end of a piece that is still growing would copy it each time. */
  private lastUnit = '';
  private blockPending = false;
  private leading = false;
  /** Set by a mark: the next piece may not grow the last one, or rewinding would lose its end. */
  private sealed = false;

  constructor(private readonly source: string) {}

  /** No text stands since the last block break, or since the start. */
  get atBlockStart(): boolean {
    return this.blockPending || this.length === 0;
  }

  /** More white space here would change nothing for a reader of the page. */
  get afterSpace(): boolean {
    return this.atBlockStart || /\s/u.test(this.lastUnit);
  }

  /** Units of the text so far. */
  get size(): number {
    return this.length;
  }

  /** What comes next belongs to the same line as what came last. */
  joinBlocks(): void {
    this.blockPending = false;
  }

  /** Keeps source text as it is. */
  copy(start: number, end: number, isText = true): void {
    if (start < end) this.push(this.source.slice(start, end), start, end, isText);
  }

  /** Lets `text` stand for a source range that is text written otherwise: an entity, an escape, white space. */
  spell(text: string, start: number, end: number): void {
    this.push(text, start, end, true);
  }

  /** Lets `text` stand for markup. */
  replace(text: string, start: number, end: number): void {
    if (text !== '') this.push(text, start, end, false);
  }

  /** Adds to the text of the last piece, which stands for the same source as before. */
  extend(text: string): void {
    this.parts[this.parts.length - 1] += text;
    this.length += text.length;
    this.lastUnit = text.slice(-1);
  }

  /** A blank line will part the text before from the text after, if there is any on both sides; not behind a label that leads into the block. */
  startBlock(): void {
    this.blockPending ||= !this.leading;
  }

  endBlock(): void {
    this.blockPending = true;
    this.leading = false;
  }

  /** What follows is a heading. */
  startHeading(): void {
    this.headings.push(this.length);
  }

  /** What was just written is the label of the block that follows, and stands in its first line. */
  leadIn(): void {
    this.leading = true;
  }

  mark(): Mark {
    this.sealed = true;
    return { pieces: this.parts.length, length: this.length, lastUnit: this.lastUnit, blockPending: this.blockPending };
  }

  /** The clean text since a mark, block break excluded; `undefined` once it is longer than `limit`. */
  since(mark: Mark, limit: number): string | undefined {
    if (this.length - mark.length > limit + BLOCK_BREAK.length) return undefined;
    const text = this.parts.slice(mark.pieces).join('').replace(/^\n\n/u, '');
    return text.length > limit ? undefined : text;
  }

  /** The last units before a mark, at most `size`. */
  before(mark: Mark, size: number): string {
    let tail = '';
    for (let piece = mark.pieces - 1; piece >= 0 && tail.length < size; piece--) tail = this.parts[piece] + tail;
    return tail.slice(-size);
  }

  /** Takes back all that was written since the mark. */
  rewind(mark: Mark): void {
    for (const list of [this.parts, this.cleanStarts, this.sourceStarts, this.sourceEnds, this.areText]) list.length = mark.pieces;
    this.length = mark.length;
    while (this.headings.length > 0 && this.headings.at(-1)! > mark.length) this.headings.pop();
    this.lastUnit = mark.lastUnit;
    this.blockPending = mark.blockPending;
    this.sealed = true;
  }

  finish(): OpenedText {
    const starts = Uint32Array.from(this.sourceStarts);
    const ends = Uint32Array.from(this.sourceEnds);
    return {
      clean: this.parts.join(''),
      headings: this.headings,
      toSource: mapToSource(Uint32Array.from(this.cleanStarts), starts, ends, this.length),
      segments: segmentsIn(this.source, starts, ends, Uint8Array.from(this.areText, Number)),
    };
  }

  private push(text: string, start: number, end: number, isText: boolean): void {
    if (this.blockPending) {
      this.blockPending = false;
      if (this.length > 0) this.append(BLOCK_BREAK, this.sourceEnds.at(-1) ?? 0, start, false);
    }
    this.append(text, start, end, isText);
  }

  private append(text: string, start: number, end: number, isText: boolean): void {
    const last = this.parts.length - 1;
    const lastLength = this.length - (this.cleanStarts[last] ?? 0);
    const growsLast =
      !this.sealed &&
      last >= 0 &&
      this.areText[last] === isText &&
      this.sourceEnds[last] === start &&
      text.length === end - start &&
      lastLength === start - (this.sourceStarts[last] ?? 0);
    if (growsLast) {
      this.parts[last] += text;
      this.sourceEnds[last] = end;
    } else {
      this.parts.push(text);
      this.cleanStarts.push(this.length);
      this.sourceStarts.push(start);
      this.sourceEnds.push(end);
      this.areText.push(isText);
    }
    this.length += text.length;
    this.lastUnit = text.slice(-1);
    this.leading = false;
    this.sealed = false;
  }
}

/** The text in a span of the source: pieces that touch are one, and white space at either end goes. */
function segmentsIn(source: string, starts: Uint32Array, ends: Uint32Array, areText: Uint8Array) {
  return function segments(span: Span): Span[] {
    const parts: { start: number; end: number }[] = [];
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]! <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let piece = low; piece < starts.length && starts[piece]! < span.end; piece++) {
      if (areText[piece] === 0) continue;
      const start = Math.max(starts[piece]!, span.start);
      const end = Math.min(ends[piece]!, span.end);
      const last = parts.at(-1);
      if (last?.end === start) last.end = end;
      else parts.push({ start, end });
    }
    return parts.flatMap(({ start, end }) => {
      const text = source.slice(start, end);
      const words = text.trim();
      const from = start + text.length - text.trimStart().length;
      return words === '' ? [] : [{ start: from, end: from + words.length }];
    });
  };
}

/** Binary search over the pieces: both ends of the span are found alone, so the map is monotone. */
function mapToSource(cleanStarts: Uint32Array, sourceStarts: Uint32Array, sourceEnds: Uint32Array, length: number) {
  const count = cleanStarts.length;

  /** The last piece that starts at or before the offset. */
  function pieceAt(offset: number): number {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((cleanStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function locate(offset: number, edge: 'start' | 'end'): number {
    const piece = pieceAt(offset);
    const cleanStart = cleanStarts[piece] ?? 0;
    const sourceStart = sourceStarts[piece] ?? 0;
    const sourceEnd = sourceEnds[piece] ?? 0;
    const cleanEnd = piece + 1 < count ? (cleanStarts[piece + 1] ?? 0) : length;
    if (cleanEnd - cleanStart !== sourceEnd - sourceStart) return edge === 'start' ? sourceStart : sourceEnd;
    return sourceStart + (offset - cleanStart) + (edge === 'start' ? 0 : 1);
  }

  return function toSource(span: Span): Span {
    if (count === 0) return { start: 0, end: 0 };
    const first = Math.min(Math.max(span.start, 0), length);
    const last = Math.min(Math.max(span.end, first), length);
    const start = first === length ? (sourceEnds[count - 1] ?? 0) : locate(first, 'start');
    // The end is the end of the last unit inside: markup behind it is not part of the span.
    return { start, end: first === last ? start : locate(last - 1, 'end') };
  };
}
