import { UsageError, type CitationGraph, type Registry } from '../model/index.js';
import { checkOptions, refuseRegistryAlone, type NamesOf } from '../model/known-options.js';
import { requireGraph } from './arguments.js';
import { GraphAssembly } from './assembly.js';
import { documentLabel } from './keys.js';
import { addGraph } from './merge.js';
import { fittingId } from './registry-fit.js';

/** What `canonicalize` needs. */
export interface CanonicalizeOptions {
  /** Whose ids are taken. */
  readonly registry: Registry;
}

const OPTIONS: NamesOf<CanonicalizeOptions> = { registry: true };

/**
 * The graph with fuller ids: a document that is known only by symbol and term, by part of a date, by its bare symbol or by
 * type and number gets the registry's id where exactly one record fits and nothing that texts say of it contradicts the
 * record. Two that become one unite; an edge that would begin where it ends goes. With no record or two nothing changes:
 * an id is never made up. What the registry says of the documents is not added; `buildGraph` does that.
 *
 * @throws UsageError for what is no graph or no registry, or an unknown option
 * @example canonicalize(graph, { registry }) // 57-NQ/TW@XIII is now 57-NQ/TW@2024-12-22
 */
export function canonicalize(graph: CitationGraph, options: CanonicalizeOptions): CitationGraph {
  requireGraph('canonicalize', graph);
  refuseRegistryAlone(options, 'canonicalize(graph, { registry })');
  checkOptions('canonicalize', options ?? {}, OPTIONS);
  const { registry } = options ?? {};
  if (typeof (registry as Partial<Registry> | undefined)?.find !== 'function') {
    throw new UsageError('canonicalize takes a registry: canonicalize(graph, { registry }); give the bundled one, or make one with createRegistry');
  }
  const renamed = new Map<string, { readonly key: string; readonly label: string }>();
  for (const node of graph.nodes) {
    const key = fittingId(node, registry);
    if (key !== undefined) renamed.set(node.key, { key, label: documentLabel(key) });
  }
  const assembly = new GraphAssembly();
  addGraph(assembly, graph, renamed);
  return assembly.finish(graph.attributes.name);
}
