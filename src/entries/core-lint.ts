// What `vn-party-citations/lint` has, without the bundled registry and without the readers of Markdown and HTML.
export { lint, type LintOptions } from '../lint-text.js';
export * from '../lint/index.js';
export * from '../lint/formats/index.js';
export { QUOTATION_TREATMENTS, RULE_LEVELS, type Finding, type FindingLevel, type LintConfig, type QuotationTreatment, type RuleId, type RuleLevel, type Suggestion, type TextEdit } from '../model/index.js';
