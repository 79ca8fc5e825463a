import type { Citation, Diagnostic, FieldName, Language, Provenance, Span } from '../model/index.js';
import type { Draft } from './draft.js';
import { termOfDate } from './term.js';

const LANGUAGE_OF: Readonly<Record<number, Language>> = { 1: 'vi', 2: 'fr', 4: 'en' };
const DEFAULT_LANGUAGE: Language = 'vi';

/** Language of each citation: its own words decide; else the text's last one that did, else the next. */
export function settleLanguages(drafts: readonly Draft[]): void {
  let last: Language | undefined;
  const open: Draft[] = [];
  for (const draft of drafts) {
    const own = LANGUAGE_OF[draft.languages];
    if (own !== undefined) {
      for (const waiting of open.splice(0)) waiting.language = fits(waiting, own);
      draft.language = own;
      last = own;
    } else if (last !== undefined) draft.language = fits(draft, last);
    else open.push(draft);
  }
  for (const waiting of open) waiting.language = fits(waiting, undefined);
}

/** "resolution" without more is English; a bare symbol takes what the text is, else Vietnamese. */
function fits(draft: Draft, language: Language | undefined): Language {
  const english = draft.languages !== 0 && (draft.languages & 1) === 0;
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

const ORDER: readonly FieldName[] = ['type', 'number', 'suffix', 'symbol', 'issuerCode', 'issuer', 'date', 'term', 'plenum', 'pinpoint', 'revised'];

function provenanceOf(draft: Draft, has: (field: FieldName) => boolean): Partial<Record<FieldName, Provenance>> {
  const provenance: Partial<Record<FieldName, Provenance>> = {};
  for (const field of ORDER) if (draft.provenance[field] !== undefined && has(field)) provenance[field] = draft.provenance[field];
  return provenance;
}

function typeFields(draft: Draft): Pick<Citation, 'type' | 'typeCandidates'> {
  const { types } = draft;
  if (types.length === 0) return {};
  // A type word of two types means the first unless its symbol says otherwise; a code of two types stays open.
  return types.length === 1 || draft.typeStated ? { type: types[0]! } : { typeCandidates: types };
}

/** The public citation: only what is there, in a fixed order of keys. */
export function freeze(draft: Draft, id: string, view: SourceView): Citation {
  inferTerm(draft);
  const span = view.toSource(draft.span);
  const type = typeFields(draft);
  const citation: Record<string, unknown> = {
    id, form: draft.form, family: draft.family, span, text: ` ${view.source.slice(span.start, span.end)}`.slice(1), language: draft.language, ...type,
  };
  const optional: readonly (readonly [keyof Citation, unknown])[] = [
    ['number', draft.number], ['suffix', draft.suffix], ['symbol', draft.symbol], ['issuerCode', draft.issuerCode], ['issuer', draft.issuer],
    ['issuerName', draft.issuerName], ['date', draft.date], ['term', draft.term], ['plenum', draft.plenum], ['pinpoint', draft.pinpoint],
    ['pinpoints', draft.pinpoints.length > 0 ? draft.pinpoints : undefined], ['revised', draft.revised ? true : undefined],
    ['footnote', draft.footnote], ['inFootnote', draft.inFootnote],
  ];
  for (const [key, value] of optional) if (value !== undefined) citation[key] = value;
  citation['provenance'] = provenanceOf(draft, (field) => (field === 'type' ? draft.types.length > 0 : citation[field] !== undefined));
  return citation as unknown as Citation;
}

export function diagnosticsOf(draft: Draft, id: string, view: SourceView): Diagnostic[] {
  return draft.diagnostics.map((finding) => ({ ...finding, span: view.toSource(finding.span), citation: id }));
}
