import { SLIP, type Evidence } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

/** A date beside it outweighs a term that is wrong. */
const BESIDE_A_DAY = -2;

/**
 * The term that the text gives, or that follows from its date.
 *
 * Looks at the term beside the citation (khoá XII, the 12th Central Committee), or the one in which the stated day lies.
 *
 * @example Nghị quyết 18-NQ/TW khoá XII
 */
export const statedTerm: Evidence = {
  weigh(spoken, holding) {
    const { term } = spoken.referent;
    const { record } = holding;
    if (term === undefined || record.term === term) return 0;
    if (record.term === undefined || record.unverified.includes('term')) return -1;
    return hasStatedDay(spoken, holding) ? BESIDE_A_DAY : SLIP;
  },
  weighUnrecorded: ({ referent: { term } }, { series }) => (term === undefined || series.term === term ? 0 : SLIP),
  reason: ({ referent: { term } }, { record }) => (term !== undefined && record.term === term ? `is of term ${term}, as the text says` : undefined),
};
