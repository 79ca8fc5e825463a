import fc from 'fast-check';
import { parse } from 'graphology-graphml';
import { test } from 'vitest';
import { toGraphml } from '../../../src/graph/formats/index.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { runs } from '../../../test/properties/runs.js';
import { expectSameGraph, type Parse } from './xml.js';

test('graphology reads the same graph', () => {
  fc.assert(fc.property(graphs, (graph) => expectSameGraph(toGraphml(graph), parse as Parse, graph, (attributes) => attributes)), runs());
});
