import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/graph/drawing/index.js';
import { PAGE_SCRIPT } from '../../../src/graph/drawing/page-script.js';
import { sha256 } from '../../../src/graph/drawing/sha256.js';
import { edge, graphOf, large, node, SMALL } from './graphs.js';
import { hostileGraph, hostileText } from './hostile.js';
import { elementsOf, type Element } from './markup.js';
import { runs } from '../../properties/runs.js';

interface Data {
  readonly nodes: readonly { readonly key: string; readonly name: string; readonly rows: readonly (readonly [string, string])[]; readonly standing: readonly { readonly text: string; readonly edge: number }[] }[];
  readonly search: readonly string[];
  readonly edges: readonly { readonly evidence: readonly { readonly quote: string }[]; readonly sources: readonly { readonly text: string; readonly link: boolean }[]; readonly planned: boolean }[];
}

const elements = (html: string, name: string): Element[] => elementsOf(html, false).filter((element) => element.name === name);
const dataOf = (html: string): Data => JSON.parse(elements(html, 'script')[0]!.text) as Data;
const withoutData = (html: string): string => html.replace(/(?<=id="data">)[^<]*/u, '');

describe('a page', () => {
  test('is the same again', () => {
    const first = toHtml(SMALL);
    toHtml(large(30, 60));
    expect(toHtml(SMALL)).toBe(first);
  });

  test('asks nothing of a network: the only addresses in it are in its data', () => {
    const html = toHtml(SMALL);
    expect(withoutData(html)).not.toMatch(/http(?!-equiv)|\/\/[a-z]|url\(|@import|\bimport\b|fetch|XMLHttp|srcset|src=/iu);
    expect(elements(html, 'link').map(({ attributes }) => attributes['href'])).toEqual(['data:,']);
    expect(dataOf(html).edges.flatMap(({ sources }) => sources).filter(({ link }) => link)).toEqual([{ text: 'https://example.org/van-ban?a=1&b=2', link: true }]);
  });

  test('has a policy that lets its own style and script run, and nothing else', () => {
    const html = toHtml(SMALL);
    const policy = elements(html, 'meta').find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes['content'];
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, script] = elements(html, 'script');
    const [style] = elements(html, 'style');
    expect(policy).toBe(`default-src 'none'; script-src ${hash(script!.text)}; style-src ${hash(style!.text)}; img-src data:; base-uri 'none'; form-action 'none'`);
    expect(html).not.toMatch(/ style="| on[a-z]+="/u);
  });

  test('holds hostile words in as text', () => {
    fc.assert(fc.property(hostileGraph, hostileText, (graph, title) => {
      const html = toHtml(graph, { title, actors: true });
      const all = elementsOf(html, false);
      expect(all.filter(({ name }) => name === 'script')).toHaveLength(2);
      expect(all.filter(({ name }) => name === 'img' || name === 'iframe')).toEqual([]);
      expect(html).not.toContain('<!--');
      expect(html.match(/<\/script>/gu)).toHaveLength(2);
      expect(html).not.toMatch(/[\u2028\u2029\p{Bidi_Control}]/u);
      const { nodes, edges } = dataOf(html);
      expect(nodes.map(({ key }) => key).sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
      expect(edges.flatMap(({ sources }) => sources).filter(({ link, text }) => link && !/^https?:\/\//iu.test(text))).toEqual([]);
    }), runs(0.5));
  });

  test('finds a document by its words without diacritics, and by the names of its issuer', () => {
    const { nodes, search } = dataOf(toHtml(SMALL));
    const found = (words: string): string[] => nodes.filter((_, index) => words.split(' ').every((word) => search[index]!.includes(word))).map(({ name }) => name);
    expect(found('dot pha khoa hoc')).toEqual(['57-NQ/TW']);
    expect(found('ban bi thu')).toContain('51-CT/TW');
    expect(found('86-qd')).toEqual(['86-QĐ/TW']);
  });

  test('says of a document what its edges say, plans as plans', () => {
    const { nodes } = dataOf(toHtml(SMALL));
    const standing = (key: string): string[] => nodes.find((other) => other.key === key)!.standing.map(({ text }) => text);
    expect(standing('86-QĐ/TW@2017-06-01')).toEqual(['Superseded by']);
    expect(standing('51-CT/TW@2005-04-13')).toEqual(['Repealed in part (Điều 5) by', 'Planned to be superseded by']);
    expect(standing('52-NQ/TW@2019-09-27')).toEqual(['Planned to be superseded by']);
    expect(standing('57-NQ/TW@2024-12-22')).toEqual(['No edge of this graph says that it was changed.']);
  });

  test('carries all evidence, and a tick for each kind and modality that it has', () => {
    const html = toHtml(SMALL);
    expect(dataOf(html).edges.flatMap(({ evidence }) => evidence)).toHaveLength(SMALL.edges.flatMap(({ attributes }) => attributes.evidence).length);
    const ticks = elements(html, 'input').flatMap(({ attributes }) => attributes['data-class'] ?? []);
    expect(ticks).toEqual(['supersedes', 'repeals', 'amends', 'continues', 'implements', 'guides', 'based-on', 'reviews', 'cites', 'effective', 'planned']);
    const plain = toHtml(graphOf([node('a'), node('b')], [edge('a', 'cites', 'b')]));
    expect(elements(plain, 'input').flatMap(({ attributes }) => attributes['data-class'] ?? [])).toEqual(['cites', 'effective']);
  });

  test('gives every node a role, a name and a place in the order of Tab that the script moves', () => {
    const nodes = elementsOf(toHtml(SMALL), false).filter(({ attributes }) => attributes['data-n'] !== undefined);
    expect(nodes).toHaveLength(SMALL.nodes.length);
    expect(nodes.every(({ attributes }) => attributes['role'] === 'button' && attributes['tabindex'] === '-1' && attributes['aria-label'] !== '')).toBe(true);
  });
});

describe('its script', () => {
  test('builds its page of text, never of markup, and evaluates nothing', () => {
    expect(PAGE_SCRIPT).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|<\/|<!--|setTimeout\('/u);
  });
});

test('sha256 is the one of Node', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === createHash('sha256').update(text).digest('base64')), runs());
});
