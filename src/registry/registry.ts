import type { Coverage, DocumentId, DocumentQuery, DocumentRecord, Registry, RegistryRelation } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { termNumber } from '../model/terms.js';
import { documentIdOf } from './identity.js';
import { Indexes, order, type RegistryData } from './indexes.js';

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
    return (this.#indexes ??= new Indexes(this.#load()));
  }

  get size(): number {
    return this.#index.records.length;
  }

  get(id: DocumentId): DocumentRecord | undefined {
    return this.#index.get(id);
  }

  idOf(record: DocumentRecord): DocumentId {
    return this.#index.ids.get(record) ?? documentIdOf(record) ?? record.symbol;
  }

  find(query: DocumentQuery): readonly DocumentRecord[] {
    checkOptions('find', query, QUERY, 'field');
    const { symbol, number, suffix, plenum, term } = query;
    const index = this.#index;
    const list =
      symbol !== undefined ? index.withSymbol(symbol) : number !== undefined ? index.withNumber(number) : plenum !== undefined ? index.ofPlenum(plenum) : index.records;
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
    return this.#index.relationsOf(id) ?? NONE;
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
