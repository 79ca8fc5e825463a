export { toBibtex } from '../bibliography/bibtex.js';
export { toCslJson, type CslItem } from '../bibliography/csl.js';
export { documentsCited } from '../bibliography/cited.js';
export type { BibliographyDocument, DocumentsCitedOptions } from '../bibliography/documents.js';
export type { BibliographyOptions } from '../bibliography/entry.js';
