/** Findings of the linter as text, one function a format. */
export { toCompactLines } from './compact.js';
export { toGithubAnnotations } from './github.js';
export type { LintedText } from './linted-text.js';
export { toRdjsonl } from './rdjsonl.js';
export { toSarif, type SarifOptions, type SarifRule } from './sarif.js';
