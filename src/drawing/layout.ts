import { graphlib, layout as dagre } from '@dagrejs/dagre';
import type { Scene } from './scene.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of one edge: it runs along the axis of the drawing at both ends, and straight through every column of boxes. */
export interface Way {
  /** Pairs of points: straight from the first to the second, then curved to the next pair. */
  readonly runs: readonly (readonly [Point, Point])[];
  readonly label: Point | undefined;
  /** A long citation of a large drawing: it runs behind the boxes instead of around them. */
  readonly behind: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corners, in the order of the boxes. */
  readonly corners: readonly Point[];
  readonly ways: readonly Way[];
}

/** Between boxes of one column, between columns, between edges that pass by. */
const BOX_GAP = 22;
const COLUMN_GAP = 84;
const EDGE_GAP = 8;
const PART_GAP = 48;
/** Width over height that the parts of a drawing are packed towards. */
const SHAPE = 1.5;
/** More neighbours that have no other neighbour stand in a block of several columns. */
const LONGEST_COLUMN = 10;
/** Within a block: between its columns, and between edges that pass between its boxes. */
const BLOCK_GAP = 46;
const LANE_GAP = 4;
/** Boxes and edges up to which the exact ranking takes no time to speak of. */
const SMALL_PART = 400;
/** Between the ends of edges at one side of a box, at most. */
const PORT_GAP = 13;

interface Part {
  readonly boxes: readonly number[];
  readonly links: readonly number[];
}

interface PlacedPart extends Part {
  readonly width: number;
  readonly height: number;
  /** Middles of the boxes, by box. */
  readonly middles: ReadonlyMap<number, Point>;
  readonly ways: ReadonlyMap<number, Way>;
}

/** Places for all boxes and edges: each connected part is laid out by dagre, the parts are packed. Same scene, same numbers. */
export function layOut(scene: Scene): Layout {
  const parts = connected(scene).map((part) => placePart(scene, part));
  const { width, height, offsets } = pack(parts);
  const corners: Point[] = [];
  const ways: Way[] = [];
  parts.forEach((part, index) => {
    const { x, y } = offsets[index]!;
    const moved = (point: Point): Point => ({ x: round(point.x + x), y: round(point.y + y) });
    for (const [box, middle] of part.middles) {
      const { width: w, height: h } = scene.boxes[box]!;
      corners[box] = moved({ x: middle.x - w / 2, y: middle.y - h / 2 });
    }
    for (const [link, { runs, label, behind }] of part.ways) {
      ways[link] = { behind, runs: runs.map(([a, b]) => [moved(a), moved(b)]), label: label === undefined ? undefined : moved(label) };
    }
  });
  return { width: round(width), height: round(height), corners, ways };
}

const round = (value: number): number => Math.round(value * 10) / 10;

interface Union {
  rootOf(index: number): number;
  /** False where they were joined already. */
  join(a: number, b: number): boolean;
}

function unionOf(size: number): Union {
  const roots = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root]!;
    for (let at = index; at !== root;) [at, roots[at]] = [roots[at]!, root];
    return root;
  };
  const join = (a: number, b: number): boolean => {
    const [from, to] = [rootOf(a), rootOf(b)];
    roots[from] = to;
    return from !== to;
  };
  return { rootOf, join };
}

function connected({ boxes, links }: Scene): Part[] {
  const { rootOf, join } = unionOf(boxes.length);
  for (const { source, target } of links) join(source, target);
  const parts = new Map<number, { boxes: number[]; links: number[] }>();
  boxes.forEach((_, index) => {
    const root = rootOf(index);
    const part = parts.get(root) ?? { boxes: [], links: [] };
    parts.set(root, part);
    part.boxes.push(index);
  });
  links.forEach(({ source }, index) => parts.get(rootOf(source))!.links.push(index));
  return [...parts.values()];
}

/** Axes of the drawing: edges lead along it. */
interface Axes {
  along(size: { readonly width: number; readonly height: number }): number;
  across(size: { readonly width: number; readonly height: number }): number;
  see(point: Point): Seen;
  point(seen: Seen): Point;
  readonly columnsWanted: (boxes: number, along: number, across: number) => number;
}

interface Seen {
  readonly along: number;
  readonly across: number;
}

