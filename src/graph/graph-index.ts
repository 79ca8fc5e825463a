import type { CitationGraph, GraphEdge, GraphNode } from '../model/index.js';
import { Adjacency, NOWHERE } from './adjacency.js';

/** A graph by numbers: what the queries walk on. Edges of a node come in the order of their keys. */
export class GraphIndex {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  private readonly numbers = new Map<string, number>();
  private readonly leaving: Adjacency;
  private readonly arriving: Adjacency;

  constructor({ nodes, edges }: CitationGraph) {
    this.nodes = nodes;
    this.edges = edges;
    nodes.forEach(({ key }, number) => this.numbers.set(key, number));
    this.sources = new Uint32Array(edges.length);
    this.targets = new Uint32Array(edges.length);
    edges.forEach(({ source, target }, edge) => {
      const from = this.numbers.get(source);
      const to = this.numbers.get(target);
      // An edge of which an end is missing leads nowhere.
      const whole = from !== undefined && to !== undefined;
      this.sources[edge] = whole ? from : NOWHERE;
      this.targets[edge] = whole ? to : NOWHERE;
    });
    this.leaving = new Adjacency(nodes.length, this.sources);
    this.arriving = new Adjacency(nodes.length, this.targets);
  }

  numberOf(key: string): number | undefined {
    return this.numbers.get(key);
  }

  /** Numbers of the edges that begin at the node. */
  outgoing(node: number): Uint32Array {
    return this.leaving.of(node);
  }

  /** Numbers of the edges that end at the node. */
  incoming(node: number): Uint32Array {
    return this.arriving.of(node);
  }
}

const indexes = new WeakMap<CitationGraph, GraphIndex>();

/** Made once for a graph: graphs are read-only. */
export function indexOf(graph: CitationGraph): GraphIndex {
  const known = indexes.get(graph);
  if (known !== undefined && known.nodes === graph.nodes && known.edges === graph.edges) return known;
  const index = new GraphIndex(graph);
  indexes.set(graph, index);
  return index;
}
