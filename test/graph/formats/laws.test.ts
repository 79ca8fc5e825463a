/** What holds of every format. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { UsageError, type CitationGraph } from '../../../src/model/index.js';
import { writeKey } from '../../../src/graph/formats/characters.js';
import { edgeLine, nodeLines, shortLine } from '../../../src/graph/formats/labels.js';
import { graphs, hostileText } from './arbitraries.js';
import { example } from './example.js';
import { xmlFaults } from '../drawing/markup.js';
import { toGexf, toGraphml } from '../../../src/graph/formats/index.js';
import { FORMATS } from './every-format.js';
import { readKey } from './read-key.js';
import { runs } from '../../properties/runs.js';

describe.each(FORMATS)('%s', (name, render) => {
  test('same graph, same bytes, whatever the clock says, and nothing is changed in it', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const before = structuredClone(graph);
      const first = render(graph);
      vi.useFakeTimers({ now: 0 });
      const second = render(structuredClone(graph));
      vi.useRealTimers();
      expect(second).toBe(first);
      expect(graph).toEqual(before);
    }), runs(0.3));
  });

  test('can be encoded', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const text = render(graph);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text).toBe(true);
      if (name === 'graphml' || name === 'gexf') expect(text).toMatch(/^[\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }), runs());
  });

  test('an empty graph', () => {
    expect(render({ ...example, nodes: [], edges: [] })).not.toBe('');
  });

  test('a plan and a fact are written otherwise', () => {
    const [edge] = example.edges;
    const as = (modality: 'effective' | 'planned'): string => render({ ...example, edges: [{ ...edge!, attributes: { ...edge!.attributes, modality } }] });
    expect(as('planned')).not.toBe(as('effective'));
    expect(as('planned')).toContain('planned');
  });

  test('what is no graph is told', () => {
    for (const graph of [undefined, null, 'graph', {}, { nodes: [] }]) expect(() => render(graph as unknown as CitationGraph)).toThrow(UsageError);
    expect(() => render({ ...example, nodes: example.nodes.slice(1) })).toThrow(/"01-KL\/TW@2021-05-18", which is no node/u);
  });
});

test.each([['graphml', toGraphml], ['gexf', toGexf]] as const)('%s is well-formed XML, whatever stands in it', (_, render) => {
  fc.assert(fc.property(graphs, (graph) => {
    expect(xmlFaults(render(graph))).toEqual([]);
  }), runs());
});

describe('keys', () => {
  test('are read back, and stay as they are where a file holds them', () => {
    fc.assert(fc.property(hostileText, (key) => {
      expect(readKey(writeKey(key)) === key).toBe(true);
      expect(writeKey(key)).not.toMatch(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u);
    }), runs(5));
    for (const key of ['57-NQ/TW@2024-12-22', 'text:C:\\văn bản\\a.md', 'مرحبا', '']) expect(writeKey(key)).toBe(key);
  });

  test.each([['a\tb', 'a\\u0009b'], ['a\\u0009b', 'a\\u005cu0009b'], ['\ud800', '\\ud800'], ['\u{1fffe}', '\\ud83f\\udffe']])('%j is written %j', (key, written) => {
    expect(writeKey(key)).toBe(written);
  });
});

describe('labels', () => {
  test('are short lines', () => {
    fc.assert(fc.property(hostileText, (text) => {
      const line = shortLine(text, 20);
      expect([...line].length).toBeLessThanOrEqual(20);
      expect(line).toBe(line.trim());
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
    }), runs(5));
  });

  test.each([['x'.repeat(10_000), `${'x'.repeat(19)}…`], ['  a\r\n\tb ', 'a b'], ['a'.repeat(20), 'a'.repeat(20)], [`${'a'.repeat(18)}e\u0301e\u0301`, `${'a'.repeat(18)}…`], ['\u0301'.repeat(99), '…'], ['😀'.repeat(99), `${'😀'.repeat(19)}…`]])('%j', (text, line) => {
    expect(shortLine(text, 20)).toBe(line);
  });

  test('of a node: symbol or label, date, title; never empty', () => {
    expect(example.nodes.map((one) => nodeLines(one))).toEqual([
      ['01-KL/TW', '2021-05-18', 'Về tiếp tục thực hiện Chỉ thị "05-CT/TW"'], ['05-CT/TW', '2016-05'], ['une nouvelle Directive'],
    ]);
    const { attributes } = example.nodes[2]!;
    expect(nodeLines({ key: 'text:a.md', attributes: { ...attributes, label: ' \n' } })).toEqual(['text:a.md']);
    expect(nodeLines({ key: '\u0000', attributes: { ...attributes, label: '', title: 'T' } })).toEqual(['?', 'T']);
  });

  test('of an edge: kind, part, plan', () => {
    const { attributes } = example.edges[0]!;
    expect(edgeLine({ ...attributes, kind: 'amends', modality: 'planned', part: 'Điều 5' })).toBe('amends Điều 5 (planned)');
    expect(edgeLine({ ...attributes, part: ' ' })).toBe('continues');
  });
});
