import type { DocumentId } from '../model/index.js';
import { documentIdOf, eventSymbol } from '../registry/identity.js';
import type { Referent } from '../coreference/referents.js';

function idFromText(referent: Referent, withBody = false): DocumentId | undefined {
  const [type] = referent.types;
  const symbol = referent.kind === 'numbered' ? referent.symbol : eventSymbol(type, referent.plenum);
  const { number, suffix, issuerCode, issuer, issuerName, date, term } = referent;
  return documentIdOf({ symbol, type, number, suffix, issuerCode, issuer, issuerName, date, term }, withBody);
}

/** Ids from the text alone; two documents that it keeps apart by their issuers do not share one. */
export function idsFromText(referents: readonly Referent[]): ReadonlyMap<Referent, DocumentId | undefined> {
  const ids = new Map<Referent, DocumentId | undefined>();
  const count = new Map<DocumentId, number>();
  for (const referent of referents) {
    const id = idFromText(referent);
    ids.set(referent, id);
    if (id !== undefined) count.set(id, (count.get(id) ?? 0) + 1);
  }
  for (const [referent, id] of ids) if (id !== undefined && count.get(id)! > 1) ids.set(referent, idFromText(referent, true));
  return ids;
}
