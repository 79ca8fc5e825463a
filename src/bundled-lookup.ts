import { citationCard as cardOfCitation, documentCard as cardOfDocument, type CardOptions, type CitationCard, type CitationCardOptions, type DocumentCard } from './cards/card.js';
import { Finder, type LookupResult, type LookUpOptions } from './lookup/find.js';
import { requireDate } from './model/calendar.js';
import { UsageError, type DocumentId, type ResolvedCitation } from './model/index.js';
import { checkOptions, isOptions, refuseRegistryAlone, type NamesOf } from './model/known-options.js';
import { registry as bundled } from './registry/bundled.js';

const LOOK_UP_OPTIONS: NamesOf<LookUpOptions> = { registry: true, publishedOn: true };

const withRegistry = <O extends CardOptions>(options: O): O => (isOptions(options) && options.registry === undefined ? { ...options, registry: bundled } : options);

/**
 * Documents by what somebody types: a citation as texts have it, the id of a document, type and number (`NQ 57`, `nq57`), a symbol without its
 * separators (`57NQTW`), or words of a title, with or without diacritics. A query of several citations gives several results; one that finds
 * nothing gives one, which says why.
 *
 * @throws UsageError when the query is no string, an option is unknown, or `publishedOn` is no date
 * @example lookUp('nq57', { publishedOn: '2025' })[0].documents[0].record.symbol // '57-NQ/TW'
 */
export function lookUp(query: string, options: LookUpOptions = {}): readonly LookupResult[] {
  refuseRegistryAlone(options, 'lookUp(query, { registry })');
  checkOptions('lookUp', options, LOOK_UP_OPTIONS);
  if (typeof query !== 'string') throw new UsageError('lookUp takes what is sought as a string, such as 57-NQ/TW');
  const { registry = bundled, publishedOn } = options;
  if (publishedOn !== undefined) requireDate('lookUp', 'publishedOn', publishedOn);
  return new Finder(registry, publishedOn).find(query.trim().replace(/\s+/gu, ' '));
}

/**
 * What is known of a citation, in words: each field with where it comes from, how its document was found, the documents that may be meant, and
 * what the registry knows of the one that is. The registry is the bundled one unless the options say another one, or null for none.
 *
 * @throws UsageError for what is no resolved citation, an unknown option or language, and when `on` is no date
 * @example
 * const [citation] = analyze('Nghị quyết 57-NQ/TW').citations;
 * citationCard(citation, { language: 'vi' }).rows[0] // { field: 'type', label: 'loại', values: ['Nghị quyết'], from: 'nêu trong viện dẫn' }
 */
export function citationCard(citation: ResolvedCitation, options: CitationCardOptions = {}): CitationCard {
  return cardOfCitation(citation, withRegistry(options));
}

/**
 * What the registry knows of a document, in words; undefined for one that it does not have.
 *
 * @throws UsageError for what is no id, an unknown option or language, and when `on` is no date
 * @example documentCard('22-QĐ/TW@2021-07-28', { on: '2026' })?.rows.find(({ field }) => field === 'status')?.values // ['superseded since 2025-05-30 by …']
 */
export function documentCard(document: DocumentId, options: CardOptions = {}): DocumentCard | undefined {
  return cardOfDocument(document, withRegistry(options));
}
