import type { GraphEdge } from '../model/index.js';
import type { GraphIndex } from './graph-index.js';

/** Which way to walk: along the arrows, against them, or both. */
export type Walk = 'forward' | 'backward' | 'both';

/** The edges by which one leaves the node on that walk. */
export function stepsFrom(index: GraphIndex, node: number, walk: Walk): Iterable<number> {
  if (walk === 'forward') return index.outgoing(node);
  if (walk === 'backward') return index.incoming(node);
  return [...index.outgoing(node), ...index.incoming(node)];
}

export function otherEnd(index: GraphIndex, edge: number, node: number): number {
  return index.sources[edge] === node ? index.targets[edge]! : index.sources[edge]!;
}

/** The nodes that are reached from one in at most `depth` steps, nearest first, with their distance. */
export function reach(index: GraphIndex, from: number, walk: Walk, follows: (edge: GraphEdge) => boolean, depth = Infinity): Map<number, number> {
  const distances = new Map([[from, 0]]);
  // A map is walked in the order of its entries, those that are added meanwhile too.
  for (const [node, distance] of distances) {
    if (distance >= depth) continue;
    for (const edge of stepsFrom(index, node, walk)) {
      if (!follows(index.edges[edge]!)) continue;
      const to = otherEnd(index, edge, node);
      if (!distances.has(to)) distances.set(to, distance + 1);
    }
  }
  return distances;
}
