import { TIME_WORDS, type TimeWords } from '../../locale/times.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { classOf, isLetterClass } from '../text/classes.js';
import type { SaidYearPart } from '../text/stretches.js';
import type { PhraseTrie } from './trie.js';
import { numberTrie } from './word-trie.js';

const timeTrie = (select: (words: TimeWords) => readonly string[]): PhraseTrie => numberTrie(TIME_WORDS, (words) => select(words).map((text) => [0, text]));

const isLetter = (text: string, at: number): boolean => at >= 0 && isLetterClass(classOf[text.charCodeAt(at)]!);

/** Does one of the phrases stand in the stretch of text? */
function holds(trie: PhraseTrie, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLetter(text, at) && !isLetter(text, at - 1) && trie.match(text, at, to, NO_LANGUAGE) !== undefined) return true;
  return false;
}

let sameDays: PhraseTrie | undefined;
let sameMeetings: PhraseTrie | undefined;
let fresh: PhraseTrie | undefined;

/** "cùng ngày với", "the same day as" */
export function sameDayIn(text: string, from: number, to: number): boolean {
  sameDays ??= timeTrie((words) => words.sameDays);
  return holds(sameDays, text, from, to);
}

/** "của cùng một hội nghị", "of one plenum" */
export function sameMeetingIn(text: string, from: number, to: number): boolean {
  sameMeetings ??= timeTrie((words) => words.sameMeetings);
  return holds(sameMeetings, text, from, to);
}

/** "vừa ban hành", "toute fraîche" */
export function freshIn(text: string, from: number, to: number): boolean {
  fresh ??= timeTrie((words) => words.fresh);
  return holds(fresh, text, from, to);
}

let yearParts: PhraseTrie | undefined;
const YEAR_BEHIND = /[\s-]{1,2}((?:19|20)\d\d)(?![\p{L}\p{N}/-])/uy;

/** "đầu năm 1998", "mid-2012": the part of a year with which a stretch of text begins. */
export function yearPartAt(text: string, from: number, to: number): SaidYearPart | undefined {
  yearParts ??= numberTrie(TIME_WORDS, (words) => words.yearParts.flatMap(([third, phrases]) => phrases.map((phrase) => [third, phrase] as const)));
  let at = from;
  while (at < to && !isLetter(text, at) && /[\s,(]/u.test(text[at]!)) at++;
  const part = isLetter(text, at) ? yearParts.match(text, at, to, NO_LANGUAGE) : undefined;
  if (part === undefined) return undefined;
  YEAR_BEHIND.lastIndex = yearParts.matchEnd;
  const year = YEAR_BEHIND.exec(text);
  return year === null || YEAR_BEHIND.lastIndex > to ? undefined : { year: Number(year[1]), third: part.number };
}
