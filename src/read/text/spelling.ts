import { Class, classOf, isLetterClass, isOtherScript, lowerOf, marksOf } from './classes.js';

/**
 * Do the diacritics of the written form agree with those of the phrase? Unwritten ones are allowed (`Nghi quyet`),
 * contradicting ones are not (`thống trị` is not `thông tri`). The tone counts per word, as its place varies (khoá, khóa).
 */
export function marksAgree(text: string, start: number, end: number, phrase: string): boolean {
  return isSpelled(text, start, end, phrase) || marksAgreeByWord(text, start, end, phrase);
}

/** The same of what is not spelled like the phrase. */
export function marksAgreeByWord(text: string, start: number, end: number, phrase: string): boolean {
  let at = 0;
  let textTone = 0;
  let phraseTone = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const value = classOf[unit]!;
    if (value === Class.ignorable) {
      const marks = marksOf[unit]!;
      textTone |= marks & 7;
      const quality = marks >> 3;
      // A combining quality mark must be the one of the letter just compared.
      if (quality !== 0 && at > 0 && marksOf[phrase.charCodeAt(at - 1)]! >> 3 !== quality) return false;
      continue;
    }
    if (isOtherScript(value)) {
      // Letters that fold to none: they are the same or others.
      while (at < phrase.length && !isLetterClass(classOf[phrase.charCodeAt(at)]!)) at++;
      if (at >= phrase.length || lowerOf(phrase.charCodeAt(at)) !== lowerOf(unit)) return false;
      at++;
      continue;
    }
    if (value > Class.z) {
      if (textTone !== 0 && textTone !== phraseToneTo(phrase, at, phraseTone)) return false;
      textTone = 0;
      phraseTone = 0;
      // Skip the phrase to its next word.
      while (at < phrase.length && !isLetterClass(classOf[phrase.charCodeAt(at)]!)) at++;
      continue;
    }
    while (at < phrase.length && !isLetterClass(classOf[phrase.charCodeAt(at)]!)) at++;
    if (isOtherScript(classOf[phrase.charCodeAt(at)] ?? Class.other)) return false;
    const marks = marksOf[unit]!;
    const expected = marksOf[phrase.charCodeAt(at)]!;
    const quality = marks >> 3;
    if (quality !== 0 && quality !== expected >> 3) return false;
    textTone |= marks & 7;
    phraseTone |= expected & 7;
    at++;
  }
  return textTone === 0 || textTone === phraseToneTo(phrase, at, phraseTone);
}

/** Unit by unit the same, but for the case? */
export function isSpelled(text: string, start: number, end: number, phrase: string): boolean {
  if (end - start !== phrase.length) return false;
  for (let i = 0; i < phrase.length; i++) {
    if (lowerOf(text.charCodeAt(start + i)) !== lowerOf(phrase.charCodeAt(i))) return false;
  }
  return true;
}

/** The letters of the text in lower case, unit by unit. */
export function lowered(text: string): string {
  // In one piece: letters joined one by one make a string that is slow to index.
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at) => lowerOf(text.charCodeAt(at))));
}

/** `isSpelled` for what was `lowered` before. */
export function isSpelledLower(text: string, start: number, end: number, lower: string): boolean {
  if (end - start !== lower.length) return false;
  for (let i = 0; i < lower.length; i++) if (lowerOf(text.charCodeAt(start + i)) !== lower.charCodeAt(i)) return false;
  return true;
}

/** The tone of the phrase's current word, with letters that are still to come. */
function phraseToneTo(phrase: string, at: number, tone: number): number {
  let whole = tone;
  for (let i = at; i < phrase.length && classOf[phrase.charCodeAt(i)]! <= Class.z; i++) whole |= marksOf[phrase.charCodeAt(i)]! & 7;
  return whole;
}
