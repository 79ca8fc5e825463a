import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE, setOf } from '../../model/language-set.js';
import { Class, classOf, isLetterClass } from '../text/classes.js';
import { PhraseTrie } from './trie.js';

let words: PhraseTrie | undefined;

/** The words at `start` that name the source of the note before (Sđd, Ibid.), and their language; they stand alone or before a mark. */
export function readSameSource(text: string, start: number, end: number): { readonly start: number; readonly end: number; readonly languages: number } | undefined {
  words ??= new PhraseTrie(LOCALES.flatMap(({ language, sameSource }) => sameSource.map((phrase) => ({
    token: 1, text: phrase.normalize('NFC'), languages: setOf(language), values: [], number: 0, plural: false, strict: false,
  }))));
  let at = start;
  while (at < end && !isLetterClass(classOf[text.charCodeAt(at)]!)) at++;
  const phrase = at < end ? words.match(text, at, end, NO_LANGUAGE) : undefined;
  if (phrase === undefined) return undefined;
  const behind = words.matchEnd;
  let next = behind;
  while (next < end && (classOf[text.charCodeAt(next)] === Class.space || classOf[text.charCodeAt(next)] === Class.newline)) next++;
  return next === end || CLOSES.has(classOf[text.charCodeAt(next)]!) ? { start: at, end: behind, languages: phrase.languages } : undefined;
}

const CLOSES: ReadonlySet<number> = new Set([Class.dot, Class.comma, Class.semicolon, Class.colon, Class.closeParen, Class.emphasis]);
