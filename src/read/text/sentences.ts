import { Class, classOf, isLetterClass, isOtherScript, isUpper } from './classes.js';

/** A sentence is sought so far on each side: a text without stops stays linear. */
const LONGEST = 1200;

/** Units with which a sentence may end: stops, the walls of cells, ends of lines. */
const ENDS = '.!?\u2026|\n\u0085\u2028\u2029';

/** One look-up for all the others. */
const mayEnd = new Uint8Array(65536);
for (let index = 0; index < ENDS.length; index++) mayEnd[ENDS.charCodeAt(index)] = 1;

/** The same units, for whoever seeks the next one. */
export const MAY_END = /* @__PURE__ */ new RegExp(`[${ENDS}]`, 'gu');

/**
 * Does a sentence end with the unit at `at`? At a stop with space and no small letter behind it, at an empty line, where the next line
 * is an item of a list, and at the wall of a table cell.
 */
export function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return mayEnd[unit] === 1 && endsWith(text, at, unit);
}

function endsWith(text: string, at: number, unit: number): boolean {
  const value = classOf[unit]!;
  if (value === Class.cell) return true;
  if (value === Class.newline) return endsLine(text, at);
  let next = at + 1;
  // A closing quote or bracket belongs to the sentence.
  while (next < text.length && next - at < 3 && isClosing(classOf[text.charCodeAt(next)]!)) next++;
  next = callEnd(text, next);
  const gap = next;
  while (next < text.length && next - at < 6 && classOf[text.charCodeAt(next)] === Class.space) next++;
  if (next >= text.length) return true;
  const behind = classOf[text.charCodeAt(next)]!;
  if (behind === Class.newline) return unit !== 0x2e || !abbreviates(text, at) || isUpper(text.charCodeAt(next + 1));
  if (next === gap) return false;
  if (isLetterClass(behind) && !isUpper(text.charCodeAt(next)) && !isOtherScript(behind)) return false;
  if (unit === 0x2e && behind >= Class.zero && behind <= Class.nine && isMonth(text, at)) return false;
  return unit !== 0x2e || !abbreviates(text, at) || (isLetterClass(behind) && isSyllable(text, at));
}

function isClosing(value: number): boolean {
  return value === Class.quote || value === Class.closeParen || value === Class.closeBracket;
}

/** "as well.[12] Then …", "as well.¹² Then …" */
const CALL = /\[\^?\d{1,3}\]|[¹²³⁰-⁹]{1,3}/uy;

/** Where the call of a note ends that stands at `at`; `at` where there is none. */
export function callEnd(text: string, at: number): number {
  CALL.lastIndex = at;
  return CALL.test(text) ? CALL.lastIndex : at;
}

const MONTH = /(?<!\p{L})\p{Lu}\p{Ll}{2,3}$/u;
const DAY = /^\s{1,2}\d{1,2},/u;
const LONGEST_MONTH = 5;
const LONGEST_DAY = 5;

/** "effective Jan. 1, 2026": a month that is cut short, with its day and a comma behind it. */
function isMonth(text: string, stop: number): boolean {
  return DAY.test(text.slice(stop + 1, stop + 1 + LONGEST_DAY)) && MONTH.test(text.slice(Math.max(0, stop - LONGEST_MONTH), stop));
}

const SYLLABLE = /(?<!\p{L})(?:\p{Ll}[aeiouy]|[aeiouy]\p{Ll})$/u;

/** "đi lao động xa. Với …": a small word that can be spoken is written out. */
function isSyllable(text: string, stop: number): boolean {
  return SYLLABLE.test(text.slice(Math.max(0, stop - 3), stop));
}

