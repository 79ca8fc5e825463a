import type { Citation, DocumentRecord, IssuerId } from '../model/index.js';

/** QĐ is quyết định and quy định: texts call one document by both words. */
const QD_TYPES: ReadonlySet<string> = new Set(['quyet-dinh', 'quy-dinh']);
const NO_TYPES: readonly string[] = [];

export function typesOf({ type, typeCandidates }: Pick<Citation, 'type' | 'typeCandidates'>): readonly string[] {
  return type === undefined ? (typeCandidates ?? NO_TYPES) : [type];
}

export function sameKind(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((type) => b.includes(type)) || (a.some((type) => QD_TYPES.has(type)) && b.some((type) => QD_TYPES.has(type)));
}

/**
 * The issuer as far as the text says it, beside the citation or elsewhere. One that follows from a code says nothing new; that
 * of a congress or plenum document follows from its very name.
 */
export function saidIssuer({ issuer, provenance, number }: Pick<Citation, 'issuer' | 'provenance' | 'number'>): IssuerId | undefined {
  return provenance.issuer === 'inferred' && number !== undefined ? undefined : issuer;
}

export function saidTerm({ term, provenance }: Pick<Citation, 'term' | 'provenance'>): string | undefined {
  return provenance.term === 'inferred' ? undefined : term;
}

/** Joint issuers share a document with each of theirs. */
export function sameIssuer(a: IssuerId, b: IssuerId): boolean {
  if (a === b) return true;
  const bodies = b.split('+');
  return a.split('+').some((body) => bodies.includes(body));
}

/** A record whose symbol no source confirms resolves nothing. */
export function canResolve({ unverified }: DocumentRecord): boolean {
  return !unverified.includes('symbol');
}

/** The issuer of a record as far as a source confirms it. */
export function verifiedIssuer({ issuer, unverified }: DocumentRecord): IssuerId | undefined {
  return unverified.includes('issuer') ? undefined : issuer;
}
