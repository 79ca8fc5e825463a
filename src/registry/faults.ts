import * as v from 'valibot';
import { formatSymbol, parseSymbol } from '../read/interpret/document-symbol.js';
import { isOfCentre } from '../model/codes.js';
import type { DocumentRecord, RegistryRelation } from '../model/index.js';
import { BODY_FACTS } from '../model/facts.generated.js';
import { didYouMean, slipOf } from '../model/nearest.js';
import { termOfDate } from '../model/terms.js';
import { issuerCodeOf } from './identity.js';
import { documentRecord, relationRecord } from './schema.js';

/** What is wrong with a record, and what to write; `field` is a path: `subjects.vi.0`. */
export interface Fault {
  readonly field?: string | undefined;
  readonly message: string;
}

/** The record as a registry takes it, or all that is wrong with it. */
export type Read<T> = { readonly record: T; readonly faults: readonly [] } | { readonly record?: undefined; readonly faults: readonly Fault[] };

const BODIES = Object.keys(BODY_FACTS);

/** What a value of the wrong kind has to be, by what the schema expects. */
const KINDS: Readonly<Record<string, string>> = { string: 'a text in quotes', number: 'a number without quotes', Array: 'a list in square brackets', Object: 'an object in braces', true: 'true, or left out' };

function messageOf(issue: v.BaseIssue<unknown>, fields: readonly string[]): string {
  const { type, expected, received, input, message, path } = issue;
  if (type === 'strict_object' && path !== undefined) {
    const key = String(path.at(-1)!.key);
    // A field that is needed and is not there, or one of a name that no field has.
    if (expected === 'never') return `there is no such field${didYouMean(key, fields) || `; the fields are ${fields.join(', ')}`}`;
    return 'this field is needed';
  }
  if (type === 'picklist') {
    const choices = Array.from(expected!.matchAll(/"([^"]+)"/gu), ([, choice]) => choice!);
    return `must be one of ${choices.join(', ')}, not ${received}${typeof input === 'string' ? didYouMean(input, choices) : ''}`;
  }
  const kind = expected === null ? undefined : KINDS[expected];
  return kind !== undefined && issue.kind === 'schema' ? `must be ${kind}, not ${received}` : message;
}

function read<T>(schema: v.GenericSchema<unknown, T>, fields: readonly string[], input: unknown): Read<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return { record: result.output, faults: [] };
  return { faults: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? undefined, message: messageOf(issue, fields) })) };
}

const RECORD_FIELDS = Object.keys(documentRecord.entries);
const RELATION_FIELDS = Object.keys(relationRecord.entries);

export function readRelation(input: unknown): Read<RegistryRelation> {
  return read(relationRecord as v.GenericSchema<unknown, RegistryRelation>, RELATION_FIELDS, input);
}

/** A record with what follows from its symbol and day; or everything that is wrong with it, in the order in which it is to be mended. */
export function readRecord(input: unknown): Read<DocumentRecord> {
  const { record, faults } = read(documentRecord as v.GenericSchema<unknown, DocumentRecord>, RECORD_FIELDS, input);
  if (record !== undefined) return completed(record);
  // What is wrong with the symbol is told with the rest.
  const { symbol, type } = (input ?? {}) as Partial<Record<string, unknown>>;
  if (typeof symbol !== 'string' || typeof type !== 'string') return { faults };
  return { faults: [...faults, ...completed({ symbol, type, aliases: [], confidence: 'medium', unverified: [], sources: [] }).faults] };
}

/** What no schema of single fields sees: number, letter and type of a record are those of its symbol, its day lies in its term. */
export function completed(record: DocumentRecord): Read<DocumentRecord> {
  const { symbol, type, term, date, unverified } = record;
  const faults: Fault[] = [...issuerFaults(record)];
  const report = (field: string, message: string): unknown => faults.push({ field, message });
  if (!/^\d/u.test(symbol)) return faults.length > 0 ? { faults } : { record, faults: [] };
  const parts = parseSymbol(symbol);
  if (parts === undefined) {
    report('symbol', `“${symbol}” is no symbol of a Party document; write it as 57-NQ/TW`);
    return { faults };
  }
  const canonical = formatSymbol(parts);
  if (canonical !== symbol) report('symbol', `write ${canonical}, the canonical form of “${symbol}”`);
  if (record.number !== undefined && record.number !== parts.number) report('number', `is ${record.number}, the symbol says ${parts.number}; leave it out`);
  if (record.suffix !== undefined && record.suffix !== parts.suffix) report('suffix', `is ${record.suffix}, the symbol says ${parts.suffix ?? 'none'}; leave it out`);
  if (parts.types.length > 0 && !parts.types.some((meant) => meant === type)) report('type', `is ${type}, the code ${parts.typeCode} means ${parts.types.join(' or ')}`);
  const central = isOfCentre(issuerCodeOf(symbol) ?? '');
  const dated = date === undefined ? undefined : termOfDate(date);
  if (central && dated !== undefined && term !== undefined && dated !== term && !unverified.includes('date') && !unverified.includes('term')) {
    report('term', `is ${term}, but ${date!} lies in term ${dated}; mend one of them, or name it in "unverified"`);
  }
  if (faults.length > 0) return { faults };
  const { suffix } = parts;
  return { record: { ...record, number: parts.number, ...(suffix !== undefined && { suffix }), ...(central && term === undefined && dated !== undefined && { term: dated }) }, faults: [] };
}

/** A body of one's own has the name that makes it one; without it, an id beside a listed one is a slip of the pen. */
function issuerFaults({ issuer, issuerName }: DocumentRecord): Fault[] {
  if (issuerName !== undefined) return [];
  return (issuer ?? '').split('+').flatMap((id) => {
    const meant = id === '' || BODIES.includes(id) ? undefined : slipOf(id, BODIES);
    return meant === undefined ? [] : [{ field: 'issuer', message: `no body has the id ${id}; did you mean '${meant}'? For a body of your own give its issuerName too` }];
  });
}
