import { UsageError, type Analysis } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { readingOf } from '../model/reading.js';
import { documentsIn, type BibliographyDocument, type DocumentsCitedOptions } from './documents.js';

const OPTIONS: NamesOf<DocumentsCitedOptions> = { registry: true };

/**
 * The documents that a text cites, or several texts, each once, in the order of first citation. A citation that may mean several documents
 * gives none. The registry is the one with which the texts were read, unless the options say another one, or null for none.
 *
 * @throws UsageError when what is given is no analysis, or an option is unknown
 * @example toCslJson(documentsCited(analyze('57-NQ/TW')))[0].number // '57-NQ/TW'
 */
export function documentsCited(analyses: Analysis | Iterable<Analysis>, options: DocumentsCitedOptions = {}): BibliographyDocument[] {
  checkOptions('documentsCited', options, OPTIONS);
  const all = Array.isArray((analyses as Partial<Analysis> | undefined)?.citations) ? [analyses as Analysis] : typeof (analyses as Partial<Iterable<Analysis>> | undefined)?.[Symbol.iterator] === 'function' ? [...(analyses as Iterable<Analysis>)] : undefined;
  if (all === undefined || !all.every((one) => Array.isArray((one as Partial<Analysis> | null)?.citations))) throw new UsageError('documentsCited takes what analyze(text) gives, or a list of it');
  const registry = options.registry === undefined ? all.map((analysis) => readingOf(analysis)?.registry).find((one) => one !== undefined) : options.registry ?? undefined;
  return documentsIn(all, registry);
}
