import { describe, expect, test } from 'vitest';
import { buildGraph, canonicalize, mergeGraphs } from '../../src/graph/index.js';
import { analyze, createRegistry, registry } from '../../src/index.js';
import { UsageError, type AnalyzedText, type Relation } from '../../src/model/index.js';
import { write, type Said } from './worlds.js';

const resolved = (document: string, fields: Said['fields'] = {}): Said => ({ resolution: 'resolved', document, fields });
const said = (file: string, ...documents: readonly Said[]): AnalyzedText => write({ file, sentences: [{ said: documents, relations: [], gaps: [' '] }] });
const attributesOf = (graph: ReturnType<typeof buildGraph>, key: string) => graph.nodes.find((node) => node.key === key)?.attributes;

/** A text as it is read, with relations put in by hand: what the reader of relations will give. */
function seed(self?: string): AnalyzedText {
  const text = 'Il convient d’élaborer une nouvelle Directive pour remplacer\n la Directive 51-CT/TW du Secrétariat du 13 avril 2005. La Conclusion 01-KL/TW du 18 mai 2021 poursuit la Directive 05-CT/TW du 15 mai 2016.';
  const analysis = analyze(text);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const second = text.indexOf('La Conclusion');
  const relations: Relation[] = [
    { kind: 'supersedes', modality: 'planned', source: { unnamed: at('une nouvelle Directive') }, target: 'c1', cue: at('remplacer'), sentence: { start: 0, end: second - 1 }, confidence: 0.95 },
    { kind: 'continues', modality: 'effective', source: 'c2', target: 'c3', cue: at('poursuit'), sentence: { start: second, end: text.length }, confidence: 0.9 },
    { kind: 'implements', modality: 'effective', source: 'this', target: 'c3', cue: at('poursuit'), sentence: { start: second, end: text.length }, confidence: 0.7 },
  ];
  return { file: 'seed.fr.txt', text, analysis: { ...analysis, relations }, publishedOn: '2025-03-01', ...(self !== undefined && { self }) };
}

