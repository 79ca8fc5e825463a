export * from './entries/core.js';
// What is named here takes the place of what core exports by the same name.
export { analyze, explainRelations, extractCitations, resolveCitations, type AnalyzeOptions, type ExtractOptions, type InputFormat } from './bundled-reading.js';
export { lint, type LintOptions } from './bundled.js';
export { registry } from './registry/bundled.js';
