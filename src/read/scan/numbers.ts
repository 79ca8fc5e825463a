import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';

/** Strict Roman numerals up to 39: terms and congresses need no more, and `L`, `CC`, `DI`, `MI` are no numbers. */
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** 0 for what is no numeral. */
export function romanValue(text: string): number {
  if (text === '' || text.length > 8 || !ROMAN.test(text)) return 0;
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const value = ROMAN_VALUES[text[i]!]!;
    total += value < (ROMAN_VALUES[text[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** Roman numeral of 1–39; the empty string outside. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 39) return '';
  let rest = value;
  let text = '';
  for (const [part, letters] of ROMAN_PARTS) {
    while (rest >= part) {
      text += letters;
      rest -= part;
    }
  }
  return text;
}

/** End of the run of digits at `start`, ignorable characters inside included; at most `max` digits, else -1. */
export function digitsEnd(text: string, start: number, limit: number, max: number): number {
  let end = start;
  let last = start;
  let count = 0;
  while (end < limit) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isDigitClass(value)) {
      if (++count > max) return -1;
      last = end + 1;
    } else if (value !== Class.ignorable) break;
    end++;
  }
  return last;
}

export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const unit = classOf[text.charCodeAt(i)]!;
    if (isDigitClass(unit)) value = value * 10 + (unit - Class.zero);
  }
  return value;
}

/** `YYYYMMDD` with zeros for what is not said, and where the date ends; read at once, as the next call overwrites it. */
export const dateFound = { value: 0, end: 0 };

const YEAR_WIDTH = 4;
const isYear = (value: number, width: number): boolean => width === YEAR_WIDTH && value >= 1900 && value <= 2099;

function isSeparator(value: number): boolean {
  return value === Class.slash || value === Class.dash || value === Class.dot;
}

/** Digits of the group at `start`, as the number of digits; 0 where none or more than four are. */
function groupWidth(text: string, start: number, limit: number): number {
  const end = digitsEnd(text, start, limit, 4);
  let count = 0;
  for (let i = start; i < end; i++) if (isDigitClass(classOf[text.charCodeAt(i)]!)) count++;
  return count;
}

/**
 * `22/12/2024`, `2-11-1993`, `25.10.2021`, `11/2021`, `2025-07-01`: true with the date in `dateFound`. A group that cannot
 * be a day or month ends it: what is no date may be a State number (68/2026). `expected`: a mark says that it is a date, and a year may have two digits.
 */
export function numericDate(text: string, start: number, limit: number, expected = false): boolean {
  const classAt = (at: number): number => (at < limit ? classOf[text.charCodeAt(at)]! : Class.other);
  const firstWidth = groupWidth(text, start, limit);
  const firstEnd = digitsEnd(text, start, limit, 4);
  const separator = classAt(firstEnd);
  if (firstWidth === 0 || !isSeparator(separator) || !isDigitClass(classAt(firstEnd + 1))) return false;
  const secondWidth = groupWidth(text, firstEnd + 1, limit);
  const secondEnd = digitsEnd(text, firstEnd + 1, limit, 4);
  if (secondWidth === 0) return false;
  const first = digitsValue(text, start, firstEnd);
  const second = digitsValue(text, firstEnd + 1, secondEnd);
  const next = classAt(secondEnd);
  if (isSeparator(next) && isDigitClass(classAt(secondEnd + 1))) {
    if (next !== separator) return false;
    const thirdWidth = groupWidth(text, secondEnd + 1, limit);
    const thirdEnd = digitsEnd(text, secondEnd + 1, limit, 4);
    const whole = thirdWidth === YEAR_WIDTH && isGluedWord(text, thirdEnd, limit);
    return thirdWidth > 0 && (whole || endsDate(text, thirdEnd, limit)) && threeGroups(first, firstWidth, second, secondWidth, digitsValue(text, secondEnd + 1, thirdEnd), thirdWidth, separator, thirdEnd, expected);
  }
  // Month and year; 2015-2020 and 68/2026 are neither.
  if (!endsDate(text, secondEnd, limit) || separator === Class.dot || firstWidth > 2 || first < 1 || first > 12 || !isYear(second, secondWidth)) return false;
  dateFound.value = second * 10000 + first * 100;
  dateFound.end = secondEnd;
  return true;
}

