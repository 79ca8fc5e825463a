import { LOCALES } from '../../locale/locales.js';
import { foldLetters } from '../text/classes.js';

let pictures: readonly string[] | undefined;
let credits: readonly string[] | undefined;

/** Up to three words, and a sign behind them. */
const OPENING = /^[^\p{L}]{0,12}(?:\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d]*\s{1,3}){0,3}\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d]*\s{0,3}[:/|–—©-]/u;
/** So much of a line says what it is. */
const LONGEST_OPENING = 60;
const LONGEST_LINE = 300;

const opens = (line: string, words: readonly string[]): boolean => {
  const opening = foldLetters(line.slice(0, LONGEST_OPENING)).replace(/^[^\p{L}]+/u, '');
  return words.some((word) => opening.startsWith(word)) && OPENING.test(line.slice(0, LONGEST_OPENING));
};

function isPicture(line: string): boolean {
  pictures ??= LOCALES.flatMap((locale) => locale.captions).map((word) => foldLetters(word));
  return opens(line, pictures);
}

/** "Ảnh: TTXVN", "Photo: agency", "(Crédit photo …)": its first words say what it is. */
export function isCaption(line: string): boolean {
  credits ??= LOCALES.flatMap((locale) => locale.credits).map((word) => foldLetters(word));
  return isPicture(line) || opens(line, credits);
}

/** Does the line in which `at` stands tell of a picture, by its first words or in brackets at its end? */
export function inCaption(text: string, at: number): boolean {
  const from = Math.max(0, at - LONGEST_LINE);
  const start = from + text.slice(from, at).lastIndexOf('\n') + 1;
  const rest = text.slice(at, at + LONGEST_LINE);
  const end = rest.indexOf('\n');
  const line = text.slice(start, end < 0 ? at + LONGEST_LINE : at + end);
  const bracket = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  return isPicture(line) || (bracket >= 0 && isPicture(line.slice(bracket)));
}
