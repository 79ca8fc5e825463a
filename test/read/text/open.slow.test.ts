/** Slow for its sizes: what is nested in them goes deeper than any stack. */
import { expect, test } from 'vitest';
import { HOSTILE_MARKUP } from '../../../bench/hostile.js';
import { FORMATS } from '../../../src/read/text/formats.js';
import { openText } from '../../../src/read/text/open.js';

test.each(Object.entries(HOSTILE_MARKUP))('1 MB of %s as HTML is read', (_, generate) => {
  expect(() => openText(generate(1e6), FORMATS.html)).not.toThrow();
});

test.each(Object.entries(HOSTILE_MARKUP))('300 kB of %s as Markdown is read', (_, generate) => {
  expect(() => openText(generate(3e5), FORMATS.markdown)).not.toThrow();
});
