import { expect, test } from 'vitest';
import { growthOf } from '../../counted-work.js';
import { layOut } from '../../../src/graph/drawing/layout.js';
import { sceneOf } from '../../../src/graph/drawing/scene.js';
import { large } from './graphs.js';

/** Boxes are laid beside boxes and edges are led around them: quadratic is 4. */
const MOST = 3.5;

test('the work of a layout grows less than with the square of the graph', () => {
  const { factor, where } = growthOf(75, (nodes) => sceneOf(large(nodes, 3 * nodes), {}, 'test'), layOut);
  expect(factor, where).toBeLessThan(MOST);
});
