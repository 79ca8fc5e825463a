import { Class, classOf, isLetterClass, isUpper } from '../text/classes.js';
import { lettersEnd } from './numbers.js';
import { letterSuffix } from './signs.js';

/** Letters of the code of a type. */
export const MAX_TYPE_LETTERS = 8;

/** At most this many blanks inside a symbol: "57 - NQ/TW", and a line break at the hyphen. */
const MAX_BLANKS = 2;

export function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  let blanks = 0;
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.space || value === Class.newline) {
      if (++blanks > MAX_BLANKS) return at;
    } else if (value !== Class.ignorable) break;
    at++;
  }
  return at;
}

export const classAt = (text: string, at: number, limit: number): number => (at < limit ? classOf[text.charCodeAt(at)]! : Class.other);

export const isSeparator = (value: number): boolean => value === Class.dash || value === Class.slash;

/** The parts of a symbol in front of its issuer code; -1 is no symbol. Read at once, as the next call overwrites it. */
export const shape = { first: 0, separator: 0, spaced: false, codeStart: 0, codeEnd: 0, second: 0, separator2: 0 };

/** Reads up to the sign before the issuer code; what finds symbols in a text asks the same as what lexes them. */
export function readShape(text: string, numberEnd: number, limit: number): boolean {
  const first = skipBlanks(text, numberEnd, limit);
  const separator = classAt(text, first, limit);
  const spaced = !isSeparator(separator);
  if (spaced && !isLetterClass(separator)) return false;
  const codeStart = spaced ? first : skipBlanks(text, first + 1, limit);
  const codeEnd = lettersEnd(text, codeStart, limit, MAX_TYPE_LETTERS);
  if (codeEnd <= codeStart) return false;
  const second = skipBlanks(text, codeEnd, limit);
  const separator2 = classAt(text, second, limit);
  // Without its hyphen it has to look like a code: "12 ban/ngành" is none.
  if (!isSeparator(separator2) || (spaced && !isUpper(text.charCodeAt(codeStart)))) return false;
  shape.first = first;
  shape.separator = separator;
  shape.spaced = spaced;
  shape.codeStart = codeStart;
  shape.codeEnd = codeEnd;
  shape.second = second;
  shape.separator2 = separator2;
  return true;
}

/** Does the number that ends there go on as a symbol, as far as its signs tell? */
export function goesOnAsSymbol(text: string, numberEnd: number, limit: number): boolean {
  return readShape(text, letterSuffix(text, numberEnd, limit), limit);
}
