export { analyze, extractCitations } from './analyze.js';
export * from './model/index.js';
