import { LOCALES } from '../../locale/locales.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';

/** One capital A–D directly behind the number and no word behind it: 8A, 08B-NQ/HNTW. */
export function letterSuffix(text: string, end: number, limit: number): number {
  if (end >= limit) return end;
  const unit = text.charCodeAt(end);
  if (unit < 0x41 || unit > 0x44) return end;
  let last = end + 1;
  while (last < limit && classOf[text.charCodeAt(last)] === Class.ignorable) last++;
  const after = last < limit ? classOf[text.charCodeAt(last)]! : Class.other;
  return isLetterClass(after) || isDigitClass(after) ? end : last;
}

const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|a|font|br|mark|small|sub|sup)(?:\s[^<>\n]{0,160})?\s?\/?>/iuy;

/** End of an inline tag or of an escaped line break (`\\n`) at `at`, or -1. */
export function markupEnd(text: string, at: number, limit: number): number {
  if (text[at] === '\\') return at + 2 <= limit && (text[at + 1] === 'n' || text[at + 1] === 't' || text[at + 1] === 'r') ? at + 2 : -1;
  if (text[at] !== '<') return -1;
  INLINE_TAG.lastIndex = at;
  return INLINE_TAG.test(text) && INLINE_TAG.lastIndex <= limit ? INLINE_TAG.lastIndex : -1;
}

const YEAR_IN_BRACKETS = /^\[(?:19|20)\d{2}\]$/u;
const MAX_CALL_UNITS = 6;
const STARS = '*†‡';

/** End of `[12]` or `[^a]` at `start`, or -1: footnote calls are no part of a citation's words. */
export function noteCallEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  if (at < limit && text[at] === '^') at++;
  const first = at;
  while (at < limit && at - first < MAX_CALL_UNITS) {
    const value = classOf[text.charCodeAt(at)]!;
    if (!isDigitClass(value) && !(text[start + 1] === '^' && (isLetterClass(value) || value === Class.dash || STARS.includes(text[at]!)))) break;
    at++;
  }
  // "[2022] No. 15": a year is none.
  if (at > first && at < limit && classOf[text.charCodeAt(at)] === Class.closeBracket && !YEAR_IN_BRACKETS.test(text.slice(start, at + 1))) return at + 1;
  return gluedCallEnd(text, start, limit);
}

const GLUED_CALL = /\[(?:[ivxlc]{1,6}|[a-z]|\*{1,3})\]|\((?:\d{1,3}|\*{1,3})\)|\^\d{1,3}\^?|\d{1,2}\)?(?=[\s,;.:)]|$)|[†‡]/uy;

/** End of a call that directly follows a word (`TW[i]`, `TW(1)`, `TW*)`, `TW1)`, `TW12`), or -1. */
export function gluedCallEnd(text: string, start: number, limit: number): number {
  if (start === 0 || !isLetterClass(classOf[text.charCodeAt(start - 1)]!)) return -1;
  GLUED_CALL.lastIndex = start;
  return GLUED_CALL.test(text) && GLUED_CALL.lastIndex <= limit ? GLUED_CALL.lastIndex : -1;
}

const PAGE_LINE = /\n[ \t]*(?:\n[ \t]*(?:\d{1,4}|[-–—][^\S\n]{0,4}\d{1,4}[^\S\n]{0,4}[-–—])[ \t]*\n[ \t]*(?=\n[ \t]*\p{Ll})|[-–—][^\S\n]{0,4}\d{1,4}[^\S\n]{0,4}[-–—][^\S\n]*(?=\n))/uy;

/** Number and times of a subtitle, behind an empty line. */
const CUE = /\n[^\S\n]*\n(?:\d{1,6}[^\S\n]*\n)?(?:\d{2,3}:)?\d{2}:\d{2}[.,]\d{3} --> [^\n]{9,80}(?=\n)/uy;

/** End of a line at the line break `at` that holds nothing but the number of a page (- 12 -, or a number between blank lines where the sentence goes on), or where a subtitle is on the screen; -1 for others; the line break behind it is left. */
export function pageLineEnd(text: string, at: number, limit: number): number {
  for (const line of [PAGE_LINE, CUE]) {
    line.lastIndex = at;
    if (line.test(text)) return line.lastIndex <= limit ? line.lastIndex : -1;
  }
  return -1;
}

