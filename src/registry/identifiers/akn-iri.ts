import { ORIGINAL } from '../../model/language-set.js';
import { UsageError, type RecordType, type IsoDate, type IssuerId, type Language } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { actorOf, readActor } from './akn-actor.js';
import { requireDocument, requireLanguage, requireString } from './argument.js';
import { issuingBodies } from './body.js';
import { isIsoDate, requireDate } from '../../model/calendar.js';
import { dateOf, isSlug, typeOf, type IdentifiedDocument } from './identified-document.js';
import { nameOfToken, nameTokenOf, numberTokenOf, readNumberToken } from './number-token.js';

/** Which text of the document `toAknIri` names. */
export interface AknOptions {
  /** Names the text in that language instead of the work; Vietnamese is the original, others are translations. */
  readonly language?: Language;
  /** Day of the version; without it a Vietnamese text has the document's own date, and a translation none. */
  readonly version?: IsoDate;
}

const OPTIONS: NamesOf<AknOptions> = { language: true, version: true };

/** What an IRI says. */
export interface AknParts extends IdentifiedDocument {
  readonly type: RecordType;
  readonly issuer: IssuerId;
  readonly date: IsoDate;
  readonly language?: Language;
  readonly version?: IsoDate;
}

/** ISO 639-2, as the naming convention has it. */
const LANGUAGES: Readonly<Record<Language, string>> = { vi: 'vie', fr: 'fra', en: 'eng' };

/**
 * An IRI of the Akoma Ntoso naming convention 1.0 (OASIS): constructed, not registered. Party documents are of the type
 * `statement`, their own type is the subtype; the actor is `dcsvn-` with the body. Lower case throughout. The convention knows
 * days and years: of a month the year is written.
 *
 * Undefined, and never made up, where type, issuer, date, or both number and name are missing (`toUrnLex` says which issuers
 * count as missing).
 *
 * @throws UsageError when `document` is not an object of such fields, or an option or its value is unknown
 * @example toAknIri({ symbol: '86-QĐ/TW', type: 'quy-dinh', issuer: 'ban-bi-thu', date: '2022-10-28' }, { language: 'fr' })
 * // '/akn/vn/statement/quy-dinh/dcsvn-bbt/2022-10-28/86-qd-tw/fra@'
 */
export function toAknIri(document: IdentifiedDocument, options: AknOptions = {}): string | undefined {
  requireDocument('toAknIri', document);
  checkOptions('toAknIri', options, OPTIONS);
  const { language, version } = options;
  requireLanguage('toAknIri', language);
  if (version !== undefined) {
    requireDate('toAknIri', 'version', version);
    if (version.length === 7) throw new UsageError(`toAknIri: version is a day as YYYY-MM-DD or a year, got ${version}`);
  }
  const [type, date, bodies] = [typeOf(document), dateOf(document), issuingBodies(document)];
  const number = numberTokenOf(document) ?? nameTokenOf(document);
  if (type === undefined || date === undefined || bodies === undefined || number === undefined) return undefined;
  const when = date.length === 7 ? date.slice(0, 4) : date;
  const work = `/akn/vn/statement/${type}/${actorOf(bodies)}/${when}/${number}`;
  if (language === undefined) return work;
  const own = language === ORIGINAL ? when : '';
  return `${work}/${LANGUAGES[language]}@${version ?? own}`;
}

const DATE = '\\d{4}(?:-\\d{2}-\\d{2})?';
const IRI = new RegExp(`^/akn/vn/statement/([a-z0-9-]{1,200})/([a-z0-9+-]{1,900})/(${DATE})/([a-z0-9-]{1,200})(?:/(vie|fra|eng)@(${DATE})?)?$`, 'u');

/**
 * Reads an IRI as `toAknIri` builds it; the symbol is restored as `parseUrnLex` restores it. Undefined for anything else: another
 * country or type of document, a component, a portion. IRIs are case-sensitive. Never throws on a string.
 *
 * @throws UsageError when `iri` is not a string
 * @example parseAknIri('/akn/vn/statement/nghi-quyet/dcsvn-bct/2024-12-22/57-nq-tw/vie@2024-12-22')
 * // { type: 'nghi-quyet', symbol: '57-NQ/TW', number: 57, issuer: 'bo-chinh-tri', date: '2024-12-22', language: 'vi', version: '2024-12-22' }
 */
export function parseAknIri(iri: string): AknParts | undefined {
  requireString('parseAknIri', iri);
  const [, type, actor, date, number, code, version] = IRI.exec(iri) ?? [];
  if (type === undefined || actor === undefined || date === undefined || number === undefined) return undefined;
  const issuer = readActor(actor);
  if (issuer === undefined || !isSlug(type) || !isIsoDate(date) || (version !== undefined && !isIsoDate(version))) return undefined;
  const language = (Object.keys(LANGUAGES) as Language[]).find((name) => LANGUAGES[name] === code);
  const told = { type, issuer, date, ...(language !== undefined && { language }), ...(version !== undefined && { version }) };
  const parts = readNumberToken(number, type);
  if (parts !== undefined) return { ...told, ...parts };
  const symbol = nameOfToken(number);
  return isSlug(number) ? { ...told, ...(symbol !== undefined && { symbol }) } : undefined;
}
