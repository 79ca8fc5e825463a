import { isOfCentre } from '../../model/codes.js';
import type { Citation, Diagnostic, FieldSpans, Language, Span, Suggestion, TextEdit } from '../../model/index.js';
import { meet, onlyOf, setOf } from '../../model/language-set.js';
import { DEFAULT_LANGUAGE, OWNS_CODES, SHARED_LANGUAGE } from '../scan/languages.js';
import { provenanceBits, unpackProvenance, type Draft } from './draft.js';
import { termOfDate } from '../../model/terms.js';

/** Language of each citation: its own words decide; else the text's last one that did, else the next. */
export function settleLanguages(drafts: readonly Draft[]): void {
  let last: Language | undefined;
  const open: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const own = onlyOf(draft.languages);
    if (own !== undefined) {
      if (open.length > 0) for (const waiting of open.splice(0)) waiting.language = fits(waiting, own);
      draft.language = own;
      last = own;
    } else if (last !== undefined) draft.language = fits(draft, last);
    else open.push(draft);
  }
  const text = open.some(isShared) ? SHARED_LANGUAGE : undefined;
  for (const waiting of open) waiting.language = fits(waiting, text);
}

/** Its words are of several languages, and the one of symbols is none of them. */
function isShared({ languages }: Draft): boolean {
  return !meet(languages, setOf(DEFAULT_LANGUAGE));
}

/** "resolution" without more is English; a bare symbol takes what the text is, else Vietnamese. */
function fits(draft: Draft, language: Language | undefined): Language {
  const shared = isShared(draft);
  if (language !== undefined && !(shared && language === DEFAULT_LANGUAGE)) return language;
  return shared ? SHARED_LANGUAGE : DEFAULT_LANGUAGE;
}

/** The terms of the central bodies; other committees count their own congresses. */
export function inferTerm(draft: Draft): void {
  if (draft.term !== undefined || draft.date === undefined || !isOfCentre(draft.issuerCode ?? '')) return;
  const term = termOfDate(draft.date);
  if (term === undefined) return;
  draft.term = term;
  draft.provenance.term = 'inferred';
}

