import type { EvidenceBeside } from './evidence.js';

/** Whoever does something with a document has mostly issued it; half as often he carries out, reviews or ends an older one. */
const OF_ITS_TERM = 0.8;

/**
 * The term of the body that does something with the document, whatever the verb.
 *
 * Looks at bodies with their term in the sentence before the citation.
 *
 * @example Bộ Chính trị khoá IX dành cho Đà Nẵng Nghị quyết 33
 */
export const bodyTerms: EvidenceBeside = {
  weigh: ({ bodyTerms: said, spoken: { referent } }, { record }) =>
    (said.length > 0 && referent.kind === 'numbered' && referent.term === undefined && record.term !== undefined && said.includes(record.term) ? OF_ITS_TERM : 0),
};
