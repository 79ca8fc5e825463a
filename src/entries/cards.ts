export { citationCard, documentCard } from '../bundled-lookup.js';
export type { CandidateCard, CardOptions, CitationCard, CitationCardOptions, DocumentCard } from '../cards/card.js';
export type { CardRow } from '../cards/rows.js';
