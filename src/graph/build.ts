import { UsageError, type AnalyzedText, type CitationGraph, type DocumentId, type Registry } from '../model/index.js';
import { analyzedTexts, isIterable } from '../model/analyzed-texts.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { GraphAssembly } from './assembly.js';
import { joinRegistry } from './registry-parts.js';
import { TextParts } from './text-parts.js';

/** What `buildGraph` adds to what the texts say. */
export interface BuildGraphOptions {
  /** Joins what it knows of every document in the graph: relations (`origin: 'registry'`) with their other ends, and claims. */
  readonly registry?: Registry | undefined;
  /** Documents that are nodes whether a text cites them or not. */
  readonly documents?: Iterable<DocumentId> | undefined;
  readonly name?: string | undefined;
  /** Whether relations of bodies and persons are edges, from nodes of their own: default true. */
  readonly actors?: boolean | undefined;
  /**
   * Whether a relation of which an end may be one of several documents has an edge to each of them, marked by `doubt`; else it is counted in
   * `attributes.leftOut`. Default false.
   */
  readonly doubtful?: boolean | undefined;
}

const OPTIONS: NamesOf<BuildGraphOptions> = { registry: true, documents: true, name: true, actors: true, doubtful: true };

/**
 * The graph of what texts cite and how the cited documents change and carry out each other.
 *
 * Nodes are documents by id, documents without a name (`unnamed:<file>#<start>`, UTF-16 offset), bodies and persons that do something to
 * documents (`body:…`), and texts (`text:<file>`) that are no Party documents themselves. A citation that may mean several documents, or none,
 * gives nothing; a relation that ends there is doubtful, or counted in `attributes.leftOut`. Edges are `cites` with every place, and the
 * relations with their sentences; planned ones stay apart from facts. The order of the texts changes nothing; texts are read one by one, and
 * none is kept.
 *
 * @param texts any iterable; a `file` that comes twice must be the same text
 * @throws UsageError for what is no iterable of analysed texts, for two texts of one name, and for an unknown option
 * @example
 * const graph = buildGraph([{ file: 'a.txt', text, analysis: analyze(text) }], { registry });
 * MultiDirectedGraph.from(graph); // graphology takes it as it is
 */
export function buildGraph(texts: Iterable<AnalyzedText>, options: BuildGraphOptions = {}): CitationGraph {
  checkOptions('buildGraph', options, OPTIONS);
  const assembly = new GraphAssembly();
  const { documents = [], actors = true, doubtful = false } = options;
  for (const text of analyzedTexts(texts, 'buildGraph')) new TextParts(assembly, text, { actors, doubtful }).add();
  if (!isIterable(documents)) throw new UsageError('documents is an iterable of ids; wrap a single one in an array');
  for (const id of documents) assembly.document(id);
  if (options.registry !== undefined) joinRegistry(assembly, options.registry);
  return assembly.finish(options.name);
}
