export { parseAknIri, toAknIri, type AknOptions, type AknParts } from './akn-iri.js';
export { formatDocumentId, parseDocumentId, type DocumentParts } from './document-id.js';
export { parseDocumentUrl, type DocumentUrl } from './document-url.js';
export type { IdentifiedDocument } from './identified-document.js';
export { parseSlug, toSlug, type SlugParts } from './slug.js';
export type { DateCandidate } from './url-dates.js';
export { parseUrnLex, toUrnLex, type UrnLexOptions, type UrnLexParts } from './urn-lex.js';
