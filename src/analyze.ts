import { diagnosticsOf, freeze, settleLanguages, type SourceView } from './read/interpret/finish.js';
import { footnoteFindings, linkFootnotes } from './read/interpret/footnotes.js';
import { distributeDates, joinEnds, shareAcrossJoins, shareNonParty, sharePossessed } from './read/interpret/join.js';
import { readNamed, withNamed } from './read/interpret/named.js';
import { readDrafts } from './read/interpret/reader.js';
import { readRows } from './read/interpret/rows.js';
import { readSameSources } from './read/interpret/same-source.js';
import { symbolFindings, type SymbolInspector } from './read/interpret/symbol-findings.js';
import { readLetterhead } from './read/interpret/letterhead.js';
import { PLACED, placeOf } from './read/interpret/places.js';
import { meansItself, ownHead, typesOfId, type OwnHead } from './read/interpret/self.js';
import type { Barrier, Draft } from './read/interpret/draft.js';
import type {
  Analysis, AnalyzeOptions, Citation, Diagnostic, DocumentType, ExtractOptions, Footnote, IsoDate, Relation, ResolvedCitation, ResolveOptions, SelfDocument, Span,
} from './model/index.js';
import { completeFromText } from './coreference/known-from-text.js';
import { asSaid } from './coreference/mention.js';
import { joinFootnotes } from './coreference/notes.js';
import { Referents } from './coreference/referents.js';
import { settle, type Settled } from './coreference/settle.js';
import { onlyOf } from './model/language-set.js';
import { requireDate } from './model/calendar.js';
import { UsageError } from './model/index.js';
import { ANALYZE_OPTIONS, checkOptions, EXTRACT_OPTIONS, refuseRegistryAlone, requireCertainty, RESOLVE_OPTIONS } from './model/known-options.js';
import { rememberReading } from './model/reading.js';
import { Resolver } from './resolve/resolve.js';
import type { Mention as RelatedMention } from './relate/mention.js';
import type { Mention } from './coreference/mention.js';
import { explainedClause, type ExplainedClause } from './relate/explain.js';
import { relate, type Listener } from './relate/relate.js';
import { genderAt } from './read/clause/vocabulary.js';
import { TextContext } from './read/scan/context.js';
import { ageBefore, ageBehind, ordinalsIn, termYearsIn } from './read/scan/figures-beside.js';
import { monthsIn } from './read/scan/months-beside.js';
import { bodyTermsIn, plenumsIn } from './read/scan/plenums-beside.js';
import { freshIn, sameDayIn, sameMeetingIn, yearPartAt } from './read/scan/time-words.js';
import { topicsIn } from './read/scan/topics.js';
import { DEFAULT_LANGUAGE } from './read/scan/languages.js';
import { findFootnotes, type Footnotes } from './read/text/footnotes.js';
import { MarkedSpans } from './read/text/marked-spans.js';
import { openText } from './read/text/open.js';
import type { StretchReaders } from './read/text/stretches.js';
import { Surroundings, type MentionSpan } from './read/text/surroundings.js';

interface Read extends Settled {
  readonly footnotes: Footnotes;
  readonly view: SourceView;
  readonly barriers: readonly Barrier[];
  /** What the head of the text says that it is; sought where something may hang on it. */
  readonly head: OwnHead | undefined;
  /** Types of the text itself, where it is a document: none where that is not said. */
  readonly self: readonly DocumentType[] | undefined;
  /** Where it begins. */
  readonly ownStart: number;
}

/** Open, scan, parse, interpret; then what the text says elsewhere: joins, footnotes, antecedents, languages. */
function read(text: string, options: Pick<AnalyzeOptions, 'format' | 'code' | 'named' | 'self'>, inspect?: SymbolInspector): Read {
  if (typeof text !== 'string') throw new UsageError(`the text must be a string, got ${text === null ? 'null' : typeof text}; decode a file first (utf8)`);
  const opened = openText(text, options.format ?? 'text', options.code ?? true);
  const { drafts: numbered, barriers, noteSigns } = readDrafts(opened.clean, inspect);
  const written = options.named === true ? withNamed(numbered, readNamed(opened.clean)) : numbered;
  const footnotes = findFootnotes(opened.clean, noteSigns);
  const context = new TextContext(opened.clean);
  distributeDates(written, context);
  joinEnds(written, context);
  shareAcrossJoins(written, context);
  shareNonParty(written, context);
  sharePossessed(written, context);
  readRows(opened.clean, written);
  linkFootnotes(written, footnotes);
  joinFootnotes(opened.clean, written, footnotes.footnotes);
  const drafts = readSameSources(opened.clean, written, footnotes.footnotes);
  const letterhead = drafts.length > 0 ? readLetterhead(opened.clean, drafts, barriers) : undefined;
  const head = drafts.some(({ near }) => near) || (inspect !== undefined && drafts.length > 0) ? ownHead(opened.clean, letterhead) : undefined;
  const ownStart = options.self === undefined ? head?.start ?? 0 : 0;
  const self = options.self === undefined ? head?.types : typesOfId(options.self);
  const others = self === undefined ? drafts : drafts.filter((draft) => !(meansItself(draft, self) && draft.span.start >= ownStart));
  const settled = settle(others, { text: opened.clean, barriers, headings: opened.headings });
  settleLanguages(settled.drafts);
  const view = { source: text, clean: opened.clean, toSource: (span: Span) => opened.toSource(span), ...(opened.segments !== undefined && { segments: (span: Span) => opened.segments!(span) }) };
  return { ...settled, footnotes, barriers, head, self, ownStart, view };
}

