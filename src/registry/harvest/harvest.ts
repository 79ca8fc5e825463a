import { firstDay, lastDay, sameDay, termOfDate } from '../../model/terms.js';
import type { AnalyzedText, DocumentId, DocumentRecord, Registry, ResolvedCitation, UnverifiedField } from '../../model/index.js';
import { ORIGINAL } from '../../model/language-set.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { analyzedTexts } from '../../model/analyzed-texts.js';
import { namesOneBody } from '../../model/codes.js';
import { isAnnounced } from '../../read/clause/announced.js';
import { agreedTitle, subjectBehind } from './titles.js';
import { order, sentenceAround, voicesOf } from './voices.js';

/** Fields of a record that texts state. */
export type HarvestedField = 'type' | 'issuer' | 'date' | 'term';

/** A value with the files that state it in their own words, in order. */
export interface Agreement {
  readonly value: string;
  readonly files: readonly string[];
  /** Of them, those that do not copy one another. */
  readonly independent: number;
}

/** A candidate for the registry, and what a reviewer needs to decide. */
export interface Harvested {
  /** In the registry's own format: `createRegistry` takes it as it is. */
  readonly record: Pick<DocumentRecord, 'symbol' | 'type' | 'confidence' | 'unverified' | 'sources'> & Partial<DocumentRecord>;
  readonly review: {
    /** The id under which the texts cite it. */
    readonly id: DocumentId;
    /** The registry has it: the texts confirm or contradict it. */
    readonly known?: true;
    /** What the record is to the registry: not there, there without something that it says, said otherwise there, or there as it is. */
    readonly change: 'new' | 'completed' | 'contradicted' | 'confirmed';
    /** Files that do not copy one another; all citations. */
    readonly independent: number;
    readonly mentions: number;
    readonly fields: Readonly<Partial<Record<HarvestedField, readonly Agreement[]>>>;
    /** In words: fields on which the texts, or a text and the registry, differ. */
    readonly contradictions: readonly string[];
    /** Other documents of its symbol and term, among the candidates and in the registry: one of the days may be wrong, or they are two documents. */
    readonly siblings: readonly DocumentId[];
  };
}

/** Which candidates `harvest` leaves out. */
export interface HarvestOptions {
  /** Documents that it has are left out, unless two texts that do not copy one another complete or contradict it, or `all`. */
  readonly registry?: Registry;
  readonly all?: boolean;
}

const OPTIONS: NamesOf<HarvestOptions> = { registry: true, all: true };

const SAID: ReadonlySet<string> = new Set(['stated', 'adjacent', 'list', 'footnote']);
const FIELDS: readonly HarvestedField[] = ['type', 'issuer', 'date', 'term'];

interface Mention {
  readonly file: string;
  readonly citation: ResolvedCitation;
  readonly sentence: string;
  /** What the text says that the document is about. */
  readonly subject: string | undefined;
}

function said(citation: ResolvedCitation, field: HarvestedField): string | undefined {
  return SAID.has(citation.provenance[field] ?? '') ? citation[field] : undefined;
}

/** The id of a document that is cited in full: by its symbol, with a day, or a term where no day is known. */
function idOf({ resolution, symbol, number, issuerCode, family, type, typeCandidates, date }: ResolvedCitation): DocumentId | undefined {
  if (family !== 'party' || symbol === undefined || number === undefined || (type === undefined && typeCandidates === undefined)) return undefined;
  if (resolution.status === 'ambiguous') {
    // Its day is not that of the only document of its symbol and term: a candidate of its own, with that one as its sibling.
    const [only, ...others] = resolution.candidates;
    const [head, day = ''] = only?.document.split('@') ?? [];
    return head === symbol && others.length === 0 && date?.length === 10 && /^\d/u.test(day) && !sameDay(day, date) ? `${symbol}@${date}` : undefined;
  }
  if (resolution.document?.includes('@') !== true) return undefined;
  // Texts that name two issuers of one central document contradict each other: for a registry it is one.
  return issuerCode !== undefined && namesOneBody(issuerCode) ? resolution.document.replace(/\[[^[\]]*\]/u, '') : resolution.document;
}

/** A draft, a document still to be issued, one that is younger than the text, or one whose type word its symbol contradicts. */
function isDoubtful({ text, publishedOn }: AnalyzedText, { span, date, language }: ResolvedCitation, contradicted: boolean): boolean {
  if (contradicted || (publishedOn !== undefined && date !== undefined && firstDay(date) > lastDay(publishedOn))) return true;
  return isAnnounced(text, span.start, language);
}

function agreements(mentions: readonly Mention[], field: HarvestedField, voices: ReadonlyMap<string, string>): Agreement[] {
  const files = new Map<string, Set<string>>();
  for (const { file, citation } of mentions) {
    const value = said(citation, field);
    if (value !== undefined) files.set(value, (files.get(value) ?? new Set()).add(file));
  }
  return [...files]
    .map(([value, names]): Agreement => ({ value, files: [...names].sort(order), independent: new Set([...names].map((name) => voices.get(name))).size }))
    .sort((a, b) => b.independent - a.independent || order(a.value, b.value));
}

