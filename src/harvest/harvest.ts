import { termOfDate } from '../model/terms.js';
import type { AnalyzedText, Citation, DocumentId, DocumentRecord, FieldName, Registry, ResolvedCitation } from '../model/index.js';

/** Fields of a record that texts state. */
export type HarvestedField = 'type' | 'issuer' | 'date' | 'term';

/** A value with the files that state it in their own words, in order. */
export interface Agreement {
  readonly value: string;
  readonly files: readonly string[];
}

/** A candidate for the registry, and what a reviewer needs to decide. */
export interface Harvested {
  /** In the registry's own format: `createRegistry` takes it as it is. */
  readonly record: Pick<DocumentRecord, 'symbol' | 'type' | 'confidence' | 'unverified' | 'sources'> & Partial<DocumentRecord>;
  readonly review: {
    /** The id under which the texts cite it. */
    readonly id: DocumentId;
    /** The registry has it under this id: the texts confirm or contradict it. */
    readonly known?: DocumentId;
    /** Files that do not copy one another; all citations. */
    readonly independent: number;
    readonly mentions: number;
    readonly fields: Readonly<Partial<Record<HarvestedField, readonly Agreement[]>>>;
    /** In words: fields on which the texts, or a text and the registry, differ. */
    readonly contradictions: readonly string[];
  };
}

export interface HarvestOptions {
  /** Documents that it has are left out, unless `all`. */
  readonly registry?: Registry;
  readonly all?: boolean;
}

const SAID: ReadonlySet<string> = new Set(['stated', 'adjacent', 'list', 'footnote']);
const FIELDS: readonly HarvestedField[] = ['type', 'issuer', 'date', 'term'];
/** Texts that have the same words around a citation copy one another. */
const AROUND = 60;

interface Mention {
  readonly file: string;
  readonly citation: ResolvedCitation;
  readonly around: string;
}

function said(citation: Citation, field: FieldName & HarvestedField): string | undefined {
  return SAID.has(citation.provenance[field] ?? '') ? citation[field] : undefined;
}

