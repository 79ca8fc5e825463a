import type { Span } from '../model/index.js';
import { endsSentence } from '../read/text/sentences.js';
import type { Mention } from './mention.js';

/** What is read at once: a sentence, a row of a table, a heading with its items. */
export interface Unit {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly row: boolean;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly paragraph: boolean;
}

/** An item of a list at the head of a line. */
const ITEM_AHEAD = /\s*(?:[-–—•●▪◦+*]\s|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]\s)/uy;
/** What ends a heading without a colon. */
const HEADING = /[\p{L}\p{N})]\s*$/u;
/** An item that is a sentence ends there. */
const SENTENCE = /[.!?]\s*$/u;
/** What ends a line that goes on. */
const GOES_ON = /[:;,]\s*(?:\p{L}{1,3}\s*)?$/u;

/** A line that goes on with a small letter: lines are where the page was narrow, not where sentences end. */
const WRAPPED = /[^\n.:;!?|][^\S\n]*\n[^\S\n]*\p{Ll}(?![).])/u;

/** The units of a text, in order; none ends within a mention. */
export function* unitsOf(text: string, mentions: readonly Mention[]): Generator<Unit> {
  const lines = !WRAPPED.test(text);
  let start = 0;
  let index = 0;
  let first = 0;
  let paragraph = true;
  // Within the number of an item nothing ends; while a heading's items follow one another, they are one unit.
  let numbered = itemEnd(text, 0);
  let listing = false;
  for (let at = 0; at < text.length; at++) {
    while (index < mentions.length && mentions[index]!.end <= at) index++;
    const inside = index < mentions.length && mentions[index]!.span.start <= at;
    const last = at === text.length - 1;
    if (text[at] === '\n') numbered = Math.max(numbered, itemEnd(text, at + 1));
    if (!last && (inside || (at < numbered && text[at] !== '\n'))) continue;
    if (!last && text[at] === '\n' && numbered > at && !SENTENCE.test(text.slice(Math.max(start, at - LONGEST_MARK), at)) && (listing || opensList(text, start, at))) {
      listing = true;
      continue;
    }
    if (!last && !(listing ? text[at] === '\n' : ends(text, at, start, lines))) continue;
    listing = false;
    const span = { start, end: at + 1 };
    const blank = text.slice(start, at + 1).trim() === '';
    if (!blank) {
      const from = first;
      while (first < mentions.length && mentions[first]!.span.start < span.end) first++;
      yield { span, mentions: mentions.slice(from, first), row: isRow(text, span), paragraph };
    }
    paragraph = blank ? paragraph || text.slice(start, at + 1).includes('\n') : /\n\s*$/u.test(text.slice(start, at + 1)) && text[at + 1] === '\n';
    start = at + 1;
  }
}

/** Where the mark of an item ends that a line begins with; 0 for none. */
function itemEnd(text: string, at: number): number {
  ITEM_AHEAD.lastIndex = at;
  return ITEM_AHEAD.test(text) ? ITEM_AHEAD.lastIndex : 0;
}

/** A colon, or a line without a stop that is no item itself. */
function opensList(text: string, start: number, at: number): boolean {
  const end = text.slice(Math.max(start, at - LONGEST_MARK), at);
  if (/:\s*$/u.test(end)) return true;
  const line = start + (/^\s*/u.exec(text.slice(start, at))?.[0].length ?? 0);
  return HEADING.test(end) && itemEnd(text, line) === 0;
}

function isRow(text: string, { start, end }: Span): boolean {
  const wall = text.indexOf('|', start);
  return wall !== -1 && wall < end;
}

function ends(text: string, at: number, start: number, lines: boolean): boolean {
  const unit = text[at];
  // The cells of a row belong together; each line of a table is a row.
  if (unit === '|') return false;
  if (unit !== '\n') return endsSentence(text, at);
  if (isRow(text, { start, end: at })) return true;
  const open = GOES_ON.test(text.slice(Math.max(start, at - LONGEST_MARK), at));
  ITEM_AHEAD.lastIndex = at + 1;
  if (ITEM_AHEAD.test(text)) return !open;
  return endsSentence(text, at) || (lines && !open && CAPITAL.test(text.slice(at + 1, at + 4)));
}

const CAPITAL = /^\s{0,2}[\p{Lu}“«"]/u;
/** A mark at the end of a line, and "and" behind it. */
const LONGEST_MARK = 8;
