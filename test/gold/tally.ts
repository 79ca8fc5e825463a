/** `found` gold citations are matched by a citation of the reader, `exact` ones by the very span. */
export interface Tally {
  gold: number;
  got: number;
  found: number;
  exact: number;
}

export function emptyTally(): Tally {
  return { gold: 0, got: 0, found: 0, exact: 0 };
}

/** A share of nothing is undefined: no floor binds it. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Precision, recall and F1 of a tally. */
export function ratios(tally: Tally): { precision: number | undefined; recall: number | undefined; f1: number | undefined } {
  return {
    precision: share(tally.found, tally.got),
    recall: share(tally.found, tally.gold),
    f1: share(2 * tally.found, tally.got + tally.gold),
  };
}
