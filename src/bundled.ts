import { analyze as analyzeWith, explainRelations as explainWith, extractCitations as extractWith, resolveCitations as resolveWith, type ExplainedClause } from './analyze.js';
import { lintAnalysis as lintAnalysisWith, type LintAnalysisOptions } from './lint/index.js';
import { lint as lintWith, type LintOptions as LintOptionsOf } from './lint-text.js';
import type {
  Analysis, AnalyzeOptions as AnalyzeOptionsOf, Citation, ExtractOptions as ExtractOptionsOf, Finding, FormatReader, InputFormat, Registry, ResolvedCitation, ResolveOptions,
} from './model/index.js';
import { isOptions, refuseRegistryAlone } from './model/known-options.js';
import { readingOf } from './model/reading.js';
import { FORMATS } from './read/text/formats.js';
import { registry } from './registry/bundled.js';
import { createCitationSchema as createWith, type CitationOutputs, type CitationSchema, type CitationSchemaOptions } from './schema/index.js';

export type { InputFormat };

/** How `extractCitations` reads a text. */
export type ExtractOptions = ExtractOptionsOf<InputFormat | FormatReader>;

/** How `analyze` reads a text, and where it seeks the documents. */
export type AnalyzeOptions = AnalyzeOptionsOf<InputFormat | FormatReader>;

/** How `lint` reads a text and which rules look at it. */
export type LintOptions = LintOptionsOf<InputFormat | FormatReader>;

/** Documents are sought in the bundled registry unless the caller says another one, or none; what are no options is told by who takes them. */
function withRegistry<O extends { readonly registry?: Registry | null | undefined }>(options: O): O {
  return isOptions(options) && options.registry === undefined ? { ...options, registry } : options;
}

/** A format that is named becomes its reader; what is no name is judged where it is opened. */
function withReader<O extends ExtractOptions>(options: O): O & ExtractOptionsOf {
  const format = isOptions(options) ? options.format : undefined;
  const named = typeof format === 'string' && Object.hasOwn(FORMATS, format);
  return (named ? { ...options, format: FORMATS[format] } : options) as O & ExtractOptionsOf;
}

/**
 * All citations of Party documents in the text, in order. No registry is asked; what the text settles (antecedents,
 * footnotes, lists) is settled. Spans are UTF-16 offsets of the text as given, also for HTML and Markdown.
 *
 * @throws UsageError when `text` is not a string, `format` or an option is unknown
 * @example extractCitations('Nghị quyết 57-NQ/TW')[0].symbol // '57-NQ/TW'
 */
export function extractCitations(text: string, options: ExtractOptions = {}): Citation[] {
  return extractWith(text, withReader(options));
}

/**
 * Reads a whole text: citations with the documents that they mean, footnotes, and what is irregular. Documents are sought in
 * the bundled registry; `registry` in the options takes its place, null stands for none.
 *
 * @throws UsageError when `text` is not a string, `format` or an option is unknown, or `publishedOn` is no date
 * @example analyze('57-NQ/TW', { publishedOn: '2025-06' }).citations[0].resolution // { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol', … }
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeWith(text, withReader(withRegistry(options)));
}

/**
 * How the sentences were read in which something is said of documents: their clause tokens, which document does what to which in each act,
 * and what that says or why it says nothing. Spans and relations are those of `analyze` with the same options.
 *
 * @throws UsageError as `analyze`
 * @example
 * const [clause] = explainRelations('Quy định 12-QĐ/TW không thay thế Quy định 11-QĐ/TW.');
 * clause.tokens.map(({ type }) => type).join(' ') // 'DOC DO DOC STOP'
 * clause.acts[0].silence // 'denied'
 */
export function explainRelations(text: string, options: AnalyzeOptions = {}): ExplainedClause[] {
  return explainWith(text, withReader(withRegistry(options)));
}

/**
 * The documents that citations mean; for citations that come from elsewhere, or to be resolved again against another registry. They are
 * sought in the bundled registry; `registry` in the options takes its place, null stands for none.
 *
 * @param citations in text order, with ids that differ
 * @throws UsageError when an option is unknown, `publishedOn` is no date, or the registry stands in the place of the options
 * @example resolveCitations(extractCitations('57-NQ/TW'), { publishedOn: '2025-06' })[0].resolution // { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol', … }
 */
export function resolveCitations(citations: readonly Citation[], options: ResolveOptions = {}): ResolvedCitation[] {
  refuseRegistryAlone(options, 'resolveCitations(citations, { registry })');
  return resolveWith(citations, withRegistry(options));
}

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
