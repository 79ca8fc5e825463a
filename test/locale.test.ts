import { describe, expect, test } from 'vitest';
import type { Locale } from '../src/locale/types.js';
import { LOCALES } from '../src/locale/locales.js';
import { TIME_WORDS, type TimeWords } from '../src/locale/times.js';
import { vocabularyPhrases, type Phrase } from '../src/read/scan/vocabulary.js';
import { tokenName } from '../src/read/scan/token-types.js';
import { foldLetters } from '../src/read/text/classes.js';
import { testOrGap } from './known-gaps.js';

type Field = keyof Locale;

const testGap = testOrGap('locale.test.ts');

/** Fields that a language leaves empty because it has no such words. */
const EMPTY: Readonly<Record<string, Partial<Record<Field, string>>>> = {
  vi: {
    topicMarks: 'they are those of titles',
    pronouns: 'a noun is said again',
    classNouns: 'a place follows its class noun, which is part of the name',
    committeesByRank: 'each rank has a word for its committee',
    centralMeetings: 'the committee stands beside the word for the meeting',
    organsBehind: 'an organ stands before the name of its party',
    ownings: 'của follows what is owned',
    determiners: 'no articles',
    lowerCongress: 'the organisation is named behind the word for congress',
    labelSuffixes: 'a label is a figure or a letter',
    nameArticles: 'no articles',
    nameLinks: 'a place follows its committee directly',
    ordinalSuffixes: 'ordinals are words or stand behind thứ',
    possessive: 'của follows what is owned',
    revised: 'sửa đổi is a verb outside brackets',
    thisBefore: 'demonstratives follow the noun',
    thatBefore: 'demonstratives follow the noun',
    doubtfulThatBefore: 'demonstratives follow the noun',
  },
  fr: {
    plenumNumbers: 'plenums have ordinals',
    owningsBehind: 'they stand before their noun',
    thisAfter: 'ce stands before the noun',
    doubtfulThatBefore: 'ledit is nothing else',
    doubtfulThatAfter: 'en question is nothing else',
    verbAndType: 'no type word is a verb and a type',
    codesInWords: 'a code in words is Vietnamese',
    nameArticles: 'links hold their articles',
    nameLists: 'such names are read by their first word',
    nameNeverLast: 'a link needs a word of the name behind it',
    nameless: 'adjectives of kinds are no part of a name',
    numberMarksAlike: 'no mark is another word',
    monthMarks: 'months have names only',
    ordinalMarks: 'ordinals have suffixes',
    dateFields: 'a field of a record says it in words that no sentence has',
    countedAsVerbs: 'nouns and verbs differ in form',
    nameEnds: 'a name goes on behind links only',
    organsBehind: 'an organ stands before the name of its party',
    placeRanks: 'an ordinal stands before the word for congress',
    passives: 'the verb of a passive stands before its agent',
    plurals: 'the plural is in the type word',
    possessive: 'de and du do it',
    revisedInBrackets: 'révisé is an adjective everywhere',
    subjectMarks: 'the issuer stands before the subject',
    units: 'departments are listed under their full names',
    yearMarks: 'the year stands behind the month',
  },
  en: {
    plenumNumbers: 'plenums have ordinals',
    owningsBehind: 'they stand before their noun',
    classNouns: 'the class noun stands before of',
    verbAndType: 'no type word is a verb and a type',
    labelSuffixes: 'labels are figures',
    codesInWords: 'a code in words is Vietnamese',
    nameLists: 'such names are read by their first word',
    nameNeverLast: 'a link needs a word of the name behind it',
    nameless: 'adjectives of kinds are no part of a name',
    numberMarksAlike: 'no mark is another word',
    monthMarks: 'months have names only',
    ordinalMarks: 'ordinals have suffixes',
    countedAsVerbs: 'nouns and verbs differ in form',
    nameEnds: 'a name goes on behind links only',
    placeRanks: 'an ordinal stands before the word for congress',
    passives: 'the verb of a passive stands before its agent',
    plurals: 'the plural is in the type word',
    revised: 'amended is a verb outside brackets',
    thisAfter: 'this stands before the noun',
    doubtfulThatAfter: 'above is nothing else',
    subjectMarks: 'the issuer stands before the subject',
    yearMarks: 'the year stands behind the month',
  },
};

