import { meet, NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, isLetterClass, isUpper } from '../text/classes.js';
import { PLACE_BEFORE_BODY } from './languages.js';
import { ministryNames } from './name-slugs.js';
import { FUNCTION_WORDS, isOfWord, skipBlanks, wordEnd } from './name-words.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import { vocabularyPhrases, type Phrase } from './vocabulary.js';

let bodies: PhraseTrie | undefined;

/** A committee whose place stands before its name. */
export interface PlacedBody {
  readonly body: Phrase;
  readonly placeEnd: number;
  readonly end: number;
}

const MAX_PLACE_WORDS = 6;

/** Bodies before which a place may stand. */
function bodyTrie(): PhraseTrie {
  return (bodies ??= new PhraseTrie(vocabularyPhrases().filter(({ token, languages }) => token === Token.BODY && meet(languages, PLACE_BEFORE_BODY))));
}

let ministryTrie: PhraseTrie | undefined;

/** "the Ministry of Public Security's Party Committee" */
function ministryBeforeBody(text: string, start: number, limit: number, vocabulary: PhraseTrie): PlacedBody | undefined {
  ministryTrie ??= new PhraseTrie(ministryNames.filter(({ languages }) => meet(languages, PLACE_BEFORE_BODY)).map(({ name, languages }) => ({ token: Token.NONPARTY, text: name, languages, values: [], number: 0, plural: false, strict: false })));
  if (ministryTrie.match(text, start, limit, NO_LANGUAGE) === undefined) return undefined;
  const placeEnd = ministryTrie.matchEnd;
  if (classOf[text.charCodeAt(placeEnd)] !== Class.apostrophe) return undefined;
  // "Foreign Affairs' Party Committee"
  const owned = vocabulary.match(text, placeEnd, limit, PLACE_BEFORE_BODY)?.token === Token.POSS ? vocabulary.matchEnd : placeEnd + 1;
  const body = vocabulary.match(text, skipBlanks(text, owned, limit), limit, PLACE_BEFORE_BODY);
  return body?.token === Token.BODY && meet(body.languages, PLACE_BEFORE_BODY) ? { body, placeEnd, end: vocabulary.matchEnd } : undefined;
}

/** "Quang Nam Provincial Party Committee": words with a capital, and the body that follows them directly. */
export function placeBeforeBody(text: string, start: number, limit: number, vocabulary: PhraseTrie): PlacedBody | undefined {
  const ofMinistry = ministryBeforeBody(text, start, limit, vocabulary);
  if (ofMinistry !== undefined) return ofMinistry;
  // Most words with a capital are told by the next one to be no place.
  const second = skipBlanks(text, wordEnd(text, start, limit), limit);
  if (second < limit && isLetterClass(classOf[text.charCodeAt(second)]!) && !isUpper(text.charCodeAt(second)) && !bodyTrie().begins(text, second, limit)) return undefined;
  const opening = vocabulary.match(text, start, limit, PLACE_BEFORE_BODY);
  if (opening !== undefined && !FUNCTION_WORDS.has(opening.token) && !isPlaceless(opening)) return undefined;
  let end = start;
  for (let words = 0, at = start; words < MAX_PLACE_WORDS; words++) {
    end = wordEnd(text, at, limit);
    // "Ho Chi Minh City's Party Committee"
    const owns = classOf[text.charCodeAt(end)] === Class.apostrophe && vocabulary.match(text, end, limit, PLACE_BEFORE_BODY)?.token === Token.POSS;
    at = skipBlanks(text, owns ? vocabulary.matchEnd : end, limit);
    // "Ba Ria-Vung Tau"
    if (classOf[text.charCodeAt(at)] === Class.dash) at = skipBlanks(text, at + 1, limit);
    if (at === end || at >= limit) return undefined;
    // "Nam Dinh provincial Party Committee"
    const body = vocabulary.match(text, at, limit, PLACE_BEFORE_BODY);
    if (body?.token === Token.BODY && meet(body.languages, PLACE_BEFORE_BODY)) return { body, placeEnd: end, end: vocabulary.matchEnd };
    if (!isUpper(text.charCodeAt(at))) return undefined;
  }
  return undefined;
}

/** A word of a language whose places stand behind their committees says nothing of a place before one. */
function isPlaceless({ languages }: Phrase): boolean {
  return languages !== NO_LANGUAGE && !meet(languages, PLACE_BEFORE_BODY);
}

const isBetweenWords = (value: number): boolean => value === Class.space || value === Class.newline || value === Class.dash;

/** Where the words with a capital begin that stand directly before the body at `at`, but not before `floor`. */
export function placeStart(text: string, at: number, floor: number, vocabulary: PhraseTrie): number {
  let start = at;
  for (let words = 0; words < MAX_PLACE_WORDS; words++) {
    let end = start;
    while (end > floor && isBetweenWords(classOf[text.charCodeAt(end - 1)]!) && !text.startsWith('\n\n', end - 2)) end--;
    if (end === start) return start;
    let word = end;
    while (word > floor && isOfWord(text, word - 1)) word--;
    if (word === end || !isUpper(text.charCodeAt(word))) return start;
    const phrase = vocabulary.match(text, word, end, PLACE_BEFORE_BODY);
    if (phrase !== undefined && meet(phrase.languages, PLACE_BEFORE_BODY)) return start;
    start = word;
  }
  return start;
}
