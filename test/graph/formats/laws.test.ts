/** What holds of every format. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { UsageError, type CitationGraph, type GraphEdge, type GraphNode } from '../../../src/model/index.js';
import { writeKey } from '../../../src/graph/formats/characters.js';
import { toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle } from '../../../src/graph/formats/index.js';
import { edgeLine, nodeLines, shortLine } from '../../../src/graph/formats/labels.js';
import { graphs, hostileText } from './arbitraries.js';
import { example } from './example.js';
import { readKey } from './read-key.js';
import { runs } from '../../properties/runs.js';

vi.setConfig({ testTimeout: 60_000 + 20 * runs().numRuns });

const csv = (graph: CitationGraph): string => Object.values(toCsv(graph)).join('');
const FORMATS: readonly (readonly [name: string, render: (graph: CitationGraph) => string])[] = [
  ['json', toJson], ['dot', toDot], ['mermaid', toMermaid], ['graphml', toGraphml], ['gexf', toGexf], ['csv', csv], ['jsonld', toJsonLd], ['turtle', toTurtle],
];

describe.each(FORMATS)('%s', (name, render) => {
  test('same graph, same bytes, whatever the clock says, and nothing is changed in it', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const before = structuredClone(graph);
      const first = render(graph);
      vi.useFakeTimers({ now: 0 });
      const second = render(structuredClone(graph));
      vi.useRealTimers();
      expect(second).toBe(first);
      expect(graph).toEqual(before);
    }), runs(100));
  });

  test('can be encoded', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const text = render(graph);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text).toBe(true);
      if (name === 'graphml' || name === 'gexf') expect(text).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }), runs(200));
  });

  test('an empty graph', () => {
    expect(render({ ...example, nodes: [], edges: [] })).not.toBe('');
  });

  test('a plan and a fact are written otherwise', () => {
    const [edge] = example.edges;
    const as = (modality: 'effective' | 'planned'): string => render({ ...example, edges: [{ ...edge!, attributes: { ...edge!.attributes, modality } }] });
    expect(as('planned')).not.toBe(as('effective'));
    expect(as('planned')).toContain('planned');
  });

  test('what is no graph is told', () => {
    for (const graph of [undefined, null, 'graph', {}, { nodes: [] }]) expect(() => render(graph as unknown as CitationGraph)).toThrow(UsageError);
    expect(() => render({ ...example, nodes: example.nodes.slice(1) })).toThrow(/"01-KL\/TW@2021-05-18", which is no node/u);
  });

  test('twice the edges take about twice the time', () => {
    const [half, whole] = [graphOf(15_000), graphOf(30_000)];
    let growth = Infinity;
    for (let attempt = 0; attempt < 4 && growth > 3; attempt += 1) growth = Math.min(growth, milliseconds(() => render(whole)) / milliseconds(() => render(half)));
    expect(growth).toBeLessThanOrEqual(3);
  });
});

function milliseconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function graphOf(edges: number): CitationGraph {
  const [first, , unnamed] = example.nodes;
  const name = (index: number): string => `${String(index).padStart(6, '0')}-NQ/TW@2024-12-22`;
  const nodes = Array.from({ length: edges / 5 }, (_, index): GraphNode => ({ key: name(index), attributes: (index % 7 === 0 ? unnamed : first)!.attributes }));
  return {
    ...example, nodes, edges: Array.from({ length: edges }, (_, index): GraphEdge => ({
      key: `e${String(index).padStart(6, '0')}`, source: name(index % nodes.length), target: name((index * 7 + 1) % nodes.length), attributes: example.edges[index % 2]!.attributes,
    })),
  };
}

describe('keys', () => {
  test('are read back, and stay as they are where a file holds them', () => {
    fc.assert(fc.property(hostileText, (key) => {
      expect(readKey(writeKey(key)) === key).toBe(true);
      expect(writeKey(key)).not.toMatch(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u);
    }), runs(500));
    for (const key of ['57-NQ/TW@2024-12-22', 'text:C:\\văn bản\\a.md', 'مرحبا', '']) expect(writeKey(key)).toBe(key);
  });

  test.each([['a\tb', 'a\\u0009b'], ['a\\u0009b', 'a\\u005cu0009b'], ['\ud800', '\\ud800'], ['\u{1fffe}', '\\ud83f\\udffe']])('%j is written %j', (key, written) => {
    expect(writeKey(key)).toBe(written);
  });
});

describe('labels', () => {
  test('are short lines', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const line = shortLine(text, 20);
      expect([...line].length).toBeLessThanOrEqual(20);
      expect(line).toBe(line.trim());
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
    }), runs(500));
  });

  test.each([['x'.repeat(10_000), `${'x'.repeat(19)}…`], ['  a\r\n\tb ', 'a b'], ['a'.repeat(20), 'a'.repeat(20)], [`${'a'.repeat(18)}e\u0301e\u0301`, `${'a'.repeat(18)}…`], ['\u0301'.repeat(99), '…'], ['😀'.repeat(99), `${'😀'.repeat(19)}…`]])('%j', (text, line) => {
    expect(shortLine(text, 20)).toBe(line);
  });

  test('of a node: symbol or label, date, title; never empty', () => {
    expect(example.nodes.map(nodeLines)).toEqual([
      ['01-KL/TW', '2021-05-18', 'Về tiếp tục thực hiện Chỉ thị "05-CT/TW"'], ['05-CT/TW', '2016-05'], ['une nouvelle Directive'],
    ]);
    const { attributes } = example.nodes[2]!;
    expect(nodeLines({ key: 'text:a.md', attributes: { ...attributes, label: ' \n' } })).toEqual(['text:a.md']);
    expect(nodeLines({ key: '\u0000', attributes: { ...attributes, label: '', title: 'T' } })).toEqual(['?', 'T']);
  });

  test('of an edge: kind, part, plan', () => {
    const { attributes } = example.edges[0]!;
    expect(edgeLine({ ...attributes, kind: 'amends', modality: 'planned', part: 'Điều 5' })).toBe('amends Điều 5 (planned)');
    expect(edgeLine({ ...attributes, part: ' ' })).toBe('continues');
  });
});
