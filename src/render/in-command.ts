import { COMMAND, type CommandPhrases } from '../locale/catalogue/command.js';
import { ERRORS, MEANT, SEE } from '../locale/catalogue/errors.js';
import { errors as errorsFr } from '../locale/catalogue/errors-fr.js';
import { errors as errorsVi } from '../locale/catalogue/errors-vi.js';
import { command as fr } from '../locale/catalogue/fr.js';
import { command as vi } from '../locale/catalogue/vi.js';
import type { Language } from '../model/index.js';
import { phraseBook } from './phrase-book.js';
import { wordsOf } from './words.js';

const CATALOGUES: Readonly<Record<Language, CommandPhrases>> = { vi, fr, en: COMMAND };
const book = /* @__PURE__ */ phraseBook(COMMAND);

/** What the command prints around what it found, in a language; anything else stays as it is. */
export function inCommand(phrase: string, language: Language): string {
  return book(phrase, wordsOf(language, 'inCommand'), CATALOGUES[language]);
}

const ERROR_CATALOGUES = { vi: errorsVi, fr: errorsFr, en: ERRORS } as const;
const errorBook = /* @__PURE__ */ phraseBook(ERRORS);

/**
 * What the command says when something is wrong, in a language. A file or option before the first colon stays, and what was meant is told behind.
 *
 * @example inTrouble("ours.json: there is no such field; did you mean 'title'?", 'vi') // "ours.json: không có mục nào tên như vậy; có phải 'title' không?"
 */
export function inTrouble(phrase: string, language: Language): string {
  const words = wordsOf(language, 'inTrouble');
  const told = (part: string): string => errorBook(part, words, ERROR_CATALOGUES[language]);
  const whole = told(phrase);
  if (whole !== phrase) {
    const see = SEE.exec(phrase);
    // What stands before the hint is a sentence of its own, with all of its parts.
    return see === null ? whole : told(phrase).replace(see[1]!, () => inTrouble(see[1]!, language));
  }
  const meant = MEANT.exec(phrase);
  if (meant !== null) return `${inTrouble(meant[1]!, language)}; ${told(meant[2]!)}`;
  const colon = phrase.indexOf(': ');
  return colon === -1 ? phrase : `${told(phrase.slice(0, colon))}: ${inTrouble(phrase.slice(colon + 2), language)}`;
}
