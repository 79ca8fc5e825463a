import { en } from '../../locale/clauses/en.js';
import { fr } from '../../locale/clauses/fr.js';
import type { ActForm, ActKind, ClauseRole, ClauseWords } from '../../locale/clauses/types.js';
import { vi } from '../../locale/clauses/vi.js';
import type { Language } from '../../model/index.js';
import { Token } from '../scan/token-types.js';
import { vocabularyPhrases, LANGUAGE_BITS } from '../scan/vocabulary.js';
import { classOf, foldLetters } from '../text/classes.js';
import { hashOf, Words } from './words.js';

export type { ActForm, ActKind, ClauseRole } from '../../locale/clauses/types.js';

/** What a phrase says in a clause. */
export interface Meaning {
  readonly phrase: string;
  /** In the order in which they stand; more than one for a phrase that says two things (sera: a plan, and to be). */
  readonly roles: readonly ClauseRole[];
  readonly act?: { readonly kind: ActKind; readonly form: ActForm };
  /** What the phrase may be as well: the next meaning of the same spelling (en: a pronoun, or a preposition). */
  readonly other?: ClauseRole | ActForm;
  /** It is a noun of a type of document too (quy định, plan). */
  readonly isType: boolean;
  /** A noun for several documents. */
  readonly plural?: boolean;
  /** Abbreviations are read in upper case only. */
  readonly strict: boolean;
  /** Id of the type. */
  readonly kindred?: string;
  /** The body of the registry that it names. */
  readonly issuer?: string;
}

/** Phrases by their folded words. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  /** Hash of the letters of the word that leads here. */
  readonly letters: number;
  meanings: Meaning[] | undefined;
}

const LOW_BITS = 0xffff;

/** The phrases of a language. */
export class ClauseVocabulary {
  /** By the low bits of a word: does a phrase begin with it? One look-up for all the others. */
  private readonly flags = new Uint8Array(LOW_BITS + 1);

  constructor(readonly root: PhraseNode, readonly uninflected: boolean, readonly gerunds: boolean, private readonly adverbEndings: readonly string[]) {
    for (const word of root.next.keys()) this.flags[word & LOW_BITS] = 1;
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

const newNode = (letters = 0): PhraseNode => ({ next: new Map(), letters, meanings: undefined });

const words = new Words();

function put(root: PhraseNode, meaning: Meaning): void {
  let node = root;
  words.read(meaning.phrase, 0, meaning.phrase.length, []);
  for (let at = 0; at < words.count; at++) {
    const word = words.types[at]!;
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = newNode(hashOf(meaning.phrase, words.starts[at]!, words.ends[at]!))));
    node = next;
  }
  const known = (node.meanings ??= []);
  const same = known.findIndex(({ phrase }) => phrase === meaning.phrase);
  // What was put first counts: acts, then roles, then names; that it is a type too is remembered.
  const body = meaning.issuer === undefined ? -1 : known.findIndex(({ phrase, roles }) => roles[0] === 'body' && phrase.toLowerCase() === meaning.phrase.toLowerCase());
  if (body !== -1) known[body] = { ...known[body]!, issuer: known[body]!.issuer ?? meaning.issuer! };
  else if (same === -1) known.push(meaning);
  else if (meaning.isType) known[same] = { ...known[same]!, isType: true, ...(meaning.kindred !== undefined && { kindred: meaning.kindred }) };
  else if (known[same]!.other === undefined && (meaning.act !== undefined || meaning.roles[0] !== known[same]!.roles[0])) known[same] = { ...known[same]!, other: meaning.act?.form ?? meaning.roles[0]! };
}

function spellings(text: string): readonly string[] {
  return text.includes('œ') ? [text, text.replaceAll('œ', 'oe')] : [text];
}

const BODIES: ReadonlySet<number> = new Set([Token.CC, Token.ORGAN, Token.AGENCY, Token.STANDING, Token.UNIT, Token.BODY, Token.NONPARTY, Token.PARTY, Token.TITLE]);

function build(locale: ClauseWords): ClauseVocabulary {
  const root = newNode();
  const add = (texts: readonly string[], meaning: Pick<Meaning, 'roles' | 'act'>): void => {
    for (const text of texts) for (const phrase of spellings(text.normalize('NFC'))) put(root, { ...meaning, phrase, isType: false, strict: false });
  };
  for (const [kind, forms] of Object.entries(locale.acts)) {
    for (const [form, texts] of Object.entries(forms)) add(texts, { roles: [], act: { kind: kind as ActKind, form: form as ActForm } });
  }
  for (const [texts, roles] of locale.joined) add(texts, { roles });
  // What closes an idiom is a preposition elsewhere.
  for (const role of ['closes', 'buries', 'founds', 'displaces'] as const) add(locale.roles[role] ?? [], { roles: [role] });
  for (const [role, texts] of Object.entries(locale.roles)) add(texts, { roles: [role as ClauseRole] });
  const bit = LANGUAGE_BITS[locale.language];
  for (const { token, text, languages, strict, values, plural } of vocabularyPhrases()) {
    if ((languages & bit) === 0) continue;
    if (token === Token.TYPE) put(root, { phrase: text, roles: ['type'], isType: true, strict, ...(plural && { plural }), ...(values[0] !== undefined && { kindred: values[0] }) });
    else if (BODIES.has(token)) put(root, { phrase: text, roles: ['body'], isType: false, strict, ...(values[0] !== undefined && { issuer: values[0] }) });
  }
  return new ClauseVocabulary(root, locale.uninflected, locale.gerunds, locale.adverbEndings);
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

/** Gender of the noun with which the text goes on at `start`; undefined in a language without genders, and where no word stands. */
export function genderAt(text: string, start: number, language: Language): 'masculine' | 'feminine' | undefined {
  const feminine = FEMININE[language];
  const noun = feminine.size === 0 ? undefined : NOUN.exec(text.slice(start, start + LONGEST_NOUN))?.[0];
  return noun === undefined ? undefined : feminine.has(foldLetters(noun)) ? 'feminine' : 'masculine';
}
