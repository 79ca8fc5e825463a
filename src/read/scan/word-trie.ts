import { LOCALES } from '../../locale/locales.js';
import type { Language } from '../../model/index.js';
import { setOf } from '../../model/language-set.js';
import { PhraseTrie } from './trie.js';

/** Words of all languages that are looked up and make no token. */
export function wordTrie(select: (locale: (typeof LOCALES)[number]) => readonly string[]): PhraseTrie {
  return numberTrie(LOCALES, (locale) => select(locale).map((text) => [0, text]));
}

/** The same of any words by their languages, each with a number. */
export function numberTrie<Words extends { readonly language: Language }>(all: readonly Words[], select: (words: Words) => readonly (readonly [value: number, text: string])[]): PhraseTrie {
  return new PhraseTrie(
    all.flatMap((words) =>
      select(words).map(([number, text]) => ({
        token: 1, text: text.normalize('NFC'), languages: setOf(words.language), values: [], number, plural: false, strict: false,
      })),
    ),
  );
}
