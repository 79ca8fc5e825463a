import { daysInMonth } from '../../model/calendar.js';
import type { IsoDate } from '../../model/index.js';
import type { DateNode } from '../parse/nodes.js';
import type { TokenBuffer } from '../scan/tokens.js';

export const IMPOSSIBLE = 'impossible';

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO date of its parts, as precise as they are; `impossible` for what is not in the calendar. */
export function isoDate(year: number, month: number | undefined, day: number | undefined): IsoDate | typeof IMPOSSIBLE {
  if (month === undefined || (month === 0 && day === 0)) return String(year);
  if (month < 1 || month > 12) return IMPOSSIBLE;
  if (day === undefined || day === 0) return `${year}-${two(month)}`;
  if (day > daysInMonth(year, month)) return IMPOSSIBLE;
  return `${year}-${two(month)}-${two(day)}`;
}

/** @param monthFirst in such a text `12/22/2024` is a day of December where it can be no other */
export function dateOf(node: DateNode, tokens: TokenBuffer, monthFirst = false): IsoDate | typeof IMPOSSIBLE {
  const number = (at: number | undefined): number | undefined => (at === undefined ? undefined : tokens.numbers[at]!);
  if (node.kind === 'words') return isoDate(number(node.year)!, number(node.month), number(node.day));
  const value = tokens.numbers[node.at]!;
  const month = Math.floor(value / 100) % 100;
  const [year, day] = [Math.floor(value / 10000), number(node.day) ?? value % 100];
  return monthFirst && month > 12 && day <= 12 ? isoDate(year, day, month) : isoDate(year, month, day);
}
