import type { CitationGraph, EdgeAttributes, GraphEdge, GraphNode, NodeKind } from '../../model/index.js';
import { writeKey } from './characters.js';
import { edgeLine, nodeLines, shortLine, wordingOf, type LabelOptions, type Wording } from './labels.js';
import { requireGraph } from './require-graph.js';

const LONGEST_TOOLTIP = 200;

const NODE_LOOKS: Readonly<Record<NodeKind, string>> = {
  document: 'shape=box',
  unnamed: 'shape=ellipse, style=dotted',
  text: 'shape=note, color=gray40',
  body: 'shape=hexagon, color=gray40',
};

/** A plan is dashed, a doubt dotted; what a text only cites is gray. */
function edgeLook({ kind, modality, doubt }: EdgeAttributes): string {
  return `${doubt !== undefined ? ', style=dotted' : modality === 'planned' ? ', style=dashed' : ''}${kind === 'cites' ? ', color=gray60' : ''}`;
}

/** In a label Graphviz reads backslashes (`\N` is the name) and HTML entities; its strings end at a quote. */
function escapeDot(label: string): string {
  return label.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"').replace(/&(?=[#\p{L}])/gu, '&amp;');
}

/**
 * In a name a backslash is a letter like others, except before a quote, a backslash and the end, and a name that begins with %
 * is none to Graphviz: there both are written as `writeKey` writes what no file holds.
 */
const nameOf = (key: string): string =>
  `"${writeKey(key).replace(/\\(?=["\\]|$)/gu, '\\u005c').replace(/^%/u, '\\u0025').replace(/"/gu, '\\"')}"`;

function nodeLine(node: GraphNode, wording: Wording | undefined): string {
  const { kind } = node.attributes;
  return `  ${nameOf(node.key)} [label="${nodeLines(node, wording).map(escapeDot).join('\\n')}", kind="${kind}", ${NODE_LOOKS[kind]}];`;
}

function arrowLine({ source, target, attributes }: GraphEdge, wording: Wording | undefined): string {
  const { kind, modality, origin, count, doubt, evidence } = attributes;
  const quote = shortLine(evidence[0]?.quote ?? '', LONGEST_TOOLTIP);
  const tooltip = quote === '' ? '' : `, tooltip="${escapeDot(quote)}"`;
  const facts = `kind="${kind}", modality="${modality}", origin="${origin}", count=${count}${doubt === undefined ? '' : ', doubtful=true'}`;
  return `  ${nameOf(source)} -> ${nameOf(target)} [label="${escapeDot(edgeLine(attributes, wording))}", ${facts}${edgeLook(attributes)}${tooltip}];`;
}

/**
 * The graph in the language of Graphviz. Nodes are named by their keys and show symbol, date and short title; edges show their
 * kind, and have kind, modality, origin and count as attributes. Planned edges are dashed and say so, doubtful ones dotted; a document is a
 * box, an unnamed one a dotted ellipse, a text a note, a body a hexagon. Of a key, control characters, lone surrogates, a backslash before a quote, a
 * backslash or the end, and a % at the start are written `\u0001`.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, or the language or an option is unknown
 * @example toDot(graph)
 * // digraph "citations" {
 * //   rankdir=LR;
 * //   "57-NQ/TW@2024-12-22" [label="57-NQ/TW\n2024-12-22", kind="document", shape=box];
 * // }
 */
export function toDot(graph: CitationGraph, options: LabelOptions = {}): string {
  requireGraph('toDot', graph);
  const wording = wordingOf(options, 'toDot');
  const name = shortLine(graph.attributes.name ?? '', LONGEST_TOOLTIP) || 'citations';
  return ['digraph ' + nameOf(name) + ' {', '  rankdir=LR;', ...graph.nodes.map((node) => nodeLine(node, wording)), ...graph.edges.map((edge) => arrowLine(edge, wording)), '}', ''].join('\n');
}
