import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { buildPhrases, type Phrase } from './vocabulary.js';
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

/** What a unit is to the loop that every text runs through: 0 between words, 1–26 a letter, then digit, mark, other letter. */
const DIGIT = 27;
const MARK = 28;
const FOREIGN = 29;
const units = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
  const value = classOf[unit]!;
  if (value !== Class.other && value <= Class.z) units[unit] = value;
  else if (isDigitClass(value)) units[unit] = DIGIT;
  else if (value === Class.ignorable) units[unit] = MARK;
  else if (value === Class.foreignLetter) units[unit] = FOREIGN;
}

/** A trie of phrases, with a table of their first three letters for the one test per word of a text. */
class Heads {
  readonly trie: PhraseTrie;
  /** By the columns of the first three units of a word. */
  readonly beginnings = new Uint8Array(32 * 32 * 32);

  constructor(names: readonly TokenType[]) {
    const tokens = new Set(names.map((name) => Token[name]));
    const phrases = buildPhrases().filter((phrase) => tokens.has(phrase.token));
    this.trie = new PhraseTrie(phrases);
    for (const { text } of phrases) this.allow(text);
  }

  private allow(text: string): void {
    const [first, second, third] = [0, 1, 2].map((at) => (at < text.length ? units[text.charCodeAt(at)]! : 0)) as [number, number, number];
    const row = (first * 32 + second) * 32;
    if (second === 0) this.beginnings.fill(1, first * 1024, first * 1024 + 1024);
    else this.beginnings[row + third] = 1;
    // Decomposed letters: a mark may stand second or third; the trie decides.
    this.beginnings.fill(1, (first * 32 + MARK) * 32, (first * 32 + MARK) * 32 + 32);
    this.beginnings[row + MARK] = 1;
    // A phrase of two letters may be followed by a digit (HD38).
    if (third === 0) this.beginnings[row + DIGIT] = 1;
  }
}

/** A number mark stands before a number; everywhere else it is another word (so, no). */
function isHead(phrase: Phrase, text: string, end: number, limit: number): boolean {
  if (phrase.token !== Token.MARK) return true;
  const most = Math.min(limit, end + 8);
  for (let at = end; at < most; at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (isDigitClass(value)) return true;
    if (value !== Class.space && value !== Class.newline && value !== Class.colon && value !== Class.emphasis && value !== Class.ignorable) return false;
  }
  return false;
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
  const { beginnings, trie } = words;
  let at = from;
  // What stands before `from` was read already; the place itself may still be inside a word.
  if (at > 0 && at < limit && units[text.charCodeAt(at - 1)] !== 0) at = wordEnd(text, at, limit);
  while (at < limit) {
    const unit = text.charCodeAt(at);
    const first = units[unit]!;
    if (first === 0) {
      if (unit === NUMERO && words === heads) return at;
      at++;
      continue;
    }
    let next = at + 1;
    if (first < DIGIT) {
      const second = next < limit ? units[text.charCodeAt(next)]! : 0;
      const third = next + 1 < limit ? units[text.charCodeAt(next + 1)]! : 0;
      if (beginnings[(first * 32 + second) * 32 + third] === 1) {
        const phrase = trie.match(text, at, limit, 0);
        if (phrase !== undefined && isHead(phrase, text, trie.matchEnd, limit)) return at;
      }
    } else if (first === DIGIT) {
      next = runEnd(text, at, limit);
      if (number(text, at, next, limit)) return at;
    }
    while (next < limit && units[text.charCodeAt(next)] !== 0) next++;
    at = next;
  }
  return -1;
}

const NUMERO = 0x2116;

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && units[text.charCodeAt(at)] !== 0) at++;
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

let ordinals: ReadonlySet<string> | undefined;

/** "phần thứ hai," ends a pinpoint. */
function ordinalWords(): ReadonlySet<string> {
  ordinals ??= new Set(buildPhrases().filter(({ token }) => token === Token.ORD || token === Token.PIN).map(({ text }) => foldedWordBefore(text, text.length)));
  return ordinals;
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

/** End of what stands before `at`, blanks and emphasis passed over; -1 at a blank line or at `from`. */
function endBefore(text: string, at: number, from: number): number {
  let end = at;
  let newlines = 0;
  while (end > from) {
    const value = classOf[text.charCodeAt(end - 1)]!;
    if (value === Class.newline) {
      if (++newlines > 1) return -1;
    } else if (value !== Class.space && value !== Class.emphasis && value !== Class.ignorable) return end;
    end--;
  }
  return -1;
}

/** Digits, one letter, capitals or a bracket: what the label of a pinpoint, a date or a name in brackets ends with. */
function endsLabel(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  const value = classOf[unit]!;
  if (isDigitClass(value) || value === Class.closeParen || isUpper(unit)) return true;
  return isLetterClass(value) && (end < 2 || !isLetterClass(classOf[text.charCodeAt(end - 2)]!));
}

/** May a lead end directly before `at`? A test of one word, so that most citations cost no look-back. */
export function mayFollowLead(text: string, at: number, from: number): boolean {
  const end = endBefore(text, at, from);
  if (end < 0) return false;
  const value = classOf[text.charCodeAt(end - 1)]!;
  if (value === Class.apostrophe || value === Class.colon) return true;
  if (value === Class.comma) {
    const before = endBefore(text, end - 1, from);
    return before > 0 && (endsLabel(text, before) || ordinalWords().has(foldedWordBefore(text, before)));
  }
  return endsLabel(text, end) || (isLetterClass(value) && lastWordsOfLeads().has(foldedWordBefore(text, end)));
}

/** A further item of a list begins with a comma, a semicolon, a dash, "&" or a word. */
export function mayContinueList(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (classOf[text.charCodeAt(at)] === Class.space || classOf[text.charCodeAt(at)] === Class.ignorable)) at++;
  if (at >= limit) return false;
  const value = classOf[text.charCodeAt(at)]!;
  return value !== Class.dot && value !== Class.other && value !== Class.quote && value !== Class.colon && value !== Class.openParen && value !== Class.closeParen;
}
