import type { DocumentId, DocumentRecord, GraphNode, Registry } from '../model/index.js';
import { firstDay, lastDay, sameDay } from '../model/terms.js';
import { sameIssuer } from '../model/same-issuer.js';
import { mayBeOneType } from '../model/document-types.js';
import { partsOf, typedNumber, type DocumentParts } from './document-parts.js';

/** Texts call one document by both words of a code. */
export function sameType(a: string, b: string): boolean {
  return mayBeOneType([a], [b]);
}

const agree = (said: string | undefined, known: string | undefined, same: (a: string, b: string) => boolean): boolean =>
  said === undefined || known === undefined || same(said, known);

/** The body in the node's id is the one in the record's, or its issuer; an id without body is none of a code that names many. */
function sameBody(body: string | undefined, recordBody: string | undefined, { issuer }: DocumentRecord): boolean {
  return body === recordBody || (body !== undefined && recordBody === undefined && body === issuer);
}

/** What the texts say of the node, against what a source confirms of the record. */
function agrees({ attributes: { type, issuer, date, term, firstSeen } }: GraphNode, record: DocumentRecord): boolean {
  const { unverified } = record;
  return (
    agree(type, unverified.includes('type') ? undefined : record.type, sameType) &&
    agree(issuer, unverified.includes('issuer') ? undefined : record.issuer, sameIssuer) &&
    agree(term, unverified.includes('term') ? undefined : record.term, (a, b) => a === b) &&
    agree(date, unverified.includes('date') ? undefined : record.date, sameDay) &&
    // No document is cited before it exists.
    agree(firstSeen, record.date, (seen, dated) => firstDay(dated) <= lastDay(seen))
  );
}

/** The date or term in the id must be the record's; a record that does not say cannot fit. */
function sameTime({ date, term }: DocumentParts, record: DocumentRecord): boolean {
  if (date !== undefined) return record.date !== undefined && record.date.startsWith(date);
  return term === undefined || record.term === term;
}

/**
 * The registry's id for a document that is known by less: symbol and term, symbol and part of a date, the bare symbol, or
 * type and number. Undefined where no record fits, or more than one, or where the registry has the id already.
 */
export function fittingId(node: GraphNode, registry: Registry): DocumentId | undefined {
  if (node.attributes.kind !== 'document' || registry.get(node.key) !== undefined) return undefined;
  const parts = partsOf(node.key);
  const typed = typedNumber(parts.head);
  const { number, suffix } = typed ?? {};
  const found = registry.find(number === undefined ? { symbol: parts.head } : { number, ...(suffix !== undefined && { suffix }) });
  const fitting = new Set(found.filter((record) =>
    !record.unverified.includes('symbol') &&
    (typed === undefined || sameType(typed.type, record.type)) &&
    sameTime(parts, record) &&
    sameBody(parts.body, partsOf(registry.idOf(record)).body, record) &&
    agrees(node, record)).map((record) => registry.idOf(record)));
  const [id] = fitting;
  return fitting.size === 1 ? id : undefined;
}
