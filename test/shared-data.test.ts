/** What is returned belongs to the caller: whatever is done to it, later answers are the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mergeGraphs, statusAt, toJson } from '../src/entries/graph.js';
import { analyze, createRegistry, explainAt, extractCitations, lint, registry, type Registry } from '../src/index.js';
import { thorough } from './properties/runs.js';
import { CALLS, PLUGINS, VALUES } from './public-calls.js';

type Fields = Record<string | symbol, unknown>;
const SPOILED = 'spoiled';

/** Does it take effect? What is frozen throws, as modules are strict. */
function tried(change: () => void): void {
  try {
    change();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
  }
}

/** Changes everything that can be reached, the deepest first; classes and functions have nothing of ours. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const inner of [...value.values()]) spoil(inner, seen);
    tried(() => value.clear());
    return;
  }
  const fields = value as Fields;
  const keys = Reflect.ownKeys(fields);
  for (const key of keys) spoil(fields[key], seen);
  if (Array.isArray(value)) {
    tried(() => void value.push(SPOILED));
    tried(() => void value.reverse());
    tried(() => void (value[0] = SPOILED));
    tried(() => void (value.length = 0));
    return;
  }
  for (const key of keys) tried(() => void (fields[key] = SPOILED));
  for (const key of keys) tried(() => void delete fields[key]);
  tried(() => void (fields[SPOILED] = SPOILED));
}

/** A copy as data, functions left out. */
const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

const all: Readonly<Record<string, () => unknown>> = { ...Object.fromEntries(Object.entries({ ...CALLS, ...PLUGINS }).map(([name, { call }]) => [name, call])), ...VALUES };

describe('after all results were spoiled', () => {
  const before = Object.entries(all).map(([name, call]) => [name, copied(call())] as const);
  for (const call of Object.values(all)) spoil(call());

  test.each(before)('%s answers as before', (name, answer) => {
    expect(copied(all[name]!())).toEqual(answer);
  });
});

test('nor do the analyses, findings and explanations of many texts', () => {
  const texts = ['vi', 'fr', 'en', 'relations'].flatMap((name) =>
    readFileSync(new URL(`../conformance/${name}.jsonl`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text))
    .filter((_, index) => thorough || index % 3 === 0);
  const read = (text: string): unknown[] => [
    analyze(text, { publishedOn: '2026' }), analyze(text, { registry: null }), extractCitations(text, { format: 'html' }), lint(text, { format: 'markdown' }), explainAt(text, text.length >> 1), explainAt(text, 0),
  ];
  const first = texts.map((text) => copied(read(text)));
  for (const text of texts) spoil(read(text));
  expect(texts.map((text) => copied(read(text)))).toEqual(first);
});

test('a registry is what it was, and takes nothing of another one along that may change', () => {
  const [found] = registry.find({ symbol: '57-NQ/TW' });
  expect(() => ((registry as { find: unknown }).find = () => [])).toThrow(TypeError);
  expect(registry.find({ symbol: '57-NQ/TW' })[0]).toBe(found);

  const record = structuredClone(found!);
  const foreign: Registry = { ...Object.fromEntries(['find', 'relationsOf', 'relations', 'coverage'].map((name) => [name, () => []])), size: 1, get: () => record, idOf: () => '57-NQ/TW@2024-12-22', records: () => [record] } as unknown as Registry;
  const own = createRegistry([], { base: foreign });
  spoil(record);
  expect(own.get('57-NQ/TW@2024-12-22')).toEqual(found);
});

test('a graph out of a file stays the caller’s own', () => {
  const graph = CALLS.buildGraph.call() as Parameters<typeof toJson>[0];
  const filed = JSON.parse(toJson(graph)) as typeof graph;
  const merged = mergeGraphs(filed);
  expect(merged).toEqual(graph);
  const status = copied(statusAt(merged, '22-QĐ/TW@2021-07-28', '2026'));
  spoil(filed);
  expect(merged).toEqual(graph);
  expect(copied(statusAt(merged, '22-QĐ/TW@2021-07-28', '2026'))).toEqual(status);
  expect(filed.nodes).not.toEqual(graph.nodes);
});
