import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../counted-work.js';
import { applyFixes } from '../../src/entries/lint.js';
import { lint } from '../../src/index.js';

test('comments that suppress cost work that grows with the text', () => {
  const text = (lines: number): string => `// vn-party-citations-disable-line ${'dash, '.repeat(20)}Nghị quyết 05/NQ-TW\n`.repeat(lines);
  const { factor, where } = growthOf(100, text, (source) => lint(source));
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});

test('a text with very many fixes is fixed by work that grows with it', () => {
  const text = (count: number): string => 'Quyết định 5/QD-TƯ. '.repeat(count);
  const { factor, where } = growthOf(250, text, (source) => applyFixes(source, lint(source)));
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});
