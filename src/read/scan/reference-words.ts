import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import { vocabularyPhrases } from './vocabulary.js';
import { wordTrie } from './word-trie.js';

interface Words {
  /** Type words alone: most words of a text are told by it to be none. */
  readonly types: PhraseTrie;
  readonly indefinites: PhraseTrie;
  readonly news: PhraseTrie;
  readonly copulas: PhraseTrie;
  readonly acts: PhraseTrie;
}

let known: Words | undefined;

function words(): Words {
  return (known ??= {
    types: new PhraseTrie(vocabularyPhrases().filter(({ token }) => token === Token.TYPE)),
    indefinites: wordTrie(({ indefinites }) => indefinites), news: wordTrie(({ newWords }) => newWords),
    copulas: wordTrie(({ copulas }) => copulas), acts: wordTrie(({ actsOnDocuments }) => actsOnDocuments),
  });
}

const isWord = (value: number): boolean => isLetterClass(value) || isDigitClass(value) || value === Class.ignorable;
/** Words of an adjective or an adverb that may stand between. */
const MOST_BETWEEN = 2;

/** Where the next word begins, from `at` on, and nothing but blanks before it; -1 where something else stands there. */
function nextWord(text: string, at: number, to: number): number {
  let start = at;
  while (start < to && (classOf[text.charCodeAt(start)] === Class.space || classOf[text.charCodeAt(start)] === Class.newline)) start++;
  return start < to && isLetterClass(classOf[text.charCodeAt(start)]!) ? start : -1;
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isWord(classOf[text.charCodeAt(end)]!)) end++;
  return end;
}

/** The end of the phrase of the trie that begins at `at`; -1 for none. */
function phraseEnd(trie: PhraseTrie, text: string, at: number, to: number): number {
  return trie.match(text, at, to, NO_LANGUAGE) === undefined ? -1 : trie.matchEnd;
}

/** The type word that begins at `at`, and where it ends. */
function typeAt(text: string, at: number, to: number): { readonly values: readonly string[]; readonly end: number } | undefined {
  if (!words().types.begins(text, at, to)) return undefined;
  const trie = vocabularyTrie();
  const phrase = trie.match(text, at, to, NO_LANGUAGE);
  return phrase?.token === Token.TYPE ? { values: phrase.values, end: trie.matchEnd } : undefined;
}

/**
 * Tells `found` each document that the text names for the first time and without a number ("một chỉ thị", "a new resolution"), with the types
 * that its noun may mean. "A is a directive on …" names none.
 */
export function findUnnumbered(text: string, from: number, to: number, found: (types: readonly string[], at: number) => void): void {
  const { indefinites, news, copulas } = words();
  let copula = -1;
  for (let at = from; at < to; ) {
    if (!isWord(classOf[text.charCodeAt(at)]!)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, to);
    const isCopula = phraseEnd(copulas, text, at, to);
    if (isCopula !== -1) {
      copula = nextWord(text, isCopula, to);
      at = isCopula;
      continue;
    }
    const introduced = phraseEnd(indefinites, text, at, to);
    let noun = introduced === -1 ? at : nextWord(text, introduced, to);
    for (let passed = 0; introduced !== -1 && noun !== -1 && passed < MOST_BETWEEN && typeAt(text, noun, to) === undefined; passed++) noun = nextWord(text, wordEnd(text, noun, to), to);
    const type = noun === -1 ? undefined : typeAt(text, noun, to);
    if (type !== undefined && copula !== at) {
      const behind = type.end;
      const next = nextWord(text, behind, to);
      const isNew = introduced !== -1 || (next !== -1 && phraseEnd(news, text, next, to) !== -1);
      // A number behind it makes it a citation, or a document of others.
      if (isNew && !/^\s*\d/u.test(text.slice(behind, behind + 3))) found(type.values, noun);
      at = Math.max(behind, end);
    } else at = end;
  }
}

/** Nothing but a verb of what documents do to one another, and an adverb before it, stands between the two places. */
export function governs(text: string, from: number, to: number): boolean {
  const { acts } = words();
  let at = nextWord(text, from, to);
  for (let passed = 0; at !== -1 && passed <= MOST_BETWEEN; passed++) {
    const end = phraseEnd(acts, text, at, to);
    if (end !== -1) return isArticle(text, end, to);
    at = nextWord(text, wordEnd(text, at, to), to);
  }
  return false;
}

/** "superseded that regulation": does the demonstrative stand first, and a verb of what documents do to one another before it? */
export function isGoverned(text: string, start: number, end: number): boolean {
  if (typeAt(text, start, end) !== undefined) return false;
  let from = start;
  for (let passed = 0; passed < MOST_WORDS && from > 0; passed++) {
    while (from > 0 && !isWord(classOf[text.charCodeAt(from - 1)]!)) from--;
    while (from > 0 && isWord(classOf[text.charCodeAt(from - 1)]!)) from--;
    const act = phraseEnd(words().acts, text, from, start);
    if (act !== -1 && text.slice(act, start).trim() === '') return true;
  }
  return false;
}

/** Words of such a verb. */
const MOST_WORDS = 3;

/** Blanks, or an article: the demonstrative begins behind. */
function isArticle(text: string, from: number, to: number): boolean {
  const start = nextWord(text, from, to);
  if (start === -1) return text.slice(from, to).trim() === '';
  const trie = vocabularyTrie();
  const token = trie.match(text, start, to, NO_LANGUAGE)?.token;
  return (token === Token.DET || token === Token.PLURAL) && text.slice(trie.matchEnd, to).trim() === '';
}
