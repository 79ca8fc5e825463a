import type { CitationGraph, Claim, GraphEdge, GraphNode } from '../model/index.js';
import { uniteDoubts } from './doubt.js';

// A graph does not change: what is worked out of it is kept, and queries give its very edges. Written out, as graphs have a million of them.

export function frozenEdge(edge: GraphEdge): GraphEdge {
  if (Object.isFrozen(edge)) return edge;
  const { attributes } = edge;
  for (const place of attributes.evidence) {
    Object.freeze(place.span);
    Object.freeze(place);
  }
  Object.freeze(attributes.evidence);
  if (attributes.doubt !== undefined) {
    const { doubt } = attributes;
    for (const list of [doubt.source, doubt.target]) if (list !== undefined) Object.freeze(list);
    Object.freeze(doubt);
  }
  Object.freeze(attributes.sources);
  Object.freeze(attributes);
  return Object.freeze(edge);
}

export function frozenNode(node: GraphNode): GraphNode {
  const { attributes } = node;
  for (const claim of attributes.claims) Object.freeze(claim);
  Object.freeze(attributes.claims);
  Object.freeze(attributes);
  return Object.freeze(node);
}

/** @param graph nodes and edges of which are frozen, or another's */
export function frozenGraph(graph: CitationGraph): CitationGraph {
  if (graph.attributes.leftOut !== undefined) {
    for (const left of graph.attributes.leftOut) Object.freeze(left);
    Object.freeze(graph.attributes.leftOut);
  }
  Object.freeze(graph.nodes);
  Object.freeze(graph.edges);
  Object.freeze(graph.attributes);
  Object.freeze(graph.options);
  return Object.freeze(graph);
}

/** Of a graph that comes out of a file what may be frozen; it itself stays as it is. */
export function ownEdge(edge: GraphEdge): GraphEdge {
  if (Object.isFrozen(edge)) return edge;
  const { attributes } = edge;
  const evidence = attributes.evidence.map(({ file, span, quote }) => ({ file, span: { start: span.start, end: span.end }, quote }));
  const { doubt } = attributes;
  const ownDoubt = doubt === undefined ? {} : { doubt: uniteDoubts([{ source: doubt.source && [...doubt.source], target: doubt.target && [...doubt.target] }]) };
  return { ...edge, attributes: { ...attributes, ...ownDoubt, evidence, sources: [...attributes.sources] } };
}

export const ownClaim = (claim: Claim): Claim => (Object.isFrozen(claim) ? claim : { ...claim });
