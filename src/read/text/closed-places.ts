import type { Span } from '../../model/index.js';

/** Elements that hold text alone, or act when they are pressed: a mark in them would be read out as letters, or be a button in a button. */
const CLOSED_TAGS = new Set(['title', 'textarea', 'select', 'option', 'button', 'svg', 'math', 'xmp', 'plaintext', 'noscript']);

/** What every mark of a citation in HTML bears, so that a page is not marked twice. */
export const MARK_ATTRIBUTE = 'data-citation';

interface OpenPlace {
  readonly name: string;
  readonly start: number;
  /** How many elements of that name are open since, with the first. */
  depth: number;
  /** `<a name="top">` is no link, and pages leave it open: it ends with its block. */
  readonly anchor: boolean;
}

/** Collects where in a source no mark may stand. One place is open at a time, since all that stands in it is closed with it. */
export class ClosedPlaces {
  private readonly spans: Span[] = [];
  private place: OpenPlace | undefined;

  /** Adds a place as a whole. */
  add(start: number, end: number): void {
    if (this.place === undefined) this.push(start, end);
  }

  open(name: string, start: number, isLink: boolean, isMark: boolean): void {
    const { place } = this;
    // A link ends where the next one begins.
    if (place !== undefined && name === 'a' && place.name === 'a') this.finish(start);
    else if (place !== undefined) {
      if (name === place.name) place.depth++;
      return;
    }
    if (isMark || name === 'a' || CLOSED_TAGS.has(name)) this.place = { name, start, depth: 1, anchor: name === 'a' && !isLink && !isMark };
  }

  close(name: string, end: number): void {
    const { place } = this;
    if (place?.name !== name) return;
    place.depth--;
    if (place.depth === 0) this.finish(end);
  }

  endBlock(at: number): void {
    if (this.place?.anchor === true) this.finish(at);
  }

  /** The places of the whole source; what is still open reaches its end. */
  all(end: number): readonly Span[] {
    if (this.place !== undefined) this.finish(end);
    return this.spans;
  }

  private finish(end: number): void {
    const { start } = this.place!;
    this.place = undefined;
    this.push(start, end);
  }

  /** What is closed already is not closed again. */
  private push(start: number, end: number): void {
    const from = Math.max(start, this.spans.at(-1)?.end ?? 0);
    if (from < end) this.spans.push({ start: from, end });
  }
}
