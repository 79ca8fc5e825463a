import type { AnalyzedText, Span } from '../../model/index.js';
import { sentenceEnd, sentenceStart } from '../../read/text/sentences.js';

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words of the sentence around a place: texts in which they are the same copy one another. */
export function sentenceAround({ text }: AnalyzedText, { start, end }: Span): string {
  return text.slice(sentenceStart(text, start), sentenceEnd(text, end)).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** For each file the first of those that have a sentence in common with it, also by way of a third one: one voice. */
export function voicesOf(mentions: readonly { readonly file: string; readonly sentence: string }[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const top = (file: string): string => {
    let at = file;
    for (let next = above.get(at); next !== undefined && next !== at; next = above.get(at)) at = next;
    return at;
  };
  const owners = new Map<string, string>();
  for (const { file, sentence } of mentions) {
    const [first, second] = [top(owners.get(sentence) ?? file), top(file)].sort(order) as [string, string];
    above.set(first, first).set(second, first);
    owners.set(sentence, first);
  }
  return new Map([...above.keys()].map((file) => [file, top(file)]));
}
