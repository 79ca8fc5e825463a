import type { DocumentId } from '../model/index.js';
import type { BibliographyDocument } from './documents.js';
import { entriesOf, type BibliographyOptions } from './entry.js';

/** A document in CSL-JSON, as Zotero, pandoc and citation-js read it: a report of the body that issued it. */
export interface CslItem {
  readonly id: DocumentId;
  readonly type: 'report';
  readonly title: string;
  /** The issuing bodies. */
  readonly author?: readonly { readonly literal: string }[];
  /** The type of the document in words: `Nghị quyết`. */
  readonly genre?: string;
  /** The symbol. */
  readonly number?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language?: 'vi';
}

/**
 * Documents in CSL-JSON, in their order. A document without a title has its type and symbol for one. What no source confirms is left out,
 * the title apart.
 *
 * @throws UsageError when the documents are no list, one of them has neither symbol nor number, or an option is unknown
 * @example toCslJson(documentsCited(analyze('57-NQ/TW')))[0].genre // 'Nghị quyết'
 */
export function toCslJson(documents: Iterable<BibliographyDocument>, options: BibliographyOptions = {}): CslItem[] {
  return entriesOf(documents, options, 'toCslJson').map(({ id, title, genre, number, bodies, date, url, language }): CslItem => ({
    id, type: 'report', title,
    ...(bodies.length > 0 && { author: bodies.map((literal) => ({ literal })) }),
    ...(genre !== undefined && { genre }),
    ...(number !== undefined && { number }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] as const } }),
    ...(url !== undefined && { URL: url }),
    ...(language !== undefined && { language }),
  }));
}
