import { LOCALES } from '../../locale/locales.js';
import { Class, classOf, foldLetters } from '../text/classes.js';
import { hashBefore } from './look-back.js';

interface Introductions {
  readonly phrases: readonly string[];
  /** Hashes of their last words: most short forms have none of these before them. */
  readonly lasts: ReadonlySet<number>;
}

let known: Introductions | undefined;
/** So much is looked at before a short form. */
const LONGEST = 48;

function introductions(): Introductions {
  const phrases = LOCALES.flatMap((locale) => locale.introductions);
  return (known ??= { phrases: phrases.map(foldLetters), lasts: new Set(phrases.map((phrase) => hashBefore(phrase, phrase.length))) });
}

const passes = (value: number): boolean => value === Class.space || value === Class.newline || value === Class.quote || value === Class.emphasis || value === Class.colon;

/** Quotation marks stand on both sides, in brackets: ("Resolution 68"). */
function isNamed(text: string, start: number, end: number): boolean {
  return /\(\s?["“”„«'‘]\s?$/u.test(text.slice(Math.max(0, start - 4), start)) && /^\s?["“”»'’]\s?\)/u.test(text.slice(end, end + 4));
}

/** Does the text say that the short form will stand for the document that was named before: by quotation marks in brackets, or in words (sau đây gọi tắt là)? */
export function introduces(text: string, start: number, end: number): boolean {
  if (isNamed(text, start, end)) return true;
  let before = start;
  while (before > 0 && start - before < LONGEST && passes(classOf[text.charCodeAt(before - 1)]!)) before--;
  const { phrases, lasts } = introductions();
  if (!lasts.has(hashBefore(text, before))) return false;
  const folded = foldLetters(text.slice(Math.max(0, before - LONGEST), before));
  return phrases.some((phrase) => folded.endsWith(phrase));
}

/** Nothing but an opening bracket parts the two places. */
export function opensBrackets(text: string, from: number, to: number): boolean {
  return to > from && to - from <= 4 && /^\s{0,3}\(\s{0,3}["“„«]?\s{0,3}$/u.test(text.slice(from, to));
}
