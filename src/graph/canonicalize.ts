import { UsageError, type CitationGraph, type DocumentId, type Registry } from '../model/index.js';
import { checkOptions, refuseRegistryAlone, type NamesOf } from '../model/known-options.js';
import { requireGraph } from './arguments.js';
import { GraphAssembly } from './assembly.js';
import { documentLabel } from './keys.js';
import { addGraph } from './merge.js';
import { fittingId } from './registry-fit.js';

/** What `canonicalize` needs: a registry, or what one said. */
export interface CanonicalizeOptions {
  /** Whose ids are taken. */
  readonly registry?: Registry | undefined;
  /** What `canonicalIds` gave for a graph of which this one is a part: then no registry is asked. */
  readonly ids?: Readonly<Record<DocumentId, DocumentId>> | undefined;
}

const OPTIONS: NamesOf<CanonicalizeOptions> = { registry: true, ids: true };

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
  const ids = options?.ids ?? fullerIds('canonicalize', graph, options?.registry);
  const renamed = new Map(Object.entries(ids).map(([id, key]) => [id, { key, label: documentLabel(key) }]));
  const assembly = new GraphAssembly();
  addGraph(assembly, graph, renamed);
  return assembly.finish(graph.attributes.name);
}

/**
 * The fuller ids that `canonicalize` gives documents of the graph, by the ids that they have in it. A graph that is made in parts is asked when
 * all claims of a document are in one of them; its parts are then canonicalized with `ids`.
 *
 * @throws UsageError as `canonicalize`
 * @example canonicalIds(graph, { registry }) // { '57-NQ/TW@XIII': '57-NQ/TW@2024-12-22' }
 */
export function canonicalIds(graph: CitationGraph, options: { readonly registry: Registry }): Record<DocumentId, DocumentId> {
  requireGraph('canonicalIds', graph);
  refuseRegistryAlone(options, 'canonicalIds(graph, { registry })');
  checkOptions('canonicalIds', options ?? {}, { registry: true });
  return fullerIds('canonicalIds', graph, options?.registry);
}

function fullerIds(caller: string, graph: CitationGraph, registry: Registry | undefined): Record<DocumentId, DocumentId> {
  if (typeof (registry as Partial<Registry> | undefined)?.find !== 'function') {
    throw new UsageError(`${caller} takes a registry: ${caller}(graph, { registry }); give the bundled one, or make one with createRegistry`);
  }
  return Object.fromEntries(graph.nodes.flatMap((node) => {
    const key = fittingId(node, registry!);
    return key === undefined ? [] : [[node.key, key]];
  }));
}
