import { en } from '../../locale/clauses/en.js';
import { fr } from '../../locale/clauses/fr.js';
import type { ActForm, ActKind, ClauseRole, ClauseWords } from '../../locale/clauses/types.js';
import { vi } from '../../locale/clauses/vi.js';
import type { Language } from '../../model/index.js';
import { Token } from '../scan/token-types.js';
import { vocabularyPhrases, LANGUAGE_BITS } from '../scan/vocabulary.js';
import { classOf, foldLetters, visible } from '../text/classes.js';
import { FirstWords, type Meaning, type PhraseNode, type Said } from './phrase-tree.js';

export type { ActForm, ActKind, ClauseRole } from '../../locale/clauses/types.js';
export type { Meaning, PhraseNode } from './phrase-tree.js';

const LOW_BITS = 0xffff;

/** The phrases of a language. */
export class ClauseVocabulary {
  /** By the low bits of a word: does a phrase begin with it? One look-up for all the others. */
  private readonly flags = new Uint8Array(LOW_BITS + 1);

  readonly root: PhraseNode;

  constructor(phrases: FirstWords, readonly uninflected: boolean, readonly gerunds: boolean, private readonly adverbEndings: readonly string[]) {
    this.root = { next: phrases, meanings: undefined };
    for (const word of phrases.words()) this.flags[word & LOW_BITS] = 1;
  }

  /** May a phrase begin with the word? A yes may be wrong, a no is not. */
  mayBegin(word: number): boolean {
    return this.flags[word & LOW_BITS] !== 0;
  }

  /** Is the word an adverb by its ending ("définitivement", "formally")? */
  isAdverb(text: string, start: number, end: number): boolean {
    if (end - start < SHORTEST_ADVERB) return false;
    return this.adverbEndings.some((ending) => endsLike(text, end, ending));
  }
}

const SHORTEST_ADVERB = 5;

function endsLike(text: string, end: number, ending: string): boolean {
  for (let back = 1; back <= ending.length; back++) if (classOf[text.charCodeAt(end - back)] !== classOf[ending.charCodeAt(ending.length - back)]) return false;
  return true;
}

function spellings(text: string): readonly string[] {
  return text.includes('œ') ? [text, text.replaceAll('œ', 'oe')] : [text];
}

const BODIES: ReadonlySet<number> = new Set([Token.CC, Token.ORGAN, Token.AGENCY, Token.STANDING, Token.UNIT, Token.BODY, Token.NONPARTY, Token.PARTY, Token.TITLE]);

function writtenAs(texts: readonly string[]): readonly string[] {
  const composed = texts.map((text) => text.normalize('NFC'));
  return composed.some((text) => text.includes('œ')) ? composed.flatMap(spellings) : composed;
}

const saying = (roles: readonly ClauseRole[], act?: Meaning['act']): Said => ({ roles, ...(act !== undefined && { act }), isType: false, strict: false });

/** Phrases that are put first: an act, then what says two things, then what closes an idiom, which is a preposition elsewhere, then the other roles. */
function* wordsOf({ acts, joined, roles }: ClauseWords): Generator<readonly [texts: readonly string[], said: Said]> {
  for (const [kind, forms] of Object.entries(acts)) {
    for (const [form, texts] of Object.entries(forms)) yield [writtenAs(texts), saying([], { kind: kind as ActKind, form: form as ActForm })];
  }
  for (const [texts, all] of joined) yield [writtenAs(texts), saying(all)];
  for (const role of ['closes', 'buries', 'founds', 'displaces'] as const) yield [writtenAs(roles[role] ?? []), saying([role])];
  for (const [role, texts] of Object.entries(roles)) yield [writtenAs(texts), saying([role as ClauseRole])];
}

/** Gender and number of a participle by its first word; undefined in a language where it has none. */
function agreementOf(phrase: string, { participles: { feminine, masculine, singular, plural } }: ClauseWords): Meaning['agreement'] {
  if (feminine.length === 0) return undefined;
  const word = phrase.split(' ', 1)[0]!;
  const ends = (endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));
  return { feminine: ends(feminine) || (ends(masculine) ? false : undefined), plural: ends(plural) || (ends(singular) ? false : undefined) };
}

function build(locale: ClauseWords): ClauseVocabulary {
  const all = new FirstWords();
  const toned = new Set(locale.toned);
  for (const [texts, said] of wordsOf(locale)) {
    for (const phrase of texts) {
      const agreement = said.act?.form === 'done' ? agreementOf(phrase, locale) : undefined;
      all.add(phrase, toned.has(phrase) || agreement !== undefined ? { ...said, ...(toned.has(phrase) && { toned: true }), ...(agreement !== undefined && { agreement }) } : said);
    }
  }
  const bit = LANGUAGE_BITS[locale.language];
  for (const { token, text, languages, strict, values, plural } of vocabularyPhrases()) {
    if ((languages & bit) === 0) continue;
    if (token === Token.TYPE) all.add(text, { roles: ['type'], isType: true, strict, ...(plural && { plural }), ...(values[0] !== undefined && { kindred: values[0] }) });
    else if (BODIES.has(token)) all.add(text, { roles: ['body'], isType: false, strict, ...(values[0] !== undefined && { issuer: values[0] }) });
  }
  return new ClauseVocabulary(all, locale.uninflected, locale.gerunds, locale.adverbEndings);
}

/** The phrases that are acts, and, in a language whose verbs they may part, those that are adverbs before they are anything else. */
export function actsAndAdverbs(language: Language): { readonly acts: readonly string[]; readonly adverbs: readonly string[] } {
  const acts: string[] = [];
  const adverbs: string[] = [];
  const taken = new Set<string>();
  for (const [texts, { act, roles }] of wordsOf(WORDS[language])) {
    if (act !== undefined) acts.push(...texts);
    if (WORDS[language].uninflected) {
      if (act === undefined) break;
      continue;
    }
    if (roles[0] === 'adverb') adverbs.push(...texts.filter((text) => !taken.has(text)));
    for (const text of texts) taken.add(text);
  }
  return { acts, adverbs };
}

const vocabularies = new Map<Language, ClauseVocabulary>();
const WORDS: Readonly<Record<Language, ClauseWords>> = { vi, fr, en };

/** The phrases of one language, built when they are first asked for. */
export function clauseVocabulary(language: Language): ClauseVocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) vocabularies.set(language, (vocabulary = build(WORDS[language])));
  return vocabulary;
}

/** Feminine nouns of types, folded; none in a language without genders. */
const FEMININE: Readonly<Record<Language, ReadonlySet<string>>> = { vi: foldAll(vi.feminine), fr: foldAll(fr.feminine), en: foldAll(en.feminine) };

function foldAll(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.map((noun) => foldLetters(noun)));
}

const LONGEST_NOUN = 32;
const NOUN = /^\p{L}[\p{L}\p{M}]+/u;

/** Gender of the noun with which the text goes on at `start`; undefined in a language without genders, where no word stands, and of an abbreviation. */
export function genderAt(text: string, start: number, language: Language): 'masculine' | 'feminine' | undefined {
  const feminine = FEMININE[language];
  const noun = feminine.size === 0 ? undefined : NOUN.exec(visible(text.slice(start, start + LONGEST_NOUN)))?.[0];
  if (noun === undefined) return undefined;
  return feminine.has(foldLetters(noun)) ? 'feminine' : noun === noun.toUpperCase() ? undefined : 'masculine';
}
