import { RegistryError, type DocumentRecord, type Registry, type RegistryRelation } from '../model/index.js';
import { frozen } from '../model/frozen.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { readRecord, readRelation, type Read } from './faults.js';
import { documentIdOf } from './identity.js';
import { listsOf, refusedInput, type RegistryInput } from './input.js';
import { DocumentRegistry } from './registry.js';
import type { DocumentInput, RelationInput } from './schema.js';

/** What `createRegistry` joins to the documents. */
export interface RegistryOptions {
  /** Records are merged over those of this registry; one with the same id takes the place of the base's. */
  readonly base?: Registry;
  /** Relations that come from elsewhere than the records; they are joined to those that stand beside the records. */
  readonly relations?: Iterable<RelationInput>;
}

const OPTIONS: NamesOf<RegistryOptions> = { base: true, relations: true };

/** A registry freezes what it holds; what another one may still change stays its own. */
function owned<T extends object>(data: T): T {
  return Object.isFrozen(data) ? data : frozen(structuredClone(data));
}

/** `record 3 (57-NQ/TW)`: a place that a reader finds again. */
function labelOf(kind: string, record: unknown, index: number): string {
  const name = typeof record === 'object' && record !== null ? ((record as Record<string, unknown>)['symbol'] ?? (record as Record<string, unknown>)['from']) : undefined;
  return `${kind} ${index + 1}${typeof name === 'string' ? ` (${name})` : ''}`;
}

/** The record, if nothing is wrong with it. */
function accepted<T>(kind: string, input: unknown, index: number, { record, faults: [fault] }: Read<T>): T {
  if (fault !== undefined) throw new RegistryError(fault.message, labelOf(kind, input, index), fault.field);
  return record!;
}

/**
 * A registry of one's own documents (of a province, a ministry), alone or merged over another.
 *
 * @param documents records, or `{ records, relations }`, as `JSON.parse` gives a registry file. A record needs `symbol` and `type`; a date or term
 * tells it from others of its symbol. The ends of a relation are ids, of documents that the registry has or not
 * @throws RegistryError for a record or relation with a wrong field, naming record, field and remedy, and for two records of one id
 * @throws UsageError when `documents` is neither of the two, or an option is unknown
 * @example
 * createRegistry([{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' }], { base: registry })
 */
export function createRegistry(documents: Iterable<DocumentInput> | RegistryInput, options: RegistryOptions = {}): Registry {
  const lists = listsOf(documents);
  if (lists === undefined) throw refusedInput(documents);
  checkOptions('createRegistry', options, OPTIONS);
  const merged = new Map<string, DocumentRecord>();
  for (const record of options.base?.records() ?? []) merged.set(options.base!.idOf(record), owned(record));
  const own = new Map<string, number>();
  let index = 0;
  for (const input of lists.records) {
    const record = accepted('record', input, index, readRecord(input));
    const id = documentIdOf(record) ?? record.symbol;
    const twin = own.get(id);
    if (twin !== undefined) {
      throw new RegistryError(`has the id ${id}, as record ${twin + 1} has; give dates or terms that differ, or drop one`, labelOf('record', input, index), 'symbol');
    }
    own.set(id, index++);
    merged.set(id, record);
  }
  const relations: RegistryRelation[] = (options.base?.relations() ?? []).map(owned);
  for (const stated of [lists.relations, options.relations ?? []]) {
    let at = 0;
    for (const input of stated) relations.push(accepted('relation', input, at++, readRelation(input)));
  }
  const data = { records: [...merged.values()], relations };
  return new DocumentRegistry(() => data);
}
