import type { DocumentRecord, Registry, ResolvedCitation } from '../index.js';
import { knownDocument } from '../cards/standing.js';

/** A document, or what could not be told to be one, with all citations of a text that mean it. */
export interface CitedDocument {
  /** In the order of first citation, from 1. */
  readonly number: number;
  readonly document: string | undefined;
  readonly record: DocumentRecord | undefined;
  readonly citations: readonly ResolvedCitation[];
}

/** Citations by what they mean; those that may mean several documents, or none that is known, by how they are written. */
export function citedDocuments(citations: readonly ResolvedCitation[], registry: Registry): CitedDocument[] {
  const groups = new Map<string, ResolvedCitation[]>();
  for (const citation of citations) {
    const key = knownDocument(citation.resolution) ?? `${citation.resolution.status}\n${citation.symbol ?? citation.text}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [citation]);
    else group.push(citation);
  }
  return Array.from(groups.values(), (group, index): CitedDocument => {
    const document = knownDocument(group[0]!.resolution);
    return { number: index + 1, document, record: document === undefined ? undefined : registry.get(document), citations: group };
  });
}
