import type { Language } from '../../model/index.js';
import { Class, classOf } from '../text/classes.js';
import { clauseVocabulary, type PhraseNode } from './vocabulary.js';

/**
 * The first words of all verbs and nouns of acts, as hashes of their folded letters. What has none of them says nothing of what documents do,
 * and need not be lexed: so that a text costs no more than its sentences with verbs.
 */
interface FirstWords {
  /** Of acts of one word. */
  readonly alone: ReadonlySet<number>;
  /** Of acts of several words: their first two. */
  readonly pairs: ReadonlySet<number>;
  /** First words of acts of several words, and of adverbs that may stand behind them. */
  readonly opening: ReadonlySet<number>;
  readonly adverbs: ReadonlySet<number>;
}

const known = new Map<Language, FirstWords>();

/** Can the text between two places say what documents do to one another? One look at each letter; a yes may be wrong, a no is not. */
export function mayAct(text: string, from: number, to: number, language: Language): boolean {
  const { alone, pairs, opening, adverbs } = firstWords(language);
  let hash = 0;
  let before = 0;
  for (let at = from; at <= to; at++) {
    const value = at < to ? classOf[text.charCodeAt(at)]! : Class.space;
    if (value >= Class.a && value <= Class.z) hash = step(hash, value);
    else if (value !== Class.ignorable && hash !== 0) {
      if (alone.has(hash) || pairs.has(pairOf(before, hash)) || (adverbs.has(hash) && opening.has(before))) return true;
      before = hash;
      hash = 0;
    }
  }
  return false;
}

const step = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3779b1) + second) | 0;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) {
    const value = classOf[word.charCodeAt(at)]!;
    if (value >= Class.a && value <= Class.z) hash = step(hash, value);
  }
  return hash;
}

function firstWords(language: Language): FirstWords {
  let words = known.get(language);
  if (words === undefined) known.set(language, (words = collect(clauseVocabulary(language).root)));
  return words;
}

function collect(root: PhraseNode): FirstWords {
  const [alone, pairs, opening, adverbs] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  for (const [word, node] of root.next) {
    const first = hashOf(word);
    if (saysAct(node)) alone.add(first);
    if (says(node, (roles) => roles[0] === 'adverb')) adverbs.add(first);
    for (const [next, behind] of node.next) {
      if (!says(behind, (_, act) => act)) continue;
      opening.add(first);
      pairs.add(pairOf(first, hashOf(next)));
    }
  }
  return { alone, pairs, opening, adverbs };
}

const saysAct = ({ meanings }: PhraseNode): boolean => meanings?.some(({ act }) => act !== undefined) === true;

function says(node: PhraseNode, test: (roles: readonly string[], act: boolean) => boolean): boolean {
  return node.meanings?.some(({ roles, act }) => test(roles, act !== undefined)) === true || [...node.next.values()].some((next) => says(next, test));
}
