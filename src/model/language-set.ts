import type { Language } from './span.js';

/** The language of the documents themselves: names and citations in others are translations, and 05-HD/VPTW rules this one. */
export const ORIGINAL: Language = 'vi';

declare const languages: unique symbol;

/** Languages that a word, or all words of a citation, may be of: one bit each, as every token and draft has such a set. */
export type LanguageSet = number & { readonly [languages]: true };

/** In the order in which they are asked. */
export const LANGUAGES: readonly Language[] = ['vi', 'fr', 'en'];

const BITS = Object.fromEntries(LANGUAGES.map((language, index) => [language, 1 << index])) as Readonly<Record<Language, LanguageSet>>;

/** Of what is no word. */
export const NO_LANGUAGE = 0 as LanguageSet;

export function setOf(...members: readonly Language[]): LanguageSet {
  return members.reduce((set, language) => union(set, BITS[language]), NO_LANGUAGE);
}

export const ALL_LANGUAGES = setOf(...LANGUAGES);

export function union(a: LanguageSet, b: LanguageSet): LanguageSet {
  return (a | b) as LanguageSet;
}

/** The languages of both. */
export function common(a: LanguageSet, b: LanguageSet): LanguageSet {
  return (a & b) as LanguageSet;
}

/** Is there a language of both? */
export function meet(a: LanguageSet, b: LanguageSet): boolean {
  return (a & b) !== 0;
}

/** Two languages at least are left. */
export function isOpen(set: LanguageSet): boolean {
  return (set & (set - 1)) !== 0;
}

const ONLY = new Map<LanguageSet, Language>(LANGUAGES.map((language) => [BITS[language], language]));

/** The one language of the set; undefined where it has none or several. */
export function onlyOf(set: LanguageSet): Language | undefined {
  return ONLY.get(set);
}
