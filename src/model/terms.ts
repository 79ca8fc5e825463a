import type { IsoDate } from './span.js';
import { TERM_SEEDS } from './terms.generated.js';

/** The last day that a date may mean: `2018` reaches to 31 December. Comparable as text. */
export function lastDay(date: IsoDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** The first day that a date may mean. */
export function firstDay(date: IsoDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Two dates of which one may be less precise can be the same day. */
export function sameDay(a: IsoDate, b: IsoDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/**
 * Term of the central bodies in which a document of that day was numbered: from the opening of a term's first plenum
 * (36-HD/VPTW, II.1.3.1a). Undefined for a partial date that two terms share.
 *
 * @example termOfDate('2022-01-05') // 'XIII'
 */
export function termOfDate(date: IsoDate): string | undefined {
  const first = firstDay(date);
  const last = lastDay(date);
  const term = TERM_SEEDS.find(({ start, end }) => start <= first && (end === undefined || first < end));
  return term !== undefined && (term.end === undefined || last < term.end) ? term.roman : undefined;
}

/** The day on which the numbers of a term began; undefined for a term that no seed has. */
export function startOfTerm(roman: string): string | undefined {
  return TERM_SEEDS.find((term) => term.roman === roman)?.start;
}

/** The first day that is no longer of the term; undefined for the present one. */
export function endOfTerm(roman: string): string | undefined {
  return TERM_SEEDS.find((term) => term.roman === roman)?.end;
}

/** The terms of the central bodies, oldest first. */
export const TERMS: readonly string[] = /* @__PURE__ */ TERM_SEEDS.map(({ roman }) => roman);

/** Where the term stands among the terms, 1 for I; undefined for a term that no seed has. */
export function termNumber(roman: string): number | undefined {
  return TERM_SEEDS.find((term) => term.roman === roman)?.number;
}

/** Has the Party had the term? The list of terms ends with the one that runs. */
export function isTerm(roman: string): boolean {
  return TERM_SEEDS.some((term) => term.roman === roman);
}
