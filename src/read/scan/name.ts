import { LOCALES } from '../../locale/locales.js';
import { DISTRICTS, PROVINCES } from '../../locale/seeds.generated.js';
import { meet, NO_LANGUAGE, setOf, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, marksOf } from '../text/classes.js';
import { FUNCTION_WORDS, isOfWord, skipBlanks, startsWord, wordEnd } from './name-words.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import type { Phrase } from './vocabulary.js';

const MAX_WORDS = 12;

const phraseOf = (text: string, languages: LanguageSet): Phrase => ({ token: 1, text: text.normalize('NFC'), languages, values: [], number: 0, plural: false, strict: false });

function nameTrie(select: (locale: (typeof LOCALES)[number]) => readonly string[]): PhraseTrie {
  return new PhraseTrie(LOCALES.flatMap((locale) => select(locale).map((text) => phraseOf(text, setOf(locale.language)))));
}

const LISTS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ nameLists }) => nameLists));

let words: PhraseTrie | undefined;
let links: PhraseTrie | undefined;
let ends: PhraseTrie | undefined;
let places: PhraseTrie | undefined;

/** Provinces, and districts in whose names words of ours stand. */
function placeTrie(): PhraseTrie {
  return (places ??= new PhraseTrie(`${PROVINCES}|${DISTRICTS}`.split('|').flatMap((name) => (name.includes(' - ') ? [name, name.replace(' - ', '-')] : [name])).map((name) => phraseOf(name, NO_LANGUAGE))));
}

/**
 * End of the name that goes on behind a body ("Đảng uỷ" *xã Phong Hải*): capitalised words and the listed class nouns,
 * until another word or a mark. A name that lists ("các cơ quan, ban") may go on behind a comma. Returns `start` where
 * no name is. Of a committee of a province or a district (`ranked`) the name is that of the place, and ends with it.
 */
export function readName(text: string, start: number, limit: number, vocabulary: PhraseTrie, languages: LanguageSet, ranked = false): number {
  words ??= nameTrie((locale) => locale.nameWords);
  links ??= nameTrie((locale) => locale.nameLinks);
  ends ??= nameTrie((locale) => locale.nameEnds);
  let at = start;
  let end = start;
  let plural = false;
  let placed = false;
  for (let count = 0; count < MAX_WORDS; count++) {
    at = skipBlanks(text, end, limit);
    if (plural && classOf[text.charCodeAt(at)] === Class.comma) at = skipBlanks(text, at + 1, limit);
    // "Bà Rịa - Vũng Tàu": two names of one province.
    if (count > 0 && at > end && classOf[text.charCodeAt(at)] === Class.dash && isUpper(text.charCodeAt(skipBlanks(text, at + 1, limit)))) at = skipBlanks(text, at + 1, limit);
    // "BR-VT", "Hô Chi Minh-Ville"
    if ((ranked || isCapitalised(text, end + 1)) && count > 0 && at === end && classOf[text.charCodeAt(end)] === Class.dash && isUpper(text.charCodeAt(end + 1))) at = end + 1;
    if (at >= limit || !startsWord(text, at)) break;
    // "TP.HCM"
    if (count > 0 && at === end && classOf[text.charCodeAt(end - 1)] !== Class.dot) break;
    // French and English join a place with a link: "Comité provincial du Parti de Quang Tri".
    const link = links.match(text, at, limit, languages);
    const after = link === undefined ? at : skipBlanks(text, links.matchEnd, limit);
    if (link !== undefined && !meet(link.languages, languages)) break;
    const listed = after < limit ? words.match(text, after, limit, languages) : undefined;
    if (link !== undefined && listed === undefined && !(after < limit && startsWord(text, after) && isUpper(text.charCodeAt(after)))) break;
    const listedEnd = words.matchEnd;
    // "ban hành" is a verb, whatever "ban" alone may be; "và Huyện uỷ …" is a second committee.
    if (listed !== undefined && isLonger(vocabulary.match(text, after, limit, languages), vocabulary.matchEnd, listedEnd, ranked || !isUpper(text.charCodeAt(after)))) break;
    // Longest first: "Hai Bà Trưng", whatever its first word is elsewhere.
    if (!placed && isUpper(text.charCodeAt(after)) && placeTrie().match(text, after, limit, NO_LANGUAGE) !== undefined && (listed === undefined || placeTrie().matchEnd >= listedEnd)) {
      end = placeTrie().matchEnd;
      if (ranked) break;
      placed = true;
      continue;
    }
    // "Huyện uỷ Mộc Hoá và các xã": of a rank the place is all of the name.
    if (ranked && placed && listed !== undefined && !isUpper(text.charCodeAt(after))) break;
    if (listed !== undefined && meet(listed.languages, languages)) {
      plural ||= LISTS.has(listed.text);
      end = listedEnd;
      continue;
    }
    placed = true;
    if (!isUpper(text.charCodeAt(after)) && !isDigitClass(classOf[text.charCodeAt(after)]!)) break;
    // Words of ours end a name, in headings of capitals too.
    const phrase = vocabulary.match(text, after, limit, languages);
    if (phrase !== undefined && !phrase.strict && isBarrier(phrase, text, after, vocabulary.matchEnd, languages)) break;
    if (ends.match(text, after, limit, languages) !== undefined) break;
    const next = wordEnd(text, after, limit);
    // "… Đà Nẵng và 12-KL/TW": a number that a symbol begins with is no part of a name.
    if (isDigitClass(classOf[text.charCodeAt(after)]!) && isJoint(classOf[text.charCodeAt(next)]) && startsWord(text, next + 1)) break;
    end = next;
  }
  return trailingLink(text, start, end, vocabulary);
}

