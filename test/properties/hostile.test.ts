/** Hostile texts are read as others are; that the work on them grows with the text is in hostile.growth.test.ts. */
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../bench/hostile.js';
import { analyze } from '../../src/index.js';

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

  it('is generated in the size asked for', () => {
    for (const [name, generate] of Object.entries(HOSTILE)) {
      const ratio = generate(20_000).length / generate(10_000).length;
      expect(Math.abs(ratio - 2), name).toBeLessThan(0.1);
    }
  });
});
