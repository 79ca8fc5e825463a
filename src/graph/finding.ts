import type { FindingLevel, GraphEdge, GraphNode } from '../model/index.js';

/**
 * What `checkGraph` looks for.
 *
 * @example checkGraph(graph).map(({ code }) => FINDING_CODES[code]) // ['Two documents supersede the whole of one.']
 */
export const FINDING_CODES = /* @__PURE__ */ Object.freeze({
  'supersession-cycle': 'Documents supersede one another in a circle.',
  'successor-older': 'A document supersedes, repeals or amends one that was signed after it.',
  'two-successors': 'Two documents supersede the whole of one.',
  'claims-disagree': 'Sources give one document different types, issuers or dates.',
  'planned-and-effective': 'One text says planned what another says done.',
  'issuer-below': 'A body changes a document of a higher body.',
} as const);

export type FindingCode = keyof typeof FINDING_CODES;

/** One thing in a graph that cannot be so, or that somebody should look at. It has a shape of its own: a graph has nodes and edges, and no place in a text. */
export interface GraphFinding {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  /** English, one sentence, states what the graph says and not who is wrong. */
  readonly message: string;
  /** Keys, sorted. */
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** A finding about nodes and edges of the graph. */
export function finding(code: FindingCode, level: GraphFinding['level'], message: string, nodes: readonly GraphNode[], edges: readonly GraphEdge[] = []): GraphFinding {
  const keysOf = (list: readonly { readonly key: string }[]): string[] => [...new Set(list.map(({ key }) => key))].sort();
  return { code, level, message, nodes: keysOf(nodes), edges: keysOf(edges) };
}
