import type { Citation } from '../../../src/index.js';

const FACTS = ['issuer', 'date', 'term', 'plenum', 'pinpoint'] as const;

/** What is said of a document beside its symbol, each with where it comes from; the name of the issuer as it is. */
export function factsOf(citation: Citation | undefined): Readonly<Record<string, string>> {
  if (citation === undefined) return {};
  const facts = FACTS.filter((field) => citation[field] !== undefined).map((field) => [field, `${citation[field]} ${citation.provenance[field]}`]);
  return { ...Object.fromEntries(facts) as Record<string, string>, ...(citation.issuerName !== undefined && { name: citation.issuerName }) };
}
