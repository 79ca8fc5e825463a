import { analyze } from './analyze.js';
import { lintAnalysis, type LintAnalysisOptions } from './lint/lint.js';
import type { AnalyzeOptions, Finding, FormatReader } from './model/index.js';
import { requireDate } from './model/calendar.js';
import { ANALYZE_OPTIONS, checkOptions, type NamesOf } from './model/known-options.js';

/** How `lint` reads a text and which rules look at it. */
export interface LintOptions<Format = 'text' | FormatReader> extends AnalyzeOptions<Format>, Pick<LintAnalysisOptions, 'rules' | 'comments' | 'quotations' | 'language'> {}

export const LINT_OPTIONS: NamesOf<LintOptions> = { ...ANALYZE_OPTIONS, rules: true, comments: true, quotations: true, language: true };

/**
 * Checks the citations of a text: how they are written, whether they agree with themselves and the registry, whether the documents
 * still stood, and whether short forms can be told. `docs/rules.md` has all rules.
 *
 * @throws UsageError as `analyze`, when an option is unknown, and when `rules` names what is no rule or level
 * @example lint('Quyết định số 86-QD/TW')[0].fix // [{ span: { start: 17, end: 19 }, text: 'QĐ' }]
 */
export function lint(text: string, options: LintOptions = {}): Finding[] {
  checkOptions('lint', options, LINT_OPTIONS);
  if (options.publishedOn !== undefined) requireDate('lint', 'publishedOn', options.publishedOn);
  const { rules, comments, quotations, language, ...reading } = options;
  return lintAnalysis(text, analyze(text, { ...reading, code: reading.code ?? false }), { rules, comments, quotations, language });
}
