import { LOCALES } from '../../locale/locales.js';
import type { Span } from '../../model/index.js';
import { NO_LANGUAGE, setOf, type LanguageSet } from '../../model/language-set.js';
import { startOfTerm, TERMS } from '../../model/terms.js';
import { digitsEnd, digitsValue, formatRoman, lettersEnd, romanValue, upperAscii } from './numbers.js';
import { wordTrie } from './word-trie.js';
import { PhraseTrie } from './trie.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';

/** The edition stands this near behind its document, and a year this near before it. */
const REACH = 160;
const YEAR_REACH = 6;
const LONGEST_NUMBER = 4;
const LONGEST_SUFFIX = 4;

interface Edition {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A document that is cited by name, and where its edition stands. */
export interface NamedDocument {
  readonly type: string;
  readonly languages: LanguageSet;
  readonly span: Span;
  readonly term: string;
  readonly edition: Span;
}

let names: PhraseTrie | undefined;
let joints: PhraseTrie | undefined;
let congresses: PhraseTrie | undefined;

const theNames = (): PhraseTrie =>
  (names ??= new PhraseTrie(LOCALES.flatMap(({ language, namedDocuments }) => namedDocuments.flatMap(([type, phrases]) =>
    phrases.map((text) => ({ token: 1, text: text.normalize('NFC'), languages: setOf(language), values: [type], number: 0, plural: false, strict: false }))))));
const theJoints = (): PhraseTrie => (joints ??= wordTrie((locale) => locale.editionWords));

const isWord = (unit: number): boolean => isLetterClass(classOf[unit]!) || isDigitClass(classOf[unit]!);

/** The congress of the year; of other years there is no edition. */
function termOfYear(year: number): string | undefined {
  return TERMS.find((term) => startOfTerm(term)?.startsWith(`${year}-`) === true);
}

/** "XI", "11th", "XIe", "2011" at `at`. */
function editionAt(text: string, at: number, to: number): Edition | undefined {
  const isFigure = isDigitClass(classOf[text.charCodeAt(at)]!);
  let end = isFigure ? digitsEnd(text, at, to, LONGEST_NUMBER) : at;
  while (!isFigure && end < to && /[IVX]/u.test(text[end]!)) end++;
  if (end <= at) return undefined;
  if (isFigure && end - at === LONGEST_NUMBER) {
    const term = termOfYear(digitsValue(text, at, end));
    return term === undefined || (end < to && isWord(text.charCodeAt(end))) ? undefined : { term, start: at, end };
  }
  const letters = lettersEnd(text, end, to, LONGEST_SUFFIX);
  if (letters < 0) return undefined;
  const suffix = text.slice(end, letters).toLowerCase();
  if (suffix === '' ? isFigure : !LOCALES.some(({ ordinalSuffixes }) => ordinalSuffixes.includes(suffix))) return undefined;
  const term = formatRoman(isFigure ? digitsValue(text, at, end) : romanValue(upperAscii(text, at, end)));
  return TERMS.includes(term) ? { term, start: at, end: letters } : undefined;
}

/** Behind a name, where nothing but words that lead to an edition stand between: "(Đại hội XI thông qua)", "adopted by the 11th Congress". */
function editionBehind(text: string, from: number): Edition | undefined {
  const to = Math.min(text.length, from + REACH);
  for (let at = from; at < to; ) {
    const value = classOf[text.charCodeAt(at)]!;
    if (!isWord(text.charCodeAt(at))) {
      if (value === Class.dot || value === Class.semicolon || value === Class.cell) return undefined;
      at++;
      continue;
    }
    const edition = editionAt(text, at, to);
    if (edition !== undefined) return edition;
    if (theJoints().match(text, at, to, NO_LANGUAGE) === undefined) return undefined;
    at = theJoints().matchEnd;
  }
  return undefined;
}

/** "(XIe Congrès)", "the 11th National Party Congress": the word for the congress that follows an ordinal, and the bracket that was opened before it. */
function endOf(text: string, from: number, { start, end }: Edition): number {
  congresses ??= wordTrie(({ congress, national, party }) => congress.flatMap((word) => [word, ...national.flatMap((of) => [`${of} ${word}`, ...party.map((whose) => `${of} ${whose} ${word}`)]), ...party.map((whose) => `${whose} ${word}`)]));
  const word = text[end] === ' ' ? congresses.match(text, end + 1, text.length, NO_LANGUAGE) : undefined;
  const last = word === undefined ? end : congresses.matchEnd;
  if (!text.slice(from, start).includes('(')) return last;
  let at = last;
  while (at < text.length && at - last < REACH && text[at] !== ')') {
    if (text[at] === ' ') at++;
    else if (theJoints().match(text, at, text.length, NO_LANGUAGE) === undefined) return last;
    else at = theJoints().matchEnd;
  }
  return text[at] === ')' ? at + 1 : last;
}

/** "the 1991 Platform" */
function yearBefore(text: string, at: number): Edition | undefined {
  const found = /(?:^|[^\p{L}\p{N}])((?:19|20)\d\d)\s{1,2}$/u.exec(text.slice(Math.max(0, at - YEAR_REACH - 1), at));
  const term = found === null ? undefined : termOfYear(Number(found[1]));
  return term === undefined ? undefined : { term, start: at - found![0].length + found![0].indexOf(found![1]!), end: at };
}

/** The Statutes and the Programme where their edition stands beside the name; without one the name says nothing of which is meant. */
export function findNamed(text: string): NamedDocument[] {
  const found: NamedDocument[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetterClass(classOf[text.charCodeAt(at)]!) || (at > 0 && isWord(text.charCodeAt(at - 1)))) continue;
    const phrase = theNames().match(text, at, text.length, NO_LANGUAGE);
    if (phrase === undefined) continue;
    const { matchEnd } = theNames();
    const edition = editionBehind(text, matchEnd) ?? yearBefore(text, at);
    if (edition !== undefined) {
      const { term, start, end } = edition;
      const span = start < at ? { start, end: matchEnd } : { start: at, end: endOf(text, matchEnd, edition) };
      found.push({ type: phrase.values[0]!, languages: phrase.languages, span, term, edition: { start, end } });
    }
    at = matchEnd - 1;
  }
  return found;
}