/** A longer phrase than the word of a name begins there: in capitals only a verb is told from what names are made of. */
function isLonger(phrase: Phrase | undefined, end: number, wordEndsAt: number, clear: boolean): boolean {
  return phrase !== undefined && end > wordEndsAt && (clear || phrase.token === Token.ISSUE);
}

const MAX_PERSON_WORDS = 5;

/** End of a person's name at `start`: capitalised words, whatever else they may mean ("To Lam" begins with a preposition). */
export function readPersonName(text: string, start: number, limit: number): number {
  let end = start;
  let at = start;
  for (let count = 0; count < MAX_PERSON_WORDS && at < limit && isUpper(text.charCodeAt(at)); count++) {
    end = wordEnd(text, at, limit);
    at = skipBlanks(text, end, limit);
    if (at === end) break;
  }
  return end;
}

const DANGLING: ReadonlySet<string> = new Set(LOCALES.flatMap(({ nameNeverLast }) => nameNeverLast.map(foldLetters)));

/** A lower-case "và", "các", "ban" at the end (and in headings of capitals a word that links) belongs to the sentence; inside, to names such as "Tuyên giáo và Dân vận". */
function trailingLink(text: string, start: number, end: number, vocabulary: PhraseTrie): number {
  let kept = end;
  for (;;) {
    let word = kept;
    while (word > start && isOfWord(text, word - 1)) word--;
    if (word === start || !DANGLING.has(foldLetters(text.slice(word, kept)))) return kept;
    if (isUpper(text.charCodeAt(word)) && (isCapitalised(text, word) || !FUNCTION_WORDS.has(vocabulary.match(text, word, kept, NO_LANGUAGE)?.token ?? 0))) return kept;
    let last = word;
    while (last > start && !isOfWord(text, last - 1)) last--;
    if (last <= start) return kept;
    kept = last;
  }
}

/** A capital, and a small letter behind it. */
function isCapitalised(text: string, at: number): boolean {
  let second = at + 1;
  while (second < text.length && classOf[text.charCodeAt(second)] === Class.ignorable) second++;
  return isUpper(text.charCodeAt(at)) && isLetterClass(classOf[text.charCodeAt(second)] ?? 0) && !isUpper(text.charCodeAt(second));
}

/**
 * Does the phrase of ours at `at` end a name? A capitalised word without the marks of the phrase is a name that only folds to it (Sơn La
 * is not là, Quảng Nam not năm), and so is one that links words where it is none.
 */
function isBarrier(phrase: Phrase, text: string, at: number, end: number, languages: LanguageSet): boolean {
  if (!meet(phrase.languages, languages) || phrase.text.length < 2) return false;
  if (FUNCTION_WORDS.has(phrase.token) && isCapitalised(text, at)) return false;
  const written = marksIn(text, at, end);
  // Without diacritics one word of ours is a syllable of many names, two are the word for a document.
  if (written === 0 && phrase.token === Token.TYPE && phrase.text.includes(' ')) return true;
  return written === 0 ? marksIn(phrase.text, 0, phrase.text.length) === 0 : written === marksIn(phrase.text, 0, phrase.text.length);
}

/** All marks of the letters, wherever each stands: khoá is khóa, and Bà is not ba. */
function marksIn(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) {
    const marks = marksOf[text.charCodeAt(at)]!;
    // The tone and the quality of a letter, each counted where it is told from the others.
    if ((marks & 7) > 0) sum += 16 ** ((marks & 7) - 1);
    if (marks >> 3 > 0) sum += 16 ** (4 + (marks >> 3));
  }
  return sum;
}

function isJoint(value: number | undefined): boolean {
  return value === Class.dash || value === Class.slash;
}
