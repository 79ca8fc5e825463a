import { NO_LANGUAGE } from '../../model/language-set.js';
import { Token } from './token-types.js';
import { vocabularyTrie } from './vocabulary-trie.js';

/** A number, the name of a month or the word "month", and a number that may have the word "year" behind it; before a year. */
const DAY_BEFORE = /(?:(?<![\p{L}\p{N}])(\d{1,2})[ \u00a0-]{1,2})?(?<![\p{L}\p{N}])(\p{L}{3,9})\.?[ \u00a0-]{1,2}(?:(\d{1,2})(?:\p{L}{2})?,?[ \u00a0]{0,2}(?:\p{L}{3}[ \u00a0]{1,2})?)?$/u;
const DAY_REACH = 36;

/** Day and month in words before a year: "October 22, 2018", "22 octobre 2018", "ngày 22 tháng 10 năm 2018". */
export function dayBefore(text: string, at: number): { readonly day?: number | undefined; readonly month: number } | undefined {
  const from = Math.max(0, at - DAY_REACH);
  const found = DAY_BEFORE.exec(text.slice(from, at));
  if (found === null) return undefined;
  const [, before, name, behind] = found;
  const start = from + found.index + found[0].indexOf(name!, before?.length ?? 0);
  const phrase = vocabularyTrie().match(text, start, at, NO_LANGUAGE);
  if (phrase?.token === Token.MONTHMARK && behind !== undefined) return { month: Number(behind), day: before === undefined ? undefined : Number(before) };
  if (phrase?.token !== Token.MONTH) return undefined;
  const day = behind ?? before;
  return { month: phrase.number, day: day === undefined ? undefined : Number(day) };
}
