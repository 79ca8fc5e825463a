import type { graphlib } from '@dagrejs/dagre';

/** Sweeps after which nothing better is awaited, and sweeps at all. */
const PATIENCE = 4;
const SWEEPS = 100;

interface Stop {
  readonly label: { readonly rank: number; order?: number };
  place: number;
  readonly before: Pull[];
  readonly after: Pull[];
}

interface Pull {
  readonly stop: Stop;
  readonly weight: number;
}

/**
 * An order within each rank with few crossings: everything goes to the mean of its neighbours in the rank before, then in the one behind,
 * as long as that helps (Gansner et al.). Dagre's own does the same, but compares each with each of its rank. Leaves `order` on the nodes.
 */
export function orderRanks(graph: graphlib.Graph): void {
  const stops = new Map<string, Stop>(graph.nodes().map((name: string): readonly [string, Stop] => [name, { label: graph.node(name) as Stop['label'], place: 0, before: [], after: [] }]));
  for (const edge of graph.edges()) {
    const [from, to] = [stops.get(edge.v)!, stops.get(edge.w)!];
    const { weight } = graph.edge(edge) as { readonly weight: number };
    from.after.push({ stop: to, weight });
    to.before.push({ stop: from, weight });
  }
  let ranks = inWalkOrder([...stops.values()]);
  let [best, fewest] = [ranks, Infinity];
  for (let sweep = 0, vain = 0; vain < PATIENCE && sweep < SWEEPS; sweep++, vain++) {
    const forward = sweep % 2 === 1;
    // What is equal changes places in every other pair of sweeps.
    ranks = sweepRanks(ranks, forward, sweep % 4 >= 2);
    const crossings = ranks.reduce((sum, rank) => sum + crossingsBehind(rank), 0);
    if (crossings < fewest) [best, fewest, vain] = [ranks, crossings, -1];
  }
  for (const rank of best) rank.forEach(({ label }, order) => (label.order = order));
}

/** As a walk along the edges meets them: what hangs together stands together. */
function inWalkOrder(stops: readonly Stop[]): Stop[][] {
  const ranks: Stop[][] = [];
  const met = new Set<Stop>();
  for (const first of [...stops].sort((a, b) => a.label.rank - b.label.rank)) {
    const way = [first];
    for (let stop = way.pop(); stop !== undefined; stop = way.pop()) {
      if (met.has(stop)) continue;
      met.add(stop);
      const rank = (ranks[stop.label.rank] ??= []);
      stop.place = rank.push(stop) - 1;
      for (const { stop: next } of [...stop.after].reverse()) way.push(next);
    }
  }
  return Array.from(ranks, (rank) => rank ?? []);
}

function sweepRanks(ranks: readonly (readonly Stop[])[], forward: boolean, turned: boolean): Stop[][] {
  const swept: Stop[][] = ranks.map((rank) => [...rank]);
  for (const rank of forward ? swept : [...swept].reverse()) {
    const wanted = new Map(rank.map((stop) => [stop, meanOf(forward ? stop.before : stop.after)] as const));
    const movable = rank.filter((stop) => wanted.get(stop) !== undefined);
    movable.sort((a, b) => wanted.get(a)! - wanted.get(b)! || (turned ? b.place - a.place : a.place - b.place));
    // What has no neighbour there stays where it is.
    let next = 0;
    rank.forEach((stop, place) => { if (wanted.get(stop) !== undefined) rank[place] = movable[next++]!; });
    rank.forEach((stop, place) => (stop.place = place));
  }
  return swept;
}

function meanOf(pulls: readonly Pull[]): number | undefined {
  if (pulls.length === 0) return undefined;
  let [sum, all] = [0, 0];
  for (const { stop, weight } of pulls) [sum, all] = [sum + weight * stop.place, all + weight];
  return sum / all;
}

/** Crossings of edges to the next rank, weighted: for each edge the weight of those that began before and end behind, from a tree of sums. */
function crossingsBehind(rank: readonly Stop[]): number {
  const last = rank.reduce((most, { after }) => after.reduce((place, { stop }) => Math.max(place, stop.place), most), -1);
  const sums = new Float64Array(last + 2);
  let [crossings, all] = [0, 0];
  for (const { after } of rank) {
    for (const { stop, weight } of after) {
      let upTo = 0;
      for (let at = stop.place + 1; at > 0; at -= at & -at) upTo += sums[at]!;
      crossings += weight * (all - upTo);
    }
    for (const { stop, weight } of after) {
      for (let at = stop.place + 1; at < sums.length; at += at & -at) sums[at]! += weight;
      all += weight;
    }
  }
  return crossings;
}
