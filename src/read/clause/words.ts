import type { Span } from '../../model/index.js';
import { Class, classOf, isLetterClass, isOtherScript } from '../text/classes.js';
import type { Wraps } from '../text/wraps.js';

/** A word is a number: the hash of its folded letters, of 30 bits. What is no word is the negative code of its mark, so that no word is one. */
export const MENTION_WORD = -1;
export const OTHER_WORD = -2;
export const NUMBER_WORD = -'#'.charCodeAt(0);
export const DASH_WORD = -'-'.charCodeAt(0);
export const LINE_WORD = -'\n'.charCodeAt(0);
/** "'s" of "the latter's" */
export const POSSESSIVE_WORD = -"'".charCodeAt(0);
export const markWord = (mark: string): number => -mark.charCodeAt(0);

const MARKS: Readonly<Record<number, string>> = {
  [Class.comma]: ',', [Class.dot]: '.', [Class.colon]: ':', [Class.semicolon]: ';', [Class.openParen]: '(', [Class.closeParen]: ')', [Class.openBracket]: '(', [Class.closeBracket]: ')', [Class.quote]: '"',
  [Class.cell]: '|', [Class.ampersand]: '&', [Class.newline]: '\n',
};
const markOf = new Int8Array(64).fill(OTHER_WORD);
for (const [value, mark] of Object.entries(MARKS)) markOf[Number(value)] = markWord(mark);
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;

const APOSTROPHE = 27;
/** "l'", of which the apostrophe is part. */
const elided = (hash: number): number => hashStep(hash, APOSTROPHE);
const HASH_BITS = 0x3fffffff;
/** A step of the hash of a word, letter by letter; `letter` is its class. */
export const hashStep = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) & HASH_BITS;
/** A word of letters of another script. */
const FOREIGN = hashStep(hashStep(0, 28), 28);
const S = hashStep(0, Class.a + 18);

/** What may join the digits of one number: "18-3", "1.450", "27/4". */
const joinsDigits = (value: number): boolean => value === Class.dot || value === Class.comma || value === Class.slash || value === Class.dash;
const isDigit = (unit: number): boolean => classOf[unit]! >= Class.zero && classOf[unit]! <= Class.nine;
const isLetter = (unit: number): boolean => isLetterClass(classOf[unit]!);

/**
 * Words, numbers and marks of a sentence. Blanks part them and are none; a dash inside of a word joins its parts and is none either. One buffer
 * for all sentences: what is read of one is taken before the next.
 */
export class Words {
  count = 0;
  /** The word, the mark, or one of the constants of this module. */
  readonly types: number[] = [];
  /** In the text. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** A blank stands before it. */
  readonly apart: boolean[] = [];

  /** Takes in the text from `from` to `to`; each of `mentions`, in order and apart, is one word; the end of a line with which the sentence goes on is a blank. */
  read(text: string, from: number, to: number, mentions: readonly Span[], wraps?: Wraps): void {
    this.count = 0;
    let mention = 0;
    let hole = mentions.length > 0 ? mentions[0]!.start : to;
    let blank = true;
    for (let at = from; at < to; ) {
      if (at >= hole) {
        const end = Math.max(at + 1, mentions[mention++]!.end);
        hole = mention < mentions.length ? mentions[mention]!.start : to;
        this.push(MENTION_WORD, at, end, blank);
        blank = false;
        at = end;
        continue;
      }
      const unit = text.charCodeAt(at);
      const value = classOf[unit]!;
      const start = at;
      if (value >= Class.a && value <= Class.z) {
        at = this.word(text, at, Math.min(to, hole), blank);
      } else if (value === Class.space || value === Class.emphasis || (value === Class.newline && wraps?.goesOn(at) === true)) {
        at++;
        blank = true;
        continue;
      } else if (value === Class.ignorable) {
        at++;
        continue;
      } else if (value >= Class.zero && value <= Class.nine) {
        at = numberEnd(text, at, Math.min(to, hole));
        this.push(NUMBER_WORD, start, at, blank);
      } else if (value === Class.dash) {
        while (at < to && classOf[text.charCodeAt(at)] === Class.dash) at++;
        if (!blank && isLetter(text.charCodeAt(at))) continue;
        this.push(DASH_WORD, start, at, blank);
      } else if (isOtherScript(value)) {
        while (at < to && isOtherScript(classOf[text.charCodeAt(at)]!)) at++;
        this.push(FOREIGN, start, at, blank);
      } else {
        at++;
        this.push(unit === QUESTION || unit === EXCLAMATION ? -unit : markOf[value]!, start, at, blank);
      }
      blank = false;
    }
  }

  private word(text: string, start: number, to: number, blank: boolean): number {
    let hash = 0;
    let at = start;
    for (; at < to; at++) {
      const value = classOf[text.charCodeAt(at)]!;
      if (value >= Class.a && value <= Class.z) hash = hashStep(hash, value);
      else if (value !== Class.ignorable) break;
    }
    const { count } = this;
    if (hash === S && !blank && count > 0 && this.ends[count - 1] === start && classOf[text.charCodeAt(start - 1)] === Class.apostrophe) {
      // "the latter's": the word, and what it owns behind it; behind a document the apostrophe stands alone.
      if (this.starts[count - 1] === start - 1) this.count--;
      else {
        this.types[count - 1] = hashOf(text, this.starts[count - 1]!, start - 1);
        this.ends[count - 1] = start - 1;
      }
      this.push(POSSESSIVE_WORD, start - 1, at, false);
      return at;
    } else if (at < to && classOf[text.charCodeAt(at)] === Class.apostrophe) {
      // "l'", "d'"
      hash = elided(hash);
      at++;
    }
    this.push(hash, start, at, blank);
    return at;
  }

  private push(type: number, start: number, end: number, apart: boolean): void {
    const at = this.count++;
    this.types[at] = type;
    this.starts[at] = start;
    this.ends[at] = end;
    this.apart[at] = apart;
  }
}

function numberEnd(text: string, start: number, to: number): number {
  let at = start;
  for (;;) {
    while (at < to && isDigit(text.charCodeAt(at))) at++;
    if (at + 1 >= to || !joinsDigits(classOf[text.charCodeAt(at)]!) || !isDigit(text.charCodeAt(at + 1))) break;
    at++;
  }
  return at < to && classOf[text.charCodeAt(at)] === Class.percent ? at + 1 : at;
}

/** Hash of the letters between two places. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value >= Class.a && value <= Class.z) hash = hashStep(hash, value);
  }
  return hash;
}
