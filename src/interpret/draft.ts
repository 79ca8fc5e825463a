import type { CitationForm, Diagnostic, DocumentType, FieldName, IsoDate, IssuerId, Language, PinpointStep, Provenance, Span } from '../model/index.js';

export type Finding = Omit<Diagnostic, 'citation'>;

/** All fields at once, so that every draft has one shape. */
export type DraftProvenance = Record<FieldName, Provenance | undefined>;

/** A citation while it is being worked out; `freeze` in `finish.ts` makes the public one of it. */
export interface Draft {
  form: CitationForm;
  family: 'party' | 'youth-union';
  span: Span;
  /** Where the tail ends: date, issuer, term, brackets. */
  tailEnd: number;
  /** Where the lead begins. */
  leadStart: number;
  /** Bits of the languages that its words allow; 0 for a bare symbol. */
  languages: number;
  language: Language;
  types: readonly DocumentType[];
  /** The types come from a word, not from the code of the symbol alone. */
  typeStated: boolean;
  /** Code of the (first) type, for the symbol of a short form. */
  typeCode: string | undefined;
  number: number | undefined;
  suffix: string | undefined;
  symbol: string | undefined;
  issuerCode: string | undefined;
  issuer: IssuerId | undefined;
  issuerName: string | undefined;
  /** The only code under which the stated issuer signs, if it has one. */
  issuerOwnCode: string | undefined;
  date: IsoDate | undefined;
  term: string | undefined;
  plenum: number | undefined;
  pinpoint: string | undefined;
  pinpoints: readonly PinpointStep[];
  revised: boolean;
  provenance: DraftProvenance;
  /** Shared and empty until `report` adds one. */
  diagnostics: readonly Finding[];
  /** Written facts that decide whether a short form is a citation at all. */
  marked: boolean;
  padded: boolean;
  capital: boolean;
  plural: boolean;
  abbreviated: boolean;
  /** A State body stands beside it as the issuer. */
  nonParty: boolean;
  counts: boolean;
  /** Said to be a draft. */
  drafted: boolean;
  /** A mark ends the clause behind its number. */
  closed: boolean;
  /** Stands behind "and" or a range in its list. */
  lastOfList: boolean;
  /** Index of the list it belongs to; a head and its items share it. */
  group: number;
  /** Call and note, set by the footnote stage. */
  footnote: string | undefined;
  inFootnote: string | undefined;
}

/** A State document: returned to nobody, but no antecedent is sought across it. */
export interface Barrier {
  readonly start: number;
  readonly end: number;
  readonly types: readonly DocumentType[];
  readonly number: number;
}

const NONE: readonly never[] = [];

export function report(draft: Draft, finding: Finding): void {
  draft.diagnostics = [...draft.diagnostics, finding];
}

function noProvenance(): DraftProvenance {
  return {
    type: undefined, number: undefined, suffix: undefined, symbol: undefined, issuerCode: undefined, issuer: undefined, date: undefined,
    term: undefined, plenum: undefined, pinpoint: undefined, revised: undefined,
  };
}

export function emptyDraft(form: CitationForm, span: Span): Draft {
  return {
    form, family: 'party', span, tailEnd: span.end, leadStart: span.start, languages: 0, language: 'vi', types: [], typeStated: false,
    typeCode: undefined, number: undefined, suffix: undefined, symbol: undefined, issuerCode: undefined, issuer: undefined,
    issuerName: undefined, issuerOwnCode: undefined, date: undefined, term: undefined, plenum: undefined, pinpoint: undefined,
    pinpoints: NONE, revised: false, provenance: noProvenance(), diagnostics: NONE, marked: false, padded: false, capital: false, plural: false,
    abbreviated: false, nonParty: false, counts: false, drafted: false, closed: false, lastOfList: false, group: -1, footnote: undefined, inFootnote: undefined,
  };
}
