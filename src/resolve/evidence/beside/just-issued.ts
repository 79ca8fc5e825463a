import type { EvidenceBeside } from './evidence.js';

/** The day on which it was issued lies so near before that of the text that its being issued is the news. */
const IS_NEWS = 1 / 12;
/** Texts that tell of a document as just issued say so three times in five; of an older one, once in ten. */
const JUST_ISSUED = 1.8;

/** What is called new is a season old at most; what is older is called so once in twenty times. */
const IS_NEW = 1 / 4;
const CALLED_NEW = 3;

/**
 * It is said of a body that it issued the document, or of the document that it is new, in a text of a known day.
 *
 * Looks at the verb and at words for new beside the citation, and at the day of the text.
 *
 * @example The Politburo has issued Resolution 68; the brand-new Directive 15
 */
export const justIssued: EvidenceBeside = {
  weigh({ issued, fresh, spoken: { time } }, { from }) {
    if (time?.published !== true || from > time.year) return 0;
    const passed = time.year - from;
    return fresh && passed < IS_NEW ? CALLED_NEW : issued && passed < IS_NEWS ? JUST_ISSUED : 0;
  },
};
