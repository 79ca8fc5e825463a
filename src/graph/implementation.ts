import { UsageError, type CitationGraph, type DocumentId, type GraphEdge } from '../model/index.js';
import { checkOptions, type NamesOf } from '../model/known-options.js';
import { isCarryingKind } from '../model/relation-kinds.js';
import { NOWHERE } from './adjacency.js';
import { requireDepth, requireGraph, requireKey } from './arguments.js';
import { isDoubtful } from './changes.js';
import { indexOf } from './graph-index.js';
import { otherEnd, reach, stepsFrom } from './reach.js';

/** Which way `implementationTree` looks, and how far. */
export interface ImplementationTreeOptions {
  /** `implementing`: what carries the document out; `implemented`: what the document carries out. */
  readonly direction: 'implementing' | 'implemented';
  /** Steps from the root; all unless given. */
  readonly depth?: number | undefined;
}

const OPTIONS: NamesOf<ImplementationTreeOptions> = { direction: true, depth: true };

/** A body or person that does something to the document of a line. */
export interface TreeBody {
  /** Key of the node. */
  readonly body: string;
  readonly edges: readonly GraphEdge[];
}

/** A line of the tree. The tree is a list, as one would print it: a chain may be longer than nested data can be. */
export interface TreeEntry {
  readonly document: DocumentId;
  /** Steps from the root: the indentation. */
  readonly depth: number;
  /** The document of the line under which it stands; the root has none. */
  readonly parent?: string | undefined;
  /** What leads to it from there: several edges where a document both guides and is based on another. */
  readonly edges: readonly GraphEdge[];
  /** Bodies and persons that are said to carry the document out, guide or review it, by key; none where `again` is. */
  readonly bodies?: readonly TreeBody[] | undefined;
  /** The document has a line of its own elsewhere, under which its branch stands. */
  readonly again?: true | undefined;
}

function follows(edge: GraphEdge): boolean {
  const { kind, modality } = edge.attributes;
  return isCarryingKind(kind) && modality === 'effective' && !isDoubtful(edge);
}

/**
 * What carries the document out, or what it carries out, along `implements`, `guides`, `continues`, `based-on` and `reviews`, depth
 * first, branches by key. Documents have lines; bodies stand apart, at the document that they carry out. A document that is reached twice has its branch once, nearest to the root, and elsewhere a line
 * with `again`; so circles end.
 *
 * @returns undefined for an id that is not in the graph
 * @throws UsageError when `id` is no string, direction or depth is none, or an option is unknown
 * @example
 * implementationTree(graph, '05-CT/TW@2016-05-15', { direction: 'implementing' })?.map(({ document, depth }) => '  '.repeat(depth) + document)
 */
export function implementationTree(graph: CitationGraph, id: DocumentId, options: ImplementationTreeOptions): readonly TreeEntry[] | undefined {
  requireGraph('implementationTree', graph);
  requireKey('implementationTree', id);
  checkOptions('implementationTree', options, OPTIONS);
  const { direction, depth } = options;
  requireDepth('implementationTree', depth);
  if (direction !== 'implementing' && direction !== 'implemented') throw new UsageError('direction is "implementing" (what carries it out) or "implemented" (what it carries out)');
  const index = indexOf(graph);
  const root = index.numberOf(id);
  if (root === undefined) return undefined;
  const walk = direction === 'implementing' ? 'backward' : 'forward';
  const isBody = (key: string): boolean => index.nodes[index.numberOf(key) ?? NOWHERE]?.attributes.kind === 'body';
  // A body carries out many documents that have nothing to do with one another: no way leads through it.
  const distances = reach(index, root, walk, (edge) => follows(edge) && (!isBody(edge.source) || edge.source === id), depth);
  /** Documents that have their branch already, by the order of the walk. */
  const open = new Set([root]);
  const entries: TreeEntry[] = [];

  const childrenOf = (node: number, bodies: boolean): Map<number, GraphEdge[]> => {
    const children = new Map<number, GraphEdge[]>();
    if (distances.get(node)! >= (depth ?? Infinity)) return children;
    for (const number of stepsFrom(index, node, walk)) {
      const edge = index.edges[number]!;
      const to = otherEnd(index, number, node);
      if (!follows(edge) || (index.nodes[to]!.attributes.kind === 'body') !== bodies || (!bodies && !distances.has(to))) continue;
      const edges = children.get(to);
      if (edges === undefined) children.set(to, [edge]);
      else edges.push(edge);
    }
    return children;
  };
  const pending: { readonly node: number; readonly parent: number | undefined; readonly edges: readonly GraphEdge[]; readonly depth: number }[] = [{ node: root, parent: undefined, edges: [], depth: 0 }];
  for (let line = pending.pop(); line !== undefined; line = pending.pop()) {
    const { node, parent } = line;
    const isOwn = line.depth === distances.get(node) && (parent === undefined || !open.has(node));
    const bodies = isOwn ? [...childrenOf(node, true)].sort(([a], [b]) => a - b).map(([body, edges]): TreeBody => ({ body: index.nodes[body]!.key, edges })) : [];
    entries.push({
      document: index.nodes[node]!.key,
      depth: line.depth,
      ...(parent !== undefined && { parent: index.nodes[parent]!.key }),
      edges: line.edges,
      ...(bodies.length > 0 && { bodies }),
      ...(!isOwn && { again: true as const }),
    });
    if (!isOwn) continue;
    open.add(node);
    const children = [...childrenOf(node, false)].sort(([a], [b]) => b - a);
    for (const [child, edges] of children) pending.push({ node: child, parent: node, edges, depth: line.depth + 1 });
  }
  return entries;
}
