import { bodyFacts } from '../../src/model/bodies.js';
import { extractCitations } from '../../src/analyze.js';
import { ISSUER_SEEDS, TYPE_SEEDS } from '../../src/locale/seeds.generated.js';
import type { Citation, Language } from '../../src/model/index.js';
import type { CitedDocument } from '../../src/render/cited.js';
import { formatCitation, type FormatCitationOptions } from '../../src/render/format-citation.js';

export const LANGUAGES: readonly Language[] = ['vi', 'fr', 'en'];
export const STYLES = ['first', 'later'] as const;

const ADOPTED = /^\p{Lu}+-(?:ĐH|HNTW\d*)$/u;

/** The fields that a style prints, and hence those that must come back. */
export function printedFields(cited: CitedDocument, { style }: Pick<FormatCitationOptions, 'style'>): Partial<CitedDocument> {
  const { symbol, type, number, suffix, issuer, date, term, plenum } = cited;
  if (symbol === undefined ? number === undefined && plenum !== undefined : ADOPTED.test(symbol)) {
    const own = symbol === undefined ? undefined : /(?<=HNTW)\d+$/u.exec(symbol)?.[0];
    const said = own === undefined ? plenum : Number(own);
    return { ...(type !== undefined && { type }), ...(said !== undefined && { plenum: said }), ...(issuer !== undefined && { issuer }), ...(term !== undefined && { term }) };
  }
  const first = style === 'first';
  return {
    ...(symbol !== undefined ? { symbol: symbol.replace(/^(?=\d(?!\d))/u, '0') } : { ...(number !== undefined && { number }), ...(suffix !== undefined && { suffix }) }),
    ...(type !== undefined && { type }),
    ...(first && issuer !== undefined && { issuer }),
    ...(first && date !== undefined && { date }),
    ...(first && date === undefined && term !== undefined && { term }),
  };
}

/** What reading the print does not give back: the print, and each field with what was read; undefined if all comes back. */
export function lost(cited: CitedDocument, options: FormatCitationOptions): string | undefined {
  const print = formatCitation(cited, options);
  const read = extractCitations(print);
  if (read.length !== 1) return `${print} → ${read.length} citations`;
  const fields = Object.entries(printedFields(cited, options)).filter(([field, value]) => read[0]![field as keyof Citation] !== value);
  return fields.length === 0 ? undefined : `${print} → ${fields.map(([field]) => `${field}=${String(read[0]![field as keyof Citation])}`).join(' ')}`;
}

const types = new Map<string, string | undefined>(TYPE_SEEDS.map(({ id, codes }) => [id, codes[0]?.[0]] as const));
const issuers = new Map<string, string | undefined>(ISSUER_SEEDS.map(({ id, codes }) => [id, codes[0]?.[0]] as const));

export const TYPES: readonly string[] = TYPE_SEEDS.map(({ id }) => id);
/** Bodies of the Party and the Youth Union. State bodies and the Front are in the seeds so that the reader passes them by. */
export const ISSUERS: readonly string[] = [
  ...ISSUER_SEEDS.filter(({ id }) => bodyFacts(id)!.family !== 'other').map(({ id }) => id),
  'bo-chinh-tri+ban-bi-thu',
];

/** The symbol that such a document has, by the first codes of type and (lead) body; a committee without a code of its own has ĐU. */
export function symbolOf(type: string, issuer: string | undefined, number: number, suffix = ''): string {
  return `${String(number).padStart(2, '0')}${suffix}-${types.get(type) ?? 'XX'}/${issuers.get(issuer?.split('+')[0] ?? '') ?? (issuer?.startsWith('dang-uy') === true ? 'ĐU' : 'TW')}`;
}
