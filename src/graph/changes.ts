import type { EdgeKind, GraphEdge } from '../model/index.js';

/** The relations that only the issuer or a higher body may make (66-QĐ/TW and 399-QĐ/TW, art. 3, its number inferred). */
export const CHANGES: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['supersedes', 'repeals', 'amends']);
const ENDS: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['supersedes', 'repeals']);

export function isChange({ attributes: { kind } }: GraphEdge): boolean {
  return CHANGES.has(kind);
}

/** Takes the whole document out of force; with a part named, the rest stays. */
export function endsWhole({ attributes: { kind, part } }: GraphEdge): boolean {
  return ENDS.has(kind) && part === undefined;
}

/** The whole document has a successor, and not only in a plan. */
export function isSuccession({ attributes: { kind, modality, part } }: GraphEdge): boolean {
  return kind === 'supersedes' && modality === 'effective' && part === undefined;
}
