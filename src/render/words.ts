import { en } from '../locale/printed-en.js';
import { fr } from '../locale/printed-fr.js';
import { vi } from '../locale/printed-vi.js';
import type { Words } from '../locale/printed.js';
import { UsageError, type Language } from '../model/index.js';

export type { Words };

const WORDS: Readonly<Record<Language, Words>> = { vi, fr, en };

/** Entry of a table by a key that comes from data: `toString` is in none. */
export function entry<T>(table: Readonly<Partial<Record<string, T>>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** @throws UsageError when there are no words of that language */
export function wordsOf(language: Language, caller: string): Words {
  if (Object.hasOwn(WORDS, language)) return WORDS[language];
  throw new UsageError(`${caller} prints 'vi', 'fr' or 'en'; say one of them as the language, got ${JSON.stringify(language) ?? 'undefined'}`);
}
