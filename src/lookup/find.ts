import { analyze } from '../analyze.js';
import { shortName } from '../cards/record-words.js';
import { withoutName } from '../cards/resolution-words.js';
import type { Analysis, DocumentId, DocumentRecord, IsoDate, Registry, ResolvedCitation } from '../model/index.js';
import { firstDay, lastDay, startOfTerm } from '../model/terms.js';
import { parseDocumentId } from '../registry/identifiers/index.js';
import { formatCitation } from '../render/format-citation.js';
import { findCompact, findShort, parseShortQuery, type ShortQuery } from './short-query.js';
import { searchWords } from './word-search.js';

/** A document that a query may mean. */
export interface FoundDocument {
  readonly record: DocumentRecord;
  /** What speaks for it, of a citation that may mean several. */
  readonly reasons: readonly string[];
}

/** How documents are looked up. */
export interface LookUpOptions {
  /** Default: the bundled registry. */
  readonly registry?: Registry | undefined;
  /** No document that is younger than a text of that day. */
  readonly publishedOn?: IsoDate | undefined;
}

/** What a query, or one citation of it, gives. */
export interface LookupResult {
  /** How the query was read. */
  readonly by: 'id' | 'citation' | 'number' | 'words';
  /** The words that were looked up. */
  readonly text: string;
  readonly citation?: ResolvedCitation | undefined;
  readonly documents: readonly FoundDocument[];
  /** Why there is no document. */
  readonly message?: string | undefined;
  /** Other documents of the same symbol. */
  readonly others: readonly DocumentRecord[];
}

/** Looks documents up in a registry, none that is younger than the day of the text. */
export class Finder {
  constructor(private readonly registry: Registry, private readonly publishedOn: IsoDate | undefined) {}

  /** An id; else the citations of the query; else type and number; else words of a title. */
  find(query: string): readonly LookupResult[] {
    const ids = this.ids(query);
    if (ids.length > 0) return ids.map((id) => this.byId(id));
    const readable = asWritten(query);
    const analysis = this.analyze(readable);
    const citations = analysis.citations.filter(({ resolution }) => resolution.status !== 'unresolved' || resolution.document !== undefined);
    if (citations.length > 0) return citations.map((citation) => this.byCitation(citation, analysis));
    const compact = findCompact(query, this.registry).filter((record) => this.exists(record));
    if (compact.length > 0) return [{ by: 'number', text: query, documents: compact.map((record) => ({ record, reasons: [] })), others: [] }];
    const short = parseShortQuery(query, this.registry);
    return [short === undefined ? this.byWords(query) : this.byNumber(short, query)];
  }

  private ids(query: string): readonly DocumentId[] {
    const isId = (text: string): boolean => text.includes('@') && (this.registry.get(text) !== undefined || parseDocumentId(text) !== undefined);
    const composed = query.normalize('NFC');
    if (this.registry.get(composed) !== undefined) return [composed];
    const words = composed.split(' ');
    return words.every(isId) ? words : isId(composed) ? [composed] : [];
  }

  private byId(id: DocumentId): LookupResult {
    const record = this.registry.get(id);
    if (record !== undefined) return { by: 'id', text: id, documents: [{ record, reasons: [] }], others: [] };
    const { body, symbol, ...parts } = parseDocumentId(id)!;
    const name = formatCitation({ ...parts, symbol, issuer: body }, { language: 'vi', style: 'first' });
    const message = messageOf(this.analyze(name), undefined) ?? `${id} is not in the registry, which has ${this.registry.size} documents`;
    return { by: 'id', text: id, documents: [], message, others: this.others(symbol, []) };
  }

