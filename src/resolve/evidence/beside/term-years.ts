import type { EvidenceBeside } from './evidence.js';

/** Directives on congresses and elections are given from so long before the term to so long behind its first day of January, in years. */
const EARLIEST = 1.7;
const LATEST = 0.5;
/** Who says the years of the term means the document that is for it; of another term's he would say them once in twenty times. */
const FOR_ITS_TERM = 2;
const FOR_ANOTHER = -1;

/**
 * The term in years for which a document is that comes anew with each: of its congresses, of its elections.
 *
 * Looks at spans of years that the sentence calls a term.
 *
 * @example Đại hội đảng bộ xã nhiệm kỳ 2020 - 2025 theo Chỉ thị 35-CT/TW
 */
export const termYears: EvidenceBeside = {
  weigh({ terms }, { record, from }) {
    if (terms.length === 0 || record.subjectRecurs !== true) return 0;
    return terms.some((year) => year - from < EARLIEST && from - year < LATEST) ? FOR_ITS_TERM : FOR_ANOTHER;
  },
};
