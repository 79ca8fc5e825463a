import { isIsoDate } from '../../model/calendar.js';
import type { IsoDate } from '../../model/index.js';

/** The year in which the Party was founded, and a bound that keeps article ids from being years. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2099;

const two = (value: number): string => String(value).padStart(2, '0');

/** Can a Party document be of that year? */
export function isPartyYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day as an ISO date; undefined where the calendar has no such day, or no Party document can be of it. */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isPartyYear(year) && isIsoDate(date) ? date : undefined;
}
