import { graphlib } from '@dagrejs/dagre';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderRanks } from '../../../src/graph/drawing/order.js';
import { columnsOf, type Tie } from '../../../src/graph/drawing/ranks.js';

const SIZE = 12;
/** A tree, so that all hangs together, and more. */
const connected = (circles: boolean): fc.Arbitrary<Tie[]> => fc.tuple(
  fc.tuple(...Array.from({ length: SIZE - 1 }, (_, index) => fc.nat({ max: index }))),
  fc.array(fc.tuple(fc.nat({ max: SIZE - 1 }), fc.nat({ max: SIZE - 1 }), fc.constantFrom(1, 3)), { maxLength: 30 }),
).map(([parents, more]) => [
  ...parents.map((to, index) => ({ from: index + 1, to, weight: 1 })),
  ...more.filter(([from, to]) => from !== to).map(([from, to, weight]) => (circles || from > to ? { from, to, weight } : { from: to, to: from, weight })),
]);

describe('columns', () => {
  test('lie in the direction of all ties where there is no circle', () => {
    fc.assert(fc.property(connected(false), (ties) => {
      const columns = columnsOf(SIZE, ties);
      for (const { from, to } of ties) expect(columns[from]).toBeLessThan(columns[to]!);
    }));
  });

  test('begin at 0, part what is tied, and hang together by ties of one column', () => {
    fc.assert(fc.property(connected(true), (ties) => {
      const columns = columnsOf(SIZE, ties);
      expect(Math.min(...columns)).toBe(0);
      for (const { from, to } of ties) expect(columns[from]).not.toBe(columns[to]);
      const reached = new Set([0]);
      for (const end of reached) for (const { from, to } of ties) if (Math.abs(columns[from]! - columns[to]!) === 1 && (from === end || to === end)) reached.add(from + to - end);
      expect(reached.size).toBe(SIZE);
    }));
  });

  test('turn the lighter tie of a circle', () => {
    expect(columnsOf(2, [{ from: 0, to: 1, weight: 1 }, { from: 1, to: 0, weight: 3 }])).toEqual([1, 0]);
  });
});

describe('the order within ranks', () => {
  const ranked = (edges: readonly (readonly [string, string])[]): graphlib.Graph => {
    const graph = new graphlib.Graph();
    for (const name of new Set(edges.flat())) graph.setNode(name, { rank: Number(name.charAt(0)) });
    for (const [from, to] of edges) graph.setEdge(from, to, { weight: 1 });
    orderRanks(graph);
    return graph;
  };
  const orderOf = (graph: graphlib.Graph, name: string): number => (graph.node(name) as { order: number }).order;

  test('has no crossing where there need be none', () => {
    const edges = [['0b', '1c'], ['0a', '1d'], ['0b', '1e'], ['0a', '1f'], ['1c', '2g'], ['1d', '2h'], ['1f', '2i'], ['1e', '2j']] as const;
    const graph = ranked(edges);
    const crossed = edges.flatMap((a) => edges.filter((b) => a[0].charAt(0) === b[0].charAt(0)
      && (orderOf(graph, a[0]) - orderOf(graph, b[0])) * (orderOf(graph, a[1]) - orderOf(graph, b[1])) < 0).map((b) => [a, b]));
    expect(crossed).toEqual([]);
  });

  test('numbers each rank from 0', () => {
    const graph = ranked([['0a', '1a'], ['0b', '1a'], ['0c', '1b'], ['1b', '2a']]);
    for (const [rank, names] of Object.entries({ 0: ['0a', '0b', '0c'], 1: ['1a', '1b'], 2: ['2a'] })) {
      expect(names.map((name) => orderOf(graph, name)).sort(), rank).toEqual(names.map((_, index) => index));
    }
  });
});
