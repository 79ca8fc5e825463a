import { TYPE_SEEDS } from '../../locale/seeds.generated.js';
import { SLUG_WORDS } from '../../locale/slugs.js';
import type { RecordType, IsoDate } from '../../model/index.js';
import { slugOf } from '../../read/text/classes.js';
import { requireDocument, requireString } from './argument.js';
import { isIsoDate } from '../../model/calendar.js';
import { dateOf, isSlug, typeOf, type IdentifiedDocument } from './identified-document.js';
import { nameOfToken, nameTokenOf, numberTokenOf, readNumberToken } from './number-token.js';

/** What a slug says. */
export interface SlugParts extends IdentifiedDocument {
  readonly type: RecordType;
  readonly date?: IsoDate;
}

/** The number mark of Vietnamese slugs. */
const MARK = `-${slugOf(SLUG_WORDS.numberMark)}-`;

/**
 * A slug as Vietnamese sites have them, with the date as far as it is known. A congress or plenum document has no number
 * (`nghi-quyet-nq-dh-2021-02-01`), and a document with a name of its own has that (`dieu-le-dang-2011-01-19`).
 *
 * Undefined, and never made up, where the type is missing, or both number and a name that is read back. A slug does not tell the
 * issuer; it is constructed, not registered, and no address of any site.
 *
 * @throws UsageError when `document` is not an object of such fields
 * @example toSlug({ symbol: '57-NQ/TW', type: 'nghi-quyet', date: '2024-12-22' }) // 'nghi-quyet-so-57-nq-tw-2024-12-22'
 */
export function toSlug(document: IdentifiedDocument): string | undefined {
  requireDocument('toSlug', document);
  const [type, date] = [typeOf(document), dateOf(document)];
  const when = date === undefined ? '' : `-${date}`;
  const name = nameTokenOf(document);
  if (name !== undefined) return nameOfToken(name) === undefined ? undefined : `${name}${when}`;
  const number = numberTokenOf(document);
  if (type === undefined || number === undefined) return undefined;
  return `${type}${/^\d/u.test(number) ? MARK : '-'}${number}${when}`;
}

const DATED = /-(\d{4}(?:-\d{2}){0,2})$/u;
const LONGEST_SLUG = 300;
const TYPES = TYPE_SEEDS.map(({ id }) => id).sort((a, b) => b.length - a.length);

/**
 * Reads a slug as `toSlug` builds it, also without the number mark and with the codes run together (`nghi-quyet-57-nqtw`); the
 * symbol is restored as `parseUrnLex` restores it. Undefined for any other slug, also for one with words behind the number:
 * `parseDocumentUrl` reads those. Never throws on a string.
 *
 * @throws UsageError when `slug` is not a string
 * @example parseSlug('quy-dinh-so-86-qd-tw-2022-10-28') // { type: 'quy-dinh', symbol: '86-QĐ/TW', number: 86, date: '2022-10-28' }
 */
export function parseSlug(slug: string): SlugParts | undefined {
  requireString('parseSlug', slug);
  if (slug.length > LONGEST_SLUG) return undefined;
  const [dated, date] = DATED.exec(slug) ?? [''];
  const whole = readUndated(slug);
  if (date === undefined || !isIsoDate(date)) return whole;
  const parts = readUndated(slug.slice(0, -dated.length));
  return parts === undefined ? whole : { ...parts, date };
}

/** Where a number mark has its number behind it; -1 where none has. */
function markAt(slug: string): number {
  let at = slug.indexOf(MARK);
  while (at >= 0 && !/^\d/u.test(slug.slice(at + MARK.length))) at = slug.indexOf(MARK, at + 1);
  return at;
}

function readUndated(slug: string): SlugParts | undefined {
  const name = nameOfToken(slug);
  if (name !== undefined) return { type: slug, symbol: name };
  const at = markAt(slug);
  const type = at > 0 ? slug.slice(0, at) : TYPES.find((id) => slug.startsWith(`${id}-`));
  if (type === undefined || !isSlug(type)) return undefined;
  const token = slug.slice(type.length + (at > 0 ? MARK.length : 1));
  const reading = readNumberToken(token, type);
  // A token with codes is a symbol or nothing: other words are no part of a slug.
  return reading === undefined || (reading.symbol === undefined && token.includes('-')) ? undefined : { type, ...reading };
}
