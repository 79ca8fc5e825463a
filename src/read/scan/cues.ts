import { CUES, type CueWords, type KindWords } from '../../locale/cues.js';
import type { Language, RelationKind } from '../../model/index.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { Token } from './token-types.js';
import { PhraseTrie } from './trie.js';
import { buildPhrases, LANGUAGE_BITS, type Phrase } from './vocabulary.js';

export type Voice = 'active' | 'passive' | 'ended';

/** What a phrase says about the relation of documents, whatever its language. */
export interface CueMeaning {
  readonly kind?: RelationKind;
  readonly voice?: Voice;
  /** The noun of the act, or a word that makes one of the verb behind it. */
  readonly nominal?: true;
  readonly going?: true;
  readonly plan?: true;
  /** A plan that holds for a subject of its own too. */
  readonly wish?: true;
  readonly issue?: true;
  readonly talk?: true;
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

function meaningsOf({ kinds, going, nouns, plans, issuing, talks, wishes, pending, agents, denials, fresh, self, breaks, about, others }: CueWords): Map<string, Open> {
  const meanings = new Map<string, Open>();
  const at = (text: string): Open => {
    const key = text.normalize('NFC');
    let meaning = meanings.get(key);
    if (meaning === undefined) meanings.set(key, (meaning = {}));
    return meaning;
  };
  for (const [kind, { active = [], passive = [], ended = [], nominal = [] }] of Object.entries(kinds) as [RelationKind, KindWords][]) {
    for (const text of nominal) Object.assign(at(text), { kind, voice: 'active', nominal: true });
    for (const [voice, texts] of [['active', active], ['passive', passive], ['ended', ended]] as const) {
      for (const text of texts) Object.assign(at(text), { kind, voice });
    }
  }
  const flags = [['going', going], ['nominal', nouns], ['plan', plans], ['issue', issuing], ['talk', talks], ['plan', wishes], ['wish', wishes], ['pending', pending], ['agent', agents], ['denial', denials], ['fresh', fresh], ['self', self], ['breaks', breaks], ['about', about]] as const;
  for (const [flag, texts] of flags) for (const text of texts) at(text)[flag] = true;
  // Known, so that the shorter phrase in them is not taken.
  for (const text of others) at(text);
  return meanings;
}

interface CueVocabulary {
  readonly trie: PhraseTrie;
  readonly meanings: readonly CueMeaning[];
  /** Hashes of the first words of the phrases: most words of a text begin none. */
  readonly firstWords: Uint8Array;
}

const vocabularies = new Map<Language, CueVocabulary>();

/** 0 between words, 1–26 a letter, more for what else a word is made of. */
const units = new Uint8Array(65536);
const OTHER = 27;
const MARK = 28;
for (let unit = 0; unit < 65536; unit++) {
  const value = classOf[unit]!;
  units[unit] = value >= Class.a && value <= Class.z ? value : value === Class.ignorable ? MARK : isLetterClass(value) || isDigitClass(value) ? OTHER : 0;
}

const HASHES = 0xffff;
const hashed = (hash: number, unit: number): number => (unit === MARK ? hash : (Math.imul(hash, 31) + unit) & HASHES);

function firstWordOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length && units[text.charCodeAt(at)] !== 0; at++) hash = hashed(hash, units[text.charCodeAt(at)]!);
  return hash;
}

function build(language: Language): CueVocabulary {
  const meanings: CueMeaning[] = [];
  const phrases: Phrase[] = [];
  const firstWords = new Uint8Array(HASHES + 1);
  const bit = LANGUAGE_BITS[language];
  const own = meaningsOf(CUES[language]);
  for (const { text, token, languages } of buildPhrases()) {
    if ((languages & bit) === 0) continue;
    if (token === Token.TYPE) own.set(text, { ...own.get(text), noun: true });
    if (token === Token.ISSUE) own.set(text, { ...own.get(text), issue: true });
  }
  for (const [text, meaning] of own) {
    for (const spelling of text.includes('œ') ? [text, text.replaceAll('œ', 'oe')] : [text]) {
      phrases.push({ token: meanings.length, text: spelling, languages: bit, values: [], number: 0, plural: false, strict: false });
      firstWords[firstWordOf(spelling)] = 1;
    }
    meanings.push(meaning);
  }
  return { trie: new PhraseTrie(phrases), meanings, firstWords };
}

function vocabularyOf(language: Language): CueVocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) vocabularies.set(language, (vocabulary = build(language)));
  return vocabulary;
}

/** The cues of one language between two places, in order; the longest phrase at a place counts. */
export function cuesIn(text: string, from: number, to: number, language: Language): Cue[] {
  const { trie, meanings, firstWords } = vocabularyOf(language);
  const cues: Cue[] = [];
  let at = from;
  while (at < to && at > 0 && units[text.charCodeAt(at - 1)] !== 0 && units[text.charCodeAt(at)] !== 0) at++;
  while (at < to) {
    let unit = units[text.charCodeAt(at)]!;
    if (unit === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = hashed(hash, unit);
      unit = ++at < to ? units[text.charCodeAt(at)]! : 0;
    } while (unit !== 0);
    if (firstWords[hash] === 0) continue;
    const phrase = trie.match(text, start, to, LANGUAGE_BITS[language]);
    if (phrase === undefined) continue;
    cues.push({ start, end: trie.matchEnd, meaning: meanings[phrase.token]! });
    at = trie.matchEnd;
  }
  return cues;
}

/** An article may stand between the verb and the document, an adverb between the auxiliary and the verb. */
const ARTICLE = 8;
const ADVERB = 10;

/** The document that begins at `at` is a draft, or still to be issued: "dự thảo …", "sẽ ban hành …", "publiera …", "will issue …". */
export function announcedBefore(cues: readonly Cue[], at: number): boolean {
  const index = cues.findLastIndex(({ end }) => end <= at);
  const cue = cues[index];
  if (cue === undefined || at - cue.end > ARTICLE) return false;
  const { plan, fresh, issue } = cue.meaning;
  if (plan === true && (fresh === true || issue === true)) return true;
  const before = cues[index - 1];
  return issue === true && before?.meaning.plan === true && cue.start - before.end <= ADVERB;
}