function around({ text }: AnalyzedText, { span }: Citation): string {
  return text.slice(Math.max(0, span.start - AROUND), span.end + AROUND).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Cited in full: by its symbol, with the day, or with the term where no day is known. */
function idOf(citation: ResolvedCitation): DocumentId | undefined {
  const { resolution, symbol, number } = citation;
  if (resolution.status === 'ambiguous' || symbol === undefined || number === undefined) return undefined;
  return resolution.document?.includes('@') === true ? resolution.document : undefined;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function agreements(mentions: readonly Mention[], field: HarvestedField): Agreement[] {
  const files = new Map<string, Set<string>>();
  for (const { file, citation } of mentions) {
    const value = said(citation, field);
    if (value !== undefined) files.set(value, (files.get(value) ?? new Set()).add(file));
  }
  return [...files]
    .map(([value, names]): Agreement => ({ value, files: [...names].sort(order) }))
    .sort((a, b) => b.files.length - a.files.length || order(a.value, b.value));
}

/** A less precise date agrees with the day that it holds. */
function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function differs(field: HarvestedField, a: string, b: string): boolean {
  return field === 'date' ? !sameDate(a, b) : a !== b;
}

/** The value that most files state; undefined on a tie of two that differ. */
function majority(field: HarvestedField, list: readonly Agreement[]): string | undefined {
  const [first, second] = list;
  if (first === undefined || (second !== undefined && second.files.length === first.files.length && differs(field, first.value, second.value))) return undefined;
  if (field !== 'date') return first.value;
  return list.map(({ value }) => value).filter((value) => sameDate(value, first.value)).sort((a, b) => b.length - a.length || order(a, b))[0];
}

function independent(mentions: readonly Mention[]): number {
  const groups = new Map<string, string>();
  const files = new Set<string>();
  for (const { file, around: words } of mentions) {
    // The first file that has the words stands for all that copy them.
    const owner = groups.get(words);
    if (owner === undefined) groups.set(words, file);
    files.add(owner ?? file);
  }
  return files.size;
}

function harvestOne(id: DocumentId, mentions: readonly Mention[], registry: Registry | undefined): Harvested {
  const known = registry?.get(id);
  const fields = Object.fromEntries(FIELDS.map((field) => [field, agreements(mentions, field)]).filter(([, list]) => list!.length > 0)) as Harvested['review']['fields'];
  const contradictions: string[] = [];
  const unverified: HarvestedField[] = [];
  const values: Partial<Record<HarvestedField, string>> = {};
  for (const field of FIELDS) {
    const list = fields[field] ?? [];
    const value = majority(field, list);
    if (value !== undefined) values[field] = value;
    const [first, ...others] = list;
    if (first !== undefined && others.some((other) => differs(field, first.value, other.value))) {
      contradictions.push(`${field}: ${list.map((entry) => `${entry.value} (${entry.files.join(', ')})`).join('; ')}`);
      if (value !== undefined) unverified.push(field);
    }
    const registered = known?.[field];
    if (registered !== undefined && value !== undefined && differs(field, value, registered)) contradictions.push(`${field}: the registry has ${registered}, the texts ${value}`);
  }
  const dated = values.date === undefined ? undefined : termOfDate(values.date);
  if (values.term !== undefined && dated !== undefined && dated !== values.term) {
    contradictions.push(`term: ${values.date} lies in term ${dated}, the texts say ${values.term}`);
    if (!unverified.includes('term')) unverified.push('term');
  }
  const [first] = mentions;
  const { symbol, number, suffix, type, typeCandidates } = first!.citation;
  const count = independent(mentions);
  const named = mentions.find(({ citation }) => citation.issuer === values.issuer && citation.issuerName !== undefined)?.citation.issuerName;
  const agreed = count >= 2 && contradictions.length === 0 && values.date !== undefined && values.issuer !== undefined;
  const day = id.slice(id.indexOf('@') + 1);
  return {
    record: {
      symbol: symbol!, number: number!, ...(suffix !== undefined && { suffix }),
      type: values.type ?? type ?? typeCandidates?.[0] ?? '',
      ...(values.issuer !== undefined && { issuer: values.issuer }),
      ...(named !== undefined && !/TW$/u.test(symbol!) && { issuerName: named }),
      ...(values.date !== undefined && { date: values.date }),
      ...(values.term !== undefined ? { term: values.term } : !/^\d/u.test(day) && { term: day }),
      confidence: agreed ? 'medium' : 'low',
      unverified: [...unverified, ...(values.type === undefined && type === undefined ? (['type'] as const) : [])],
      sources: [...new Set(mentions.map(({ file }) => file))].sort(order),
    },
    review: { id, ...(known !== undefined && { known: id }), independent: count, mentions: mentions.length, fields, contradictions },
  };
}

/**
 * Candidate records of a corpus: the documents that its texts cite in full, with what they say of them. Ambiguous citations
 * give nothing. A field on which texts differ has the value of most files and is named in `unverified`; on a tie it is left
 * out. Confidence is `medium` where two texts that do not copy one another agree on day and issuer, else `low`. The order of
 * the texts changes nothing.
 *
 * @example harvest([{ file: 'a.txt', text, analysis: analyze(text) }], { registry })[0]?.record.symbol // '999-QĐ/TW'
 */
export function harvest(texts: Iterable<AnalyzedText>, { registry, all = false }: HarvestOptions = {}): Harvested[] {
  const byId = new Map<DocumentId, Mention[]>();
  for (const text of texts) {
    // A type word that the symbol contradicts: one of the two is wrong, and the text does not say which.
    const doubtful = new Set(text.analysis.diagnostics.filter(({ code }) => code === 'type-contradicts-code').map(({ citation }) => citation));
    for (const citation of text.analysis.citations) {
      if (doubtful.has(citation.id)) continue;
      const id = idOf(citation);
      if (id === undefined || citation.family !== 'party' || (!all && registry?.get(id) !== undefined)) continue;
      const mention = { file: text.file, citation, around: around(text, citation) };
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [mention]);
      else list.push(mention);
    }
  }
  return [...byId]
    .sort(([a], [b]) => order(a, b))
    .map(([id, mentions]) => harvestOne(id, [...mentions].sort((a, b) => order(a.file, b.file) || a.citation.span.start - b.citation.span.start), registry));
}
