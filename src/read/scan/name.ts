import { LOCALES } from '../../locale/locales.js';
import { meet, setOf, type LanguageSet } from '../../model/language-set.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, marksOf, slugOf } from '../text/classes.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import type { Phrase } from './vocabulary.js';

const MAX_WORDS = 12;

function nameTrie(select: (locale: (typeof LOCALES)[number]) => readonly string[]): PhraseTrie {
  const phrases: Phrase[] = LOCALES.flatMap((locale) =>
    select(locale).map((text): Phrase => ({
      token: 1, text: text.normalize('NFC'), languages: setOf(locale.language), values: [], number: 0, plural: false, strict: false,
    })),
  );
  return new PhraseTrie(phrases);
}

const LISTS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ nameLists }) => nameLists));

let words: PhraseTrie | undefined;
let links: PhraseTrie | undefined;
let ends: PhraseTrie | undefined;

/**
 * End of the name that goes on behind a body ("Đảng uỷ" *xã Phong Hải*): capitalised words and the listed class nouns,
 * until another word or a mark. A name that lists ("các cơ quan, ban") may go on behind a comma. Returns `start` where
 * no name is.
 */
export function readName(text: string, start: number, limit: number, vocabulary: PhraseTrie, languages: LanguageSet): number {
  words ??= nameTrie((locale) => locale.nameWords);
  links ??= nameTrie((locale) => locale.nameLinks);
  ends ??= nameTrie((locale) => locale.nameEnds);
  let at = start;
  let end = start;
  let plural = false;
  for (let count = 0; count < MAX_WORDS; count++) {
    at = skipBlanks(text, end, limit);
    if (plural && classOf[text.charCodeAt(at)] === Class.comma) at = skipBlanks(text, at + 1, limit);
    // "Bà Rịa - Vũng Tàu": two names of one province.
    if (count > 0 && at > end && classOf[text.charCodeAt(at)] === Class.dash && isUpper(text.charCodeAt(skipBlanks(text, at + 1, limit)))) at = skipBlanks(text, at + 1, limit);
    if (at >= limit || !startsWord(text, at)) break;
    if (count > 0 && at === end) break;
    // French and English join a place with a link: "Comité provincial du Parti de Quang Tri".
    const link = links.match(text, at, limit, languages);
    const after = link === undefined ? at : skipBlanks(text, links.matchEnd, limit);
    if (link !== undefined && !meet(link.languages, languages)) break;
    const listed = after < limit ? words.match(text, after, limit, languages) : undefined;
    if (link !== undefined && listed === undefined && !(after < limit && startsWord(text, after) && isUpper(text.charCodeAt(after)))) break;
    const listedEnd = words.matchEnd;
    // "ban hành" is a verb, whatever "ban" alone may be.
    if (listed !== undefined && !isUpper(text.charCodeAt(after)) && vocabulary.match(text, after, limit, languages) !== undefined && vocabulary.matchEnd > listedEnd) break;
    if (listed !== undefined && meet(listed.languages, languages)) {
      plural ||= LISTS.has(listed.text);
      end = listedEnd;
      continue;
    }
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
  return trailingLink(text, start, end);
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
  const slug = slugOf(UNJOINED.has(languages) ? name : withoutJoints(name));
  return NAMELESS.has(slug) ? undefined : slug;
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

/** A lower-case "và", "các", "ban" at the end belongs to the sentence; inside, to names such as "Tuyên giáo và Dân vận". */
function trailingLink(text: string, start: number, end: number): number {
  let kept = end;
  for (;;) {
    let word = kept;
    while (word > start && isOfWord(text, word - 1)) word--;
    if (word === start || isUpper(text.charCodeAt(word)) || !DANGLING.has(foldLetters(text.slice(word, kept)))) return kept;
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
  for (let i = 0; i < phrase.text.length; i++) {
    if (marksOf[phrase.text.charCodeAt(i)] === 0) continue;
    for (let j = at; j < end; j++) if (marksOf[text.charCodeAt(j)] !== 0) return true;
    return false;
  }
  return true;
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
