/** Time grows with the text and no faster, whatever the text. Figures that count come from `npm run bench -- --hostile`. */
import { describe, expect, it } from 'vitest';
import { type Generator, HOSTILE } from '../../bench/hostile.js';
import { analyze } from '../../src/index.js';

/** Linear is 2, quadratic 4; the rest is the noise of small times on a busy machine. */
const MOST_GROWTH = 3;
const TRIES = 3;
const LEAST_UNITS = 60_000;
const MOST_UNITS = 480_000;
/** Times in milliseconds: too short for a ratio, and long enough to stop before a fault takes minutes. */
const TOO_SHORT = 8;
const LONG_ENOUGH = 400;

function milliseconds(text: string): number {
  const times = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    analyze(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * time(2n) / time(n), as the mean of two doublings (one alone may be the one in which the heap is swept), where it can
 * be told; 1 where even the largest text takes no time.
 */
function growth(generate: Generator): number {
  const times: number[] = [];
  for (let n = 4_000; n <= MOST_UNITS; n *= 2) {
    const time = milliseconds(generate(n));
    times.push(time);
    if (times.length > 2 && (time > LONG_ENOUGH || (n >= LEAST_UNITS && time > TOO_SHORT))) {
      return Math.sqrt(time / (times.at(-3) as number));
    }
  }
  return 1;
}

describe('hostile input', () => {
  it.each(Object.entries(HOSTILE))('%s: spans are in order and hold the text that they name', (_, generate) => {
    const text = generate(5_000);
    let end = 0;
    for (const citation of analyze(text).citations) {
      expect(citation.span.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.text);
      end = citation.span.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  it.each(Object.entries(HOSTILE))('%s: twice the text takes about twice the time', (_, generate) => {
    let least = Infinity;
    for (let attempt = 0; attempt < TRIES && least > MOST_GROWTH; attempt += 1) least = Math.min(least, growth(generate));
    expect(least).toBeLessThanOrEqual(MOST_GROWTH);
  });

  it('is generated in the size asked for', () => {
    for (const [name, generate] of Object.entries(HOSTILE)) {
      const ratio = generate(20_000).length / generate(10_000).length;
      expect(Math.abs(ratio - 2), name).toBeLessThan(0.1);
    }
  });
});
