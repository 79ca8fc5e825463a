import { CUES, type CueWords } from '../locale/cues.js';
import type { Language, RelationKind } from '../model/index.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import { buildPhrases, LANGUAGE_BITS, type Phrase } from './vocabulary.js';

export type Voice = 'active' | 'passive' | 'ended';

/** What a phrase says about the relation of documents, whatever its language. */
export interface CueMeaning {
  readonly kind?: RelationKind;
  readonly voice?: Voice;
  readonly going?: true;
  readonly plan?: true;
  /** A plan that holds for a subject of its own too. */
  readonly wish?: true;
  readonly pending?: true;
  readonly agent?: true;
  readonly denial?: true;
  /** "new", "draft": a document that is not named follows, or stands before. */
  readonly fresh?: true;
  readonly self?: true;
  readonly breaks?: true;
  readonly about?: true;
  /** The noun of a type: a document that may be named by nothing else. */
  readonly noun?: true;
}

export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly meaning: CueMeaning;
}

type Open = { -readonly [K in keyof CueMeaning]: CueMeaning[K] };

function meaningsOf({ kinds, going, plans, wishes, pending, agents, denials, fresh, self, breaks, about, others }: CueWords): Map<string, Open> {
  const meanings = new Map<string, Open>();
  const at = (text: string): Open => {
    const key = text.normalize('NFC');
    let meaning = meanings.get(key);
    if (meaning === undefined) meanings.set(key, (meaning = {}));
    return meaning;
  };
  for (const { kind, active = [], passive = [], ended = [] } of kinds) {
    for (const [voice, texts] of [['active', active], ['passive', passive], ['ended', ended]] as const) {
      for (const text of texts) Object.assign(at(text), { kind, voice });
    }
  }
  const flags = [['going', going], ['plan', plans], ['plan', wishes], ['wish', wishes], ['pending', pending], ['agent', agents], ['denial', denials], ['fresh', fresh], ['self', self], ['breaks', breaks], ['about', about]] as const;
  for (const [flag, texts] of flags) for (const text of texts) at(text)[flag] = true;
  // Known, so that the shorter phrase in them is not taken.
  for (const text of others) at(text);
  return meanings;
}

interface CueVocabulary {
  readonly trie: PhraseTrie;
  readonly meanings: readonly CueMeaning[];
  /** First three base letters of the phrases: most words of a text begin none. */
  readonly beginnings: Uint8Array;
}

const LETTERS = 27;
const vocabularies = new Map<Language, CueVocabulary>();

function letterAt(text: string, at: number, limit: number): number {
  if (at >= limit) return 0;
  const value = classOf[text.charCodeAt(at)]!;
  return value >= Class.a && value <= Class.z ? value : 0;
}

const threeLetters = (text: string, at: number, limit: number): number =>
  (letterAt(text, at, limit) * LETTERS + letterAt(text, at + 1, limit)) * LETTERS + letterAt(text, at + 2, limit);

function build(language: Language): CueVocabulary {
  const meanings: CueMeaning[] = [];
  const phrases: Phrase[] = [];
  const beginnings = new Uint8Array(LETTERS ** 3);
  const bit = LANGUAGE_BITS[language];
  const own = meaningsOf(CUES[language]);
  for (const { text, token, languages } of buildPhrases()) {
    if (token === Token.TYPE && (languages & bit) !== 0) own.set(text, { ...own.get(text), noun: true });
  }
  for (const [text, meaning] of own) {
    for (const spelling of text.includes('œ') ? [text, text.replaceAll('œ', 'oe')] : [text]) {
      phrases.push({ token: meanings.length, text: spelling, languages: bit, values: [], number: 0, plural: false, strict: false });
      const three = threeLetters(spelling, 0, spelling.length);
      // "n’": what follows the apostrophe is another word.
      beginnings.fill(1, three, letterAt(spelling, 1, spelling.length) === 0 ? three + LETTERS : three + 1);
    }
    meanings.push(meaning);
  }
  return { trie: new PhraseTrie(phrases), meanings, beginnings };
}

function vocabularyOf(language: Language): CueVocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) vocabularies.set(language, (vocabulary = build(language)));
  return vocabulary;
}

const isWordClass = (value: number): boolean => isLetterClass(value) || isDigitClass(value) || value === Class.ignorable;

/** The cues of one language between two places, in order; the longest phrase at a place counts. */
export function cuesIn(text: string, from: number, to: number, language: Language): Cue[] {
  const { trie, meanings, beginnings } = vocabularyOf(language);
  const cues: Cue[] = [];
  let inWord = from > 0 && isWordClass(classOf[text.charCodeAt(from - 1)]!);
  for (let at = from; at < to; at++) {
    const word = isWordClass(classOf[text.charCodeAt(at)]!);
    if (!word || inWord) {
      inWord = word;
      continue;
    }
    inWord = true;
    // A decomposed letter has its mark behind it: the trie decides.
    if (beginnings[threeLetters(text, at, to)] === 0 && !isMarked(text, at, to)) continue;
    const phrase = trie.match(text, at, to, LANGUAGE_BITS[language]);
    if (phrase === undefined) continue;
    cues.push({ start: at, end: trie.matchEnd, meaning: meanings[phrase.token]! });
    at = trie.matchEnd - 1;
  }
  return cues;
}

function isMarked(text: string, at: number, limit: number): boolean {
  for (let i = at; i < at + 3 && i < limit; i++) if (classOf[text.charCodeAt(i)] === Class.ignorable) return true;
  return false;
}