const RIGHTWARD: Axes = {
  along: ({ width }) => width,
  across: ({ height }) => height,
  see: ({ x, y }) => ({ along: x, across: y }),
  point: ({ along, across }) => ({ x: along, y: across }),
  columnsWanted: (boxes, along, across) => Math.sqrt((SHAPE * boxes * across) / along),
};
const DOWNWARD: Axes = {
  along: ({ height }) => height,
  across: ({ width }) => width,
  see: ({ x, y }) => ({ along: y, across: x }),
  point: ({ along, across }) => ({ x: across, y: along }),
  columnsWanted: (boxes, along, across) => Math.sqrt((boxes * across) / along / SHAPE),
};

/** Straight along the axis from one place to another, at one place across it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly across: number;
}

interface BlockPlace extends Seen {
  /** Of its column from the hub, and how far the edge runs along before it turns to the box. */
  readonly column: number;
  /** Where edges to farther columns pass by the box, across the axis. */
  readonly lane: number;
}

/** Many boxes with one neighbour, in columns beside it: to dagre they are one box. Places count from the corner at the hub. */
interface Block {
  readonly hub: number;
  /** The hub cites them: they stand behind it along the axis. */
  readonly behind: boolean;
  readonly places: ReadonlyMap<number, BlockPlace>;
  readonly along: number;
  readonly across: number;
  /** Between columns. */
  readonly gap: number;
}

function blocksOf({ boxes, links }: Scene, part: Part, axes: Axes): readonly Block[] {
  const neighbours = new Map<number, Set<number>>(part.boxes.map((box) => [box, new Set()]));
  for (const link of part.links) {
    const { source, target } = links[link]!;
    neighbours.get(source)!.add(target);
    neighbours.get(target)!.add(source);
  }
  const pairs = new Set(part.links.map((link) => `${links[link]!.source} ${links[link]!.target}`));
  const groups = new Map<string, { readonly hub: number; readonly behind: boolean; readonly leaves: Set<number>; label: number }>();
  for (const link of part.links) {
    const { source, target, labelWidth, labelHeight } = links[link]!;
    const behind = neighbours.get(target)!.size === 1;
    if (!behind && neighbours.get(source)!.size > 1) continue;
    const [hub, leaf] = behind ? [source, target] : [target, source];
    // An edge each way: what is cited decides nothing, dagre does.
    if (pairs.has(`${target} ${source}`)) continue;
    const key = `${hub} ${behind}`;
    const group = groups.get(key) ?? { hub, behind, leaves: new Set(), label: 0 };
    groups.set(key, group);
    group.leaves.add(leaf);
    group.label = Math.max(group.label, axes.along({ width: labelWidth, height: labelHeight }));
  }
  return [...groups.values()].filter(({ leaves }) => leaves.size > LONGEST_COLUMN).map(({ hub, behind, leaves, label }): Block => {
    const all = [...leaves].sort((a, b) => a - b);
    const depth = Math.max(...all.map((leaf) => axes.along(boxes[leaf]!)));
    const mean = all.reduce((sum, leaf) => sum + axes.across(boxes[leaf]!), 0) / all.length;
    const gap = BLOCK_GAP + label;
    const columns = Math.max(1, Math.round(axes.columnsWanted(all.length, depth + gap, mean + BOX_GAP)));
    const rows = Math.ceil(all.length / columns);
    const lanes = BOX_GAP + LANE_GAP * (columns - 1);
    const places = new Map<number, BlockPlace>();
    let across = 0;
    for (let row = 0; row < rows; row++) {
      const own = all.filter((_, index) => index % rows === row);
      const breadth = Math.max(...own.map((leaf) => axes.across(boxes[leaf]!)));
      own.forEach((leaf, column) => places.set(leaf, {
        column, along: gap + column * (depth + gap) + depth / 2, across: across + lanes + breadth / 2, lane: across + BOX_GAP / 2 + LANE_GAP * column,
      }));
      across += lanes + breadth;
    }
    return { hub, behind, places, along: columns * (depth + gap), across, gap };
  });
}

/** One place that an edge passes through on its way, in a column of boxes or of labels. */
interface Bend extends Seen {
  readonly label: boolean;
}

