import type { GraphEdge } from '../model/index.js';
import { isChangeKind, isEndKind } from '../model/relation-kinds.js';

export function isChange({ attributes: { kind } }: GraphEdge): boolean {
  return isChangeKind(kind);
}

/** Takes the whole document out of force; with a part named, the rest stays. */
export function endsWhole({ attributes: { kind, part } }: GraphEdge): boolean {
  return isEndKind(kind) && part === undefined;
}

/** The whole document has a successor, and not only in a plan. */
export function isSuccession({ attributes: { kind, modality, part } }: GraphEdge): boolean {
  return kind === 'supersedes' && modality === 'effective' && part === undefined;
}
