import type { DocumentRecord } from '../model/index.js';
import { endOfTerm, startOfTerm } from '../model/terms.js';
import { decimalYear } from './days.js';

interface Dated {
  readonly number: number;
  readonly year: number;
}

/** So sure is a number that no record has, in a term of which the registry has nothing of the series. */
const UNTOLD = 0.3;
/** How far a series goes beyond the number that its pace gives, as a share of that number. */
const SPREAD = 0.12;

/** What a registry knows of the numbers of one series in one term. The highest number known is not proven the last. */
export class SeriesTerm {
  readonly highest: number;
  readonly start: number;
  readonly end: number;
  private readonly known: ReadonlySet<number>;
  private readonly dated: readonly Dated[];
  /** The number at which the term ends if the series keeps its pace. */
  private readonly expected: number;

  constructor(readonly term: string, records: readonly DocumentRecord[]) {
    const numbers = records.filter(({ unverified }) => !unverified.includes('symbol')).map(({ number }) => number!);
    this.known = new Set(numbers);
    this.highest = numbers.length === 0 ? 0 : Math.max(...numbers);
    this.start = decimalYear(startOfTerm(term)!, 'first');
    this.end = decimalYear(endOfTerm(term) ?? '9999', 'first');
    // Numbers run in order of dates; one that does not is left out of the order.
    let last = -Infinity;
    this.dated = records
      .flatMap(({ number, date }) => (date?.length === 10 ? [{ number: number!, year: decimalYear(date, 'first') }] : []))
      .sort((a, b) => a.number - b.number)
      .filter(({ year }) => year >= last && (last = year) === year);
    const latest = this.dated.at(-1);
    const length = Math.min(this.end, this.start + 5) - this.start;
    const pace = latest === undefined || latest.year <= this.start ? undefined : latest.number / Math.max(latest.year - this.start, 0.25);
    this.expected = Math.max(this.highest, pace === undefined ? 0 : Math.min(pace * length, this.highest * 3));
  }

  /** Numbers below the highest that no record has, for each that one has: the more of them, the less it says that a document has no record. */
  get gaps(): number {
    return this.highest === 0 ? 1 : (this.highest - this.known.size) / this.known.size;
  }

  has(number: number): boolean {
    return this.known.has(number);
  }

  /** How likely the series came to the number in the term, whether or not a record has it. */
  reached(number: number): number {
    if (number <= this.highest) return 1;
    if (this.highest === 0) return UNTOLD;
    return Math.exp(-Math.max(0, number - this.highest) / (1 + SPREAD * this.expected + (this.expected - this.highest)));
  }

  /** When a document of the number was issued, as far as its neighbours tell: they have days, and numbers run in order of dates. */
  timeOf(number: number): { readonly from: number; readonly to: number } {
    let from = this.start;
    let to = this.end;
    for (const { number: other, year } of this.dated) {
      if (other <= number) from = year;
      else {
        to = year;
        break;
      }
    }
    return { from, to: Math.min(to, from + 5) };
  }
}
