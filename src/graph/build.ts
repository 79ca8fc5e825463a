import { UsageError, type AnalyzedText, type CitationGraph, type DocumentId, type Registry } from '../model/index.js';
import { GraphAssembly } from './assembly.js';
import { joinRegistry } from './registry-parts.js';
import { TextParts } from './text-parts.js';

export interface BuildGraphOptions {
  /** Joins what it knows of every document in the graph: relations (`origin: 'registry'`) with their other ends, and claims. */
  readonly registry?: Registry | undefined;
  /** Documents that are nodes whether a text cites them or not. */
  readonly documents?: Iterable<DocumentId> | undefined;
  readonly name?: string | undefined;
}

/** So that two texts of one name are told apart without keeping either. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${hash}`;
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function checkEntry(entry: unknown, index: number): asserts entry is AnalyzedText {
  const { file, text, analysis, self } = (entry ?? {}) as Partial<AnalyzedText>;
  if (typeof file !== 'string' || file === '') throw new UsageError(`text ${index + 1} has no file; give each a name of its own, such as its path`);
  if (typeof text !== 'string') throw new UsageError(`text ${index + 1} (${file}) has no text; give the string that was analysed, quotes are cut from it`);
  if (!Array.isArray(analysis?.citations) || !Array.isArray(analysis.relations)) {
    throw new UsageError(`text ${index + 1} (${file}) has no analysis; give what analyze(text) returned`);
  }
  if (self !== undefined && typeof self !== 'string') throw new UsageError(`self of text ${index + 1} (${file}) is the id of a document (57-NQ/TW@2024-12-22)`);
}

/**
 * The graph of what texts cite and how the cited documents change and carry out each other.
 *
 * Nodes are documents by id, documents without a name (`unnamed:<file>#<start>`, UTF-16 offset), and texts (`text:<file>`)
 * that are no Party documents themselves. A citation that may mean several documents, or none, gives nothing. Edges are
 * `cites` with every place, and the relations with their sentences; planned ones stay apart from facts. The order of the
 * texts changes nothing; texts are read one by one, and none is kept.
 *
 * @param texts any iterable; a `file` that comes twice must be the same text
 * @throws UsageError for what is no iterable of analysed texts, and for two texts of one name
 * @example
 * const graph = buildGraph([{ file: 'a.txt', text, analysis: analyze(text) }], { registry });
 * MultiDirectedGraph.from(graph); // graphology takes it as it is
 */
export function buildGraph(texts: Iterable<AnalyzedText>, options: BuildGraphOptions = {}): CitationGraph {
  if (!isIterable(texts)) throw new UsageError('buildGraph takes an iterable of { file, text, analysis }; wrap a single one in an array');
  const assembly = new GraphAssembly();
  const prints = new Map<string, string>();
  let index = 0;
  for (const entry of texts) {
    checkEntry(entry, index++);
    const print = fingerprint(entry.text);
    const known = prints.get(entry.file);
    if (known !== undefined && known !== print) throw new UsageError(`two different texts are called ${entry.file}; give each a name of its own`);
    prints.set(entry.file, print);
    new TextParts(assembly, entry).add();
  }
  const { documents = [] } = options;
  if (!isIterable(documents)) throw new UsageError('documents is an iterable of ids; wrap a single one in an array');
  for (const id of documents) assembly.document(id);
  if (options.registry !== undefined) joinRegistry(assembly, options.registry);
  return assembly.finish(options.name);
}
