import { UsageError } from './errors.js';
import type { Registry } from './registry.js';

/**
 * Options come out of files that somebody wrote: a name that is none would go unnoticed.
 *
 * @throws UsageError that names it and those that there are
 */
export function refuseUnknown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`);
}

/**
 * The registry is one of the options, also where there is no other; where it stands in their place it would go unnoticed.
 *
 * @param call how it is written
 * @throws UsageError when the options are a registry
 */
export function refuseRegistryAlone(options: object, call: string): void {
  if (typeof (options as Partial<Registry>).find === 'function') throw new UsageError(`the registry is an option: ${call}`);
}
