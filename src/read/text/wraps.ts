import type { Span } from '../../model/index.js';
import { Class, classOf } from './classes.js';

/** The end of a line that may go on, and the small letter with which it does. */
const BROKEN = /[^\s.:;!?|][^\S\n]*$/u;
const GOES_DOWN = /^[^\S\n]*\p{Ll}(?![).])(?![\p{L}_-]{0,24}:)/u;
/** What may stand before an item of a list, or open a table or a heading. */
const MARK = /^[^\S\n]*(?:[-–—•●▪◦+*#>|=]|\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]\s)/u;
const SMALL = /\p{Ll}/u;
const BLANK = /^[^\S\n]*(?:\n|$)/u;
/** As much of a line as these ask for. */
const SIGHT = 40;
const TAIL = 8;
/** A line that is longer was not made by the width of a page; only its first units are looked at for the word that did not fit. */
const WIDEST = 400;
/** What is narrower is a column, or verse. */
const NARROWEST = 30;

/** The lines that follow one another without an empty one. */
interface Paragraph {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** One of its lines goes on with a small letter, or ends within a citation: the page broke it. */
  readonly broken: boolean;
}

/**
 * Ends of lines that the width of a page made, and no author: in mails, plain text files, text from PDF. A line that goes on with a small letter is
 * one; in a paragraph with such a line, so is each one that the first word of the next would have made wider than all.
 */
export class Wraps {
  private paragraph: Paragraph = { from: 0, to: 0, width: 0, broken: false };

  /** `citations`: their spans, in order and apart. */
  constructor(private readonly text: string, private readonly citations: readonly Span[] = []) {}

  /** Does the sentence go on behind the end of a line at `newline`? */
  goesOn(newline: number): boolean {
    const { text } = this;
    // Of "\r\n" either unit is asked for.
    const end = text[newline] === '\r' && text[newline + 1] === '\n' ? newline + 1 : newline;
    const lineEnd = text[end - 1] === '\r' ? end - 1 : end;
    if (!BROKEN.test(text.slice(Math.max(0, lineEnd - TAIL), lineEnd))) return false;
    const next = text.slice(end + 1, end + 1 + SIGHT);
    const start = text.lastIndexOf('\n', end - 1) + 1;
    // "QUY ĐỊNH ⏎ về chế độ …": a line in capitals is a title.
    if (GOES_DOWN.test(next) && SMALL.test(text.slice(Math.max(start, newline - WIDEST), newline))) return true;
    if (BLANK.test(next) || MARK.test(next)) return false;
    const { width, broken } = this.paragraphAt(newline);
    if (!broken || width > WIDEST || width < NARROWEST) return false;
    return lineEnd - start + 1 + wordLength(text, end + 1) > width;
  }

  /** Places are asked for in order, so that a paragraph is read once. */
  private paragraphAt(at: number): Paragraph {
    if (at >= this.paragraph.from && at < this.paragraph.to) return this.paragraph;
    const { text } = this;
    let from = text.lastIndexOf('\n', at - 1) + 1;
    while (from > 0) {
      const above = from < 2 ? 0 : text.lastIndexOf('\n', from - 2) + 1;
      if (isEmpty(text, above)) break;
      from = above;
    }
    let width = 0;
    let broken = false;
    let to = from;
    while (to < text.length && !isEmpty(text, to)) {
      const newline = text.indexOf('\n', to);
      const end = newline === -1 ? text.length : newline;
      if (to > from) broken ||= this.cuts(to - 1) || GOES_DOWN.test(text.slice(to, to + SIGHT)) && BROKEN.test(text.slice(Math.max(0, to - 1 - TAIL), to - 1).trimEnd());
      width = Math.max(width, end - to);
      to = end + 1;
    }
    this.paragraph = { from, to, width, broken };
    return this.paragraph;
  }

  /** Does a citation go on behind the end of the line? */
  private cuts(newline: number): boolean {
    let low = 0;
    let high = this.citations.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.citations[middle]!.end <= newline) low = middle + 1;
      else high = middle;
    }
    return low < this.citations.length && this.citations[low]!.start < newline;
  }
}

function isEmpty(text: string, start: number): boolean {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a) return true;
    const value = classOf[unit]!;
    if (value !== Class.space && value !== Class.ignorable && unit !== 0x0d) return false;
  }
  return true;
}

function wordLength(text: string, start: number): number {
  let from = start;
  while (classOf[text.charCodeAt(from)] === Class.space) from++;
  let end = from;
  while (end < text.length && end - from < WIDEST && classOf[text.charCodeAt(end)] !== Class.space && classOf[text.charCodeAt(end)] !== Class.newline) end++;
  return end - from;
}
