import { describe, expect, test } from 'vitest';
import type { Locale } from '../src/locale/types.js';
import { buildPhrases, LOCALES, type Phrase } from '../src/scan/vocabulary.js';
import { tokenName } from '../src/scan/token-types.js';
import { foldLetters } from '../src/text/classes.js';

type Field = keyof Locale;

/** Fields that a language leaves empty because it has no such words. */
const EMPTY: Readonly<Record<string, Partial<Record<Field, string>>>> = {};

/** Every list of words of a locale, by a name that says where it stands. */
function wordLists(locale: Locale): [name: string, words: readonly string[]][] {
  return Object.entries(locale).flatMap(([field, value]): [string, readonly string[]][] => {
    if (typeof value === 'string') return [];
    const list = value as readonly (string | readonly [unknown, unknown])[];
    if (list.every((entry) => typeof entry === 'string')) return [[field, list as readonly string[]]];
    return (list as readonly (readonly [unknown, unknown])[]).flatMap(([key, words]): [string, readonly string[]][] =>
      Array.isArray(words) ? [[`${field}.${String(key)}`, words as string[]]] : Object.entries(words as Record<string, string[]>).map(([number, forms]) => [`${field}.${String(key)}.${number}`, forms]));
  });
}

describe.each(LOCALES.map((locale) => [locale.language, locale] as const))('%s', (language, locale) => {
  test('has the fields of all the others', () => {
    expect(Object.keys(locale).sort()).toEqual(Object.keys(LOCALES[0]!).sort());
  });

  test('fills every field, or has no such words', () => {
    const empty = Object.entries(locale).filter(([, value]) => Array.isArray(value) && value.length === 0).map(([field]) => field);
    expect(empty.sort()).toEqual(Object.keys(EMPTY[language] ?? {}).sort());
  });

  test('says no phrase twice in one list', () => {
    const twice = wordLists(locale).flatMap(([name, words]) => {
      const folded = words.map((word) => word.normalize('NFC').toLowerCase());
      // Abbreviations are read in capitals only: "BP" is not "bp".
      return words.filter((word, at) => folded.indexOf(folded[at]!) !== at && !(word === word.toUpperCase())).map((word) => `${name}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test('has no phrase with blanks around it, two in a row, or a letter in pieces', () => {
    const wrong = wordLists(locale).flatMap(([name, words]) => words.filter((word) => word !== word.trim() || word === '' || / {2}/u.test(word) || word !== word.normalize('NFC')).map((word) => `${name}: "${word}"`));
    expect(wrong).toEqual([]);
  });

  test('names twelve months, and the ordinals without a gap', () => {
    expect(locale.months.map(([month]) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(locale.ordinals.map(([value]) => value)).toEqual(locale.ordinals.map((_, index) => index + 1));
  });
});

/** As the scanner compares phrases: base letters in lower case, blanks kept. */
const foldedText = (text: string): string => text.split(' ').map(foldLetters).join(' ');

/** Spellings of two tokens that not even the diacritics tell apart: which one is read, and why that is right. */
const AMBIGUOUS: Readonly<Record<string, string>> = {};

describe('spellings of several tokens', () => {
  const bySpelling = new Map<string, Phrase[]>();
  for (const phrase of buildPhrases()) {
    const key = foldedText(phrase.text);
    bySpelling.set(key, [...(bySpelling.get(key) ?? []), phrase]);
  }
  const collisions = [...bySpelling].filter(([, phrases]) => new Set(phrases.map(({ token }) => token)).size > 1);
  const tokensOf = (phrases: readonly Phrase[]): string => [...new Set(phrases.map(({ token }) => tokenName(token)))].sort().join(' ');
  const isSame = (a: Phrase, b: Phrase): boolean => a.token !== b.token && a.strict === b.strict && a.text.toLowerCase() === b.text.toLowerCase();

  test('differ in their diacritics, in being an abbreviation, or are listed with the reason', () => {
    const alike = collisions.filter(([, phrases]) => phrases.some((a) => phrases.some((b) => isSame(a, b))));
    expect(alike.map(([text, phrases]) => `${text}: ${tokensOf(phrases)}`).sort()).toEqual(Object.keys(AMBIGUOUS).sort());
  });

  test('that only diacritics tell apart are the known ones', () => {
    const told = collisions.filter(([, phrases]) => !phrases.some((a) => phrases.some((b) => isSame(a, b)))).map(([text, phrases]) => `${text}: ${[...new Set(phrases.map((phrase) => `${phrase.text} ${tokenName(phrase.token)}`))].sort().join(', ')}`);
    expect(told.sort()).toEqual([]);
  });
});
