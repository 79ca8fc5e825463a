import type { CitationGraph, Claim, GraphEdge, GraphNode } from '../model/index.js';

// A graph does not change: what is worked out of it is kept, and queries give its very edges. Written out, as graphs have a million of them.

export function frozenEdge(edge: GraphEdge): GraphEdge {
  if (Object.isFrozen(edge)) return edge;
  const { attributes } = edge;
  for (const place of attributes.evidence) {
    Object.freeze(place.span);
    Object.freeze(place);
  }
  Object.freeze(attributes.evidence);
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
  return { ...edge, attributes: { ...attributes, evidence, sources: [...attributes.sources] } };
}

export const ownClaim = (claim: Claim): Claim => (Object.isFrozen(claim) ? claim : { ...claim });
