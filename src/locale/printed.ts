import type { DocumentType, IssuerId, Language } from '../model/index.js';

/** Year, and month and day as far as they are known. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * How one language prints a citation. Names of types and bodies come from `seeds/`; here stand the ones that differ from
 * the first name there, the small words, and their order. A part that follows another begins with its own space or comma.
 */
export interface Words {
  readonly language: Language;
  /** The letter with which words that stand alone begin; names of types stand in the seeds as they do inside a sentence. */
  readonly begins: 'large' | 'small';
  readonly numberMark: string;
  /** "Document" in general, where no type is known. */
  readonly document: string;
  readonly and: string;
  readonly or: string;
  /** Instead of the first name in `seeds/document-types.json`, where that one is read as another type. */
  readonly typeNames: Readonly<Partial<Record<DocumentType, string>>>;
  /** The same for `seeds/issuers.json`. */
  readonly issuerNames: Readonly<Partial<Record<IssuerId, string>>>;
  /** What an issuer code says by itself, where it is that of several bodies. */
  readonly codeNames: Readonly<Record<string, string>>;
  /** Canonical unit of a pinpoint → its word. */
  readonly pinpointUnits: Readonly<Record<string, string>>;
  readonly pinpointSeparator: string;
  /** What ties a pinpoint to the type word behind it; `numbered` when a number or symbol follows the word. */
  pinpointLink(typeWord: string, numbered: boolean): string;
  /** A date that stands alone: `28/7/2021`, `28 juillet 2021`. */
  day(date: DateParts): string;
  /** `numbered`: the date follows a number or symbol. */
  date(date: DateParts, numbered: boolean): string;
  of(bodies: readonly string[]): string;
  /** Before letters that are spelled. */
  readonly ofLetters: string;
  term(roman: string, value: number): string;
  /** A congress as the issuer of a document with a number. */
  ofCongress(roman: string, value: number): string;
  congress(typeWord: string, roman: string, value: number): string;
  plenum(typeWord: string, plenum: number, term: { readonly roman: string; readonly value: number } | undefined): string;
}
