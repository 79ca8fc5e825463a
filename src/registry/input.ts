import { UsageError } from '../model/errors.js';
import { isIterable } from '../model/analyzed-texts.js';
import { isOptions, kindOf, type NamesOf } from '../model/known-options.js';
import { didYouMean } from '../model/nearest.js';
import type { DocumentInput, RelationInput } from './schema.js';

/** Documents and what they do to one another, as a registry file has them. */
export interface RegistryInput {
  readonly records: Iterable<DocumentInput>;
  readonly relations?: Iterable<RelationInput> | undefined;
}

const LISTS: NamesOf<RegistryInput> = { records: true, relations: true };

/** The two lists of records alone, or of records and relations; undefined for anything else. What stands in the lists is not looked at. */
export function listsOf(input: unknown): Readonly<Record<keyof RegistryInput, Iterable<unknown>>> | undefined {
  if (isIterable(input)) return { records: input, relations: [] };
  if (!isOptions(input) || Object.keys(input).some((name) => !Object.hasOwn(LISTS, name))) return undefined;
  const { records, relations = [] } = input as Partial<RegistryInput>;
  return isIterable(records) && isIterable(relations) ? { records, relations } : undefined;
}

/** Why {@link listsOf} has none: what was given, and what is to be given in its place. */
export function refusedInput(input: unknown): UsageError {
  return new UsageError(`createRegistry takes a list of records, or an object { records, relations } of two lists; ${gotOf(input)}`);
}

function gotOf(input: unknown): string {
  if (!isOptions(input)) return `got ${kindOf(input)}`;
  if ('find' in input) return 'got a registry: that is the option base';
  if ('symbol' in input) return 'got a single record: wrap it in an array';
  const unknown = Object.keys(input).find((name) => !Object.hasOwn(LISTS, name));
  if (unknown !== undefined) return `got an object with ${JSON.stringify(unknown)}${didYouMean(unknown, Object.keys(LISTS))}`;
  const { records, relations } = input as Partial<RegistryInput>;
  return isIterable(records) ? `its relations are ${kindOf(relations)}` : `its records are ${kindOf(records)}`;
}