/** Every list of words of a locale, by a name that says where it stands. */
function wordLists(locale: Locale | TimeWords): [name: string, words: readonly string[]][] {
  return Object.entries(locale).flatMap(([field, value]): [string, readonly string[]][] => {
    if (typeof value === 'string' || typeof value === 'boolean') return [];
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

  const times = TIME_WORDS.find((words) => words.language === language)!;

  test('fills every field, or has no such words', () => {
    expect(wordLists(times).filter(([, words]) => words.length === 0)).toEqual([]);
    const empty = Object.entries(locale).filter(([, value]) => Array.isArray(value) && value.length === 0).map(([field]) => field);
    expect(empty.sort()).toEqual(Object.keys(EMPTY[language] ?? {}).sort());
  });

  const twiceName = `${language} says no phrase twice in one list`;
  testGap(twiceName, () => {
    const twice = [...wordLists(locale), ...wordLists(times)].flatMap(([name, words]) => {
      const folded = words.map((word) => word.normalize('NFC').toLowerCase());
      // Abbreviations are read in capitals only: "BP" is not "bp".
      return words.filter((word, at) => folded.indexOf(folded[at]!) !== at && !(word === word.toUpperCase())).map((word) => `${name}: ${word}`);
    });
    expect(twice).toEqual([]);
  });

  test('has no phrase with blanks around it, two in a row, or a letter in pieces', () => {
    const wrong = [...wordLists(locale), ...wordLists(times)].flatMap(([name, words]) => words.filter((word) => word !== word.trim() || word === '' || / {2}/u.test(word) || word !== word.normalize('NFC')).map((word) => `${name}: "${word}"`));
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
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'issued: DAYMARK ISSUE': 'a verb before the document (the Politburo issued …), a date mark behind it (issued April 30, 2025)',
  'pcc: CC NONPARTY': 'the language of the sentence tells: the Party Central Committee in English, le Parti communiste chinois in French',
};

/** Spellings of two tokens in a text without diacritics, and what decides there. */
const UNACCENTED: Readonly<Record<string, string>> = {
  'a: a FILLER, à RANGE': 'a range has numbers on both sides, a filler a verb',
  'cung: cùng AND, cũng FILLER': 'the grammar has no place where both may stand',
  'da: DA ABBR, ĐA ABBR, đã FILLER': 'codes are read in capitals only',
  'do: do BY, đó THIS': 'the demonstrative is read with its diacritics only',
  'du: du OF, ĐU BODY': 'the code of a committee is read in capitals only',
  'la: la DET, là SUCH': 'an article stands before a noun, là before an example: the first of the two is taken, see known-gaps.txt',
  'lan: lần ORDMARK, l’AN NONPARTY': 'the abbreviation is read in capitals only',
  'so: Sở NONPARTY, số MARK': 'a number mark has its number next',
  'tu: T.Ư CC, TƯ CC, từ FROM': 'the abbreviation is read in capitals only',
  'un: U.N. NONPARTY, UN NONPARTY, un DET': 'the abbreviation is read in capitals only',
};

describe('spellings of several tokens', () => {
  const bySpelling = new Map<string, Phrase[]>();
  for (const phrase of vocabularyPhrases()) {
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

  test('that only diacritics or capitals tell apart are the known ones', () => {
    const told = collisions.filter(([, phrases]) => !phrases.some((a) => phrases.some((b) => isSame(a, b))));
    const shown = told.map(([text, phrases]) => `${text}: ${[...new Set(phrases.map((phrase) => `${phrase.text} ${tokenName(phrase.token)}`))].sort().join(', ')}`);
    expect(shown.sort()).toEqual(Object.keys(UNACCENTED).sort());
  });
});
