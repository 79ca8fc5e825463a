/** Names that every object has, where a document, a body, a label or an option is named: they are words like others, and change nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toHtml, toSvg } from '../../src/graph/drawing/index.js';
import { buildGraph, canonicalize, checkGraph, currentVersion, mergeGraphs, statusAt, subgraph, supersessionChain, toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle, type CitationGraph } from '../../src/entries/graph.js';
import { harvest } from '../../src/entries/harvest.js';
import { formatDocumentId, parseAknIri, parseDocumentId, parseDocumentUrl, parseSlug, parseUrnLex, toAknIri, toSlug, toUrnLex } from '../../src/entries/identifiers.js';
import { applyFixes } from '../../src/entries/lint.js';
import { analyze, createRegistry, expandSymbol, extractCitations, formatCitation, lint, parseSymbol, registry, RegistryError, resolveCitations, UsageError, type DocumentInput, type DocumentType } from '../../src/index.js';
import { checkAnalysis } from '../properties/analysis-laws.js';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'];
const keysOf = (): string => [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype].map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(';');

let before = '';
beforeAll(() => {
  before = keysOf();
});
afterAll(() => {
  expect(keysOf()).toBe(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe.each(NAMES)('%s', (name) => {
  test('as a symbol, type, issuer, title and alias of a registry', () => {
    const slug = /^[a-z]+$/u.test(name) ? name : 'thanh-uy';
    const record: DocumentInput = { symbol: name, type: slug, issuer: slug, issuerName: name, title: name, aliases: [name], sources: [name] };
    const own = createRegistry([record], { base: registry, relations: [{ from: name, kind: 'amends', to: '57-NQ/TW@2024-12-22' }] });
    expect(own.find({ symbol: name })).toHaveLength(1);
    expect(own.relationsOf(name)).toHaveLength(1);
    expect([registry.get(name), registry.find({ symbol: name }), registry.find({ term: name }), registry.relationsOf(name)]).toEqual([undefined, [], [], []]);
    expect(() => createRegistry([{ symbol: '57-NQ/TW', type: 'nghi-quyet', [name]: { polluted: 1 } } as unknown as DocumentInput])).toThrow(RegistryError);
    checkAnalysis(`Nghị quyết ${name}, ${name} 57-NQ/TW`);
    expect(() => analyze(`Nghị quyết ${name}`, { registry: own })).not.toThrow();
    const read = harvest([{ file: name, text: '57-NQ/TW ngày 22/12/2024', analysis: analyze('57-NQ/TW ngày 22/12/2024') }], { registry: own, all: true });
    expect(read).toHaveLength(1);
  });

  test('in a record of a file: an own key of that name is refused', () => {
    const [record] = JSON.parse(`[{"symbol":"57-NQ/TW","type":"nghi-quyet",${JSON.stringify(name)}:{"polluted":1}}]`) as [DocumentInput];
    expect(Object.hasOwn(record, name)).toBe(true);
    expect(() => createRegistry([record])).toThrow(RegistryError);
  });

  test('in texts: symbols, issuers, footnote labels, targets of links, short names, comments', () => {
    for (const text of [
      `Nghị quyết số 57-NQ/${name} và 57-${name}/TW của ${name}`, `Nghị quyết 57-NQ/TW (sau đây gọi tắt là ${name}). ${name} này nêu`, `57-NQ/TW[${name}]\n\n[${name}] Bộ Chính trị`,
      `57-NQ/TW[^${name}]\n\n[^${name}]: Bộ Chính trị, ngày 22/12/2024`, `<p>57-NQ/TW<sup><a href="#${name}">1</a></sup></p><p id="${name}">Bộ Chính trị</p>`, `<${name} ${name}="${name}">57-NQ/TW</${name}> &${name};`,
      `<!-- vn-party-citations-disable ${name} --> 86-QD/TW`, `khoá ${name}, ${name} khoá XIII, tỉnh uỷ ${name}, Đảng uỷ ${name} 57-NQ/ĐU`,
    ]) for (const format of ['text', 'markdown', 'html'] as const) checkAnalysis(text, format, { again: true, fixes: true });
  });

  test('as what identifiers are read of, and made of', () => {
    for (const read of [parseAknIri, parseDocumentId, parseDocumentUrl, parseSlug, parseSymbol, parseUrnLex]) {
      for (const text of [name, `${name}-57-nq-tw`, `${name}@2024`, `57-${name}/TW`, `urn:lex:vn:${name};${name}:${name}:2024;1-${name}`, `/akn/vn/statement/${name}/dcsvn-${name}/2024/1-${name}`]) {
        const parts = read(text) as { issuer?: unknown; type?: unknown; symbol?: unknown } | undefined;
        for (const part of [parts?.issuer, parts?.type, parts?.symbol]) expect(['string', 'undefined']).toContain(typeof part);
      }
    }
    const document = { symbol: `57-${name}/${name}`, type: name, issuer: name, issuerName: name, number: 57, date: '2024-12-22' };
    for (const write of [toAknIri, toSlug, toUrnLex]) expect(String(write(document))).not.toMatch(/native code|object/u);
    if (/^[a-z]+$/u.test(name)) expect(formatDocumentId({ type: name, number: 1 })).toBe(`${name}-01`);
    else expect(() => formatDocumentId({ type: name, number: 1 })).toThrow(UsageError);
    for (const language of ['vi', 'fr', 'en'] as const) {
      for (const style of ['first', 'later'] as const) {
        const [citation] = extractCitations('Nghị quyết 57-NQ/TW ngày 22/12/2024');
        expect(formatCitation({ ...citation!, type: name, issuer: name }, { language, style })).not.toMatch(/native code|undefined|object/u);
      }
      expect(String(expandSymbol({ number: 57, typeCode: name, issuerCode: name, types: [name as DocumentType] }, language))).not.toMatch(/native code/u);
    }
  });

  test('as an option: refused by a named error', () => {
    const wrong = name as never;
    const graph = buildGraph([]);
    for (const call of [
      () => analyze('57-NQ/TW', { format: wrong }), () => analyze('57-NQ/TW', { publishedOn: name }), () => lint('57-NQ/TW', { rules: { [name]: 'off' } as never }), () => toCsv(graph, { profile: wrong }), () => toSvg(graph, { language: wrong }),
      () => toHtml(graph, { direction: wrong }), () => formatCitation(extractCitations('57-NQ/TW')[0]!, { language: wrong, style: 'first' }), () => formatCitation(extractCitations('57-NQ/TW')[0]!, { language: 'vi', style: wrong }),
      () => toUrnLex({ symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' }, { language: wrong }), () => statusAt(graph, '57-NQ/TW', name),
    ]) expect(call).toThrow(UsageError);
  });

  test('as a file and a node of a graph', () => {
    const text = `Nghị quyết 57-NQ/TW ngày 22/12/2024 thay thế Chỉ thị 05-CT/TW.`;
    const graph = mergeGraphs(canonicalize(buildGraph([{ file: name, text, analysis: analyze(text), self: name }], { registry, documents: [name], name }), { registry }));
    expect(graph.nodes.map(({ key }) => key)).toContain(name);
    expect(JSON.parse(toJson(graph))).toEqual(JSON.parse(JSON.stringify(graph)));
    for (const render of [toDot, toMermaid, toGraphml, toGexf, toTurtle, (of: CitationGraph) => toJsonLd(of), (of: CitationGraph) => toCsv(of).nodes, (of: CitationGraph) => toSvg(of), (of: CitationGraph) => toHtml(of)]) expect(render(graph).replaceAll('#95;', '_')).toContain(name);
    expect(checkGraph(graph)).toBeInstanceOf(Array);
    for (const ask of [() => statusAt(graph, name, '2025-01-01'), () => supersessionChain(graph, name), () => currentVersion(graph, name), () => subgraph(graph, { from: name, depth: 1 })]) expect(ask).not.toThrow();
    expect(statusAt(buildGraph([]), name, '2025-01-01')).not.toBe(Object.prototype);
    expect(resolveCitations(analyze(text).citations.map((citation) => ({ ...citation, issuer: name, type: name as DocumentType, symbol: name, term: name, issuerCode: name })))).toHaveLength(2);
  });

  test('as findings to fix', () => expect(applyFixes(`${name} 86-QD/TW`, lint(`${name} 86-QD/TW`))).toBe(`${name} 86-QĐ/TW`));
});
