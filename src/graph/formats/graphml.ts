import type { CitationGraph, EdgeAttributes, GraphEdge, GraphNode, NodeAttributes } from '../../model/index.js';
import { writeKey } from './characters.js';
import { EDGE_FIELDS, NODE_FIELDS, type Field } from './fields.js';
import { requireGraph } from './require-graph.js';
import { escapeXml } from './xml.js';

const LABEL: Field<NodeAttributes> = { name: 'label', type: 'string', valueOf: ({ label }) => label };
const NODE_KEYS = [LABEL, ...NODE_FIELDS];

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

/** Nodes and edges share names (`kind`), keys of GraphML are unique in the file. */
const declare = (domain: 'node' | 'edge') => ({ name, type }: { readonly name: string; readonly type: keyof typeof TYPES }): string =>
  `  <key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${TYPES[type]}"/>`;

function data<Attributes>(domain: 'node' | 'edge', fields: readonly Field<Attributes>[], attributes: Attributes): string {
  return fields.map((field) => {
    const value = field.valueOf(attributes);
    return value === undefined ? '' : `\n      <data key="${domain}-${field.name}">${escapeXml(String(value))}</data>`;
  }).join('');
}

const keyOf = (key: string): string => escapeXml(writeKey(key));

const nodeElement = ({ key, attributes }: GraphNode): string =>
  `    <node id="${keyOf(key)}">${data('node', NODE_KEYS, attributes)}\n    </node>`;

const edgeElement = ({ key, source, target, attributes }: GraphEdge): string =>
  `    <edge id="${keyOf(key)}" source="${keyOf(source)}" target="${keyOf(target)}">${data<EdgeAttributes>('edge', EDGE_FIELDS, attributes)}\n    </edge>`;

/**
 * The graph as GraphML, for graphology, NetworkX, igraph, Cytoscape and yEd. Ids are the keys of nodes and edges; every attribute
 * is declared, `modality` tells plans from facts and `kind` the kinds of nodes and edges; `claims`, `doubt`, `evidence` and
 * `sources` are JSON. What XML cannot hold becomes U+FFFD in a value and is written `\u0001` in a key. yEd shows labels once its property
 * mapper is told to take `label`.
 *
 * @throws UsageError when `graph` is no graph, or an edge ends at no node of it
 * @example toGraphml(graph) // '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">…'
 */
export function toGraphml(graph: CitationGraph): string {
  requireGraph('toGraphml', graph);
  const { name } = graph.attributes;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...(name === undefined ? [] : ['  <key id="graph-name" for="graph" attr.name="name" attr.type="string"/>']),
    ...NODE_KEYS.map(declare('node')),
    ...EDGE_FIELDS.map(declare('edge')),
    '  <graph id="citations" edgedefault="directed">',
    ...(name === undefined ? [] : [`    <data key="graph-name">${escapeXml(name)}</data>`]),
    ...graph.nodes.map(nodeElement),
    ...graph.edges.map(edgeElement),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
