import { analyze as analyzeWith } from './analyze.js';
import type { Analysis, AnalyzeOptions } from './model/index.js';
import { registry } from './registry/bundled.js';

/**
 * Reads a whole text: citations with the documents that they mean, footnotes, and what is irregular. Documents are sought in
 * the bundled registry; `registry` in the options takes its place, null stands for none.
 *
 * @throws UsageError when `text` is not a string, `format` is unknown or `publishedOn` is no date
 * @example analyze('57-NQ/TW', { publishedOn: '2025-06' }).citations[0].resolution // { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol' }
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzeWith(text, options.registry === undefined ? { ...options, registry } : options);
}
