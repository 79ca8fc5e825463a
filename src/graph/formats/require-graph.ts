import { graphFault } from '../../model/graph-shape.js';
import { UsageError, type CitationGraph } from '../../model/index.js';

/** A programmer hears at once what is wrong with a graph; what stands in its labels is never wrong. */
export function requireGraph(renderer: string, graph: CitationGraph): void {
  const fault = graphFault(graph);
  if (fault !== undefined) throw new UsageError(`${renderer} prints a graph, and ${fault}; give it what buildGraph or mergeGraphs returns, with its nodes and edges`);
  const keys = new Set(graph.nodes.map(({ key }) => key));
  const loose = graph.edges.find(({ source, target }) => !keys.has(source) || !keys.has(target));
  if (loose === undefined) return;
  const missing = keys.has(loose.source) ? loose.target : loose.source;
  throw new UsageError(`${renderer}: the edge ${JSON.stringify(loose.key)} ends at ${JSON.stringify(missing)}, which is no node; add the node or leave the edge out`);
}
