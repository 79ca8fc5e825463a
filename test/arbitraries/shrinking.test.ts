/** Planted mistakes are found in few runs, and the counterexample is the case that one would have written by hand. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUGS } from './planted-bugs.js';
import { runs, thorough } from '../properties/runs.js';

const SEEDS = thorough ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2, 3];
/** A sentence that takes the citation up, or a pinpoint before it: no other seed ends with more than that. */
const MOST_MORE = 36;

describe.each(BUGS)('$name', ({ property, shrunk, seed }) => {
  test('is found by every seed within 1,000 runs, and shrunk to about the smallest case', () => {
    for (const one of SEEDS) {
      const { failed, numRuns, counterexample } = fc.check(property(), { seed: one, numRuns: 1000 });
      expect(failed).toBe(true);
      expect(numRuns).toBeLessThanOrEqual(1000);
      expect(counterexample![0].text.length, counterexample![0].text).toBeLessThanOrEqual(shrunk.length + MOST_MORE);
    }
  });

  test('comes down to the obvious case', () => {
    expect(fc.check(property(), { seed, numRuns: 1000 }).counterexample![0].text).toBe(shrunk);
  });
});

test('the readers without the mistake pass: what is found is the mistake', () => {
  expect(BUGS.map(({ sound }) => fc.check(sound(), runs()).failed)).toEqual(BUGS.map(() => false));
});
