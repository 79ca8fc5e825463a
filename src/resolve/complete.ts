import type { OpenCitation as OpenMention } from '../coreference/known-from-text.js';
import type { DocumentRecord, FieldName, Provenance, ResolvedCitation, Resolution } from '../model/index.js';
import { isEventSymbol } from '../registry/identity.js';
import type { OpenYear } from '../read/text/surroundings.js';
import { verifiedIssuer } from './facts.js';
import type { Referent } from '../coreference/referents.js';

/** A citation that is the resolver's own. */
export type OpenCitation = OpenMention & { resolution?: Resolution };

type Completed = 'symbol' | 'issuerCode' | 'issuer' | 'date' | 'term' | 'plenum' | 'type';

function take<K extends Completed>(citation: OpenCitation, field: K, value: OpenCitation[K] | undefined, from: Provenance, copied: boolean): boolean {
  if (value === undefined || citation[field] !== undefined) return copied;
  citation[field] = value;
  // Provenance is shared by citations that say the same: it is copied before it is changed.
  if (!copied) citation.provenance = { ...citation.provenance };
  (citation.provenance as Partial<Record<FieldName, Provenance>>)[field] = from;
  return true;
}

/** "So với Nghị quyết 55-NQ/TW năm 2020, …": the year behind a number is the document's own where the document is of that year, and not that of what is told. */
export function takeYear(citation: OpenCitation, record: DocumentRecord | undefined, year: OpenYear | undefined): void {
  if (year === undefined || record?.date?.startsWith(year.date) !== true) return;
  if (take(citation, 'date', year.date, 'adjacent', false) && citation.spans !== undefined) citation.spans = { ...citation.spans, date: year.span };
}

/**
 * Adds what the document is known by elsewhere: from other citations of the text (`antecedent`), else from the registry. A
 * stated field stays as stated; unverified fields of a record are not taken over.
 */
export function complete(citation: OpenCitation, referent: Referent | undefined, record: DocumentRecord | undefined): void {
  let copied = false;
  if (referent !== undefined) {
    copied = take(citation, 'symbol', referent.symbol, 'antecedent', copied);
    copied = take(citation, 'issuerCode', referent.issuerCode, 'antecedent', copied);
    copied = take(citation, 'issuer', referent.issuer, 'antecedent', copied);
    copied = take(citation, 'date', referent.date, 'antecedent', copied);
    copied = take(citation, 'term', referent.term, 'antecedent', copied);
    copied = take(citation, 'plenum', referent.plenum, 'antecedent', copied);
  }
  if (record === undefined) return;
  if (!isEventSymbol(record.symbol) && record.number !== undefined) copied = take(citation, 'symbol', record.symbol, 'registry', copied);
  copied = take(citation, 'issuer', verifiedIssuer(record), 'registry', copied);
  copied = take(citation, 'date', record.date, 'registry', copied);
  if (!record.unverified.includes('term')) copied = take(citation, 'term', record.term, 'registry', copied);
  copied = take(citation, 'plenum', record.plenum, 'registry', copied);
  const type = citation.typeCandidates?.find((open) => open === record.type);
  if (type !== undefined) {
    take(citation, 'type', type, 'registry', copied);
    delete citation.typeCandidates;
  }
}

export function settled(citation: OpenCitation, resolution: Resolution): ResolvedCitation {
  citation.resolution = resolution;
  return citation as ResolvedCitation;
}
