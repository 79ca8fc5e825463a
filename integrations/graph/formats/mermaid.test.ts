import fc from 'fast-check';
import type { Mermaid } from 'mermaid';
import { beforeAll, expect, test, vi } from 'vitest';
import { MERMAID_LIMITS, toMermaid } from '../../../src/graph/formats/index.js';
import { edgeLine, nodeLines } from '../../../src/graph/formats/labels.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { manyEdges } from '../../../test/graph/formats/many-edges.js';
import { runs } from '../../../test/properties/runs.js';

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

const SHAPES = { document: 'square', unnamed: 'stadium', text: 'subroutine', body: 'hexagon' } as const;

test('mermaid reads the same graph', async () => {
  await fc.assert(fc.asyncProperty(graphs, async (graph) => {
    const { nodes, edges } = await open(toMermaid(graph));
    expect(nodes).toEqual(graph.nodes.map((node, index) => {
      const { kind } = node.attributes;
      return { id: `n${index}`, type: SHAPES[kind], classes: [kind], label: nodeLines(node).join('<br/>') };
    }));
    const at = new Map(graph.nodes.map(({ key }, index) => [key, `n${index}`] as const));
    expect(edges).toEqual(graph.edges.map(({ source, target, attributes }) => ({
      start: at.get(source), end: at.get(target), stroke: attributes.modality === 'planned' || attributes.doubt !== undefined ? 'dotted' : 'normal', type: 'arrow_point', label: edgeLine(attributes),
    })));
    // The kind is the first word.
    expect(edges.map(({ label }) => label.split(' ')[0])).toEqual(graph.edges.map(({ attributes }) => attributes.kind));
  }), runs());
});

test('a graph larger than it draws is refused by mermaid, and the largest is not', async () => {
  await expect(mermaid.parse(toMermaid(manyEdges(MERMAID_LIMITS.edges + 1)))).rejects.toThrow(/Too many edges|maxEdges/u);
  await expect(mermaid.parse(toMermaid(manyEdges(MERMAID_LIMITS.edges)))).resolves.toBeTruthy();
});
