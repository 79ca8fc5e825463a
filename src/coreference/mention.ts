import { withSameCode } from '../model/document-types.js';
import type { Citation, CitationForm, CitationId, DocumentType, FieldName, FieldSpans, IsoDate, IssuerId, Provenance } from '../model/index.js';

const NONE: readonly never[] = [];

/** What one mention says of its document, and nothing that was found elsewhere: it never changes. */
export interface Mention {
  readonly form: CitationForm;
  readonly types: readonly string[];
  /** The type that a word says, and not the code alone. */
  readonly typeStated: boolean;
  readonly number: number | undefined;
  readonly suffix: string | undefined;
  readonly symbol: string | undefined;
  readonly issuerCode: string | undefined;
  /** Said by the text: one that follows from a code says nothing new; that of a plenum or congress follows from its very name. */
  readonly issuer: IssuerId | undefined;
  readonly issuerName: string | undefined;
  readonly date: IsoDate | undefined;
  /** Said, or that in which the day lies. */
  readonly term: string | undefined;
  readonly saysTerm: boolean;
  readonly plenum: number | undefined;
  readonly revised: true | undefined;
  /** Places of the mentions that it stands for, the nearest first: those of “this regulation”, or of a short form that the text introduced. */
  readonly antecedents: readonly number[];
}

const ADDED = ['type', 'number', 'suffix', 'symbol', 'issuerCode', 'issuer', 'date', 'term'] as const;
const isAdded = (from: Provenance | undefined): boolean => from === 'registry' || from === 'antecedent';

/**
 * A citation as its text has it: what a registry or another citation had added is left out, so that resolving again against another
 * registry is resolving anew. Who has the result may change it: the citation that was given stays as it is.
 */
export function asSaid(given: Citation): Citation {
  const citation = { ...given } as { -readonly [K in keyof Citation]: Citation[K] };
  const provenance: { -readonly [K in FieldName]?: Provenance } = { ...given.provenance };
  for (const field of ADDED) {
    if (!isAdded(provenance[field])) continue;
    if (field === 'type') citation.typeCandidates = [...new Set(withSameCode([given.type!]))] as DocumentType[];
    delete citation[field];
    delete provenance[field];
  }
  citation.provenance = provenance;
  const { segments, span, spans, typeCandidates, pinpoints, antecedents } = citation;
  return {
    ...citation, span: { ...span },
    ...(spans !== undefined && { spans: Object.fromEntries(Object.entries(spans).map(([field, { start, end }]) => [field, { start, end }])) as unknown as FieldSpans }),
    ...(segments !== undefined && { segments: segments.map((segment) => ({ ...segment })) }),
    ...(typeCandidates !== undefined && { typeCandidates: [...typeCandidates] }),
    ...(pinpoints !== undefined && { pinpoints: pinpoints.map((step) => ({ ...step })) }),
    ...(antecedents !== undefined && { antecedents: [...antecedents] }),
  };
}

/** The mentions of citations that are as their text has them. */
export function mentionsOf(citations: readonly Citation[]): Mention[] {
  const placesOf = placesIn(citations);
  return citations.map((citation) => {
    const { form, type, typeCandidates, provenance, number, suffix, symbol, issuerCode, issuer, issuerName, date, term, plenum, revised } = citation;
    return {
      form, types: type === undefined ? (typeCandidates ?? NONE) : [type], typeStated: type !== undefined && provenance.type === 'stated', number, suffix, symbol, issuerCode,
      issuer: provenance.issuer === 'inferred' && number !== undefined ? undefined : issuer, issuerName, date, term, saysTerm: term !== undefined && provenance.term !== 'inferred',
      plenum, revised, antecedents: placesOf(citation),
    };
  });
}

/** Places of the antecedents by their ids; one that is not among the citations is left out. */
function placesIn(citations: readonly Citation[]): (citation: Citation) => readonly number[] {
  let places: Map<CitationId, number> | undefined;
  return ({ antecedents }) => {
    if (antecedents === undefined) return NONE;
    places ??= new Map(citations.map(({ id }, index) => [id, index] as const));
    return antecedents.flatMap((id) => places!.get(id) ?? []);
  };
}