interface Arranged {
  readonly along: number;
  readonly across: number;
  /** Middles of boxes and blocks, under their names. */
  readonly middles: ReadonlyMap<string, Seen>;
  /** None for an edge that is drawn straight. */
  readonly bends: ReadonlyMap<number, readonly Bend[]>;
}

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
function arrange(scene: Scene, axes: Axes, part: Part, blocks: readonly Block[]): Arranged {
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

/** What has a place in a column: a box, a block, or an edge that passes. */
interface Stop {
  readonly along: number;
  across: number;
  readonly half: number;
  readonly gap: number;
  readonly neighbours: { readonly stop: Stop; readonly weight: number }[];
}

const SWEEPS = 24;
/** Edges that pass stay straight rather than boxes near. */
const STRAIGHT = 4;

/**
 * Dagre keeps long edges straight at the price of a drawing that is mostly empty. Here the order in each column stays, and everything
 * moves as near to its neighbours as the others of its column let it.
 */
function drawTogether({ boxes, links }: Scene, axes: Axes, blocks: readonly Block[], arranged: Arranged): Arranged {
  const stops = new Map<string, Stop>();
  const columns = new Map<number, Stop[]>();
  const stop = ({ along, across }: Seen, half: number, gap: number): Stop => {
    const made: Stop = { along, across, half, gap, neighbours: [] };
    const column = columns.get(round(along)) ?? [];
    columns.set(round(along), column);
    column.push(made);
    return made;
  };
  for (const [name, middle] of arranged.middles) {
    const size = name.startsWith('b') ? axes.across(boxes[Number(name.slice(1))]!) : blocks[Number(name.slice(1))]!.across;
    stops.set(name, stop(middle, size / 2, BOX_GAP));
  }
  const join = (a: Stop, b: Stop, weight: number): void => {
    a.neighbours.push({ stop: b, weight });
    b.neighbours.push({ stop: a, weight });
  };
  blocks.forEach(({ hub }, index) => join(stops.get(`b${hub}`)!, stops.get(`k${index}`)!, 1));
  const ways = new Map([...arranged.bends].map(([link, bends]) => {
    const { source, target, labelWidth, labelHeight } = links[link]!;
    const passed = bends.map((bend) => stop(bend, bend.label ? axes.across({ width: labelWidth, height: labelHeight }) / 2 : 0, EDGE_GAP));
    const all = [stops.get(`b${source}`)!, ...passed, stops.get(`b${target}`)!];
    all.slice(1).forEach((next, index) => join(all[index]!, next, index > 0 && index < all.length - 2 ? STRAIGHT : 1));
    return [link, passed] as const;
  }));
  const order = [...columns].sort(([a], [b]) => a - b).map(([, column]) => column.sort((a, b) => a.across - b.across));
  // From as near as can be: far things come together slowly.
  for (const column of order) {
    for (const each of column) each.across = 0;
    settle(column, () => 0);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? order : [...order].reverse()) settle(column, amongNeighbours);
  }
  const every = order.flat();
  const top = Math.min(...every.map(({ across, half }) => across - half));
  const seen = ({ along, across }: Stop): Seen => ({ along, across: across - top });
  return {
    along: arranged.along,
    across: Math.max(...every.map(({ across, half }) => across + half)) - top,
    middles: new Map([...stops].map(([name, own]) => [name, seen(own)] as const)),
    bends: new Map([...ways].map(([link, passed]) => [link, passed.map((own, index): Bend => ({ ...seen(own), label: arranged.bends.get(link)![index]!.label }))] as const)),
  };
}

const weightOf = ({ neighbours }: Stop): number => Math.max(1, neighbours.reduce((sum, { weight }) => sum + weight, 0));

function amongNeighbours(stop: Stop): number {
  return stop.neighbours.length === 0 ? stop.across : stop.neighbours.reduce((sum, { stop: other, weight }) => sum + weight * other.across, 0) / weightOf(stop);
}

/** The least sum of squares of the ways to where each would be, in this order and apart: neighbours that push each other move as one. */
function settle(column: readonly Stop[], wantedBy: (stop: Stop) => number): void {
  let offset = 0;
  const groups: { sum: number; weight: number; readonly stops: { readonly stop: Stop; readonly offset: number }[] }[] = [];
  column.forEach((stop, index) => {
    const before = column[index - 1];
    if (before !== undefined) offset += before.half + stop.half + (before.gap + stop.gap) / 2;
    const weight = weightOf(stop);
    groups.push({ sum: weight * (wantedBy(stop) - offset), weight, stops: [{ stop, offset }] });
    for (;;) {
      const [last, previous] = [groups.at(-1)!, groups.at(-2)];
      if (previous === undefined || previous.sum / previous.weight <= last.sum / last.weight) break;
      groups.pop();
      previous.sum += last.sum;
      previous.weight += last.weight;
      previous.stops.push(...last.stops);
    }
  });
  for (const { sum, weight, stops } of groups) for (const { stop, offset: own } of stops) stop.across = sum / weight + own;
}

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

