import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf } from '../text/classes.js';
import { isCaption } from './captions.js';
import { Scanner } from './scanner.js';
import { vocabularyTrie } from './vocabulary-trie.js';
import { Token } from './token-types.js';

/** Nobody remembers what was said a page ago. */
const PAGE = 3000;
const HASH = 0x23;
const LONGEST_NUMBER = 14;
/** So much of a line is looked at to tell a caption or a dateline. */
const LONGEST_LINE = 200;


/**
 * Does a section begin between two places of a text: a heading, an article of a document ("Điều 1."), or a second paragraph? Captions,
 * datelines and blank paragraphs are none. More than a page is one.
 *
 * @param headings where headings of the markup begin, in order
 */
export function sectionBetween(text: string, from: number, to: number, headings: readonly number[] = []): boolean {
  if (to - from > PAGE || headingWithin(headings, from, to)) return true;
  let paragraphs = 0;
  let begun = from;
  // Sought between the two alone: in a text of one endless line, each search for a line break would run to its end.
  const between = text.slice(from, to);
  for (let at = between.indexOf('\n'); at >= 0; at = between.indexOf('\n', at + 1)) {
    const start = lineStart(text, from + at + 1, to);
    if (text.charCodeAt(start) === HASH) return true;
    if (classOf[text.charCodeAt(start)] === Class.newline) {
      // What stands before the first blank line is the paragraph of the first place.
      if (paragraphs === 0 || isProse(text, begun, start)) paragraphs++;
      if (paragraphs > 1) return true;
      begun = start;
    }
    const trie = vocabularyTrie();
    if (trie.match(text, start, to, NO_LANGUAGE)?.token === Token.PIN && /^\s*\d+\s*[.:]/u.test(text.slice(trie.matchEnd, trie.matchEnd + LONGEST_NUMBER))) return true;
  }
  return false;
}

function lineStart(text: string, at: number, to: number): number {
  let start = at;
  while (start < to && classOf[text.charCodeAt(start)] === Class.space) start++;
  return start;
}

/** The first heading behind `from` is before `to`: sought by halves. */
function headingWithin(headings: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (headings[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < headings.length && headings[low]! < to;
}

/** A paragraph that is neither blank, nor the caption of a picture, nor a dateline. */
function isProse(text: string, from: number, to: number): boolean {
  let start = from;
  while (start < to && (classOf[text.charCodeAt(start)] === Class.newline || classOf[text.charCodeAt(start)] === Class.space)) start++;
  let end = to;
  while (end > start && (classOf[text.charCodeAt(end - 1)] === Class.newline || classOf[text.charCodeAt(end - 1)] === Class.space)) end--;
  if (start === end) return false;
  return end - start > LONGEST_LINE || !(isCaption(text.slice(start, end)) || isDateline(text, start, end));
}

const OF_DATES: ReadonlySet<number> = new Set([
  Token.DATE, Token.DAYMARK, Token.ONMARK, Token.MONTH, Token.MONTHMARK, Token.YEAR, Token.YEARMARK, Token.NUM, Token.ORD, Token.COMMA, Token.DET, Token.LPAR, Token.RPAR,
]);
/** Words of the name of a place. */
const LONGEST_PLACE = 6;

/** A place and a day, and nothing more: "Hà Nội, ngày 14 tháng 4 năm 2025". */
function isDateline(text: string, start: number, end: number): boolean {
  for (let at = start, words = 0; at < end && words <= LONGEST_PLACE; words++) {
    if (isDate(text, at, end)) return true;
    while (at < end && classOf[text.charCodeAt(at)] !== Class.space) at++;
    while (at < end && classOf[text.charCodeAt(at)] === Class.space) at++;
  }
  return false;
}

function isDate(text: string, start: number, end: number): boolean {
  const scanner = new Scanner();
  scanner.open(text, start, end);
  while (scanner.next());
  const { types, count } = scanner.tokens;
  let [month, year] = [false, false];
  for (let at = 0; at < count; at++) {
    const type = types[at]!;
    if (!OF_DATES.has(type)) return false;
    month ||= type === Token.DATE || type === Token.MONTH || type === Token.MONTHMARK;
    year ||= type === Token.DATE || type === Token.YEAR;
  }
  return month && year && !/[\p{L}\p{N}]/u.test(text.slice(scanner.at, end));
}
