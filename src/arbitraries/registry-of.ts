import * as fc from 'fast-check';
import type { DocumentRecord, RegistryRelation, RelationKind } from '../model/index.js';
import type { NamesOf } from '../model/known-options.js';
import { isChangeKind, RELATION_KINDS } from '../model/relation-kinds.js';
import { documentIdOf } from '../registry/identity.js';
import { among } from './choice.js';
import { chosen, constraintsOf, count } from './constraints.js';
import { documentSet, recordOf, type DocumentRecordConstraints } from './document-record.js';

/** What `registryOf` may make. */
export interface RegistryOfConstraints extends DocumentRecordConstraints {
  /** From 0 to 200; default 1 and 8. */
  readonly minRecords?: number;
  readonly maxRecords?: number;
  readonly relations?: readonly RelationKind[];
}

/** What `createRegistry` takes, as it is. */
export interface RegistryContents {
  /** Oldest first, each with an id of its own. */
  readonly records: readonly DocumentRecord[];
  /** Among the records: the later document acts, each has one successor at most, and only its issuer changes it. */
  readonly relations: readonly RegistryRelation[];
}

export const idOf = (record: DocumentRecord): string => documentIdOf(record) ?? record.symbol;
export const sameBody = (a: DocumentRecord, b: DocumentRecord): boolean => a.issuer === b.issuer && a.issuerName === b.issuerName;

export const relation = (from: DocumentRecord, kind: RelationKind, to: DocumentRecord, modality: RegistryRelation['modality'] = 'effective'): RegistryRelation =>
  ({ from: idOf(from), kind, to: idOf(to), modality, confidence: 'medium', sources: [] });

/** What a pick says of two of the records; undefined where it would say something that cannot be. */
function relationAt(records: readonly DocumentRecord[], kinds: readonly RelationKind[], [one, other, kind]: readonly [number, number, RelationKind]): RegistryRelation | undefined {
  if (records.length < 2) return undefined;
  const older = one % records.length;
  const later = other % records.length;
  if (older === later) return undefined;
  const [to, from] = [records[Math.min(older, later)]!, records[Math.max(older, later)]!];
  const said = isChangeKind(kind) && !sameBody(from, to) ? kinds.find((any) => !isChangeKind(any)) : kind;
  return said === undefined ? undefined : relation(from, said, to);
}

/** Of relations that say the same of two documents, and of successors of one document, the first. */
function firstOfEach(relations: readonly RegistryRelation[]): RegistryRelation[] {
  const told = new Set<string>();
  return relations.filter(({ from, kind, to }) => {
    const fact = kind === 'supersedes' ? `${kind} ${to}` : `${from} ${kind} ${to}`;
    return !told.has(fact) && told.add(fact) !== undefined;
  });
}

export function contents(caller: string, constraints: RegistryOfConstraints): fc.Arbitrary<RegistryContents> {
  const { minRecords, maxRecords, relations, ...rest } = constraints;
  const minLength = count(caller, 'minRecords', minRecords, { min: 0, max: 200, otherwise: Math.min(1, maxRecords ?? 1) });
  const maxLength = count(caller, 'maxRecords', maxRecords, { min: minLength, max: 200, otherwise: Math.max(8, minLength) });
  const kinds = chosen(caller, 'relations', relations, RELATION_KINDS);
  const documents = documentSet(caller, rest, { minLength, maxLength });
  const picks = fc.array(fc.tuple(fc.nat(maxLength), fc.nat(maxLength), among(kinds)), { maxLength });
  return fc.tuple(documents, picks).map(([known, picked]) => {
    const records = known.map(recordOf);
    return { records, relations: firstOfEach(picked.flatMap((pick) => relationAt(records, kinds, pick) ?? [])) };
  });
}

const CONSTRAINTS: NamesOf<RegistryOfConstraints> = { types: true, issuers: true, minYear: true, maxYear: true, minRecords: true, maxRecords: true, relations: true };

/**
 * Documents and what they do to one another, for a registry that holds them. As in life, one symbol may name documents of
 * several terms. Shrinks to one document without relations.
 *
 * @throws UsageError for an unknown constraint or value, with those that are known
 * @example
 * fc.assert(fc.property(registryOf(), (contents) => {
 *   const registry = createRegistry(contents);
 *   return contents.records.every((record) => registry.get(registry.idOf(record)) !== undefined);
 * }));
 */
export function registryOf(constraints?: RegistryOfConstraints): fc.Arbitrary<RegistryContents> {
  return contents('registryOf', constraintsOf('registryOf', constraints, CONSTRAINTS));
}
