import * as v from 'valibot';
import { formatSymbol, parseSymbol } from '../read/interpret/document-symbol.js';
import { isOfCentre } from '../model/codes.js';
import { RegistryError, UsageError, type DocumentRecord, type Registry, type RegistryRelation } from '../model/index.js';
import { BODY_FACTS } from '../model/facts.generated.js';
import { frozen } from '../model/frozen.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { slipOf } from '../model/nearest.js';
import { termOfDate } from '../model/terms.js';
import { documentIdOf, issuerCodeOf } from './identity.js';
import { DocumentRegistry } from './registry.js';
import { documentRecord, relationRecord, type DocumentInput, type RelationInput } from './schema.js';

/** What `createRegistry` joins to the records. */
export interface RegistryOptions {
  /** Records are merged over those of this registry; one with the same id takes the place of the base's. */
  readonly base?: Registry;
  readonly relations?: Iterable<RelationInput>;
}

const OPTIONS: NamesOf<RegistryOptions> = { base: true, relations: true };

/** A registry freezes what it holds; what another one may still change stays its own. */
function owned<T extends object>(data: T): T {
  return Object.isFrozen(data) ? data : frozen(structuredClone(data));
}

type Complaint = (field: string | undefined, message: string) => never;

/** `record 3 (57-NQ/TW)`: a place that a reader finds again. */
function labelOf(kind: string, record: unknown, index: number): string {
  const name = typeof record === 'object' && record !== null ? ((record as Record<string, unknown>)['symbol'] ?? (record as Record<string, unknown>)['from']) : undefined;
  return `${kind} ${index + 1}${typeof name === 'string' ? ` (${name})` : ''}`;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown, complain: Complaint): T {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return complain(v.getDotPath(issue) ?? undefined, issue.message);
}

const BODIES = Object.keys(BODY_FACTS);

/** A body of one's own has the name that makes it one; without it, an id beside a listed one is a slip of the pen. */
function checkIssuer({ issuer, issuerName }: DocumentRecord, complain: Complaint): void {
  for (const id of issuerName === undefined ? (issuer ?? '').split('+') : []) {
    if (id === '' || BODIES.includes(id)) continue;
    const meant = slipOf(id, BODIES);
    if (meant !== undefined) complain('issuer', `no body has the id ${id}; did you mean '${meant}'? For a body of your own give its issuerName too`);
  }
}

/** What no schema of single fields sees: number, letter and type of a record are those of its symbol, its day lies in its term. */
export function checkRecord(record: DocumentRecord, complain: Complaint): DocumentRecord {
  const { symbol, type, term, date, unverified } = record;
  checkIssuer(record, complain);
  if (!/^\d/u.test(symbol)) return record;
  const parts = parseSymbol(symbol);
  if (parts === undefined) return complain('symbol', `“${symbol}” is no symbol of a Party document; write it as 57-NQ/TW`);
  const canonical = formatSymbol(parts);
  if (canonical !== symbol) complain('symbol', `write ${canonical}, the canonical form of “${symbol}”`);
  if (record.number !== undefined && record.number !== parts.number) complain('number', `is ${record.number}, the symbol says ${parts.number}; leave it out`);
  if (record.suffix !== undefined && record.suffix !== parts.suffix) complain('suffix', `is ${record.suffix}, the symbol says ${parts.suffix ?? 'none'}; leave it out`);
  if (parts.types.length > 0 && !parts.types.some((meant) => meant === type)) complain('type', `is ${type}, the code ${parts.typeCode} means ${parts.types.join(' or ')}`);
  const central = isOfCentre(issuerCodeOf(symbol) ?? '');
  const dated = date === undefined ? undefined : termOfDate(date);
  if (central && dated !== undefined && term !== undefined && dated !== term && !unverified.includes('date') && !unverified.includes('term')) {
    complain('term', `is ${term}, but ${date!} lies in term ${dated}; mend one of them, or name it in "unverified"`);
  }
  const { suffix } = parts;
  return { ...record, number: parts.number, ...(suffix !== undefined && { suffix }), ...(central && term === undefined && dated !== undefined && { term: dated }) };
}

function readRecord(input: unknown, index: number): DocumentRecord {
  const label = labelOf('record', input, index);
  const complain: Complaint = (field, message) => {
    throw new RegistryError(message, label, field);
  };
  return checkRecord(parse(documentRecord as v.GenericSchema<unknown, DocumentRecord>, input, complain), complain);
}

/**
 * A registry of one's own documents (of a province, a ministry), alone or merged over another.
 *
 * @param records one object a document: `symbol` and `type` are needed; a date or term tells it from others of its symbol
 * @throws RegistryError for a record with a wrong field, naming record, field and remedy, and for two records of one id
 * @throws UsageError when `records` cannot be iterated, or an option is unknown
 * @example
 * createRegistry([{ symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' }], { base: registry })
 */
export function createRegistry(records: Iterable<DocumentInput>, options: RegistryOptions = {}): Registry {
  if (typeof (records as Iterable<unknown> | undefined)?.[Symbol.iterator] !== 'function' || typeof records === 'string') {
    throw new UsageError('createRegistry takes an iterable of records; wrap a single one in an array');
  }
  checkOptions('createRegistry', options, OPTIONS);
  const merged = new Map<string, DocumentRecord>();
  for (const record of options.base?.records() ?? []) merged.set(options.base!.idOf(record), owned(record));
  const own = new Map<string, number>();
  let index = 0;
  for (const input of records) {
    const record = readRecord(input, index);
    const id = documentIdOf(record) ?? record.symbol;
    const twin = own.get(id);
    if (twin !== undefined) {
      throw new RegistryError(`has the id ${id}, as record ${twin + 1} has; give dates or terms that differ, or drop one`, labelOf('record', input, index), 'symbol');
    }
    own.set(id, index++);
    merged.set(id, record);
  }
  const relations: RegistryRelation[] = (options.base?.relations() ?? []).map(owned);
  let at = 0;
  for (const input of options.relations ?? []) {
    const label = labelOf('relation', input, at++);
    relations.push(parse(relationRecord as v.GenericSchema<unknown, RegistryRelation>, input, (field, message) => {
      throw new RegistryError(message, label, field);
    }));
  }
  const data = { records: [...merged.values()], relations };
  return new DocumentRegistry(() => data);
}
