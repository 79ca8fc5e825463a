import { NO_LANGUAGE, type LanguageSet } from '../../model/language-set.js';
import type { CitationForm, Diagnostic, DocumentType, FieldName, IsoDate, IssuerId, Language, PinpointStep, Provenance, Span } from '../../model/index.js';
import { Places, takePlace } from './places.js';

/** What is found while the citation is read; spans are of the clean text. */
export type DraftDiagnostic = Omit<Diagnostic, 'citation'>;

const NONE: readonly never[] = [];

const KINDS: readonly (Provenance | undefined)[] = [undefined, 'stated', 'adjacent', 'list', 'footnote', 'antecedent', 'registry', 'inferred'];
type PackedField = Exclude<FieldName, 'revised'>;
const FIELDS: readonly PackedField[] = ['type', 'number', 'suffix', 'symbol', 'issuerCode', 'issuer', 'date', 'term', 'plenum', 'pinpoint'];
const FACTS = [
  'typeStated', 'plural', 'revised', 'marked', 'padded', 'capital', 'abbreviated', 'nonParty', 'counts', 'drafted', 'closed', 'lastOfList', 'led', 'apposed', 'contested', 'sharedDate', 'governs', 'listed', 'near', 'doubtful', 'endsRange', 'unknownCode', 'yeared', 'based', 'titled', 'bare',
] as const;
const BITS = 3;

/**
 * Where each field comes from, three bits a field. Drafts of a text live to its end, all of them: what they weigh is what
 * reading a large text costs.
 */
class PackedProvenance {
  bits = 0;
}
export type DraftProvenance = Record<PackedField, Provenance | undefined>;

for (const [index, field] of FIELDS.entries()) {
  const shift = index * BITS;
  Object.defineProperty(PackedProvenance.prototype, field, {
    get(this: PackedProvenance): Provenance | undefined {
      return KINDS[(this.bits >>> shift) & 7];
    },
    set(this: PackedProvenance, kind: Provenance | undefined) {
      this.bits = (this.bits & ~(7 << shift)) | (KINDS.indexOf(kind) << shift);
    },
  });
}

/** Where its fields come from, as one number; drafts with the same number have the same provenance. */
export function provenanceBits(draft: Draft): number {
  return (draft.provenance as unknown as PackedProvenance).bits;
}

/** The packed fields with their provenance, in the order in which a citation has them. */
export function unpackProvenance(bits: number): [field: PackedField, from: Provenance][] {
  return FIELDS.flatMap((field, index): [PackedField, Provenance][] => {
    const from = KINDS[(bits >>> (index * BITS)) & 7];
    return from === undefined ? [] : [[field, from]];
  });
}

/** What is seen of the writing and decides whether a number is a document's; one bit each. */
export interface DraftFacts {
  /** The types come from a word, not from the code of the symbol alone. */
  typeStated: boolean;
  plural: boolean;
  revised: boolean;
  /** It has a number mark. */
  marked: boolean;
  /** Its number has a leading zero. */
  padded: boolean;
  capital: boolean;
  abbreviated: boolean;
  /** A State body stands beside it as the issuer. */
  nonParty: boolean;
  /** The number counts what follows. */
  counts: boolean;
  /** Said to be a draft. */
  drafted: boolean;
  /** A mark ends the clause behind its number. */
  closed: boolean;
  /** Stands behind "and" or a range in its list. */
  lastOfList: boolean;
  /** Its issuer stands before it with a verb of issuing: it holds for what is joined to it. */
  led: boolean;
  /** Its issuer stands directly before the type word, which may then be a verb. */
  apposed: boolean;
  /** A body stands beside it that does not sign with its code. */
  contested: boolean;
  /** No body is known whose code its symbol has. */
  unknownCode: boolean;
  /** The word behind its number may be the verb of which it is the subject. */
  governs: boolean;
  /** The word for years and a year stand directly behind its number. */
  yeared: boolean;
  /** Behind a word such as theo, and at the end of its clause. */
  based: boolean;
  /** Its subject, a bracket, or the end of a quotation stands directly behind its number. */
  titled: boolean;
  /** Its type word has lost its diacritics. */
  bare: boolean;
  /** A document only where a list follows. */
  listed: boolean;
  /** The mark of its date says that it is that of several. */
  sharedDate: boolean;
  /** "This Directive" and not "that": the text itself may be meant. */
  near: boolean;
  /** It is the end of a range that begins with the citation before it. */
  endsRange: boolean;
  /** Its demonstrative is mostly another word ("quy định trên mạng"). */
  doubtful: boolean;
}

/** A date and where it stands. */
export interface PlacedDate extends Span {
  readonly date: IsoDate;
}

