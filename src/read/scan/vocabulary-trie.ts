import { NO_LANGUAGE } from '../../model/language-set.js';
import { PhraseTrie } from './trie.js';
import { otherPhrases, vocabularyPhrases, type Phrase } from './vocabulary.js';

/** Stands for "no token": the words of `others`, where a window ends. */
export const STOP = 255;

function allPhrases(): Phrase[] {
  const stops = otherPhrases().map((text): Phrase => ({ token: STOP, text, languages: NO_LANGUAGE, values: [], number: 0, plural: false, strict: false }));
  return [...vocabularyPhrases(), ...stops];
}

let shared: PhraseTrie | undefined;

/** The vocabulary of all languages; built on first use and shared. */
export function vocabularyTrie(): PhraseTrie {
  shared ??= new PhraseTrie(allPhrases());
  return shared;
}
