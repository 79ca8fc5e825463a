import { LOCALES } from '../../locale/locales.js';
import { isListedByKind } from '../../model/bodies.js';
import { NO_LANGUAGE, union, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, isBlank, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { DATES_MARKED } from './languages.js';
import { readName, readPersonName } from './name.js';
import { BEFORE_DATE, NumberScanner } from './number-scanner.js';
import { furtherLabels, NO_LABELS, readPinpoint } from './pinpoint.js';
import { placeBeforeBody } from './placed-body.js';
import { isListDot, numberFollows } from './signs.js';
import { Token } from './token-types.js';
import type { Phrase } from './vocabulary.js';
import { STOP } from './vocabulary-trie.js';

const DATE_FIELDS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ dateFields }) => dateFields.map((label) => label.normalize('NFC'))));

const BODIES: ReadonlySet<number> = new Set([Token.ORGAN, Token.CC, Token.STANDING, Token.BODY, Token.AGENCY, Token.UNIT, Token.NONPARTY]);

const ENDS_SYMBOL: ReadonlySet<number> = new Set([Token.ICODE, Token.ITAIL]);

/** What stands between the author of an entry of a bibliography and its title. */
const OF_AUTHOR: ReadonlySet<number> = new Set([...BODIES, Token.NAME, Token.COMMA, Token.LPAR, Token.YEAR, Token.RPAR]);

/** In front of a body they make it the office of a person. */
const OFFICES: ReadonlySet<number> = new Set([Token.TITLE, Token.STANDING]);

const guarded = new Uint8Array(256);
for (const token of [Token.PIN, Token.MARK, Token.DAYWORD, Token.ORD, Token.RANK, Token.DAYMARK, Token.PLURAL]) guarded[token] = 1;

const SEPARATORS: ReadonlySet<number> = new Set([Token.COMMA, Token.SEMI, Token.AND]);

/** What the name of a place may follow that its committee follows: where a window begins, an article, what says whose. */
const PLACE_LEADS = new Uint8Array(256);
for (const token of [0, Token.NOTE, Token.OF, Token.DET, Token.BY, Token.STANDING, Token.UNIT, Token.BEHALF, Token.AND, Token.COMMA]) PLACE_LEADS[token] = 1;

/**
 * Lexes a window lazily, token by token, on the caller's own string. `next` pushes one token (a symbol: all of its tokens)
 * into `tokens` and says whether it did; the window ends at a blank line, an unknown word or `limit`.
 */
export class Scanner extends NumberScanner {
  /** Takes over a phrase that was found at the start of the window. */
  take(phrase: Phrase, end: number): void {
    if (phrase.token === Token.PIN) this.pinpoint(this.at, end, phrase);
    else this.accept(phrase, this.at, end);
  }

  next(): boolean {
    const start = this.skip(this.at);
    if (start < 0 || this.tokens.full) return false;
    const value = classOf[this.text.charCodeAt(start)]!;
    if (isLetterClass(value)) return this.word(start);
    if (isDigitClass(value)) return this.cellNumber(start) || this.number(start);
    return this.mark(start, value);
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
      case Class.dot:
        return this.stopBehindAuthor(start);
      case Class.dash:
        return this.apposing(start) || this.afterAbbreviation(start) || this.hyphenBeforeTerm(start) || this.dashed(start) || this.range(start);
      case Class.slash:
        return this.slashed(start);
      default:
        return isListDot(this.text, start, this.limit) && this.push(Token.COMMA, start, start + 1);
    }
  }

  /** "Politburo (2024). Resolution …": behind the author of an entry and the year a stop says what a comma says. */
  private stopBehindAuthor(start: number): boolean {
    const { tokens, text } = this;
    const next = start + 1 < this.limit ? classOf[text.charCodeAt(start + 1)]! : Class.other;
    if (tokens.count === 0 || (next !== Class.space && next !== Class.newline) || !BODIES.has(tokens.types[0]!)) return false;
    for (let at = 1; at < tokens.count; at++) if (!OF_AUTHOR.has(tokens.types[at]!)) return false;
    return this.push(Token.COMMA, start, start + 1);
  }

  /** "Tờ trình số 15-TTr/BTCTU - Ban Tổ chức Tỉnh uỷ": behind a symbol a dash between blanks says of a body what a comma says. */
  private apposing(start: number): boolean {
    const { tokens, text, limit, trie } = this;
    const last = tokens.count - 1;
    // At the beginning of a line it opens the next item.
    if (this.lineBroken || last < 0 || !ENDS_SYMBOL.has(tokens.types[last]!) || tokens.ends[last] === start || classOf[text.charCodeAt(start + 1)] !== Class.space) return false;
    return BODIES.has(trie.match(text, start + 2, limit, this.languages)?.token ?? 0) && this.push(Token.COMMA, start, start + 1);
  }

  /** "NQ-57": the hyphen says nothing. */
  private afterAbbreviation(start: number): boolean {
    const { tokens, text } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.types[last] !== Token.ABBR || tokens.ends[last] !== start || !isDigitClass(classOf[text.charCodeAt(start + 1)] ?? 0)) return false;
    this.at = start + 1;
    return this.next();
  }

  /** "the 11th-term Politburo": an ordinal and the word for terms, made one adjective. */
  private hyphenBeforeTerm(start: number): boolean {
    const { tokens, text, limit, trie } = this;
    const last = tokens.count - 1;
    if (last < 0 || tokens.types[last] !== Token.ORD || tokens.ends[last] !== start || trie.match(text, start + 1, limit, this.languages)?.token !== Token.TERM) return false;
    this.at = start + 1;
    return this.next();
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
      case Token.PLURAL:
        return (phrase.number > 0 && this.plenumNumber(phrase, start, end)) || this.accept(phrase, start, end);
      case Token.RANK:
        return phrase.number > 0 ? this.plenumNumber(phrase, start, end) : this.rank(start, end, phrase.languages);
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

  /** "Nghị quyết Trung ương tám (khoá XI)": behind the Central Committee, and before its term. */
  private plenumNumber(phrase: Phrase, start: number, end: number): boolean {
    const { tokens, text, limit, trie } = this;
    if (tokens.count === 0 || tokens.types[tokens.count - 1] !== Token.CC) return false;
    let term = end;
    while (term < limit && (isBlank(classOf[text.charCodeAt(term)]!) || classOf[text.charCodeAt(term)] === Class.openParen)) term++;
    return trie.match(text, term, limit, phrase.languages)?.token === Token.TERM && this.push(Token.ORD, start, end, phrase, phrase.number);
  }

  /** "… lần thứ XVIII và huyện lần thứ XXI": of a further item, whose noun stands in the list's head. Elsewhere a rank is a word like others. */
  private rank(start: number, end: number, languages: LanguageSet): boolean {
    const { tokens, text, limit, trie } = this;
    if (tokens.count < 2 || tokens.types[0] !== Token.ITEM || !SEPARATORS.has(tokens.types[tokens.count - 1]!)) return false;
    return this.push(Token.NAME, start, Math.max(end, readName(text, start, limit, trie, languages)));
  }
}
