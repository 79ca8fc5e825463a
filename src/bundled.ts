import { withReader, withRegistry } from './bundled-reading.js';
import { lintAnalysis as lintAnalysisWith, type LintAnalysisOptions } from './lint/index.js';
import { lint as lintWith, type LintOptions as LintOptionsOf } from './lint-text.js';
import type { Analysis, Finding, FormatReader, InputFormat } from './model/index.js';
import { readingOf } from './model/reading.js';
import { createCitationSchema as createWith, type CitationOutputs, type CitationSchema, type CitationSchemaOptions } from './schema/index.js';

/** How `lint` reads a text and which rules look at it. */
export type LintOptions = LintOptionsOf<InputFormat | FormatReader>;

/**
 * Checks the citations of a text against the bundled registry, or that of the options: how they are written, whether they agree with
 * themselves and the registry, whether the documents still stood, and whether short forms can be told. `docs/rules.md` has all rules.
 *
 * @throws UsageError as `analyze`, and when `rules` names what is no rule or level
 * @example lint('Quyết định số 86-QD/TW')[0].fix // [{ span: { start: 17, end: 19 }, text: 'QĐ' }]
 */
export function lint(text: string, options: LintOptions = {}): Finding[] {
  return lintWith(text, withReader(withRegistry(options)));
}

/**
 * What the rules find in an analysed text, in text order. Findings state facts: what contradicts the registry is not said to be false, and
 * what the registry does not have is information. The registry is the one with which the text was analysed, and the bundled one for an
 * analysis that comes out of a file, unless the options say another one, or null for none. `lint(text, options)` is this with the analysis
 * of those options, without the code in Markdown and HTML.
 *
 * @param text the text that was analysed, as it was given
 * @throws UsageError when the arguments are no text and analysis, an option is unknown, `publishedOn` is no date, or `rules` names what is no rule or level
 * @example
 * const text = 'Nghị quyết số 05/NQ-TW';
 * lintAnalysis(text, analyze(text)).map(({ ruleId }) => ruleId) // ['state-layout', 'first-citation-undated', …]
 */
export function lintAnalysis(text: string, analysis: Analysis, options: LintAnalysisOptions = {}): Finding[] {
  return lintAnalysisWith(text, analysis, readingOf(analysis) === undefined ? withRegistry(options) : options);
}

/**
 * A Standard Schema of what the options allow, for any library that takes one. The value is a string that is one citation and nothing
 * else, with the date, issuer, term and pinpoint that stand beside it; blanks around it do not count. Documents are sought in the bundled
 * registry unless the options say another one, or none.
 *
 * @throws UsageError when an option is unknown or an empty list; publishedOn and rules as `lint`
 * @example createCitationSchema({ types: ['nghi-quyet'], output: 'string' })['~standard'].validate('57-NQ/TW') // { value: '57-NQ/TW' }
 */
export function createCitationSchema<Output extends keyof CitationOutputs = 'parsed'>(options: CitationSchemaOptions<Output> = {}): CitationSchema<CitationOutputs[Output]> {
  return createWith(withRegistry(options));
}

/**
 * A Standard Schema v1 of one citation: put it where a library takes such a schema (ArkType, tRPC, React Hook Form). It gives the citation
 * with its document; what a rule of the linter finds at the levels `error` and `warning` is an issue.
 *
 * @example citationSchema['~standard'].validate('05/NQ-TW').issues?.[0].code // 'state-layout'
 */
export const citationSchema: CitationSchema = /* @__PURE__ */ createCitationSchema();
