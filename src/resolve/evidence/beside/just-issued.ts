import type { EvidenceBeside } from './evidence.js';

/** The day on which it was issued lies so near before that of the text that its being issued is the news. */
const IS_NEWS = 1 / 12;
/** Texts that tell of a document as just issued say so three times in five; of an older one, once in ten. */
const JUST_ISSUED = 1.8;

/**
 * It is said of a body that it issued the document, in a text of a known day.
 *
 * Looks at the verb beside the citation and the day of the text.
 *
 * @example The Politburo has issued Resolution 68
 */
export const justIssued: EvidenceBeside = {
  weigh: ({ issued, spoken: { time } }, { from }) => (issued && time?.published === true && from <= time.year && time.year - from < IS_NEWS ? JUST_ISSUED : 0),
};
