import { SLUG_WORDS } from '../../locale/slugs.js';
import type { IsoDate } from '../../model/index.js';
import { foldLetters } from '../../read/text/classes.js';
import { dayOf, isPartyYear } from './calendar.js';
import type { UrlWord } from './url-words.js';

/** A day that an address may tell of its document. */
export interface DateCandidate {
  readonly date: IsoDate;
  /** Above 0, at most 1. */
  readonly confidence: number;
}

const DAY = foldLetters(SLUG_WORDS.day);
const MONTH = foldLetters(SLUG_WORDS.month);
const YEAR = foldLetters(SLUG_WORDS.year);
const OF = foldLetters(SLUG_WORDS.of);

const SURE = 0.95;
/** Digits run together that the calendar reads in one way only. */
const RUN = 0.9;
const YEAR_ALONE = 0.9;
const YEAR_OR_ID = 0.6;
/** Another document or an event may stand between symbol and date. */
const BEHIND_ISSUER = 0.8;
const FAR = 0.5;
const ISSUER_WORDS = 10;

const rounded = (value: number): number => Math.round(value * 100) / 100;
const isNumber = (text: string, most: number): boolean => text.length > 0 && text.length <= most && /^\d{1,8}$/u.test(text);

/** The ways to cut `dmyyyy` run together: `362017` is 3 June, `1112025` 1 November or 11 January. */
function cutsOfRun(run: string): readonly DateCandidate[] {
  const [digits, year] = [run.slice(0, -4), Number(run.slice(-4))];
  const cuts: { readonly date: IsoDate; readonly regular: boolean }[] = [];
  for (const at of [1, 2]) {
    const [day, month] = [digits.slice(0, at), digits.slice(at)];
    if (month.length < 1 || month.length > 2 || Number(day) === 0 || Number(month) === 0) continue;
    const date = dayOf(year, Number(month), Number(day));
    // A zero before the month but none before the day is no habit of any site.
    if (date !== undefined) cuts.push({ date, regular: !(month.startsWith('0') && day.length === 1) });
  }
  const [even, regular] = [1 / cuts.length, cuts.filter((cut) => cut.regular).length];
  return cuts.map((cut) => ({ date: cut.date, confidence: rounded(RUN * (regular === 0 ? 0.5 : regular === cuts.length ? even : cut.regular ? 0.85 : 0.15)) }));
}

/** The day that begins with the word: `27-10-2023`, `27-thang-10-nam-2023`, `27102023`. */
function daysAt(words: readonly UrlWord[], at: number): readonly DateCandidate[] {
  const numbers: string[] = [];
  for (let index = at; numbers.length < 3 && index < at + 5; index++) {
    const fold = words[index]?.fold ?? '';
    if (fold === MONTH || fold === YEAR) continue;
    if (!isNumber(fold, 4)) break;
    numbers.push(fold);
  }
  const [day = '', month = '', year = ''] = numbers;
  if (isNumber(day, 2) && isNumber(month, 2) && year.length === 4) {
    const date = dayOf(Number(year), Number(month), Number(day));
    return date === undefined ? [] : [{ date, confidence: SURE }];
  }
  const run = words[at]?.fold ?? '';
  return isNumber(run, 8) && run.length >= 6 ? cutsOfRun(run) : [];
}

function yearAt(words: readonly UrlWord[], at: number): readonly DateCandidate[] {
  const fold = words[at]?.fold ?? '';
  if (fold.length !== 4 || !isNumber(fold, 4) || !isPartyYear(Number(fold))) return [];
  // The number before the extension of an address is an article's id as a rule, but for one behind the word for year.
  const mayBeId = words.length === at + 2 && words[at - 1]?.fold !== YEAR;
  return [{ date: fold, confidence: mayBeId ? YEAR_OR_ID : YEAR_ALONE }];
}

/** Candidates for the date of the document whose symbol ends before the word, the likeliest first; none where the URL is silent. */
export function urlDatesAt(words: readonly UrlWord[], end: number): readonly DateCandidate[] {
  const next = words[end]?.fold;
  const near = next === DAY ? daysAt(words, end + 1) : next === YEAR ? yearAt(words, end + 1) : daysAt(words, end);
  const found = near.length > 0 || next === DAY || next === YEAR ? near : yearAt(words, end);
  if (found.length > 0) return ordered(found, 1);
  for (let at = end; at < words.length && words[at]!.segment === words[end]!.segment; at++) {
    if (words[at]!.fold !== DAY) {
      if (/^\d{1,5}(?!\d)/u.test(words[at]!.fold)) return [];
      continue;
    }
    const factor = next === OF && at - end <= ISSUER_WORDS ? BEHIND_ISSUER : FAR;
    return ordered(daysAt(words, at + 1), factor);
  }
  return [];
}

function ordered(candidates: readonly DateCandidate[], factor: number): readonly DateCandidate[] {
  return candidates.map(({ date, confidence }) => ({ date, confidence: rounded(confidence * factor) })).sort((a, b) => b.confidence - a.confidence);
}
