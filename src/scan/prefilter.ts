import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { buildPhrases, type Phrase } from './vocabulary.js';
import { Token, type TokenType } from './token-types.js';
import { numberFollows, vocabularyTrie } from './scanner.js';

/** Words with which a citation proper begins; a number with the shape of a symbol is the other anchor. */
export const HEAD_TOKENS: readonly TokenType[] = ['TYPE', 'DOC', 'ABBR', 'TYPECC', 'MARK', 'DEM'];
/** Words with which a lead may begin: pinpoints, bodies, dates, plenums. */
export const LEAD_TOKENS: readonly TokenType[] = [
  'PIN', 'DAYMARK', 'ONMARK', 'DET', 'ORGAN', 'CC', 'AGENCY', 'STANDING', 'UNIT', 'BODY', 'NONPARTY', 'MEETING', 'ORD',
];
/** Words with which a lead may end, and words that may stand between its end and the citation. */
const LAST_TOKENS: readonly TokenType[] = ['ORGAN', 'CC', 'AGENCY', 'BODY', 'NONPARTY', 'POSS', 'ISSUE', 'FILLER', 'PIN', 'ORD', 'DAYMARK', 'SUCH'];
const LINK_TOKENS: readonly TokenType[] = ['DET', 'PLURAL', 'OF', 'BY', 'ANNEX'];

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

/** The first three letters of the phrases of some token types: the one test per word of a text. */
class Beginnings {
  /** By first and second letter a bit for each third one: 4 kB, which stays in the nearest cache. */
  readonly table = new Int32Array(32 * 32);
  readonly tokens = new Uint8Array(256);

  constructor(names: readonly TokenType[]) {
    for (const name of names) this.tokens[Token[name]] = 1;
    for (const { token, text } of buildPhrases()) if (this.tokens[token] === 1) this.allow(text);
  }

  private allow(text: string): void {
    const [first, second, third] = [0, 1, 2].map((at) => (at < text.length ? units[text.charCodeAt(at)]! : 0)) as [number, number, number];
    const row = first * 32 + second;
    if (second === 0) this.table.fill(-1, first * 32, first * 32 + 32);
    else this.table[row]! |= 1 << third;
    // Decomposed letters: a mark may stand second or third; the trie decides.
    this.table[first * 32 + MARK] = -1;
    this.table[row]! |= 1 << MARK;
    // A phrase of two letters may be followed by a digit (HD38).
    if (third === 0) this.table[row]! |= 1 << DIGIT;
  }
}

/** A number mark stands before a number; everywhere else it is another word (so, no). */
function isHead(phrase: Phrase, text: string, start: number, end: number, limit: number): boolean {
  return phrase.token !== Token.MARK || numberFollows(text, start, end, limit);
}

const NUMERO = 0x2116;
const OPEN_BRACKET = 0x5b;
/** No superscript digit has a lower code. */
const FIRST_SUPERSCRIPT = 0xb2;
/**
 * Finds the places where a window may begin; everything else is never lexed. On its way it notes whether the text holds
 * signs of footnotes, which would cost a pass of its own. (Tried: the same loop over UTF-8 bytes. Vietnamese letters take
 * two and three of them, and it was slower.)
 */
class Finder {
  /** The head phrase at the place that `next` gave, and its end; undefined at a number. */
  phrase: Phrase | undefined;
  phraseEnd = 0;
  sawNoteSign = false;
  private readonly trie = vocabularyTrie();

  constructor(private readonly words: Beginnings, private readonly forLeads: boolean) {}

  /** The next place at or behind `from`, or -1. */
  next(text: string, from: number, limit: number): number {
    const { table } = this.words;
    this.phrase = undefined;
    let at = from;
    // What stands before `from` was read already; the place itself may still be inside a word.
    if (at > 0 && at < limit && units[text.charCodeAt(at - 1)] !== 0) at = wordEnd(text, at, limit);
    while (at < limit) {
      const unit = text.charCodeAt(at);
      const first = units[unit]!;
      if (first === 0) {
        if (unit === OPEN_BRACKET || (unit >= FIRST_SUPERSCRIPT && this.isSign(unit))) {
          if (unit === NUMERO) return at;
          this.sawNoteSign = true;
        }
        at++;
        continue;
      }
      let next = at + 1;
      if (first < DIGIT) {
        const second = next < limit ? units[text.charCodeAt(next)]! : 0;
        const third = next + 1 < limit ? units[text.charCodeAt(next + 1)]! : 0;
        if (((table[first * 32 + second]! >>> third) & 1) === 1 && this.isPhrase(text, at, limit)) return at;
        if (second !== 0) next += third === 0 ? 1 : 2;
      } else if (first === DIGIT) {
        next = runEnd(text, at, limit);
        if (this.forLeads ? mayBeLead(text, next, limit) : mayBeSymbol(text, at, next, limit)) return at;
      }
      while (next < limit && units[text.charCodeAt(next)] !== 0) next++;
      at = next;
    }
    return -1;
  }

