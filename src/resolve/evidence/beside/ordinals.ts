import type { EvidenceBeside } from './evidence.js';

/** A text about "the directive on the congresses on the way to the 13th" names the 13th; about another one it would once in twenty times. */
const OF_ITS_TITLE = 3;
const OF_ANOTHER_TITLE = -2.5;

/**
 * The congress, term or elections that the title names: documents of each term have the same title but for it.
 *
 * Looks at ordinals in the sentence, where documents of the same symbol have titles that differ in theirs.
 *
 * @example Chỉ thị 35-CT/TW về đại hội đảng bộ các cấp, tiến tới Đại hội XIII
 */
export const ordinals: EvidenceBeside = {
  weigh({ ordinals: said }, { ordinals: own }, rivals) {
    if (said.length === 0 || own.size === 0 || !rivals.some((rival) => rival.ordinals.size > 0 && rival.ordinals !== own)) return 0;
    return said.some((ordinal) => own.has(ordinal)) ? OF_ITS_TITLE : OF_ANOTHER_TITLE;
  },
};
