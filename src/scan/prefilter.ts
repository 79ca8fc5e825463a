import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { buildPhrases } from './vocabulary.js';
import { Token, type TokenType } from './token-types.js';
import { PhraseTrie } from './trie.js';

/** Words with which a citation proper begins; a number with the shape of a symbol is the other anchor. */
export const HEAD_TOKENS: readonly TokenType[] = ['TYPE', 'DOC', 'ABBR', 'TYPECC', 'MARK', 'DEM'];
/** Words with which a lead may begin: pinpoints, bodies, dates, plenums. */
export const LEAD_TOKENS: readonly TokenType[] = [
  'PIN', 'DAYMARK', 'ORGAN', 'CC', 'AGENCY', 'STANDING', 'UNIT', 'BODY', 'NONPARTY', 'MEETING', 'ORD',
];
/** Words with which a lead may end. */
const LAST_TOKENS: readonly TokenType[] = [
  'ORGAN', 'CC', 'AGENCY', 'BODY', 'NONPARTY', 'POSS', 'ISSUE', 'FILLER', 'DET', 'PLURAL', 'OF', 'ANNEX', 'PIN', 'ORD', 'DAYMARK', 'SUCH',
];

/** A trie of phrases, with a table of their first two letters for the one test per word of a text. */
class Heads {
  readonly trie: PhraseTrie;
  private readonly pairs = new Uint8Array(64 * 64);

  constructor(names: readonly TokenType[]) {
    const tokens = new Set(names.map((name) => Token[name]));
    const phrases = buildPhrases().filter((phrase) => tokens.has(phrase.token));
    this.trie = new PhraseTrie(phrases);
    for (const { text } of phrases) {
      const first = classOf[text.charCodeAt(0)]!;
      const second = text.length > 1 ? classOf[text.charCodeAt(1)]! : 0;
      this.pairs[first * 64 + second] = 1;
      // A combining mark, or the end of a one-letter word, may stand second.
      this.pairs[first * 64 + Class.ignorable] = 1;
      if (second > Class.z) this.pairs.fill(1, first * 64, first * 64 + 64);
    }
  }

  matches(text: string, at: number, limit: number, first: number): boolean {
    const second = at + 1 < limit ? classOf[text.charCodeAt(at + 1)]! : 0;
    return this.pairs[first * 64 + second] === 1 && this.trie.mayBegin(text, at, limit) && this.trie.match(text, at, limit, 0) !== undefined;
  }
}

let heads: Heads | undefined;
let leads: Heads | undefined;

/**
 * The next place at or behind `from` where a citation may begin: a head phrase of the vocabulary at the start of a word, or
 * digits that a dash, slash or code follows. -1 at the end. Everything else is never lexed.
 */
export function nextAnchor(text: string, from: number, limit: number): number {
  heads ??= new Heads(HEAD_TOKENS);
  return scanFor(heads, mayBeSymbol, text, from, limit);
}

/** The next place where a lead may begin: also a numeric date or an ordinal. */
export function nextLead(text: string, from: number, limit: number): number {
  leads ??= new Heads(LEAD_TOKENS);
  return scanFor(leads, mayBeLead, text, from, limit);
}

function scanFor(words: Heads, number: (text: string, start: number, end: number, limit: number) => boolean, text: string, from: number, limit: number): number {
  let at = from;
  // What stands before `from` was read already; the place itself may still be inside a word.
  if (at > 0 && at < limit && isWordClass(classOf[text.charCodeAt(at - 1)]!)) at = wordEnd(text, at, limit);
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value !== Class.other && value <= Class.z) {
      if (words.matches(text, at, limit, value)) return at;
      at = wordEnd(text, at + 1, limit);
    } else if (value >= Class.zero && value <= Class.nine) {
      const end = runEnd(text, at, limit);
      if (number(text, at, end, limit)) return at;
      at = wordEnd(text, end, limit);
    } else if (value === Class.foreignLetter) {
      at = wordEnd(text, at + 1, limit);
    } else if (value === Class.numero && words === heads) {
      return at;
    } else {
      at++;
    }
  }
  return -1;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if ((value > Class.nine && value < Class.foreignLetter) || value === Class.other) break;
    at++;
  }
  return at;
}

function isWordClass(value: number): boolean {
  return isLetterClass(value) || isDigitClass(value) || value === Class.ignorable;
}

function runEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && isDigitClass(classOf[text.charCodeAt(end)]!)) end++;
  return end;
}

