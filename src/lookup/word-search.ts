import type { DocumentRecord, Registry } from '../model/index.js';
import { foldedWords } from './folded.js';

/** Articles and the like of French and English; in Vietnamese a word of two letters may be the subject. */
const EMPTY: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'on', 'les', 'des', 'du', 'et', 'sur']);

/** A document must have so much of the query, by the weight of its words. */
const ENOUGH = 0.7;

interface Entry {
  readonly record: DocumentRecord;
  readonly words: ReadonlySet<string>;
  /** Symbol, title, aliases and subjects, each with a blank at both ends. */
  readonly texts: readonly string[];
}

function entryOf(record: DocumentRecord): Entry {
  const { symbol, title, aliases, subjects } = record;
  const fields = [symbol, title ?? '', ...aliases, ...(subjects?.vi ?? []), ...(subjects?.fr ?? []), ...(subjects?.en ?? [])].map(foldedWords);
  return { record, words: new Set(fields.flat()), texts: fields.map((words) => ` ${words.join(' ')} `) };
}

/**
 * Documents by words of their titles, aliases and subjects, without regard to diacritics: those with most of the query first,
 * rare words counting more than common ones and words in a row more than scattered ones; among equals the youngest.
 */
export function searchWords(query: string, registry: Registry): DocumentRecord[] {
  const all = foldedWords(query);
  const words = all.filter((word) => !EMPTY.has(word));
  if (words.length === 0) return [];
  const entries = registry.records().map(entryOf);
  const frequency = new Map<string, number>();
  for (const word of words) frequency.set(word, entries.filter((entry) => entry.words.has(word)).length);
  const weigh = (word: string): number => Math.log(1 + entries.length / (1 + frequency.get(word)!));
  const sum = (some: readonly string[]): number => some.reduce((total, word) => total + weigh(word), 0);
  const pairs = all.slice(1).map((word, index) => ` ${all[index]!} ${word} `);
  const phrase = ` ${all.join(' ')} `;
  return entries
    .map(({ record, words: own, texts }) => {
      const share = sum(words.filter((word) => own.has(word))) / sum(words);
      const inRow = pairs.filter((pair) => texts.some((text) => text.includes(pair))).length / Math.max(1, pairs.length);
      const whole = texts.includes(phrase) ? 2 : texts.some((text) => text.includes(phrase)) ? 1 : 0;
      return { record, share, score: share + inRow + whole };
    })
    .filter(({ share }) => share >= ENOUGH)
    .reverse()
    .sort((a, b) => b.score - a.score)
    .map(({ record }) => record);
}
