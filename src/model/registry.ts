import type { RecordType, IssuerId } from './citation.js';
import type { RelationKind } from './relation.js';
import type { DocumentId } from './resolution.js';
import type { IsoDate, Language } from './span.js';

export type Confidence = 'high' | 'medium' | 'low';

/** Fields that a record may mark as confirmed by no source. */
export type UnverifiedField = 'symbol' | 'type' | 'issuer' | 'date' | 'term' | 'title';

/** Phrases by which texts name the subject of a document, per language. */
export type Subjects = { readonly [language in Language]?: readonly string[] | undefined };

/** A document as a registry knows it. */
export interface DocumentRecord {
  /** Canonical (`57-NQ/TW`); `NQ-ĐH`, `NQ-HNTW12` for congress and plenum documents, else the name of a document without symbol. */
  readonly symbol: string;
  readonly number?: number | undefined;
  readonly suffix?: string | undefined;
  readonly type: RecordType;
  readonly issuer?: IssuerId | undefined;
  /** The issuing body in words, for bodies that are no record of the library. */
  readonly issuerName?: string | undefined;
  readonly date?: IsoDate | undefined;
  /** A day that no source confirms: it bounds a search and is never given as the date. */
  readonly dateUnverified?: IsoDate | undefined;
  /** Bounds of a day that is not known: numbers run in order of dates, and the neighbours are dated. */
  readonly dateNotBefore?: IsoDate | undefined;
  readonly dateNotAfter?: IsoDate | undefined;
  /** Roman numeral, of the issuer's own sequence of congresses. */
  readonly term?: string | undefined;
  /** The plenum that adopted it. */
  readonly plenum?: number | undefined;
  /** Texts that name a plenum without more mean this document of it. */
  readonly plenumUsual?: true | undefined;
  /** Verbatim, unless `unverified` has `title`. */
  readonly title?: string | undefined;
  readonly aliases: readonly string[];
  readonly subjects?: Subjects | undefined;
  /** Those of `subjects` that were seen in print; the others are translated from the title. */
  readonly subjectsPrinted?: Subjects | undefined;
  /** Documents of other terms have the same subject: it tells none of them apart. */
  readonly subjectRecurs?: true | undefined;
  readonly signer?: string | undefined;
  readonly confidence: Confidence;
  /** These fields are shown, and never used to contradict a text; a record with an unverified symbol resolves nothing. */
  readonly unverified: readonly UnverifiedField[];
  readonly note?: string | undefined;
  /** Links, `seed article NNN`, or `unlinked public file`. */
  readonly sources: readonly string[];
}

/** A relation that a source states, apart from any text that is analysed. */
export interface RegistryRelation {
  readonly from: DocumentId;
  readonly kind: RelationKind;
  /** A document of the registry, or an id for one that it does not have. */
  readonly to: DocumentId;
  readonly modality: 'effective' | 'planned';
  /** The day that the source gives to the target where it is not the target's own. */
  readonly statedDate?: IsoDate | undefined;
  readonly note?: string | undefined;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** What a registry knows of one term and type code. */
export interface Coverage {
  readonly term: string;
  /** `NQ/TW`. */
  readonly series: string;
  /** Rising; without suffix letters. */
  readonly numbers: readonly number[];
}

/** What the records found have in common; a field left out may be anything. */
export interface DocumentQuery {
  readonly symbol?: string;
  readonly number?: number;
  readonly suffix?: string;
  readonly plenum?: number;
  readonly term?: string;
}

/** Documents with their relations; `createRegistry` makes one. */
export interface Registry {
  readonly size: number;
  /** What goes by its term is found by its day too: `NQ-ĐH@VII` and `NQ-ĐH@1991-06-27` are one record. */
  get(id: DocumentId): DocumentRecord | undefined;
  /** The id of a record of this registry. */
  idOf(record: DocumentRecord): DocumentId;
  /** Records that have all that is asked for, oldest first; a symbol also finds records that have it as an alias. A field that is none is a UsageError. */
  find(query: DocumentQuery): readonly DocumentRecord[];
  /** Relations that begin or end at the document. */
  relationsOf(id: DocumentId): readonly RegistryRelation[];
  /** All records, oldest first. */
  records(): readonly DocumentRecord[];
  relations(): readonly RegistryRelation[];
  coverage(): readonly Coverage[];
}
