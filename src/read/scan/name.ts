import { MINISTRIES } from '../../locale/ministries.js';
import { LOCALES } from '../../locale/locales.js';
import { DISTRICTS, PLACES, PROVINCES } from '../../locale/seeds.generated.js';
import { meet, NO_LANGUAGE, setOf, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, marksOf, slugOf, visible } from '../text/classes.js';
import { PLACE_BEFORE_BODY } from './languages.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import { vocabularyPhrases, type Phrase } from './vocabulary.js';

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
let bodies: PhraseTrie | undefined;

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
    if (at >= limit || !startsWord(text, at)) break;
    // "BR-VT"
    if (ranked && count > 0 && at === end && classOf[text.charCodeAt(end)] === Class.dash && isUpper(text.charCodeAt(end + 1))) at = end + 1;
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

/** What joins the words of a French or English name, the longest first, so that "de la" goes as a whole; behind an elision the name goes on in the same word. */
const JOINTS = LOCALES.flatMap(({ nameLinks, nameArticles }) => [...nameLinks, ...nameArticles]).filter((words) => !words.endsWith('’')).map(partsOf).sort((a, b) => b.length - a.length);
/** The words of their names follow one another directly. */
const UNJOINED: ReadonlySet<LanguageSet> = new Set(LOCALES.filter(({ nameLinks }) => nameLinks.length === 0).map(({ language }) => setOf(language)));

const NAMELESS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ nameless }) => nameless.map(slugOf)));

/** Words, and what stands between them. */
function partsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu) ?? [];
}

function withoutJoints(name: string): string {
  const parts = partsOf(name);
  let kept = '';
  for (let at = 0; at < parts.length; ) {
    const joint = JOINTS.find((words) => words.every((word, index) => parts[at + index]?.toLowerCase() === word));
    kept += joint === undefined ? parts[at]! : ' ';
    at += joint?.length ?? 1;
  }
  return kept;
}

/** The slug of the name behind a body of these languages, without what only joins its words; undefined where it tells the kind of body and not which. */
export function slugOfName(name: string, languages: LanguageSet): string | undefined {
  const slug = slugOf(UNJOINED.has(languages) ? name : withoutJoints(visible(name)));
  return NAMELESS.has(slug) ? undefined : slug;
}

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

const provinces = new Set(PROVINCES.split('|').map(slugOf));
const municipalities = new Set(PLACES.filter(({ municipality }) => municipality).map(({ id }) => id));
const spellings = new Map(PLACES.flatMap(({ id, spellings: others = [] }) => others.map((other) => [other, id] as const)));

/** Is the slug the name of a province, or of a city that has the rank of one? */
export function provinceOf(slug: string): 'province' | 'municipality' | undefined {
  const id = spellings.get(slug) ?? slug;
  return municipalities.has(id) ? 'municipality' : provinces.has(id) ? 'province' : undefined;
}

const ministryNames = MINISTRIES.flatMap(([id, en, fr, vi = '']) => ([['en', en], ['fr', fr], ['vi', vi]] as const).flatMap(([language, names]) => names.split('|').map((name) => ({ id, name, languages: setOf(language) }))));
let ministries: ReadonlyMap<string, string> | undefined;

/** The ministry whose name in another language has the slug (ministry-health): a committee's id has one for all languages (dang-uy-bo-y-te). */
export function ministryOf(slug: string): string | undefined {
  ministries ??= new Map(ministryNames.map(({ id, name, languages }) => [slugOfName(name, languages) ?? '', id]));
  return ministries.get(slug);
}

const RANKS = LOCALES.flatMap(({ committeesByRank }) => committeesByRank.flatMap(([id, words]) => words.map((word) => [slugOf(word), id] as const)));

/** The committee whose rank a word at either end of the slug tells (nam-dinh-province). */
export function committeeOfRank(slug: string): string | undefined {
  return RANKS.find(([word]) => slug.startsWith(`${word}-`) || slug.endsWith(`-${word}`))?.[1];
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

/** Words that link and count: with a capital of their own they are part of a name (Ba Vì, Hai Bà Trưng). */
const FUNCTION_WORDS: ReadonlySet<number> = new Set([Token.PLURAL, Token.AND, Token.OF, Token.BY, Token.PASSIVE, Token.YEARMARK, Token.MONTHMARK, Token.ORDMARK, Token.RANGE, Token.FROM, Token.SUCH, Token.FILLER, Token.DAYWORD, Token.ANNEX]);

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

function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  let newlines = 0;
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.newline) {
      if (++newlines > 1) return limit;
    } else if (value !== Class.space && value !== Class.ignorable) break;
    at++;
  }
  return at;
}

/** A decomposed letter has its mark behind it. */
function isOfWord(text: string, at: number): boolean {
  return startsWord(text, at) || classOf[text.charCodeAt(at)] === Class.ignorable;
}

function isJoint(value: number | undefined): boolean {
  return value === Class.dash || value === Class.slash;
}

function startsWord(text: string, at: number): boolean {
  const value = classOf[text.charCodeAt(at)]!;
  return isLetterClass(value) || isDigitClass(value);
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const value = classOf[text.charCodeAt(end)]!;
    if (!isLetterClass(value) && !isDigitClass(value) && value !== Class.ignorable) break;
    end++;
  }
  return end;
}
