import { expect, test } from 'vitest';
import { growthOf, MOST_GROWTH } from '../../counted-work.js';
import { FORMATS } from './every-format.js';
import { wideGraph } from './many-edges.js';

test.each(FORMATS)('%s: twice the edges are twice the work', (_, render) => {
  const { factor, where } = growthOf(500, wideGraph, render);
  expect(factor, where).toBeLessThanOrEqual(MOST_GROWTH);
});
