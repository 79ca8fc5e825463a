import { graphlib, layout as dagre } from '@dagrejs/dagre';
import { BOX_GAP, EDGE_GAP, round, type Axes, type Point } from './axes.js';
import type { Block } from './blocks.js';
import { drawTogether, type Arranged, type Bend } from './columns.js';
import { unionOf, type Part } from './parts.js';
import type { Scene } from './scene.js';

/** Between columns. */
const COLUMN_GAP = 84;
/** Boxes and edges up to which the exact ranking takes no time to speak of. */
const SMALL_PART = 400;

/** A way that dagre shall find: over so many columns, from the target to the source where a circle must be cut. */
interface Lead {
  readonly link: number;
  readonly reach: number;
  readonly backward: boolean;
}

function runDagre({ boxes, links, direction }: Scene, axes: Axes, part: Part, blocks: readonly Block[], leads: readonly Lead[], ranker: string): graphlib.Graph {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: direction, nodesep: BOX_GAP, edgesep: EDGE_GAP, ranksep: COLUMN_GAP, acyclicer: 'greedy', ranker });
  // Own names: dagre's own begin with `_`.
  for (const box of part.boxes) graph.setNode(`b${box}`, { width: boxes[box]!.width, height: boxes[box]!.height });
  blocks.forEach(({ hub, behind, along, across }, index) => {
    const { x, y } = axes.point({ along, across });
    graph.setNode(`k${index}`, { width: x, height: y });
    graph.setEdge(behind ? `b${hub}` : `k${index}`, behind ? `k${index}` : `b${hub}`, {});
  });
  for (const { link, reach, backward } of leads) {
    const { source, target, labelWidth, labelHeight, edge } = links[link]!;
    const [from, to] = backward ? [target, source] : [source, target];
    graph.setEdge(`b${from}`, `b${to}`, {
      width: labelWidth, height: labelHeight, labelpos: 'c', minlen: reach, weight: edge.attributes.kind === 'cites' ? 1 : 3,
    }, `l${link}`);
  }
  dagre(graph);
  return graph;
}

/**
 * In a large part every long edge that is led around the boxes pushes them apart, until nothing can be seen. There dagre first says only
 * in which column each box stands; then long citations are left out, and drawn straight behind the boxes.
 */
export function arrange(scene: Scene, axes: Axes, part: Part, blocks: readonly Block[]): Arranged {
  const { links } = scene;
  const all = part.links.map((link): Lead => ({ link, reach: 1, backward: false }));
  const small = part.boxes.length + part.links.length <= SMALL_PART;
  const first = runDagre(scene, axes, part, blocks, all, small ? 'network-simplex' : 'tight-tree');
  const kept = small ? all : leadsIn(scene, axes, part, blocks, first);
  const graph = small ? first : runDagre(scene, axes, part, blocks, kept, 'longest-path');
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const middles = new Map(namesOf(part, blocks).map((name) => [name, axes.see(graph.node(name) as Point)] as const));
  const bends = new Map(kept.map(({ link, backward }) => {
    const { source, target, label } = links[link]!;
    const [from, to] = backward ? [target, source] : [source, target];
    const { points, x, y } = graph.edge(`b${from}`, `b${to}`, `l${link}`) as { points: Point[]; x?: number; y?: number };
    const own = label === undefined || x === undefined || y === undefined ? undefined : round(axes.see({ x, y }).along);
    const way = points.slice(1, -1).map(axes.see).map((seen): Bend => ({ ...seen, label: round(seen.along) === own }));
    return [link, backward ? way.reverse() : way] as const;
  }));
  const arranged = { along: axes.along({ width, height }), across: axes.across({ width, height }), middles, bends };
  return small ? arranged : drawTogether(scene, axes, blocks, arranged);
}

const namesOf = (part: Part, blocks: readonly Block[]): string[] => [...part.boxes.map((box) => `b${box}`), ...blocks.map((_, index) => `k${index}`)];

/** All relations, the citations of the next column, and as many of the others as hold the part together, the shortest first. */
function leadsIn({ boxes, links }: Scene, axes: Axes, part: Part, blocks: readonly Block[], graph: graphlib.Graph): Lead[] {
  const along = (name: string): number => round(axes.see(graph.node(name) as Point).along);
  const columns = [...new Set(namesOf(part, blocks).map(along))].sort((a, b) => a - b);
  const columnOf = new Map(columns.map((at, index) => [at, index] as const));
  const leads = part.links.map((link): Lead => {
    const { source, target } = links[link]!;
    const reach = columnOf.get(along(`b${target}`))! - columnOf.get(along(`b${source}`))!;
    return { link, reach: Math.max(1, Math.abs(reach)), backward: reach < 0 };
  });
  const isNeeded = ({ link, reach }: Lead): boolean => links[link]!.label !== undefined || reach === 1;
  const union = unionOf(boxes.length);
  const kept: Lead[] = [];
  for (const lead of leads.filter(isNeeded)) {
    union.join(links[lead.link]!.source, links[lead.link]!.target);
    kept.push(lead);
  }
  for (const lead of leads.filter((other) => !isNeeded(other)).sort((a, b) => a.reach - b.reach || a.link - b.link)) {
    if (union.join(links[lead.link]!.source, links[lead.link]!.target)) kept.push(lead);
  }
  return kept.sort((a, b) => a.link - b.link);
}