  /** A raised digit; or a number sign, where heads are sought. */
  private isSign(unit: number): boolean {
    return classOf[unit] === Class.superscript || (unit === NUMERO && !this.forLeads);
  }

  private isPhrase(text: string, at: number, limit: number): boolean {
    const phrase = this.trie.match(text, at, limit, 0);
    if (phrase === undefined || this.words.tokens[phrase.token] !== 1 || !isHead(phrase, text, at, this.trie.matchEnd, limit)) return false;
    this.phrase = phrase;
    this.phraseEnd = this.trie.matchEnd;
    return true;
  }
}

let heads: Beginnings | undefined;
let leads: Beginnings | undefined;

/** Finds heads: words with which a citation proper begins, and digits that a dash, slash or code follows. */
export function headFinder(): Finder {
  heads ??= new Beginnings(HEAD_TOKENS);
  return new Finder(heads, false);
}

/** Finds leads: pinpoints, bodies, dates, plenums. */
export function leadFinder(): Finder {
  leads ??= new Beginnings(LEAD_TOKENS);
  return new Finder(leads, true);
}

export type { Finder };

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
  if (isLetterClass(value)) return isUpper(text.charCodeAt(end)) || isOrdinal(value);
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

function mayBeLead(text: string, end: number, limit: number): boolean {
  const value = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
  // 1/1981: …; 4th plenum, 11e session
  return isSeparator(value) || value === Class.dot || isOrdinal(value);
}

/** e, n, r, s, t: 11e, 2nd, 3rd, 1st, 4th. */
function isOrdinal(value: number): boolean {
  return value === 5 || value === 14 || value === 18 || value === 19 || value === 20;
}

function isJoint(value: number): boolean {
  return isSeparator(value) || value === Class.dot || value === Class.comma;
}

interface EndWords {
  readonly lasts: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** "phần thứ hai," ends a pinpoint. */
  readonly labels: ReadonlySet<string>;
}

let endWords: EndWords | undefined;

function wordsThatEnd(names: readonly TokenType[]): ReadonlySet<string> {
  const tokens = new Set(names.map((name) => Token[name]));
  return new Set(buildPhrases().filter(({ token }) => tokens.has(token)).map(({ text }) => foldedWordBefore(text, text.length)));
}

/** Links of several words are passed word by word. */
function allWords(names: readonly TokenType[]): ReadonlySet<string> {
  const tokens = new Set(names.map((name) => Token[name]));
  return new Set(buildPhrases().filter(({ token }) => tokens.has(token)).flatMap(({ text }) => text.split(/[ ’]/u).map(foldLetters)));
}

function theEndWords(): EndWords {
  endWords ??= { lasts: wordsThatEnd(LAST_TOKENS), links: allWords(LINK_TOKENS), labels: wordsThatEnd(['ORD', 'PIN']) };
  return endWords;
}

const LONGEST_WORD = 16;

function wordStartBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && units[text.charCodeAt(start - 1)] !== 0) start--;
  return start;
}

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

const MAX_LINKS = 4;
/** Longest pinpoint, and longest lead with a body, a date or a plenum, in units of the text. */
const PINPOINT_REACH = 64;
const LEAD_REACH = 140;

/**
 * How far before `at` a lead may begin; 0 where none can end there. A test of a few words, so that most citations cost no
 * look-back.
 */
export function leadReach(text: string, at: number, from: number): number {
  const { lasts, links, labels } = theEndWords();
  let end = endBefore(text, at, from);
  for (let link = 0; end > 0; link++) {
    const value = classOf[text.charCodeAt(end - 1)]!;
    if (value === Class.colon || value === Class.closeParen) return LEAD_REACH;
    if (value === Class.comma) {
      const before = endBefore(text, end - 1, from);
      if (before <= 0) return 0;
      if (classOf[text.charCodeAt(before - 1)] === Class.closeParen) return LEAD_REACH;
      return endsLabel(text, before) || labels.has(foldedWordBefore(text, before)) ? PINPOINT_REACH : 0;
    }
    if (endsLabel(text, end)) return PINPOINT_REACH;
    // "l'", "d'": the apostrophe belongs to the word before it.
    const last = value === Class.apostrophe ? end - 1 : end;
    const word = foldedWordBefore(text, last);
    if (word === '') return value === Class.apostrophe ? LEAD_REACH : 0;
    if (lasts.has(word)) return LEAD_REACH;
    if (link === MAX_LINKS || !links.has(word)) return 0;
    end = endBefore(text, wordStartBefore(text, last), from);
  }
  return 0;
}

/** A further item of a list begins with a comma, a semicolon, a dash, "&" or a word. */
export function mayContinueList(text: string, from: number, limit: number): boolean {
  let at = from;
  while (at < limit && (classOf[text.charCodeAt(at)] === Class.space || classOf[text.charCodeAt(at)] === Class.ignorable)) at++;
  if (at >= limit) return false;
  const value = classOf[text.charCodeAt(at)]!;
  return value !== Class.dot && value !== Class.other && value !== Class.quote && value !== Class.colon && value !== Class.openParen && value !== Class.closeParen;
}
