/** What the fuzzer does with its inputs at the end: the work on each is looked at, and how it grows. */
import { describe, expect, test } from 'vitest';
import { tooMuchWork, worstGrowth } from './pump.js';
import { CHECKS } from './checks.js';
import { TARGETS } from './seeds.js';
import { thorough } from '../properties/runs.js';

const SEEDS = thorough ? 150 : 15;

describe('what checks', () => {
  const steps = (of: (length: number) => number) => (text: string): number => {
    let sum = 0;
    for (let step = of(text.length); step > 0; step--) sum += step % 7;
    return sum;
  };

  test('a text that takes quadratic work is told from one that takes linear work', () => {
    expect(worstGrowth('a', steps((length) => (length * length) / 5000))?.factor).toBeGreaterThan(2.5);
    expect(worstGrowth('a', steps((length) => length * 100))).toBeUndefined();
    expect(worstGrowth('', steps(() => 1))).toBeUndefined();
  });

  test('so is a text through which something built in looks again and again', () => {
    const ends = (text: string): number => {
      let last = 0;
      for (let at = 0; at < text.length; at += 100) last += text.indexOf('b', at);
      return last;
    };
    expect(worstGrowth('a', ends)).toMatchObject({ where: expect.stringMatching(/^String\.indexOf: /u) as string });
    expect(worstGrowth('a', (text) => text.replace(/a/gu, 'b').split('b').map((word) => /c/u.test(word)))).toBeUndefined();
    expect(worstGrowth('a', (text) => Array.from({ length: text.length / 100 }, (_, at) => /b/u.test(text.slice(at))))).toMatchObject({ where: expect.stringMatching(/^\/b\/: /u) as string });
  });

  test('a short text that takes a great deal of work is told', () => {
    expect(tooMuchWork('ab', steps((length) => 2 ** (10 * length)))).toBeGreaterThan(2 ** 20);
    expect(tooMuchWork('a'.repeat(1000), steps((length) => length * 100))).toBeUndefined();
  });
});

test.each(TARGETS.filter(({ name }) => CHECKS[name] !== undefined))('$name: no seed takes too much work, nor more than its share when it is repeated', ({ name, seeds }) => {
  const all = seeds();
  const some = all.filter((_, index) => index % Math.ceil(all.length / SEEDS) === 0);
  expect(some.flatMap((text) => tooMuchWork(text, CHECKS[name]!) ?? [])).toEqual([]);
  expect(some.slice(0, thorough ? 40 : 1).flatMap((text) => worstGrowth(text, CHECKS[name]!) ?? [])).toEqual([]);
});
