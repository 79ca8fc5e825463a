/** Every regular expression of `src` has the flag `u` or `v`, and takes time that grows with its text; `npm run redos` asks a checker as well. */
import { describe, expect, test } from 'vitest';
import { charactersOf, regexesOfSource, type FoundRegex } from './regex-literals.js';
import { testOrGap } from './known-gaps.js';

const regexes = regexesOfSource();
const titleOf = ({ place, source, flags }: FoundRegex): string => `${place.replace(/:\d+$/u, '')} /${source}/${flags}`;
const distinct = [...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()];
const testGap = testOrGap('regex.test.ts');

const UNITS = 20_000;
/** Linear is 2, quadratic 4. */
const MOST_GROWTH = 3;
/** Milliseconds below which nothing can be told, and nothing need be feared. */
const TOO_SHORT = 4;
const TRIES = 4;
const MOST_CHARACTERS = 8;

/** Of this process, as the machine may have other work. */
function milliseconds(regex: RegExp, text: string): number {
  const before = process.cpuUsage();
  if (regex.global) for (const _ of text.matchAll(regex));
  else regex.exec(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Each character again and again, each two in turn, all in a row; with an end that nothing matches. */
function hostile(source: string): string[] {
  const all = charactersOf(source);
  const characters = all.length === 0 ? ['x'] : all.slice(0, MOST_CHARACTERS);
  const pairs = characters.flatMap((a) => characters.filter((b) => b !== a).map((b) => a + b));
  return [...characters, ...pairs, characters.join(''), all.join('') || 'x', ...characters.map((character) => `x${character.repeat(9)}`)];
}

/** time(2n) / time(n) on the worst of the hostile texts, as the smallest of some tries; 1 where it takes no time. */
function worstGrowth(source: string, flags: string): { readonly growth: number; readonly unit: string } {
  const regex = new RegExp(source, flags);
  let worst = { growth: 1, unit: '' };
  for (const unit of hostile(source)) {
    const text = (units: number): string => `${unit.repeat(Math.ceil(units / unit.length))}\u0000`;
    const [single, double] = [text(UNITS), text(2 * UNITS)];
    let growth = Infinity;
    for (let attempt = 0; attempt < TRIES && growth > MOST_GROWTH; attempt++) {
      const time = milliseconds(regex, double);
      growth = time < TOO_SHORT ? 1 : Math.min(growth, time / milliseconds(regex, single));
    }
    if (growth > worst.growth) worst = { growth, unit };
    if (growth > MOST_GROWTH) break;
  }
  return worst;
}

describe('the regular expressions of src', () => {
  test('are found', () => {
    expect(regexes.length).toBeGreaterThan(50);
    for (const { place, source, flags } of regexes) expect(() => new RegExp(source, flags), place).not.toThrow();
  });

  test('have the flag u or v, or a comment that says why not', () => {
    expect(regexes.filter(({ flags, excused }) => !/[uv]/u.test(flags) && !excused).map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
  });

  test('know no ASCII word edges', () => {
    // Markup is ASCII by definition.
    const edges = regexes.filter(({ place, source }) => !place.startsWith('src/read/text/') && /\\[bBwW]/u.test(source));
    expect(edges.map(({ place, source }) => `${place} /${source}/`)).toEqual([]);
  });

  for (const entry of distinct) {
    const title = titleOf(entry);
    testGap(title, () => {
      const { growth, unit } = worstGrowth(entry.source, entry.flags);
      expect(growth, `on ${JSON.stringify(unit)} again and again`).toBeLessThanOrEqual(MOST_GROWTH);
    });
  }
});
