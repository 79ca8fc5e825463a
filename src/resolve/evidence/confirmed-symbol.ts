import { canResolve } from '../facts.js';
import { TELLING, type Evidence } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

const UNCONFIRMED = -2;

/**
 * A record whose symbol no source confirms: somebody's mistake may be all that it is.
 *
 * Looks at whether a source confirms the symbol.
 *
 * @example Chỉ thị 36-CT/TW
 */
export const confirmedSymbol: Evidence = {
  weigh: (spoken, holding) => (canResolve(holding.record) || hasStatedDay(spoken, holding) ? 0 : UNCONFIRMED),
  reason: (_, { record }) => (canResolve(record) ? undefined : 'no source confirms its symbol'),
  // A text that gives its day, its subject or the others of its plenum beside the symbol is itself a source; one that gives a plenum does not say the symbol.
  contradicts: (spoken, holding, { subject, neighbours }) =>
    !canResolve(holding.record) && spoken.referent.kind === 'numbered' && subject < TELLING && neighbours < TELLING && !hasStatedDay(spoken, holding),
};
