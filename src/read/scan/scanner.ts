import { LOCALES } from '../../locale/locales.js';
import { bodyFacts, isListedByKind } from '../../model/bodies.js';
import { ALL_LANGUAGES, LANGUAGES, NO_LANGUAGE, setOf, union, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { buildPhrases, otherPhrases, type Phrase } from './vocabulary.js';
import { placeBeforeBody, readName, readPersonName } from './name.js';
import { dateFound, digitsEnd, digitsValue, lettersEnd, numericDate, romanValue, spacedDate } from './numbers.js';
import { furtherLabels, NO_LABELS, readPinpoint } from './pinpoint.js';
import { gluedCallEnd, isListDash, isListDot, letterSuffix, markupEnd, noteCallEnd, numberFollows, pageLineEnd } from './signs.js';
import { isCompoundWord, stateNumber, stateSymbolEnd } from './state-symbol.js';
import { readPartySymbol } from './symbol.js';
import { DATES_MARKED } from './languages.js';
import { Token } from './token-types.js';
import { TokenBuffer } from './tokens.js';
import { PhraseTrie } from './trie.js';

/** Stands for "no token": the words of `others`, where a window ends. */
const STOP = 255;
/** Numbers of the Party run to five digits (19130-CV/VPTW). */
const MAX_NUMBER_DIGITS = 5;

function allPhrases(): Phrase[] {
  const stops = otherPhrases().map((text): Phrase => ({ token: STOP, text, languages: NO_LANGUAGE, values: [], number: 0, plural: false, strict: false }));
  return [...buildPhrases(), ...stops];
}

let shared: PhraseTrie | undefined;

/** The vocabulary of all languages; built on first use and shared. */
export function vocabularyTrie(): PhraseTrie {
  shared ??= new PhraseTrie(allPhrases());
  return shared;
}

/** What makes a number an ordinal, and whose it is. */
const SUFFIXES: ReadonlyMap<string, LanguageSet> = new Map(LOCALES.flatMap(({ language, ordinalSuffixes }) => ordinalSuffixes.map((suffix) => [suffix, setOf(language)] as const)));

/** Whose ordinal ends so; "Về" is none of V. */
function ordinalSuffix(letters: string): LanguageSet | undefined {
  const written = visible(letters).normalize('NFC').toLowerCase();
  const folded = foldLetters(letters);
  return SUFFIXES.get(written) ?? (folded === written ? SUFFIXES.get(folded) : undefined);
}

const ORDINAL_VALUES = new Map(LANGUAGES.map((language) => [setOf(language), { languages: setOf(language), values: [], plural: false }] as const));

function isBlank(value: number): boolean {
  return value === Class.space || value === Class.newline || value === Class.ignorable;
}

const DATE_FIELDS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ dateFields }) => dateFields.map((label) => label.normalize('NFC'))));

const BODIES: ReadonlySet<number> = new Set([Token.ORGAN, Token.CC, Token.STANDING, Token.BODY, Token.AGENCY, Token.UNIT, Token.NONPARTY]);

/** In front of a body they make it the office of a person. */
const OFFICES: ReadonlySet<number> = new Set([Token.TITLE, Token.STANDING]);

const guarded = new Uint8Array(256);
for (const token of [Token.PIN, Token.MARK, Token.DAYWORD, Token.ORD, Token.RANK, Token.DAYMARK]) guarded[token] = 1;

const SEPARATORS: ReadonlySet<number> = new Set([Token.COMMA, Token.SEMI, Token.AND]);

/** What the name of a place may follow that its committee follows: where a window begins, an article, what says whose. */
const PLACE_LEADS = new Uint8Array(256);
for (const token of [0, Token.NOTE, Token.OF, Token.DET, Token.BY, Token.STANDING, Token.BEHALF, Token.AND, Token.COMMA]) PLACE_LEADS[token] = 1;

/** What a date may follow. */
const BEFORE_DATE: ReadonlySet<number> = new Set([Token.DAYMARK, Token.ONMARK, Token.OF, Token.DET, Token.BY, Token.COMMA, Token.LPAR]);

/** Letters and digits: where a token can begin at once. */
const plain = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) plain[unit] = isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!) ? 1 : 0;

/**
 * Lexes a window lazily, token by token, on the caller's own string. `next` pushes one token (a symbol: all of its tokens)
 * into `tokens` and says whether it did; the window ends at a blank line, an unknown word or `limit`.
 */