const idOf = (index: number): string => `c${index + 1}`;
const NO_IDS: readonly string[] = [];

/** Ids of the citations that a mention stands for. */
function antecedentsOf({ antecedents }: Mention): readonly string[] {
  return antecedents.length === 0 ? NO_IDS : antecedents.map(idOf);
}

/**
 * All citations of Party documents in the text, in order. No registry is needed; what the text settles (antecedents,
 * footnotes, lists) is settled. Spans are UTF-16 offsets of the text as given, also for HTML and Markdown.
 *
 * @throws UsageError when `text` is not a string, `format` is neither `text` nor a reader, or an option is unknown
 * @example extractCitations('Nghị quyết 57-NQ/TW')[0].symbol // '57-NQ/TW'
 */
export function extractCitations(text: string, options: ExtractOptions = {}): Citation[] {
  checkOptions('extractCitations', options, EXTRACT_OPTIONS);
  const { drafts, mentions, referents, view } = read(text, options);
  const citations = joinRanges(drafts, drafts.map((draft, index) => freeze(draft, idOf(index), view, antecedentsOf(mentions[index]!))));
  completeFromText(citations, referents);
  return citations;
}

/** Both ends of a range name both. */
function joinRanges(drafts: readonly Draft[], citations: Citation[]): Citation[] {
  for (let at = 1; at < drafts.length; at++) {
    const { endsRange, form, group } = drafts[at]!;
    if (!endsRange || (form === 'list-item' && drafts[at - 1]!.group !== group)) continue;
    const range = { from: idOf(at - 1), to: idOf(at) };
    for (const end of [at - 1, at]) citations[end] = { ...citations[end]!, range };
  }
  return citations;
}

const STRETCH_READERS: StretchReaders = { topicsIn, ageBefore, ageBehind, ordinalsIn, monthsIn, plenumsIn, bodyTermsIn, termYearsIn, sameDayIn, sameMeetingIn, freshIn, yearPartAt };

/** What the words beside citations are, where the text as it is read differs from the source (markup). */
function surroundingsOf({ clean, toSource }: Pick<SourceView, 'clean' | 'toSource'>, drafts: readonly Draft[], context: TextContext): Surroundings {
  return new Surroundings(clean, drafts.map(({ leadStart, tailEnd, form, span, led, openYear }) => ({
    core: span, start: leadStart, end: tailEnd, issued: led, owned: context.isOfCommittee(span), listed: form === 'list-item', titled: context.opensTopic(tailEnd),
    ...(openYear !== undefined && { openYear: { date: openYear.date, span: toSource({ start: openYear.start, end: openYear.end }) } }),
  })), context, STRETCH_READERS);
}

/** The issuer behind a citation is no part of its subject; of citations that come from elsewhere it is known by its name. */
const ISSUER_REACH = 80;

function mentionSpans(text: string, citations: readonly Citation[], context: TextContext): MentionSpan[] {
  return citations.map(({ span, form, issuerName }): MentionSpan => {
    const behind = text.slice(span.end, span.end + ISSUER_REACH);
    const at = issuerName === undefined ? -1 : behind.indexOf(issuerName);
    const end = at === -1 ? span.end : span.end + at + issuerName!.length;
    return { start: span.start, end, core: span, owned: context.isOfCommittee(span), listed: form === 'list-item', titled: context.opensTopic(end) };
  });
}

/** Stated, or of the document that is meant. */
function dateOf(citation: ResolvedCitation): IsoDate | undefined {
  return citation.date ?? /@(?<date>\d[\d-]*)$/u.exec(documentOf(citation) ?? '')?.groups!['date'];
}

