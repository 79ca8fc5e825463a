import { documentRecord, relationRecord } from '../src/registry/schema.js';
import { authorityRule, bodyKind, codeLetters, documentType, issuer, place, rank, stateCode, term } from './seed-schema.js';
import type {
  AuthorityRecord, BodyKindRecord, CodeLettersRecord, DocumentSeed, DocumentTypeRecord, IssuerRecord, PlaceRecord, RankRecord, RelationSeed, StateCodeRecord, TermRecord,
} from './seed-schema.js';

export const SEED_FILES = {
  types: { file: 'document-types.json', record: documentType },
  issuers: { file: 'issuers.json', record: issuer },
  kinds: { file: 'body-kinds.json', record: bodyKind },
  ranks: { file: 'ranks.json', record: rank },
  letters: { file: 'code-letters.json', record: codeLetters },
  stateCodes: { file: 'state-codes.json', record: stateCode },
  places: { file: 'places.json', record: place },
  terms: { file: 'terms.json', record: term },
  authority: { file: 'authority.json', record: authorityRule },
  documents: { file: 'documents.json', record: documentRecord },
  relations: { file: 'relations.json', record: relationRecord },
} as const;

export type SeedName = keyof typeof SEED_FILES;

export interface Seeds {
  readonly types: readonly DocumentTypeRecord[];
  readonly issuers: readonly IssuerRecord[];
  readonly kinds: readonly BodyKindRecord[];
  readonly ranks: readonly RankRecord[];
  readonly letters: readonly CodeLettersRecord[];
  readonly stateCodes: readonly StateCodeRecord[];
  readonly places: readonly PlaceRecord[];
  readonly terms: readonly TermRecord[];
  readonly authority: readonly AuthorityRecord[];
  readonly documents: readonly DocumentSeed[];
  readonly relations: readonly RelationSeed[];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `record 12 (ban-bi-thu)`: a place that a reader finds again after lines have moved. */
export function labelOf(record: unknown, index: number): string {
  const name = isObject(record) ? (record['id'] ?? record['roman'] ?? record['letters'] ?? record['code'] ?? record['level'] ?? record['organ'] ?? record['symbol'] ?? record['from']) : undefined;
  return `record ${index + 1}${typeof name === 'string' ? ` (${name})` : ''}`;
}
