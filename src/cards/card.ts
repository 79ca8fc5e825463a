import { requireDate } from '../model/calendar.js';
import { UsageError, type DocumentId, type IsoDate, type Language, type Registry, type ResolvedCitation } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { wordsOf } from '../render/words.js';
import { resolutionWords } from './resolution-words.js';
import { citationRows, recordRows, type CardRow } from './rows.js';
import { say, type Listener } from './say.js';
import { knownDocument } from './standing.js';

/** What a card is made with. */
export interface CardOptions {
  /** Default: the bundled registry; null for none. */
  readonly registry?: Registry | null | undefined;
  /** Of labels, words and days. Without one they are English, with ids and ISO dates. */
  readonly language?: Language | undefined;
  /** A day: the card says how the document stood at its end. */
  readonly on?: IsoDate | undefined;
}

/** What a card of a citation is made with. */
export interface CitationCardOptions extends CardOptions {
  /** All citations of the text: the one from which this one is known is found among them. */
  readonly citations?: readonly ResolvedCitation[] | undefined;
}

/** What a registry knows of a document, in words. */
export interface DocumentCard {
  readonly document: DocumentId;
  /** Its symbol, or its name where it has none. */
  readonly name: string;
  readonly rows: readonly CardRow[];
}

/** A document that may be meant. */
export interface CandidateCard {
  readonly document: DocumentId;
  readonly probability: number;
  readonly title?: string;
  /** Why, in words. */
  readonly reasons: readonly string[];
}

/** What is known of a citation, in words, for whatever shows it. */
export interface CitationCard {
  readonly citation: string;
  readonly name: string;
  /** How its document was found, or why not. */
  readonly found: string;
  /** What the text says, field by field. */
  readonly rows: readonly CardRow[];
  /** Of the one document that is meant, where the registry has it. */
  readonly document?: DocumentCard;
  /** The likeliest first; one where the document is known and others were weighed. */
  readonly candidates: readonly CandidateCard[];
}

const OPTIONS: NamesOf<CardOptions> = { registry: true, language: true, on: true };
const CITATION_OPTIONS: NamesOf<CitationCardOptions> = { ...OPTIONS, citations: true };

function listenerOf(caller: string, { language, on }: CardOptions): Listener {
  if (language !== undefined) wordsOf(language, caller);
  if (on !== undefined) requireDate(caller, 'on', on);
  return { language };
}

function cardIn(document: DocumentId, { registry, on }: CardOptions, listener: Listener): DocumentCard | undefined {
  const record = registry?.get(document);
  return record === undefined || !registry ? undefined : { document, name: record.symbol, rows: recordRows(document, record, registry, listener, on) };
}

/** The card of a document by its id; undefined for one that the registry does not have. */
export function documentCard(document: DocumentId, options: CardOptions = {}): DocumentCard | undefined {
  checkOptions('documentCard', options, OPTIONS);
  if (typeof document !== 'string') throw new UsageError('documentCard takes the id of a document, such as 57-NQ/TW@2024-12-22');
  return cardIn(document, options, listenerOf('documentCard', options));
}

/** The card of a citation. */
export function citationCard(citation: ResolvedCitation, options: CitationCardOptions = {}): CitationCard {
  checkOptions('citationCard', options, CITATION_OPTIONS);
  const { resolution } = (citation as ResolvedCitation | undefined) ?? {};
  if (resolution === undefined) throw new UsageError('citationCard takes a citation with its document, as analyze(text).citations has them');
  const listener = listenerOf('citationCard', options);
  const { registry, citations = [] } = options;
  const antecedent = resolution.status === 'resolved' && resolution.antecedent !== undefined ? citations.find(({ id }) => id === resolution.antecedent) : undefined;
  const known = knownDocument(resolution);
  const document = known === undefined ? undefined : cardIn(known, options, listener);
  const weighed = resolution.status === 'unresolved' ? [] : resolution.candidates;
  return {
    citation: citation.id,
    name: document?.name ?? citation.symbol ?? citation.text,
    found: say(listener, resolutionWords(resolution)),
    rows: citationRows(citation, antecedent, listener),
    ...(document !== undefined && { document }),
    candidates: weighed.map(({ document: id, probability, reasons }): CandidateCard => {
      const title = registry?.get(id)?.title;
      return { document: id, probability, ...(title !== undefined && { title }), reasons: reasons.map((reason) => say(listener, reason)) };
    }),
  };
}
