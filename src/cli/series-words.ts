import type { Coverage, DocumentRecord, Registry } from '../index.js';
import { say, type Listener } from '../cards/say.js';

/** So many other terms are named, the youngest. */
const NAMED = 4;

/** `XII up to 59`: how far a term came, as far as the registry knows. */
const reached = (rows: readonly Coverage[], listener: Listener): string => rows.slice(0, NAMED).map(({ term, numbers }) => say(listener, `${term} up to ${numbers.at(-1)!}`)).join(', ');

/**
 * What the series of a record says of its number in other terms: that only its own came that far, or which others did too, although the registry
 * has no such document of them. Undefined for a record without a number or term.
 */
export function seriesWords({ symbol, number, term }: DocumentRecord, registry: Registry, listener: Listener): string | undefined {
  const series = /^\d+[A-Z]?-(.+)$/u.exec(symbol)?.[1];
  if (series === undefined || number === undefined || term === undefined) return undefined;
  const others = registry.coverage().filter((row) => row.series === series && row.term !== term).reverse();
  const further = others.filter(({ numbers }) => numbers.at(-1)! >= number && !numbers.includes(number));
  if (further.length > 0) return say(listener, `${series} came that far in other terms too, of which the registry lacks the number: ${reached(further, listener)}`);
  if (others.some(({ numbers }) => numbers.includes(number))) return undefined;
  return say(listener, others.length === 0 ? `the registry has ${series} of term ${term} alone` : `only term ${term} is known to have come that far (${reached(others, listener)})`);
}
