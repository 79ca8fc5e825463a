import { graphlib, layout as dagre } from '@dagrejs/dagre';
import { BOX_GAP, EDGE_GAP, round, type Axes, type Point, type Seen } from './axes.js';
import type { Block } from './blocks.js';
import { drawTogether, type Arranged, type Bend } from './columns.js';
import { leadsIn, leadsOf, placesOf, type Lead, type Leads } from './leads.js';
import { orderRanks } from './order.js';
import type { Part } from './parts.js';
import { columnsOf, type Tie } from './ranks.js';
import type { Link, Scene } from './scene.js';

/** Between columns. */
const COLUMN_GAP = 84;
/** Boxes and edges, and places of edges between their ends, up to which dagre ranks exactly and leads all edges in no time to speak of. */
const SMALL_PART = 400;
const FEW_PLACES = 3000;

/** Names of boxes, blocks and tags to dagre, whose own begin with `_`. */
const nameOf = (what: 'b' | 'k' | 't', index: number): string => `${what}${index}`;

const weightOf = ({ edge }: Link): number => (edge.attributes.kind === 'cites' ? 1 : 3);

/** Dagre has a place for all of the leads; with `columnOf` it is told the columns, otherwise it seeks them. */
function runDagre({ boxes, links, direction }: Scene, axes: Axes, part: Part, blocks: readonly Block[], { led, tagged }: Leads, columnOf?: (name: string) => number): graphlib.Graph {
  const graph = new graphlib.Graph({ multigraph: true });
  // A ranker may be a function, which the types of dagre say of one of two. Ranks of labels lie between those of the columns.
  const ranker = columnOf === undefined ? 'network-simplex' : (ranked: graphlib.Graph): void => {
    for (const name of ranked.nodes()) (ranked.node(name) as { rank: number }).rank = graph.hasNode(name) ? 2 * columnOf(name) : -1;
  };
  graph.setGraph({ rankdir: direction, nodesep: BOX_GAP, edgesep: EDGE_GAP, ranksep: COLUMN_GAP, acyclicer: 'greedy', ranker });
  for (const box of part.boxes) graph.setNode(nameOf('b', box), { width: boxes[box]!.width, height: boxes[box]!.height });
  blocks.forEach(({ hub, behind, along, across }, index) => {
    const { x, y } = axes.point({ along, across });
    const [own, name] = [nameOf('k', index), nameOf('b', hub)];
    graph.setNode(own, { width: x, height: y });
    graph.setEdge(behind ? name : own, behind ? own : name, {});
  });
  for (const { link, reach, backward } of led) {
    const { source, target, labelWidth, labelHeight } = links[link]!;
    const [from, to] = backward ? [target, source] : [source, target];
    graph.setEdge(nameOf('b', from), nameOf('b', to), {
      width: labelWidth, height: labelHeight, labelpos: 'c', minlen: reach, weight: weightOf(links[link]!),
    }, `l${link}`);
  }
  for (const { link, box, column } of tagged) {
    const [own, name] = [nameOf('t', link), nameOf('b', box)];
    graph.setNode(own, { width: links[link]!.labelWidth, height: links[link]!.labelHeight });
    const before = column < columnOf!(name);
    graph.setEdge(before ? own : name, before ? name : own, {});
  }
  dagre(graph, columnOf === undefined ? {} : { customOrder: orderRanks });
  return graph;
}

const namesOf = (part: Part, blocks: readonly Block[]): string[] => [...part.boxes.map((box) => nameOf('b', box)), ...blocks.map((_, index) => nameOf('k', index))];

/** A relation keeps its direction before a citation where a circle must be cut. */
function columnsByName({ links }: Scene, part: Part, blocks: readonly Block[]): Map<string, number> {
  const names = namesOf(part, blocks);
  const ends = new Map(names.map((name, index) => [name, index] as const));
  const tie = (from: string, to: string, weight: number): Tie => ({ from: ends.get(from)!, to: ends.get(to)!, weight });
  const columns = columnsOf(names.length, [
    ...blocks.map(({ hub, behind }, index) => (behind ? tie(nameOf('b', hub), nameOf('k', index), 1) : tie(nameOf('k', index), nameOf('b', hub), 1))),
    ...part.links.map((link) => tie(nameOf('b', links[link]!.source), nameOf('b', links[link]!.target), weightOf(links[link]!))),
  ]);
  return new Map(names.map((name, index) => [name, columns[index]!] as const));
}

/**
 * Dagre leads an edge around the boxes by a place in each column that it crosses: places of a chain whose documents are all cited by one
 * text grow with the square of the documents, and in a large part they push the boxes apart until nothing can be seen. There the columns
 * are found first; then edges beyond a number of places are drawn straight, behind the boxes.
 */
export function arrange(scene: Scene, axes: Axes, part: Part, blocks: readonly Block[]): Arranged {
  const { links } = scene;
  const columns = columnsByName(scene, part, blocks);
  const columnOf = (box: number): number => columns.get(nameOf('b', box))!;
  const places = leadsOf(scene, part, columnOf).reduce((sum, lead) => sum + placesOf(lead), 0);
  const small = part.boxes.length + part.links.length <= SMALL_PART && places <= FEW_PLACES;
  const leads: Leads = small ? { led: part.links.map((link): Lead => ({ link, reach: 1, backward: false })), tagged: [] } : leadsIn(scene, part, columnOf);
  for (const { link, column } of leads.tagged) columns.set(nameOf('t', link), column);
  const graph = runDagre(scene, axes, part, blocks, leads, small ? undefined : (name) => columns.get(name)!);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const seen = (name: string): Seen => axes.see(graph.node(name) as Point);
  const bends = new Map<number, readonly Bend[]>(leads.tagged.map(({ link }) => [link, [{ ...seen(nameOf('t', link)), label: true }]] as const));
  for (const { link, backward } of leads.led) {
    const { source, target, label } = links[link]!;
    const [from, to] = backward ? [target, source] : [source, target];
    const { points, x, y } = graph.edge(nameOf('b', from), nameOf('b', to), `l${link}`) as { points: Point[]; x?: number; y?: number };
    const own = label === undefined || x === undefined || y === undefined ? undefined : round(axes.see({ x, y }).along);
    const way = points.slice(1, -1).map(axes.see).map((bend): Bend => ({ ...bend, label: round(bend.along) === own }));
    bends.set(link, backward ? way.reverse() : way);
  }
  const arranged: Arranged = {
    along: axes.along({ width, height }), across: axes.across({ width, height }),
    middles: new Map(namesOf(part, blocks).map((name) => [name, seen(name)] as const)),
    bends, straight: new Set([...part.links.filter((link) => !bends.has(link)), ...leads.tagged.map(({ link }) => link)]),
  };
  return small ? arranged : drawTogether(scene, axes, blocks, arranged);
}
