import type { EvidenceBeside } from './evidence.js';

/** Another document would be of that third of that year once in forty times; a third of that counts, as what was done under a document has its time too. */
const ITS_PART = 2.5;
/** Thirds are not sharp: so much more on either side. */
const MORE = 1 / 12;

/**
 * The part of a year in which it was issued; what the year itself says is counted with the years.
 *
 * Looks straight behind the citation and its issuer.
 *
 * @example Chỉ thị số 27 của Bộ Chính trị đầu năm 1998
 */
export const yearPart: EvidenceBeside = {
  weigh({ yearPart: said }, { from, to }) {
    if (said === undefined || from !== to) return 0;
    const start = said.year + said.third / 3;
    return Math.floor(from) === said.year && from >= start - MORE && from <= start + 1 / 3 + MORE ? ITS_PART : 0;
  },
};