export class Scanner {
  readonly tokens = new TokenBuffer();
  /** Where the next token is sought. */
  at = 0;
  languages = NO_LANGUAGE;
  /** Places of the bracketed and raised calls that were passed over; a window read twice notes them twice. */
  readonly noteSigns: number[] = [];
  private text = '';
  private limit = 0;
  /** A line ends before the token that is being read. */
  private lineBroken = false;
  private readonly trie = vocabularyTrie();

  open(text: string, start: number, limit: number): void {
    this.text = text;
    this.at = start;
    this.limit = limit;
    this.languages = NO_LANGUAGE;
    this.tokens.clear();
  }

  /** Takes over a phrase that was found at the start of the window. */
  take(phrase: Phrase, end: number): void {
    if (phrase.token === Token.PIN) this.pinpoint(this.at, end, phrase);
    else this.accept(phrase, this.at, end);
  }

  /** First code unit of a token at or behind `from`; -1 at a blank line or the end. Emphasis and note calls are passed over. */
  private skip(from: number): number {
    const { text, limit } = this;
    this.lineBroken = false;
    // Nearly always one blank or none.
    if (from < limit && plain[text.charCodeAt(from)] === 1) return from;
    if (from + 1 < limit && text.charCodeAt(from) === 0x20 && plain[text.charCodeAt(from + 1)] === 1) return from + 1;
    let at = from;
    let newlines = 0;
    while (at < limit) {
      const value = classOf[text.charCodeAt(at)]!;
      if (value === Class.newline) {
        const page = newlines === 0 ? pageLineEnd(text, at, limit) : -1;
        if (page >= 0) {
          at = page;
          continue;
        }
        if (++newlines > 1) return -1;
        this.lineBroken = true;
      } else if (value === Class.openBracket) {
        const call = noteCallEnd(text, at, limit);
        if (call < 0) return at;
        this.noteSigns.push(at);
        at = call;
        continue;
      } else if (value === Class.ampersand && text.startsWith('&nbsp;', at)) {
        at += 6;
        continue;
      } else if (value === Class.other) {
        // Fragments of HTML and of string literals in plain text: an inline tag, an escaped line break.
        const end = markupEnd(text, at, limit);
        if (end < 0) return at;
        at = end;
        continue;
      } else if (value !== Class.space && value !== Class.ignorable && value !== Class.emphasis) {
        if (value !== Class.superscript) return at;
        this.noteSigns.push(at);
      }
      at++;
    }
    return -1;
  }

  next(): boolean {
    const start = this.skip(this.at);
    if (start < 0 || this.tokens.full) return false;
    const value = classOf[this.text.charCodeAt(start)]!;
    if (isLetterClass(value)) return this.word(start);
    if (isDigitClass(value)) return this.cellNumber(start) || this.number(start);
    return this.mark(start, value);
  }

  private push(type: number, start: number, end: number, value?: TokenBuffer['values'][number], number = 0): true {
    this.tokens.push(type, start, end, value, number);
    this.at = end;
    return true;
  }

  private mark(start: number, value: number): boolean {
    switch (value) {
      case Class.comma:
        return this.push(Token.COMMA, start, start + 1);
      case Class.semicolon:
        return this.push(Token.SEMI, start, start + 1);
      case Class.colon:
        return this.push(Token.COLON, start, start + 1);
      case Class.openParen:
        return this.push(Token.LPAR, start, start + 1);
      case Class.closeParen:
        return this.push(Token.RPAR, start, start + 1);
      case Class.ampersand:
        return this.push(Token.AND, start, start + 1);
      case Class.cell:
        return this.push(Token.CELL, start, start + 1);
      case Class.numero:
        return this.push(Token.MARK, start, this.afterColon(start + 1));
      case Class.apostrophe:
        return this.phrase(start);
      case Class.dash:
        return this.afterAbbreviation(start) || this.dashed(start) || this.range(start);
      case Class.slash:
        return this.slashed(start);
      default:
        return isListDot(this.text, start, this.limit) && this.push(Token.COMMA, start, start + 1);
    }
  }

