/** Rising order of UTF-16 code units, the same on every machine; locale order is not. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The items as a set in order: of those that `compare` calls equal one is kept, the first. The array itself where it is
 * one already, so that graphs share what they have in common.
 *
 * @param order total: two items of order 0 say the same
 * @param identity of items that are one though they differ; of a sorted list such stand side by side
 */
export function united<T>(items: readonly T[], order: (a: T, b: T) => number, identity: (a: T, b: T) => number = order): readonly T[] {
  let rising = true;
  for (let at = 1; at < items.length && rising; at++) rising = order(items[at - 1]!, items[at]!) < 0 && identity(items[at - 1]!, items[at]!) !== 0;
  if (rising) return items;
  const kept: T[] = [];
  for (const item of [...items].sort(order)) {
    if (kept.length === 0 || identity(kept.at(-1)!, item) !== 0) kept.push(item);
  }
  return kept;
}

/** The lesser and the greater of two values of which either may be missing. */
export function lesser(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

export function greater(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
