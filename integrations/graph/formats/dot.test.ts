import { Graphviz } from '@hpcc-js/wasm-graphviz';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { CitationGraph } from '../../../src/model/index.js';
import { toDot } from '../../../src/graph/formats/index.js';
import { edgeLine, nodeLines } from '../../../src/graph/formats/labels.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { example } from '../../../test/graph/formats/example.js';
import { readKey } from '../../../test/graph/formats/read-key.js';
import { runs } from '../../../test/properties/runs.js';

let graphviz: Graphviz;
beforeAll(async () => {
  graphviz = await Graphviz.load();
});

interface Drawn {
  readonly name: string;
  readonly objects?: readonly { readonly name: string; readonly label: string; readonly kind: string; readonly shape: string }[];
  readonly edges?: readonly {
    readonly tail: number; readonly head: number; readonly label: string; readonly kind: string; readonly modality: string; readonly origin: string; readonly count: string; readonly style?: string;
  }[];
}

const open = (text: string): Drawn => JSON.parse(graphviz.layout(text, 'dot_json', 'nop2')) as Drawn;

/** What Graphviz shows of a label. */
const shown = (label: string): string => label.replace(/\\(.)/gu, (_, letter: string) => (letter === 'n' ? '\n' : letter)).replaceAll('&amp;', '&');

test('Graphviz reads the same graph', () => {
  fc.assert(fc.property(graphs, (graph) => {
    const { objects = [], edges = [] } = open(toDot(graph));
    expect(objects.map(({ name }) => readKey(name))).toEqual(graph.nodes.map(({ key }) => key));
    expect(objects.map(({ kind }) => kind)).toEqual(graph.nodes.map(({ attributes }) => attributes.kind));
    // "&amp;" of a label stands as "&amp;amp;" and is shown as it was.
    expect(objects.map(({ label }) => shown(label))).toEqual(graph.nodes.map((node) => nodeLines(node).join('\n')));
    const read = edges.map(({ tail, head, label, kind, modality, origin, count, style }) =>
      [objects[tail]!.name, objects[head]!.name, shown(label), kind, modality, origin, count, style].map((value) => readKey(value ?? '')).join('\u0000'));
    const given = graph.edges.map(({ source, target, attributes }) => {
      const { kind, modality, origin, count, doubt } = attributes;
      const style = doubt !== undefined ? 'dotted' : modality === 'planned' ? 'dashed' : '';
      return [source, target, readKey(edgeLine(attributes)), kind, modality, origin, String(count), style].join('\u0000');
    });
    expect(read.sort()).toEqual(given.sort());
  }), runs());
});

test('what is drawn is what was said', () => {
  const label = 'a \\N "b" &lt;i&gt; & R&D <b>x</b> \\n --> ]]> </script> مرحبا';
  const graph: CitationGraph = { ...example, nodes: [{ key: 'x', attributes: { ...example.nodes[2]!.attributes, label } }], edges: [] };
  const svg = graphviz.layout(toDot(graph), 'svg', 'dot');
  const drawn = /<text [^>]*>([^<]*)<\/text>/u.exec(svg)?.[1] ?? '';
  const read = drawn.replaceAll('&#45;', '-').replaceAll('&#160;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  expect(read).toBe(label);
});
