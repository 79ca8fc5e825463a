import type { Evidence } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

/** "Regulation 272, revised" is the regulation that took its place. */
const OLD_ONE = -3.5;

/**
 * Looks at that the document is called revised.
 *
 * @example Règlement 272 révisé
 */
export const revision: Evidence = {
  weigh: (spoken, holding) => (spoken.referent.revised === true && !hasStatedDay(spoken, holding) ? OLD_ONE : 0),
};
