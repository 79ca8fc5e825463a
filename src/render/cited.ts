import { isIsoDate } from '../model/calendar.js';
import type { DateParts, Words } from '../locale/printed.js';
import type { RecordType, IsoDate, IssuerId, PinpointStep } from '../model/index.js';

/**
 * What is known of a document that is to be cited. A `Citation` that was read and a record of a register both have this
 * shape; every field may be absent, and what is malformed (a date that the calendar does not have) is left out in print.
 */
export interface CitedDocument {
  /** `57-NQ/TW`; `NQ-ĐH` and `NQ-HNTW12` name a congress's and a plenum's documents, which have no symbol. */
  readonly symbol?: string | undefined;
  readonly type?: RecordType | undefined;
  /** More than one type is open: no word is printed for any of them. */
  readonly typeCandidates?: readonly RecordType[] | undefined;
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  /** Joint issuers are joined by `+`. */
  readonly issuer?: IssuerId | undefined;
  /** Printed for bodies that have no name of their own in `seeds/issuers.json`, as it is. */
  readonly issuerName?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** Roman numeral. */
  readonly term?: string | undefined;
  readonly plenum?: number | undefined;
  /** As written, in whatever language; where `pinpoints` are there too, they are printed in the language asked for. */
  readonly pinpoint?: string | undefined;
  readonly pinpoints?: readonly PinpointStep[] | undefined;
}

/** The parts of an ISO date; undefined for anything that is no day, month or year of the calendar. */
export function dateParts(date: IsoDate | null | undefined): DateParts | undefined {
  if (typeof date !== 'string' || !isIsoDate(date)) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** A date as the language writes it where it stands alone; what is none of the calendar stays as it is. */
export function dayWords(date: IsoDate, { day }: Words): string {
  const parts = dateParts(date);
  return parts === undefined ? date : day(parts);
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** Value of a Roman numeral of 1–39, as far as the reader goes with terms and congresses; undefined for anything else. */
export function romanValue(roman: string | null | undefined): number | undefined {
  if (typeof roman !== 'string' || roman === '' || !ROMAN.test(roman)) return undefined;
  const digits = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}