  /** "NQ-57": the hyphen says nothing. */
  private afterAbbreviation(start: number): boolean {
    const { tokens, text } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.types[last] !== Token.ABBR || tokens.ends[last] !== start || !isDigitClass(classOf[text.charCodeAt(start + 1)] ?? 0)) return false;
    this.at = start + 1;
    return this.next();
  }

  /** The slash between the numbers of a list: "57/59/66". */
  private slashed(start: number): boolean {
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
  private dashed(start: number): boolean {
    const { tokens, text, limit } = this;
    return tokens.count === 1 && tokens.types[0] === Token.ITEM && isListDash(text, start, limit) && this.push(Token.SLASH, start, start + 1);
  }

  /** "57-60", "2020-2025": a dash directly between two numbers. */
  private range(start: number): boolean {
    const { tokens, text } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.ends[last] !== start || !isDigitClass(classOf[text.charCodeAt(start + 1)] ?? 0)) return false;
    // Behind ITEM stands what the list's last item ended with: its number.
    if (tokens.types[last] !== Token.NUM && (tokens.types[last] !== Token.ITEM || !isDigitClass(classOf[text.charCodeAt(start - 1)] ?? 0))) return false;
    return this.push(Token.RANGE, start, start + 1);
  }

  /** "số:", "số :" — the colon of older layouts belongs to the mark. */
  private afterColon(end: number): number {
    let at = end;
    while (at < this.limit && at < end + 4 && isBlank(classOf[this.text.charCodeAt(at)]!)) at++;
    return at < this.limit && classOf[this.text.charCodeAt(at)] === Class.colon ? at + 1 : end;
  }

  private phrase(start: number): boolean {
    const { trie, text, limit } = this;
    const phrase = trie.match(text, start, limit, this.languages);
    if (phrase === undefined || phrase.token === STOP) return false;
    const end = trie.matchEnd;
    return guarded[phrase.token] === 1 ? this.guardedPhrase(phrase, start, end) : this.accept(phrase, start, end);
  }

  /** Phrases that are tokens only where something else stands beside them. Apart from the others, of which there are many more. */
  private guardedPhrase(phrase: Phrase, start: number, end: number): boolean {
    const { text, limit } = this;
    switch (phrase.token) {
      case Token.PIN:
        return this.pinpoint(start, end, phrase);
      case Token.DAYMARK:
        return this.dayMark(phrase, start, end);
      case Token.MARK:
        return numberFollows(text, start, end, limit) && this.accept(phrase, start, end);
      case Token.DAYWORD:
        return this.dayWord(end);
      case Token.ORD:
        return this.isDayOfWeek(phrase) ? this.dayWord(end) : this.accept(phrase, start, end);
      case Token.RANK:
        return this.rank(start, end, phrase.languages);
      default:
        return this.isOfCitation(phrase, start, end) && this.accept(phrase, start, end);
    }
  }

  /** Of two in a row ("ngày mùng 2 tháng 9") the second says nothing more. */
  private dayMark(phrase: Phrase, start: number, end: number): boolean {
    const { tokens } = this;
    if (tokens.count === 0 || tokens.types[tokens.count - 1] !== Token.DAYMARK) return this.isOfCitation(phrase, start, end) && this.accept(phrase, start, end);
    this.at = end;
    return this.next();
  }

  /** "ngày thứ Hai, 22/12/2025": an ordinal in a language whose dates have none. */
  private isDayOfWeek({ languages }: Phrase): boolean {
    const { tokens } = this;
    return tokens.count > 0 && tokens.types[tokens.count - 1] === Token.DAYMARK && languages === DATES_MARKED;
  }

  /** "on Sunday, December 22, 2024": the name of the day is no part of the date. */
  private dayWord(end: number): boolean {
    const { tokens, text } = this;
    if (tokens.count === 0 || !BEFORE_DATE.has(tokens.types[tokens.count - 1]!)) return false;
    this.at = classOf[text.charCodeAt(end)] === Class.comma ? end + 1 : end;
    return this.next();
  }

  /**
   * The mark of a date on a line of its own: "Ngày 05/01/2025, tại Hà Nội …" opens a sentence, "date: 2025-01-05" is the field of a
   * record; the document's is a field that says so (Ngày ban hành), or a line that goes on.
   */
  private isOfCitation(phrase: Phrase, start: number, end: number): boolean {
    const { tokens, text } = this;
    if (tokens.count === 0 || !this.lineBroken) return true;
    if (DATE_FIELDS.has(phrase.text)) return true;
    return this.afterColon(end) === end && (!isUpper(text.charCodeAt(start)) || isUpper(text.charCodeAt(start + 1)));
  }

  private accept(phrase: Phrase, start: number, end: number): true {
    if (phrase.languages !== ALL_LANGUAGES) this.languages = union(this.languages, phrase.languages);
    return this.push(phrase.token, start, phrase.token === Token.MARK || phrase.token === Token.DAYMARK ? this.afterColon(end) : end, phrase, phrase.number);
  }

  private pinpoint(start: number, unitEnd: number, phrase: Phrase): boolean {
    const end = readPinpoint(this.text, unitEnd, this.limit, phrase.values[0]!, this.trie);
    if (end < 0) return false;
    const labels = end > unitEnd ? furtherLabels(this.text, unitEnd, end, this.limit, this.trie) : NO_LABELS;
    this.push(Token.PIN, start, labels.rangeEnd ?? end, phrase, unitEnd);
    if (labels !== NO_LABELS) for (const label of labels.further) this.push(Token.PIN, label.start, label.end, phrase, label.start);
    return true;
  }

  private word(start: number): boolean {
    const { text, limit, tokens } = this;
    const last = tokens.count - 1;
    const before = last < 0 ? 0 : tokens.types[last]!;
    if (before === Token.TITLE || (before === Token.ORGAN && last > 0 && OFFICES.has(tokens.types[last - 1]!))) {
      const end = BODIES.has(this.trie.match(text, start, limit, NO_LANGUAGE)?.token ?? 0) ? start : readPersonName(text, start, limit);
      if (end > start) return this.push(Token.NAME, start, end);
    }
    if ((before === Token.BODY || before === Token.NONPARTY) && tokens.values[last]!.languages !== NO_LANGUAGE) {
      const end = readName(text, start, limit, this.trie, tokens.values[last]!.languages, isListedByKind(tokens.values[last]!.values[0]!));
      if (end > start) return this.push(Token.NAME, start, end);
    }
    return (PLACE_LEADS[before] === 1 && isUpper(text.charCodeAt(start)) && this.placedBody(start)) || this.roman(start) || this.phrase(start);
  }

  /** "the Quang Nam Provincial Party Committee": one token, which begins with the place. */
  private placedBody(start: number): boolean {
    const { text, limit, trie } = this;
    const place = placeBeforeBody(text, start, limit, trie);
    if (place === undefined) return false;
    this.languages = union(this.languages, place.body.languages);
    return this.push(Token.BODY, start, place.end, place.body, place.placeEnd);
  }

  /** "… lần thứ XVIII và huyện lần thứ XXI": of a further item, whose noun stands in the list's head. Elsewhere a rank is a word like others. */
  private rank(start: number, end: number, languages: LanguageSet): boolean {
    const { tokens, text, limit, trie } = this;
    if (tokens.count < 2 || tokens.types[0] !== Token.ITEM || !SEPARATORS.has(tokens.types[tokens.count - 1]!)) return false;
    return this.push(Token.NAME, start, Math.max(end, readName(text, start, limit, trie, languages)));
  }

  /** "Chi bộ 2": cells are told apart by number. */
  private cellNumber(start: number): boolean {
    const { tokens, text, limit } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.types[last] !== Token.BODY || bodyFacts(tokens.values[last]!.values[0]!)?.toldByNumber !== true) return false;
    const end = digitsEnd(text, start, limit, 2);
    return end > start && this.push(Token.NAME, start, end);
  }

  private roman(start: number): boolean {
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

  private number(start: number): boolean {
    const { text, limit, tokens } = this;
    const end = digitsEnd(text, start, limit, MAX_NUMBER_DIGITS);
    if (end < 0) return false;
    const value = digitsValue(text, start, end);
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
    if (!this.isRange(end) && !listed) {
      const state = stateSymbolEnd(text, suffixEnd, limit);
      if (state >= 0) return !isCompoundWord(text, suffixEnd, state) && this.push(Token.STATE, start, state, undefined, stateNumber(text, value, suffixEnd, state));
    }
    return this.push(year && suffixEnd === end ? Token.YEAR : Token.NUM, start, suffixEnd, undefined, value);
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

  /** A dash with one more number, and no third, behind the number that ends at `end`. */
  private isRange(end: number): boolean {
    const { text, limit } = this;
    if (end + 1 >= limit || classOf[text.charCodeAt(end)] !== Class.dash || !isDigitClass(classOf[text.charCodeAt(end + 1)]!)) return false;
    const second = digitsEnd(text, end + 1, limit, 4);
    if (second < 0) return false;
    const value = second < limit ? classOf[text.charCodeAt(second)]! : Class.other;
    return !isLetterClass(value) && value !== Class.dash && value !== Class.slash;
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
}
