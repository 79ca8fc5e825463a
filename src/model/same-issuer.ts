import type { IssuerId } from './citation.js';

/** Joint issuers share a document with each of theirs. */
export function sameIssuer(a: IssuerId, b: IssuerId): boolean {
  if (a === b) return true;
  if (!a.includes('+') && !b.includes('+')) return false;
  const bodies = b.split('+');
  return a.split('+').some((body) => bodies.includes(body));
}
