import type { CitationGraph, EdgeAttributes, EdgeKind, GraphEdge, GraphNode, IsoDate } from '../model/index.js';
import { requireDate } from '../model/calendar.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { firstDay, lastDay } from '../model/terms.js';
import { requireDepth, requireGraph, requireKey } from './arguments.js';
import { isDoubtful } from './changes.js';
import { signingDays } from './days.js';
import { frozenGraph } from './frozen-graph.js';
import { indexOf } from './graph-index.js';
import { reach } from './reach.js';

/** Which part of a graph `subgraph` takes; all that is said must hold. */
export interface SubgraphOptions {
  /** Key of the node round which the part lies. */
  readonly from?: string | undefined;
  /** Steps from there along the edges that stay, either way; all unless given. */
  readonly depth?: number | undefined;
  readonly kinds?: readonly EdgeKind[] | undefined;
  readonly modality?: EdgeAttributes['modality'] | undefined;
  /** What was there on that day: nodes that are certainly later go, with their edges; undated ones stay. */
  readonly at?: IsoDate | undefined;
  /** Whether bodies stay, with what they do: default true. */
  readonly actors?: boolean | undefined;
  /** Whether doubtful edges stay: default true. */
  readonly doubtful?: boolean | undefined;
}

const OPTIONS: NamesOf<SubgraphOptions> = { from: true, depth: true, kinds: true, modality: true, at: true, actors: true, doubtful: true };

function isLater(node: GraphNode, day: string): boolean {
  const { kind, firstSeen } = node.attributes;
  // A document without a name is as old as the first text that speaks of it.
  if (kind === 'unnamed') return firstSeen !== undefined && firstDay(firstSeen) > day;
  return signingDays(node).first > day;
}

/** What a body does is as old as the first text that tells it: the body was there before. */
function isToldLater({ attributes: { firstSeen } }: GraphEdge, source: GraphNode | undefined, day: string): boolean {
  return source?.attributes.kind === 'body' && firstSeen !== undefined && firstDay(firstSeen) > day;
}

/**
 * The part of a graph that the options leave. A node that loses all its edges to them goes too; `from` stays. Attributes
 * are those of the whole graph: `mentions` counts all citations.
 *
 * @returns undefined when `from` is not in the graph
 * @throws UsageError when an option is unknown, `from` is no string, `depth` no number of steps or `at` no date
 * @example subgraph(graph, { from: '57-NQ/TW@2024-12-22', depth: 2, kinds: ['implements', 'guides'] })
 */
export function subgraph(graph: CitationGraph, options: SubgraphOptions): CitationGraph | undefined {
  requireGraph('subgraph', graph);
  checkOptions('subgraph', options, OPTIONS);
  const { from, depth, kinds, modality, at, actors = true, doubtful = true } = options;
  requireDepth('subgraph', depth);
  if (from !== undefined) requireKey('subgraph', from);
  if (at !== undefined) requireDate('subgraph', 'at', at);
  const index = indexOf(graph);
  const start = from === undefined ? undefined : index.numberOf(from);
  if (from !== undefined && start === undefined) return undefined;
  const allowed = kinds === undefined ? undefined : new Set(kinds);
  const day = at === undefined ? undefined : lastDay(at);
  const isThere = index.nodes.map((node) => (actors || node.attributes.kind !== 'body') && (day === undefined || !isLater(node, day)));
  const edgeStays = (edge: GraphEdge, number: number): boolean =>
    (allowed === undefined || allowed.has(edge.attributes.kind)) &&
    (modality === undefined || edge.attributes.modality === modality) &&
    (doubtful || !isDoubtful(edge)) &&
    (day === undefined || !isToldLater(edge, index.nodes[index.sources[number]!], day)) &&
    (isThere[index.sources[number]!] ?? false) &&
    (isThere[index.targets[number]!] ?? false);
  const stays = index.edges.map(edgeStays);
  const edges = new Set(index.edges.filter((_, number) => stays[number]));
  const near = start === undefined ? undefined : reach(index, start, 'both', (edge) => edges.has(edge), depth);
  const isKept = (node: number): boolean => {
    if (node === start) return true;
    if (!isThere[node] || (near !== undefined && !near.has(node))) return false;
    const around = [index.outgoing(node), index.incoming(node)];
    return around.every(({ length }) => length === 0) || around.some((list) => list.some((number) => stays[number]));
  };
  const kept = index.nodes.map((_, node) => isKept(node));
  return frozenGraph({
    attributes: { ...graph.attributes },
    options: { ...graph.options },
    nodes: index.nodes.filter((_, node) => kept[node]),
    edges: index.edges.filter((_, number) => stays[number] && kept[index.sources[number]!] && kept[index.targets[number]!]),
  });
}
