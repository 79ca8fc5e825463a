import type { DocumentType, KnownIssuerId } from '../model/facts.generated.js';
import { LANGUAGES } from '../model/language-set.js';
import type { Language } from '../model/span.js';

/** `of-many`: alone the code says nothing about which body signs; `never-inferred`: nor is it worked out from a body's name; `shared-with-state`: the State has it too. */
export type CodeMark = 'of-many' | 'never-inferred' | 'shared-with-state';
export type CodeStatus = 'official' | 'practice' | 'variant' | 'unverified' | 'state-code';
export type CodeSeed = readonly [code: string, status: CodeStatus, ...marks: CodeMark[]];

/** In each language the main name, then the variants. */
export type SeedNames = Readonly<Record<Language, readonly string[]>>;

export interface TypeSeed {
  readonly id: DocumentType;
  readonly codes: readonly CodeSeed[];
}

export interface IssuerSeed extends SeedNames {
  readonly id: KnownIssuerId;
  readonly codes: readonly CodeSeed[];
}

/**
 * Reads the tables of `seeds.generated.ts`. Every bundle carries them, and rows of fields are half the size of object literals: `;` parts the
 * fields of a record, `|` the values of a field, a space a code from what is said of it. The ids stand once, with the facts, in the same order.
 *
 * @example issuerSeeds({ 'bo-chinh-tri': … }, '\nBộ Chính trị;Bureau politique;Politburo;TW official of-many\n')
 */
export function issuerSeeds(facts: Readonly<Record<KnownIssuerId, unknown>>, rows: string): readonly IssuerSeed[] {
  return fieldsById(facts, rows).map(([id, fields]) => ({ id, ...namesOf(fields), codes: codesOf(fields[3]) }));
}

export function typeSeeds(facts: Readonly<Record<DocumentType, unknown>>, rows: string): readonly TypeSeed[] {
  return fieldsById(facts, rows).map(([id, [codes]]) => ({ id, codes: codesOf(codes) }));
}

export function typeNames(facts: Readonly<Record<DocumentType, unknown>>, rows: string): ReadonlyMap<DocumentType, SeedNames> {
  return new Map(fieldsById(facts, rows).map(([id, fields]) => [id, namesOf(fields)] as const));
}

function fieldsById<Id extends string>(facts: Readonly<Record<Id, unknown>>, rows: string): (readonly [Id, readonly string[]])[] {
  const lines = rows.split('\n').slice(1, -1);
  return (Object.keys(facts) as Id[]).map((id, index) => [id, lines[index]!.split(';')] as const);
}

const valuesOf = (field = ''): string[] => (field === '' ? [] : field.split('|'));
/** A language for which the seeds have no names is read by the names of its locale alone. */
const namesOf = ([vi, fr, en]: readonly string[]): SeedNames => ({ ...(Object.fromEntries(LANGUAGES.map((language) => [language, []])) as unknown as SeedNames), vi: valuesOf(vi), fr: valuesOf(fr), en: valuesOf(en) });
const codesOf = (field: string | undefined): CodeSeed[] => valuesOf(field).map((code) => code.split(' ') as unknown as CodeSeed);