function placePart(scene: Scene, part: Part): PlacedPart {
  const { boxes, links } = scene;
  const axes = scene.direction === 'LR' ? RIGHTWARD : DOWNWARD;
  const blocks = blocksOf(scene, part, axes);
  const blockOf = new Map(blocks.flatMap((block) => [...block.places.keys()].map((leaf) => [leaf, block] as const)));
  const free = part.links.filter((link) => !blockOf.has(links[link]!.source) && !blockOf.has(links[link]!.target));
  const arranged = arrange(scene, axes, { boxes: part.boxes.filter((box) => !blockOf.has(box)), links: free }, blocks);
  const { x: width, y: height } = axes.point(arranged);
  const seen = (name: string): Seen => arranged.middles.get(name)!;

  const middles = new Map<number, Seen>();
  for (const box of part.boxes) if (!blockOf.has(box)) middles.set(box, seen(`b${box}`));
  // Half the depth of each column of boxes or labels, by its middle: edges pass straight through it.
  const depths = new Map<number, number>();
  const deepen = (along: number, half: number): void => void depths.set(round(along), Math.max(depthAt(along), half));
  const depthAt = (along: number): number => depths.get(round(along)) ?? 0;
  for (const [box, { along }] of middles) deepen(along, axes.along(boxes[box]!) / 2);
  blocks.forEach((block, index) => deepen(seen(`k${index}`).along, block.along / 2));

  const labels = new Map<number, Seen>();
  for (const [link, way] of arranged.bends) {
    const { labelWidth, labelHeight } = links[link]!;
    const at = way.find(({ label }) => label);
    if (at === undefined) continue;
    labels.set(link, at);
    deepen(at.along, axes.along({ width: labelWidth, height: labelHeight }) / 2);
  }

  const bends = new Map<number, Run[]>();
  for (const link of free) {
    const { source, target } = links[link]!;
    const step = middles.get(source)!.along <= middles.get(target)!.along ? 1 : -1;
    bends.set(link, (arranged.bends.get(link) ?? []).map(({ along, across }) => {
      const half = step * depthAt(along);
      return { from: along - half, to: along + half, across };
    }));
  }
  blocks.forEach((block, index) => {
    const middle = seen(`k${index}`);
    const step = block.behind ? 1 : -1;
    const [near, top] = [middle.along - (step * block.along) / 2, middle.across - block.across / 2];
    for (const [leaf, place] of block.places) middles.set(leaf, { along: near + step * place.along, across: top + place.across });
    const counts = new Map<number, number>();
    for (const link of part.links) {
      const { source, target, label, labelWidth, labelHeight } = links[link]!;
      const leaf = block.places.has(source) ? source : target;
      const place = block.places.get(leaf);
      if (place === undefined) continue;
      const nth = counts.get(leaf) ?? 0;
      counts.set(leaf, nth + 1);
      const at = middles.get(leaf)!;
      const half = axes.along(boxes[leaf]!) / 2;
      const turn = at.along - step * (half + block.gap);
      const runs: Run[] = place.column === 0 ? [] : [{ from: near, to: turn, across: top + place.lane + 1.5 * nth }];
      if (label !== undefined) {
        const size = axes.along({ width: labelWidth, height: labelHeight });
        const centre = at.along - step * (half + 20 + size / 2);
        const across = at.across + nth * axes.across({ width: labelWidth, height: labelHeight });
        labels.set(link, { along: centre, across });
        runs.push({ from: centre - (step * size) / 2, to: centre + (step * size) / 2, across });
      }
      bends.set(link, block.places.has(target) ? runs : runs.reverse().map(({ from, to, across }) => ({ from: to, to: from, across })));
    }
  });
  return {
    ...part, width, height,
    middles: new Map([...middles].map(([box, middle]) => [box, axes.point(middle)] as const)),
    ways: waysOf(scene, part, axes, middles, bends, labels, depthAt, new Set(blockOf.keys())),
  };
}

/** One end of an edge, at a side of a box. */
interface End {
  readonly link: number;
  readonly atSource: boolean;
  /** Where the edge comes from, across the axis. */
  readonly from: number;
}

