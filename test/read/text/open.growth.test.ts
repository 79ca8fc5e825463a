import { describe, expect, test } from 'vitest';
import { HOSTILE_MARKDOWN, HOSTILE_MARKUP } from '../../../bench/hostile.js';
import { growthOf, MOST_GROWTH } from '../../counted-work.js';
import { FORMATS } from '../../../src/read/text/formats.js';
import { openText } from '../../../src/read/text/open.js';
import { thorough } from '../../properties/runs.js';

const UNITS = thorough ? 8_000 : 2_000;
/** A section of Markdown is 8 kB at most: within it, what looks back would not be seen to grow. */
const SECTION = 8_000;

describe('twice the markup is twice the work', () => {
  test.each(Object.entries(HOSTILE_MARKUP))('%s as HTML', (_, generate) => {
    const { factor, where } = growthOf(UNITS, generate, (source) => openText(source, FORMATS.html));
    expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
  });

  test.each(Object.entries({ ...HOSTILE_MARKUP, ...HOSTILE_MARKDOWN }))('%s as Markdown', (_, generate) => {
    const { factor, where } = growthOf(SECTION, generate, (source) => openText(source, FORMATS.markdown), thorough ? 4 : 2);
    expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
