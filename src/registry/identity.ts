import { writeDocumentId } from './identifiers/document-id.js';
import { isKindOfBody } from './identifiers/kinds-of-body.js';
import { placeIn } from './identifiers/place.js';
import type { DocumentId, DocumentType, IsoDate, IssuerId } from '../model/index.js';
import { slugOf } from '../read/text/classes.js';

/** What an id is made of; a citation and a record have it all by these names. */
export interface DocumentFacts {
  readonly symbol?: string | undefined;
  readonly type?: DocumentType | undefined;
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly issuerCode?: string | undefined;
  readonly issuer?: IssuerId | undefined;
  readonly issuerName?: string | undefined;
  readonly date?: IsoDate | undefined;
  readonly term?: string | undefined;
}

/** A body whose code ends in TW is one of a kind; steering committees (BCĐTW) are many (36-HD/VPTW, annex). */
const ONE_BODY = /(?:^|[^Đ])TW(?:ĐTN)?$/u;
/** The code alone says which body signs, so that ids need not. */
export function namesOneBody(issuerCode: string): boolean {
  return ONE_BODY.test(issuerCode);
}

/** Congress and plenum documents are known by their term: `NQ-ĐH@XIII`. */
const EVENT = /^[\p{Lu}]{2,4}-(?:ĐH|HNTW\d{0,2})$/u;

export function issuerCodeOf(symbol: string): string | undefined {
  return /^\d[^/]*\/([^/-]+)/u.exec(symbol)?.[1];
}

export function isEventSymbol(symbol: string): boolean {
  return EVENT.test(symbol);
}

/**
 * The body as ids have it: with its place where the kind of body alone names many. A standing committee signs for its
 * committee, so what stands before the kind is dropped.
 */
export function bodyOf({ issuer, issuerName }: Pick<DocumentFacts, 'issuer' | 'issuerName'>): string | undefined {
  if (issuer === undefined || issuerName === undefined || !isKindOfBody(issuer)) return issuer;
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
  const national = event ? facts.issuer === undefined || NATIONAL.has(facts.issuer) : code !== undefined && namesOneBody(code);
  const named = symbol !== undefined && code === undefined && !event;
  const body = (national || named) && !withBody ? undefined : bodyOf(facts);
  return writeDocumentId({
    ...(symbol === undefined ? { type: type!, number: number!, ...(suffix !== undefined && { suffix }) } : { symbol }),
    ...(body !== undefined && { body }),
    ...(date !== undefined && !(event && term !== undefined) ? { date } : term !== undefined && { term }),
  });
}

const NATIONAL: ReadonlySet<string> = new Set(['dai-hoi-dai-bieu-toan-quoc', 'ban-chap-hanh-trung-uong']);

/** Type codes in the ids of congress and plenum documents, which have no symbol. */
const EVENT_CODES: Readonly<Record<string, string>> = {
  'nghi-quyet': 'NQ', 'ket-luan': 'KL', 'quyet-dinh': 'QĐ', 'quy-dinh': 'QĐ', 'chi-thi': 'CT', 'thong-bao': 'TB', 'thong-cao': 'TC', 'quy-che': 'QC',
};

/** `NQ-HNTW4` for a plenum's document, `NQ-ĐH` for a congress's. */
export function eventSymbol(type: DocumentType | undefined, plenum: number | undefined): string | undefined {
  const code = type === undefined ? undefined : EVENT_CODES[type];
  return code === undefined ? undefined : plenum === undefined ? `${code}-ĐH` : `${code}-HNTW${plenum}`;
}
