import { LOCALES } from '../../locale/locales.js';
import { INTERNAL_MARK } from '../../model/codes.js';
import { CODE_LETTERS } from '../../model/facts.generated.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { readIssuerCode } from './codes.js';
import { lettersEnd } from './numbers.js';
import { classAt, isSeparator, skipBlanks } from './symbol-shape.js';

const MAX_ISSUER_UNITS = 24;

/** A combining mark of a decomposed letter. */
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Letters and digits of an issuer code; the dot of `T.Ư` is part of it. */
export function issuerEnd(text: string, start: number, limit: number): number {
  let end = start;
  const most = Math.min(limit, start + MAX_ISSUER_UNITS);
  while (end < most) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value) || isDigitClass(value) || value === Class.ignorable) end++;
    else if (value === Class.dot && end > start && isDotted(text, end, most)) end++;
    else break;
  }
  // What is invisible behind the last letter is none of the code, unless it is a mark of that letter.
  while (end > start && isIgnorable(text, end - 1) && !isMark(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Words in the place of a code, folded. */
const IN_WORDS = LOCALES.flatMap(({ codesInWords }) => codesInWords.flatMap(([, phrases]) => phrases.map((phrase) => {
  const [first, ...others] = phrase.split(' ').map(foldLetters);
  return { first: first!, others };
})));

/** "100-CT/Trung ương": the body in words where its code belongs. */
export function inWords(text: string, start: number, end: number, limit: number): number {
  for (const { first, others } of IN_WORDS) {
    if (end - start !== first.length || foldLetters(text.slice(start, end)) !== first) continue;
    let last = end;
    for (const word of others) {
      const next = skipBlanks(text, last, limit);
      const wordEnd = lettersEnd(text, next, limit, word.length);
      last = wordEnd > next && foldLetters(text.slice(next, wordEnd)) === word ? wordEnd : Infinity;
      if (last === Infinity) break;
    }
    if (last !== Infinity) return last;
  }
  return end;
}

export function isIgnorable(text: string, at: number): boolean {
  return classOf[text.charCodeAt(at)] === Class.ignorable;
}

/** Words that begin what follows a symbol, folded (57-NQ/TWdu). */
const LINKS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ of, by, and, determiners, eventDateMarks, subjectMarks }) => [...of, ...by, ...and, ...determiners, ...eventDateMarks, ...subjectMarks]).filter((word) => word.length > 1 && !/[ ’]/u.test(word)).map(foldLetters));

/** Shorter runs of small letters belong to codes (TTg). */
const GLUED = 3;

/** "35-NQ/TW1", "47-QĐ/TWngày", "47-QĐ/TWngày08": a note's number, or the word that follows, glued to a known code that has no such end. */
export function withoutGlued(text: string, start: number, end: number): number {
  let capitals = start;
  let at = start;
  for (; at < end && (isUpper(text.charCodeAt(at)) || isIgnorable(text, at)); at++) if (!isIgnorable(text, at)) capitals = at + 1;
  const letters = at;
  let small = 0;
  for (; at < end && !isUpper(text.charCodeAt(at)) && (isIgnorable(text, at) || isLetterClass(classOf[text.charCodeAt(at)]!)); at++) if (!isIgnorable(text, at)) small++;
  const word = at;
  while (small > 0 && at < end && isDigitClass(classOf[text.charCodeAt(at)]!)) at++;
  if (at === end && (small >= GLUED || (small > 1 && LINKS.has(foldLetters(text.slice(letters, word))))) && letters - start >= 2 && readIssuerCode(text.slice(start, capitals)).known) return capitals;
  let digits = end;
  while (digits > start && isDigitClass(classOf[text.charCodeAt(digits - 1)]!)) digits--;
  if (digits === end || digits === start || readIssuerCode(text.slice(start, end)).known) return end;
  return readIssuerCode(text.slice(start, digits)).known ? digits : end;
}

/** Dotted spellings of codes (`T.Ư`, `T.W`), as the classes of the letters on both sides of the dot. */
const DOTTED = CODE_LETTERS.flatMap(({ letters, spellings = [] }) => spellings.filter((spelling) => spelling.includes('.')).map((spelling) => {
  const [before, after] = spelling.split('.').map((part) => classOf[part.charCodeAt(0)]!);
  return { before, after, own: foldLetters(spelling) === foldLetters(letters) };
}));

/** One letter on each side of the dot, and the end of the word; letters that alone would be another code (TU) in capitals only. */
function isDotted(text: string, dot: number, limit: number): boolean {
  const next = text.charCodeAt(dot + 1);
  const found = DOTTED.find(({ before, after }) => before === classOf[text.charCodeAt(dot - 1)] && after === classOf[next]);
  if (found === undefined) return false;
  let end = dot + 2;
  while (classAt(text, end, limit) === Class.ignorable) end++;
  return !isLetterClass(classAt(text, end, limit)) && (found.own || isUpper(next));
}

/** What drafting units, further bodies that sign and `/nb` add directly behind the issuer code (BTCTU-UBKTTU-VPTU). */
export function extraEnd(text: string, start: number, limit: number): number {
  let end = start;
  for (let more = 0; more < MOST_EXTRAS; more++) {
    const next = oneExtraEnd(text, end, limit);
    if (next === end) break;
    end = next;
  }
  return end;
}

const MOST_EXTRAS = 4;

function oneExtraEnd(text: string, start: number, limit: number): number {
  if (!isSeparator(classAt(text, start, limit))) return start;
  const end = lettersEnd(text, start + 1, limit, 10);
  if (end <= start + 1 || isDigitClass(classAt(text, end, limit))) return start;
  const letters = visible(text.slice(start + 1, end));
  if (letters.toLowerCase() === INTERNAL_MARK) return end;
  if (letters.length < 2) return start;
  for (let i = start + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (classOf[unit] !== Class.ignorable && !isUpper(unit)) return start;
  }
  return end;
}
