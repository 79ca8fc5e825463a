import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass, isUpper, valuesOfUnits } from '../text/classes.js';
import { vocabularyPhrases, type Phrase } from './vocabulary.js';
import { Token, type TokenType } from './token-types.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { numberFollows } from './signs.js';
import { goesOnAsSymbol } from './symbol-shape.js';
import { PhraseTrie } from './trie.js';

/** Words with which a citation proper begins; a number with the shape of a symbol is the other anchor. */
export const HEAD_TOKENS: readonly TokenType[] = ['TYPE', 'DOC', 'ABBR', 'TYPECC', 'MARK', 'DEM', 'PRO'];
/** Words with which a lead may begin: pinpoints, bodies, dates, plenums. */
export const LEAD_TOKENS: readonly TokenType[] = [
  'PIN', 'DAYMARK', 'ONMARK', 'YEARMARK', 'DET', 'ORGAN', 'CC', 'AGENCY', 'STANDING', 'UNIT', 'BODY', 'NONPARTY', 'MEETING', 'ORD', 'BEHALF', 'TITLE', 'BY', 'PASSIVE', 'MONTH',
];
const DIGIT = 27;
const MARK = 28;
const FOREIGN = 29;
const SIGN = 30;
/** A letter of a script without blanks. */
const LOOSE = 31;

const NUMERO = 0x2116;
const OPEN_BRACKET = 0x5b;

function unitOf(unit: number): number {
  const value = classOf[unit]!;
  if (value !== Class.other && value <= Class.z) return value;
  if (isDigitClass(value)) return DIGIT;
  if (value === Class.ignorable) return MARK;
  if (value === Class.foreignLetter) return FOREIGN;
  if (value === Class.looseLetter) return LOOSE;
  return value === Class.superscript || value === Class.degree || unit === NUMERO || unit === OPEN_BRACKET ? SIGN : 0;
}

/**
 * What a unit is to the loop that every text runs through: 0 between words, 1–26 a letter, then digit, mark, other letter,
 * and signs that are looked at where they stand (№, °, brackets and raised digits of notes).
 */
const units = /* @__PURE__ */ valuesOfUnits(new Uint8Array(65536), unitOf);

const isWordUnit = (value: number): boolean => value !== 0 && value !== SIGN;

/** A letter or digit in front of another; whether a mark belongs to one, a look at the text tells. */
const ties = (value: number): boolean => value !== MARK && value !== LOOSE && isWordUnit(value);

/** The units in front of which nothing begins, as a bit set. */
const TYING = Array.from({ length: 32 }, (_, value) => (ties(value) ? 1 << value : 0)).reduce((all, bit) => all | bit);
const LETTERS = (1 << DIGIT) - 2;

/** A row of a bit set for every two units, a bit for the third, once more for what stands in the middle of a word: 8 kB, which stay in the nearest cache. */
const ROWS = 32 * 32;
const MID_WORD = ROWS;

/**
 * Triples of units at which the search stops to look: the first three letters of the phrases of some token types, a digit
 * at the start of a run, and signs.
 */
class Beginnings {
  readonly table = new Int32Array(2 * ROWS);
  readonly tokens = new Uint8Array(256);
  readonly trie: PhraseTrie;

  constructor(names: readonly TokenType[]) {
    for (const name of names) this.tokens[Token[name]] = 1;
    const phrases = vocabularyPhrases().filter(({ token }) => this.tokens[token] === 1);
    for (const { text } of phrases) this.allow(text);
    this.trie = new PhraseTrie(phrases);
    for (let first = 0; first < 32; first++) {
      this.table[first * 32]! |= 1 << DIGIT;
      this.table[first * 32 + SIGN]! |= 1 << DIGIT;
      this.table[first * 32 + MARK]! |= 1 << DIGIT;
      for (let second = 0; second < 32; second++) this.table[first * 32 + second]! |= 1 << SIGN;
    }
    for (let row = 0; row < ROWS; row++) this.table[MID_WORD + row] = this.table[row]! & ~(LETTERS | 1);
  }

