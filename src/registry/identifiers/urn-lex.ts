import { UsageError, type RecordType, type IsoDate, type IssuerId, type Language } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { requireDocument, requireLanguage, requireString } from './argument.js';
import { issuingBodies } from './body.js';
import { isIsoDate } from '../../model/calendar.js';
import { dateOf, isSlug, typeOf, type IdentifiedDocument } from './identified-document.js';
import { numberTokenOf, readNumberToken } from './number-token.js';
import { authorityOf, readAuthority } from './urn-authority.js';

/** What `toUrnLex` names beside the document. */
export interface UrnLexOptions {
  /** Names the text in that language (`@original:en`) instead of the work. */
  readonly language?: Language;
  /** The n of `lex-n`, for a document without number or symbol: its place among such documents of one body, type and day. */
  readonly unnumbered?: number;
}

const OPTIONS: NamesOf<UrnLexOptions> = { language: true, unnumbered: true };

/** What a URN says. */
export interface UrnLexParts extends IdentifiedDocument {
  readonly type: RecordType;
  readonly issuer: IssuerId;
  readonly date: IsoDate;
  readonly language?: Language;
  readonly unnumbered?: number;
}

const dotted = (slug: string): string => slug.replaceAll('-', '.');
const slugged = (name: string): string => name.replaceAll('.', '-');

/**
 * A URN of the namespace `lex` (RFC 9676): constructed, not registered, as no registrar assigns such names for Vietnam. Lower
 * case, Đ as d, `/` as `-`; the Party is the institution, its body follows, and a provincial committee has its province as unit
 * of the jurisdiction. A date without day stands in the slot of the period (`2024`, `1988.04`).
 *
 * Undefined, and never made up, where type, issuer, date or number is missing: also for an issuer that names only a kind of body
 * (`tinh-uy` without a place), for a body of the State or a mass organisation alone, and for a document without number unless
 * `unnumbered` says which one it is.
 *
 * @throws UsageError when `document` is not an object of such fields, or an option or its value is unknown
 * @example toUrnLex({ symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' })
 * // 'urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw'
 */
export function toUrnLex(document: IdentifiedDocument, options: UrnLexOptions = {}): string | undefined {
  requireDocument('toUrnLex', document);
  checkOptions('toUrnLex', options, OPTIONS);
  const { language, unnumbered } = options;
  requireLanguage('toUrnLex', language);
  if (unnumbered !== undefined && (!Number.isInteger(unnumbered) || unnumbered < 1 || unnumbered > 9999)) {
    throw new UsageError(`toUrnLex: unnumbered counts from 1 to 9999, got ${String(unnumbered)}`);
  }
  const [type, date, bodies] = [typeOf(document), dateOf(document), issuingBodies(document)];
  const number = numberTokenOf(document) ?? (unnumbered === undefined ? undefined : `lex-${unnumbered}`);
  if (type === undefined || date === undefined || bodies === undefined || number === undefined) return undefined;
  const { unit, authority } = authorityOf(bodies);
  const jurisdiction = unit === undefined ? 'vn' : `vn;${dotted(unit)}`;
  const expression = language === undefined ? '' : `@original:${language}`;
  const when = date.length === 10 ? date : dotted(date);
  return `urn:lex:${jurisdiction}:${authority}:${dotted(type)}:${when};${number}${expression}`;
}

const NAME = '[a-z0-9.]{1,200}';
const AUTHORITY = '[a-z0-9.;+]{1,900}';
const DATE = '\\d{4}-\\d{2}-\\d{2}|\\d{4}(?:\\.\\d{2})?';
const URN = new RegExp(`^urn:lex:vn(?:;(${NAME}))?:(${AUTHORITY}):(${NAME}):(${DATE});([a-z0-9-]{1,90})(?:@original:(vi|fr|en))?$`, 'u');
const LEX = /^lex-(\d{1,4})$/u;

/**
 * Reads a URN as `toUrnLex` builds it; upper and lower case are one. The symbol comes back with its strokes (`86-qd-tw` under
 * quy định is `86-QĐ/TW`), and is absent where a code is unknown and a letter may have been lost. Undefined for anything else:
 * another jurisdiction, no body of the Party, an annex, a manifestation, a partition. Never throws on a string.
 *
 * @throws UsageError when `urn` is not a string
 * @example parseUrnLex('urn:lex:vn:dang.cong.san.viet.nam;ban.bi.thu:quy.dinh:2022-10-28;86-qd-tw')
 * // { type: 'quy-dinh', symbol: '86-QĐ/TW', number: 86, issuer: 'ban-bi-thu', date: '2022-10-28' }
 */
export function parseUrnLex(urn: string): UrnLexParts | undefined {
  requireString('parseUrnLex', urn);
  const [, unit, authority, measure, when, number, language] = URN.exec(urn.toLowerCase()) ?? [];
  if (authority === undefined || measure === undefined || when === undefined || number === undefined) return undefined;
  const [type, date, issuer] = [slugged(measure), slugged(when), readAuthority(authority, unit && slugged(unit))];
  if (issuer === undefined || !isSlug(type) || !isIsoDate(date)) return undefined;
  const told = { type, issuer, date, ...(language !== undefined && { language: language as Language }) };
  const [, nth] = LEX.exec(number) ?? [];
  if (nth !== undefined) return Number(nth) === 0 ? undefined : { ...told, unnumbered: Number(nth) };
  const parts = readNumberToken(number, type);
  return parts && { ...told, ...parts };
}
