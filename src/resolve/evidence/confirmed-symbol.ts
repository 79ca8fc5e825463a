import { canResolve } from '../facts.js';
import type { Evidence } from './evidence.js';

const UNCONFIRMED = -2;

/**
 * A record whose symbol no source confirms: somebody's mistake may be all that it is.
 *
 * Looks at whether a source confirms the symbol.
 *
 * @example Chỉ thị 36-CT/TW
 */
export const confirmedSymbol: Evidence = {
  weigh: (_, { record }) => (canResolve(record) ? 0 : UNCONFIRMED),
  reason: (_, { record }) => (canResolve(record) ? undefined : 'no source confirms its symbol'),
  contradicts: (_, { record }) => !canResolve(record),
};