describe('buildGraph', () => {
  test('of a text: what it cites, what it says of it, and where', () => {
    const graph = buildGraph([seed()]);
    expect(graph.edges.map(({ key }) => key)).toEqual([
      '01-KL/TW@2021-05-18 --continues--> 05-CT/TW@2016-05-15',
      'text:seed.fr.txt --cites--> 01-KL/TW@2021-05-18',
      'text:seed.fr.txt --cites--> 05-CT/TW@2016-05-15',
      'text:seed.fr.txt --cites--> 51-CT/TW@2005-04-13',
      'text:seed.fr.txt --implements--> 05-CT/TW@2016-05-15',
      'unnamed:seed.fr.txt#23 --supersedes (planned)--> 51-CT/TW@2005-04-13',
    ]);
    expect(graph.edges.at(-1)?.attributes).toEqual({
      kind: 'supersedes', modality: 'planned', origin: 'text', count: 1, confidence: 0.95, firstSeen: '2025-03-01', sources: [],
      evidence: [{ file: 'seed.fr.txt', span: { start: 0, end: 116 }, quote: 'Il convient d’élaborer une nouvelle Directive pour remplacer la Directive 51-CT/TW du Secrétariat du 13 avril 2005.' }],
    });
    expect(attributesOf(graph, 'unnamed:seed.fr.txt#23')).toMatchObject({ kind: 'unnamed', label: 'une nouvelle Directive', confidence: 0.95, firstSeen: '2025-03-01' });
    expect(attributesOf(graph, 'text:seed.fr.txt')).toMatchObject({ kind: 'text', label: 'seed.fr.txt', date: '2025-03-01', mentions: 0 });
    expect(attributesOf(graph, '51-CT/TW@2005-04-13')).toMatchObject({
      kind: 'document', label: '51-CT/TW (2005-04-13)', symbol: '51-CT/TW', type: 'chi-thi', issuer: 'ban-bi-thu', date: '2005-04-13', mentions: 1, firstSeen: '2025-03-01', lastSeen: '2025-03-01',
      confidence: 0.5,
    });
  });

  test('a text that is a document is its node, and does not cite itself', () => {
    const graph = buildGraph([seed('01-KL/TW@2021-05-18')]);
    expect(graph.nodes.map(({ key }) => key)).toEqual(['01-KL/TW@2021-05-18', '05-CT/TW@2016-05-15', '51-CT/TW@2005-04-13', 'unnamed:seed.fr.txt#23']);
    expect(graph.edges.some(({ source, target }) => source === target)).toBe(false);
    expect(attributesOf(graph, '01-KL/TW@2021-05-18')).toMatchObject({ mentions: 0, claims: expect.arrayContaining([{ field: 'symbol', value: '01-KL/TW', source: 'seed.fr.txt' }]) });
  });

  test('only what the author wrote is a claim; the majority decides, then the registry, then the lower value', () => {
    const id = '57-NQ/TW@2024-12-22';
    const says = (file: string, date: string) => said(file, resolved(id, { date: [date, 'adjacent'], issuer: ['ban-bi-thu', 'registry'], term: ['XII', 'inferred'], type: ['chi-thi', 'antecedent'] }));
    expect(attributesOf(buildGraph([says('a', '2024-12-23')]), id)?.claims).toEqual([{ field: 'date', value: '2024-12-23', source: 'a' }]);
    expect(attributesOf(buildGraph([says('a', '2024-12-23'), says('b', '2024-12-21')]), id)?.date).toBe('2024-12-21');
    expect(attributesOf(buildGraph([says('a', '2024-12-21')], { registry }), id)).toMatchObject({ date: '2024-12-22', issuer: 'bo-chinh-tri' });
    expect(attributesOf(buildGraph([says('a', '2024-12-23'), says('b', '2024-12-23')], { registry }), id)?.date).toBe('2024-12-23');
    // A year speaks for its days.
    expect(attributesOf(buildGraph([says('a', '2024'), says('b', '2024-12-22'), says('c', '2023')]), id)).toMatchObject({ date: '2024-12-22' });
  });

  test('the registry joins its relations, with sources, one step round the documents', () => {
    const graph = buildGraph([said('a', resolved('37-QĐ/TW@2021-10-25'))], { registry });
    const edge = graph.edges.find(({ key }) => key === '37-QĐ/TW@2021-10-25 --supersedes (registry)--> 47-QĐ/TW@2011-11-01');
    expect(edge?.attributes).toMatchObject({ origin: 'registry', evidence: [], confidence: 0.95 });
    expect(edge?.attributes.count).toBe(edge?.attributes.sources.length);
    expect(graph.nodes.map(({ key }) => key)).not.toContain('115-QĐ/TW@2007-12-07');
    expect(attributesOf(graph, '47-QĐ/TW@2011-11-01')?.claims.every(({ source }) => source === 'registry')).toBe(true);
  });

  test('edges that differ in modality, part or origin are two; names that look like keys make no two edges one', () => {
    const relation = (source: string, target: string, part?: string): AnalyzedText => write({
      file: `${source}|${target}|${part}`, sentences: [{ said: [resolved(source), resolved(target)], relations: [{ kind: 'amends', planned: false, source: 0, target: 1, confidence: 1, ...(part !== undefined && { part }) }], gaps: [' '] }],
    });
    const graph = buildGraph([relation('A', 'B'), relation('A', 'B', '5'), relation('A', 'B # 5'), relation('A --amends--> B', 'C'), relation('A', 'B --amends--> C')]);
    expect(graph.edges.filter(({ attributes }) => attributes.kind === 'amends').map(({ source, target, attributes: { part } }) => [source, target, part]).length).toBe(5);
  });

  test.each([
    [() => buildGraph('text' as never), 'buildGraph takes an iterable of { file, text, analysis }; wrap a single one in an array'],
    [() => buildGraph([{ text: '' } as never]), 'text 1 has no file; give each a name of its own, such as its path'],
    [() => buildGraph([{ file: 'a', text: '' } as never]), 'text 1 (a) has no analysis; give what analyze(text) returned'],
    [() => buildGraph([said('a', resolved('A')), said('a', resolved('B'))]), 'two different texts are called a; give each a name of its own'],
    [() => mergeGraphs(undefined as never), 'mergeGraphs takes a graph, and it is no object; give what buildGraph returned, or its JSON parsed'],
    [() => canonicalize(buildGraph([]), undefined as never), 'canonicalize takes a registry: canonicalize(graph, { registry }); give the bundled one, or make one with createRegistry'],
    [() => canonicalize(buildGraph([]), registry as never), 'the registry is an option: canonicalize(graph, { registry })'],
  ])('%s', (call, message) => {
    expect(call).toThrow(new UsageError(message));
  });
});

