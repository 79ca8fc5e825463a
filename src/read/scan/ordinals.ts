import { LOCALES } from '../../locale/locales.js';
import { LANGUAGES, setOf, type LanguageSet } from '../../model/language-set.js';
import { foldLetters, visible } from '../text/classes.js';

/** What makes a number an ordinal, and whose it is. */
const SUFFIXES: ReadonlyMap<string, LanguageSet> = new Map(LOCALES.flatMap(({ language, ordinalSuffixes }) => ordinalSuffixes.map((suffix) => [suffix, setOf(language)] as const)));

/** Whose ordinal ends so; "Về" is none of V. */
export function ordinalSuffix(letters: string): LanguageSet | undefined {
  const written = visible(letters).normalize('NFC').toLowerCase();
  const folded = foldLetters(letters);
  return SUFFIXES.get(written) ?? (folded === written ? SUFFIXES.get(folded) : undefined);
}

export const ORDINAL_VALUES = new Map(LANGUAGES.map((language) => [setOf(language), { languages: setOf(language), values: [], plural: false }] as const));
