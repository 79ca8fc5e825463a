import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import type { DocumentType } from '../../model/index.js';
import { Class, classOf, foldLetters, isDigitClass, isUpper } from '../text/classes.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { Token } from './token-types.js';

/** What a line says that stands in the head of a document. */
export interface HeadLine {
  /** It is nothing but the word of a type. */
  readonly title: readonly DocumentType[] | undefined;
  /** It begins with words that name a basis (căn cứ, pursuant to). */
  readonly bases: boolean;
  /** It ends as an item of a preamble does: others follow. */
  readonly goesOn: boolean;
  /** It ends with the verb that enacts what follows, and a colon: the types of what is enacted so. */
  readonly enacts: readonly DocumentType[] | undefined;
}

interface Words {
  readonly bases: readonly string[];
  readonly articles: readonly string[];
  /** Classes of the letters with which these begin: most lines open with none of them. */
  readonly articleLetters: ReadonlySet<number>;
  readonly enacts: readonly (readonly [phrase: string, types: readonly DocumentType[]])[];
  readonly titles: ReadonlyMap<string, readonly DocumentType[]>;
  readonly subjects: readonly string[];
}

const listOf = (types: string | readonly string[]): readonly DocumentType[] => (typeof types === 'string' ? [types] : types) as readonly DocumentType[];

let known: Words | undefined;

function words(): Words {
  if (known !== undefined) return known;
  const articles = [...new Set(LOCALES.flatMap((locale) => locale.articles).map(foldLetters))];
  return (known = {
    bases: LOCALES.flatMap(({ bases }) => bases).map(foldLetters),
    articles,
    articleLetters: new Set(articles.map((word) => classOf[word.charCodeAt(0)]!)),
    enacts: LOCALES.flatMap(({ enacts }) => enacts).flatMap(([types, phrases]) => phrases.map((phrase) => [foldLetters(phrase), listOf(types)] as const)),
    titles: new Map(LOCALES.flatMap(({ types }) => types).flatMap(([types, { one }]) => one.map((word) => [foldLetters(word), listOf(types)] as const))),
    subjects: LOCALES.flatMap(({ subjectMarks }) => subjectMarks).map(foldLetters),
  });
}

/** So much of the beginning and of the end of a line is looked at: no opener is longer. */
const REACH = 48;
const ENDS_OPEN = /:[\s*]*$/u;
const GOES_ON = /[;,]\s*$/u;
/** An abbreviation in capitals, with a slash or a full stop: T/M, TM. */
const SIGNED = /^\p{Lu}(?:\/\p{Lu}|\p{Lu}?\.)\s*/u;
const NUMBERED = /^\p{L}+\.?\s*(?<number>\d{1,3})\s*[.:–-]/u;

/** Reads the line of the text from its first word on. */
export function readHeadLine(text: string, start: number, end: number): HeadLine {
  const { bases, enacts, titles } = words();
  const opening = foldLetters(text.slice(start, Math.min(end, start + REACH)));
  const closing = text.slice(Math.max(start, end - REACH), end);
  const folded = ENDS_OPEN.test(closing) ? foldLetters(closing) : undefined;
  return {
    title: end - start < REACH ? titles.get(opening) : undefined,
    bases: bases.some((base) => opening.startsWith(base)),
    goesOn: GOES_ON.test(closing),
    enacts: folded === undefined ? undefined : enacts.find(([phrase]) => folded.endsWith(phrase))?.[1],
  };
}

/** The type with which a line of a head begins, and where its word ends: alone, in capitals (NGHỊ QUYẾT VỀ …), or before its subject. */
export function titleAt(text: string, start: number, end: number, anyCase = false): { readonly types: readonly DocumentType[]; readonly end: number } | undefined {
  const line = end - start < REACH ? text.slice(start, end) : '';
  // Small letters are a line of prose that a narrow page broke.
  const whole = line !== '' && (anyCase ? isUpper(line.charCodeAt(0)) : line === line.toUpperCase()) ? words().titles.get(foldLetters(line)) : undefined;
  if (whole !== undefined) return { types: whole, end };
  const trie = vocabularyTrie();
  const phrase = trie.match(text, start, end, NO_LANGUAGE);
  if (phrase?.token !== Token.TYPE || phrase.plural) return undefined;
  const word = text.slice(start, trie.matchEnd);
  const next = text.slice(trie.matchEnd, end).search(/[\p{L}\p{N}]/u);
  const title = { types: phrase.values as readonly DocumentType[], end: trie.matchEnd };
  if (!isUpper(text.charCodeAt(start)) || next < 0 || isDigitClass(classOf[text.charCodeAt(title.end + next)]!)) return undefined;
  const behind = trie.match(text, title.end + next, end, NO_LANGUAGE)?.token;
  if (behind === Token.MARK || behind === Token.THIS) return undefined;
  return word === word.toUpperCase() || behind === Token.OF || opensSubject(text, title.end + next, end) ? title : undefined;
}

