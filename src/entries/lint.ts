export * from './core-lint.js';
// What is named here takes the place of what core-lint exports by the same name.
export { lint, lintAnalysis, type LintOptions } from '../bundled.js';