/** "13/7/2023của Bộ Chính trị": a whole day has no letters of its own, so a small one begins the next word. */
function isGluedWord(text: string, end: number, limit: number): boolean {
  return end < limit && isLetterClass(classOf[text.charCodeAt(end)]!) && !isUpper(text.charCodeAt(end));
}

/** No letter, no fourth group and no symbol ("12/2024-QĐ…") behind the last group. */
function endsDate(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const value = classOf[text.charCodeAt(end)]!;
  if (isLetterClass(value)) return false;
  const next = end + 1 < limit ? classOf[text.charCodeAt(end + 1)]! : Class.other;
  return !isSeparator(value) || !(isDigitClass(next) || (isLetterClass(next) && value !== Class.dot));
}

/** Years of two digits up to here are of this century: the Party was founded in 1930. */
const LAST_OF_CENTURY = 29;
/** A day or month that is said to be 0 is in no calendar; in the value of a date 0 is what is not said. */
const NO_SUCH = 99;

const dateValue = (year: number, month: number, day: number): number => year * 10000 + (month === 0 ? NO_SUCH : month) * 100 + (day === 0 ? NO_SUCH : day);

const MOST_BLANKS = 3;

function skipBlanks(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + MOST_BLANKS && (classOf[text.charCodeAt(end)] === Class.space || classOf[text.charCodeAt(end)] === Class.newline || classOf[text.charCodeAt(end)] === Class.ignorable)) end++;
  return end;
}

/** Position behind the sign and the blanks round it; -1 where no sign is. */
function behindSign(text: string, at: number, limit: number, sign: number): number {
  const first = skipBlanks(text, at, limit);
  return first < limit && classOf[text.charCodeAt(first)] === sign ? skipBlanks(text, first + 1, limit) : -1;
}

/** `22 / 12 / 2024`, `22 - 12 - 2024`: day, month and year of four digits with blanks round the signs; the date in `dateFound`. */
export function spacedDate(text: string, start: number, limit: number): boolean {
  const dayEnd = digitsEnd(text, start, limit, 2);
  const at = dayEnd < 0 ? limit : skipBlanks(text, dayEnd, limit);
  const sign = at < limit ? classOf[text.charCodeAt(at)]! : Class.other;
  if (dayEnd < 0 || (sign !== Class.slash && sign !== Class.dash)) return false;
  const month = behindSign(text, dayEnd, limit, sign);
  const monthEnd = month < 0 ? -1 : digitsEnd(text, month, limit, 2);
  const year = monthEnd <= month ? -1 : behindSign(text, monthEnd, limit, sign);
  const yearEnd = year < 0 ? -1 : digitsEnd(text, year, limit, 4);
  if (yearEnd <= year || digitsValue(text, month, monthEnd) > 12 || !endsDate(text, yearEnd, limit)) return false;
  const value = digitsValue(text, year, yearEnd);
  if (!isYear(value, groupWidth(text, year, limit))) return false;
  dateFound.value = dateValue(value, digitsValue(text, month, monthEnd), digitsValue(text, start, dayEnd));
  dateFound.end = yearEnd;
  return true;
}

function threeGroups(a: number, wa: number, b: number, wb: number, c: number, wc: number, separator: number, end: number, expected: boolean): boolean {
  dateFound.end = end;
  if (isYear(c, wc) && wa <= 2 && wb <= 2) {
    dateFound.value = dateValue(c, b, a);
    return true;
  }
  if (expected && wa <= 2 && wb <= 2 && wc === 2 && a <= 31 && b <= 12) {
    dateFound.value = dateValue(c > LAST_OF_CENTURY ? 1900 + c : 2000 + c, b, a);
    return true;
  }
  dateFound.value = dateValue(a, b, c);
  return isYear(a, wa) && wb === 2 && wc === 2 && separator !== Class.dot;
}

/** End of the run of letters at `start`, ignorable characters included; at most `max` letters, else -1. */
export function lettersEnd(text: string, start: number, limit: number, max: number): number {
  let end = start;
  let count = 0;
  while (end < limit) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value)) {
      if (++count > max) return -1;
    } else if (value !== Class.ignorable) break;
    end++;
  }
  return end;
}

/** Upper-case ASCII letters of a run, for Roman numerals; empty when another letter stands in it. */
export function upperAscii(text: string, start: number, end: number): string {
  let letters = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (classOf[unit] === Class.ignorable) continue;
    if (unit > 0x5a || !isUpper(unit)) return '';
    letters += text[i]!;
  }
  return letters;
}