/** Of one citation in hundreds: a field of its own would cost every draft its room. */
interface Rare {
  readonly phraseEnd?: number;
  readonly laterDates?: readonly PlacedDate[];
  readonly openYear?: PlacedDate;
  readonly source?: DraftRecord;
}

/** A citation while it is being worked out; `freeze` in `finish.ts` makes the public one of it. */
export class DraftRecord {
  facts = 0;
  family: 'party' | 'youth-union' = 'party';
  /** Where the tail ends: date, issuer, term, brackets. */
  tailEnd: number;
  /** Where the lead begins. */
  leadStart: number;
  /** Those that its words allow; all of them for a bare symbol. */
  languages: LanguageSet = NO_LANGUAGE;
  language: Language = 'vi';
  types: readonly DocumentType[] = NONE;
  /** Code of the (first) type, for the symbol of a short form. */
  typeCode: string | undefined = undefined;
  number: number | undefined = undefined;
  suffix: string | undefined = undefined;
  symbol: string | undefined = undefined;
  issuerCode: string | undefined = undefined;
  issuer: IssuerId | undefined = undefined;
  issuerName: string | undefined = undefined;
  /** The only code under which the stated issuer signs, if it has one. */
  issuerOwnCode: string | undefined = undefined;
  date: IsoDate | undefined = undefined;
  /** What few have. */
  private rare: Rare | undefined = undefined;
  term: string | undefined = undefined;
  plenum: number | undefined = undefined;
  pinpoint: string | undefined = undefined;
  pinpoints: readonly PinpointStep[] = NONE;
  /** Where its fields stand. */
  readonly places = new Places();
  /** Shared and empty until `report` adds one. */
  diagnostics: readonly DraftDiagnostic[] = NONE;
  readonly provenance = new PackedProvenance() as unknown as DraftProvenance;
  /** Index of the list it belongs to; a head and its items share it. */
  group = -1;
  /** Call and note, set by the footnote stage. */
  footnote: string | undefined = undefined;
  inFootnote: string | undefined = undefined;

  constructor(public form: CitationForm, public span: Span) {
    this.tailEnd = span.end;
    this.leadStart = span.start;
  }

  /** Where the words of its noun phrase end: before a clause that says who issued it. */
  get phraseEnd(): number {
    return this.rare?.phraseEnd ?? this.tailEnd;
  }

  set phraseEnd(phraseEnd: number) {
    this.rare = { ...this.rare, phraseEnd };
  }

  /** Further dates behind its own: of the documents of a list, in their order. */
  get laterDates(): readonly PlacedDate[] {
    return this.rare?.laterDates ?? NONE;
  }

  set laterDates(laterDates: readonly PlacedDate[]) {
    this.rare = { ...this.rare, laterDates };
  }

  /** The year straight behind its number, where it may be that of what is told and not the document's own. */
  get openYear(): PlacedDate | undefined {
    return this.rare?.openYear;
  }

  set openYear(openYear: PlacedDate) {
    this.rare = { ...this.rare, openYear };
  }

  /** The mention whose document a note means that names none but that (Ibid.). */
  get source(): DraftRecord | undefined {
    return this.rare?.source;
  }

  set source(source: DraftRecord) {
    this.rare = { ...this.rare, source };
  }
}

for (const [index, fact] of FACTS.entries()) {
  const bit = 1 << index;
  Object.defineProperty(DraftRecord.prototype, fact, {
    get(this: DraftRecord): boolean {
      return (this.facts & bit) !== 0;
    },
    set(this: DraftRecord, value: boolean) {
      this.facts = value ? this.facts | bit : this.facts & ~bit;
    },
  });
}

export type Draft = DraftRecord & DraftFacts;

/** A State document: returned to nobody, but no antecedent is sought across it. */
export interface Barrier {
  readonly start: number;
  readonly end: number;
  readonly types: readonly DocumentType[];
  readonly number: number;
}

export function report(draft: Draft, finding: DraftDiagnostic): void {
  draft.diagnostics = [...draft.diagnostics, finding];
}

export function emptyDraft(form: CitationForm, span: Span): Draft {
  return new DraftRecord(form, span) as Draft;
}

type Issued = Pick<Draft, 'issuer' | 'issuerName' | 'issuerOwnCode' | 'family' | 'places'>;

/** The issuer of another mention; a body of the Youth Union makes it a document of the Union. */
export function takeIssuer(draft: Draft, source: Issued, from: Provenance): void {
  draft.issuer = source.issuer;
  draft.issuerName = source.issuerName;
  draft.issuerOwnCode = source.issuerOwnCode;
  draft.provenance.issuer = from;
  takePlace(draft, source, 'issuer');
  if (source.family === 'youth-union') draft.family = source.family;
}
