export * from './entries/core.js';
// What is named here takes the place of what core exports by the same name.
export {
  analyze, explainRelations, extractCitations, lint, resolveCitations, type AnalyzeOptions, type ExtractOptions, type InputFormat, type LintOptions,
} from './bundled.js';
export { registry } from './registry/bundled.js';
