import type { CitationGraph, EdgeKind, GraphEdge } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { requireGraph, requireKey } from './arguments.js';
import { isDoubtful } from './changes.js';
import { indexOf } from './graph-index.js';
import { otherEnd, stepsFrom } from './reach.js';

/** Which ways `shortestPath` may take. */
export interface ShortestPathOptions {
  /** Edges that may be walked; all unless given. */
  readonly kinds?: readonly EdgeKind[] | undefined;
  /** Along the arrows only (default), or either way. */
  readonly directed?: boolean | undefined;
}

const OPTIONS: NamesOf<ShortestPathOptions> = { kinds: true, directed: true };

/** A way from one node to another. */
export interface Path {
  /** Keys from the first to the last. */
  readonly nodes: readonly string[];
  /** One between each two nodes; against the arrow where the path is not directed. */
  readonly edges: readonly GraphEdge[];
}

/**
 * A shortest path by number of edges, doubtful ones left aside; of several always the same one.
 *
 * @param from key of any node, texts and unnamed documents included
 * @returns undefined where there is none, or an end is not in the graph
 * @throws UsageError when an id is no string, or an option is unknown
 * @example shortestPath(graph, 'text:a.txt', '05-CT/TW@2016-05-15', { kinds: ['cites', 'continues'] })
 */
export function shortestPath(graph: CitationGraph, from: string, to: string, options: ShortestPathOptions = {}): Path | undefined {
  requireGraph('shortestPath', graph);
  requireKey('shortestPath', from);
  requireKey('shortestPath', to);
  checkOptions('shortestPath', options, OPTIONS);
  const { kinds, directed = true } = options;
  const index = indexOf(graph);
  const [start, goal] = [index.numberOf(from), index.numberOf(to)];
  if (start === undefined || goal === undefined) return undefined;
  const allowed = kinds === undefined ? undefined : new Set(kinds);
  /** The edge by which each node was first reached. */
  const cameBy = new Map<number, number | undefined>([[start, undefined]]);
  for (const [node] of cameBy) {
    if (node === goal) break;
    for (const edge of stepsFrom(index, node, directed ? 'forward' : 'both')) {
      if (isDoubtful(index.edges[edge]!) || (allowed !== undefined && !allowed.has(index.edges[edge]!.attributes.kind))) continue;
      const next = otherEnd(index, edge, node);
      if (!cameBy.has(next)) cameBy.set(next, edge);
    }
  }
  if (!cameBy.has(goal)) return undefined;
  const nodes = [to];
  const edges: GraphEdge[] = [];
  for (let node = goal, edge = cameBy.get(node); edge !== undefined; edge = cameBy.get(node)) {
    node = otherEnd(index, edge, node);
    edges.push(index.edges[edge]!);
    nodes.push(index.nodes[node]!.key);
  }
  return { nodes: nodes.reverse(), edges: edges.reverse() };
}