const LONGEST_NUMBER = 5;

const isSeparator = (value: number): boolean => value === Class.dash || value === Class.slash;

function mayBeSymbol(text: string, start: number, end: number, limit: number): boolean {
  if (end - start > LONGEST_NUMBER || end >= limit) return false;
  // Not behind a dash, slash or dot that a word or number is tied to: 2026-QĐ-0607, 0292.360.
  if (start > 1 && isJoint(classOf[text.charCodeAt(start - 1)]!) && isWordClass(classOf[text.charCodeAt(start - 2)]!)) return false;
  let value = classOf[text.charCodeAt(end)]!;
  if (isSeparator(value)) return !isDateLike(text, end, limit);
  if (isLetterClass(value)) return isUpper(text.charCodeAt(end));
  if (value === Class.ignorable) return true;
  let at = end;
  for (let blanks = 0; blanks < 2 && at < limit && (value === Class.space || value === Class.newline); blanks++) {
    value = ++at < limit ? classOf[text.charCodeAt(at)]! : Class.other;
  }
  if (at === end) return false;
  return value === Class.dash || (isUpper(text.charCodeAt(at)) && at + 1 < limit && (isUpper(text.charCodeAt(at + 1)) || classOf[text.charCodeAt(at + 1)] === Class.ignorable));
}

/** Digits, dashes and slashes without a letter: a date, a score, a range; no symbol. */
function isDateLike(text: string, from: number, limit: number): boolean {
  let at = from;
  const most = Math.min(limit, from + 12);
  let last: number = Class.other;
  while (at < most) {
    const value = classOf[text.charCodeAt(at)]!;
    if (!isDigitClass(value) && !isSeparator(value)) return at > from + 1 && isDigitClass(last) && !isLetterClass(value);
    last = value;
    at++;
  }
  return isDigitClass(last);
}

function mayBeLead(text: string, _start: number, end: number, limit: number): boolean {
  const value = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
  // 1/1981: …; 4th plenum, 11e session
  return isSeparator(value) || value === Class.dot || value === 5 || value === 20 || value === 18 || value === 19 || value === 14;
}

function isJoint(value: number): boolean {
  return isSeparator(value) || value === Class.dot || value === Class.comma;
}

let lastWords: ReadonlySet<string> | undefined;

function lastWordsOfLeads(): ReadonlySet<string> {
  if (lastWords === undefined) {
    const tokens = new Set(LAST_TOKENS.map((name) => Token[name]));
    lastWords = new Set(buildPhrases().filter(({ token }) => tokens.has(token)).map(({ text }) => foldedWordBefore(text, text.length)));
  }
  return lastWords;
}

const LONGEST_WORD = 16;

/** The base letters of the word that ends at `end`; '' where none does. */
function foldedWordBefore(text: string, end: number): string {
  let start = end;
  let folded = '';
  while (start > 0 && end - start < LONGEST_WORD) {
    const value = classOf[text.charCodeAt(start - 1)]!;
    if (value !== Class.other && value <= Class.z) folded = String.fromCharCode(value + 96) + folded;
    else if (value !== Class.ignorable) break;
    start--;
  }
  return folded;
}

/** May a lead end directly before `at`? A test of one word, so that most citations cost no look-back. */
export function mayFollowLead(text: string, at: number, from: number): boolean {
  let end = at;
  let newlines = 0;
  while (end > from) {
    const value = classOf[text.charCodeAt(end - 1)]!;
    if (value === Class.newline) {
      if (++newlines > 1) return false;
    } else if (value !== Class.space && value !== Class.emphasis && value !== Class.ignorable) break;
    end--;
  }
  if (end <= from) return false;
  const value = classOf[text.charCodeAt(end - 1)]!;
  if (value === Class.comma || value === Class.closeParen || value === Class.apostrophe || value === Class.colon || isDigitClass(value)) return true;
  if (!isLetterClass(value)) return false;
  const word = foldedWordBefore(text, end);
  // One letter or capitals may be the label of a pinpoint (điểm a, mục III), or end a name.
  return word.length === 1 || isUpper(text.charCodeAt(end - 1)) || isCapitalised(text, end, word.length) || lastWordsOfLeads().has(word);
}

/** The last word of a place: "Ban Thường vụ Thành uỷ Hà Nội Nghị quyết …". */
function isCapitalised(text: string, end: number, length: number): boolean {
  return isUpper(text.charCodeAt(end - length));
}