function waysOf(
  { boxes, links }: Scene, part: Part, axes: Axes, middles: ReadonlyMap<number, Seen>, bends: ReadonlyMap<number, readonly Run[]>,
  labels: ReadonlyMap<number, Seen>, depthAt: (along: number) => number, inBlocks: ReadonlySet<number>,
): Map<number, Way> {
  const forward = (link: number): boolean => middles.get(links[link]!.source)!.along <= middles.get(links[link]!.target)!.along;
  // Ends at one side of a box stand apart, in the order in which their edges arrive.
  const sides = new Map<string, { readonly box: number; readonly far: boolean; readonly ends: End[] }>();
  for (const link of part.links) {
    const { source, target } = links[link]!;
    const way = bends.get(link)!;
    for (const atSource of [true, false]) {
      const [box, other] = atSource ? [source, target] : [target, source];
      const far = atSource === forward(link);
      const side = sides.get(`${box} ${far}`) ?? { box, far, ends: [] };
      sides.set(`${box} ${far}`, side);
      side.ends.push({ link, atSource, from: (atSource ? way[0] : way.at(-1))?.across ?? middles.get(other)!.across });
    }
  }
  const ports = new Map<string, Run>();
  for (const { box, far, ends } of sides.values()) {
    const middle = middles.get(box)!;
    const step = far ? 1 : -1;
    const gap = Math.min(PORT_GAP, (axes.across(boxes[box]!) - 16) / ends.length);
    const edge = middle.along + (step * axes.along(boxes[box]!)) / 2;
    // Out of a column that is deeper than the box it runs straight.
    const out = inBlocks.has(box) ? edge : middle.along + step * depthAt(middle.along);
    ends.sort((a, b) => a.from - b.from || a.link - b.link);
    ends.forEach(({ link, atSource }, index) =>
      ports.set(`${link} ${atSource}`, { from: edge, to: out, across: middle.across + (index - (ends.length - 1) / 2) * gap }));
  }
  return new Map(part.links.map((link) => {
    const { from: begin, to: leave, across } = ports.get(`${link} true`)!;
    const last = ports.get(`${link} false`)!;
    const runs = [{ from: begin, to: leave, across }, ...bends.get(link)!, { from: last.to, to: last.from, across: last.across }];
    const label = labels.get(link);
    return [link, {
      runs: runs.map(({ from, to, across: at }) => [axes.point({ along: from, across: at }), axes.point({ along: to, across: at })] as const),
      label: label === undefined ? undefined : axes.point(label),
      behind: bends.get(link)!.length === 0 && !inBlocks.has(links[link]!.source) && !inBlocks.has(links[link]!.target),
    }];
  }));
}

interface Shelf {
  readonly y: number;
  readonly height: number;
  width: number;
  readonly columns: { readonly x: number; readonly width: number; filled: number }[];
}

/** Shelves of columns of parts, the highest first. */
function pack(parts: readonly PlacedPart[]): { readonly width: number; readonly height: number; readonly offsets: readonly Point[] } {
  const area = parts.reduce((sum, { width, height }) => sum + (width + PART_GAP) * (height + PART_GAP), 0);
  const most = Math.max(Math.sqrt(area * SHAPE), ...parts.map(({ width }) => width));
  const order = parts.map((_, index) => index).sort((a, b) => parts[b]!.height - parts[a]!.height || parts[b]!.width - parts[a]!.width || a - b);
  const shelves: Shelf[] = [];
  const offsets: Point[] = [];
  let bottom = 0;
  for (const index of order) {
    const { width, height } = parts[index]!;
    const place = (shelf: Shelf): Point | undefined => {
      const column = shelf.columns.find(({ width: wide, filled }) => width <= wide && filled + height <= shelf.height);
      if (column !== undefined) {
        const corner = { x: column.x, y: shelf.y + column.filled };
        column.filled += height + BOX_GAP;
        return corner;
      }
      if (shelf.width + width > most || height > shelf.height) return undefined;
      const corner = { x: shelf.width, y: shelf.y };
      shelf.columns.push({ x: shelf.width, width, filled: height + BOX_GAP });
      shelf.width += width + PART_GAP;
      return corner;
    };
    let corner: Point | undefined;
    for (const shelf of shelves) if ((corner = place(shelf)) !== undefined) break;
    if (corner === undefined) {
      const shelf: Shelf = { y: bottom, height, width: 0, columns: [] };
      shelves.push(shelf);
      bottom += height + PART_GAP;
      corner = place(shelf)!;
    }
    offsets[index] = corner;
  }
  const width = Math.max(0, ...shelves.map((shelf) => shelf.width - PART_GAP));
  return { width, height: Math.max(0, bottom - PART_GAP), offsets };
}
