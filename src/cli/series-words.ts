import type { Coverage, DocumentRecord, Registry } from '../index.js';

/** `XII up to 59`: how far a term came, as far as the registry knows. */
const reached = ({ term, numbers }: Coverage): string => `${term} up to ${numbers.at(-1)!}`;

/** So many other terms are named, the youngest. */
const NAMED = 4;

/**
 * What the series of a record says of its number in other terms: that only its own came that far, or which others did too, although the registry
 * has no such document of them. Undefined for a record without a number or term.
 */
export function seriesWords({ symbol, number, term }: DocumentRecord, registry: Registry): string | undefined {
  const series = /^\d+[A-Z]?-(.+)$/u.exec(symbol)?.[1];
  if (series === undefined || number === undefined || term === undefined) return undefined;
  const others = registry.coverage().filter((row) => row.series === series && row.term !== term).reverse();
  const further = others.filter(({ numbers }) => numbers.at(-1)! >= number && !numbers.includes(number));
  if (further.length > 0) return `${series} came that far in other terms too, of which the registry lacks the number: ${further.slice(0, NAMED).map(reached).join(', ')}`;
  if (others.some(({ numbers }) => numbers.includes(number))) return undefined;
  return others.length === 0 ? `the registry has ${series} of term ${term} alone` : `only term ${term} is known to have come that far (${others.slice(0, NAMED).map(reached).join(', ')})`;
}
