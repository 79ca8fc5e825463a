import type { CitationId, IsoDate, Language, Span } from '../model/index.js';

/** A citation, or a State document, as relations are sought between them; spans are those of the text as it is read. */
export interface Mention {
  /** Undefined for a State document: it may be a source, never a target. */
  readonly id: CitationId | undefined;
  /** Of its own words; a bare symbol has none. */
  readonly language: Language | undefined;
  readonly span: Span;
  /** With what is said behind it: date, issuer, term. */
  readonly end: number;
  readonly types: readonly string[];
  /** Of the noun that names its type, where the language has genders. */
  readonly gender?: 'masculine' | 'feminine' | undefined;
  /** "Quy định này" */
  readonly anaphora: boolean;
  readonly plural: boolean;
  /** An item of the list of the mention before. */
  readonly listed: boolean;
  /** Day, month or year of it, as the text says. */
  readonly date: IsoDate | undefined;
  /** The same, or that of the document that it is resolved to. */
  readonly knownDate: IsoDate | undefined;
  readonly pinpoint: string | undefined;
  /** The number of the text itself at its head: what it does, the text does. */
  readonly header: boolean;
  /** What it is a mention of, as far as that is known: mentions of one document have one entity. */
  readonly entity: string | undefined;
}
