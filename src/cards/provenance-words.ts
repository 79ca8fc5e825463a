import type { FieldName, ResolvedCitation } from '../model/index.js';

/** The fields of a citation in the order of reading, without span, text and what only says where it stands. */
export const FIELDS = ['type', 'typeCandidates', 'number', 'suffix', 'symbol', 'issuerCode', 'issuer', 'issuerName', 'date', 'term', 'plenum', 'pinpoint', 'revised'] as const;

/** Fields that come from where another one comes from. */
const WITH: Readonly<Partial<Record<(typeof FIELDS)[number], FieldName>>> = { issuerName: 'issuer', typeCandidates: 'symbol' };

/**
 * Where a field comes from, in words: `said in the citation`, `from footnote n2`.
 *
 * @param antecedent the citation from which its document is known; the field may be of a third one
 */
export function provenanceWords(field: (typeof FIELDS)[number], citation: ResolvedCitation, antecedent?: ResolvedCitation): string {
  const { provenance, footnote, inFootnote } = citation;
  switch (provenance[WITH[field] ?? (field as FieldName)]) {
    case 'stated':
      return 'said in the citation';
    case 'adjacent':
      return 'said beside it';
    case 'list':
      return 'shared by its list';
    case 'footnote': {
      const note = footnote ?? inFootnote;
      return note === undefined ? 'from a footnote' : `from footnote ${note}`;
    }
    case 'antecedent':
      return antecedent !== undefined && antecedent[field] === citation[field] ? `from antecedent ${antecedent.id}` : 'from another citation of the text';
    case 'registry':
      return 'from the registry';
    case 'inferred':
      return 'worked out';
    default:
      return '';
  }
}