  private byCitation(citation: ResolvedCitation, analysis: Analysis): LookupResult {
    const { text, resolution, symbol, number, suffix, type } = citation;
    // Nothing but type and number: what the registry has is told, whichever of it a text would mean.
    if (isBare(citation) && number !== undefined && type !== undefined) return { ...this.byNumber({ number, suffix, types: [type] }, text, messageOf(analysis, citation)), citation };
    const documents = this.documentsOf(citation);
    const name = resolution.status === 'unresolved' ? resolution.document : undefined;
    const unknown = messageOf(analysis, citation) ?? `${name ?? text} is not in the registry, which has ${this.registry.size} documents`;
    const message = documents.length > 0 ? undefined : (this.tooYoung(text, symbol === undefined ? [] : this.registry.find({ symbol })) ?? unknown);
    return { by: 'citation', text, citation, documents, message, others: this.others(symbol, documents) };
  }

  private documentsOf({ resolution }: ResolvedCitation): FoundDocument[] {
    if (resolution.status === 'unresolved') return [];
    const candidates = resolution.status === 'resolved' ? [{ document: resolution.document, reasons: [] }] : resolution.candidates;
    return candidates.flatMap(({ document, reasons }) => {
      const record = this.registry.get(document);
      return record === undefined ? [] : [{ record, reasons: withoutName(reasons, record.symbol) }];
    });
  }

  private byNumber(short: ShortQuery, text: string, message?: string): LookupResult {
    const records = findShort(short, this.registry);
    const documents = records.filter((record) => this.exists(record)).map((record) => ({ record, reasons: [] }));
    const none = this.tooYoung(text, records) ?? message ?? `no document with the number ${short.number} is in the registry, which has ${this.registry.size} documents`;
    return { by: 'number', text, documents, message: documents.length > 0 ? undefined : none, others: [] };
  }

  private byWords(query: string): LookupResult {
    const documents = searchWords(query, this.registry).filter((record) => this.exists(record)).map((record) => ({ record, reasons: [] }));
    const message = documents.length > 0 ? undefined
      : `“${query}” reads as no citation of a Party document, and none of the ${this.registry.size} documents of the registry has these words in its title, aliases or subjects`;
    return { by: 'words', text: query, documents, message, others: [] };
  }

  private others(symbol: string | undefined, documents: readonly FoundDocument[]): DocumentRecord[] {
    if (symbol === undefined) return [];
    return this.registry.find({ symbol }).filter((record) => this.exists(record) && !documents.some((found) => found.record === record)).reverse();
  }

  /** Says of documents that were left out for their day that they are there. */
  private tooYoung(text: string, records: readonly DocumentRecord[]): string | undefined {
    const left = records.filter((record) => !this.exists(record));
    return left.length === 0 ? undefined : `${text}: what the registry has is younger than a text of ${this.publishedOn ?? ''}: ${left.map(shortName).join(', ')}`;
  }

  /** Could a text of that day cite it? An unverified day bounds too, without being told. */
  private exists({ date, dateUnverified, term }: DocumentRecord): boolean {
    if (this.publishedOn === undefined) return true;
    const day = date ?? dateUnverified ?? (term === undefined ? undefined : startOfTerm(term));
    return day === undefined || firstDay(day) <= lastDay(this.publishedOn);
  }

  private analyze(text: string): Analysis {
    return analyze(text, { registry: this.registry, ...(this.publishedOn !== undefined && { publishedOn: this.publishedOn }) });
  }
}

/** What the registry covers, told of a document that it does not have; of any where the citation is not said. */
function messageOf({ diagnostics }: Analysis, citation: ResolvedCitation | undefined): string | undefined {
  return diagnostics.find((diagnostic) => diagnostic.code === 'unknown-document' && (citation === undefined || diagnostic.citation === citation.id))?.message;
}

function isBare({ form, provenance, symbol, issuer, date, term }: ResolvedCitation): boolean {
  const said = [[symbol, provenance.symbol], [issuer, provenance.issuer], [date, provenance.date], [term, provenance.term]] as const;
  return (form === 'short' || form === 'list-item') && said.every(([value, from]) => value === undefined || from === 'registry' || from === 'inferred');
}

/** Queries are typed in small letters: a capital at the beginning and a Roman numeral at the end change no length and help the reader. */
function asWritten(query: string): string {
  return query.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()).replace(/(?<=\p{L} )[ivx]+$/u, (roman) => roman.toUpperCase());
}
