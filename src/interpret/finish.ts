import type { Citation, Diagnostic, Language, Span } from '../model/index.js';
import type { Draft } from './draft.js';
import { termOfDate } from './term.js';

const LANGUAGE_OF: Readonly<Record<number, Language>> = { 1: 'vi', 2: 'fr', 4: 'en' };
const DEFAULT_LANGUAGE: Language = 'vi';
const VIETNAMESE = 1;

/** Language of each citation: its own words decide; else the text's last one that did, else the next. */
export function settleLanguages(drafts: readonly Draft[]): void {
  let last: Language | undefined;
  const open: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const own = LANGUAGE_OF[draft.languages];
    if (own !== undefined) {
      if (open.length > 0) for (const waiting of open.splice(0)) waiting.language = fits(waiting, own);
      draft.language = own;
      last = own;
    } else if (last !== undefined) draft.language = fits(draft, last);
    else open.push(draft);
  }
  const text = open.some(isEnglish) ? 'en' : undefined;
  for (const waiting of open) waiting.language = fits(waiting, text);
}

function isEnglish({ languages }: Draft): boolean {
  return languages !== 0 && (languages & VIETNAMESE) === 0;
}

/** "resolution" without more is English; a bare symbol takes what the text is, else Vietnamese. */
function fits(draft: Draft, language: Language | undefined): Language {
  const english = isEnglish(draft);
  if (language !== undefined && !(english && language === 'vi')) return language;
  return english ? 'en' : DEFAULT_LANGUAGE;
}

/** The terms of the central bodies; other committees count their own congresses. */
function inferTerm(draft: Draft): void {
  if (draft.term !== undefined || draft.date === undefined || !/TW$/u.test(draft.issuerCode ?? '')) return;
  const term = termOfDate(draft.date);
  if (term === undefined) return;
  draft.term = term;
  draft.provenance.term = 'inferred';
}

/** What `toSource` and `sourceText` do for a text that was cleaned; the identity for plain text. */
export interface SourceView {
  toSource(span: Span): Span;
  readonly source: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The public citation: only what is there, in a fixed order of keys. Written out, as it runs once per citation: a loop
 * over field names costs more than the parse.
 */
export function freeze(draft: Draft, id: string, view: SourceView): Citation {
  inferTerm(draft);
  const span = view.toSource(draft.span);
  const from = draft.provenance;
  const provenance: Mutable<Citation['provenance']> = {};
  // A slice of 13 or more units would keep the whole text alive: copy it.
  const text = ` ${view.source.slice(span.start, span.end)}`.slice(1);
  const { form, family, language, types } = draft;
  const citation: Mutable<Partial<Citation>> = { id, form, family, span, text, language };
  if (types.length > 0) {
    // A type word of two types means the first unless its symbol says otherwise; a code of two types stays open.
    if (types.length === 1 || draft.typeStated) citation.type = types[0]!;
    else citation.typeCandidates = types;
    provenance.type = from.type!;
  }
  if (draft.number !== undefined) {
    citation.number = draft.number;
    provenance.number = from.number!;
  }
  if (draft.suffix !== undefined) {
    citation.suffix = draft.suffix;
    provenance.suffix = from.suffix!;
  }
  if (draft.symbol !== undefined) {
    citation.symbol = draft.symbol;
    provenance.symbol = from.symbol!;
  }
  if (draft.issuerCode !== undefined) {
    citation.issuerCode = draft.issuerCode;
    provenance.issuerCode = from.issuerCode!;
  }
  if (draft.issuer !== undefined) {
    citation.issuer = draft.issuer;
    provenance.issuer = from.issuer!;
  }
  if (draft.issuerName !== undefined) citation.issuerName = draft.issuerName;
  if (draft.date !== undefined) {
    citation.date = draft.date;
    provenance.date = from.date!;
  }
  if (draft.term !== undefined) {
    citation.term = draft.term;
    provenance.term = from.term!;
  }
  if (draft.plenum !== undefined) {
    citation.plenum = draft.plenum;
    provenance.plenum = from.plenum!;
  }
  if (draft.pinpoint !== undefined) {
    citation.pinpoint = draft.pinpoint;
    citation.pinpoints = draft.pinpoints;
    provenance.pinpoint = from.pinpoint!;
  }
  if (draft.revised) {
    citation.revised = true;
    provenance.revised = 'adjacent';
  }
  if (draft.footnote !== undefined) citation.footnote = draft.footnote;
  if (draft.inFootnote !== undefined) citation.inFootnote = draft.inFootnote;
  citation.provenance = provenance;
  return citation as Citation;
}

export function diagnosticsOf(draft: Draft, id: string, view: SourceView): Diagnostic[] {
  return draft.diagnostics.map((finding) => ({ ...finding, span: view.toSource(finding.span), citation: id }));
}
