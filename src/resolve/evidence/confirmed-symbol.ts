import { canResolve } from '../facts.js';
import type { Holding } from '../holdings.js';
import { TELLING, type Evidence, type Spoken } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

const UNCONFIRMED = -2;

/** The text gives its day, or the plenum and term that adopted it: it is itself a source. */
function isConfirmedBy(spoken: Spoken, holding: Holding): boolean {
  const { plenum, term } = spoken.referent;
  return hasStatedDay(spoken, holding) || (plenum !== undefined && term !== undefined && holding.record.plenum === plenum && holding.record.term === term);
}

/**
 * A record whose symbol no source confirms: somebody's mistake may be all that it is.
 *
 * Looks at whether a source confirms the symbol.
 *
 * @example Chỉ thị 36-CT/TW
 */
export const confirmedSymbol: Evidence = {
  weigh: (spoken, holding) => (canResolve(holding.record) || isConfirmedBy(spoken, holding) ? 0 : UNCONFIRMED),
  reason: (_, { record }) => (canResolve(record) ? undefined : 'no source confirms its symbol'),
  // So are its subject or the others of its plenum beside the symbol; one that names a plenum alone does not say the symbol.
  contradicts: (spoken, holding, { subject, neighbours }) =>
    !canResolve(holding.record) && spoken.referent.kind === 'numbered' && subject < TELLING && neighbours < TELLING && !isConfirmedBy(spoken, holding),
};
