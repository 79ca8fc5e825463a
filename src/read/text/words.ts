import type { Span } from '../../model/index.js';
import { Class, classOf } from './classes.js';

/** A word by its first six base letters, so that `renforcer` meets `renforcement` and `Quy định` meets `quy dinh`; a number stands for them. */
export type WordKey = number;

const PREFIX = 6;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Words shorter than this are left out of phrases: articles and prepositions. */
export const SHORTEST_PHRASE_WORD = 4;

export interface FoldedWords {
  readonly keys: readonly WordKey[];
  /** Letters of each word. */
  readonly lengths: readonly number[];
}

/** The words of a stretch of text, in order. */
export function foldedWords(text: string, { start, end }: Span = { start: 0, end: text.length }): FoldedWords {
  const keys: WordKey[] = [];
  const lengths: number[] = [];
  let key = SEED;
  let length = 0;
  for (let i = start; i <= end; i++) {
    const value = i < end ? classOf[text.charCodeAt(i)]! : Class.space;
    if (value === Class.ignorable) continue;
    if ((value >= Class.a && value <= Class.z) || (value >= Class.zero && value <= Class.nine)) {
      if (length++ < PREFIX) key = Math.imul(key ^ value, PRIME);
      continue;
    }
    if (length > 0) {
      keys.push(key);
      lengths.push(length);
      key = SEED;
      length = 0;
    }
  }
  return { keys, lengths };
}

/** Two words that follow each other. */
export function pairKey(first: WordKey, second: WordKey): number {
  return Math.imul(first, 31) ^ second;
}
