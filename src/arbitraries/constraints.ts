import { UsageError } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';

/** The chosen values of a constraint, or all of them. A wrong one is a mistake of the caller, told with those that are right. */
export function chosen<T>(caller: string, name: string, wanted: readonly T[] | undefined, known: readonly T[]): readonly [T, ...T[]] {
  if (wanted === undefined) return known as readonly [T, ...T[]];
  const list = (): string => known.map((value) => JSON.stringify(value)).join(', ');
  if (!Array.isArray(wanted) || wanted.length === 0) throw new UsageError(`${caller}: ${name} is a list with at least one of ${list()}; leave it out for all`);
  const wrong = wanted.find((value) => !known.includes(value));
  if (wrong !== undefined) throw new UsageError(`${caller}: ${name} has ${JSON.stringify(wrong)}; known are ${list()}`);
  return wanted as unknown as readonly [T, ...T[]];
}

/** Nothing that fits all constraints at once is as wrong as a wrong value. */
export function fitting<T>(caller: string, names: string, found: readonly T[]): readonly [T, ...T[]] {
  if (found.length === 0) throw new UsageError(`${caller}: nothing fits ${names} together; widen one of them`);
  return found as readonly [T, ...T[]];
}

/** A whole number within bounds, or the default. */
export function count(caller: string, name: string, value: number | undefined, { min, max, otherwise }: { readonly min: number; readonly max: number; readonly otherwise: number }): number {
  if (value === undefined) return otherwise;
  if (!Number.isInteger(value) || value < min || value > max) throw new UsageError(`${caller}: ${name} is a whole number from ${min} to ${max}, got ${String(value)}`);
  return value;
}

export function constraintsOf<T extends object>(caller: string, constraints: T | undefined, names: NamesOf<T>): T {
  const given = (constraints ?? {}) as T;
  checkOptions(caller, given, names, 'constraint');
  return given;
}

/** Versions 3 and 4 have no class in common: what generates and shrinks is an arbitrary. */
export function requireArbitrary(value: unknown): void {
  const { generate, shrink } = (value ?? {}) as { generate?: unknown; shrink?: unknown };
  if (typeof generate !== 'function' || typeof shrink !== 'function') throw new UsageError('noise takes an arbitrary of texts as its first argument, such as noise(citation())');
}
