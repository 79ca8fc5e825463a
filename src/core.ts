export { analyze, extractCitations } from './analyze.js';
export { explainCandidate, type Explanation } from './parse/explain.js';
export { formatSymbol, parseSymbol } from './interpret/document-symbol.js';
export * from './model/index.js';
