import { namesMeeting } from '../holdings.js';
import { sharesCode } from '../../model/document-types.js';
import { sameKind } from '../../coreference/compatible.js';
import { NEVER, type Evidence } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

/** Quyết định for quy định, which share their code. */
const OTHER_OF_THE_CODE = -1.5;
/** And an unknown number of that code is of the one or of the other. */
const OF_TWO_TYPES = -1;
/** A conclusion is called its plenum's resolution where the plenum is known for it alone. */
const NOT_THE_USUAL = -5;
/** A word that the code in the symbol contradicts. */
const WRONG_WORD = -3;

/**
 * The type word. Where the symbol speaks against it, the word errs (Nghị quyết 144-QĐ/TW): a finding, not a refusal.
 *
 * Looks at the type word against the type of the document.
 *
 * @example Quyết định 47-QĐ/TW
 */
export const typeWord: Evidence = {
  weigh(spoken, holding) {
    const { types, kind } = spoken.referent;
    const { record } = holding;
    if (types.length === 0 || types.includes(record.type) || record.unverified.includes('type')) return 0;
    // A plenum's usual document is meant by its resolution alone.
    if (kind === 'plenum') return namesMeeting(types) ? (record.plenumUsual === true ? OTHER_OF_THE_CODE : NOT_THE_USUAL) : NEVER;
    if (hasStatedDay(spoken, holding)) return 0;
    return sameKind(types, [record.type]) ? OTHER_OF_THE_CODE : WRONG_WORD;
  },
  weighUnrecorded: ({ referent: { types } }) => (types.length === 1 && sharesCode(types[0]!) ? OF_TWO_TYPES : 0),
  reason: ({ referent: { types, kind } }, { record }) =>
    (types.length > 0 && !types.includes(record.type) && kind === 'plenum' ? `what texts call so is ${record.symbol}, a ${record.type}` : undefined),
};
