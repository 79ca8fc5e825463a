import { sameDay, termOfDate } from '../../model/terms.js';
import { decimalYear, NEXT_DAY } from '../days.js';
import { NAMED, NEVER, SLIP, type Evidence, type Spoken } from './evidence.js';
import type { Holding } from '../holdings.js';

/** The day on which a document was made known stands for its own once in a hundred citations. */
const DAY_AFTER = -4.6;
/** A day that no source confirms says little against another. */
const UNCONFIRMED = -3;
const DAYS_OF_A_YEAR = 365;

function isDayAfter(said: string, known: string): boolean {
  if (said.length < 10 || known.length < 10 || said < known) return false;
  return decimalYear(said, 'first') - decimalYear(known, 'first') < NEXT_DAY;
}

/** One figure is another, or two stand in each other's place: 15-4 for 14-5, 2009 for 2008. Of another term it is another document. */
function isMisprint(said: string, known: string): boolean {
  if (said.length < 10 || known.length < 10 || termOfDate(said) !== termOfDate(known)) return false;
  const other: number[] = [];
  for (let at = 0; at < said.length; at++) if (said[at] !== known[at]) other.push(at);
  const [first, second] = other;
  return other.length === 1 || (other.length === 2 && said[first!] === known[second!] && said[second!] === known[first!]);
}

/** A day among many is one in so many, of a document of which only the time is known. */
function within(said: string, from: number, to: number): number {
  const [first, last] = [decimalYear(said, 'first'), decimalYear(said, 'last')];
  if (last < from || first > to) return 2 * SLIP;
  const days = Math.max(1, Math.min(to - from, 5) * DAYS_OF_A_YEAR);
  return Math.min(0, Math.log(Math.max(1, (last - first) * DAYS_OF_A_YEAR) / days));
}

/**
 * Day, month or year that the text gives. Two documents of one number are told apart by it, and by nothing better.
 *
 * Looks at the day, month or year beside the citation, in its note or at another mention.
 *
 * @example Chỉ thị số 05-CT/TW, ngày 15/5/2016
 */
export const statedDate: Evidence = {
  weigh({ referent: { date } }, { record, from, to }) {
    if (date === undefined) return 0;
    const known = record.date ?? record.dateUnverified;
    if (known === undefined) return within(date, from, to);
    if (sameDay(date, known)) return 0;
    if (record.date === undefined) return record.term === undefined || termOfDate(date) === record.term ? UNCONFIRMED : 2 * SLIP;
    if (isDayAfter(date, known)) return DAY_AFTER;
    if (isMisprint(date, known)) return SLIP;
    // Another day of its term may be a slip; of another term it is another document.
    return record.term === undefined || termOfDate(date) === record.term ? 2 * SLIP : NEVER;
  },
  weighUnrecorded({ referent: { date } }, { series, number }) {
    if (date === undefined) return 0;
    const { from, to } = series.timeOf(number);
    const inTime = within(date, from, to);
    // A neighbour may be dated wrongly: the term alone is sure.
    return inTime > SLIP ? inTime : within(date, series.start, series.end) + SLIP / 2;
  },
  reason({ referent: { date } }, { record }) {
    if (date === undefined || record.date === undefined) return undefined;
    if (sameDay(date, record.date)) return 'has the date that the text gives';
    return isDayAfter(date, record.date) ? `is dated ${record.date}, a day before the one that the text gives` : `is dated ${record.date}, where the text gives ${date}`;
  },
  contradicts: (spoken, holding, { subject }) => contradictsDay(spoken, holding) && !(subject >= NAMED && isMisprint(spoken.referent.date!, holding.record.date!)),
};

export function contradictsDay({ referent: { date } }: Spoken, { record }: Holding): boolean {
  return date !== undefined && record.date !== undefined && !sameDay(date, record.date) && !isDayAfter(date, record.date);
}

/** The text gives the document's own month, or its day. */
export function hasStatedDay({ referent: { date } }: Spoken, { record }: Holding): boolean {
  return date !== undefined && date.length >= 7 && record.date !== undefined && sameDay(date, record.date);
}
