import { LOCALES } from '../../locale/locales.js';
import { setOf } from '../../model/language-set.js';
import { PhraseTrie } from './trie.js';

/** Words of all languages that are looked up and make no token. */
export function wordTrie(select: (locale: (typeof LOCALES)[number]) => readonly string[]): PhraseTrie {
  return new PhraseTrie(
    LOCALES.flatMap((locale) =>
      select(locale).map((text) => ({
        token: 1, text: text.normalize('NFC'), languages: setOf(locale.language), values: [], number: 0, plural: false, strict: false,
      })),
    ),
  );
}
