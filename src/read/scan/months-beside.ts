import { TIME_WORDS } from '../../locale/times.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import type { SaidMonth } from '../text/stretches.js';
import { mayTellMonth } from './joints.js';
import { digitsEnd, digitsValue } from './numbers.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { Token } from './token-types.js';
import type { PhraseTrie } from './trie.js';
import { numberTrie } from './word-trie.js';

let relative: PhraseTrie | undefined;
let firsts: readonly string[] | undefined;

const MOST_MONTHS = 12;
const MOST_DAYS = 31;
const DIGITS = 2;
/** "20 tháng 8", "August 20": the day is parted from the month by a blank or two. */
const DAY_BEFORE = /(?:^|[^\p{L}\p{N}/.-])(\d{1,2})(?:\p{L}{2})?\s{1,3}$/u;
const DAY_BEHIND = /\s{1,3}(\d{1,2})(?:\p{L}{2})?(?![\p{L}\p{N}/-])/uy;
const DAY_AND_MONTH = /\s{0,3}(\d{1,2})[/-](\d{1,2})(?![/.-]?\d)/uy;
/** A year stands behind it: it is a whole date. */
const YEAR_BEHIND = /(?:,|\s)?\s{0,3}(?:[\p{L}\p{M}]{1,5}\s{1,3})?(?:19|20)\d\d(?!\p{N})|[/.-]\d/uy;
/** As long as what stands before a month can be. */
const LONGEST_DAY = 16;

/** What the sticky pattern reads at `at`. */
function readAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const isWord = (unit: number): boolean => isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!);

function said(month: number, day: number | undefined): SaidMonth | undefined {
  if (month < 1 || month > MOST_MONTHS) return undefined;
  return { month, day: day === undefined || day < 1 || day > MOST_DAYS ? undefined : day };
}

/** "tháng 8", "août": the month that begins at `at`, in words or as a figure behind its mark; where it ends is in `end`. */
function monthAt(text: string, at: number, to: number): { readonly month: number; readonly end: number } | undefined {
  const trie = vocabularyTrie();
  const phrase = trie.match(text, at, to, NO_LANGUAGE);
  if (phrase === undefined) return undefined;
  const { matchEnd } = trie;
  if (phrase.token === Token.MONTH) return { month: phrase.number, end: matchEnd };
  if (phrase.token !== Token.MONTHMARK) return undefined;
  let start = matchEnd;
  while (start < to && start - matchEnd < DIGITS && text[start] === ' ') start++;
  const end = digitsEnd(text, start, to, DIGITS + 1);
  return end <= start || end - start > DIGITS ? undefined : { month: digitsValue(text, start, end), end };
}

let lasts: PhraseTrie | undefined;
let lastWords: readonly string[] | undefined;

/** "novembre dernier", "last November" */
function isLast(text: string, start: number, end: number, to: number): boolean {
  lasts ??= numberTrie(TIME_WORDS, (words) => words.lastMonths.map((word) => [0, word] as const));
  lastWords ??= TIME_WORDS.flatMap((words) => words.lastMonths.map((word) => `${word} `));
  if (lasts.match(text, text.charCodeAt(end) === BLANK ? end + 1 : end, to, NO_LANGUAGE) !== undefined) return true;
  const before = text.slice(Math.max(0, start - LONGEST_DAY), start).toLowerCase();
  return lastWords.some((word) => before.endsWith(word) && !/\p{L}$/u.test(before.slice(0, -word.length)));
}

const BLANK = 0x20;

/** Months and days that a stretch of text gives without their year ("ngày 20/8", "in August", "en mars"), and months told from the day of the text ("last month"). */
export function monthsIn(text: string, from: number, to: number): SaidMonth[] {
  relative ??= numberTrie(TIME_WORDS, ({ relativeMonths }) => relativeMonths.flatMap(([ago, phrases]) => phrases.map((phrase) => [ago, phrase] as const)));
  firsts ??= TIME_WORDS.flatMap(({ relativeMonths }) => relativeMonths.flatMap(([, phrases]) => phrases));
  const found: SaidMonth[] = [];
  for (let at = from; at < to; at++) {
    if (!isLetterClass(classOf[text.charCodeAt(at)]!) || (at > 0 && isWord(text.charCodeAt(at - 1))) || !mayTellMonth(text, at, to, firsts)) continue;
    const ago = relative.match(text, at, to, NO_LANGUAGE);
    if (ago !== undefined) {
      found.push({ ago: ago.number });
      at = relative.matchEnd - 1;
      continue;
    }
    const named = monthAt(text, at, to);
    if (named === undefined) {
      const figures = vocabularyTrie().match(text, at, to, NO_LANGUAGE)?.token === Token.DAYMARK ? readAt(DAY_AND_MONTH, text, vocabularyTrie().matchEnd) : null;
      const day = figures === null || DAY_AND_MONTH.lastIndex > to ? undefined : said(Number(figures[2]), Number(figures[1]));
      if (day !== undefined) found.push(day);
      continue;
    }
    const after = readAt(DAY_BEHIND, text, named.end);
    const day = DAY_BEFORE.exec(text.slice(Math.max(from, at - LONGEST_DAY), at)) ?? after;
    if (readAt(YEAR_BEHIND, text, named.end) !== null || (after !== null && readAt(YEAR_BEHIND, text, named.end + after[0].length) !== null)) continue;
    const month = said(named.month, day === null ? undefined : Number(day[1]));
    if (month !== undefined) found.push(isLast(text, at, named.end, to) ? { ...month, last: true } : month);
    at = named.end - 1;
  }
  return found;
}
