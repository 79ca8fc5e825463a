import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { UsageError } from './errors.js';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const daysOf = new Map<number, number>();

/** Days of a month from 1 to 12; by the middle of the month, so that no time zone's skipped day or hour can change it. */
export function daysInMonth(year: number, month: number): number {
  const key = year * 12 + month;
  let days = daysOf.get(key);
  if (days === undefined) daysOf.set(key, (days = getDaysInMonth(new Date(year, month - 1, 15))));
  return days;
}

/** Is it `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, and in the calendar? */
export function isIsoDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || Number(year) < 1000) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

function shown(value: unknown): string {
  if (value instanceof Date) return "a Date: write the day as '2025-06-01' (a Date is another day in another time zone)";
  return typeof value === 'string' ? `'${JSON.stringify(value).slice(1, -1)}'` : value === null ? 'null' : typeof value;
}

/** What is wrong with a date that somebody gives, behind its name; undefined for a day, month or year of the calendar. */
export function dateFault(value: unknown): string | undefined {
  if (typeof value === 'string' && isIsoDate(value)) return undefined;
  return `must be a date of the calendar as YYYY-MM-DD, YYYY-MM or YYYY, not ${shown(value)}`;
}

/** @throws UsageError for what is no day, month or year of the calendar */
export function requireDate(caller: string, name: string, value: unknown): void {
  const fault = dateFault(value);
  if (fault !== undefined) throw new UsageError(`${caller}: ${name} ${fault}`);
}
