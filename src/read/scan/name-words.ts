import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { Token } from './token-types.js';

/** Words that link and count: with a capital of their own they are part of a name (Ba Vì, Hai Bà Trưng). */
export const FUNCTION_WORDS: ReadonlySet<number> = new Set([Token.PLURAL, Token.AND, Token.OF, Token.BY, Token.PASSIVE, Token.YEARMARK, Token.MONTHMARK, Token.ORDMARK, Token.RANGE, Token.FROM, Token.SUCH, Token.FILLER, Token.DAYWORD, Token.ANNEX]);

export function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  let newlines = 0;
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.newline) {
      if (++newlines > 1) return limit;
    } else if (value !== Class.space && value !== Class.ignorable) break;
    at++;
  }
  return at;
}

/** A decomposed letter has its mark behind it. */
export function isOfWord(text: string, at: number): boolean {
  return startsWord(text, at) || classOf[text.charCodeAt(at)] === Class.ignorable;
}

export function startsWord(text: string, at: number): boolean {
  const value = classOf[text.charCodeAt(at)]!;
  return isLetterClass(value) || isDigitClass(value);
}

export function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const value = classOf[text.charCodeAt(end)]!;
    if (!isLetterClass(value) && !isDigitClass(value) && value !== Class.ignorable) break;
    end++;
  }
  return end;
}
