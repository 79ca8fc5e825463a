import type { CitationGraph, GraphEdge, GraphNode } from '../../../src/model/index.js';
import { example } from './example.js';

/** The example with the same edge again and again, under other keys. */
export const manyEdges = (edges: number): CitationGraph => ({
  ...example, edges: Array.from({ length: edges }, (_, index): GraphEdge => ({ ...example.edges[0]!, key: `e${String(index).padStart(6, '0')}` })),
});

/** So many edges, and a fifth as many nodes. */
export function wideGraph(edges: number): CitationGraph {
  const [first, , unnamed] = example.nodes;
  const name = (index: number): string => `${String(index).padStart(6, '0')}-NQ/TW@2024-12-22`;
  const nodes = Array.from({ length: edges / 5 }, (_, index): GraphNode => ({ key: name(index), attributes: (index % 7 === 0 ? unnamed : first)!.attributes }));
  return {
    ...example, nodes, edges: Array.from({ length: edges }, (_, index): GraphEdge => ({
      key: `e${String(index).padStart(6, '0')}`, source: name(index % nodes.length), target: name((index * 7 + 1) % nodes.length), attributes: example.edges[index % 2]!.attributes,
    })),
  };
}
