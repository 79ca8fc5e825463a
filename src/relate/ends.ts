import type { IssuerId, Relation, Span } from '../model/index.js';
import type { Mention } from './mention.js';

/** Who does something to a document, or to whom it is done. */
export type End =
  | { readonly kind: 'mention'; readonly mention: Mention }
  /** The text itself. */
  | { readonly kind: 'self' }
  /** A body or person. */
  | { readonly kind: 'actor'; readonly span: Span; readonly issuer?: IssuerId | undefined }
  /** A document without a number, or nobody who is named: then the span is the act's. */
  | { readonly kind: 'unnamed'; readonly span: Span };

export const SELF: End = { kind: 'self' };
/** The number of the text itself at its head is the text. */
export const mentioned = (mention: Mention): End => (mention.header ? SELF : { kind: 'mention', mention });

/** Is one document meant? Mentions of one entity are, but that the antecedent of a demonstrative may be another; a body is never a document. */
export function sameEnd(a: End, b: End): boolean {
  if (a.kind === 'mention' && b.kind === 'mention') return a.mention === b.mention || (!a.mention.anaphora && !b.mention.anaphora && a.mention.entity !== undefined && a.mention.entity === b.mention.entity);
  return a.kind === 'self' && b.kind === 'self';
}

/** Is the document younger than the other? Days, months and years are compared as far as both are `date`: stated, or known. */
export function isYounger(end: End, than: End, date: 'date' | 'knownDate'): boolean {
  if (end.kind !== 'mention' || than.kind !== 'mention') return false;
  const [own, other] = [end.mention[date], than.mention[date]];
  if (own === undefined || other === undefined) return false;
  const length = Math.min(own.length, other.length);
  return own.slice(0, length) > other.slice(0, length);
}

/** Can it be told what document it is? */
export const isTold = ({ kind }: End): boolean => kind === 'mention' || kind === 'self';

/** The source of a relation; a State document has no id and is told by its span. */
export function sourceOf(end: End): Relation['source'] {
  switch (end.kind) {
    case 'mention':
      return end.mention.id ?? { unnamed: end.mention.span };
    case 'self':
      return 'this';
    case 'actor':
      return { actor: end.span, ...(end.issuer !== undefined && { issuer: end.issuer }) };
    case 'unnamed':
      return { unnamed: end.span };
  }
}

/** The target; undefined where it is no document of the Party that is cited. */
export function targetOf(end: End): Relation['target'] | undefined {
  return end.kind === 'mention' ? end.mention.id : end.kind === 'self' ? 'this' : undefined;
}
