import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { expect, test } from 'vitest';
import { toJson } from '../../../src/graph/formats/index.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { runs } from '../../../test/properties/runs.js';

test('graphology takes it as it is', () => {
  fc.assert(fc.property(graphs, (graph) => {
    expect(MultiDirectedGraph.from(JSON.parse(toJson(graph)) as SerializedGraph).export()).toEqual(graph);
  }), runs());
});
