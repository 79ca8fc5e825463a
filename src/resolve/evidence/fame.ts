import { NEVER, type Evidence } from './evidence.js';

/**
 * How much rarer a document is cited that the registry does not have: of 66 dated citations of the gold passages one is of such a document,
 * and several terms share that one.
 */
const UNRECORDED = 0.01;
/** Sources and relations of a register are a sample of what is cited, and not an even one: the square root of what they say counts. Of what a reader cannot tell, more would be told too surely. */
const SAID_BY_SOURCES = 0.5;
/** Two documents of one number in one term are two pairs among the thousand documents known; the unknown one is rarely cited besides. */
const TWIN = 0.0002;

/**
 * How often a document is cited, as far as sources and other documents tell.
 *
 * Looks at sources that have the document, and documents that build on it.
 *
 * @example Chỉ thị 05 của Bộ Chính trị
 */
export const fame: Evidence = {
  weigh: (_, { fame: often }) => SAID_BY_SOURCES * Math.log(often),
  weighUnrecorded(_, { series, number }) {
    if (series.has(number)) return Math.log(TWIN);
    const reached = series.reached(number);
    return reached === 0 ? NEVER : Math.log(UNRECORDED * reached * Math.sqrt(Math.min(4, series.gaps)));
  },
};
