import type { Span } from '../model/index.js';
import { Class, classOf } from '../read/text/classes.js';
import { callEnd, endsSentence, MAY_END } from '../read/text/sentences.js';
import type { Wraps } from '../read/text/wraps.js';
import type { Mention } from './mention.js';

/** What is read at once: a sentence, a row of a table, a heading with its items. */
export interface Unit {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly row: boolean;
  /** A heading, and the items of its list. */
  readonly list: boolean;
}

/** A unit that nothing ends is read in pieces of this length: the cost of reading one may grow faster than it does. */
const LONGEST = 8000;

/** An item of a list at the head of a line: "- ", "• ", "a) ", "(ii) ", "2. ". */
const ITEM = /\s{0,40}(?:[-–—•●▪◦+*]\s|\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]\s)/uy;
/** An item that a letter marks. A list of letters begins with the first: "2) … ⏎ Q. Is A in force?" asks, and lists nothing. */
const LETTERED = /\s{0,40}\(?(\p{L})[.)]\s/uy;
const FIRST_LETTER = /[ai]/iu;
/** What ends a heading that has a colon, one that has none, an item that is a sentence, a line that goes on. */
const COLON = /:\s*$/u;
const BARE = /[\p{L}\p{N})]\s*$/u;
const SENTENCE = /[.!?]\s*$/u;
const GOES_ON = /:\s*$|[;,]\s*(?:\p{L}{1,3}\s*)?$/u;
/** A mark at the end of a line, and "and" behind it. */
const LINE_END = 8;
/** Capitals open a sentence on a line of its own. */
const CAPITAL = /^\s*[\p{Lu}“«"]/u;
/** The key of a record in JSON or YAML. */
const KEY = /^\s*(?:"[^"\n]{1,32}"|\p{Ll}[\p{L}_-]{0,24}):\s/u;
const INDENTED = 40;

const NONE: readonly Mention[] = [];
const NEWLINE = 0x0a;
const WALL = 0x7c;

/**
 * The units of a text, in order; none ends within a mention. Every unit of the text is looked at once. `subject`: the gap between the type of the
 * text itself and its subject, over which its title goes on.
 */
export function unitsOf(text: string, mentions: readonly Mention[], wraps: Wraps, subject?: Span): Unit[] {
  return new Units(text, mentions, wraps, subject).found;
}

class Units {
  readonly found: Unit[] = [];
  private start = 0;
  /** First mention of the unit. */
  private first = 0;
  /** First mention that does not end before the place. */
  private next = 0;
  /** Within the mark of an item nothing ends. */
  private marked: number;
  /** The items of a heading follow one another: they are one unit with it. */
  private listing = false;
  /** A colon opened them. */
  private lists = false;
  /** Letters mark some of them. */
  private lettered = false;
  /** A wall of a table stands in the unit. */
  private row = false;

  constructor(private readonly text: string, private readonly mentions: readonly Mention[], private readonly wraps: Wraps, private readonly subject: Span | undefined) {
    this.marked = this.itemEnd(0);
    for (let at = this.nextEnd(0); at < text.length; at = this.nextEnd(at + 1)) if (!this.within(at) && this.ends(at, text.charCodeAt(at))) this.close(callEnd(text, at + 1));
    this.close(text.length);
  }

  /** The next place where a unit may end; what nothing ends is cut. */
  private nextEnd(from: number): number {
    const { text } = this;
    MAY_END.lastIndex = from;
    const at = MAY_END.test(text) ? MAY_END.lastIndex - 1 : text.length;
    for (let cut = this.start + LONGEST; cut < at; cut = Math.max(cut, this.start + LONGEST)) {
      if (this.within(cut)) cut = this.mentions[this.next]!.end;
      else this.close(cut);
    }
    return at;
  }

  /** Is the place within a mention? Places are asked for in order. */
  private within(at: number): boolean {
    const { mentions } = this;
    while (this.next < mentions.length && mentions[this.next]!.end <= at) this.next++;
    return this.next < mentions.length && mentions[this.next]!.span.start < at;
  }

  private ends(at: number, unit: number): boolean {
    if (unit === WALL) this.row = true;
    else if (unit === NEWLINE) {
      this.marked = this.itemEnd(at + 1);
      return this.endsLine(at);
    } else return at >= this.marked && !this.listing && endsSentence(this.text, at);
    return false;
  }

  private close(end: number): void {
    const { start, mentions, first, row } = this;
    while (this.first < mentions.length && mentions[this.first]!.span.start < end) this.first++;
    if (!isBlank(this.text, start, end)) this.found.push({ span: { start, end }, mentions: first === this.first ? NONE : mentions.slice(first, this.first), row, list: this.listing });
    this.start = end;
    this.row = false;
    this.listing = false;
    this.lists = false;
    this.lettered = false;
  }

  private endsLine(at: number): boolean {
    if (this.row) return true;
    const { text, subject } = this;
    if (subject !== undefined && at >= subject.start && at < subject.end) return false;
    if (this.marked <= at && this.wraps.goesOn(at)) return false;
    const tail = text.slice(Math.max(this.start, at - LINE_END), at);
    if (isRule(text, at + 1) || isRule(text, Math.max(this.start, text.lastIndexOf('\n', at - 1) + 1))) return true;
    if (this.marked > at) {
      if (this.opensOther(at + 1)) return true;
      // What a colon lists are its documents, be each item a sentence: "Bãi bỏ các văn bản sau: 1. A. 2. B."
      if (SENTENCE.test(tail)) return !(this.lists && this.mentions[this.next]?.span.start === this.marked);
      if (COLON.test(tail) && !this.listing) this.lists = true;
      const opens = COLON.test(tail) || (BARE.test(tail) && this.itemEnd(this.start) === 0);
      if (opens) this.listing = true;
      return !this.listing && !GOES_ON.test(tail);
    }
    return this.listing || endsSentence(text, at) || KEY.test(text.slice(at + 1, at + INDENTED)) || (!GOES_ON.test(tail) && CAPITAL.test(text.slice(at + 1, at + INDENTED)));
  }

  /** Does a line begin with a letter that goes on with no list of letters, and opens none? */
  private opensOther(at: number): boolean {
    LETTERED.lastIndex = at;
    const letter = LETTERED.exec(this.text)?.[1];
    if (letter === undefined) return false;
    if (this.listing && !this.lettered && !FIRST_LETTER.test(letter)) return true;
    this.lettered = true;
    return false;
  }

  /** Where the mark of an item ends that a line begins with; 0 for none. */
  private itemEnd(at: number): number {
    ITEM.lastIndex = at;
    return ITEM.test(this.text) ? ITEM.lastIndex : 0;
  }
}

/** A line of dashes parts what stands above from what stands below. */
function isRule(text: string, at: number): boolean {
  RULE.lastIndex = at;
  return RULE.test(text);
}

const RULE = /[^\S\n]{0,8}([-–—_=*~])\1{2,80}[^\S\n]{0,8}(?:\n|$)/uy;

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value !== Class.space && value !== Class.newline && value !== Class.ignorable) return false;
  }
  return true;
}
