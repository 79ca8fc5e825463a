import { Class, classOf, isLetterClass, isUpper } from '../text/classes.js';
import { Token, type TokenType } from './token-types.js';
import { vocabularyPhrases } from './vocabulary.js';

const LONGEST = 31;
const keyOf = (first: number, length: number): number => first * (LONGEST + 1) + length;

/** First letters and lengths of the first words of phrases. */
function keysOfPhrases(phrases: readonly string[]): ReadonlySet<number> {
  return new Set(phrases.map((text) => {
    let length = 0;
    while (length < text.length && length < LONGEST && isLetterClass(classOf[text.charCodeAt(length)]!)) length++;
    return keyOf(classOf[text.charCodeAt(0)]!, length);
  }));
}

/** Of the phrases of some token types. */
function keysOf(...names: readonly TokenType[]): ReadonlySet<number> {
  const tokens = new Set(names.map((name) => Token[name]));
  return keysOfPhrases(vocabularyPhrases().filter(({ token }) => tokens.has(token)).map(({ text }) => text));
}

let joints: ReadonlySet<number> | undefined;
let items: ReadonlySet<number> | undefined;
let months: ReadonlySet<number> | undefined;

function keyAt(text: string, start: number, limit: number): number {
  let length = 0;
  for (let end = start; end < limit && length < LONGEST; end++) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value)) length++;
    else if (value !== Class.ignorable) break;
  }
  return keyOf(classOf[text.charCodeAt(start)]!, length);
}

/** May the word at `start` join a further item ("và", "as well as", "à")? A test of its length and first letter, so that most words cost no look-up. */
export function mayJoin(text: string, start: number, limit: number): boolean {
  joints ??= keysOf('AND', 'RANGE');
  return joints.has(keyAt(text, start, limit));
}

/** May a month, or the mark of a day or month, begin with the word at `start`? `relative` are phrases that tell a month from the day of the text. */
export function mayTellMonth(text: string, start: number, limit: number, relative: readonly string[]): boolean {
  months ??= new Set([...keysOf('MONTH', 'MONTHMARK', 'DAYMARK'), ...keysOfPhrases(relative)]);
  return months.has(keyAt(text, start, limit));
}

/** May a further item begin with the word at `start`, behind a comma: a mark of a number, a committee, a term, a numeral? */
export function mayBeItem(text: string, start: number, limit: number): boolean {
  items ??= keysOf('AND', 'MARK', 'CC', 'TERM', 'RANK', 'BODY');
  return (isUpper(text.charCodeAt(start)) && NUMERALS.has(classOf[text.charCodeAt(start)]!)) || items.has(keyAt(text, start, limit));
}

/** With which Roman numerals of terms begin. */
const NUMERALS: ReadonlySet<number> = new Set(['i', 'v', 'x'].map((letter) => classOf[letter.charCodeAt(0)]!));