/** The source, and where a span of the clean text stands in it; the same span for plain text. */
export interface SourceView {
  readonly toSource: (span: Span) => Span;
  readonly source: string;
  /** What the spans of the drafts refer to. */
  readonly clean: string;
  /** The text in a span of the source; absent where all of it is. */
  readonly segments?: ((span: Span) => readonly Span[]) | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

type Begun = Mutable<Pick<Citation, 'id' | 'form' | 'family' | 'span' | 'text' | 'language'>> & Mutable<Partial<Citation>>;

/**
 * Makes a plain object (its prototype is that of all objects) with room for the fields that follow: an object literal has
 * none and is copied for every three fields that are added.
 */
const BegunCitation = function (this: Begun, id: string, span: Span, text: string, draft: Draft): void {
  this.id = id;
  this.form = draft.form;
  this.family = draft.family;
  this.span = span;
  this.text = text;
  this.language = draft.language;
} as unknown as new (id: string, span: Span, text: string, draft: Draft) => Begun;
BegunCitation.prototype = Object.prototype;

/** The same of its fields. */
const BegunSpans = function (this: Mutable<FieldSpans>, whole: Span): void {
  this.whole = whole;
} as unknown as new (whole: Span) => Mutable<FieldSpans>;
BegunSpans.prototype = Object.prototype;

const MAX_CACHE = 4096;
const texts = new Map<string, string>();

/** What is read: a slice would keep the whole text alive, and texts repeat their citations, so one copy serves all. */
function copyOf(slice: string): string {
  const known = texts.get(slice);
  if (known !== undefined) return known;
  if (texts.size >= MAX_CACHE) texts.clear();
  const copy = ` ${slice}`.slice(1);
  texts.set(copy, copy);
  return copy;
}

const provenances = new Map<number, Citation['provenance']>();
const REVISED = 1 << 30;

/** Frozen and shared: a text has thousands of citations and a few dozen ways to say where their fields come from. */
function provenanceOf(draft: Draft): Citation['provenance'] {
  const bits = provenanceBits(draft);
  const key = draft.revised ? bits | REVISED : bits;
  const known = provenances.get(key);
  if (known !== undefined) return known;
  if (provenances.size >= MAX_CACHE) provenances.clear();
  const provenance: Citation['provenance'] = Object.freeze({ ...Object.fromEntries(unpackProvenance(bits)), ...(draft.revised && { revised: 'adjacent' }) });
  provenances.set(key, provenance);
  return provenance;
}

/** Where its fields stand in the source. */
function spansOf(draft: Draft, place: (span: Span) => Span): FieldSpans {
  const { places, span } = draft;
  const spans = new BegunSpans(place({ start: Math.min(draft.leadStart, span.start), end: Math.max(draft.tailEnd, span.end) }));
  for (let at = 0; at < places.count; at++) {
    const field = places.field(at);
    spans[field] = place({ start: places.start(at), end: places.end(at) });
    // A symbol begins with its number, and the citation ends with it.
    if (field === 'number' && draft.provenance.symbol === 'stated') spans.symbol = place({ start: places.start(at), end: span.end });
  }
  return spans;
}

/**
 * The public citation: only what is there, in a fixed order of keys. Written out, as it runs once per citation: a loop
 * over field names costs more than the parse.
 */
export function freeze(draft: Draft, id: string, view: SourceView, antecedents: readonly string[]): Citation {
  inferTerm(draft);
  const span = view.toSource(draft.span);
  const text = copyOf(view.clean.slice(draft.span.start, draft.span.end));
  const { types } = draft;
  const citation = new BegunCitation(id, span, text, draft);
  const segments = view.segments?.(span);
  if (segments !== undefined && (segments.length > 1 || segments.some(({ start, end }) => start !== span.start || end !== span.end))) citation.segments = segments;
  if (types.length > 0) {
    // A type word of two types means the first unless its symbol says otherwise; a code of two types stays open.
    if (types.length === 1 || draft.typeStated) citation.type = types[0]!;
    else citation.typeCandidates = types;
  }
  if (draft.number !== undefined) citation.number = draft.number;
  if (draft.suffix !== undefined) citation.suffix = draft.suffix;
  if (draft.symbol !== undefined) citation.symbol = draft.symbol;
  if (draft.issuerCode !== undefined) citation.issuerCode = draft.issuerCode;
  if (draft.issuer !== undefined) citation.issuer = draft.issuer;
  if (draft.issuerName !== undefined) citation.issuerName = draft.issuerName;
  if (draft.date !== undefined) citation.date = draft.date;
  if (draft.term !== undefined) citation.term = draft.term;
  if (draft.plenum !== undefined) citation.plenum = draft.plenum;
  if (draft.pinpoint !== undefined) {
    citation.pinpoint = draft.pinpoint;
    citation.pinpoints = draft.pinpoints;
  }
  if (draft.revised) citation.revised = true;
  if (draft.footnote !== undefined) citation.footnote = draft.footnote;
  if (draft.inFootnote !== undefined) citation.inFootnote = draft.inFootnote;
  if (antecedents.length > 0) citation.antecedents = antecedents;
  citation.spans = spansOf(draft, view.toSource);
  citation.provenance = provenanceOf(draft);
  return citation as Citation;
}

const BLANK_IN_MARKUP = /^(?:\s|&[a-z0-9#]{1,10};)+$/iu;

/**
 * The edits in the source; undefined where markup or an entity stands inside what they replace, or markup directly beside it: a blank less or
 * more there can make something else of the markup.
 */
function editsInSource(edits: readonly TextEdit[], { source, clean, toSource }: SourceView): TextEdit[] | undefined {
  const mapped = edits.map(({ span, text }): TextEdit => ({ span: toSource(span), text }));
  const same = mapped.every(({ span: there, text }, index) => {
    const here = edits[index]!.span;
    const before = here.start === 0 ? there.start : toSource({ start: here.start - 1, end: here.start }).end;
    const behind = here.end === clean.length ? there.end : toSource({ start: here.end, end: here.end + 1 }).start;
    if (before !== there.start || behind !== there.end) return false;
    const [written, read] = [source.slice(there.start, there.end), clean.slice(here.start, here.end)];
    return written === read || (text === '' && BLANK_IN_MARKUP.test(written));
  });
  return same ? mapped : undefined;
}

function suggestionsInSource(suggestions: readonly Suggestion[], view: SourceView): Suggestion[] {
  return suggestions.flatMap(({ message, edits }): Suggestion[] => {
    const mapped = editsInSource(edits, view);
    return mapped === undefined ? [] : [{ message, edits: mapped }];
  });
}

const NO_DIAGNOSTICS: readonly Diagnostic[] = [];

/** @param place takes the span of what is told to the source */
export function diagnosticsOf(draft: Draft, id: string, view: SourceView, place: (span: Span) => Span): readonly Diagnostic[] {
  if (draft.diagnostics.length === 0) return NO_DIAGNOSTICS;
  const found: Diagnostic[] = [];
  for (const { fix, suggestions, ...diagnostic } of draft.diagnostics) {
    // A bare symbol is told from its text alone to be French or English: these leave the diacritics out.
    if (diagnostic.code === 'diacritics-lost' && !meet(setOf(draft.language), OWNS_CODES)) continue;
    const edits = fix === undefined ? undefined : editsInSource(fix, view);
    // "05-NQ/TƯ của Thành uỷ": TW or TU, the text says both.
    const doubtful = diagnostic.code === 'issuer-spelling' && draft.contested;
    const choices = [...(edits !== undefined && doubtful ? [{ message: 'mend it, if the code is right', edits }] : []), ...(suggestions === undefined ? [] : suggestionsInSource(suggestions, view))];
    found.push({
      ...diagnostic, span: place(diagnostic.span), citation: id,
      ...(edits !== undefined && !doubtful && { fix: edits }),
      ...(choices.length > 0 && { suggestions: choices }),
    });
  }
  return found;
}
