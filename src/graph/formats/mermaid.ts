import type { CitationGraph, GraphEdge, GraphNode, NodeKind } from '../../model/index.js';
import { edgeLine, nodeLines, wordingOf, type LabelOptions, type Wording } from './labels.js';
import { requireGraph } from './require-graph.js';

/**
 * What mermaid draws unless its settings `maxEdges` and `maxTextSize` are raised; GitHub's are not. Characters are UTF-16 code units.
 *
 * @example graph.edges.length <= MERMAID_LIMITS.edges // else draw a subgraph
 */
export const MERMAID_LIMITS = /* @__PURE__ */ Object.freeze({ edges: 500, characters: 50_000 } as const);

const SHAPES: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  document: ['[', ']'],
  unnamed: ['([', '])'],
  text: ['[[', ']]'],
  body: ['{{', '}}'],
};

const STYLES: readonly string[] = [
  '  classDef document stroke-width:2px',
  '  classDef unnamed stroke-dasharray:2 4',
  '  classDef text stroke-width:1px,font-style:italic',
  '  classDef body stroke-width:1px',
];

/**
 * Every sign of ASCII that mermaid, its Markdown or HTML may read, and the two letters by which it marks entities: `ﬂ°°35¶ß`.
 * What reads as the mark of a list at the start is one of them.
 */
const READ_BY_MERMAID = /[!-'*+:-@[-`{-~ﬂ¶]|^-|(?<=^\d{1,9})[.)]/gu;

/** A line of a label, of which nothing is read as anything else: `#34;` is mermaid's own way to write a quote. */
function escapeMermaid(line: string): string {
  return line.replace(READ_BY_MERMAID, (sign) => `#${sign.charCodeAt(0)};`);
}

function nodeLine(node: GraphNode, index: number, wording: Wording | undefined): string {
  const { kind } = node.attributes;
  const [open, close] = SHAPES[kind];
  return `  n${index}${open}"${nodeLines(node, wording).map(escapeMermaid).join('<br/>')}"${close}:::${kind}`;
}

/**
 * The graph as a flowchart of mermaid. Nodes are `n0`, `n1` … in the order of the graph and show symbol, date and short title;
 * edges show their kind. Planned and doubtful edges are dotted lines and say so; unnamed documents are rounded and dashed, texts have double
 * sides, bodies six. Labels are cut, and no label can add a node, a directive or HTML. Where the graph is larger than mermaid draws by
 * default (`MERMAID_LIMITS`), the first line is a comment that says so.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, or the language or an option is unknown
 * @example toMermaid(graph)
 * // flowchart LR
 * //   n0["51-CT/TW<br/>2005-04-13"]:::document
 * //   n1(["une nouvelle Directive"]):::unnamed
 * //   n1 -.->|"supersedes (planned)"| n0
 */
export function toMermaid(graph: CitationGraph, options: LabelOptions = {}): string {
  requireGraph('toMermaid', graph);
  const wording = wordingOf(options, 'toMermaid');
  const index = new Map(graph.nodes.map(({ key }, at) => [key, at] as const));
  const arrow = ({ source, target, attributes }: GraphEdge): string =>
    `  n${index.get(source)} ${attributes.modality === 'planned' || attributes.doubt !== undefined ? '-.->' : '-->'}|"${escapeMermaid(edgeLine(attributes, wording))}"| n${index.get(target)}`;
  const text = ['flowchart LR', ...graph.nodes.map((node, at) => nodeLine(node, at, wording)), ...graph.edges.map(arrow), ...STYLES, ''].join('\n');
  const { edges, characters } = MERMAID_LIMITS;
  if (graph.edges.length <= edges && text.length <= characters) return text;
  return `%% ${graph.edges.length} edges, ${text.length} characters: mermaid draws ${edges} and ${characters} unless maxEdges and maxTextSize are raised\n${text}`;
}