function opensSubject(text: string, start: number, end: number): boolean {
  const opening = foldLetters(text.slice(start, Math.min(end, start + REACH)));
  return words().subjects.some((mark) => opening.startsWith(mark));
}

/** Number of the article that the line opens; 0 for none. */
export function articleOf(text: string, start: number, end: number): number {
  const { articles, articleLetters } = words();
  if (!articleLetters.has(classOf[text.charCodeAt(start)]!)) return 0;
  const written = text.slice(start, Math.min(end, start + REACH));
  const number = NUMBERED.exec(written)?.groups!['number'];
  if (number === undefined) return 0;
  const opening = foldLetters(written);
  return articles.some((word) => opening.startsWith(`${word}${number}`)) ? Number(number) : 0;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const MAX_PLACE_WORDS = 7;

/**
 * Where the day of a line begins that says where and when ("Hà Nội, ngày 25 tháng 7 năm 2016", "Hanoi, December 22, 2024"): behind a place and
 * its comma, or at the mark of a date. The name of a day (Thứ Hai, Sunday) is no place.
 */
export function opensDay(text: string, start: number, end: number): number | undefined {
  const trie = vocabularyTrie();
  const opening = trie.match(text, start, end, NO_LANGUAGE)?.token;
  if (opening === Token.DAYWORD || opening === Token.ORD) return undefined;
  // "ĐẢNG CỘNG SẢN VIỆT NAM Hà Nội, ngày …": the motto of a page whose lines were lost.
  const from = opening === Token.PARTY ? trie.matchEnd : start;
  let marked = false;
  let words = 0;
  for (const word of text.slice(from, end).matchAll(WORD)) {
    const at = from + word.index;
    if (++words > MAX_PLACE_WORDS) return undefined;
    const token = trie.match(text, at, end, NO_LANGUAGE)?.token;
    if (token === Token.DAYMARK) return at;
    const comma = classOf[text.charCodeAt(at - 1)] === Class.space && classOf[text.charCodeAt(at - 2)] === Class.comma;
    marked ||= comma;
    if (token === Token.DET && (comma || words === 1)) marked = true;
    else if (marked) return at;
    else if (/\p{N}/u.test(word[0]) || (!isUpper(text.charCodeAt(at)) && token === undefined)) return undefined;
  }
  return undefined;
}

/** Words of the full name of the Party, at least. */
const MOTTO_WORDS = 4;

/** Where the words in front of the Party's full name end: "TỈNH UỶ AN GIANG ĐẢNG CỘNG SẢN VIỆT NAM", two columns of a page whose lines were lost. */
export function beforeMotto(text: string, start: number, end: number): number {
  const line = text.slice(start, end);
  if (line !== line.toUpperCase()) return end;
  const trie = vocabularyTrie();
  for (const { index } of line.matchAll(WORD)) {
    const at = start + index;
    if (index === 0 || trie.match(text, at, end, NO_LANGUAGE)?.token !== Token.PARTY) continue;
    if (text.slice(at, trie.matchEnd).split(/\s+/u).length >= MOTTO_WORDS) return start + line.slice(0, index).trimEnd().length;
  }
  return end;
}

/** Where the body begins in whose name a line signs ("T/M BỘ CHÍNH TRỊ", "On behalf of the Politburo"). */
export function signatureOf(text: string, start: number, end: number): number | undefined {
  const trie = vocabularyTrie();
  const behalf = trie.match(text, start, end, NO_LANGUAGE)?.token === Token.BEHALF ? trie.matchEnd : undefined;
  const letters = SIGNED.exec(text.slice(start, end))?.[0].length;
  if (behalf === undefined && letters === undefined) return undefined;
  const from = behalf ?? start + letters!;
  return from + /^\s*/u.exec(text.slice(from, end))![0].length;
}

/** The line goes on the one before it with whose document it is ("CỦA BỘ CHÍNH TRỊ", "du Bureau politique"). */
export function opensOwner(text: string, start: number, end: number): boolean {
  return vocabularyTrie().match(text, start, end, NO_LANGUAGE)?.token === Token.OF;
}

/** Where the words go on behind an article (THE POLITBURO). */
export function behindArticle(text: string, start: number, end: number): number {
  const trie = vocabularyTrie();
  if (trie.match(text, start, end, NO_LANGUAGE)?.token !== Token.DET) return start;
  return trie.matchEnd + /^\s*/u.exec(text.slice(trie.matchEnd, end))![0].length;
}
