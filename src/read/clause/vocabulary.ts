import { en } from '../../locale/clauses/en.js';
import { fr } from '../../locale/clauses/fr.js';
import type { ActForm, ActKind, ClauseRole, ClauseWords } from '../../locale/clauses/types.js';
import { vi } from '../../locale/clauses/vi.js';
import type { Language } from '../../model/index.js';
import { Token } from '../scan/token-types.js';
import { buildPhrases, LANGUAGE_BITS } from '../scan/vocabulary.js';
import { foldLetters } from '../text/classes.js';
import { ALL_WORDS, KnownWords } from './known-words.js';
import { wordsOf } from './words.js';

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
  /** Abbreviations are read in upper case only. */
  readonly strict: boolean;
  /** Id of the type. */
  readonly kindred?: string;
  /** The body of the registry that it names. */
  readonly issuer?: string;
}

/** Phrases by their folded words. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  meanings: Meaning[] | undefined;
}

export interface ClauseVocabulary {
  readonly root: PhraseNode;
  /** The words of all phrases. */
  readonly words: KnownWords;
}

const newNode = (): PhraseNode => ({ next: new Map(), meanings: undefined });

function put(root: PhraseNode, meaning: Meaning): void {
  let node = root;
  for (const type of wordsOf(meaning.phrase, 0, meaning.phrase.length, [], ALL_WORDS).types) {
    let next = node.next.get(type);
    if (next === undefined) node.next.set(type, (next = newNode()));
    node = next;
  }
  const known = (node.meanings ??= []);
  const same = known.findIndex(({ phrase }) => phrase === meaning.phrase);
  // What was put first counts: acts, then roles, then names; that it is a type too is remembered.
  if (same === -1) known.push(meaning);
  else if (meaning.isType) known[same] = { ...known[same]!, isType: true, ...(meaning.kindred !== undefined && { kindred: meaning.kindred }) };
  else if (known[same]!.other === undefined && (meaning.act !== undefined || meaning.roles[0] !== known[same]!.roles[0])) known[same] = { ...known[same]!, other: meaning.act?.form ?? meaning.roles[0]! };
}

function spellings(text: string): readonly string[] {
  return text.includes('œ') ? [text, text.replaceAll('œ', 'oe')] : [text];
}

const BODIES: ReadonlySet<number> = new Set([Token.CC, Token.ORGAN, Token.AGENCY, Token.STANDING, Token.UNIT, Token.BODY, Token.NONPARTY, Token.PARTY, Token.TITLE]);

function build(words: ClauseWords): ClauseVocabulary {
  const root = newNode();
  const add = (texts: readonly string[], meaning: Pick<Meaning, 'roles' | 'act'>): void => {
    for (const text of texts) for (const phrase of spellings(text.normalize('NFC'))) put(root, { ...meaning, phrase, isType: false, strict: false });
  };
  for (const [kind, forms] of Object.entries(words.acts)) {
    for (const [form, texts] of Object.entries(forms)) add(texts, { roles: [], act: { kind: kind as ActKind, form: form as ActForm } });
  }
  for (const [texts, roles] of words.joined) add(texts, { roles });
  // What closes an idiom is a preposition elsewhere.
  add(words.roles.closes ?? [], { roles: ['closes'] });
  for (const [role, texts] of Object.entries(words.roles)) add(texts, { roles: [role as ClauseRole] });
  const bit = LANGUAGE_BITS[words.language];
  for (const { token, text, languages, strict, values } of buildPhrases()) {
    if ((languages & bit) === 0) continue;
    if (token === Token.TYPE) put(root, { phrase: text, roles: ['type'], isType: true, strict, ...(values[0] !== undefined && { kindred: values[0] }) });
    else if (BODIES.has(token)) put(root, { phrase: text, roles: ['body'], isType: false, strict, ...(values[0] !== undefined && { issuer: values[0] }) });
  }
  const inner: string[] = [];
  for (const node of root.next.values()) collectWords(node, inner);
  return { root, words: new KnownWords(root.next.keys(), inner, words.adverbEndings) };
}

function collectWords({ next }: PhraseNode, words: string[]): void {
  for (const [word, node] of next) {
    words.push(word);
    collectWords(node, words);
  }
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