const GREATER = 0x3e;
const LONGEST_LINE = 200;

/** `>` at the start of a line of a mail, behind another such line. */
export function isQuoteMark(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== GREATER) return false;
  let start = at;
  while (start > 0 && (text.charCodeAt(start - 1) === GREATER || text[start - 1] === ' ')) start--;
  if (start === 0 || text[start - 1] !== '\n') return false;
  const least = Math.max(0, start - LONGEST_LINE);
  let line = start - 1;
  while (line > least && text[line - 1] !== '\n') line--;
  return text.charCodeAt(line) === GREATER;
}

const ALIKE: ReadonlySet<string> = new Set(LOCALES.flatMap(({ numberMarksAlike }) => numberMarksAlike));

/** A number mark has its number next, with blanks and a colon between; the English word "So" has nothing but blanks before it. */
export function numberFollows(text: string, start: number, end: number, limit: number): boolean {
  let at = end;
  let emphasis = false;
  for (; at < limit && at < end + 8; at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.emphasis) emphasis = true;
    else if (value !== Class.space && value !== Class.newline && value !== Class.ignorable && value !== Class.colon) break;
  }
  if (at >= limit || !isDigitClass(classOf[text.charCodeAt(at)]!)) return false;
  return !emphasis || !ALIKE.has(text.slice(start, end).toLowerCase());
}

const MIDDLE_DOT = 0xb7;
const MOST_BLANKS = 6;

function isBlank(text: string, at: number): boolean {
  const value = classOf[text.charCodeAt(at)];
  return value === Class.space || value === Class.newline || value === Class.ignorable;
}

/** The dot between the numbers or symbols of a list: "57 · 59 · 66". */
export function isListDot(text: string, at: number, limit: number): boolean {
  if (text.charCodeAt(at) !== MIDDLE_DOT) return false;
  let before = at - 1;
  let next = at + 1;
  while (before > at - MOST_BLANKS && isBlank(text, before)) before--;
  while (next < at + MOST_BLANKS && isBlank(text, next)) next++;
  return before >= 0 && next < limit && isDigitClass(classOf[text.charCodeAt(next)]!) && (isDigitClass(classOf[text.charCodeAt(before)]!) || isLetterClass(classOf[text.charCodeAt(before)]!));
}

const NUMBERS_OF_A_LIST = 3;

/** Does a number of two or three digits stand there, and no symbol or date with it? The blanks before it are passed over; its end, or -1. */
function listNumberEnd(text: string, from: number, limit: number): number {
  let start = from;
  while (start < limit && start < from + 2 && isBlank(text, start)) start++;
  let end = start;
  while (end < limit && isDigitClass(classOf[text.charCodeAt(end)]!)) end++;
  const next = end < limit ? classOf[text.charCodeAt(end)]! : Class.other;
  return end - start < 2 || end - start > 3 || isLetterClass(next) || next === Class.slash ? -1 : end;
}

/** Start of the number that ends before `at`, blanks aside; -1 where none does. */
function listNumberStart(text: string, at: number): number {
  let end = at;
  while (end > 0 && end > at - 2 && isBlank(text, end - 1)) end--;
  let start = end;
  while (start > 0 && end - start < 4 && isDigitClass(classOf[text.charCodeAt(start - 1)]!)) start--;
  return end - start < 2 || end - start > 3 ? -1 : start;
}

/** The dash between the numbers of a list, of which there are three at least: "57 - 59 - 66", "57-59-66". Two are a range. */
export function isListDash(text: string, at: number, limit: number): boolean {
  const before = listNumberStart(text, at);
  if (before < 0) return false;
  let count = 1;
  for (let dash = at; count < NUMBERS_OF_A_LIST;) {
    const end = listNumberEnd(text, dash + 1, limit);
    if (end < 0) break;
    count++;
    dash = end;
    while (dash < limit && dash < end + 2 && isBlank(text, dash)) dash++;
    if (dash >= limit || classOf[text.charCodeAt(dash)] !== Class.dash) break;
  }
  if (count === 1) return false;
  let dash = before - 1;
  while (dash > 0 && dash > before - 3 && isBlank(text, dash)) dash--;
  return count + (dash > 0 && classOf[text.charCodeAt(dash)] === Class.dash && listNumberStart(text, dash) >= 0 ? 1 : 0) >= NUMBERS_OF_A_LIST;
}
