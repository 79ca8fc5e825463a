import { LOCALES } from '../../locale/locales.js';
import { TIME_WORDS, type TimeWords } from '../../locale/times.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { digitsEnd, digitsValue, formatRoman, lettersEnd, romanValue, upperAscii } from './numbers.js';
import { Scanner } from './scanner.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';
import { numberTrie, wordTrie } from './word-trie.js';

let units: PhraseTrie | undefined;
let words: PhraseTrie | undefined;
let sinces: PhraseTrie | undefined;
let openings: PhraseTrie | undefined;
let endings: PhraseTrie | undefined;
let verbs: PhraseTrie | undefined;
let numbers: PhraseTrie | undefined;
let anniversaries: PhraseTrie | undefined;
let ordinals: Scanner | undefined;
let suffixes: ReadonlySet<string> | undefined;
let terms: PhraseTrie | undefined;

/** From "since" to the document: "kể từ khi Bộ Chính trị ban hành …". */
const REACH = 48;
/** Documents are not older than the Party. */
const OLDEST = 96;
const MOST_DIGITS = 4;
const LONGEST_SUFFIX = 4;

const isWord = (unit: number): boolean => isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!);

function pastBlanks(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && (classOf[text.charCodeAt(next)] === Class.space || classOf[text.charCodeAt(next)] === Class.newline)) next++;
  return next;
}

const timeTrie = (select: (words: TimeWords) => readonly string[]): PhraseTrie => numberTrie(TIME_WORDS, (words) => select(words).map((text) => [0, text]));

/** "mười năm", "a decade". */
const agesInWords = (): PhraseTrie =>
  numberTrie(TIME_WORDS, ({ ageNumbers, ageUnits, ages }) => [
    ...ageNumbers.flatMap(([value, words]) => words.flatMap((word) => ageUnits.map((unit) => [value, `${word} ${unit}`] as const))),
    ...ages.flatMap(([value, words]) => words.map((word) => [value, word] as const)),
  ]);

/** "mười", "twenty": the number alone. */
const numbersInWords = (): PhraseTrie => numberTrie(TIME_WORDS, ({ ageNumbers }) => ageNumbers.flatMap(([value, words]) => words.map((word) => [value, word] as const)));

/** Where nothing follows that is counted: "turns twenty, and …". */
const ENDS = /^\s{0,2}(?:[.,;:!?)»”]|$)/u;

/** Of a birthday: "turns twenty", "tròn 20 tuổi", "fête son vingtième anniversaire". */
function birthdayAt(text: string, at: number, to: number): number | undefined {
  const years = yearsAt(text, at, to) ?? anniversaryAt(text, at, to);
  if (years !== undefined) return years;
  numbers ??= numbersInWords();
  const isFigure = isDigitClass(classOf[text.charCodeAt(at)]!);
  const end = isFigure ? digitsEnd(text, at, to, 2) : 0;
  const value = isFigure ? digitsValue(text, at, end) : numbers.match(text, at, to, NO_LANGUAGE)?.number;
  return value !== undefined && value > 0 && ENDS.test(text.slice(isFigure ? end : numbers.matchEnd, to)) ? value : undefined;
}

/** "20th anniversary", "vingtième anniversaire"; where it ends is in `yearsEnd`. */
function anniversaryAt(text: string, at: number, to: number): number | undefined {
  anniversaries ??= timeTrie((words) => words.anniversaries ?? []);
  ordinals ??= new Scanner();
  ordinals.open(text, at, to);
  ordinals.next();
  const { types, numbers: values, ends, starts, count } = ordinals.tokens;
  if (count === 0 || types[0] !== Token.ORD || starts[0] !== at) return undefined;
  const value = values[0]!;
  if (anniversaries.match(text, pastBlanks(text, ends[0]!, to), to, NO_LANGUAGE) === undefined || value < 1 || value > OLDEST) return undefined;
  yearsEnd = anniversaries.matchEnd;
  return value;
}

/** Years at `at`, in figures or in words; where they end is in `yearsEnd`. */
function yearsAt(text: string, at: number, to: number): number | undefined {
  units ??= timeTrie(({ ageUnits }) => ageUnits);
  words ??= agesInWords();
  if (!isDigitClass(classOf[text.charCodeAt(at)]!)) {
    const phrase = words.match(text, at, to, NO_LANGUAGE);
    yearsEnd = words.matchEnd;
    return phrase?.number;
  }
  const end = digitsEnd(text, at, to, MOST_DIGITS);
  if (end <= at) return undefined;
  const unit = pastBlanks(text, end, to);
  const value = digitsValue(text, at, end);
  // "3,5 năm", "2020 - 2025" are none.
  if (unit === end || units.match(text, unit, to, NO_LANGUAGE) === undefined || value < 1 || value > OLDEST || (at > 0 && /[,.–-]/u.test(text[at - 1]!))) return undefined;
  yearsEnd = units.matchEnd;
  return value;
}