/** Citations and State documents in text order, as relations are sought between them. */
function mentionsOf(text: string, { drafts, barriers, head, ofUnread }: Pick<Read, 'drafts' | 'barriers' | 'head' | 'ofUnread'>, citations: readonly ResolvedCitation[]): RelatedMention[] {
  const mentions = drafts.map((draft, index): RelatedMention => {
    const { resolution, symbol } = citations[index]!;
    return {
      id: idOf(index), language: onlyOf(draft.languages), span: draft.span, end: draft.phraseEnd, types: draft.types, plural: draft.plural, anaphora: draft.form === 'anaphora', gender: genderAt(text, draft.span.start, draft.language), listed: draft.form === 'list-item', date: draft.date, knownDate: dateOf(citations[index]!), pinpoint: draft.pinpoint, header: draft === head?.draft,
      entity: resolution.status === 'ambiguous' ? symbol : resolution.document ?? symbol,
    };
  });
  const states = [...barriers, ...ofUnread.map(({ span, types }) => ({ ...span, types }))].map(({ start, end, types }): RelatedMention => ({ id: undefined, language: undefined, span: { start, end }, end, types, plural: false, anaphora: false, listed: false, date: undefined, knownDate: undefined, pinpoint: undefined, header: false, entity: text.slice(start, end) }));
  return [...mentions, ...states].sort((a, b) => a.span.start - b.span.start);
}

function toSource(relation: Relation, map: (span: Span) => Span): Relation {
  const { source, cue, sentence } = relation;
  return { ...relation, source: typeof source === 'string' ? source : 'actor' in source ? { ...source, actor: map(source.actor) } : { unnamed: map(source.unnamed) }, cue: map(cue), sentence: map(sentence) };
}

/**
 * Reads a whole text: citations with the documents that they mean, what the text says that one document does to another,
 * footnotes, and what is irregular. Without a registry, citations get the ids that the text alone gives.
 *
 * @throws UsageError as `extractCitations`, and when `publishedOn` is no date
 * @example analyze('Nghị quyết số 05/NQ-TW').diagnostics[0].code // 'state-layout'
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  return analyzed('analyze', text, options).analysis;
}

export type { ClauseToken, ClauseType, ExplainedAct, ExplainedClause, Silence, Uncited } from './relate/explain.js';

/**
 * How the sentences were read in which something is said of documents: their clause tokens, which document does what to which in each act,
 * and what that says or why it says nothing. Spans and relations are those of `analyze` with the same options.
 *
 * @throws UsageError as `analyze`
 * @example
 * const [clause] = explainRelations('Quy định 12-QĐ/TW không thay thế Quy định 11-QĐ/TW.');
 * clause.tokens.map(({ type }) => type).join(' ') // 'DOC DO DOC STOP'
 * clause.acts[0].silence // 'denied'
 */
export function explainRelations(text: string, options: AnalyzeOptions = {}): ExplainedClause[] {
  const explained: ExplainedClause[] = [];
  const { place } = analyzed('explainRelations', text, options, (clean) => (clause, verdicts) => {
    const one = explainedClause(clean, clause, verdicts);
    if (one !== undefined) explained.push(one);
  });
  return explained.map((one) => clauseToSource(one, place));
}

function clauseToSource({ span, tokens, acts, ...rest }: ExplainedClause, map: (span: Span) => Span): ExplainedClause {
  return {
    ...rest, span: map(span), tokens: tokens.map((token) => ({ ...token, span: map(token.span) })),
    acts: acts.map((act) => ({ ...act, relations: act.relations.map((relation) => toSource(relation, map)) })),
  };
}

interface Analyzed {
  readonly analysis: Analysis;
  /** From the text as it is read to the source. */
  readonly place: (span: Span) => Span;
}

