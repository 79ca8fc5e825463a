import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import type { IsoDate } from '../../model/index.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
/** The year in which the Party was founded, and a bound that keeps article ids from being years. */
const FIRST_YEAR = 1930;
const LAST_YEAR = 2099;

const two = (value: number): string => String(value).padStart(2, '0');

/** By the middle of the month, so that no time zone's skipped day can change it. */
const daysIn = (year: number, month: number): number => getDaysInMonth(new Date(year, month - 1, 15));

/** Is it `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and in the calendar? */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number(year) < 1000) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Can a Party document be of that year? */
export function isPartyYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The day as an ISO date; undefined where the calendar has no such day, or no Party document can be of it. */
export function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isPartyYear(year) && isIsoDate(date) ? date : undefined;
}
