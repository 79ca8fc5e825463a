import { dateFault } from './calendar.js';
import { UsageError } from './errors.js';
import type { AnalyzedText } from './graph.js';

/** So that two texts of one name are told apart without keeping either. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash}`;
}

export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function checkEntry(entry: unknown, index: number): asserts entry is AnalyzedText {
  const { file, text, analysis, self, publishedOn } = (entry ?? {}) as Partial<AnalyzedText>;
  if (typeof file !== 'string' || file === '') throw new UsageError(`text ${index + 1} has no file; give each a name of its own, such as its path`);
  if (typeof text !== 'string') throw new UsageError(`text ${index + 1} (${file}) has no text; give the string that was analysed, quotes are cut from it`);
  if (!Array.isArray(analysis?.citations) || !Array.isArray(analysis.relations)) {
    throw new UsageError(`text ${index + 1} (${file}) has no analysis; give what analyze(text) returned`);
  }
  if (self !== undefined && typeof self !== 'string') throw new UsageError(`self of text ${index + 1} (${file}) is the id of a document (57-NQ/TW@2024-12-22)`);
  const fault = publishedOn === undefined ? undefined : dateFault(publishedOn);
  if (fault !== undefined) throw new UsageError(`publishedOn of text ${index + 1} (${file}) ${fault}`);
}

/**
 * The texts one by one, checked; none is kept.
 *
 * @throws UsageError for what is no iterable of analysed texts, and for two texts of one name
 */
export function* analyzedTexts(texts: Iterable<AnalyzedText>, caller: string): Generator<AnalyzedText> {
  if (!isIterable(texts)) throw new UsageError(`${caller} takes an iterable of { file, text, analysis }; wrap a single one in an array`);
  const prints = new Map<string, string>();
  let index = 0;
  for (const entry of texts) {
    checkEntry(entry, index++);
    const print = fingerprint(entry.text);
    const known = prints.get(entry.file);
    if (known !== undefined && known !== print) throw new UsageError(`two different texts are called ${entry.file}; give each a name of its own`);
    prints.set(entry.file, print);
    yield entry;
  }
}
