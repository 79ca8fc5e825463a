import type { Span } from '../../model/index.js';

/** Elements that hold text alone, or act when they are pressed: a mark in them would be read out as letters, or be a button in a button. */
const CLOSED_TAGS = new Set(['title', 'textarea', 'select', 'option', 'button', 'svg', 'math', 'xmp', 'plaintext', 'noscript']);

/** What every mark of a citation in HTML bears, so that a page is not marked twice. */
export const MARK_ATTRIBUTE = 'data-citation';

/** Collects where in a source no mark may stand: in links, in marks, and in what is closed. */
export class ClosedPlaces {
  private readonly spans: Span[] = [];
  /** Where what is closed now begins. */
  private since: number | undefined;
  /** The link that is open. `<a name="top">` is none, and pages leave it open: it ends with its block. */
  private link: 'link' | 'anchor' | undefined;
  /** The outermost element that is closed, and how many of its name are open. */
  private element: { readonly name: string; readonly isMark: boolean; depth: number } | undefined;

  /** Adds a place as a whole. */
  add(start: number, end: number): void {
    if (this.since === undefined) this.push(start, end);
  }

  open(name: string, start: number, isLink: boolean, isMark: boolean): void {
    // A link ends where the next one begins.
    if (name === 'a' && this.seesLinks) this.link = isLink || isMark ? 'link' : 'anchor';
    else if (this.element?.name === name) this.element.depth++;
    else if (name !== 'a' && this.element === undefined && (isMark || CLOSED_TAGS.has(name))) this.element = { name, isMark, depth: 1 };
    if (this.link !== undefined || this.element !== undefined) this.since ??= start;
  }

  close(name: string, end: number): void {
    if (name === 'a' && this.seesLinks) this.link = undefined;
    else if (this.element?.name === name && --this.element.depth === 0) this.element = undefined;
    this.settle(end);
  }

  endBlock(at: number): void {
    if (this.link === 'anchor') this.link = undefined;
    this.settle(at);
  }

  /** The places of the whole source; what is still open reaches its end. */
  all(end: number): readonly Span[] {
    this.link = this.element = undefined;
    this.settle(end);
    return this.spans;
  }

  /** A field of a form has no links: tags in it are passed over. */
  private get seesLinks(): boolean {
    return this.element === undefined || this.element.isMark;
  }

  private settle(end: number): void {
    if (this.since === undefined || this.link !== undefined || this.element !== undefined) return;
    this.push(this.since, end);
    this.since = undefined;
  }

  /** What is closed already is not closed again. */
  private push(start: number, end: number): void {
    const from = Math.max(start, this.spans.at(-1)?.end ?? 0);
    if (from < end) this.spans.push({ start: from, end });
  }
}