/** A less precise date agrees with the day that it holds. */
function differs(field: HarvestedField, a: string, b: string): boolean {
  return field === 'date' ? !sameDay(a, b) : a !== b;
}

/** The value that most voices state, of dates the most precise one that agrees with it; undefined on a tie. */
function majority(field: HarvestedField, list: readonly Agreement[]): string | undefined {
  const [first, ...others] = list;
  if (first === undefined || others.some((other) => other.independent === first.independent && differs(field, first.value, other.value))) return undefined;
  if (field !== 'date') return first.value;
  return list.map(({ value }) => value).filter((value) => sameDay(value, first.value)).sort((a, b) => b.length - a.length || order(a, b))[0];
}

function harvestOne(group: DocumentId, mentions: readonly Mention[], siblings: readonly DocumentId[], registry: Registry | undefined): Harvested {
  const known = registry?.get(group);
  const voices = voicesOf(mentions);
  const fields: Partial<Record<HarvestedField, readonly Agreement[]>> = {};
  const values: Partial<Record<HarvestedField, string>> = {};
  const contradictions: string[] = [];
  const unverified = new Set<UnverifiedField>();
  let [completes, against] = [false, false];
  for (const field of FIELDS) {
    const list = agreements(mentions, field, voices);
    if (list.length === 0) continue;
    fields[field] = list;
    const value = majority(field, list);
    if (value !== undefined) values[field] = value;
    if (list.some((other) => differs(field, list[0]!.value, other.value))) {
      contradictions.push(`${field}: ${list.map((entry) => `${entry.value} (${entry.files.join(', ')})`).join('; ')}`);
      if (value !== undefined) unverified.add(field);
    }
    if (known !== undefined && value !== undefined && known[field] === undefined) completes = true;
    const registered = known === undefined || known.unverified.includes(field) ? undefined : known[field];
    if (registered !== undefined && value !== undefined && differs(field, value, registered)) {
      contradictions.push(`${field}: the registry has ${registered}, the texts ${value}`);
      against = true;
      unverified.add(field);
    }
  }
  const { issuer, date, term } = values;
  const dated = date === undefined ? undefined : termOfDate(date);
  if (term !== undefined && dated !== undefined && dated !== term) {
    contradictions.push(`term: ${date!} lies in term ${dated}, the texts say ${term}`);
    unverified.add('term');
  }
  const citations = mentions.map(({ citation }) => citation);
  const { symbol, number, suffix } = citations[0]!;
  if (!citations.some(({ provenance }) => SAID.has(provenance.symbol ?? ''))) unverified.add('symbol');
  const type = values.type ?? citations.find((citation) => citation.type !== undefined)?.type;
  if (type === undefined) unverified.add('type');
  // The id says the body where the code names many: its name is needed to tell it.
  const title = agreedTitle(mentions, voices);
  if (known !== undefined && known.title === undefined && title !== undefined) completes = true;
  // Texts that give it several days, each as often, leave its term.
  const id = date === undefined && fields.date !== undefined && known === undefined ? (termOf(fields.date, group) ?? group) : group;
  const name = id.includes('[') ? citations.find((citation) => citation.issuerName !== undefined)?.issuerName : undefined;
  const when = id.slice(id.indexOf('@') + 1);
  const agree = (field: HarvestedField): boolean => (fields[field] ?? []).some(({ value, independent }) => value === values[field] && independent >= 2);
  const certain = agree('date') && agree('issuer') && contradictions.length === 0 && unverified.size === 0 && siblings.length === 0;
  return {
    record: {
      symbol: symbol!, number: number!, ...(suffix !== undefined && { suffix }),
      type: type ?? citations[0]!.typeCandidates![0]!,
      ...(issuer !== undefined && { issuer }), ...(name !== undefined && { issuerName: name }),
      ...(title !== undefined && { title }), ...(date !== undefined && { date }), ...(term !== undefined ? { term } : date === undefined && !/^\d/u.test(when) && { term: when }),
      confidence: certain ? 'medium' : 'low',
      unverified: (['symbol', 'type', 'issuer', 'date', 'term', 'title'] as const).filter((field) => unverified.has(field) || (field === 'title' && title !== undefined)),
      sources: [...new Set(mentions.map(({ file }) => file))].sort(order),
    },
    review: {
      id, ...(known !== undefined && { known: true }), change: known === undefined ? 'new' : against ? 'contradicted' : completes ? 'completed' : 'confirmed', independent: new Set(mentions.map(({ file }) => voices.get(file))).size, mentions: mentions.length,
      fields, contradictions, siblings,
    },
  };
}

/** `998-QĐ/TW@XIII`: the id without the days on which the texts differ. */
function termOf(dates: readonly Agreement[], id: DocumentId): DocumentId | undefined {
  const terms = new Set(dates.map(({ value }) => termOfDate(value)));
  const [term] = terms;
  return terms.size === 1 && term !== undefined ? `${id.split('@')[0]!}@${term}` : undefined;
}

/** Two days of one symbol and term are two documents where each is stated by so many texts that do not copy one another. */
const PROVEN = 2;

