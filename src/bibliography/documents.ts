import type { Analysis, DocumentId, DocumentRecord, Registry, ResolvedCitation, UnverifiedField } from '../model/index.js';
import type { CitedDocument } from '../render/cited.js';

/** A document of a bibliography: a record of a registry, or what a text says of one. */
export interface BibliographyDocument extends Omit<CitedDocument, 'typeCandidates' | 'pinpoint' | 'pinpoints'> {
  /** Where it has none, an id is made of what it has. */
  readonly id?: DocumentId | undefined;
  readonly title?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  /** What no source confirms is left out, the title apart. */
  readonly unverified?: readonly UnverifiedField[] | undefined;
}

/** Where the documents are looked up. */
export interface DocumentsCitedOptions {
  /** Without one, a document is what the text says of it. */
  readonly registry?: Registry | null | undefined;
}

function asSaid(id: DocumentId, { symbol, type, number, suffix, issuer, issuerName, date, term, plenum }: ResolvedCitation): BibliographyDocument {
  return { id, symbol, type, number, suffix, issuer, issuerName, date, term, plenum };
}

const asRecorded = (id: DocumentId, record: DocumentRecord): BibliographyDocument => ({ ...record, id });

/** The citation that says most of its document. */
const fieldsOf = (citation: ResolvedCitation): number => [citation.symbol, citation.type, citation.issuer, citation.date, citation.term].filter((field) => field !== undefined).length;

export function documentsIn(analyses: Iterable<Analysis>, registry: Registry | undefined): BibliographyDocument[] {
  const best = new Map<DocumentId, ResolvedCitation>();
  for (const { citations } of analyses) {
    for (const citation of citations) {
      // What may be one of several documents is none of them.
      const id = citation.resolution.status === 'ambiguous' ? undefined : citation.resolution.document;
      if (id === undefined) continue;
      const known = best.get(id);
      if (known === undefined || fieldsOf(citation) > fieldsOf(known)) best.set(id, citation);
    }
  }
  return Array.from(best, ([id, citation]) => {
    const record = registry?.get(id);
    return record === undefined ? asSaid(id, citation) : asRecorded(id, record);
  });
}
