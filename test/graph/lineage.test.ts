import { describe, expect, test } from 'vitest';
import { buildGraph, checkGraph, currentVersion, implementationTree, mergeGraphs, shortestPath, statusAt, subgraph, supersessionChain } from '../../src/graph/index.js';
import { registry } from '../../src/index.js';
import { UsageError, type RelationKind } from '../../src/model/index.js';
import { thorough } from '../properties/runs.js';
import { write, type SaidRelation } from './worlds.js';

type Arrow = readonly [source: string, kind: RelationKind, target: string, rest?: Partial<SaidRelation>];

const graphOf = (...arrows: readonly Arrow[]) => buildGraph(arrows.map(([source, kind, target, rest], at) => write({
  file: `${at}.txt`,
  sentences: [{ said: [source, target].map((document) => ({ resolution: 'resolved', document, fields: {} })), relations: [{ kind, planned: false, source: 0, target: 1, confidence: 1, ...rest }], gaps: [' '] }],
})));

describe('supersessionChain and currentVersion', () => {
  const graph = graphOf(
    ['C', 'supersedes', 'B'], ['B', 'supersedes', 'A'], ['B', 'supersedes', 'A2'], ['D', 'supersedes', 'C', { planned: true }], ['E', 'supersedes', 'C', { part: '5' }],
    ['F1', 'supersedes', 'F'], ['F2', 'supersedes', 'F'], ['R', 'supersedes', 'Q'], ['S', 'repeals', 'R'], ['X', 'supersedes', 'Y'], ['Y', 'supersedes', 'X'], ['N', 'supersedes', 'M', { source: 'unnamed' }],
    ['G1', 'supersedes', 'G'], ['G2', 'supersedes', 'G'], ['G3', 'supersedes', 'G1'], ['G3', 'supersedes', 'G2'],
  );

  test('run from the oldest to the newest, by facts and wholes', () => {
    expect(supersessionChain(graph, 'A')).toMatchObject({ documents: ['A', 'B', 'C'], oldest: ['A'], newest: ['C'], cycles: [] });
    expect(supersessionChain(graph, 'C')).toMatchObject({ documents: ['A', 'A2', 'B', 'C'], oldest: ['A', 'A2'], newest: ['C'] });
    expect(supersessionChain(graph, 'S')).toMatchObject({ documents: ['S'], edges: [] });
    expect(currentVersion(graph, 'A')).toEqual({ document: 'C' });
    expect(currentVersion(graph, 'C')).toEqual({ document: 'C' });
  });

  test('say so where there is no one end', () => {
    expect(currentVersion(graph, 'F')).toEqual({ document: undefined, reason: 'fork', candidates: ['F1', 'F2'] });
    expect(currentVersion(graph, 'G')).toEqual({ document: 'G3' });
    expect(currentVersion(graph, 'Q')).toEqual({ document: undefined, reason: 'repealed', candidates: ['R'] });
    expect(currentVersion(graph, 'X')).toEqual({ document: undefined, reason: 'cycle', candidates: ['X', 'Y'] });
    expect(supersessionChain(graph, 'X')).toMatchObject({ documents: ['X', 'Y'], cycles: [['X', 'Y']], newest: [] });
    expect(currentVersion(graph, 'M')).toMatchObject({ reason: 'unnamed' });
    expect(currentVersion(graph, 'nowhere')).toEqual({ document: undefined, reason: 'not-in-graph', candidates: [] });
    expect(supersessionChain(graph, 'nowhere')).toBeUndefined();
  });

  test('of the registry', () => {
    const known = buildGraph([], { registry, documents: registry.records().map((record) => registry.idOf(record)) });
    expect(supersessionChain(known, '47-QĐ/TW@2011-11-01')?.documents.slice(0, 3)).toEqual(['115-QĐ/TW@2007-12-07', '47-QĐ/TW@2011-11-01', '37-QĐ/TW@2021-10-25']);
    // By time where arrows leave it open.
    expect(supersessionChain(known, '66-QĐ/TW@2017-02-06')?.documents).toEqual(['31-QĐ/TW@1997-10-01', '91-QĐ/TW@2004-02-16', '66-QĐ/TW@2017-02-06', '399-QĐ/TW@2026-01-09']);
  });
});

