import fc from 'fast-check';
import type { Mermaid } from 'mermaid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { CitationGraph, GraphEdge } from '../../../src/model/index.js';
import { MERMAID_LIMITS, toMermaid } from '../../../src/graph/formats/index.js';
import { edgeLine, nodeLines } from '../../../src/graph/formats/labels.js';
import { graphs } from './arbitraries.js';
import { example } from './example.js';

let mermaid: Mermaid;
beforeAll(async () => {
  // mermaid cleans labels with DOMPurify, which wants to see a page when it loads; where the page can do nothing, it lets text pass.
  vi.stubGlobal('window', { document: { nodeType: 9, createElement: () => ({}) }, Element: class {} });
  mermaid = (await import('mermaid')).default;
  vi.unstubAllGlobals();
  await mermaid.parse('flowchart LR');
});

interface Flowchart {
  getVertices(): ReadonlyMap<string, { readonly id: string; readonly text: string; readonly type: string; readonly classes: readonly string[] }>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string; readonly stroke: string; readonly type: string }[];
}

/** What mermaid shows of a text: it keeps entities as letters until it draws. */
const shown = (text: string): string => text.replace(/ﬂ°°(\d+)¶ß/gu, (_, code: string) => String.fromCodePoint(Number(code)));

async function open(text: string) {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { getVertices, getEdges } = db as unknown as Flowchart;
  const nodes = [...getVertices.call(db).values()];
  return {
    nodes: nodes.map(({ id, text: label, type, classes }) => ({ id, type, classes, label: shown(label) })),
    edges: getEdges.call(db).map(({ start, end, text: label, stroke, type }) => ({ start, end, stroke, type, label: shown(label) })),
  };
}

const SHAPES = { document: 'square', unnamed: 'stadium', text: 'subroutine' } as const;

test('three nodes', () => {
  expect(toMermaid(example)).toBe(`flowchart LR
  n0["01-KL/TW<br/>2021-05-18<br/>Về tiếp tục thực hiện Chỉ thị #34;05-CT/TW#34;"]:::document
  n1["05-CT/TW<br/>2016-05"]:::document
  n2(["une nouvelle Directive"]):::unnamed
  n0 -->|"continues"| n1
  n2 -.->|"supersedes (planned)"| n1
  classDef document stroke-width:2px
  classDef unnamed stroke-dasharray:2 4
  classDef text stroke-width:1px,font-style:italic
`);
});

test('mermaid reads the same graph', async () => {
  await fc.assert(fc.asyncProperty(graphs, async (graph) => {
    const { nodes, edges } = await open(toMermaid(graph));
    expect(nodes).toEqual(graph.nodes.map((node, index) => {
      const { kind } = node.attributes;
      return { id: `n${index}`, type: SHAPES[kind], classes: [kind], label: nodeLines(node).join('<br/>') };
    }));
    const at = new Map(graph.nodes.map(({ key }, index) => [key, `n${index}`] as const));
    expect(edges).toEqual(graph.edges.map(({ source, target, attributes }) => ({
      start: at.get(source), end: at.get(target), stroke: attributes.modality === 'planned' ? 'dotted' : 'normal', type: 'arrow_point', label: edgeLine(attributes),
    })));
    // The kind is the first word.
    expect(edges.map(({ label }) => label.split(' ')[0])).toEqual(graph.edges.map(({ attributes }) => attributes.kind));
  }), { numRuns: 300 });
}, 60_000);

describe('a graph larger than mermaid draws', () => {
  const many = (edges: number): CitationGraph => ({
    ...example, edges: Array.from({ length: edges }, (_, index): GraphEdge => ({ ...example.edges[0]!, key: `e${String(index).padStart(6, '0')}` })),
  });

  test('says so in a comment', async () => {
    expect(toMermaid(many(MERMAID_LIMITS.edges))).toMatch(/^flowchart/u);
    const text = toMermaid(many(MERMAID_LIMITS.edges + 1));
    expect(text.split('\n').slice(0, 2)).toEqual([`%% 501 edges, ${text.slice(text.indexOf('\n') + 1).length} characters: mermaid draws 500 and 50000 unless maxEdges and maxTextSize are raised`, 'flowchart LR']);
    await expect(mermaid.parse(text)).rejects.toThrow(/Too many edges|maxEdges/u);
    await expect(mermaid.parse(toMermaid(many(MERMAID_LIMITS.edges)))).resolves.toBeTruthy();
  });
});
