import { ALL_LANGUAGES, NO_LANGUAGE, union } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass, valuesOfUnits } from '../text/classes.js';
import { isQuoteMark, markupEnd, noteCallEnd, pageLineEnd } from './signs.js';
import { Token } from './token-types.js';
import { TokenBuffer } from './tokens.js';
import type { Phrase } from './vocabulary.js';
import { vocabularyTrie } from './vocabulary-trie.js';

function isBlank(value: number): boolean {
  return value === Class.space || value === Class.newline || value === Class.ignorable;
}

/** Letters and digits: where a token can begin at once. */
const plain = /* @__PURE__ */ valuesOfUnits(new Uint8Array(65536), (unit) => (isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!) ? 1 : 0));

/** A window of the caller's own string: the tokens that were read, and what is passed over between two of them. */
export class ScanWindow {
  readonly tokens = new TokenBuffer();
  /** Where the next token is sought. */
  at = 0;
  languages = NO_LANGUAGE;
  /** Places of the bracketed and raised calls that were passed over; a window read twice notes them twice. */
  readonly noteSigns: number[] = [];
  protected text = '';
  protected limit = 0;
  /** A line ends before the token that is being read. */
  protected lineBroken = false;
  protected readonly trie = vocabularyTrie();

  open(text: string, start: number, limit: number): void {
    this.text = text;
    this.at = start;
    this.limit = limit;
    this.languages = NO_LANGUAGE;
    this.tokens.clear();
  }

  /** First code unit of a token at or behind `from`; -1 at a blank line or the end. Emphasis and note calls are passed over. */
  protected skip(from: number): number {
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
        // Fragments of HTML and of string literals in plain text: an inline tag, an escaped line break; the mark of a quoted line in a mail.
        const end = this.lineBroken && isQuoteMark(text, at) ? at + 1 : markupEnd(text, at, limit);
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

  protected push(type: number, start: number, end: number, value?: TokenBuffer['values'][number], number = 0): true {
    this.tokens.push(type, start, end, value, number);
    this.at = end;
    return true;
  }

  protected accept(phrase: Phrase, start: number, end: number): true {
    if (phrase.languages !== ALL_LANGUAGES) this.languages = union(this.languages, phrase.languages);
    return this.push(phrase.token, start, phrase.token === Token.MARK || phrase.token === Token.DAYMARK ? this.afterColon(end) : end, phrase, phrase.number);
  }

  /** "số:", "số :" — the colon of older layouts belongs to the mark. */
  protected afterColon(end: number): number {
    let at = end;
    while (at < this.limit && at < end + 4 && isBlank(classOf[this.text.charCodeAt(at)]!)) at++;
    return at < this.limit && classOf[this.text.charCodeAt(at)] === Class.colon ? at + 1 : end;
  }
}
