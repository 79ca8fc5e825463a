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

const [SPACE, ZERO, ONE, TWO, NINE] = [0x20, 0x30, 0x31, 0x32, 0x39];
const FIGURES = 4;
/** What stands before a year: day and month, or nothing that makes it part of a number or symbol. */
const BEFORE = /(?:(?<![\p{L}\p{N}/-])(\d{1,2})([/.-])(\d{1,2})\2|(?<![\p{L}\p{N}/-])(\d{1,2})[/.]|(?<![\p{L}\p{N}/-]))$/u;
const BEHIND = /^(?:\s{0,2}[-–]\s{0,2}((?:19|20)\d\d)(?!\p{N})|(?![\p{L}\p{N}/]))/u;
const REACH = 12;
/** Behind a blank: neither day nor month in figures. */
const NOTHING: readonly undefined[] = [];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Does a number of four figures that may be a year begin here? */
function isYearAt(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!((first === ONE && second === NINE) || (first === TWO && second === ZERO))) return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

/** The number between two places, where it may be a year: four figures, and no more. */
export function yearWithin(text: string, start: number, end: number): string | undefined {
  return end - start === FIGURES && isYearAt(text, start) ? text.slice(start, end) : undefined;
}

/** Day and month in words before a year that begins at `at`; only the scanner knows their names. */
export type DayBefore = (at: number) => { readonly day?: number | undefined; readonly month: number } | undefined;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Where the next number of four figures begins that may be a year, at or behind `from`; -1 for none. */
function nextYear(text: string, from: number, end: number): number {
  for (let at = from; at + FIGURES <= end; at++) {
    // No year of four figures has this unit: none of the next four places begins one.
    if (!isDigit(text.charCodeAt(at + FIGURES - 1))) at += FIGURES - 1;
    else if (isYearAt(text, at)) return at;
  }
  return -1;
}

const yearAt = (text: string, at: number): number => Number(text.slice(at, at + FIGURES));

/** What is said of the year that begins at `at`, and how far behind it that reaches; undefined where it is part of a number or symbol. */
function readYear(text: string, at: number, own: boolean, dayBefore: DayBefore | undefined): { readonly stated: StatedYear; readonly end: number } | undefined {
  const before = at === 0 || text.charCodeAt(at - 1) === SPACE ? NOTHING : BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
  const behind = before === null ? null : BEHIND.exec(text.slice(at + FIGURES, at + FIGURES + REACH));
  if (before === null || behind === null) return undefined;
  const year = yearAt(text, at);
  const figures = before[3] ?? before[4];
  const words = figures === undefined ? dayBefore?.(at) : undefined;
  const [month, day] = figures === undefined ? [words?.month, words?.day] : [Number(figures), before[1] === undefined ? undefined : Number(before[1])];
  const known = month !== undefined && isMonth(month);
  const stated = {
    year, month: known ? month : undefined, day: known && day !== undefined ? year + (month - 1) / 12 + (day - 1) / 366 : undefined, span: behind[1] !== undefined, own,
  };
  return { stated, end: at + FIGURES + behind[0].length };
}

/** The years that a stretch of text gives in figures, in order, put behind those of `years`. */
export function statedYears(text: string, { start, end }: Span, own = false, dayBefore?: DayBefore, years: StatedYear[] = []): StatedYear[] {
  for (let at = nextYear(text, start, end); at !== -1; ) {
    const read = readYear(text, at, own, dayBefore);
    if (read !== undefined) years.push(read.stated);
    at = nextYear(text, read?.end ?? at + 1, end);
  }
  return years;
}

/** The latest month that a text gives, with its day where it gives that, in years: it is not older. Years alone may be those of a plan. */
export function latestStated(text: string, dayBefore?: DayBefore): number | undefined {
  let latest: number | undefined;
  for (let at = nextYear(text, 0, text.length); at !== -1; ) {
    // Not even the December of an earlier year is later.
    const read = latest !== undefined && yearAt(text, at) + 1 <= latest ? undefined : readYear(text, at, false, dayBefore);
    if (read?.stated.month !== undefined && !read.stated.span) {
      const { year, month, day } = read.stated;
      const time = day ?? year + month / 12;
      if (latest === undefined || time > latest) latest = time;
    }
    at = nextYear(text, read?.end ?? at + 1, text.length);
  }
  return latest;
}
