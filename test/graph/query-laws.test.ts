/** The laws of queries on invented texts. `LAW_RUNS=20000 npx vitest run test/graph/query-laws.test.ts` for a long run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, checkGraph, currentVersion, implementationTree, mergeGraphs, shortestPath, statusAt, subgraph, supersessionChain } from '../../src/graph/index.js';
import type { CitationGraph } from '../../src/model/index.js';
import { registry } from '../../src/index.js';
import { DOCUMENTS, days, texts } from './worlds.js';
import { runs } from '../properties/runs.js';

const RUNS = runs();
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('queries', () => {
  test('answer for every document and day, and name only what is in the graph', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...DOCUMENTS), days, (all, id, date) => {
      const graph = buildGraph(all, { registry });
      const status = statusAt(graph, id, date);
      const edges = new Set(graph.edges);
      for (const edge of [...status.edges, ...status.planned]) {
        expect(edges.has(edge)).toBe(true);
        expect(edge.target).toBe(id);
      }
      // A plan is no fact.
      if (['superseded', 'repealed', 'amended'].includes(status.status)) for (const { attributes } of status.edges) expect(attributes.modality).toBe('effective');
      // A part is not the whole.
      if (['superseded', 'repealed'].includes(status.status)) for (const { attributes } of status.edges) expect(attributes.part).toBeUndefined();
      expect(checkGraph(json(graph) as CitationGraph)).toEqual(checkGraph(graph));
      const chain = supersessionChain(graph, id);
      if (chain !== undefined) {
        expect(new Set(chain.documents).size).toBe(chain.documents.length);
        if (chain.cycles.length === 0) {
          const place = new Map(chain.documents.map((key, at) => [key, at]));
          for (const { source, target } of chain.edges) expect(place.get(target)!).toBeLessThan(place.get(source)!);
        }
      }
      const { document, reason } = currentVersion(graph, id);
      expect(document === undefined).toBe(reason !== undefined);
    }), RUNS);
  });

  test('once ended, a document does not come back', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...DOCUMENTS), days, days, (all, id, a, b) => {
      const graph = buildGraph(all);
      const [early, late] = [a, b].map((day) => `${day}-12-31`.slice(0, 10)).sort() as [string, string];
      const ended = ['superseded', 'repealed'];
      if (ended.includes(statusAt(graph, id, early).status)) expect(ended).toContain(statusAt(graph, id, late).status);
      if (statusAt(graph, id, late).status === 'not-yet-issued') expect(statusAt(graph, id, early).status).toBe('not-yet-issued');
    }), RUNS);
  });

  test('an implementation tree has each document that is reached once, and again as a reference', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...DOCUMENTS), fc.constantFrom('implementing' as const, 'implemented' as const), fc.option(fc.nat(3), { nil: undefined }), (all, id, direction, depth) => {
      const entries = implementationTree(buildGraph(all), id, { direction, depth });
      if (entries === undefined) return;
      const own = entries.filter(({ again }) => again === undefined).map(({ document }) => document);
      expect(new Set(own).size).toBe(own.length);
      const open: string[] = [];
      for (const { document, depth: at, parent, edges, again } of entries) {
        if (again) expect(own).toContain(document);
        open.length = at;
        expect(parent).toBe(open.at(-1));
        for (const edge of edges) expect([edge.source, edge.target].sort()).toEqual([document, parent].sort());
        open.push(document);
        expect(at).toBeLessThanOrEqual(depth ?? Infinity);
      }
    }), RUNS);
  });

  test('a path walks along its edges, and none is shorter', () => {
    fc.assert(fc.property(texts, fc.constantFrom(...DOCUMENTS), fc.constantFrom(...DOCUMENTS), fc.boolean(), (all, from, to, directed) => {
      const graph = buildGraph(all);
      const path = shortestPath(graph, from, to, { directed });
      // By waves of edges, without an index.
      let wave = new Set(graph.nodes.some(({ key }) => key === from) ? [from] : []);
      let steps = 0;
      for (let size = -1; !wave.has(to) && wave.size !== size; steps++) {
        size = wave.size;
        wave = new Set([...wave, ...graph.edges.flatMap(({ source, target }) => [...(wave.has(source) ? [target] : []), ...(!directed && wave.has(target) ? [source] : [])])]);
      }
      expect(path?.edges.length).toBe(wave.has(to) ? steps : undefined);
      path?.edges.forEach(({ source, target }, at) => {
        const step = [path.nodes[at], path.nodes[at + 1]];
        expect([step, directed ? step : [...step].reverse()]).toContainEqual([source, target]);
      });
    }), RUNS);
  });

  test('a part of a graph is a graph of its own, and the whole with it is the whole', () => {
    fc.assert(fc.property(texts, fc.record({
      from: fc.option(fc.constantFrom(...DOCUMENTS), { nil: undefined }), depth: fc.option(fc.nat(3), { nil: undefined }),
      kinds: fc.option(fc.subarray(['cites', 'supersedes', 'implements'] as const), { nil: undefined }), modality: fc.option(fc.constantFrom('planned' as const, 'effective' as const), { nil: undefined }), at: fc.option(days, { nil: undefined }),
    }), (all, options) => {
      const graph = buildGraph(all);
      const part = subgraph(graph, options);
      if (part === undefined) {
        expect(graph.nodes.some(({ key }) => key === options.from)).toBe(false);
        return;
      }
      const keys = new Set(part.nodes.map(({ key }) => key));
      for (const { source, target, attributes: { kind, modality } } of part.edges) {
        expect(keys.has(source) && keys.has(target)).toBe(true);
        if (options.kinds) expect(options.kinds).toContain(kind);
        if (options.modality) expect(modality).toBe(options.modality);
      }
      if (options.from !== undefined) expect(keys).toContain(options.from);
      expect(mergeGraphs(graph, part)).toEqual(graph);
      if (Object.values(options).every((value) => value === undefined)) expect(part).toEqual(graph);
    }), RUNS);
  });
});
