import type { Citation, DocumentRecord, IssuerId } from '../model/index.js';

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

/** A record whose symbol no source confirms resolves nothing. */
export function canResolve({ unverified }: DocumentRecord): boolean {
  return !unverified.includes('symbol');
}

/** The issuer of a record as far as a source confirms it. */
export function verifiedIssuer({ issuer, unverified }: DocumentRecord): IssuerId | undefined {
  return unverified.includes('issuer') ? undefined : issuer;
}
