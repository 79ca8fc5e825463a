import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';

const MAX_WORD = 14;
/** Blanks between a word and what it is asked for. */
export const MAX_GAP = 2;

/** Where the word before the place ends, over a blank or two. */
export function gapStart(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < MAX_GAP && isGap(classOf[text.charCodeAt(end - 1)]!)) end--;
  return end;
}

/** Where the word before the place begins, over a blank or two; -1 where none stands there. */
export function wordBefore(text: string, at: number): number {
  const end = gapStart(text, at);
  let start = end;
  while (start > 0 && end - start < MAX_WORD && isWordUnit(classOf[text.charCodeAt(start - 1)]!)) start--;
  return start < end ? start : -1;
}

export function isGap(value: number): boolean {
  return value === Class.space || value === Class.newline || value === Class.apostrophe;
}

export function isWordUnit(value: number): boolean {
  return isLetterClass(value) || isDigitClass(value) || value === Class.ignorable || value === Class.apostrophe;
}
