import type { AnalyzedText, Span } from '../../model/index.js';
import { sentenceEnd, sentenceStart } from '../../read/text/sentences.js';

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words of the sentence around a place: texts in which they are the same copy one another. */
export function sentenceAround({ text }: AnalyzedText, { start, end }: Span): string {
  return text.slice(sentenceStart(text, start), sentenceEnd(text, end)).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Sentences that have so much of their words in common are one that was copied and touched up. */
const ALIKE = 0.8;
/** So many different sentences of one document are compared with each other. */
const COMPARED = 40;

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return false;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= ALIKE * (a.size + b.size - common);
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
  const known: { readonly sentence: string; readonly words: ReadonlySet<string> }[] = [];
  for (const { file, sentence } of mentions) {
    let copied = owners.has(sentence) ? sentence : undefined;
    if (copied === undefined) {
      const words = new Set(sentence.split(' '));
      copied = known.find((other) => alike(other.words, words))?.sentence;
      if (known.length < COMPARED) known.push({ sentence, words });
    }
    const owner = copied === undefined ? undefined : owners.get(copied);
    const [first, second] = [top(owner ?? file), top(file)].sort(order) as [string, string];
    above.set(first, first).set(second, first);
    owners.set(sentence, first);
    if (copied !== undefined) owners.set(copied, first);
  }
  return new Map([...above.keys()].map((file) => [file, top(file)]));
}