/** "TP. Hồ Chí Minh", "T.Ư", "No. 5": a short word before the stop, or none, as in "1. …" of a list. */
function abbreviates(text: string, stop: number): boolean {
  let start = stop;
  let length = 0;
  // Marks and invisible characters are no letters of their own: "mưa" is as long in NFD.
  for (; start > 0 && length < 3; start--) {
    const value = classOf[text.charCodeAt(start - 1)]!;
    if (isLetterClass(value)) length++;
    else if (value !== Class.ignorable || stop - start > LONGEST_WORD) break;
  }
  // The end of a symbol (57-NQ/TW) is no abbreviation.
  const before = classOf[text.charCodeAt(start - 1)];
  if (before === Class.slash || before === Class.dash || length === 0 || length === 3) return false;
  return !(length === 2 && endsWithNumeral(text, start, stop)) && !isAccented(text, start, stop);
}

/** Two letters with all their marks, and what is invisible between them. */
const LONGEST_WORD = 16;

/** Abbreviations bear no accents: "rõ.", "đã về.", "lưu ý." end their sentence. */
function isAccented(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (classOf[first]! > Class.z || isUpper(first)) return false;
  for (let at = start; at < end; at++) if (hasAccent(text.charCodeAt(at))) return true;
  return false;
}

const ACCENT = /[\u0300-\u036f]/u;
const ACCENTED = 1;
const PLAIN = 2;
/** By the unit, as far as it was asked for. */
const accents = new Uint8Array(65536);

function hasAccent(unit: number): boolean {
  if (accents[unit] === 0) accents[unit] = ACCENT.test(String.fromCharCode(unit).normalize('NFD')) ? ACCENTED : PLAIN;
  return accents[unit] === ACCENTED;
}

const [I, V, X] = [0x49, 0x56, 0x58];
const isRomanFigure = (unit: number): boolean => unit === I || unit === V || unit === X;

/** "khoá XI." ends a sentence; "II. Mục tiêu" at the head of a line is the number of a heading, and a single letter may be an initial. */
function endsWithNumeral(text: string, start: number, stop: number): boolean {
  let figures = 0;
  for (let at = start; at < stop; at++) if (isRomanFigure(text.charCodeAt(at))) figures++;
  if (figures < 2 || classOf[text.charCodeAt(start - 1)] !== Class.space) return false;
  let at = start - 1;
  while (at > 0 && start - at < 6 && !isLetterClass(classOf[text.charCodeAt(at)]!) && classOf[text.charCodeAt(at)] !== Class.newline) at--;
  return isLetterClass(classOf[text.charCodeAt(at)]!);
}

const BULLETS: ReadonlySet<number> = new Set([0x2d, 0x2013, 0x2022, 0x2a, 0x2b, 0x25cf, 0x25aa, 0x23]);

/** An empty line follows, or a line that begins with a bullet, a number of a list or a cell. */
function endsLine(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next - at < 40 && classOf[text.charCodeAt(next)] === Class.space) next++;
  if (next >= text.length) return true;
  const unit = text.charCodeAt(next);
  if (classOf[unit] === Class.newline || classOf[unit] === Class.cell) return true;
  if (BULLETS.has(unit)) return classOf[text.charCodeAt(next + 1)] === Class.space || classOf[text.charCodeAt(next + 1)] === Class.emphasis;
  let digits = next;
  while (digits < text.length && digits - next < 3 && text.charCodeAt(digits) >= 0x30 && text.charCodeAt(digits) <= 0x39) digits++;
  return digits > next && (text[digits] === '.' || text[digits] === ')') && classOf[text.charCodeAt(digits + 1)] === Class.space;
}

/** The first unit of the sentence that holds `at`, not before `floor`. */
export function sentenceStart(text: string, at: number, floor = 0): number {
  const least = Math.max(floor, at - LONGEST);
  let start = at;
  while (start > least && !endsSentence(text, start - 1)) start--;
  while (start < at && (classOf[text.charCodeAt(start)] === Class.space || classOf[text.charCodeAt(start)] === Class.newline)) start++;
  return start;
}

/** The end of the sentence that holds `at`, its stop included. */
export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST);
  let end = at;
  while (end < most && !endsSentence(text, end)) end++;
  const value = classOf[text.charCodeAt(end)];
  return end < most && value !== Class.newline && value !== Class.cell ? callEnd(text, end + 1) : end;
}
