export { lookUp } from '../bundled-lookup.js';
export type { FoundDocument, LookupResult, LookUpOptions } from '../lookup/find.js';
