import type { IsoDate } from '../model/index.js';
import { TERM_SEEDS } from '../model/terms.generated.js';

/**
 * Term of the central bodies in which a document of that day was numbered: from the opening of a term's first plenum
 * (36-HD/VPTW, II.1.3.1a). Undefined for a partial date that two terms share.
 *
 * @example termOfDate('2022-01-05') // 'XIII'
 */
export function termOfDate(date: IsoDate): string | undefined {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
  const term = TERM_SEEDS.find(({ start, end }) => start <= first && (end === undefined || first < end));
  return term !== undefined && (term.end === undefined || last < term.end) ? term.roman : undefined;
}
