import { UsageError, type DocumentId, type Language, type UnverifiedField } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { documentIdOf } from '../registry/identity.js';
import { dateParts, type CitedDocument } from '../render/cited.js';
import { formatCitation } from '../render/format-citation.js';
import { capital, issuerName, tellsWhich, typeName } from '../render/names.js';
import { wordsOf, type Words } from '../render/words.js';
import type { BibliographyDocument } from './documents.js';

/** In which words types and bodies are named. */
export interface BibliographyOptions {
  /** Default `vi`; titles and symbols are Vietnamese in any. */
  readonly language?: Language | undefined;
}

const OPTIONS: NamesOf<BibliographyOptions> = { language: true };
const PAGE = /^https?:\/\/[^\s]+$/u;

/** A document as bibliographies have it, whatever their format. */
export interface Entry {
  readonly id: DocumentId;
  readonly title: string;
  /** The type in words. */
  readonly genre: string | undefined;
  /** The symbol; documents of congresses and plenums have none. */
  readonly number: string | undefined;
  readonly bodies: readonly string[];
  /** Year, month and day, as far as they are known. */
  readonly date: readonly number[];
  readonly url: string | undefined;
  /** Of the title. */
  readonly language: 'vi' | undefined;
}

function bodiesOf({ issuer, issuerName: asWritten }: CitedDocument, words: Words): readonly string[] {
  const written = asWritten?.trim() ?? '';
  if (issuer === undefined || (written !== '' && tellsWhich(issuer, written))) return written === '' ? [] : [written];
  const names = issuer.split('+').map((id) => issuerName(id, words));
  return names.every((name) => name !== undefined) ? names : written === '' ? [] : [written];
}

/** What no source confirms is not stated. */
function confirmed(document: BibliographyDocument): BibliographyDocument {
  const without = (field: UnverifiedField): boolean => document.unverified?.includes(field) === true;
  return {
    ...document,
    ...(without('symbol') && { symbol: undefined }), ...(without('type') && { type: undefined }), ...(without('term') && { term: undefined }),
    ...(without('issuer') && { issuer: undefined, issuerName: undefined }), ...(without('date') && document.date?.length === 10 && { date: undefined }),
  };
}

function entryOf(document: BibliographyDocument, words: Words, caller: string): Entry {
  if (typeof document !== 'object' || document === null) throw new UsageError(`${caller} takes a list of documents: records of a registry, or documentsCited(analysis)`);
  const said = confirmed(document);
  const { symbol, type, title, sources = [] } = said;
  const id = document.id ?? documentIdOf(document);
  const name = formatCitation(said, { language: words.language, style: 'later' });
  if (id === undefined) throw new UsageError(`${caller} needs a symbol, or type and number, of each document; ${JSON.stringify(title ?? name)} has neither`);
  const parts = dateParts(said.date);
  const genre = type === undefined ? undefined : typeName(type, words);
  return {
    id,
    title: title ?? name,
    genre: genre === undefined ? undefined : capital(genre),
    number: symbol !== undefined && /^\d/u.test(symbol) ? symbol : undefined,
    bodies: bodiesOf(said, words),
    date: parts === undefined ? [] : [parts.year, parts.month, parts.day].filter((part) => part !== undefined),
    url: sources.find((source) => PAGE.test(source)),
    language: title === undefined ? undefined : 'vi',
  };
}

/** @throws UsageError when what is given is no list of documents, or no language of the library */
export function entriesOf(documents: Iterable<BibliographyDocument>, options: BibliographyOptions, caller: string): Entry[] {
  checkOptions(caller, options, OPTIONS);
  if (typeof (documents as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] !== 'function' || typeof documents === 'string') {
    throw new UsageError(`${caller} takes a list of documents: records of a registry, or documentsCited(analysis)`);
  }
  const words = wordsOf(options.language ?? 'vi', caller);
  return Array.from(documents, (document) => entryOf(document, words, caller));
}
