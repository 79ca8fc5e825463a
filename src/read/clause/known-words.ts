import { Class, classOf } from '../text/classes.js';

const BITS = 0xffff;
const FIRST = 1;
const INNER = 2;
const SHORTEST_ADVERB = 5;

/** A step of the hash of a folded word, letter by letter; `letter` is its class. */
export const hashStep = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/** Hash of the letters of a word; 0 for a mark or a number. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) {
    const value = classOf[word.charCodeAt(at)]!;
    if (value >= Class.a && value <= Class.z) hash = hashStep(hash, value);
  }
  return hash;
}

/** The words of a vocabulary by the low bits of their hashes: one look-up tells nearly all words that are in no phrase. A yes may be wrong, a no is not. */
export class KnownWords {
  private readonly flags = new Uint8Array(BITS + 1);
  private readonly endings: readonly (readonly number[])[];

  constructor(first: Iterable<string>, inner: Iterable<string>, adverbEndings: readonly string[]) {
    for (const word of first) this.flags[hashOf(word) & BITS]! |= FIRST;
    for (const word of inner) this.flags[hashOf(word) & BITS]! |= INNER;
    this.endings = adverbEndings.map((ending) => [...ending].map((letter) => letter.charCodeAt(0)).reverse());
  }

  /** May a phrase begin with it? */
  isFirst(hash: number): boolean {
    return (this.flags[hash & BITS]! & FIRST) !== 0;
  }

  /** May a phrase go on with it? */
  isInner(hash: number): boolean {
    return (this.flags[hash & BITS]! & INNER) !== 0;
  }

  /** Is the folded word an adverb by its ending ("définitivement", "formally")? */
  isAdverb(units: ArrayLike<number>, start: number, end: number): boolean {
    if (end - start < SHORTEST_ADVERB) return false;
    return this.endings.some((ending) => ending.every((letter, back) => units[end - 1 - back] === letter));
  }
}

/** Every word is spelled out: what reads the phrases of the vocabulary itself. */
export const ALL_WORDS = new (class extends KnownWords {
  override isFirst(): boolean {
    return true;
  }
})([], [], []);
