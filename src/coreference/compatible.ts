import { mayBeOneType } from '../model/document-types.js';
import type { IssuerId } from '../model/index.js';
import { sameIssuer } from '../model/same-issuer.js';
import { sameDay } from '../model/terms.js';
import { bodyOf } from '../registry/identity.js';

/** What is compared: of a mention, or of all that the text says of a document. */
export interface Said {
  readonly types: readonly string[];
  readonly symbol?: string | undefined;
  readonly issuerCode?: string | undefined;
  readonly issuer?: IssuerId | undefined;
  readonly issuerName?: string | undefined;
  readonly date?: string | undefined;
  readonly term?: string | undefined;
}

/** Can it be one document, as far as the types say? No type says nothing against it. */
export function sameKind(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || mayBeOneType(a, b);
}

/** The one rule that says whether two mentions of a number, plenum or congress can mean one document: nothing that both say differs. */
export function compatible(a: Said, b: Said): boolean {
  return agree(a.symbol, b.symbol) && agree(a.issuerCode, b.issuerCode) && ofOneTime(a, b) && ofOneBody(a, b) && sameKind(a.types, b.types);
}

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b;

/** One day lies in one term: where the text gives the day twice, a term that differs is a slip. */
export function ofOneTime(a: Pick<Said, 'date' | 'term'>, b: Pick<Said, 'date' | 'term'>): boolean {
  if (a.date !== undefined && b.date !== undefined) {
    if (!sameDay(a.date, b.date)) return false;
    if (a.date.length === 10 && a.date === b.date) return true;
  }
  return agree(a.term, b.term);
}

/** Two cities' committees are two bodies; a mention without the place may be either. */
function ofOneBody(a: Pick<Said, 'issuer' | 'issuerName'>, b: Pick<Said, 'issuer' | 'issuerName'>): boolean {
  if (a.issuer === undefined || b.issuer === undefined) return true;
  if (a.issuer === b.issuer && a.issuerName === b.issuerName) return true;
  if (!sameIssuer(a.issuer, b.issuer)) return false;
  const body = bodyOf(a);
  const other = bodyOf(b);
  return body === other || body === a.issuer || other === b.issuer;
}
