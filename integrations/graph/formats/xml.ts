/** What graphology reads of a graph file, beside what was written. */
import { MultiDirectedGraph } from 'graphology';
import { expect } from 'vitest';
import type { CitationGraph } from '../../../src/model/index.js';
import { readKey } from '../../../test/graph/formats/read-key.js';

export type Parse = (constructor: typeof MultiDirectedGraph, source: string, options?: { readonly respectInputGraphType: true }) => MultiDirectedGraph;

/** XML 1.0 has no control characters but three, no half pairs, and not the last two of the plane. */
const held = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

type Attributes = Readonly<Record<string, unknown>>;
const LISTS: readonly string[] = ['claims', 'evidence', 'sources'];

/** As the attributes come back: lists and a doubt are JSON, and an empty list is left out. */
function expected(attributes: object): Attributes {
  const entries = Object.entries(attributes).flatMap(([name, value]): [string, unknown][] => {
    if (LISTS.includes(name)) return (value as readonly unknown[]).length === 0 ? [] : [[name, held(JSON.stringify(value))]];
    if (name === 'doubt') return [[name, held(JSON.stringify(value))]];
    return [[name, typeof value === 'string' ? held(value) : value]];
  });
  return Object.fromEntries(entries);
}

/** Every attribute that was written, whatever else the format adds (colour, shape, weight). */
export function expectSameGraph(text: string, parse: Parse, graph: CitationGraph, left: (attributes: Attributes) => Attributes): void {
  const read = parse(MultiDirectedGraph, text, { respectInputGraphType: true });
  const nodes = read.mapNodes((key, attributes) => ({ key: readKey(key), attributes: left(attributes) }));
  expect(nodes).toEqual(graph.nodes.map(({ key, attributes }) => ({ key, attributes: left(expected(attributes)) })));
  const edges = read.mapEdges((key, attributes, source, target) => ({ key: readKey(key), source: readKey(source), target: readKey(target), attributes: left(attributes) }));
  expect(edges).toEqual(graph.edges.map(({ key, source, target, attributes }) => ({ key, source, target, attributes: left(expected(attributes)) })));
}
