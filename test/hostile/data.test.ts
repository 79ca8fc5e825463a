/** What is no graph, no record and no text, or goes round in circles, is refused by a named error; a file that was cut, by a line that names it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml, toSvg } from '../../src/graph/drawing/index.js';
import { buildGraph, canonicalize, checkGraph, mergeGraphs, statusAt, toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle, type CitationGraph } from '../../src/entries/graph.js';
import { harvest } from '../../src/entries/harvest.js';
import { applyFixes } from '../../src/entries/lint.js';
import { analyze, createRegistry, extractCitations, lint, registry, RegistryError, resolveCitations, UsageError } from '../../src/index.js';
import { checkGraphJson } from '../fuzz/targets/graph.js';
import { checkRegistryFile } from '../fuzz/targets/registry.js';
import { run } from '../../src/cli/run.js';
import { streams } from '../fuzz/streams.js';

const circle: Record<string, unknown> = { file: 'a', text: '57-NQ/TW', symbol: '57-NQ/TW', type: 'nghi-quyet', nodes: [], edges: [], attributes: {} };
circle['analysis'] = circle;
circle['self'] = circle;
circle['nodes'] = [circle];
circle['title'] = circle;
const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
const nothings: readonly unknown[] = [undefined, null, 0, NaN, true, '', 'graph', [], {}, [null], [[]], circle, [circle], deep, [deep], () => 1, Symbol.iterator, new Map([[1, 2]]), { nodes: [null], edges: [null], attributes: {} }, { nodes: [], edges: [] }];

const GRAPH_READERS: readonly ((graph: CitationGraph) => unknown)[] = [
  toJson, toDot, toMermaid, toGraphml, toGexf, toCsv, toJsonLd, toTurtle, toSvg, toHtml, checkGraph, (graph) => statusAt(graph, 'x', '2024'), (graph) => canonicalize(graph, { registry }),
];

describe('what is no graph', () => {
  test.each(GRAPH_READERS.map((read, index) => [read.name || `reader ${index}`, read] as const))('%s', (_, read) => {
    for (const value of nothings) expect(() => read(value as never)).toThrow(UsageError);
  });

  test('mergeGraphs: an empty list is a graph of nothing, all else is refused', () => {
    expect(mergeGraphs([]).nodes).toEqual([]);
    for (const value of nothings.filter((value) => !(Array.isArray(value) && value.length === 0) && value !== '')) expect(() => mergeGraphs(value as never), String(value === deep)).toThrow(UsageError);
  });

  test.each([
    ['{"attributes":{},"nodes":[{"key":"a","attributes":{"kind":"document","label":"a","mentions":1,"confidence":1,"claims":[null]}}],"edges":[]}', /the claims of node 1 \("a"\)/u],
    ['{"attributes":{},"nodes":[{"key":"a","attributes":{"kind":"toString","label":"a","mentions":1,"confidence":1,"claims":[]}}],"edges":[]}', /the kind of node 1/u],
    ['{"attributes":{},"nodes":[{"key":"a","attributes":{"kind":"text","label":{},"mentions":1,"confidence":1,"claims":[]}}],"edges":[]}', /the label of node 1/u],
    ['{"attributes":{},"nodes":[],"edges":[{"key":"e","source":"a","target":"b"}]}', /edge 1 has no attributes/u],
    ['{"attributes":{"name":1},"nodes":[],"edges":[]}', /a name that is no string/u],
  ])('the place is named: %s', (json, message) => {
    expect(() => toJson(JSON.parse(json) as CitationGraph)).toThrow(message);
    checkGraphJson(json);
  });

  test('a graph cut anywhere is no JSON, and what is JSON again is refused or drawn', () => {
    const text = 'Nghị quyết 57-NQ/TW thay thế Chỉ thị 05-CT/TW.';
    const json = toJson(buildGraph([{ file: 'a', text, analysis: analyze(text) }]));
    for (let end = 0; end < json.length; end += 7) expect(() => JSON.parse(json.slice(0, end)) as unknown).toThrow(SyntaxError);
    for (const part of [/"attributes":\{\}/u, /"kind":"document"/u, /"claims":\[/u, /"span":\{[^}]*\}/u]) checkGraphJson(json.replace(part, '"x":0'));
  });
});

describe('what is no list of records or texts', () => {
  test('createRegistry', () => {
    for (const value of nothings) {
      if (Array.isArray(value) && value.length === 0) continue;
      expect(() => createRegistry(value as never)).toThrow(/^(?!Maximum call stack)/u);
      try {
        createRegistry(value as never);
      } catch (error) {
        expect([UsageError, RegistryError].some((kind) => error instanceof kind), String(error)).toBe(true);
      }
    }
  });

  test('buildGraph and harvest', () => {
    for (const read of [buildGraph, harvest]) {
      for (const value of nothings.filter((value) => !(Array.isArray(value) && value.length === 0) && !(value instanceof Map))) expect(() => read(value as never), `${read.name} ${typeof value}`).toThrow(UsageError);
    }
  });

  test('texts, citations and findings', () => {
    for (const value of nothings.filter((value) => typeof value !== 'string')) {
      for (const read of [analyze, extractCitations, lint]) expect(() => read(value as never)).toThrow(UsageError);
      expect(() => applyFixes(value as never, [])).toThrow(UsageError);
    }
    expect(resolveCitations([])).toEqual([]);
  });
});

describe('a registry file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vn-party-citations-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('cut anywhere is refused with its name and place, and never with a stack', async () => {
    const whole = '[{"symbol":"39-CT/TU","type":"chi-thi","issuer":"thanh-uy","issuerName":"Thành uỷ Đà Nẵng","title":"\\u001b[2J\\ud800","date":"2024-03-05"}]';
    for (let end = 0; end <= whole.length; end++) await checkRegistryFile(whole.slice(0, end));
    const bytes = Buffer.from(whole);
    const file = join(folder, 'cut.json');
    for (let end = bytes.indexOf('à') - 1; end < bytes.indexOf('à') + 4; end++) {
      writeFileSync(file, bytes.subarray(0, end));
      const { world, out, err } = streams('');
      expect(await run(['lookup', '57-NQ/TW', '--registry', file], world)).toBe(2);
      expect([out(), err().split('\n').length]).toEqual(['', 2]);
    }
  });

  test.each([['[]'], ['null'], ['[null]'], ['[[]]'], ['{"__proto__":[]}'], ['[{"__proto__":{"symbol":"57-NQ/TW","type":"nghi-quyet"}}]'], ['['.repeat(100_000)], [`${'['.repeat(5_000)}${']'.repeat(5_000)}`], ['[{"symbol":"57-NQ/TW","type":"nghi-quyet"},'.repeat(2)], [`"${'a'.repeat(1_000_000)}`], ['\u0000'], ['[{"symbol":"\\u0000","type":"chi-thi"}]'], ['1e999']])(
    'of %s', async (content) => {
      await checkRegistryFile(content);
    },
  );
});
