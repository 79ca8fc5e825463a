import { Class, classOf, isDigitClass, isLetterClass, isUpper } from '../text/classes.js';
import { readIssuerCode, readTypeCode } from './codes.js';
import { issuerEnd } from './issuer-code.js';
import { digitsEnd, digitsValue, lettersEnd } from './numbers.js';
import { classAt, isSeparator, MAX_TYPE_LETTERS, readShape, shape, skipBlanks } from './symbol-shape.js';

const MAX_STATE_UNITS = 60;

/** End of a State symbol or another compound that begins with the number: letters, digits, dashes, slashes, no blank. */
function compoundEnd(text: string, start: number, limit: number): number {
  let end = start;
  const most = Math.min(limit, start + MAX_STATE_UNITS);
  while (end < most) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value) || isDigitClass(value) || value === Class.ignorable) end++;
    else if (isSeparator(value) && wordUnitAt(text, end + 1, most)) end++;
    else break;
  }
  return end;
}

function wordUnitAt(text: string, at: number, limit: number): boolean {
  const value = classAt(text, at, limit);
  return isLetterClass(value) || isDigitClass(value);
}

/**
 * End of the compound that begins with the number and goes on with a dash or slash (218/NQ-CP, 25-CP, 20/2023/QH15), or
 * -1. It is somebody's symbol and no number of a document of ours.
 */
export function stateSymbolEnd(text: string, numberEnd: number, limit: number): number {
  const spaced = Math.max(spacedStateEnd(text, numberEnd, limit), spacedOtherEnd(text, numberEnd, limit));
  if (spaced >= 0) return spaced;
  if (!isSeparator(classAt(text, numberEnd, limit)) || !wordUnitAt(text, numberEnd + 1, limit)) return -1;
  return compoundEnd(text, numberEnd, limit);
}

/** The layout of the Party with blanks ("45 - QĐ/UBND"), and a code of the State. */
function spacedOtherEnd(text: string, numberEnd: number, limit: number): number {
  if (!readShape(text, numberEnd, limit) || shape.separator !== Class.dash || shape.separator2 !== Class.slash) return -1;
  const start = skipBlanks(text, shape.second + 1, limit);
  const end = issuerEnd(text, start, limit);
  return end > start && readIssuerCode(text.slice(start, end)).state ? end : -1;
}

/** The same with blanks around the slash ("06 / CP", "16 / NQ-CP"): what stands behind it must end with a code of the State. */
function spacedStateEnd(text: string, numberEnd: number, limit: number): number {
  const slash = skipBlanks(text, numberEnd, limit);
  if (classAt(text, slash, limit) !== Class.slash) return -1;
  const start = skipBlanks(text, slash + 1, limit);
  if ((slash === numberEnd && start === slash + 1) || !isLetterClass(classAt(text, start, limit))) return -1;
  const end = compoundEnd(text, start, limit);
  let issuer = end;
  while (issuer > start && isLetterClass(classAt(text, issuer - 1, limit))) issuer--;
  return readIssuerCode(text.slice(issuer, end)).state ? end : -1;
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2099;

/** The number of a State document: elsewhere the year stands before it ("Directive 2014/24/EU"). */
export function stateNumber(text: string, first: number, numberEnd: number, end: number): number {
  if (!isYear(first)) return first;
  const second = digitsEnd(text, numberEnd + 1, end, 5);
  const value = second <= numberEnd + 1 ? 0 : digitsValue(text, numberEnd + 1, second);
  return value === 0 || isYear(value) ? first : value;
}

/** The type of a document that is of none of ours. */
const OTHER_TYPE: readonly string[] = Object.freeze(['other']);
const UNSAID: readonly string[] = Object.freeze([]);

/** What the code in a State symbol says of its type (218/NQ-CP, 20/2023/QĐ-TTg); nothing where it has none (42/2017). A code that the Party does not have, or has for another type, is of none of ours. */
export function stateTypes(text: string, numberEnd: number, end: number): readonly string[] {
  let start = numberEnd + 1;
  if (isDigitClass(classAt(text, start, end))) {
    while (isDigitClass(classAt(text, start, end))) start++;
    if (!isSeparator(classAt(text, start, end))) return UNSAID;
    start++;
  }
  const last = lettersEnd(text, start, end, MAX_TYPE_LETTERS);
  if (last <= start || !isSeparator(classAt(text, last, end))) return UNSAID;
  const type = readTypeCode(text.slice(start, last));
  return type === undefined || type.sharedWithState ? OTHER_TYPE : type.types;
}

/** "10-year": a number and words in small letters that hyphens join are a word of the sentence. */
export function isCompoundWord(text: string, numberEnd: number, end: number): boolean {
  for (let at = numberEnd; at < end; at++) {
    const unit = text.charCodeAt(at);
    const value = classOf[unit]!;
    if (value === Class.slash || isDigitClass(value) || isUpper(unit)) return false;
  }
  return true;
}
