import { analyze as analyzeWith } from './analyze.js';
import { lint as lintWith, type LintOptions } from './lint-text.js';
import { isOptions } from './model/known-options.js';
import type { Analysis, AnalyzeOptions, Finding } from './model/index.js';
import { registry } from './registry/bundled.js';
import { createCitationSchema as createWith, type CitationOutputs, type CitationSchema, type CitationSchemaOptions } from './schema/index.js';

/**
 * Reads a whole text: citations with the documents that they mean, footnotes, and what is irregular. Documents are sought in
 * the bundled registry; `registry` in the options takes its place, null stands for none.
 *
 * @throws UsageError when `text` is not a string, `format` is unknown or `publishedOn` is no date
 * @example analyze('57-NQ/TW', { publishedOn: '2025-06' }).citations[0].resolution // { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol' }
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeWith(text, bundled(options));
}

/** Documents are sought in the bundled registry unless the caller says another one, or none; what are no options is told by who takes them. */
function bundled<O extends Pick<AnalyzeOptions, 'registry'>>(options: O): O {
  return isOptions(options) && options.registry === undefined ? { ...options, registry } : options;
}

/**
 * Checks the citations of a text against the bundled registry, or that of the options: how they are written, whether they agree with
 * themselves and the registry, whether the documents still stood, and whether short forms can be told. `docs/rules.md` has all rules.
 *
 * @throws UsageError as `analyze`, and when `rules` names what is no rule or level
 * @example lint('Quyết định số 86-QD/TW')[0].fix // [{ span: { start: 17, end: 19 }, text: 'QĐ' }]
 */
export function lint(text: string, options: LintOptions = {}): Finding[] {
  return lintWith(text, bundled(options));
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
  return createWith(bundled(options));
}

/**
 * A Standard Schema v1 of one citation: put it where a library takes such a schema (ArkType, tRPC, React Hook Form). It gives the citation
 * with its document; what a rule of the linter finds at the levels `error` and `warning` is an issue.
 *
 * @example citationSchema['~standard'].validate('05/NQ-TW').issues?.[0].code // 'state-layout'
 */
export const citationSchema: CitationSchema = /* @__PURE__ */ createCitationSchema();