  private allow(text: string): void {
    const [first, second, third] = [0, 1, 2].map((at) => (at < text.length ? units[text.charCodeAt(at)]! : 0)) as [number, number, number];
    const row = first * 32 + second;
    // "n°", "l'": what follows does not matter.
    if (!isWordUnit(second)) this.table[row] = -1;
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

/**
 * Finds the places where a window may begin; everything else is never lexed. On its way it notes where the text holds
 * signs of footnotes, which would cost a pass of its own. (Tried: the same loop over UTF-8 bytes. Vietnamese letters take
 * two and three of them, and it was slower.)
 */
class Finder {
  /** The head phrase at the place that `next` gave, and its end; undefined at a number. */
  phrase: Phrase | undefined;
  phraseEnd = 0;
  /** Places of brackets and raised digits, in order. */
  readonly noteSigns: number[] = [];
  private readonly trie = vocabularyTrie();

  constructor(private readonly words: Beginnings, private readonly forLeads: boolean) {}

  /**
   * The next place at or behind `from`, or -1. The last units are kept in one number, so that the loop has one test and one
   * rare branch: it runs over every unit of every text.
   */
  next(text: string, from: number, limit: number): number {
    const { table } = this.words;
    this.phrase = undefined;
    let last = 0;
    for (let at = from; at < limit; at++) {
      last = (last << 5) | units[text.charCodeAt(at)]!;
      // In the middle of a word no phrase begins: there are half of all triples that agree.
      const row = ((last >>> 5) & 0x3ff) | (((TYING >>> ((last >>> 15) & 31)) & 1) << 10);
      if (((table[row]! >>> (last & 31)) & 1) === 0) continue;
      const found = this.look(text, from, at, limit, last & 0x7fff);
      if (found >= 0) return found;
    }
    // A word of two letters may end the text.
    const found = limit - from > 1 ? this.word(text, from, limit - 2, limit) : -1;
    return found;
  }

  /** Is there a place where the triple that ends at `at` stands? */
  private look(text: string, from: number, at: number, limit: number, triple: number): number {
    const third = triple & 31;
    if (third === SIGN) {
      const value = classOf[text.charCodeAt(at)]!;
      if (value === Class.numero) return this.forLeads ? -1 : at;
      if (value !== Class.degree) {
        if (!this.forLeads) this.noteSigns.push(at);
        return -1;
      }
    }
    if (third === DIGIT && !ties((triple >> 5) & 31) && this.startsWord(text, at)) {
      const end = runEnd(text, at, limit);
      if (this.forLeads ? mayBeLead(text, end, limit) : mayBeSymbol(text, at, end, limit)) return at;
    }
    return this.word(text, from, at - 2, limit);
  }

  private word(text: string, from: number, start: number, limit: number): number {
    return start >= from && this.startsWord(text, start) && this.isPhrase(text, start, limit) ? start : -1;
  }

  /** What is invisible in front of it is none of its word, unless it is a mark of a letter. */
  private startsWord(text: string, at: number): boolean {
    let before = at - 1;
    while (before >= 0 && units[text.charCodeAt(before)] === MARK) before--;
    return before < 0 || !ties(units[text.charCodeAt(before)]!);
  }

  private isPhrase(text: string, at: number, limit: number): boolean {
    const letter = isLetterClass(classOf[text.charCodeAt(at)]!);
    const phrase = letter && this.words.trie.begins(text, at, limit) ? this.trie.match(text, at, limit, NO_LANGUAGE) : undefined;
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
  const before = start > 1 ? classOf[text.charCodeAt(start - 1)]! : Class.space;
  if (isJoint(before) && isWordClass(classOf[text.charCodeAt(start - 2)]!) && !(before === Class.comma && endsCell(text, start - 2))) return false;
  let value = classOf[text.charCodeAt(end)]!;
  if (isSeparator(value)) return !isDateLike(text, end, limit);
  if (isLetterClass(value)) return isUpper(text.charCodeAt(end)) || isOrdinal(value);
  if (value === Class.ignorable) return true;
  let at = end;
  for (let blanks = 0; blanks < 2 && at < limit && (value === Class.space || value === Class.newline); blanks++) {
    value = ++at < limit ? classOf[text.charCodeAt(at)]! : Class.other;
  }
  if (at === end) return false;
  if (value === Class.dash) return true;
  const capital = isUpper(text.charCodeAt(at));
  if (capital && at + 1 < limit && isUpper(text.charCodeAt(at + 1))) return true;
  return (capital || value === Class.ignorable) && goesOnAsSymbol(text, end, limit);
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

/** "Nghi quyet,57-NQ/TW", "⏎1,36-NQ/TW": a word, or the number with which a line begins, is a cell of its own before a comma; other digits are those of a decimal. */
function endsCell(text: string, last: number): boolean {
  if (isLetterClass(classOf[text.charCodeAt(last)]!)) return true;
  let first = last;
  while (first > 0 && last - first < LONGEST_NUMBER && isDigitClass(classOf[text.charCodeAt(first - 1)]!)) first--;
  return isDigitClass(classOf[text.charCodeAt(last)]!) && (first === 0 || classOf[text.charCodeAt(first - 1)] === Class.newline);
}

function mayBeLead(text: string, end: number, limit: number): boolean {
  const value = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
  // 1/1981: …; 4th plenum, 11e session
  if (isOrdinal(value)) return true;
  return (isSeparator(value) || value === Class.dot) && end + 1 < limit && isDigitClass(classOf[text.charCodeAt(end + 1)]!);
}

/** Classes of the letters with which the suffix of an ordinal begins: 11e, 2nd, 3rd, 1st, 4th. */
const ORDINAL_LETTERS: ReadonlySet<number> = new Set(LOCALES.flatMap(({ ordinalSuffixes }) => ordinalSuffixes.map((suffix) => classOf[suffix.charCodeAt(0)]!)));

function isOrdinal(value: number): boolean {
  return ORDINAL_LETTERS.has(value);
}

function isJoint(value: number): boolean {
  return isSeparator(value) || value === Class.dot || value === Class.comma;
}
