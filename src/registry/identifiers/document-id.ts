import { UsageError, type DocumentId, type RecordType, type IsoDate } from '../../model/index.js';
import { requireDocument, requireString } from './argument.js';
import { isIsoDate } from '../../model/calendar.js';
import { paddedNumber } from './symbol-parts.js';

/** What a document id says. Without `symbol`, `type` and `number` stand in. */
export interface DocumentParts {
  /** A symbol (`57-NQ/TW`, `NQ-ĐH`), or the name of a document that has none (`Điều lệ Đảng`). */
  readonly symbol?: string | undefined;
  readonly type?: RecordType | undefined;
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  /** The body and its place, for codes that name many: `dang-uy-bo-ngoai-giao`. */
  readonly body?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** Roman numeral; it stands where the date is not known. */
  readonly term?: string | undefined;
}

const ID = /^([^@[\]]{1,200})(?:\[([a-z0-9+-]{1,200})\])?(?:@([0-9-]{4,10}|[IVXLC]{1,9}))?$/u;
/** Begins with a digit or a capital letter and has a capital letter; so no symbol is a type with its number. */
const SYMBOL = /^(?=[^\p{Lu}]{0,199}\p{Lu})[\p{Lu}0-9][^@[\]\p{C}]{0,199}$/u;
const TYPED = /^([a-z]{1,30}(?:-[a-z]{1,30}){0,8})-([0-9]{2,5})([A-Z]?)$/u;
const TYPE = /^[a-z]{1,30}(?:-[a-z]{1,30}){0,8}$/u;
const BODY = /^[a-z0-9+-]{1,200}$/u;
const TERM = /^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

const isSymbol = (text: string): boolean => text.length <= 200 && SYMBOL.test(text) && text.trim() === text;

function refuse(field: string, value: unknown, remedy: string): never {
  throw new UsageError(`${field} ${JSON.stringify(value)} cannot stand in a document id: ${remedy}`);
}

/**
 * The id of a document: `symbol@date`, `symbol@term` while the date is unknown, or the bare symbol. The date goes before the
 * term, and the symbol before type and number: what is not needed is left out.
 *
 * @throws UsageError when neither a symbol nor type and number are given, or a part has letters that would not be read back
 * @example formatDocumentId({ symbol: '01-NQ/ĐUB', body: 'dang-uy-bo-ngoai-giao', date: '2021-08-25' }) // '01-NQ/ĐUB[dang-uy-bo-ngoai-giao]@2021-08-25'
 * @example formatDocumentId({ type: 'nghi-quyet', number: 2, term: 'XIII' }) // 'nghi-quyet-02@XIII'
 */
export function formatDocumentId(parts: DocumentParts): DocumentId {
  requireDocument('formatDocumentId', parts);
  const { body, date, term } = parts;
  if (body !== undefined && !BODY.test(body)) refuse('body', body, 'use the slug of the name, of a-z, 0-9, + and -');
  if (date !== undefined && !isIsoDate(date)) refuse('date', date, 'use a day of the calendar as YYYY-MM-DD, YYYY-MM or YYYY');
  if (date === undefined && term !== undefined && !TERM.test(term)) refuse('term', term, 'use a Roman numeral below C');
  checkHead(parts);
  return writeDocumentId(parts.symbol === undefined ? parts : { ...parts, symbol: parts.symbol.normalize('NFC') });
}

/** The id of parts that the reader gave: they are canonical. */
export function writeDocumentId({ symbol, type, number, suffix, body, date, term }: DocumentParts): DocumentId {
  const head = symbol ?? `${type ?? ''}-${paddedNumber(number ?? 0, suffix)}`;
  const when = date ?? term;
  return `${head}${body === undefined ? '' : `[${body}]`}${when === undefined ? '' : `@${when}`}`;
}

function checkHead({ symbol, type, number, suffix = '' }: DocumentParts): void {
  if (symbol !== undefined) {
    if (!isSymbol(symbol.normalize('NFC'))) refuse('symbol', symbol, 'use the canonical form (57-NQ/TW), or a name with its capital letters, without @ and brackets');
    return;
  }
  if (type === undefined || number === undefined) throw new UsageError('a document id needs a symbol, or type and number');
  if (!TYPE.test(type)) refuse('type', type, 'use an id such as nghi-quyet');
  if (!Number.isInteger(number) || number < 1 || number > 99_999) refuse('number', number, 'use an integer from 1 to 99999');
  if (!/^[A-Z]?$/u.test(suffix)) refuse('suffix', suffix, 'use one capital letter of A-Z');
}

/**
 * The parts of a document id; undefined for a text that is none, and for a day that the calendar does not have. What
 * `formatDocumentId` writes is read back; of a decomposed id the letters are composed. Never throws on a string.
 *
 * @throws UsageError when `id` is not a string
 * @example parseDocumentId('57-NQ/TW@2024-12-22') // { symbol: '57-NQ/TW', date: '2024-12-22' }
 * @example parseDocumentId('nghi-quyet-02[dang-uy-bo-ngoai-giao]@2023-03-20') // { type: 'nghi-quyet', number: 2, body: 'dang-uy-bo-ngoai-giao', date: '2023-03-20' }
 */
export function parseDocumentId(id: DocumentId): DocumentParts | undefined {
  requireString('parseDocumentId', id);
  const [, head, body, when] = ID.exec(id.normalize('NFC')) ?? [];
  if (head === undefined) return undefined;
  const isTerm = when !== undefined && TERM.test(when);
  if (when !== undefined && !isTerm && !isIsoDate(when)) return undefined;
  const rest = { ...(body !== undefined && { body }), ...(when !== undefined && (isTerm ? { term: when } : { date: when })) };
  const [, type, digits, suffix] = TYPED.exec(head) ?? [];
  if (type !== undefined && digits !== undefined) {
    const number = Number(digits);
    if (number === 0 || paddedNumber(number) !== digits) return undefined;
    return { type, number, ...(suffix && { suffix }), ...rest };
  }
  return isSymbol(head) ? { symbol: head, ...rest } : undefined;
}
