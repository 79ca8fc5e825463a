/** How often a law is tried. `LAW_RUNS` says it for all laws and `LAW_SEED` where they begin, as the nightly run does; else each has its own number. */
const everywhere = process.env['LAW_RUNS'];
const seed = process.env['LAW_SEED'];

/** Parameters of `fc.assert`. */
export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

const wholeNumber = (name: string, value: string): number => {
  if (!/^-?\d{1,10}$/u.test(value)) throw new Error(`${name} is a whole number, not ${value}`);
  return Number(value);
};

/** @param usual how often in a suite that shall take seconds; more where `LAW_RUNS` says so, never less */
export function runs(usual = 500): Runs {
  const numRuns = everywhere === undefined ? usual : Math.max(usual, wholeNumber('LAW_RUNS', everywhere));
  return { numRuns, ...(seed !== undefined && { seed: wholeNumber('LAW_SEED', seed) }) };
}
