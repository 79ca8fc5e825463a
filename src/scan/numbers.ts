import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';

/** Strict Roman numerals up to 50: terms and congresses need no more, and `CC`, `DI`, `MI` are no numbers. */
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

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

const ROMAN_PARTS: readonly (readonly [number, string])[] = [[50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

/** Roman numeral of 1–89; the empty string outside. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 89) return '';
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

/** Result of `numericDate`: `YYYYMMDD` with zeros for what is not said; `end` in the second slot. */
export interface NumericDate {
  readonly end: number;
  readonly value: number;
}

const MAX_GROUPS = 3;

/**
 * `22/12/2024`, `2-11-1993`, `25.10.2021`, `11/2021`, `2025-07-01`. A group that cannot be a day or month ends it: what
 * is no date may be a State number (68/2026).
 */
export function numericDate(text: string, start: number, limit: number): NumericDate | undefined {
  const values: number[] = [];
  const widths: number[] = [];
  let at = start;
  let separator = 0;
  for (;;) {
    const end = digitsEnd(text, at, limit, 4);
    if (end <= at) return undefined;
    values.push(digitsValue(text, at, end));
    widths.push(countDigits(text, at, end));
    at = end;
    const value = at < limit ? classOf[text.charCodeAt(at)]! : Class.other;
    if (value !== Class.slash && value !== Class.dash && value !== Class.dot) break;
    const next = at + 1 < limit ? classOf[text.charCodeAt(at + 1)]! : Class.other;
    if (!isDigitClass(next)) {
      // "12/2024-QĐ…": a symbol follows, this is no date.
      if (isLetterClass(next) && value !== Class.dot) return undefined;
      break;
    }
    if (values.length === MAX_GROUPS || (separator !== 0 && separator !== value)) return undefined;
    separator = value;
    at++;
  }
  if (at < limit && isLetterClass(classOf[text.charCodeAt(at)]!)) return undefined;
  return assembled(values, widths, separator, at);
}

function countDigits(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if (isDigitClass(classOf[text.charCodeAt(i)]!)) count++;
  return count;
}

const isYear = (value: number, width: number): boolean => width === 4 && value >= 1900 && value <= 2099;

function assembled(values: readonly number[], widths: readonly number[], separator: number, end: number): NumericDate | undefined {
  const [a = 0, b = 0, c = 0] = values;
  const [wa = 0, wb = 0, wc = 0] = widths;
  if (values.length === 3) {
    if (isYear(c, wc) && wa <= 2 && wb <= 2) return { end, value: c * 10000 + b * 100 + a };
    if (isYear(a, wa) && wb === 2 && wc === 2 && separator === Class.dash) return { end, value: a * 10000 + b * 100 + c };
    return undefined;
  }
  // Month and year; 2015-2020 and 68/2026 are neither.
  if (values.length === 2 && wa <= 2 && a >= 1 && a <= 12 && isYear(b, wb) && separator !== Class.dot) return { end, value: b * 10000 + a * 100 };
  return undefined;
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
