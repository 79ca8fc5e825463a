import type { GraphEdge, GraphNode } from '../model/index.js';
import { isChangeKind, isEndKind } from '../model/relation-kinds.js';

export function isChange({ attributes: { kind } }: GraphEdge): boolean {
  return isChangeKind(kind);
}

/** Takes the whole document out of force; with a part named, the rest stays. */
export function endsWhole({ attributes: { kind, part } }: GraphEdge): boolean {
  return isEndKind(kind) && part === undefined;
}

/** It is open which document is meant: the edge is one of several, of which one is true. */
export function isDoubtful({ attributes: { doubt } }: GraphEdge): boolean {
  return doubt !== undefined;
}

/** The whole document has a successor, not only in a plan, and not perhaps. */
export function isSuccession(edge: GraphEdge): boolean {
  const { kind, modality, part } = edge.attributes;
  return kind === 'supersedes' && modality === 'effective' && part === undefined && !isDoubtful(edge);
}

/** What may stand in the place of another: a text that is no document, and a body, do not. */
export function isDocument({ attributes: { kind } }: GraphNode): boolean {
  return kind === 'document' || kind === 'unnamed';
}
