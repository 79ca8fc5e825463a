import type { Language, Span } from '../../model/index.js';
import { Class, classOf, marksAgree } from '../text/classes.js';
import { hashOf, hashStep } from './known-words.js';
import { clauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';

/** The phrases of acts, by hashes of their folded words. */
interface ActNode {
  readonly next: Map<number, ActNode>;
  /** Phrases that end here, as they are written: some differ from common words by a mark alone ("bỏ", "bộ"). */
  readonly phrases: string[];
}

interface Acts {
  readonly root: ActNode;
  /** By the low bits of its hash: may an act begin with such a word? One look-up for all the others. */
  readonly begins: Uint8Array;
  /** First words of adverbs that may stand within a verb: "laissa à son tour la place". */
  readonly adverbs: ReadonlySet<number>;
}

const LOW_BITS = 0xffff;
const known = new Map<Language, Acts>();

/** Words that were read of an act, with the place where they begin. */
interface Way {
  readonly node: ActNode;
  readonly start: number;
}

/**
 * Can the text between two places say, outside of the mentions, what documents do to one another? A yes may be wrong, a no is not. Each letter
 * is looked at once, so that a text costs no more than its sentences with acts: the others need not be lexed.
 */
export function mayAct(text: string, from: number, to: number, mentions: readonly Span[], language: Language): boolean {
  const { root, begins, adverbs } = actsOf(language);
  let ways: Way[] = [];
  let hash = 0;
  let start = from;
  let mention = 0;
  let next = mentions.length > 0 ? mentions[0]!.start : to;
  for (let at = from; at <= to; at++) {
    // What is a mention is one word, and of no act.
    if (at === next && at < to) {
      at = Math.max(at, mentions[mention++]!.end - 1);
      next = mention < mentions.length ? mentions[mention]!.start : to;
      hash = 0;
      ways = [];
      continue;
    }
    const value = at < to ? classOf[text.charCodeAt(at)]! : Class.space;
    if (value >= Class.a && value <= Class.z) {
      if (hash === 0) start = at;
      hash = hashStep(hash, value);
      continue;
    }
    if (value === Class.ignorable || hash === 0) continue;
    if (ways.length > 0 || begins[hash & LOW_BITS] === 1) {
      if (ways.length > 0 && adverbs.has(hash)) return true;
      ways = onward(ways, root, hash, start);
      for (const way of ways) if (way.node.phrases.some((phrase) => marksAgree(text, way.start, at, phrase))) return true;
    }
    hash = 0;
  }
  return false;
}

function onward(ways: readonly Way[], root: ActNode, hash: number, start: number): Way[] {
  const longer: Way[] = [];
  for (const way of ways) {
    const node = way.node.next.get(hash);
    if (node !== undefined) longer.push({ node, start: way.start });
  }
  const node = root.next.get(hash);
  if (node !== undefined) longer.push({ node, start });
  return longer;
}

function actsOf(language: Language): Acts {
  let acts = known.get(language);
  if (acts === undefined) known.set(language, (acts = collect(language)));
  return acts;
}

function collect(language: Language): Acts {
  const phrases = clauseVocabulary(language).root;
  const adverbs = new Set<number>();
  if (language !== 'vi') for (const [word, node] of phrases.next) if (says(node, ({ roles }) => roles[0] === 'adverb')) adverbs.add(hashOf(word));
  const root: ActNode = { next: new Map(), phrases: [] };
  copyActs(phrases, root);
  const begins = new Uint8Array(LOW_BITS + 1);
  for (const hash of root.next.keys()) begins[hash & LOW_BITS] = 1;
  return { root, begins, adverbs };
}

/** What has no letter (a mark, a number) is no word of the text here. */
function copyActs(from: PhraseNode, to: ActNode): void {
  for (const [word, node] of from.next) {
    if (!says(node, ({ act }) => act !== undefined)) continue;
    const hash = hashOf(word);
    let next = hash === 0 ? to : to.next.get(hash);
    if (next === undefined) to.next.set(hash, (next = { next: new Map(), phrases: [] }));
    for (const { act, phrase } of node.meanings ?? []) if (act !== undefined) next.phrases.push(phrase);
    copyActs(node, next);
  }
}

function says(node: PhraseNode, test: (meaning: Meaning) => boolean): boolean {
  return node.meanings?.some(test) === true || [...node.next.values()].some((behind) => says(behind, test));
}
