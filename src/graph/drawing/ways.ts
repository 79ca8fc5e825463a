import type { Axes, Point, Run, Seen } from './axes.js';
import type { Part } from './parts.js';
import type { Scene } from './scene.js';

/** The way of one edge: it runs along the axis of the drawing at both ends, and straight through every column of boxes. */
export interface Way {
  /** Pairs of points: straight from the first to the second, then curved to the next pair. */
  readonly runs: readonly (readonly [Point, Point])[];
  readonly label: Point | undefined;
  /** A long edge of a large drawing: it runs behind the boxes instead of around them. */
  readonly behind: boolean;
}

/** Between the ends of edges at one side of a box, at most. */
const PORT_GAP = 13;

/** One end of an edge, at a side of a box. */
interface End {
  readonly link: number;
  readonly atSource: boolean;
  /** Where the edge comes from, across the axis. */
  readonly from: number;
}

export function waysOf(
  { boxes, links }: Scene, part: Part, axes: Axes, middles: ReadonlyMap<number, Seen>, bends: ReadonlyMap<number, readonly Run[]>,
  labels: ReadonlyMap<number, Seen>, depthAt: (along: number) => number, inBlocks: ReadonlySet<number>, straight: ReadonlySet<number>,
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
      behind: straight.has(link),
    }];
  }));
}
