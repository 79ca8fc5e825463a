import { UsageError } from './errors.js';
import { didYouMean } from './nearest.js';
import type { AnalyzeOptions, ExtractOptions, ResolveOptions } from './options.js';
import type { Registry } from './registry.js';

/** The names of an interface of options: one that is missing here, or that the interface does not have, does not compile. */
export type NamesOf<T> = { readonly [name in keyof T]-?: true };

/** What a wrong value is, as a message says it. */
export const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : value instanceof Date ? 'a Date' : typeof value);

/** May it hold options? What they are is not looked at. */
export function isOptions(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/**
 * Options come out of files that somebody wrote: a name that is none would go unnoticed.
 *
 * @param what they are called in the message
 * @throws UsageError for what is no object, and for a name that is none, with the one that may be meant or those that there are
 * @example checkOptions('analyze', { publishedon: '2025' }, ANALYZE_OPTIONS) // analyze has no option "publishedon"; did you mean 'publishedOn'?
 */
export function checkOptions(caller: string, options: unknown, names: Readonly<Record<string, true>>, what = 'option'): void {
  if (!isOptions(options)) {
    throw new UsageError(`${caller} takes its ${what}s as one object, such as { ${Object.keys(names)[0]}: … }; got ${kindOf(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(names, name)) continue;
    const known = Object.keys(names);
    throw new UsageError(`${caller} has no ${what} ${JSON.stringify(name)}${didYouMean(name, known) || `; it has ${known.join(', ')}`}`);
  }
}

/**
 * The registry is one of the options, also where there is no other; what stands in their place is told how it is written.
 *
 * @param call how it is written
 * @throws UsageError when the options are a registry
 */
export function refuseRegistryAlone(options: unknown, call: string): void {
  if (isOptions(options) && typeof (options as Partial<Registry>).find === 'function') throw new UsageError(`the registry is an option: ${call}`);
}

/**
 * Below a half two documents could be the answer at once.
 *
 * @throws UsageError when it is no number from 0.5 to 1
 */
export function requireCertainty(caller: string, certainty: unknown): void {
  if (certainty === undefined || (typeof certainty === 'number' && certainty >= 0.5 && certainty <= 1)) return;
  throw new UsageError(`${caller}: certainty must be a number from 0.5 to 1, got ${String(certainty)}`);
}

export const EXTRACT_OPTIONS: NamesOf<ExtractOptions> = { format: true, code: true, named: true };
export const ANALYZE_OPTIONS: NamesOf<AnalyzeOptions> = { ...EXTRACT_OPTIONS, publishedOn: true, self: true, registry: true, certainty: true };
export const RESOLVE_OPTIONS: NamesOf<ResolveOptions> = { registry: true, certainty: true, publishedOn: true, text: true };
