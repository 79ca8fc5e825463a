import type { CitationGraph, GraphEdge, GraphNode, NodeKind } from '../../model/index.js';
import { writeKey } from './characters.js';
import { EDGE_FIELDS, NODE_FIELDS, type Field } from './fields.js';
import { edgeLine } from './labels.js';
import { requireGraph } from './require-graph.js';
import { escapeXml } from './xml.js';

const NODE_LOOKS: Readonly<Record<NodeKind, string>> = {
  document: '<viz:color r="31" g="78" b="121"/><viz:shape value="square"/>',
  unnamed: '<viz:color r="191" g="144" b="0"/><viz:shape value="diamond"/>',
  text: '<viz:color r="127" g="127" b="127"/><viz:shape value="disc"/>',
  body: '<viz:color r="26" g="107" b="60"/><viz:shape value="triangle"/>',
};

function declare<Attributes>(domain: 'node' | 'edge', fields: readonly Field<Attributes>[]): string[] {
  return [
    `    <attributes class="${domain}">`,
    ...fields.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    '    </attributes>',
  ];
}

function values<Attributes>(fields: readonly Field<Attributes>[], attributes: Attributes): string {
  const each = fields.map((field) => {
    const value = field.valueOf(attributes);
    return value === undefined ? '' : `<attvalue for="${field.name}" value="${escapeXml(String(value))}"/>`;
  });
  return `<attvalues>${each.join('')}</attvalues>`;
}

const keyOf = (key: string): string => escapeXml(writeKey(key));

const nodeElement = ({ key, attributes }: GraphNode): string =>
  `      <node id="${keyOf(key)}" label="${escapeXml(attributes.label)}">${values(NODE_FIELDS, attributes)}${NODE_LOOKS[attributes.kind]}</node>`;

function edgeElement({ key, source, target, attributes }: GraphEdge): string {
  const { kind, modality, count, doubt } = attributes;
  const ends = `id="${keyOf(key)}" source="${keyOf(source)}" target="${keyOf(target)}"`;
  // Gephi keeps edges of different kinds apart, and adds up those of one: a plan is a kind of its own, and so is a doubt.
  const shown = `kind="${doubt === undefined ? '' : 'doubtful '}${modality === 'planned' ? 'planned ' : ''}${kind}" label="${escapeXml(edgeLine(attributes))}" weight="${count}"`;
  return `      <edge ${ends} ${shown}>${values(EDGE_FIELDS, attributes)}<viz:shape value="${doubt !== undefined ? 'dotted' : modality === 'planned' ? 'dashed' : 'solid'}"/></edge>`;
}

/**
 * The graph as GEXF 1.3, for Gephi and graphology. Ids are the keys of nodes and edges; every attribute is declared, `modality`
 * tells plans from facts, and planned edges are dashed and of a kind of their own, doubtful ones dotted; node kinds have colours and shapes.
 * `claims`, `doubt`, `evidence` and `sources` are JSON. What XML cannot hold becomes U+FFFD in a value and is written `\u0001` in a key. No date
 * of writing stands in it.
 *
 * @throws UsageError when `graph` is no graph, or an edge ends at no node of it
 * @example toGexf(graph) // '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" …'
 */
export function toGexf(graph: CitationGraph): string {
  requireGraph('toGexf', graph);
  const { name } = graph.attributes;
  const description = name === undefined ? '' : `<description>${escapeXml(name)}</description>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta><creator>vn-party-citations</creator>${description}</meta>`,
    '  <graph mode="static" defaultedgetype="directed">',
    ...declare('node', NODE_FIELDS),
    ...declare('edge', EDGE_FIELDS),
    '    <nodes>',
    ...graph.nodes.map(nodeElement),
    '    </nodes>',
    '    <edges>',
    ...graph.edges.map(edgeElement),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}
