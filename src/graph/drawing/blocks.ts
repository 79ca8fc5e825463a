import { BOX_GAP, type Axes, type Seen } from './axes.js';
import type { Part } from './parts.js';
import type { Scene } from './scene.js';

/** More neighbours that have no other neighbour stand in a block of several columns. */
const LONGEST_COLUMN = 10;
/** Within a block: between its columns, and between edges that pass between its boxes. */
const BLOCK_GAP = 46;
const LANE_GAP = 4;

export interface BlockPlace extends Seen {
  /** Of its column from the hub, and how far the edge runs along before it turns to the box. */
  readonly column: number;
  /** Where edges to farther columns pass by the box, across the axis. */
  readonly lane: number;
}

/** Many boxes with one neighbour, in columns beside it: to dagre they are one box. Places count from the corner at the hub. */
export interface Block {
  readonly hub: number;
  /** The hub cites them: they stand behind it along the axis. */
  readonly behind: boolean;
  readonly places: ReadonlyMap<number, BlockPlace>;
  readonly along: number;
  readonly across: number;
  /** Between columns. */
  readonly gap: number;
}

export function blocksOf({ boxes, links }: Scene, part: Part, axes: Axes): readonly Block[] {
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