describe('canonicalize', () => {
  const own = createRegistry([
    { symbol: '57-NQ/TW', type: 'nghi-quyet', issuer: 'bo-chinh-tri', date: '2024-12-22' },
    { symbol: '05-CT/TW', type: 'chi-thi', issuer: 'bo-chinh-tri', date: '2016-05-15' },
    { symbol: '05-CT/TW', type: 'chi-thi', issuer: 'ban-bi-thu', date: '2021-06-01' },
    { symbol: '39-CT/TU', type: 'chi-thi', issuer: 'thanh-uy', issuerName: 'Thành uỷ Đà Nẵng', date: '2024-03-05' },
  ]);
  const promoted = (id: string, fields: Said['fields'] = {}, publishedOn?: string): string | undefined => {
    const text = { ...said('a', resolved(id, fields)), ...(publishedOn !== undefined && { publishedOn }) };
    return canonicalize(buildGraph([text]), { registry: own }).nodes.find(({ attributes }) => attributes.kind === 'document')?.key;
  };

  test.each([
    ['57-NQ/TW@XIII', '57-NQ/TW@2024-12-22'], ['57-NQ/TW', '57-NQ/TW@2024-12-22'], ['57-NQ/TW@2024', '57-NQ/TW@2024-12-22'], ['nghi-quyet-57', '57-NQ/TW@2024-12-22'],
    ['nghi-quyet-57@XIII', '57-NQ/TW@2024-12-22'], ['nghi-quyet-57[bo-chinh-tri]', '57-NQ/TW@2024-12-22'], ['05-CT/TW@XII', '05-CT/TW@2016-05-15'],
    ['39-CT/TU[thanh-uy-da-nang]', '39-CT/TU[thanh-uy-da-nang]@2024-03-05'],
    // Another day, term, type or body; two that fit; a code of many bodies.
    ['57-NQ/TW@2024-12-23', '57-NQ/TW@2024-12-23'], ['57-NQ/TW@XII', '57-NQ/TW@XII'], ['chi-thi-57', 'chi-thi-57'], ['nghi-quyet-57[ban-bi-thu]', 'nghi-quyet-57[ban-bi-thu]'],
    ['05-CT/TW', '05-CT/TW'], ['39-CT/TU', '39-CT/TU'], ['39-CT/TU[thanh-uy-ha-noi]', '39-CT/TU[thanh-uy-ha-noi]'], ['99-NQ/TW', '99-NQ/TW'],
  ])('%s is %s', (id, expected) => {
    expect(promoted(id)).toBe(expected);
  });

  test('what texts say of it decides, and that nothing is cited before it exists', () => {
    expect(promoted('05-CT/TW', { issuer: ['ban-bi-thu', 'stated'] })).toBe('05-CT/TW@2021-06-01');
    expect(promoted('57-NQ/TW', { issuer: ['ban-bi-thu', 'stated'] })).toBe('57-NQ/TW');
    expect(promoted('05-CT/TW', {}, '2019-01-01')).toBe('05-CT/TW@2016-05-15');
    expect(promoted('57-NQ/TW', {}, '2019-01-01')).toBe('57-NQ/TW');
  });

  test('two that become one unite, and what would cite itself goes', () => {
    const text = write({ file: 'a', sentences: [{ said: [resolved('57-NQ/TW'), resolved('57-NQ/TW@XIII')], relations: [{ kind: 'amends', planned: false, source: 0, target: 1, confidence: 1 }], gaps: [' '] }] });
    const graph = canonicalize(buildGraph([text]), { registry: own });
    expect(graph.edges.map(({ key }) => key)).toEqual(['text:a --cites--> 57-NQ/TW@2024-12-22']);
    expect(graph.edges[0]?.attributes.count).toBe(2);
    expect(graph.nodes.map(({ attributes: { label, mentions } }) => [label, mentions])).toEqual([['57-NQ/TW (2024-12-22)', 2], ['a', 0]]);
  });
});