describe('implementationTree', () => {
  const graph = graphOf(['B', 'implements', 'A'], ['B', 'based-on', 'A'], ['C', 'guides', 'A'], ['D', 'continues', 'B'], ['D', 'implements', 'C'], ['A', 'based-on', 'D'], ['E', 'reviews', 'A'], ['F', 'supersedes', 'A']);
  const lines = (direction: 'implementing' | 'implemented', depth?: number) =>
    implementationTree(graph, 'A', { direction, depth })?.map(({ document, depth: at, edges, again }) => `${'  '.repeat(at)}${document} ${edges.map(({ attributes }) => attributes.kind).join('+')}${again ? ' again' : ''}`.trimEnd());

  test('both ways, each branch once', () => {
    expect(lines('implementing')).toEqual(['A', '  B based-on+implements', '    D continues', '      A based-on again', '  C guides', '    D implements again', '  E reviews']);
    expect(lines('implementing', 1)).toEqual(['A', '  B based-on+implements', '  C guides', '  E reviews']);
    expect(lines('implemented', 1)).toEqual(['A', '  D based-on']);
    expect(implementationTree(graph, 'nowhere', { direction: 'implemented' })).toBeUndefined();
    expect(() => implementationTree(graph, 'A', { direction: 'down' as never })).toThrow(UsageError);
    expect(() => implementationTree(graph, 'A', { direction: 'implemented', depth: -1 })).toThrow(UsageError);
  });

  test('paths take the allowed kinds', () => {
    expect(shortestPath(graph, 'D', 'A', { kinds: ['implements', 'guides'] })?.nodes).toEqual(['D', 'C', 'A']);
    expect(shortestPath(graph, 'A', 'B')?.nodes).toEqual(['A', 'D', 'B']);
    expect(shortestPath(graph, 'A', 'B', { directed: false })?.nodes).toEqual(['A', 'B']);
    expect(shortestPath(graph, 'A', 'A')).toEqual({ nodes: ['A'], edges: [] });
    expect(shortestPath(graph, 'A', 'nowhere')).toBeUndefined();
  });

  test('a part of the graph keeps what is near', () => {
    const part = subgraph(graph, { from: 'A', depth: 1, kinds: ['implements', 'guides', 'continues', 'based-on'] });
    expect(part?.nodes.map(({ key }) => key)).toEqual(['A', 'B', 'C', 'D']);
    const dated = graphOf(['2-NQ/TW@2020-01-01', 'supersedes', '1-NQ/TW@2010-01-01'], ['3-NQ/TW@2025-01-01', 'supersedes', '2-NQ/TW@2020-01-01']);
    expect(subgraph(dated, { at: '2022', kinds: ['supersedes'] })?.nodes.map(({ key }) => key)).toEqual(['1-NQ/TW@2010-01-01', '2-NQ/TW@2020-01-01']);
  });
});

/** More than a stack has room for. */
const LENGTH = thorough ? 50_000 : 15_000;

test(`a chain of ${LENGTH} documents is walked without recursion`, () => {
  const ids = Array.from({ length: LENGTH }, (_, at) => `${String(at).padStart(5, '0')}-NQ/XX`);
  const chain = (kind: RelationKind) => mergeGraphs(graphOf(...ids.slice(1).map((id, at): Arrow => [id, kind, ids[at]!])));
  const superseding = chain('supersedes');
  expect(supersessionChain(superseding, ids[Math.floor(LENGTH / 3)]!)?.documents).toEqual(ids);
  expect(currentVersion(superseding, ids[0]!)).toEqual({ document: ids.at(-1) });
  expect(checkGraph(superseding)).toEqual([]);
  expect(statusAt(superseding, ids[0]!, '2026').status).toBe('unknown');
  expect(shortestPath(superseding, ids.at(-1)!, ids[0]!, { kinds: ['supersedes'] })?.edges).toHaveLength(LENGTH - 1);
  expect(subgraph(superseding, { from: ids[0]!, depth: 10, kinds: ['supersedes'] })?.nodes).toHaveLength(11);
  const circle = mergeGraphs(superseding, graphOf([ids[0]!, 'supersedes', ids.at(-1)!]));
  expect(checkGraph(circle)).toMatchObject([{ code: 'supersession-cycle', nodes: { length: LENGTH } }]);
  expect(supersessionChain(circle, ids[7]!)?.cycles[0]).toHaveLength(LENGTH);
  const tree = implementationTree(chain('implements'), ids[0]!, { direction: 'implementing' });
  expect(tree).toHaveLength(LENGTH);
  expect(tree?.at(-1)?.depth).toBe(LENGTH - 1);
});
