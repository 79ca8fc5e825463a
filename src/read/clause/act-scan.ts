import type { Language, Span } from '../../model/index.js';
import { Class, classOf, marksAgree } from '../text/classes.js';
import { clauseVocabulary, type ClauseVocabulary, type Meaning, type PhraseNode } from './vocabulary.js';
import { hashStep } from './words.js';

const LOW_BITS = 0xffff;
const ALONE = 1;
const SECOND = 2;
const ADVERB = 4;

/** The phrases of acts, by the letters of their words. */
interface ActNode {
  readonly next: Map<number, ActNode>;
  /** Phrases that end here, as they are written: some differ from common words by a mark alone ("bỏ", "bộ"). */
  readonly phrases: string[];
}

/** A mention with what is said behind it. */
interface Mention {
  readonly span: Span;
  readonly end: number;
}

/**
 * May the text between two places say, outside of the mentions, what documents do to one another? A yes may be wrong, a no is not. What has no
 * act need not be lexed, so that a text costs little more than its sentences with acts.
 */
export function mayAct(text: string, from: number, to: number, mentions: readonly Mention[], language: Language): boolean {
  const acts = actsOf(language);
  for (const { span, end } of mentions) {
    if (acts.standIn(text, from, span.start)) return true;
    from = Math.max(from, end);
  }
  return acts.standIn(text, from, to);
}

/** An act that has begun. */
interface Way {
  readonly node: ActNode;
  readonly start: number;
}

/** The acts of a language. */
class Acts {
  private readonly root = newNode();
  /** By the low bits of a word: may it be an act alone, the second word of one, an adverb within one? One look-up for all the others. */
  private readonly flags = new Uint8Array(LOW_BITS + 1);
  private readonly adverbs = new Set<number>();

  constructor({ root, uninflected }: ClauseVocabulary) {
    copyActs(root, this.root);
    if (!uninflected) for (const [word, node] of letters(root)) if (says(node, ({ roles }) => roles[0] === 'adverb')) this.adverbs.add(word);
    for (const word of this.adverbs) this.flag(word, ADVERB);
    for (const [first, node] of this.root.next) {
      if (node.phrases.length > 0) this.flag(first, ALONE);
      for (const second of node.next.keys()) this.flag(second, SECOND);
    }
  }

  private flag(word: number, flag: number): void {
    this.flags[word & LOW_BITS]! |= flag;
  }

  standIn(text: string, from: number, to: number): boolean {
    let before = 0;
    let beforeAt = from;
    let ways: readonly Way[] = NONE;
    for (let at = from; at < to; ) {
      let value = classOf[text.charCodeAt(at)]!;
      if (value > Class.z || value < Class.a) {
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      do {
        if (value !== Class.ignorable) hash = hashStep(hash, value);
        value = ++at < to ? classOf[text.charCodeAt(at)]! : Class.other;
      } while ((value <= Class.z && value >= Class.a) || value === Class.ignorable);
      const flag = this.flags[hash & LOW_BITS]!;
      if (flag !== 0 || ways.length > 0) {
        ways = this.onward(ways, hash, flag, before, beforeAt, start);
        if (isEnded(ways, text, at)) return true;
      }
      before = hash;
      beforeAt = start;
    }
    return false;
  }

  /** The acts that are read so far, longer by the word. */
  private onward(ways: readonly Way[], hash: number, flag: number, before: number, beforeAt: number, start: number): readonly Way[] {
    const longer: Way[] = [];
    for (const { node, start: first } of ways) add(longer, node.next.get(hash), first);
    // Acts of one word are no way: their second word tells the longer ones.
    if ((flag & ALONE) !== 0) add(longer, this.root.next.get(hash), start);
    const first = (flag & (SECOND | ADVERB)) === 0 ? undefined : this.root.next.get(before);
    if (first !== undefined) add(longer, first.next.get(hash), beforeAt);
    if ((flag & ADVERB) !== 0 && (ways.length > 0 || (first !== undefined && first.next.size > 0))) longer.push(WITHIN);
    return longer.length === 0 ? NONE : longer;
  }
}

const NONE: readonly Way[] = [];

function add(ways: Way[], node: ActNode | undefined, start: number): void {
  if (node !== undefined) ways.push({ node, start });
}

/** Is the last word the end of an act, as far as its marks go? */
function isEnded(ways: readonly Way[], text: string, end: number): boolean {
  for (const { node, start } of ways) for (const phrase of node.phrases) if (phrase === ANY || marksAgree(text, start, end, phrase)) return true;
  return false;
}

/** An adverb stands within a verb of several words: "laissa à son tour la place". Whether it is one, the lexer says. */
const ANY = '';
const WITHIN: Way = { node: { next: new Map(), phrases: [ANY] }, start: 0 };

const known = new Map<Language, Acts>();

function actsOf(language: Language): Acts {
  let acts = known.get(language);
  if (acts === undefined) known.set(language, (acts = new Acts(clauseVocabulary(language))));
  return acts;
}

function newNode(): ActNode {
  return { next: new Map(), phrases: [] };
}

function copyActs(from: PhraseNode, to: ActNode): void {
  for (const [word, node] of letters(from)) {
    if (!says(node, ({ act }) => act !== undefined)) continue;
    let next = to.next.get(word);
    if (next === undefined) to.next.set(word, (next = newNode()));
    for (const { act, phrase } of node.meanings ?? []) if (act !== undefined) next.phrases.push(phrase);
    copyActs(node, next);
  }
}

/** What follows, word by word: marks and numbers are passed over, as whoever tells the words passes over them. */
function letters(node: PhraseNode): [number, PhraseNode][] {
  return [...node.next].flatMap(([word, behind]): [number, PhraseNode][] => (word > 0 ? [[behind.letters, behind]] : letters(behind)));
}

function says(node: PhraseNode, test: (meaning: Meaning) => boolean): boolean {
  return node.meanings?.some(test) === true || [...node.next.values()].some((behind) => says(behind, test));
}
