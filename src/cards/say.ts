import type { Language } from '../model/index.js';
import { dayWords } from '../render/cited.js';
import { inCommand, inTrouble } from '../render/in-command.js';
import { inLanguage } from '../render/in-language.js';
import { issuerName, typeName } from '../render/names.js';
import { wordsOf } from '../render/words.js';

/** Who is spoken to in a language; without one in English, with ids as they are in data. */
export interface Listener {
  readonly language?: Language | undefined;
}

/** A phrase of a card, of the command or of the library in the listener's language. */
export function say({ language }: Listener, phrase: string): string {
  if (language === undefined) return phrase;
  const said = inCommand(phrase, language);
  if (said !== phrase) return said;
  const message = inLanguage(phrase, language);
  return message === phrase ? inTrouble(phrase, language) : message;
}

/** What is wrong, in the listener's language; anything else as {@link say} has it. */
export function sayTrouble(listener: Listener, phrase: string): string {
  if (listener.language === undefined) return phrase;
  const said = inTrouble(phrase, listener.language);
  return said === phrase ? say(listener, phrase) : said;
}

/** A date as the listener writes it. */
export function sayDay({ language }: Listener, date: string): string {
  return language === undefined ? date : dayWords(date, wordsOf(language, 'sayDay'));
}

/** A type or body by its name; joint bodies are joined. */
export function sayName({ language }: Listener, id: string): string {
  if (language === undefined) return id;
  const words = wordsOf(language, 'sayName');
  return typeName(id, words) ?? id.split('+').map((part) => issuerName(part, words) ?? part).join(` ${words.and} `);
}
