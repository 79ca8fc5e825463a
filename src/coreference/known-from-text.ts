import type { Citation, FieldName, Provenance } from '../model/index.js';
import type { Reference, Referents } from './referents.js';

/** A citation that a caller has not seen yet. */
export type OpenCitation<C extends Citation = Citation> = { -readonly [K in keyof C]: C[K] };

const OF_ANTECEDENT = ['number', 'suffix', 'symbol', 'issuerCode'] as const;

/** What the other mentions of its document say of the symbol of each citation. One symbol or none: where two documents fit, it stays open. */
export function completeFromText(citations: readonly OpenCitation[], referents: Referents): void {
  for (let index = 0; index < citations.length; index++) {
    const citation = citations[index]!;
    if (citation.form === 'anaphora') takeAll(citation, citations[referents.nearest(index) ?? -1]);
    else if (citation.symbol === undefined && citation.number !== undefined) takeSymbol(citation, referents.at(index), citations);
  }
}

function takeSymbol(citation: OpenCitation, [referent, ...others]: Reference, citations: readonly Citation[]): void {
  if (referent?.symbol === undefined || others.some(({ symbol }) => symbol !== referent.symbol)) return;
  take(citation, ['symbol', 'issuerCode'], referent);
  citation.family = citations[referent.mentions[0]!]!.family;
}

/** The nearest of those for which it stands. */
function takeAll(citation: OpenCitation, antecedent: Citation | undefined): void {
  if (antecedent === undefined) return;
  citation.family = antecedent.family;
  take(citation, OF_ANTECEDENT, antecedent);
}

type Taken = (typeof OF_ANTECEDENT)[number];

function take(citation: OpenCitation, fields: readonly Taken[], source: { readonly [F in Taken]?: Citation[F] | undefined }): void {
  const taken: Partial<Record<FieldName, Provenance>> = {};
  for (const field of fields) {
    if (source[field] === undefined || citation[field] !== undefined) continue;
    citation[field as 'symbol'] = source[field as 'symbol']!;
    taken[field] = 'antecedent';
  }
  // Provenance is shared by citations that say the same: it is copied before it is changed.
  citation.provenance = { ...citation.provenance, ...taken };
}
