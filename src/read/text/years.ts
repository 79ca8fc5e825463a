import type { Span } from '../../model/index.js';

/** A year in figures. */
export interface StatedYear {
  readonly year: number;
  /** The day, in years, where day and month stand before it (28/7/2026). */
  readonly day?: number | undefined;
  /** The first year of a span (2020 - 2025). */
  readonly span: boolean;
  /** It belongs to the citation itself, and not to its sentence alone. */
  readonly own: boolean;
}

const [ZERO, ONE, TWO, NINE] = [0x30, 0x31, 0x32, 0x39];
/** What stands before a year: day and month, or nothing that makes it part of a number or symbol. */
const BEFORE = /(?:(?<![\p{L}\p{N}/-])(\d{1,2})[/.](\d{1,2})[/.]|(?<![\p{L}\p{N}/-])\d{1,2}[/.]|(?<![\p{L}\p{N}/-]))$/u;
const BEHIND = /^(?:\s{0,2}[-–]\s{0,2}((?:19|20)\d\d)(?!\p{N})|(?![\p{L}\p{N}/]))/u;
const REACH = 12;

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Does a number of four figures that may be a year begin here? */
function isYearAt(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!((first === ONE && second === NINE) || (first === TWO && second === ZERO))) return false;
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

/** The years that a stretch of text gives in figures, in order. */
export function statedYears(text: string, { start, end }: Span, own = false): StatedYear[] {
  const years: StatedYear[] = [];
  for (let at = start; at + 4 <= end; at++) {
    if (!isYearAt(text, at)) continue;
    const before = BEFORE.exec(text.slice(Math.max(0, at - REACH), at));
    const behind = before === null ? null : BEHIND.exec(text.slice(at + 4, at + 4 + REACH));
    if (before === null || behind === null) continue;
    const year = Number(text.slice(at, at + 4));
    const [, day, month] = before;
    years.push({ year, day: day === undefined || month === undefined ? undefined : year + (Number(month) - 1) / 12 + (Number(day) - 1) / 366, span: behind[1] !== undefined, own });
    at += 3 + behind[0].length;
  }
  return years;
}