function analyzed(caller: string, text: string, options: AnalyzeOptions, listenerOf?: (clean: string) => Listener): Analyzed {
  checkOptions(caller, options, ANALYZE_OPTIONS);
  if (options.publishedOn !== undefined) requireDate(caller, 'publishedOn', options.publishedOn);
  requireCertainty(caller, options.certainty);
  const reading = read(text, options, symbolFindings);
  const { drafts, mentions, referents, footnotes, view } = reading;
  const { clean } = view;
  const spans = new MarkedSpans(text, clean, view.toSource);
  const place = (span: Span): Span => spans.toSource(span);
  const diagnostics: Diagnostic[] = footnoteFindings(footnotes).map((finding) => ({ ...finding, span: place(finding.span) }));
  const citations = joinRanges(drafts, drafts.map((draft, index) => {
    const id = idOf(index);
    diagnostics.push(...diagnosticsOf(draft, id, view, place));
    return freeze(draft, id, view, antecedentsOf(mentions[index]!));
  }));
  const { publishedOn, registry, certainty } = options;
  const context = new TextContext(clean);
  const resolved = new Resolver(citations, referents, registry ?? undefined, { publishedOn, certainty, surroundings: surroundingsOf(view, drafts, context) }).run();
  diagnostics.push(...resolved.diagnostics);
  if (clean !== text) for (const found of resolved.diagnostics) keepWords(found, resolved.citations, drafts, place);
  const said = drafts.length === 0 ? [] : relate({ text: clean, mentions: mentionsOf(clean, reading, resolved.citations), self: reading.self, ownStart: reading.ownStart, subject: reading.head?.subject, language: DEFAULT_LANGUAGE, notes: footnotes.footnotes }, listenerOf?.(clean));
  const relations = said.map((relation) => toSource(relation, place));
  const marked = spans.without(resolved.citations);
  const analysis = rememberReading({
    citations: resolved.citations,
    ...selfOf(reading, options.self, resolved.citations, said),
    relations,
    footnotes: footnotes.footnotes.map((note): Footnote => ({ ...note, calls: note.calls.map(view.toSource), body: view.toSource(note.body) })),
    diagnostics: diagnostics.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1)),
    ...(marked.length > 0 && { marked }),
  }, { registry: registry ?? undefined, publishedOn, format: options.format, code: options.code });
  return { analysis, place };
}

/** A finding may mark a field of its citation: what is read there is told beside the span where markup stands in it. */
function keepWords({ citation, span }: Diagnostic, citations: readonly Citation[], drafts: readonly Draft[], place: (span: Span) => Span): void {
  const at = citation === undefined ? -1 : Number(citation.slice(1)) - 1;
  const field = at === -1 ? undefined : PLACED.find((one) => citations[at]?.spans?.[one] === span);
  const there = field === undefined ? undefined : placeOf(drafts[at]!, field);
  if (there !== undefined) place(there);
}

function documentOf(citation: ResolvedCitation | undefined): string | undefined {
  return citation === undefined || citation.resolution.status === 'ambiguous' ? undefined : citation.resolution.document;
}

/** What the text is itself, as it is told. */
function selfOf({ drafts, head, self }: Read, given: string | undefined, citations: readonly ResolvedCitation[], said: readonly Relation[]): { readonly self?: SelfDocument } {
  if (self === undefined) return said.some(({ source, target }) => source === 'this' || target === 'this') ? { self: { by: 'words' } } : {};
  const at = head?.draft === undefined ? -1 : drafts.indexOf(head.draft);
  const own = citations[at];
  const document = given ?? documentOf(own);
  const type = own?.type ?? (self.length === 1 ? self[0]! : undefined);
  return {
    self: {
      by: given === undefined ? head!.by : 'option',
      ...(document !== undefined && { document }), ...(at !== -1 && { citation: idOf(at) }), ...(type !== undefined && { type }),
      ...(own?.symbol !== undefined && { symbol: own.symbol }), ...(own?.issuer !== undefined && { issuer: own.issuer }),
      ...(own?.issuerName !== undefined && { issuerName: own.issuerName }), ...(own?.date !== undefined && { date: own.date }),
    },
  };
}

/**
 * The documents that citations mean; for citations that come from elsewhere, or to be resolved again against another registry. Without
 * a registry, citations get the ids that they alone give.
 *
 * @param citations in text order, with ids that differ
 * @throws UsageError when an option is unknown, `publishedOn` is no date, or the registry stands in the place of the options
 * @example resolveCitations(extractCitations('57-NQ/TW'), { registry, publishedOn: '2025-06' })[0].resolution // { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol', … }
 */
export function resolveCitations(citations: readonly Citation[], options: ResolveOptions = {}): ResolvedCitation[] {
  refuseRegistryAlone(options, 'resolveCitations(citations, { registry })');
  checkOptions('resolveCitations', options, RESOLVE_OPTIONS);
  if (options.publishedOn !== undefined) requireDate('resolveCitations', 'publishedOn', options.publishedOn);
  requireCertainty('resolveCitations', options.certainty);
  const { text, publishedOn, registry, certainty } = options;
  const context = text === undefined ? undefined : new TextContext(text);
  const surroundings = text === undefined || context === undefined ? undefined : new Surroundings(text, mentionSpans(text, citations, context), context, STRETCH_READERS);
  const own = citations.map(asSaid);
  return [...new Resolver(own, Referents.of(own), registry ?? undefined, { publishedOn, certainty, surroundings }).run().citations];
}
