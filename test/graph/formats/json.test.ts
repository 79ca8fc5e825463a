import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitationGraph } from '../../../src/model/index.js';
import { toJson } from '../../../src/graph/formats/index.js';
import { graphs } from './arbitraries.js';
import { example } from './example.js';
import { runs } from '../../properties/runs.js';

test('an empty graph', () => {
  expect(toJson({ ...example, nodes: [], edges: [] }))
    .toBe('{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":false},"nodes":[],"edges":[]}');
  expect(toJson({ ...example, nodes: [], edges: [] }, { space: 1 }).split('\n').slice(0, 2)).toEqual(['{', ' "attributes": {},']);
});

test('reads back as the same graph, and may stand in a script', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const text = toJson(graph);
    expect(text).not.toMatch(/[<\u2028\u2029]/u);
    const read = JSON.parse(text) as CitationGraph;
    expect(read).toStrictEqual(graph);
  }), runs());
});
