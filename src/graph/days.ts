import type { GraphNode, IsoDate } from '../model/index.js';
import { firstDay, lastDay } from '../model/terms.js';
import { TERM_SEEDS } from '../model/terms.generated.js';
import { hasCentralTerm, partsOf } from './document-parts.js';

/** The first and the last day on which something can have happened; comparable as text. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** The date as precise as it is known. */
  readonly date?: IsoDate | undefined;
}

const EVER = { first: '', last: '\uffff' } as const;
const DAY = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

function daysOfTerm(roman: string): Days {
  const term = TERM_SEEDS.find((seed) => seed.roman === roman);
  return term === undefined ? EVER : { first: term.start, last: term.end === undefined ? EVER.last : dayBefore(term.end) };
}

/**
 * When the document was signed, as far as the graph says: the date in its id, else the date on which its sources agree, else
 * the days of its term if its body counts by the Party's congresses. For a text the day of publication. Ever, if nothing is known.
 */
export function signingDays({ key, attributes: { kind, date: agreed, term: agreedTerm } }: GraphNode): Days {
  const parts = kind === 'document' ? partsOf(key) : undefined;
  const date = parts?.date ?? agreed;
  if (date !== undefined) return { first: firstDay(date), last: lastDay(date), date };
  const term = parts?.term ?? agreedTerm;
  return parts !== undefined && term !== undefined && hasCentralTerm(parts) ? daysOfTerm(term) : EVER;
}

/** As `signingDays`; what a text cites is signed by the day on which the text was published. */
export function daysByWhichSigned(node: GraphNode): Days {
  const days = signingDays(node);
  const { firstSeen } = node.attributes;
  if (days.date !== undefined || firstSeen === undefined) return days;
  const seen = lastDay(firstSeen);
  return seen < days.first || seen >= days.last ? days : { ...days, last: seen };
}
