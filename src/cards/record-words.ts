import type { DocumentRecord, UnverifiedField } from '../model/index.js';
import { formatCitation } from '../render/format-citation.js';

const LANGUAGES = ['vi', 'en'] as const;
/** An id of no type: what is printed for it is the word for documents in general. */
const NO_TYPE = 'no-type';

const later = (cited: Parameters<typeof formatCitation>[0], language: (typeof LANGUAGES)[number]): string => formatCitation(cited, { language, style: 'later' });

function typeNameIn(language: (typeof LANGUAGES)[number], { type, symbol }: DocumentRecord): string | undefined {
  // A type of which there is one document has its name (Điều lệ Đảng).
  const name = later({ type }, language) === later({ type: NO_TYPE }, language) && !/^\d/u.test(symbol) ? later({ type, symbol }, language) : later({ type }, language);
  return name === '' || name === later({ type: NO_TYPE }, language) ? undefined : name;
}

/** `Nghị quyết · Resolution`; the id of a type without a name. */
export function typeNames(record: DocumentRecord): string {
  const names = LANGUAGES.flatMap((language) => typeNameIn(language, record) ?? []);
  return names.length === 0 ? record.type : names.join(' · ');
}

/** The preposition that a body has in a citation. */
const OF = /^\s*(?:của|of(?: the)?)\s+/u;

/** `Bộ Chính trị · Politburo`; the id of a body without a name. */
export function issuerNames({ issuer, issuerName }: DocumentRecord): string | undefined {
  if (issuer === undefined) return issuerName;
  const names = LANGUAGES.flatMap((language) => issuerPhrase({ issuer, issuerName }, language).replace(OF, '') || []);
  return names.length === 0 ? (issuerName ?? issuer) : [...new Set(names)].join(' · ');
}

/** `Nghị quyết của Bộ Chính trị`; an unverified body is left out. */
export function typeAndIssuer(record: DocumentRecord): string {
  const { issuer, issuerName, unverified } = record;
  const type = typeNameIn('vi', record) ?? record.type;
  return unverified.includes('issuer') ? type : `${type}${issuerPhrase({ issuer, issuerName }, 'vi')}`;
}

/** What a citation says of its body behind the type: ` của Bộ Chính trị`. */
function issuerPhrase(body: Pick<DocumentRecord, 'issuer' | 'issuerName'>, language: (typeof LANGUAGES)[number]): string {
  const bare = formatCitation({}, { language, style: 'first' });
  return formatCitation({ ...body }, { language, style: 'first' }).slice(bare.length);
}

/** The date as far as a source confirms it; an unverified day is none. */
export function dateOf({ date, unverified }: DocumentRecord): string | undefined {
  if (date === undefined || !unverified.includes('date')) return date;
  return date.length === 10 ? undefined : date;
}

/** The date in words, also of a document without one. */
export function dateWords(record: DocumentRecord): string {
  const date = dateOf(record);
  if (date === undefined) return record.date === undefined && record.dateUnverified === undefined ? 'not known' : 'not verified';
  return record.unverified.includes('date') ? `${date} (day not verified)` : date;
}

/** What a record says, marked where no source confirms it. */
export function marked(record: DocumentRecord, field: UnverifiedField, text: string | undefined): string[] {
  if (text === undefined) return [];
  if (!record.unverified.includes(field)) return [text];
  return [`${text} (${field === 'title' ? 'not verbatim' : 'not verified'})`];
}

/** `57-NQ/TW of 2024-12-22`, else with its term. */
export function shortName(record: DocumentRecord): string {
  const date = dateOf(record);
  const symbol = marked(record, 'symbol', record.symbol).join('');
  if (date !== undefined) return `${symbol} of ${date}`;
  return record.term === undefined ? symbol : `${symbol} of term ${record.term}`;
}
