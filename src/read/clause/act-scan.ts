import { LANGUAGES, NO_LANGUAGE, setOf, union, type LanguageSet } from '../../model/language-set.js';
import type { Language } from '../../model/index.js';
import { marksAgree } from '../text/classes.js';
import { clauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';

const LOW_BITS = 0xffff;
const ALONE = 1;
const SECOND = 2;
const ADVERB = 4;

/** The phrases of acts of all languages, by the letters of their words. */
interface ActNode {
  readonly next: Map<number, ActNode>;
  /** Phrases that end here, as they are written: some differ from common words by a mark alone ("bỏ", "bộ"). */
  readonly phrases: { readonly text: string; readonly languages: LanguageSet }[];
  /** An adverb may stand behind: "laissa à son tour la place". */
  adverbs: LanguageSet;
}

/**
 * Which languages say in a text what documents do to one another? It is told word by word; a language too many may be told, none is missing.
 * What has no act need not be lexed, so that a text costs little more than its sentences with acts.
 */
export class ActScan {
  /** Languages of the acts since `reset`. */
  found: LanguageSet = NO_LANGUAGE;
  private before = 0;
  private beforeAt = 0;
  /** Acts of more than two words that have begun. */
  private ways: { readonly node: ActNode; readonly start: number }[] = [];
  private readonly acts = collected();

  constructor(private readonly text: string) {}

  reset(): void {
    this.found = NO_LANGUAGE;
    this.leave();
  }

  /** What is no word stands there: a mention. */
  leave(): void {
    this.before = 0;
    if (this.ways.length > 0) this.ways = [];
  }

  /** A word by the hash of its letters, and its place. */
  word(hash: number, start: number, end: number): void {
    const flag = this.acts.flags[hash & LOW_BITS]!;
    if (flag !== 0 || this.ways.length > 0) this.known(hash, flag, start, end);
    this.before = hash;
    this.beforeAt = start;
  }

  private known(hash: number, flag: number, start: number, end: number): void {
    const { root, adverbs } = this.acts;
    const ways = this.ways;
    if (ways.length > 0) this.ways = [];
    for (const way of ways) {
      if ((flag & ADVERB) !== 0 && way.node.adverbs !== 0) this.found = union(this.found, way.node.adverbs);
      this.reach(way.node.next.get(hash), way.start, end);
    }
    if ((flag & ALONE) !== 0) this.reach(root.next.get(hash), start, end, false);
    if ((flag & (SECOND | ADVERB)) === 0) return;
    const first = root.next.get(this.before);
    if (first === undefined) return;
    this.reach(first.next.get(hash), this.beforeAt, end);
    if ((flag & ADVERB) !== 0) this.found = union(this.found, adverbs.has(hash) ? first.adverbs : NO_LANGUAGE);
  }

  private reach(node: ActNode | undefined, start: number, end: number, goesOn = true): void {
    if (node === undefined) return;
    for (const { text, languages } of node.phrases) if (marksAgree(this.text, start, end, text)) this.found = union(this.found, languages);
    if (goesOn && node.next.size > 0) this.ways.push({ node, start });
  }
}

interface Acts {
  readonly root: ActNode;
  /** By the low bits of a word: may it be an act alone, the second word of one, an adverb within one? One look-up for all the others. */
  readonly flags: Uint8Array;
  readonly adverbs: ReadonlySet<number>;
}

let known: Acts | undefined;

function collected(): Acts {
  if (known !== undefined) return known;
  const root = newNode();
  const flags = new Uint8Array(LOW_BITS + 1);
  const adverbs = new Set<number>();
  for (const language of LANGUAGES) {
    const vocabulary = clauseVocabulary(language);
    copyActs(vocabulary.root, root, language, vocabulary.uninflected ? NO_LANGUAGE : setOf(language));
    if (vocabulary.uninflected) continue;
    for (const [word, node] of letters(vocabulary.root)) if (says(node, ({ roles }) => roles[0] === 'adverb')) adverbs.add(word);
  }
  for (const word of adverbs) flags[word & LOW_BITS]! |= ADVERB;
  for (const [first, node] of root.next) {
    if (node.phrases.length > 0) flags[first & LOW_BITS]! |= ALONE;
    for (const second of node.next.keys()) flags[second & LOW_BITS]! |= SECOND;
  }
  return (known = { root, flags, adverbs });
}

const newNode = (): ActNode => ({ next: new Map(), phrases: [], adverbs: NO_LANGUAGE });

function copyActs(from: PhraseNode, to: ActNode, language: Language, adverbs: LanguageSet): void {
  for (const [word, node] of letters(from)) {
    if (!says(node, ({ act }) => act !== undefined)) continue;
    let next = to.next.get(word);
    if (next === undefined) to.next.set(word, (next = newNode()));
    for (const { act, phrase } of node.meanings ?? []) if (act !== undefined) next.phrases.push({ text: phrase, languages: setOf(language) });
    if (node.next.size > 0) next.adverbs = union(next.adverbs, adverbs);
    copyActs(node, next, language, adverbs);
  }
}

/** What follows, word by word: marks and numbers are passed over, as whoever tells the words passes over them. */
function letters(node: PhraseNode): [number, PhraseNode][] {
  return [...node.next].flatMap(([word, behind]): [number, PhraseNode][] => (word > 0 ? [[behind.letters, behind]] : letters(behind)));
}

function says(node: PhraseNode, test: (meaning: Meaning) => boolean): boolean {
  return node.meanings?.some(test) === true || [...node.next.values()].some((behind) => says(behind, test));
}
