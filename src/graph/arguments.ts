import { graphFault } from '../model/graph-shape.js';
import { UsageError, type CitationGraph } from '../model/index.js';

export function requireGraph(name: string, graph: CitationGraph): void {
  const fault = graphFault(graph);
  if (fault !== undefined) throw new UsageError(`${name} takes a graph, and ${fault}; give what buildGraph returned, or its JSON parsed`);
}

export function requireKey(name: string, key: unknown): void {
  if (typeof key !== 'string') {
    throw new UsageError(`${name} takes the id of a document as a string (57-NQ/TW@2024-12-22), got ${key === null ? 'null' : typeof key}`);
  }
}

export function requireDepth(name: string, depth: unknown): void {
  if (depth !== undefined && (typeof depth !== 'number' || Number.isNaN(depth) || depth < 0)) {
    throw new UsageError(`the depth of ${name} is a number of steps from 0 on; leave it out for all`);
  }
}
