import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../src/graph/drawing/index.js';
import { DARK, KINDS, LIGHT } from '../../../src/graph/drawing/kinds.js';
import { layOut } from '../../../src/graph/drawing/layout.js';
import { sceneOf } from '../../../src/graph/drawing/scene.js';
import { UsageError } from '../../../src/model/index.js';
import { amendedChain, citedChain, comb, edge, graphOf, large, node, ring, SMALL, twoColumns } from './graphs.js';
import { hostileGraph, hostileText } from './hostile.js';
import { elementsOf, xmlFaults } from './markup.js';
import { runs, thorough } from '../../properties/runs.js';

const classed = (svg: string, name: string): string[] => elementsOf(svg, true).filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name)).map(({ text }) => text);

describe('a drawing', () => {
  test('is the same again, whatever was drawn between and however the input is sorted', () => {
    const first = toSvg(SMALL);
    toSvg(large(40, 80));
    expect(toSvg(SMALL)).toBe(first);
    expect(toSvg({ ...SMALL, nodes: [...SMALL.nodes].reverse(), edges: [...SMALL.edges].reverse() })).toBe(first);
    const big = large(120, 240);
    expect(toSvg(big)).toBe(toSvg(big));
  });

  test('is well-formed', () => {
    for (const svg of [toSvg(SMALL), toSvg(SMALL, { direction: 'TB', language: 'fr' }), toSvg(graphOf([], [])), toSvg(large(60, 120))]) expect(xmlFaults(svg)).toEqual([]);
  });

  test('is well-formed with hostile words, and has no element that they brought along', () => {
    const known = new Set(['svg', 'title', 'desc', 'style', 'rect', 'text', 'g', 'path']);
    fc.assert(fc.property(hostileGraph, fc.constantFrom('LR' as const, 'TB' as const), hostileText, (graph, direction, title) => {
      const svg = toSvg(graph, { direction, title });
      expect(xmlFaults(svg)).toEqual([]);
      expect(elementsOf(svg, true).filter(({ name }) => !known.has(name))).toEqual([]);
      expect(svg).not.toMatch(/\p{Bidi_Control}/u);
    }), runs(0.5));
  });

  test('names no address but that of its own language', () => {
    expect(toSvg(SMALL).match(/https?:[^"' ]*|url\(|@import|href/gu)).toEqual(['http://www.w3.org/2000/svg']);
  });

  test('shows a plan as a plan: dashed, with an open arrow, and said in words', () => {
    const svg = toSvg(SMALL);
    const planned = SMALL.edges.filter(({ attributes }) => attributes.modality === 'planned');
    expect(classed(svg, 'planned').filter((text) => text === 'planned: supersedes')).toHaveLength(planned.length);
    expect(classed(svg, 'effective').filter((text) => text.includes('planned'))).toEqual([]);
    // A filled head is closed.
    const heads = (modality: string): string[] => [...svg.matchAll(new RegExp(`<g class="supersedes ${modality}">(?:(?!</g>).)*class="head" d="([^"]*)"`, 'gu'))].map(([, path]) => path!);
    expect(heads('planned').length).toBeGreaterThan(0);
    expect(heads('planned').every((path) => !path.endsWith('Z'))).toBe(true);
    expect(heads('effective').every((path) => path.endsWith('Z'))).toBe(true);
    expect(svg).toContain('.vpc .planned .way{stroke-dasharray');
  });

  test('says symbol, date, type, issuer and title of a document, what is unnamed, and what is a text', () => {
    const texts = elementsOf(toSvg(SMALL), true).filter(({ name }) => name === 'text').map(({ text }) => text);
    for (const said of ['57-NQ/TW', '22 December 2024', 'Resolution · Politburo', 'une nouvelle directive', 'unnamed document · Directive', 'citing text · 3 February 2025 · ex…', 'amends khoản 2 Điều 7', 'continues', 'based on']) {
      expect(texts).toContain(said);
    }
  });

  test('has a title and a description for who cannot see it', () => {
    const elements = elementsOf(toSvg(SMALL), true);
    expect(elements[0]!.attributes['aria-label']).toBe('Văn bản của Đảng & trích dẫn');
    expect(elements.find(({ name }) => name === 'title')!.text).toBe('Văn bản của Đảng & trích dẫn');
    expect(elements.find(({ name }) => name === 'desc')!.text).toBe('9 documents, 1 unnamed document, 2 citing texts; 14 edges: supersedes 3 (planned 2), repeals 1, amends 1, continues 1, implements 1, guides 1, based on 1, reviews 1, cites 4.');
  });

  test('refuses what it cannot draw, and says what to do', () => {
    expect(() => toSvg(graphOf([node('a')], [edge('a', 'cites', 'b')]))).toThrow(UsageError);
    expect(() => toSvg(graphOf([node('a')], [edge('a', 'cites', 'a')]))).toThrow(/leave it out/u);
    expect(() => toSvg(graphOf(Array.from({ length: 1501 }, (_, index) => node(`${index}`)), []))).toThrow(/draw a part of the graph/u);
    expect(() => toSvg(SMALL, { direction: 'RL' as 'LR' })).toThrow(UsageError);
    expect(() => toSvg(SMALL, { language: 'de' as 'fr' })).toThrow(UsageError);
  });
});

describe('the layout', () => {
  const star = graphOf(
    [node('t', { kind: 'text' }), ...Array.from({ length: 45 }, (_, index) => node(`d${index}`, { title: 'Về công tác cán bộ' })), ...Array.from({ length: 14 }, (_, index) => node(`s${index}`))],
    [...Array.from({ length: 45 }, (_, index) => edge('t', index % 4 === 0 ? 'guides' : 'cites', `d${index}`)), ...Array.from({ length: 14 }, (_, index) => edge(`s${index}`, 'reviews', 't'))],
  );
  const circle = graphOf(['a', 'b', 'c'].map((key) => node(key)), [edge('a', 'supersedes', 'b'), edge('b', 'supersedes', 'c'), edge('c', 'supersedes', 'a'), edge('b', 'cites', 'a')]);
  const graphs = {
    small: SMALL, star, circle, middle: large(120, 240), ...(thorough && { large: large(300, 900) }),
    'cited chain': citedChain(150), 'amended chain': amendedChain(150), ring: ring(220), comb: comb(300), 'two columns': twoColumns(200),
  };

  for (const [name, graph] of Object.entries(graphs)) {
    for (const direction of ['LR', 'TB'] as const) {
      test(`keeps boxes apart, and labels off boxes and other labels: ${name}, ${direction}`, () => {
        const scene = sceneOf(graph, { direction }, 'test');
        const { width, height, corners, ways } = layOut(scene);
        const boxes = scene.boxes.map((box, index) => ({ name: box.name, ...corners[index]!, width: box.width, height: box.height }));
        const labels = scene.links.flatMap(({ label, labelWidth, labelHeight, edge: { key } }, index) => {
          const at = ways[index]!.label;
          expect(at === undefined, key).toBe(label === undefined);
          return at === undefined ? [] : [{ name: key, x: at.x - labelWidth / 2, y: at.y - labelHeight / 2, width: labelWidth, height: labelHeight }];
        });
        const all = [...boxes, ...labels];
        const meet = all.flatMap((a, index) => all.slice(index + 1).filter((b) =>
          a.x + a.width > b.x + 0.3 && b.x + b.width > a.x + 0.3 && a.y + a.height > b.y + 0.3 && b.y + b.height > a.y + 0.3).map((b) => `${a.name} on ${b.name}`));
        expect(meet).toEqual([]);
        expect(all.filter(({ x, y, width: w, height: h }) => x < -1 || y < -1 || x + w > width + 1 || y + h > height + 1)).toEqual([]);
      });
    }
  }

  for (const [name, graph] of Object.entries({ small: SMALL, star, circle, middle: graphs.middle })) {
    for (const direction of ['LR', 'TB'] as const) {
      test(`leads edges around boxes: ${name}, ${direction}`, () => {
        const scene = sceneOf(graph, { direction }, 'test');
        const { corners, ways } = layOut(scene);
        const through = scene.links.flatMap(({ source, target, edge: { key } }, index) => {
          const { runs } = ways[index]!;
          const points = runs.flatMap(([from, to], run) => {
            const last = runs[run - 1]?.[1] ?? from;
            const steps = Array.from({ length: 21 }, (_, step) => step / 20);
            // The curve's own formula: its tangents lie along the axis, its controls in the middle.
            const eased = (t: number): readonly [number, number] => [1.5 * t * (1 - t) + t ** 3, 3 * t ** 2 - 2 * t ** 3];
            const curve = steps.map(eased).map(([along, across]) => (direction === 'LR'
              ? { x: last.x + (from.x - last.x) * along, y: last.y + (from.y - last.y) * across }
              : { x: last.x + (from.x - last.x) * across, y: last.y + (from.y - last.y) * along }));
            return [...curve, ...steps.map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }))];
          });
          return scene.boxes.flatMap((box, at) => {
            const corner = corners[at]!;
            const inside = points.some(({ x, y }) => x > corner.x + 1 && x < corner.x + box.width - 1 && y > corner.y + 1 && y < corner.y + box.height - 1);
            return inside ? [`${key} through ${box.name}${at === source || at === target ? ', its own end' : ''}`] : [];
          });
        });
        expect(through).toEqual([]);
      });
    }
  }

  const most = thorough ? 1000 : 300;
  // Every place costs dagre as much as a box.
  for (const [name, of] of Object.entries({ 'cited chain': citedChain, 'amended chain': amendedChain, ring, comb, 'two columns': twoColumns, dense: (count: number) => large(count, 3 * count) })) {
    test(`has no more places for an edge in a large graph than in one of a quarter: ${name}`, () => {
      const [few, many] = [most / 4, most].map((count) => {
        const scene = sceneOf(of(count), {}, 'test');
        const places = layOut(scene).ways.reduce((sum, { runs }) => sum + runs.length - 2, 0);
        return places / (scene.boxes.length + scene.links.length);
      });
      expect(many).toBeLessThan(5);
      expect(many! / few!).toBeLessThan(1.5);
    });
  }

  test('keeps the label of a long relation that is drawn straight, at the end with fewer of them', () => {
    const scene = sceneOf(amendedChain(400), {}, 'test');
    const { ways, corners } = layOut(scene);
    const straight = scene.links.flatMap((link, index) => (ways[index]!.behind ? [{ ...link, way: ways[index]! }] : []));
    expect(straight.length).toBeGreaterThan(100);
    for (const { target, way } of straight) {
      expect(way.runs).toHaveLength(3);
      expect(Math.abs(way.label!.x - corners[target]!.x)).toBeLessThan(400);
    }
  });
});

describe('the colours', () => {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  test('can be read on their paper', () => {
    for (const [paper, side] of [[LIGHT, 'light'], [DARK, 'dark']] as const) {
      for (const { kind, [side]: colour } of KINDS) expect(contrast(colour, paper.ground), `${kind}, ${side}`).toBeGreaterThan(kind === 'cites' ? 1.6 : 4.5);
      for (const ground of [paper.ground, paper.box, paper.note]) for (const ink of [paper.ink, paper.faint]) expect(contrast(ink, ground)).toBeGreaterThan(4.5);
    }
  });
});
