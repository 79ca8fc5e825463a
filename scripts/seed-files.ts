import { documentRecord, relationRecord } from '../src/registry/schema.js';
import { authorityRule, documentType, issuer, term } from './seed-schema.js';
import type { AuthorityRecord, DocumentSeed, DocumentTypeRecord, IssuerRecord, RelationSeed, TermRecord } from './seed-schema.js';

export const SEED_FILES = {
  types: { file: 'document-types.json', record: documentType },
  issuers: { file: 'issuers.json', record: issuer },
  terms: { file: 'terms.json', record: term },
  authority: { file: 'authority.json', record: authorityRule },
  documents: { file: 'documents.json', record: documentRecord },
  relations: { file: 'relations.json', record: relationRecord },
} as const;

export type SeedName = keyof typeof SEED_FILES;

export interface Seeds {
  readonly types: readonly DocumentTypeRecord[];
  readonly issuers: readonly IssuerRecord[];
  readonly terms: readonly TermRecord[];
  readonly authority: readonly AuthorityRecord[];
  readonly documents: readonly DocumentSeed[];
  readonly relations: readonly RelationSeed[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `record 12 (ban-bi-thu)`: a place that a reader finds again after lines have moved. */
export function placeOf(record: unknown, index: number): string {
  const name = isObject(record) ? (record['id'] ?? record['roman'] ?? record['organ'] ?? record['symbol'] ?? record['from']) : undefined;
  return `record ${index + 1}${typeof name === 'string' ? ` (${name})` : ''}`;
}
