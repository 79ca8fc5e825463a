import type { CitationGraph, EdgeAttributes } from '../model/index.js';
import { requireGraph } from './arguments.js';
import { GraphAssembly } from './assembly.js';
import { uniteDoubts } from './doubt.js';
import { ownClaim, ownEdge } from './frozen-graph.js';
import { lesser } from './order.js';

type Renamed = ReadonlyMap<string, { readonly key: string; readonly label: string }>;

function renamedDoubt(attributes: EdgeAttributes, rename: Renamed | undefined): EdgeAttributes {
  const { doubt } = attributes;
  if (doubt === undefined || rename === undefined) return attributes;
  const [source, target] = [doubt.source, doubt.target].map((list) => list?.map((id) => rename.get(id)?.key ?? id));
  return { ...attributes, doubt: uniteDoubts([{ source, target }]) };
}

/** Puts a graph into the assembly, its keys as `rename` gives them. */
export function addGraph(assembly: GraphAssembly, { attributes: whole, nodes, edges }: CitationGraph, rename?: Renamed): void {
  assembly.knowUntil(whole.registryEnds);
  for (const left of whole.leftOut ?? []) assembly.leave({ ...left });
  for (const { key, attributes } of nodes) {
    const renamed = rename?.get(key);
    const draft = assembly.node(renamed?.key ?? key, attributes.kind, renamed?.label ?? attributes.label);
    for (const claim of attributes.claims) draft.claims.push(ownClaim(claim));
    assembly.seen(draft, attributes.firstSeen, attributes.lastSeen);
  }
  for (const given of edges) {
    const edge = ownEdge(given);
    const source = rename?.get(edge.source)?.key ?? edge.source;
    const target = rename?.get(edge.target)?.key ?? edge.target;
    const attributes = renamedDoubt(edge.attributes, rename);
    assembly.edge(source === edge.source && target === edge.target && attributes === edge.attributes ? edge : { source, target, attributes });
  }
}

/**
 * The union of graphs: nodes with all claims, edges with all evidence, and what follows from them worked out anew. In any
 * order and grouping it is the graph that `buildGraph` makes of all texts at once; a graph with itself is itself. Of several
 * names the lowest stays. Ids are not promoted: `canonicalize` does. Of an iterable that makes its graphs as they are asked for,
 * one at a time is held.
 *
 * @throws UsageError for what is no graph
 * @example mergeGraphs(january, february, march)
 * @example mergeGraphs((function* () { for (const file of files) yield JSON.parse(readFileSync(file, 'utf8')); })())
 */
export function mergeGraphs(...graphs: readonly (CitationGraph | Iterable<CitationGraph>)[]): CitationGraph {
  const assembly = new GraphAssembly();
  let name: string | undefined;
  for (const group of graphs) {
    for (const graph of isIterable(group) ? group : [group]) {
      requireGraph('mergeGraphs', graph);
      addGraph(assembly, graph);
      name = lesser(name, graph.attributes.name);
    }
  }
  return assembly.finish(name);
}

function isIterable(value: CitationGraph | Iterable<CitationGraph>): value is Iterable<CitationGraph> {
  return typeof (value as Partial<Iterable<CitationGraph>> | null | undefined)?.[Symbol.iterator] === 'function';
}
