import type { DocumentType, KnownIssuerId } from './facts.generated.js';
import type { IsoDate, Language, Span } from './span.js';

/** `c1`, `c2` … in text order, stable within one result. */
export type CitationId = string;
/** `n1`, `n2` … in text order of the note bodies. */
export type FootnoteId = string;
export type { DocumentType, KnownIssuerId };
/** Type of a document of a registry: one that the library reads, or a slug of the registry's own (`de-cuong`). */
export type RecordType = DocumentType | (string & {});
/** Id of one of `ISSUERS`, or the slug of an unlisted body; joint issuers are joined by `+`. */
export type IssuerId = KnownIssuerId | (string & {});

export type CitationForm = 'full' | 'short' | 'plenum' | 'congress' | 'list-item' | 'anaphora';

/** Where a field comes from: said in the citation, said beside it, shared by a list, … or worked out. */
export type Provenance = 'stated' | 'adjacent' | 'list' | 'footnote' | 'antecedent' | 'registry' | 'inferred';

export type FieldName =
  | 'type' | 'number' | 'suffix' | 'symbol' | 'issuerCode' | 'issuer' | 'date' | 'term' | 'plenum' | 'pinpoint' | 'revised';

/** One step of a pinpoint, e.g. `{ unit: 'dieu', label: '3' }`; units are canonical, labels as written. */
export interface PinpointStep {
  readonly unit: string;
  readonly label: string;
}

/**
 * Where the fields of a citation stand, each by itself; those that are said of it elsewhere (in a list, in its note) stand there. Fields that
 * are worked out stand nowhere.
 */
export interface FieldSpans {
  /** The citation with what belongs to it: issuer and date, in front of it or behind. */
  readonly whole: Span;
  /** The word of the type. */
  readonly type?: Span;
  readonly number?: Span;
  readonly symbol?: Span;
  readonly issuer?: Span;
  readonly date?: Span;
  /** The numeral. */
  readonly term?: Span;
  readonly plenum?: Span;
  readonly pinpoint?: Span;
}

/**
 * One mention of a document. A field that the text does not say and that does not follow from what it says is absent; `provenance`
 * tells for each field whether it was said or worked out.
 */
export interface Citation {
  readonly id: CitationId;
  readonly form: CitationForm;
  readonly family: 'party' | 'youth-union';
  /** What to mark in the text as given; markup that stands inside the citation is inside the span, and a tag may begin or end there. */
  readonly span: Span;
  /**
   * The parts of the span that are text, in order, without white space at their ends: what to mark where a mark may not cut a tag in two.
   * Absent where the whole span is one such part, as in plain text.
   */
  readonly segments?: readonly Span[];
  /** What is read there: in plain text what stands at the span, in markup the words without it. */
  readonly text: string;
  /** Where its fields stand; a citation that the library has read has them. */
  readonly spans?: FieldSpans;
  readonly language: Language;
  readonly type?: DocumentType;
  /** Present instead of `type` while the text leaves two types open (QĐ without a type word). */
  readonly typeCandidates?: readonly DocumentType[];
  readonly number?: number;
  readonly suffix?: string;
  /** Canonical: `01-ĐA/TW`. */
  readonly symbol?: string;
  readonly issuerCode?: string;
  readonly issuer?: IssuerId;
  /** The issuing body as written, with its place. */
  readonly issuerName?: string;
  readonly date?: IsoDate;
  /** Roman numeral, of the issuer's own sequence of congresses. */
  readonly term?: string;
  readonly plenum?: number;
  readonly pinpoint?: string;
  readonly pinpoints?: readonly PinpointStep[];
  readonly revised?: true;
  /** The range whose first or last document this is (57–59); those between are not cited. */
  readonly range?: CitationRange;
  /** The note that this citation calls. */
  readonly footnote?: FootnoteId;
  /** The note in which this citation stands. */
  readonly inFootnote?: FootnoteId;
  /**
   * The citations that it stands for, the nearest first: of "this regulation" the one that it means, or two that it may mean; of a short form
   * that the text introduces, and of a symbol in brackets, the one behind which it stands.
   */
  readonly antecedents?: readonly CitationId[];
  readonly provenance: Readonly<Partial<Record<FieldName, Provenance>>>;
}

/** The ends of a range of numbers. */
export interface CitationRange {
  readonly from: CitationId;
  readonly to: CitationId;
}

/** A footnote: its label, every place that calls it, and its body (label excluded). */
export interface Footnote {
  readonly id: FootnoteId;
  readonly label: string;
  readonly calls: readonly Span[];
  readonly body: Span;
}

/** The parts of `57-NQ/TW`; `tail` keeps what stands behind the issuer code (`-TNTH`, `/nb`). */
export interface DocumentSymbol {
  readonly number: number;
  readonly suffix?: string;
  readonly typeCode: string;
  readonly issuerCode: string;
  readonly tail?: string;
  /** More than one for QĐ; empty for an unknown code. */
  readonly types: readonly DocumentType[];
}
