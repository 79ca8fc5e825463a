import type { IsoDate } from '../model/index.js';
import { firstDay, lastDay } from '../model/terms.js';

/** A day as a number of years, near enough to compare spans of time; of a partial date its first or last day. */
export function decimalYear(date: IsoDate, end: 'first' | 'last'): number {
  const day = end === 'first' ? firstDay(date) : lastDay(date);
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 366;
}

/** Texts date a document by the day on which it was made known: so many years behind its own day. */
export const NEXT_DAY = 1.6 / 366;
