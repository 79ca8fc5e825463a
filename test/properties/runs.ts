/**
 * How often a law is tried: a few times in `npm test`, many times in `npm run test:all`. `LAW_RUNS` says a higher number for all laws and
 * `LAW_SEED` where they begin, as the nightly run does.
 */
const TRIES = { few: 100, many: 2000 } as const;

/** Whether all is tried, by `npm run test:all`, or what a change can break. */
export const thorough = process.env['LAW_TRIES'] === 'many';

/** The same values in every run: a law that fails was broken by a change, and fails again. Other seeds are tried by night. */
const SEED = '1';

/** Parameters of `fc.assert`. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

function wholeNumber(name: string, usual: string): number {
  const value = process.env[name] ?? usual;
  if (!/^-?\d{1,10}$/u.test(value)) throw new Error(`${name} is a whole number, not ${value}`);
  return Number(value);
}

/** @param share of the tries of a law that takes about a millisecond each: more for one that is tried in less, fewer for one that takes longer */
export function runs(share = 1): Runs {
  const usual = Math.ceil(share * TRIES[thorough ? 'many' : 'few']);
  return { numRuns: Math.max(usual, wholeNumber('LAW_RUNS', '0')), seed: wholeNumber('LAW_SEED', SEED) };
}
