import { writeDocumentId } from './identifiers/document-id.js';
import { isCentralCommittee, isKindOfBody, isNationalCongress } from '../model/bodies.js';
import { namesOneBody, readEventSymbol, writeEventSymbol } from '../model/codes.js';
import { typeFacts } from '../model/document-types.js';
import { placeIn } from './identifiers/place.js';
import type { DocumentId, RecordType, IsoDate, IssuerId } from '../model/index.js';
import { slugOf } from '../read/text/classes.js';

/** What an id is made of; a citation and a record have it all by these names. */
export interface DocumentFacts {
  readonly symbol?: string | undefined;
  readonly type?: RecordType | undefined;
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly issuerCode?: string | undefined;
  readonly issuer?: IssuerId | undefined;
  readonly issuerName?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly term?: string | undefined;
}

export function issuerCodeOf(symbol: string): string | undefined {
  return /^\d[^/]*\/([^/-]+)/u.exec(symbol)?.[1];
}

/** Congress and plenum documents are known by their term: `NQ-ĐH@XIII`. */
export function isEventSymbol(symbol: string): boolean {
  return readEventSymbol(symbol) !== undefined;
}

/**
 * The body as ids have it: with its place where the kind of body alone names many. A standing committee signs for its
 * committee, so what stands before the kind is dropped.
 */
export function bodyOf({ issuer, issuerName }: Pick<DocumentFacts, 'issuer' | 'issuerName'>): string | undefined {
  if (issuer === undefined || issuerName === undefined || !isKindOfBody(issuer)) return issuer;
  const ofKind = placed.get(issuer);
  const known = ofKind?.get(issuerName);
  if (known !== undefined) return known;
  const body = bodyOfName(issuer, issuerName);
  if (ofKind === undefined || ofKind.size >= MAX_CACHE) placed.set(issuer, new Map([[issuerName, body]]));
  else ofKind.set(issuerName, body);
  return body;
}

const MAX_CACHE = 1024;
/** By the kind of body and its name: a text repeats them, and mentions are compared by them. */
const placed = new Map<IssuerId, Map<string, string>>();

function bodyOfName(issuer: IssuerId, issuerName: string): string {
  const place = placeIn(issuerName, issuer);
  if (place !== undefined) return `${issuer}-${place}`;
  const name = slugOf(issuerName);
  const at = `-${name}-`.indexOf(`-${issuer}-`);
  return at === -1 ? name || issuer : name.slice(at);
}

/**
 * The id that the facts give: `symbol@date`, else `symbol@term`, else the bare symbol; with the body where the issuer code
 * names many. Undefined without a number or symbol.
 *
 * @param withBody the body also where the code names one: two documents of a text may differ in nothing else
 * @example documentIdOf({ symbol: '57-NQ/TW', date: '2024-12-22' }) // '57-NQ/TW@2024-12-22'
 */
export function documentIdOf(facts: DocumentFacts, withBody = false): DocumentId | undefined {
  const { symbol, type, number, suffix, date, term } = facts;
  if (symbol === undefined && (type === undefined || number === undefined)) return undefined;
  const event = symbol !== undefined && isEventSymbol(symbol);
  const code = facts.issuerCode ?? (symbol === undefined ? undefined : issuerCodeOf(symbol));
  const national = event ? facts.issuer === undefined || isNationalCongress(facts.issuer) || isCentralCommittee(facts.issuer) : code !== undefined && namesOneBody(code);
  const named = symbol !== undefined && code === undefined && !event;
  const body = (national || named) && !withBody ? undefined : bodyOf(facts);
  const dated = date !== undefined && !(event && term !== undefined);
  return writeDocumentId({ symbol, type, number, suffix, body, date: dated ? date : undefined, term });
}

/** `NQ-HNTW4` for a plenum's document, `NQ-ĐH` for a congress's: they have no symbol. Undefined for a type that neither adopts. */
export function eventSymbol(type: RecordType | undefined, plenum: number | undefined): string | undefined {
  const facts = type === undefined ? undefined : typeFacts(type);
  return facts?.adoptedByMeetings === true && facts.code !== undefined ? writeEventSymbol(facts.code, plenum) : undefined;
}
