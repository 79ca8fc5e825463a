import { UsageError } from './errors.js';

/**
 * Options come out of files that somebody wrote: a name that is none would go unnoticed.
 *
 * @throws UsageError that names it and those that there are
 */
export function refuseUnknown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`there is no option ${JSON.stringify(unknown)}; the options are ${known.join(', ')}`);
}
