import type { Claim, Confidence, DocumentId, IsoDate, Registry } from '../model/index.js';
import type { GraphAssembly } from './assembly.js';
import { REGISTRY } from './consensus.js';
import { greater } from './order.js';

const FIELDS = ['symbol', 'type', 'issuer', 'date', 'term', 'title'] as const;
const SURENESS: Readonly<Record<Confidence, number>> = { high: 0.95, medium: 0.8, low: 0.5 };

/** What the registry says of the document, without what it marks as confirmed by no source. */
function claimsOf(registry: Registry, id: DocumentId): Claim[] {
  const record = registry.get(id);
  if (record === undefined) return [];
  return FIELDS.flatMap((field) => {
    const value = record[field];
    return value === undefined || record.unverified.includes(field) ? [] : [{ field, value, source: REGISTRY }];
  });
}

/** The day of its youngest document. */
function lastDayKnown(registry: Registry): IsoDate | undefined {
  return registry.records().reduce<IsoDate | undefined>((last, { date, unverified }) => (unverified.includes('date') ? last : greater(last, date)), undefined);
}

/**
 * Joins the relations that the registry knows of the documents that are there, with their other ends, and what it says of
 * both. One step, no further: so the registry joined to two graphs and then united is the registry joined to their union.
 */
export function joinRegistry(assembly: GraphAssembly, registry: Registry): void {
  assembly.knowUntil(lastDayKnown(registry));
  const told = new Set<DocumentId>();
  const tell = (id: DocumentId): void => {
    if (told.has(id)) return;
    told.add(id);
    assembly.document(id).claims.push(...claimsOf(registry, id));
  };
  for (const id of assembly.documents()) {
    tell(id);
    for (const { from, to, kind, modality, confidence, sources } of registry.relationsOf(id)) {
      if (from === to) continue;
      tell(from);
      tell(to);
      assembly.edge({
        source: from, target: to,
        attributes: { kind, modality, origin: 'registry', count: sources.length, confidence: SURENESS[confidence], evidence: [], sources },
      });
    }
  }
}
