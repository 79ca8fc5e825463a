import { bodyFacts } from '../../model/bodies.js';
import { union } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { dateFound, digitsEnd, digitsValue, lettersEnd, numericDate, romanValue, spacedDate } from './numbers.js';
import { ORDINAL_VALUES, ordinalSuffix } from './ordinals.js';
import { ScanWindow } from './scan-window.js';
import { gluedCallEnd, isListDash, letterSuffix } from './signs.js';
import { isCompoundWord, stateNumber, stateSymbolEnd } from './state-symbol.js';
import { readPartySymbol } from './symbol.js';
import { goesOnAsSymbol, readShape } from './symbol-shape.js';
import { Token } from './token-types.js';

/** Numbers of the Party run to five digits (19130-CV/VPTW). */
const MAX_NUMBER_DIGITS = 5;

const MOST_PARTED = 3;
const isGluedDash = (value: number): boolean => value === Class.dash;

/** What a date may follow. */
export const BEFORE_DATE: ReadonlySet<number> = new Set([Token.DAYMARK, Token.ONMARK, Token.OF, Token.DET, Token.BY, Token.COMMA, Token.LPAR]);

/** Reads what begins with a digit or a Roman figure: numbers, dates, years, ordinals, symbols, and what parts the numbers of a list. */
export class NumberScanner extends ScanWindow {
  /** "Chi bộ 2": cells are told apart by number. */
  protected cellNumber(start: number): boolean {
    const { tokens, text, limit } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.types[last] !== Token.BODY || bodyFacts(tokens.values[last]!.values[0]!)?.toldByNumber !== true) return false;
    const end = digitsEnd(text, start, limit, 2);
    return end > start && this.push(Token.NAME, start, end);
  }

  protected roman(start: number): boolean {
    const { text, limit } = this;
    const unit = text.charCodeAt(start);
    // I, V, X
    if (unit !== 0x49 && unit !== 0x56 && unit !== 0x58) return false;
    const end = lettersEnd(text, start, limit, 12);
    if (end < 0) return false;
    const letters = visible(text.slice(start, end));
    const whole = romanValue(letters);
    if (whole > 0) return this.push(Token.ROMAN, start, end, undefined, whole);
    // XIIIe, XIIIth, Ier; in headings XIIIE
    const numeral = /^[IVX]+/u.exec(letters)![0];
    const value = romanValue(numeral);
    const languages = ordinalSuffix(letters.slice(numeral.length));
    if (value === 0 || languages === undefined) return false;
    this.languages = union(this.languages, languages);
    return this.push(Token.ORD, start, end, ORDINAL_VALUES.get(languages), value);
  }

  protected number(start: number): boolean {
    const { text, limit, tokens } = this;
    const first = digitsEnd(text, start, limit, MAX_NUMBER_DIGITS);
    if (first < 0) return false;
    const parted = this.partedNumber(start, first);
    const end = parted > first ? parted : first;
    const value = parted > first ? digitsValue(text, start, first) * 10 ** (parted - first - 1) + digitsValue(text, first + 1, parted) : digitsValue(text, start, first);
    const next = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
    const width = end - start;

    if ((next === Class.slash || next === Class.dash || next === Class.dot) && isDigitClass(end + 1 < limit ? classOf[text.charCodeAt(end + 1)]! : Class.other)) {
      if (numericDate(text, start, limit, this.expectsDate())) return !this.opensLineBehindSymbol() && this.push(Token.DATE, start, dateFound.end, undefined, dateFound.value);
    } else if (width < 3 && (next === Class.space || next === Class.newline || next === Class.dash) && this.otherDate(start, end, value, next)) return true;
    const year = width === 4 && value >= 1900 && value <= 2099;
    if (year && (next === Class.dash || next === Class.space)) {
      const years = this.yearsEnd(next === Class.space ? end + 1 : end);
      if (years > 0) return this.push(Token.YEARS, start, years, undefined, value);
    }
    const before = tokens.count;
    const suffixEnd = letterSuffix(text, end, limit);
    const symbolEnd = readPartySymbol(text, start, suffixEnd, limit, year && suffixEnd === end, value, tokens);
    if (symbolEnd >= 0) {
      // A bracket is noted where it is passed over.
      this.at = classOf[text.charCodeAt(symbolEnd)] === Class.openBracket ? symbolEnd : Math.max(symbolEnd, gluedCallEnd(text, symbolEnd, limit));
      return tokens.count > before;
    }
    if (value === 0) return false;
    if (suffixEnd === end && isLetterClass(next)) return this.ordinal(start, end, value);
    if (next === Class.percent) return false;
    if ((next === Class.dot || next === Class.comma) && end + 1 < limit && isDigitClass(classOf[text.charCodeAt(end + 1)]!)) return false;
    const listed = this.opensSlashed(width, value) && (next === Class.slash ? this.isSlashed(end) : next === Class.dash && isListDash(text, end, limit));
    if (!this.isRange(end, value) && !listed) {
      const state = stateSymbolEnd(text, suffixEnd, limit);
      if (state >= 0) return !isCompoundWord(text, suffixEnd, state) && this.push(Token.STATE, start, state, undefined, stateNumber(text, value, suffixEnd, state));
    }
    return this.push(year && suffixEnd === end ? Token.YEAR : Token.NUM, start, suffixEnd, undefined, value);
  }

  /** "Quyết định số 2 18-QĐ/TW": behind the mark of one number two runs of digits, and a symbol, are one that a scan has parted. Its end, or -1. */
  private partedNumber(start: number, end: number): number {
    const { tokens, text, limit } = this;
    const last = tokens.count - 1;
    if (last < 1 || end - start > 2 || text.charCodeAt(end) !== 0x20 || tokens.types[last] !== Token.MARK || tokens.types[last - 1] !== Token.TYPE || tokens.values[last - 1]!.plural) return -1;
    const second = digitsEnd(text, end + 1, limit, MOST_PARTED);
    return second > end + 1 && isGluedDash(classOf[text.charCodeAt(second)]!) && readShape(text, second, limit) ? second : -1;
  }

  /** A number of two or three digits behind a type word, its mark or the slash of a list. */
  private opensSlashed(width: number, value: number): boolean {
    const { tokens } = this;
    const before = tokens.count === 0 ? 0 : tokens.types[tokens.count - 1]!;
    return width > 1 && width < 4 && value >= 10 && (before === Token.TYPE || before === Token.MARK || before === Token.SLASH);
  }

  /** A mark stands before: two digits are a year there. */
  private expectsDate(): boolean {
    const { tokens } = this;
    return tokens.count > 0 && BEFORE_DATE.has(tokens.types[tokens.count - 1]!);
  }

  /** A day without a mark that begins the next line is when something was posted. */
  private opensLineBehindSymbol(): boolean {
    const { tokens } = this;
    return this.lineBroken && tokens.count > 0 && (tokens.types[tokens.count - 1] === Token.ICODE || tokens.types[tokens.count - 1] === Token.ITAIL);
  }

  /** "22 / 12 / 2024", "22-Dec-2024"; codes are in capitals. */
  private otherDate(start: number, end: number, value: number, next: number): boolean {
    const { text, limit } = this;
    if (value < 1 || value > 31) return false;
    if (next === Class.dash) return !isUpper(text.charCodeAt(end + 2)) && this.monthName(start, end, value);
    return spacedDate(text, start, limit) && this.push(Token.DATE, start, dateFound.end, undefined, dateFound.value);
  }

  private monthName(start: number, end: number, day: number): boolean {
    const { text, limit, trie } = this;
    if (day < 1 || day > 31 || !isLetterClass(classOf[text.charCodeAt(end + 1)] ?? 0)) return false;
    const last = lettersEnd(text, end + 1, limit, 10);
    if (last < 0 || classOf[text.charCodeAt(last)] !== Class.dash) return false;
    const month = trie.match(text, end + 1, last, this.languages);
    if (month?.token !== Token.MONTH || trie.matchEnd !== last) return false;
    const yearEnd = digitsEnd(text, last + 1, limit, 4);
    const year = digitsValue(text, last + 1, yearEnd);
    if (year < 1900 || year > 2099 || (yearEnd < limit && isLetterClass(classOf[text.charCodeAt(yearEnd)]!))) return false;
    this.tokens.push(Token.NUM, start, end, undefined, day);
    this.accept(month, end + 1, last);
    return this.push(Token.YEAR, last + 1, yearEnd, undefined, year);
  }

  /** End of the second year of "2020-2025", or 0. */
  private yearsEnd(dash: number): number {
    const { text, limit } = this;
    if (dash >= limit || classOf[text.charCodeAt(dash)] !== Class.dash) return 0;
    const start = text[dash + 1] === ' ' ? dash + 2 : dash + 1;
    const end = digitsEnd(text, start, limit, 4);
    const value = end > start + 3 ? digitsValue(text, start, end) : 0;
    const after = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
    return value >= 1900 && value <= 2099 && !isLetterClass(after) && after !== Class.dash && after !== Class.slash ? end : 0;
  }

  /** A dash with one more number, and no third, behind the number that ends at `end`; the second may be that of a symbol (121–123-KL/TW). */
  private isRange(end: number, first: number): boolean {
    const { text, limit } = this;
    if (end + 1 >= limit || classOf[text.charCodeAt(end)] !== Class.dash || !isDigitClass(classOf[text.charCodeAt(end + 1)]!)) return false;
    const second = digitsEnd(text, end + 1, limit, 4);
    if (second < 0) return false;
    const value = second < limit ? classOf[text.charCodeAt(second)]! : Class.other;
    if (value === Class.dash) return second < end + 5 && digitsValue(text, end + 1, second) > first && goesOnAsSymbol(text, second, limit);
    return !isLetterClass(value) && value !== Class.slash;
  }

  private ordinal(start: number, end: number, value: number): boolean {
    const { text, limit } = this;
    const last = lettersEnd(text, end, limit, 4);
    if (last < 0 || value > 99) return false;
    const languages = ordinalSuffix(text.slice(end, last));
    if (languages === undefined) return false;
    this.languages = union(this.languages, languages);
    return this.push(Token.ORD, start, last, ORDINAL_VALUES.get(languages), value);
  }

  /** The slash between the numbers of a list: "57/59/66". */
  protected slashed(start: number): boolean {
    const { tokens, text } = this;
    if (tokens.count !== 1 || tokens.types[0] !== Token.ITEM || tokens.ends[0] !== start || !isDigitClass(classOf[text.charCodeAt(start - 1)] ?? 0)) return false;
    return this.isSlashed(start) && this.push(Token.SLASH, start, start + 1);
  }

  /** Does the text go on there with a slash and a number of two or three digits, and so on to the last? */
  private isSlashed(from: number): boolean {
    const { text, limit } = this;
    let at = from;
    while (at < limit && classOf[text.charCodeAt(at)] === Class.slash) {
      const end = digitsEnd(text, at + 1, limit, 3);
      if (end < at + 3) return false;
      at = end;
    }
    const next = at < limit ? classOf[text.charCodeAt(at)]! : Class.other;
    return at > from && !isLetterClass(next) && next !== Class.dash;
  }

  /** The dash between the numbers of a list, of which there are three at least: "57 - 59 - 66", "57-59-66". */
  protected dashed(start: number): boolean {
    const { tokens, text, limit } = this;
    return tokens.count === 1 && tokens.types[0] === Token.ITEM && isListDash(text, start, limit) && this.push(Token.SLASH, start, start + 1);
  }

  /** "57-60", "2020-2025": a dash directly between two numbers. */
  protected range(start: number): boolean {
    const { tokens, text } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.ends[last] !== start || !isDigitClass(classOf[text.charCodeAt(start + 1)] ?? 0)) return false;
    // Behind ITEM stands what the list's last item ended with: its number.
    if (tokens.types[last] !== Token.NUM && (tokens.types[last] !== Token.ITEM || !isDigitClass(classOf[text.charCodeAt(start - 1)] ?? 0))) return false;
    return this.push(Token.RANGE, start, start + 1);
  }
}
