import { analyze as analyzeWith, explainRelations as explainWith, extractCitations as extractWith, resolveCitations as resolveWith, type ExplainedClause } from './analyze.js';
import type {
  Analysis, AnalyzeOptions as AnalyzeOptionsOf, Citation, ExtractOptions as ExtractOptionsOf, FormatReader, InputFormat, Registry, ResolvedCitation, ResolveOptions,
} from './model/index.js';
import { isOptions, refuseRegistryAlone } from './model/known-options.js';
import { FORMATS } from './read/text/formats.js';
import { registry } from './registry/bundled.js';

export type { InputFormat };

/** How `extractCitations` reads a text. */
export type ExtractOptions = ExtractOptionsOf<InputFormat | FormatReader>;

/** How `analyze` reads a text, and where it seeks the documents. */
export type AnalyzeOptions = AnalyzeOptionsOf<InputFormat | FormatReader>;

/** Documents are sought in the bundled registry unless the caller says another one, or none; what are no options is told by who takes them. */
export function withRegistry<O extends { readonly registry?: Registry | null | undefined }>(options: O): O {
  return isOptions(options) && options.registry === undefined ? { ...options, registry } : options;
}

/** A format that is named becomes its reader; what is no name is judged where it is opened. */
export function withReader<O extends ExtractOptions>(options: O): O & ExtractOptionsOf {
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
