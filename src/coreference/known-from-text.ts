import type { Citation } from '../model/index.js';
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

function takeSymbol(citation: OpenCitation, reference: Reference, citations: readonly Citation[]): void {
  const referent = reference[0];
  if (referent?.symbol === undefined || reference.some(({ symbol }) => symbol !== referent.symbol)) return;
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
  for (const field of fields) {
    if (source[field] === undefined || citation[field] !== undefined) continue;
    citation[field as 'symbol'] = source[field as 'symbol']!;
    citation.provenance = withAntecedent(citation.provenance, field);
  }
}

type WithField = { readonly [F in Taken]?: Citation['provenance'] };
const extended = new WeakMap<Citation['provenance'], WithField>();

/** Provenance is shared by citations that say the same, and so is what it becomes. */
function withAntecedent(provenance: Citation['provenance'], field: Taken): Citation['provenance'] {
  const known = extended.get(provenance);
  if (known?.[field] !== undefined) return known[field];
  const made: Citation['provenance'] = Object.freeze({ ...provenance, [field]: 'antecedent' });
  // What a caller made may change under our hands.
  if (Object.isFrozen(provenance)) extended.set(provenance, { ...known, [field]: made });
  return made;
}
