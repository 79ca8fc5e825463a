import { COMMAND, type CommandPhrases } from '../locale/catalogue/command.js';
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
