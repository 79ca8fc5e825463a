/** The laws of graphs on invented texts. `LAW_RUNS=20000 npx vitest run test/graph/laws.test.ts` for a long run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGraph, canonicalize, mergeGraphs } from '../../src/graph/index.js';
import type { CitationGraph } from '../../src/model/index.js';
import { registry } from '../../src/index.js';
import { texts } from './worlds.js';
import { runs } from '../properties/runs.js';

const RUNS = runs();
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a graph', () => {
  test('is the same in whatever order the texts come', () => {
    fc.assert(fc.property(texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(JSON.stringify(buildGraph(shuffled, { registry }))).toBe(JSON.stringify(buildGraph(all, { registry })));
    }), RUNS);
  });

  test('merged from parts, in any order and grouping, is the graph of all texts', () => {
    fc.assert(fc.property(texts, fc.infiniteStream(fc.nat(2)), fc.boolean(), fc.boolean(), (all, groups, joined, nested) => {
      const options = { ...(joined && { registry }), name: 'all' };
      const parts: (typeof all)[] = [[], [], []];
      for (const text of all) parts[groups.next().value!]!.push(text);
      const [a, b, c] = parts.map((part) => buildGraph(part, options)) as [CitationGraph, CitationGraph, CitationGraph];
      const merged = nested ? mergeGraphs(c, mergeGraphs(b, a)) : mergeGraphs(a, b, c);
      expect(JSON.stringify(merged)).toBe(JSON.stringify(buildGraph(all, options)));
      expect(mergeGraphs(merged, merged, merged)).toStrictEqual(merged);
    }), RUNS);
  });

  test('is plain sorted data of which each edge has both ends, none of them the same', () => {
    fc.assert(fc.property(texts, (all) => {
      const graph = buildGraph(all, { registry });
      expect(json(graph)).toStrictEqual(graph);
      const keys = graph.nodes.map(({ key }) => key);
      const edgeKeys = graph.edges.map(({ key }) => key);
      for (const list of [keys, edgeKeys]) expect(list).toEqual([...new Set(list)].sort());
      const known = new Set(keys);
      for (const { source, target } of graph.edges) {
        expect(source).not.toBe(target);
        expect(known.has(source) && known.has(target)).toBe(true);
      }
      const same = ({ source, target, attributes: { kind, modality, origin, part } }: CitationGraph['edges'][number]): string => JSON.stringify([source, target, kind, modality, origin, part]);
      expect(new Set(graph.edges.map(same)).size).toBe(graph.edges.length);
    }), RUNS);
  });

  test('quotes in each text edge the words of its places', () => {
    fc.assert(fc.property(texts, (all) => {
      const sources = new Map(all.map(({ file, text }) => [file, text]));
      for (const { attributes: { origin, evidence, count, sources: links } } of buildGraph(all).edges) {
        expect(origin).toBe('text');
        expect(evidence.length).toBeGreaterThan(0);
        expect(count).toBe(evidence.length + links.length);
        for (const { file, span, quote } of evidence) {
          const words = sources.get(file)!.slice(span.start, span.end).split(/\s+/u).join(' ').trim();
          expect(words.startsWith(quote)).toBe(true);
          expect(quote.length).toBeLessThanOrEqual(300);
          expect(quote).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/u);
          if (quote !== words) expect(words[quote.length] === ' ' || !words.slice(0, 300).includes(' ')).toBe(true);
        }
      }
    }), RUNS);
  });

  test('has what was cited and nothing else; mentions are the places of the citations', () => {
    fc.assert(fc.property(texts, (all) => {
      const graph = buildGraph(all);
      const expected = new Map<string, number>();
      for (const { self, analysis } of all) {
        for (const { resolution } of analysis.citations) {
          const id = resolution.status === 'ambiguous' ? undefined : resolution.document;
          if (id !== undefined) expected.set(id, (expected.get(id) ?? 0) + (id === self ? 0 : 1));
        }
        if (self !== undefined && !expected.has(self)) expected.set(self, 0);
      }
      const documents = graph.nodes.filter(({ attributes }) => attributes.kind === 'document');
      expect(documents.map(({ key, attributes }) => [key, attributes.mentions])).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
      for (const { attributes: { claims, confidence } } of graph.nodes) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { source } of claims) expect(all.some(({ file }) => file === source)).toBe(true);
      }
    }), RUNS);
  });

  test('made canonical stays so, keeps its evidence and joins no two documents of the registry', () => {
    fc.assert(fc.property(texts, (all) => {
      const graph = buildGraph(all);
      const canonical = canonicalize(graph, { registry });
      expect(canonicalize(canonical, { registry })).toEqual(canonical);
      const known = graph.nodes.filter(({ key }) => registry.get(key) !== undefined);
      for (const { key } of known) expect(canonical.nodes.some((node) => node.key === key)).toBe(true);
      for (const { key } of canonical.nodes) expect(registry.get(key) !== undefined || graph.nodes.some((node) => node.key === key)).toBe(true);
      const claims = (of: CitationGraph): number => new Set(of.nodes.flatMap(({ attributes }) => attributes.claims.map((claim) => JSON.stringify(claim)))).size;
      expect(claims(canonical)).toBe(claims(graph));
    }), RUNS);
  });
});

test('graphs that are made as they are asked for merge as those at hand do', () => {
  const parts = [0, 1, 2].map((part) => buildGraph([{ file: `${part}.txt`, text: '', analysis: { citations: [], relations: [], footnotes: [], diagnostics: [] } }]));
  function* lazily(): Generator<CitationGraph> { yield* parts; }
  expect(mergeGraphs(lazily())).toEqual(mergeGraphs(...parts));
  expect(() => mergeGraphs([{}] as unknown as CitationGraph[])).toThrow(/takes a graph/u);
});
