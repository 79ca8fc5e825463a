import type { Claim, GraphNode } from '../model/index.js';
import { sameDay } from '../model/terms.js';
import { partsOf } from './document-parts.js';
import { finding, type GraphFinding } from './finding.js';
import type { GraphIndex } from './graph-index.js';
import { sameIssuer } from '../model/same-issuer.js';
import { sameType } from './registry-fit.js';

interface Compared {
  readonly field: Claim['field'];
  readonly same: (a: string, b: string) => boolean;
}

const COMPARED: readonly Compared[] = [
  { field: 'type', same: sameType },
  { field: 'issuer', same: sameIssuer },
  { field: 'date', same: sameDay },
];

/** The date in the id speaks too. */
function valuesOf({ key, attributes: { claims } }: GraphNode, field: Claim['field']): string[] {
  const dated = field === 'date' ? partsOf(key).date : undefined;
  return [...new Set([...claims.filter((claim) => claim.field === field).map(({ value }) => value), ...(dated === undefined ? [] : [dated])])].sort();
}

/**
 * Documents of which sources give values that cannot both be true. A year agrees with a day in it, joint issuers with each
 * of theirs, and quyết định with quy định: the two share a code, and texts call one document by both.
 */
export function findDisagreement(index: GraphIndex): GraphFinding[] {
  return index.nodes.flatMap((node) => {
    if (node.attributes.kind !== 'document') return [];
    return COMPARED.flatMap(({ field, same }) => {
      const values = valuesOf(node, field);
      const apart = values.some((a, at) => values.slice(at + 1).some((b) => !same(a, b)));
      return apart ? [finding('claims-disagree', 'warning', `sources give ${node.attributes.label} as ${field} ${values.join(' and ')}`, [node])] : [];
    });
  });
}
