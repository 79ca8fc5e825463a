import { BOX_GAP, EDGE_GAP, round, type Axes, type Seen } from './axes.js';
import type { Block } from './blocks.js';
import type { Scene } from './scene.js';

/** One place that an edge passes through on its way, in a column of boxes or of labels. */
export interface Bend extends Seen {
  readonly label: boolean;
}

export interface Arranged {
  readonly along: number;
  readonly across: number;
  /** Middles of boxes and blocks, under their names. */
  readonly middles: ReadonlyMap<string, Seen>;
  /** Of an edge that is drawn straight none, or the place of its label. */
  readonly bends: ReadonlyMap<number, readonly Bend[]>;
  /** Long edges of a large part: they run behind the boxes instead of around them. */
  readonly straight: ReadonlySet<number>;
}

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
export function drawTogether({ boxes, links }: Scene, axes: Axes, blocks: readonly Block[], arranged: Arranged): Arranged {
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
    straight: arranged.straight,
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
