import { someType } from '../model/document-types.js';
import type { DocumentId, DocumentRecord, Registry, RecordType } from '../model/index.js';
import { endOfTerm, startOfTerm, TERMS } from '../model/terms.js';
import { decimalYear } from './days.js';
import { SeriesTerm } from './series.js';

/** A record of the registry with what evidence asks of it again and again. */
export interface Holding {
  readonly record: DocumentRecord;
  readonly id: DocumentId;
  /** Symbol, day or term, and title, as reasons tell it. */
  readonly name: string;
  /** The series in which it has its number: `NQ/TW`. */
  readonly series: string | undefined;
  /** The time in which it was issued, in years; the same twice where the day is known. */
  readonly from: number;
  readonly to: number;
  /** How often texts cite it, 1 for a document of which nothing is known. */
  readonly fame: number;
  /** Documents that it supersedes, implements, …, and that do so to it. */
  readonly related: ReadonlySet<DocumentId>;
  /** Roman numerals of its title: the congress, term or elections that it is for. */
  readonly ordinals: ReadonlySet<string>;
}

function named({ symbol, date, term, dateUnverified }: DocumentRecord): string {
  if (date !== undefined) return `${symbol} of ${date}`;
  return term === undefined ? symbol : `${symbol} of term ${term}${dateUnverified === undefined ? '' : ' (day not verified)'}`;
}

const known = new WeakMap<Registry, Holdings>();

/** Documents that a registry relates to it, and sources that have it, are counted up to these. */
const MOST_RELATIONS = 8;
const MOST_SOURCES = 4;

/** From II on: "Quý I", and English says I. */
const ORDINAL = /(?<![\p{L}\p{N}])(?!I(?!\p{L}))[IVX]{1,6}(?![\p{L}\p{N}])/gu;

/** `NQ/TW` of 57-NQ/TW. */
export const seriesOf = (symbol: string): string | undefined => /^\d+[A-Z]?-(.+)$/u.exec(symbol)?.[1];

/** What a registry has, prepared once: records with their times, and by term the numbers of each series. */
export class Holdings {
  private readonly prepared = new Map<DocumentRecord, Holding>();
  private readonly series = new Map<string, readonly SeriesTerm[]>();
  private readonly numbers = new Map<string, DocumentRecord[]>();

  /** The day of the youngest document that it has, in years: who speaks of its documents speaks of about then at the latest. */
  readonly latest: number;

  private constructor(private readonly registry: Registry) {
    let latest = '';
    for (const record of registry.records()) {
      if (record.date !== undefined && record.date > latest) latest = record.date;
      const series = record.number === undefined || record.term === undefined ? undefined : seriesOf(record.symbol);
      if (series === undefined) continue;
      const list = this.numbers.get(series);
      if (list === undefined) this.numbers.set(series, [record]);
      else list.push(record);
    }
    this.latest = latest === '' ? Infinity : decimalYear(latest, 'last');
  }

  static of(registry: Registry): Holdings {
    let holdings = known.get(registry);
    if (holdings === undefined) known.set(registry, (holdings = new Holdings(registry)));
    return holdings;
  }

  of(record: DocumentRecord): Holding {
    let holding = this.prepared.get(record);
    if (holding === undefined) this.prepared.set(record, (holding = this.prepare(record)));
    return holding;
  }

  /** What is known of the numbers of a series (`NQ/TW`), for each term; a series that the registry does not have has nothing. */
  termsOf(series: string): readonly SeriesTerm[] {
    let terms = this.series.get(series);
    if (terms === undefined) {
      const records = this.numbers.get(series) ?? [];
      terms = TERMS.map((term) => new SeriesTerm(term, records.filter((record) => record.term === term)));
      // Bounded: hostile texts have series without end.
      if (records.length > 0) this.series.set(series, terms);
    }
    return terms;
  }

  private prepare(record: DocumentRecord): Holding {
    const { registry } = this;
    const { date, dateUnverified, dateNotBefore, dateNotAfter, term, subjectsPrinted, sources } = record;
    const id = registry.idOf(record);
    const first = date ?? dateUnverified ?? dateNotBefore ?? (term === undefined ? undefined : startOfTerm(term));
    const last = date ?? dateUnverified ?? dateNotAfter ?? (term === undefined ? undefined : endOfTerm(term));
    let relations = 0;
    const related = new Set<DocumentId>();
    for (const { from, to } of registry.relationsOf(id)) {
      related.add(from === id ? to : from);
      if (to === id && relations < MOST_RELATIONS) relations++;
    }
    const fame = 1 + relations / 2 + (subjectsPrinted === undefined ? 0 : 0.5) + Math.min(sources.length, MOST_SOURCES) / 4;
    const ordinals = new Set((record.title ?? '').match(ORDINAL));
    const name = record.title === undefined ? named(record) : `${named(record)}: ${record.title}`;
    return { record, id, name, series: seriesOf(record.symbol), ordinals, from: first === undefined ? -Infinity : decimalYear(first, 'first'), to: last === undefined ? Infinity : decimalYear(last, 'last'), fame, related };
  }
}

/** Texts call a plenum's conclusion its resolution: the word names the meeting. */
export function namesMeeting(types: readonly RecordType[]): boolean {
  return someType(types, (facts) => facts.namesMeeting);
}

