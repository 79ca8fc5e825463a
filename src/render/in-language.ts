import { messages as en } from '../locale/catalogue/en.js';
import { messages as fr } from '../locale/catalogue/fr.js';
import { MESSAGES, type Messages } from '../locale/catalogue/messages.js';
import { messages as vi } from '../locale/catalogue/vi.js';
import type { Language } from '../model/index.js';
import { phraseBook, type PhraseBook } from './phrase-book.js';
import { wordsOf } from './words.js';

const CATALOGUES: Readonly<Record<Language, Messages>> = { vi, fr, en };
let book: PhraseBook | undefined;

/**
 * A message of a finding or diagnostic, a suggestion, or a reason why a document is meant, in a language, with names in the place of ids and days as
 * the language writes them. What is no sentence of this library stays as it is.
 *
 * @throws UsageError when there are no words of that language
 * @example inLanguage('22-QĐ/TW is a quy-dinh, the text calls it quyet-dinh', 'vi') // '22-QĐ/TW là Quy định, văn bản gọi là Quyết định'
 */
export function inLanguage(message: string, language: Language): string {
  const words = wordsOf(language, 'inLanguage');
  return (book ??= phraseBook(MESSAGES))(message, words, CATALOGUES[language]);
}