/** The most stated day of a symbol and term takes in those that too few state: one of its texts errs. That of the registry takes in all: a person decides. */
function joined(ids: readonly DocumentId[], byId: ReadonlyMap<DocumentId, readonly Mention[]>, registry: Registry | undefined): Map<DocumentId, DocumentId> {
  const voices = (id: DocumentId): number => new Set(voicesOf(byId.get(id) ?? []).values()).size;
  const registered = ids.filter((id) => registry?.get(id) !== undefined);
  const stated = ids.filter((id) => byId.has(id)).map((id) => ({ id, count: voices(id) })).sort((a, b) => b.count - a.count || order(a.id, b.id));
  const target = registered.length === 1 ? registered[0]! : registered.length === 0 ? stated[0]?.id : undefined;
  const to = new Map<DocumentId, DocumentId>();
  for (const { id, count } of stated) to.set(id, target !== undefined && (registered.length === 1 || count < PROVEN) ? target : id);
  return to;
}

/** `998-QĐ/TW XIII`: documents that have it in common have one number of one sequence. */
function seriesOf(id: DocumentId): string {
  const [head = '', when = ''] = id.split('@');
  return `${head} ${/^\d/u.test(when) ? (termOfDate(when) ?? when.slice(0, 4)) : when}`;
}

const sameId = (a: Harvested['record'], b: Harvested['record']): boolean => a.symbol === b.symbol && a.issuerName === b.issuerName && (a.date ?? a.term) === (b.date ?? b.term);

/**
 * Candidate records of a corpus: the documents that its texts cite in full, with what they say of them. Ambiguous citations, drafts
 * and documents still to be issued give nothing. Two days of one symbol and term are one document, of which the day is contradicted, unless
 * two texts that do not copy one another state each: then they are two, each with the other as its sibling. What the registry has is left out
 * unless two such texts complete or contradict it. A title is what two such texts say that the document is about.
 * A field on which texts differ has the value of most of those that do not copy one another and is named in `unverified`; on a tie
 * it is left out. Confidence is `medium` where two texts that do not copy one another state the same day and issuer and nothing
 * speaks against it, else `low`. The order of the texts changes nothing; spans are UTF-16 offsets of their texts.
 *
 * @throws UsageError for what is no iterable of analysed texts, for two texts of one name, and for an unknown option
 * @example harvest([{ file: 'a.txt', text, analysis: analyze(text) }], { registry })[0]?.record.symbol // '999-QĐ/TW'
 */
export function harvest(texts: Iterable<AnalyzedText>, options: HarvestOptions = {}): Harvested[] {
  checkOptions('harvest', options, OPTIONS);
  const { registry, all = false } = options;
  const byId = new Map<DocumentId, Mention[]>();
  for (const text of analyzedTexts(texts, 'harvest')) {
    const contradicted = new Set(text.analysis.diagnostics.filter(({ code }) => code === 'type-contradicts-code').map(({ citation }) => citation));
    for (const citation of text.analysis.citations) {
      const id = idOf(citation);
      if (id === undefined || isDoubtful(text, citation, contradicted.has(citation.id))) continue;
      const mention = { file: text.file, citation, sentence: sentenceAround(text, citation.span), subject: citation.language === ORIGINAL ? subjectBehind(text, citation.span) : undefined };
      const list = byId.get(id);
      if (list === undefined) byId.set(id, [mention]);
      else list.push(mention);
    }
  }
  // A mention with the day takes along what the others say without one; a document that only they name is not cited in full.
  const full = [...byId].filter(([, mentions]) => mentions.some(({ citation }) => said(citation, 'date') !== undefined || said(citation, 'term') !== undefined));
  const series = new Map<string, DocumentId[]>();
  for (const id of new Set([...full.map(([id]) => id), ...(registry?.records() ?? []).map((record) => registry!.idOf(record))])) {
    series.set(seriesOf(id), [...(series.get(seriesOf(id)) ?? []), id]);
  }
  const target = new Map<DocumentId, DocumentId>();
  for (const ids of series.values()) for (const [from, to] of joined(ids, byId, registry)) target.set(from, to);
  const groups = new Map<DocumentId, Mention[]>();
  for (const [id, mentions] of full) {
    const to = target.get(id) ?? id;
    groups.set(to, [...(groups.get(to) ?? []), ...mentions]);
  }
  const present = (id: DocumentId): boolean => groups.has(id) || registry?.get(id) !== undefined;
  return [...groups]
    .sort(([a], [b]) => order(a, b))
    .map(([id, mentions]) => {
      const sorted = [...mentions].sort((a, b) => order(a.file, b.file) || a.citation.span.start - b.citation.span.start);
      return harvestOne(id, sorted, series.get(seriesOf(id))!.filter((other) => other !== id && present(other)).sort(order), registry);
    })
    // What contradicts has no day: of two such in one term the first stands.
    .filter(({ record }, index, found) => found.findIndex((other) => sameId(other.record, record)) === index)
    .filter(({ review: { known, change, independent } }) => all || known === undefined || (change !== 'confirmed' && independent >= PROVEN));
}
