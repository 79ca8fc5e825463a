/** Work grows with the text and no faster, whatever the text; in time it is measured by `npm run bench -- --hostile`. */
import { expect, test } from 'vitest';
import { HOSTILE } from '../../bench/hostile.js';
import { growthOf, MOST_GROWTH } from '../counted-work.js';
import { annotateCitations } from '../../src/entries/annotate.js';
import { buildGraph } from '../../src/entries/graph.js';
import { analyze, extractCitations, lint, registry } from '../../src/index.js';
import { thorough } from './runs.js';

/** In larger texts a part that is small and grows too fast has had time to show; in smaller ones what has a bound still grows up to it. */
const UNITS = thorough ? 64_000 : 8_000;
const TIMES = thorough ? 4 : 2;

test.each(Object.entries(HOSTILE))('%s: twice the text is twice the work', (_, generate) => {
  const { factor, where } = growthOf(UNITS, generate, (text) => analyze(text), TIMES);
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});

const LATER: Readonly<Record<string, (text: string) => unknown>> = {
  'as Markdown': (text) => analyze(text, { format: 'markdown' }),
  'as HTML': (text) => analyze(text, { format: 'html' }),
  'marked as Markdown': (text) => annotateCitations(text, extractCitations(text, { format: 'markdown' }), () => ({}), { format: 'markdown' }),
  'marked as HTML': (text) => annotateCitations(text, extractCitations(text, { format: 'html' }), () => ({}), { format: 'html' }),
  'by lint': (text) => lint(text),
  'as a graph': (text) => buildGraph([{ file: 'a.txt', text, analysis: analyze(text) }], { registry }),
};

const readings = Object.entries(thorough ? LATER : {}).flatMap(([how, read]) => Object.entries(HOSTILE).map(([name, generate]) => [name, how, generate, read] as const));

test.each(readings)('%s, read %s: the same', (_, __, generate, read) => {
  const { factor, where } = growthOf(16_000, generate, read);
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});
