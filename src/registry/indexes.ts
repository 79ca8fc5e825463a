import type { DocumentId, DocumentRecord, RegistryRelation } from '../model/index.js';
import { frozen } from '../model/frozen.js';
import { firstDay, startOfTerm } from '../model/terms.js';
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
export function plain(symbol: string): string {
  return symbol.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
}

const SYMBOL = /^\d{1,5}[A-Z]?-[^/\s]{1,8}\/\S+$/u;

export function order(a: string | undefined, b: string | undefined): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

type Lists<K, V> = ReadonlyMap<K, readonly V[]>;

/** By each of its keys, what has it. The lists are given out as they are. */
function listsBy<K, V>(values: readonly V[], keysOf: (value: V) => readonly (K | undefined)[]): Lists<K, V> {
  const lists = new Map<K, V[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      if (key === undefined) continue;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [value]);
      else if (list.at(-1) !== value) list.push(value);
    }
  }
  for (const list of lists.values()) Object.freeze(list);
  return lists;
}

/** What goes by its term is also found by its day (`NQ-ĐH@1991-06-27`), unless two documents would be. */
function byDays(records: readonly DocumentRecord[], byId: ReadonlyMap<DocumentId, DocumentRecord>): ReadonlyMap<DocumentId, DocumentRecord | undefined> {
  const others = new Map<DocumentId, DocumentRecord | undefined>();
  for (const record of records) {
    const date = record.date ?? record.dateUnverified;
    const id = date === undefined ? undefined : documentIdOf({ ...record, date, term: undefined });
    if (id !== undefined && !byId.has(id)) others.set(id, others.has(id) ? undefined : record);
  }
  return others;
}

/** The records in the order of time; each index is made when it is first asked. */
export class Indexes {
  readonly records: readonly DocumentRecord[];
  readonly relations: readonly RegistryRelation[];
  readonly ids = new Map<DocumentRecord, DocumentId>();
  private readonly byId = new Map<DocumentId, DocumentRecord>();
  #byDay: ReadonlyMap<DocumentId, DocumentRecord | undefined> | undefined;
  #bySymbol: Lists<string, DocumentRecord> | undefined;
  #byPlainSymbol: Lists<string, DocumentRecord> | undefined;
  #byNumber: Lists<number, DocumentRecord> | undefined;
  #byPlenum: Lists<number, DocumentRecord> | undefined;
  #relationsById: Lists<DocumentId, RegistryRelation> | undefined;

  constructor({ records, relations }: RegistryData) {
    const dated = records.map((record) => ({ record, day: earliest(record) }));
    dated.sort((a, b) => order(a.day, b.day) || order(a.record.symbol, b.record.symbol));
    this.records = frozen(dated.map(({ record }) => record));
    this.relations = frozen([...relations]);
    for (const record of this.records) {
      const id = documentIdOf(record)!;
      this.ids.set(record, id);
      this.byId.set(id, record);
    }
  }

  get(id: DocumentId): DocumentRecord | undefined {
    return this.byId.get(id) ?? (this.#byDay ??= byDays(this.records, this.byId)).get(id);
  }

  withSymbol(symbol: string): readonly DocumentRecord[] | undefined {
    this.#bySymbol ??= listsBy(this.records, (record) => [record.symbol, ...record.aliases.filter((alias) => SYMBOL.test(alias))]);
    const list = this.#bySymbol.get(symbol);
    if (list !== undefined) return list;
    this.#byPlainSymbol ??= listsBy(this.records, (record) => [plain(record.symbol)]);
    return this.#byPlainSymbol.get(plain(symbol));
  }

  withNumber(number: number): readonly DocumentRecord[] | undefined {
    return (this.#byNumber ??= listsBy(this.records, (record) => [record.number])).get(number);
  }

  ofPlenum(plenum: number): readonly DocumentRecord[] | undefined {
    return (this.#byPlenum ??= listsBy(this.records, (record) => [record.plenum])).get(plenum);
  }

  relationsOf(id: DocumentId): readonly RegistryRelation[] | undefined {
    const record = this.get(id);
    this.#relationsById ??= listsBy(this.relations, ({ from, to }) => [from, to]);
    return this.#relationsById.get(record === undefined ? id : (this.ids.get(record) ?? id));
  }
}
