import type { Span } from '../../model/index.js';

/** A year in figures. */
export interface StatedYear {
  readonly year: number;
  /** The day, in years, where day and month stand before it (28/7/2026, October 22, 2018). */
  readonly day?: number | undefined;
  /** From 1, where it stands before the year. */
  readonly month?: number | undefined;
  /** The first year of a span (2020 - 2025). */
  readonly span: boolean;
  /** It belongs to the citation itself, and not to its sentence alone. */
  readonly own: boolean;
}

const [ZERO, ONE, TWO, NINE] = [0x30, 0x31, 0x32, 0x39];
/** What stands before a year: day and month, or nothing that makes it part of a number or symbol. */
const BEFORE = /(?:(?<![\p{L}\p{N}/-])(\d{1,2})([/.-])(\d{1,2})\2|(?<![\p{L}\p{N}/-])(\d{1,2})[/.]|(?<![\p{L}\p{N}/-]))$/u;
const BEHIND = /^(?:\s{0,2}[-–]\s{0,2}((?:19|20)\d\d)(?!\p{N})|(?![\p{L}\p{N}/]))/u;
const REACH = 12;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Does a number of four figures that may be a year begin here? */
function isYearAt(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!((first === ONE && second === NINE) || (first === TWO && second === ZERO))) return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

/** Day and month in words before a year that begins at `at`; only the scanner knows their names. */
export type DayBefore = (at: number) => { readonly day?: number | undefined; readonly month: number } | undefined;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** The years that a stretch of text gives in figures, in order. */
export function statedYears(text: string, { start, end }: Span, own = false, dayBefore?: DayBefore): StatedYear[] {
  const years: StatedYear[] = [];
  for (let at = start; at + 4 <= end; at++) {
    // No year of four figures has this unit: none of the next four places begins one.
    if (!isDigit(text.charCodeAt(at + 3))) {
      at += 3;
      continue;
    }
    if (!isYearAt(text, at)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
    const behind = before === null ? null : BEHIND.exec(text.slice(at + 4, at + 4 + REACH));
    if (before === null || behind === null) continue;
    const year = Number(text.slice(at, at + 4));
    const figures = before[3] ?? before[4];
    const words = figures === undefined ? dayBefore?.(at) : undefined;
    const [month, day] = figures === undefined ? [words?.month, words?.day] : [Number(figures), before[1] === undefined ? undefined : Number(before[1])];
    const known = month !== undefined && isMonth(month);
    years.push({
      year, month: known ? month : undefined, day: known && day !== undefined ? year + (month - 1) / 12 + (day - 1) / 366 : undefined, span: behind[1] !== undefined, own,
    });
    at += 3 + behind[0].length;
  }
  return years;
}

/** The latest month that a text gives, with its day where it gives that, in years: it is not older. Years alone may be those of a plan. */
export function latestStated(text: string, dayBefore?: DayBefore): number | undefined {
  let latest: number | undefined;
  for (const { year, month, day, span } of statedYears(text, { start: 0, end: text.length }, false, dayBefore)) {
    if (span || month === undefined) continue;
    const at = day ?? year + month / 12;
    if (latest === undefined || at > latest) latest = at;
  }
  return latest;
}