let yearsEnd = 0;

/**
 * How many years old the text says that the document at `to` is: "sau 5 năm thực hiện …", "ten years after …". Undefined where it
 * does not say.
 */
export function ageBefore(text: string, from: number, to: number): number | undefined {
  sinces ??= timeTrie(({ ageMarks }) => ageMarks);
  let age: number | undefined;
  for (let at = from; at < to; at++) {
    if (!isWord(text.charCodeAt(at)) || (at > 0 && isWord(text.charCodeAt(at - 1)))) continue;
    const value = yearsAt(text, at, to) ?? anniversaryAt(text, at, to);
    if (value === undefined) continue;
    at = yearsEnd - 1;
    const since = pastBlanks(text, yearsEnd, to);
    if (since >= to) age = value;
    else if (sinces.match(text, since, to, NO_LANGUAGE) !== undefined && to - sinces.matchEnd <= REACH && !/[.,;:!?]/u.test(text.slice(sinces.matchEnd, to))) age = value;
  }
  return age;
}

/** Words that may stand between the document and its age: "của", "of", a comma. */
const MOST_BETWEEN = 8;

/** The same, where it follows the document that ends at `from`: "sau bảy năm", "của 22 năm trước", "seven years on", "turns twenty". */
export function ageBehind(text: string, from: number, to: number): number | undefined {
  openings ??= timeTrie(({ ageOpenings }) => ageOpenings);
  endings ??= timeTrie(({ ageEndings }) => ageEndings);
  verbs ??= timeTrie(({ ageVerbs }) => ageVerbs);
  const limit = Math.min(to, from + MOST_BETWEEN);
  for (let at = from; at < limit; at++) {
    if (!isWord(text.charCodeAt(at)) || (at > from && isWord(text.charCodeAt(at - 1)))) continue;
    if (verbs.match(text, at, to, NO_LANGUAGE) !== undefined) {
      const birthday = birthdayAt(text, pastBlanks(text, verbs.matchEnd, to), to);
      if (birthday !== undefined) return birthday;
    }
    const opened = openings.match(text, at, to, NO_LANGUAGE) !== undefined;
    const value = yearsAt(text, opened ? pastBlanks(text, openings.matchEnd, to) : at, to);
    if (value !== undefined) return opened || endings.match(text, pastBlanks(text, yearsEnd, to), to, NO_LANGUAGE) !== undefined ? value : undefined;
  }
  return undefined;
}

/** Ordinals of congresses, terms and meetings in a stretch of text, as Roman numerals from II on: "khoá XIII", "13th", "XIIIe". */
export function ordinalsIn(text: string, from: number, to: number): string[] {
  suffixes ??= new Set(LOCALES.flatMap(({ ordinalSuffixes }) => ordinalSuffixes));
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isWord(unit) || (at > 0 && isWord(text.charCodeAt(at - 1)))) continue;
    const isFigure = isDigitClass(classOf[unit]!);
    let end = isFigure ? digitsEnd(text, at, to, MOST_DIGITS) : at;
    while (!isFigure && end < to && /[IVX]/u.test(text[end]!)) end++;
    const letters = end <= at ? -1 : lettersEnd(text, end, to, LONGEST_SUFFIX);
    if (letters < 0) continue;
    const suffix = text.slice(end, letters).toLowerCase();
    const value = isFigure ? (suffixes.has(suffix) ? digitsValue(text, at, end) : 0) : suffix === '' || suffixes.has(suffix) ? romanValue(upperAscii(text, at, end)) : 0;
    if (value > 1) found.push(formatRoman(value));
    at = end;
  }
  return found;
}

/** "2020 - 2025": a span of years, and the blanks behind it. */
const SPAN = /((?:19|20)\d\d)\s{0,2}[-–]\s{0,2}(?:19|20)\d\d(?!\p{N})\s{0,2}/uy;

/** First years of the spans in a stretch of text that are called a term: "nhiệm kỳ 2020 - 2025", "the 2020-2025 term". */
export function termYearsIn(text: string, from: number, to: number): number[] {
  terms ??= wordTrie((locale) => locale.termMarks);
  const found: number[] = [];
  let named = -1;
  for (let at = from; at < to; at++) {
    if (!isWord(text.charCodeAt(at)) || (at > 0 && isWord(text.charCodeAt(at - 1)))) continue;
    SPAN.lastIndex = at;
    const span = SPAN.exec(text);
    const end = SPAN.lastIndex;
    if (span !== null && end <= to) {
      if (at === named || terms.match(text, end, to, NO_LANGUAGE) !== undefined) found.push(Number(span[1]));
      at = end - 1;
    } else if (terms.match(text, at, to, NO_LANGUAGE) !== undefined) {
      named = pastBlanks(text, terms.matchEnd, to);
      at = terms.matchEnd - 1;
    }
  }
  return found;
}
