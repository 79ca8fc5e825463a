/**
 * Every regular expression of `src` has the flag `u` or `v`. That none of them takes more than linear time is told by `npm run redos`, which
 * counts steps, and measured by `npm run bench -- --regexes`.
 */
import { expect, test } from 'vitest';
import { regexesOfSource } from './regex-literals.js';

const regexes = regexesOfSource();

test('the regular expressions of src are found', () => {
  expect(regexes.length).toBeGreaterThan(50);
  for (const { place, source, flags } of regexes) expect(() => new RegExp(source, flags), place).not.toThrow();
});

test('they have the flag u or v, or a comment that says why not', () => {
  expect(regexes.filter(({ flags, excused }) => !/[uv]/u.test(flags) && !excused).map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
});

test('they know no ASCII word edges', () => {
  // Markup is ASCII by definition.
  const edges = regexes.filter(({ place, source }) => !place.startsWith('src/read/text/') && /\\[bBwW]/u.test(source));
  expect(edges.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
});
