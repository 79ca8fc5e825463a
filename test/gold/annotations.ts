/** Annotated texts, as the files of gold have them. */
import type { Analysis, InputFormat, Span } from '../../src/index.js';

type StringField = 'symbol' | 'suffix' | 'type' | 'issuerCode' | 'issuer' | 'date' | 'term' | 'pinpoint';

/** A field that is null or absent is one that the passage does not settle. */
export interface GoldCitation
  extends Span, Readonly<Partial<Record<StringField, string | null> & Record<'number' | 'plenum', number | null>>> {
  readonly text: string;
  readonly form: string;
  readonly family?: 'party' | 'youth-union';
  readonly dateAbsent?: boolean;
  readonly revised?: boolean;
  readonly resolves?: { readonly symbol: string; readonly date: string };
}

export interface GoldRelation {
  readonly kind: string;
  readonly from: number | 'this' | 'other';
  readonly to: number | 'this' | 'other';
  readonly modality: string;
  readonly cue: string;
}

export interface GoldPassage {
  readonly id: string;
  readonly lang: string;
  readonly kind?: string;
  /** Of a passage that was written for one. */
  readonly construction?: string;
  readonly date?: string | null;
  readonly format?: InputFormat;
  readonly text: string;
  readonly citations: readonly GoldCitation[];
  readonly relations?: readonly GoldRelation[];
  readonly ignore?: readonly Span[];
}

export interface GoldVariant {
  readonly n: number;
  readonly text: string;
  readonly symbols?: readonly string[];
  readonly numbers?: readonly number[];
  readonly malformed?: boolean;
}

export interface Read<Row> {
  readonly row: Row;
  readonly analysis: Analysis;
}
