import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCost } from '../bench/cost.js';
import { costPage } from '../scripts/cost.js';
import { ROOT } from './built.js';

describe('docs/cost.md', () => {
  test('is what the constants give; npm run cost computes it', () => {
    expect(readFileSync(join(ROOT, 'docs/cost.md'), 'utf8') === costPage(readCost())).toBe(true);
  });

  test('grows with what one article costs', () => {
    const constants = { ...readCost(), read: 3.6, nodeBytes: 1000, edgeBytes: 1000, mergePerMegabyte: 0, start: 0, mentionBytes: 1000 };
    const page = costPage(constants);
    // A million articles of 3.6 ms are an hour.
    expect(page).toContain('| core-hours: reading | 1 h | 100 h | 1,000 h |');
    expect(page).toContain('| shuffled | 3 GB | 300 GB | 3 TB |');
    expect(page).toContain('| the record of the most cited document, if 1 article of 20 cites it | 50 MB | 5 GB | 50 GB |');
    expect(page).toContain('up to about 11 million articles');
  });
});
