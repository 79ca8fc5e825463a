import type { CitationGraph, DocumentId, GraphEdge, GraphNode } from '../model/index.js';
import { requireGraph, requireKey } from './arguments.js';
import { endsWhole, isDocument, isDoubtful, isSuccession } from './changes.js';
import { componentsOf } from './components.js';
import { signingDays } from './days.js';
import { indexOf, type GraphIndex } from './graph-index.js';
import { byCodeUnits } from './order.js';
import { reach } from './reach.js';

/** The documents that a document goes back to and those that came after it, along whole and effective `supersedes` edges. */
export interface SupersessionChain {
  /** Keys, oldest first: whatever is superseded stands before what supersedes it. Each once. */
  readonly documents: readonly DocumentId[];
  /** All successions among them, by key: where a document has two predecessors or two successors, the branches. */
  readonly edges: readonly GraphEdge[];
  /** Those that supersede nothing, and those that nothing supersedes. */
  readonly oldest: readonly DocumentId[];
  readonly newest: readonly DocumentId[];
  /** Documents that supersede one another in a circle; empty where all is well. */
  readonly cycles: readonly (readonly DocumentId[])[];
}

/** Which successions count: those by what the caller takes for a successor. */
function successionsBy(index: GraphIndex, succeeds: (node: GraphNode) => boolean): (edge: GraphEdge) => boolean {
  return (edge) => {
    if (!isSuccession(edge)) return false;
    const source = index.numberOf(edge.source);
    return source !== undefined && succeeds(index.nodes[source]!);
  };
}

/** Whose act it was is not known by a document, but that there was one is; what a text does that is no document is none. */
const isNoText = ({ attributes: { kind } }: GraphNode): boolean => kind !== 'text';

/** By day of signing, then by key: so branches stand in the order of time as far as arrows allow. */
function inTime(index: GraphIndex, members: readonly number[]): number[] {
  const days = new Map(members.map((node) => [node, signingDays(index.nodes[node]!).first]));
  return [...members].sort((a, b) => byCodeUnits(days.get(a)!, days.get(b)!) || byCodeUnits(index.nodes[a]!.key, index.nodes[b]!.key));
}

/**
 * Where the document comes from and what has become of it. Other predecessors of its successors do not belong to it.
 *
 * @returns undefined for an id that is not in the graph; a document alone for one that supersedes nothing and stands
 * @throws UsageError when `id` is no string
 * @example supersessionChain(graph, '47-QĐ/TW@2011-11-01')?.documents // ['115-QĐ/TW@2007-12-07', '47-QĐ/TW@2011-11-01', '37-QĐ/TW@2021-10-25']
 */
export function supersessionChain(graph: CitationGraph, id: DocumentId): SupersessionChain | undefined {
  requireGraph('supersessionChain', graph);
  requireKey('supersessionChain', id);
  const index = indexOf(graph);
  const start = index.numberOf(id);
  if (start === undefined) return undefined;
  const succeeds = successionsBy(index, isDocument);
  const ancestors = reach(index, start, 'forward', succeeds);
  const members = inTime(index, [...new Set([...ancestors.keys(), ...reach(index, start, 'backward', succeeds).keys()])]);
  const positions = new Map(members.map((node, position) => [node, position]));
  const older: number[][] = members.map(() => []);
  const isSuperseded = new Uint8Array(members.length);
  const edges: number[] = [];
  members.forEach((node, position) => {
    for (const edge of index.outgoing(node)) {
      const to = positions.get(index.targets[edge]!);
      if (to === undefined || !succeeds(index.edges[edge]!)) continue;
      older[position]!.push(to);
      isSuperseded[to] = 1;
      edges.push(edge);
    }
  });
  for (const list of older) list.sort((a, b) => a - b);
  const components = componentsOf(members.length, members.keys(), (position) => older[position]!);
  const keyOf = (position: number): DocumentId => index.nodes[members[position]!]!.key;
  const keysOf = (component: readonly number[]): DocumentId[] => [...component].sort((a, b) => a - b).map(keyOf);
  return {
    documents: components.flatMap(keysOf),
    edges: edges.sort((a, b) => a - b).map((edge) => index.edges[edge]!),
    oldest: [...members.keys()].filter((position) => older[position]!.length === 0).map(keyOf),
    newest: [...members.keys()].filter((position) => isSuperseded[position] === 0).map(keyOf),
    cycles: components.filter(({ length }) => length > 1).map(keysOf),
  };
}

/** The version in force, or why there is none to name. */
export type CurrentVersion =
  | { readonly document: DocumentId; readonly reason?: undefined }
  | {
      readonly document: undefined;
      readonly reason: 'not-in-graph' | 'fork' | 'cycle' | 'unnamed' | 'repealed';
      /** The ends between which the graph does not decide, the members of the circle, the unnamed document or the body, the repealed document. */
      readonly candidates: readonly string[];
    };

/**
 * What stands today in the place of the document: the end of its chain of successors, itself if it has none. Plans and
 * changes of a part do not count.
 *
 * @returns a reason where successors fork for good or go in a circle, where the last one has no name (or a body is said to have replaced it), and where it was repealed
 * @throws UsageError when `id` is no string
 * @example currentVersion(graph, '115-QĐ/TW@2007-12-07') // { document: '37-QĐ/TW@2021-10-25' }
 */
export function currentVersion(graph: CitationGraph, id: DocumentId): CurrentVersion {
  requireGraph('currentVersion', graph);
  requireKey('currentVersion', id);
  const index = indexOf(graph);
  const start = index.numberOf(id);
  if (start === undefined) return { document: undefined, reason: 'not-in-graph', candidates: [] };
  const succeeds = successionsBy(index, isNoText);
  const successors = inTime(index, [...reach(index, start, 'backward', succeeds).keys()]);
  const positions = new Map(successors.map((node, position) => [node, position]));
  const newer = successors.map((node) => [...index.incoming(node)].filter((edge) => succeeds(index.edges[edge]!)).map((edge) => positions.get(index.sources[edge]!)!));
  const keysOf = (list: readonly number[]): string[] => list.map((position) => index.nodes[successors[position]!]!.key);
  const circle = componentsOf(successors.length, successors.keys(), (position) => newer[position]!).find(({ length }) => length > 1);
  if (circle !== undefined) return { document: undefined, reason: 'cycle', candidates: keysOf(circle.sort((a, b) => a - b)) };
  const ends = [...successors.keys()].filter((position) => newer[position]!.length === 0);
  const candidates = keysOf(ends);
  if (ends.length > 1) return { document: undefined, reason: 'fork', candidates };
  const end = successors[ends[0]!]!;
  if (index.nodes[end]!.attributes.kind !== 'document') return { document: undefined, reason: 'unnamed', candidates };
  const isRepealed = [...index.incoming(end)].some((number) => {
    const edge = index.edges[number]!;
    return endsWhole(edge) && !isSuccession(edge) && edge.attributes.modality === 'effective' && !isDoubtful(edge) && isNoText(index.nodes[index.sources[number]!]!);
  });
  return isRepealed ? { document: undefined, reason: 'repealed', candidates } : { document: candidates[0]! };
}
