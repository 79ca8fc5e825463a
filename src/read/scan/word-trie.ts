import { LOCALES } from '../../locale/locales.js';
import { setOf } from '../../model/language-set.js';
import { PhraseTrie } from './trie.js';

/** Words of all languages that are looked up and make no token. */
export function wordTrie(select: (locale: (typeof LOCALES)[number]) => readonly string[]): PhraseTrie {
  return numberTrie((locale) => select(locale).map((text) => [0, text]));
}

/** The same, each with a number. */
export function numberTrie(select: (locale: (typeof LOCALES)[number]) => readonly (readonly [value: number, text: string])[]): PhraseTrie {
  return new PhraseTrie(
    LOCALES.flatMap((locale) =>
      select(locale).map(([number, text]) => ({
        token: 1, text: text.normalize('NFC'), languages: setOf(locale.language), values: [], number, plural: false, strict: false,
      })),
    ),
  );
}
