import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { expect, test } from 'vitest';
import { toGexf } from '../../../src/graph/formats/index.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { runs } from '../../../test/properties/runs.js';
import { expectSameGraph, type Parse } from './xml.js';

test('graphology reads the same graph', () => {
  fc.assert(fc.property(graphs, (graph) => {
    // What the file is drawn with stands beside what it says; an empty label is none.
    expectSameGraph(toGexf(graph), parse as Parse, graph, ({ color: _, shape: __, weight: ___, label, ...rest }) => ('modality' in rest ? rest : { ...rest, label: label ?? '' }));
  }), runs());
});

test('a plan is dashed, a doubt dotted, a fact solid', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const read = (parse as Parse)(MultiDirectedGraph, toGexf(graph), { respectInputGraphType: true });
    const shapes = read.mapEdges((_, attributes) => [attributes['modality'], attributes['shape'], attributes['weight']]);
    expect(shapes).toEqual(graph.edges.map(({ attributes: { modality, doubt, count } }) => [modality, doubt !== undefined ? 'dotted' : modality === 'planned' ? 'dashed' : 'solid', count]));
  }), runs(0.2));
});
