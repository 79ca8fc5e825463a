import type { Coverage, DocumentId, DocumentQuery, DocumentRecord, Registry, RegistryRelation } from '../model/index.js';
import { frozen } from '../model/frozen.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { firstDay, startOfTerm, termNumber } from '../model/terms.js';
import { documentIdOf } from './identity.js';

export interface RegistryData {
  readonly records: readonly DocumentRecord[];
  readonly relations: readonly RegistryRelation[];
}

/** The first day on which the document can have existed, as far as the record says. */
export function earliest({ date, dateUnverified, term }: DocumentRecord): string | undefined {
  const day = date ?? dateUnverified ?? (term === undefined ? undefined : startOfTerm(term));
  return day === undefined ? undefined : firstDay(day);
}

/** A symbol as it is written without diacritics: texts that have none give tails of symbols so (`-CTD`). */
function plain(symbol: string): string {
  return symbol.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

const SYMBOL = /^\d{1,5}[A-Z]?-[^/\s]{1,8}\/\S+$/u;

function add<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

interface Indexes {
  readonly records: readonly DocumentRecord[];
  readonly relations: readonly RegistryRelation[];
  readonly ids: ReadonlyMap<DocumentRecord, DocumentId>;
  readonly byId: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly bySymbol: ReadonlyMap<string, readonly DocumentRecord[]>;
  readonly byPlainSymbol: ReadonlyMap<string, readonly DocumentRecord[]>;
  readonly byNumber: ReadonlyMap<number, readonly DocumentRecord[]>;
  readonly byPlenum: ReadonlyMap<number, readonly DocumentRecord[]>;
  readonly relationsById: ReadonlyMap<DocumentId, readonly RegistryRelation[]>;
}

function order(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

/** What goes by its term is also found by its day (`NQ-ĐH@1991-06-27`), unless two documents would be. */
function addDays(records: readonly DocumentRecord[], byId: Map<DocumentId, DocumentRecord>): void {
  const others = new Map<DocumentId, DocumentRecord | undefined>();
  for (const record of records) {
    const date = record.date ?? record.dateUnverified;
    const id = date === undefined ? undefined : documentIdOf({ ...record, date, term: undefined });
    if (id !== undefined && !byId.has(id)) others.set(id, others.has(id) ? undefined : record);
  }
  for (const [id, record] of others) if (record !== undefined) byId.set(id, record);
}

function buildIndexes({ records: unsorted, relations }: RegistryData): Indexes {
  const records = [...unsorted].sort((a, b) => order(earliest(a), earliest(b)) || order(a.symbol, b.symbol));
  const ids = new Map<DocumentRecord, DocumentId>();
  const byId = new Map<DocumentId, DocumentRecord>();
  const bySymbol = new Map<string, DocumentRecord[]>();
  const byPlainSymbol = new Map<string, DocumentRecord[]>();
  const byNumber = new Map<number, DocumentRecord[]>();
  const byPlenum = new Map<number, DocumentRecord[]>();
  for (const record of records) {
    const id = documentIdOf(record)!;
    ids.set(record, id);
    byId.set(id, record);
    add(bySymbol, record.symbol, record);
    add(byPlainSymbol, plain(record.symbol), record);
    for (const alias of record.aliases) if (SYMBOL.test(alias)) add(bySymbol, alias, record);
    if (record.number !== undefined) add(byNumber, record.number, record);
    if (record.plenum !== undefined) add(byPlenum, record.plenum, record);
  }
  addDays(records, byId);
  const relationsById = new Map<DocumentId, RegistryRelation[]>();
  for (const relation of relations) {
    add(relationsById, relation.from, relation);
    add(relationsById, relation.to, relation);
  }
  // Lists and records are given out as they are.
  for (const lists of [bySymbol, byPlainSymbol, byNumber, byPlenum, relationsById]) for (const list of lists.values()) frozen<readonly unknown[]>(list);
  return { records: frozen(records), relations: frozen([...relations]), ids, byId, bySymbol, byPlainSymbol, byNumber, byPlenum, relationsById };
}

const NONE: readonly never[] = Object.freeze([]);

const QUERY: NamesOf<DocumentQuery> = { symbol: true, number: true, suffix: true, plenum: true, term: true };

/** Indexes are built when they are first asked for: importing the library costs nothing. */
export class DocumentRegistry implements Registry {
  readonly #load: () => RegistryData;
  #indexes: Indexes | undefined;

  constructor(load: () => RegistryData) {
    this.#load = load;
    Object.freeze(this);
  }

  get #index(): Indexes {
    return (this.#indexes ??= buildIndexes(this.#load()));
  }

  get size(): number {
    return this.#index.records.length;
  }

  get(id: DocumentId): DocumentRecord | undefined {
    return this.#index.byId.get(id);
  }

  idOf(record: DocumentRecord): DocumentId {
    return this.#index.ids.get(record) ?? documentIdOf(record) ?? record.symbol;
  }

  find(query: DocumentQuery): readonly DocumentRecord[] {
    checkOptions('find', query, QUERY, 'field');
    const { symbol, number, suffix, plenum, term } = query;
    const { records, bySymbol, byPlainSymbol, byNumber, byPlenum } = this.#index;
    const list =
      symbol !== undefined ? (bySymbol.get(symbol) ?? byPlainSymbol.get(plain(symbol))) : number !== undefined ? byNumber.get(number) : plenum !== undefined ? byPlenum.get(plenum) : records;
    if (list === undefined) return NONE;
    if (symbol !== undefined && number === undefined && plenum === undefined && term === undefined) return list;
    return list.filter(
      (record) =>
        (number === undefined || (record.number === number && record.suffix === suffix)) &&
        (plenum === undefined || record.plenum === plenum) &&
        (term === undefined || record.term === term),
    );
  }

  relationsOf(id: DocumentId): readonly RegistryRelation[] {
    const record = this.get(id);
    return this.#index.relationsById.get(record === undefined ? id : this.idOf(record)) ?? NONE;
  }

  records(): readonly DocumentRecord[] {
    return this.#index.records;
  }

  relations(): readonly RegistryRelation[] {
    return this.#index.relations;
  }

  coverage(): readonly Coverage[] {
    const numbers = new Map<string, Set<number>>();
    for (const { symbol, number, term, unverified } of this.#index.records) {
      const series = /^\d+[A-Z]?-(.+)$/u.exec(symbol)?.[1];
      if (series === undefined || number === undefined || term === undefined || unverified.includes('symbol')) continue;
      const key = `${term} ${series}`;
      const known = numbers.get(key);
      if (known === undefined) numbers.set(key, new Set([number]));
      else known.add(number);
    }
    return [...numbers]
      .map(([key, known]): Coverage => {
        const [term = '', series = ''] = key.split(' ');
        return { term, series, numbers: [...known].sort((a, b) => a - b) };
      })
      .sort((a, b) => (termNumber(a.term) ?? 0) - (termNumber(b.term) ?? 0) || order(a.series, b.series));
  }
}
