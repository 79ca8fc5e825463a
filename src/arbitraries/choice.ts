import * as fc from 'fast-check';

/** One of the values. Shrinks to the first that still fails, step by step; `constantFrom` would try the very first alone. */
export function among<T>(values: readonly [T, ...T[]] | readonly T[]): fc.Arbitrary<T> {
  return fc.nat(values.length - 1).map((index) => values[index]!);
}

/** Values of one of the kinds; shrinks to the first kind. */
export function oneKindOf<T>(kinds: readonly fc.Arbitrary<T>[], weights: readonly number[] = []): fc.Arbitrary<T> {
  const [first, ...others] = kinds.map((arbitrary, index) => ({ arbitrary, weight: weights[index] ?? 1 }));
  return fc.oneof({ withCrossShrink: true }, first!, ...others);
}

export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** At least one; shrinks by leaving out any of them, where an array would leave out the first ones alone. */
export function some<T>(value: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[]> {
  return fc.array(fc.option(value, { nil: undefined, freq: 30 }), { minLength: 1, maxLength })
    .map((values) => values.filter((one) => one !== undefined))
    .filter(({ length }) => length > 0);
}
