import { analyze as analyzeWith } from './analyze.js';
import { lint as lintWith, type LintOptions } from './lint-text.js';
import type { Analysis, AnalyzeOptions, Finding } from './model/index.js';
import { registry } from './registry/bundled.js';

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

/** Documents are sought in the bundled registry unless the caller says another one, or none. */
function bundled<O extends AnalyzeOptions>(options: O): O {
  return options.registry === undefined ? { ...options, registry } : options;
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
