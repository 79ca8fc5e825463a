import type { EvidenceBeside } from './evidence.js';

/** Two texts of three that name a plenum beside a document name the one that adopted it; of another document that one would have the number once in eighty times. */
const OF_ITS_PLENUM = 4;
/** Plenums of one number come in every term. */
const OF_ITS_NUMBER = 2;
const OF_ANOTHER = -0.9;

/**
 * The plenum that adopted it.
 *
 * Looks at plenums that the sentence names, with or without their term.
 *
 * @example The seventh plenum of the 12th tenure produced Resolutions 26 and 27
 */
export const plenums: EvidenceBeside = {
  weigh({ plenums: said, spoken }, { record }) {
    if (said.length === 0 || spoken.referent.kind !== 'numbered') return 0;
    if (said.some(({ plenum, term }) => term !== undefined && record.plenum === plenum && record.term === term)) return OF_ITS_PLENUM;
    return said.some(({ plenum, term }) => term === undefined && record.plenum === plenum) ? OF_ITS_NUMBER : OF_ANOTHER;
  },
};
