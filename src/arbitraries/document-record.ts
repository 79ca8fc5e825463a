import * as fc from 'fast-check';
import type { DocumentRecord, RecordType, IssuerId } from '../model/index.js';
import { termOfDate } from '../model/terms.js';
import { among, oneKindOf } from './choice.js';
import { chosen, constraintsOf, count } from './constraints.js';
import { days, numbers, suffixes, symbolOf } from './mention.js';
import { isoDate } from './printers.js';
import { BODIES, TYPES, type BodyWords, type TypeWords } from './words.js';

/** What `documentRecord` may make. */
export interface DocumentRecordConstraints {
  /** Ids, such as `nghi-quyet`. */
  readonly types?: readonly RecordType[];
  /** Ids, such as `bo-chinh-tri`. */
  readonly issuers?: readonly IssuerId[];
  /** The first and the last year of the date, from 1976 to 2099; default 1976 and 2026. */
  readonly minYear?: number;
  readonly maxYear?: number;
}

export const TYPE_IDS: readonly RecordType[] = TYPES.map(({ id }) => id);
export const ISSUER_IDS: readonly IssuerId[] = BODIES.map(({ id }) => id);

/** Central bodies have one name, and their terms follow from the day; of the others the name tells which it is. */
const isCentral = ({ fr }: BodyWords): boolean => fr !== undefined;

/** What a document is, with its words for texts that cite it. */
export interface KnownDocument {
  readonly type: TypeWords;
  readonly body: BodyWords;
  readonly number: number;
  readonly suffix: string;
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

export function recordOf({ type, body, number, suffix, date }: KnownDocument): DocumentRecord {
  const day = isoDate({ ...date, style: 0 });
  const term = isCentral(body) ? termOfDate(day) : undefined;
  return {
    symbol: symbolOf({ number, suffix, type, body }), number, ...(suffix !== '' && { suffix }), type: type.id, issuer: body.id,
    ...(!isCentral(body) && { issuerName: body.vi }), date: day, ...(term !== undefined && { term }),
    aliases: [], confidence: 'medium', unverified: [], sources: [],
  };
}

function knownDocuments(caller: string, constraints: DocumentRecordConstraints): fc.Arbitrary<KnownDocument> {
  const types = chosen(caller, 'types', constraints.types, TYPE_IDS);
  const issuers = chosen(caller, 'issuers', constraints.issuers, ISSUER_IDS);
  const minYear = count(caller, 'minYear', constraints.minYear, { min: 1976, max: 2099, otherwise: Math.min(1976, constraints.maxYear ?? 1976) });
  const maxYear = count(caller, 'maxYear', constraints.maxYear, { min: minYear, max: 2099, otherwise: Math.max(2026, minYear) });
  return fc.record({
    type: among(TYPES.filter(({ id }) => types.includes(id))),
    body: among(BODIES.filter(({ id }) => issuers.includes(id))),
    number: oneKindOf([fc.integer({ min: 1, max: 12 }), numbers]),
    suffix: suffixes, date: days(minYear, maxYear),
  });
}

/**
 * Documents of different days, oldest first. Now and then one has the number of the one before it: numbers begin anew with each
 * term, and one symbol names several documents.
 */
export function documentSet(caller: string, constraints: DocumentRecordConstraints, bounds: { readonly minLength: number; readonly maxLength: number }): fc.Arbitrary<readonly KnownDocument[]> {
  const dayOf = ({ date }: KnownDocument): string => isoDate({ ...date, style: 0 });
  return fc.uniqueArray(fc.tuple(knownDocuments(caller, constraints), among([false, false, false, true])), { ...bounds, selector: ([known]) => dayOf(known) }).map((drawn) => {
    const set: KnownDocument[] = [];
    for (const [known, sameNumber] of drawn) set.push(sameNumber && set.length > 0 ? { ...set.at(-1)!, date: known.date } : known);
    return set.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  });
}

/**
 * A document as a registry holds it: canonical symbol, type, issuer, day, and the term where the body numbers by the Party's.
 * Shrinks to a `01-NQ/TW` of the Politburo of the first day of `minYear`.
 *
 * @throws UsageError for an unknown constraint, type or issuer, and for years that no table has
 * @example
 * fc.assert(fc.property(documentRecord(), (record) => assert.deepEqual(createRegistry([record]).records(), [record])));
 */
export function documentRecord(constraints?: DocumentRecordConstraints): fc.Arbitrary<DocumentRecord> {
  return knownDocuments('documentRecord', constraintsOf('documentRecord', constraints, { types: true, issuers: true, minYear: true, maxYear: true })).map(recordOf);
}
