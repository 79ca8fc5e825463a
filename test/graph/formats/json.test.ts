import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import { expect, test, vi } from 'vitest';
import type { CitationGraph } from '../../../src/model/index.js';
import { toJson } from '../../../src/graph/formats/index.js';
import { graphs } from './arbitraries.js';
import { example } from './example.js';

vi.setConfig({ testTimeout: 60_000 });

test('an empty graph', () => {
  expect(toJson({ ...example, nodes: [], edges: [] }))
    .toBe('{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":false},"nodes":[],"edges":[]}');
  expect(toJson({ ...example, nodes: [], edges: [] }, { space: 1 }).split('\n').slice(0, 2)).toEqual(['{', ' "attributes": {},']);
});

test('reads back as the same graph, may stand in a script, and graphology takes it', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const text = toJson(graph);
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
    const read = JSON.parse(text) as CitationGraph;
    expect(read).toStrictEqual(graph);
    expect(MultiDirectedGraph.from(JSON.parse(text) as SerializedGraph).export()).toEqual(graph);
  }), { numRuns: 300 });
});
