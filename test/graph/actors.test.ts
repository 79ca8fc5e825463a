/** Who is no document: bodies, texts, and documents of which it is open which is meant. */
import { describe, expect, test } from 'vitest';
import { buildGraph, canonicalize, checkGraph, currentVersion, implementationTree, mergeGraphs, shortestPath, statusAt, statusesAt, subgraph, supersessionChain } from '../../src/graph/index.js';
import { registry } from '../../src/index.js';
import { UsageError, type AnalyzedText, type Resolution } from '../../src/model/index.js';
import { write, type SaidRelation, type TextPlan } from './worlds.js';

const [OLD, NEW, LAST] = ['10-NQ/TW@2005-04-13', '20-NQ/TW@2015-06-01', '30-NQ/TW@2020-02-02'] as const;

const says = (file: string, source: SaidRelation['source'], kind: SaidRelation['kind'], target: string, text: Partial<TextPlan> = {}): AnalyzedText => write({
  file, ...text,
  sentences: [{ said: [{ resolution: 'resolved', document: target, fields: {} }], relations: [{ kind, planned: false, source, target: 0, confidence: 0.9 }], gaps: [' '] }],
});

/** A text in which both ends may be several documents. */
function open(file: string, sources: readonly string[], targets: readonly string[]): AnalyzedText {
  const text = write({
    file,
    sentences: [{ said: [NEW, OLD].map((document) => ({ resolution: 'resolved', document, fields: {} })), relations: [{ kind: 'supersedes', planned: false, source: 0, target: 1, confidence: 0.9 }], gaps: [' '] }],
  });
  const candidates = (documents: readonly string[]): Resolution => (documents.length === 0
    ? { status: 'unresolved', reason: 'anonymous', probability: 0 }
    : { status: 'ambiguous', candidates: documents.map((document) => ({ document, probability: 0.5, reasons: [] })) });
  return { ...text, analysis: { ...text.analysis, citations: text.analysis.citations.map((citation, index) => ({ ...citation, resolution: candidates([sources, targets][index]!) })) } };
}

describe('bodies', () => {
  test('of the centre are one in all texts, of a kind or without an id they are their text’s', () => {
    const graph = buildGraph([
      says('a', { actor: 'bo-chinh-tri' }, 'implements', OLD), says('b', { actor: 'bo-chinh-tri' }, 'implements', OLD),
      says('c', { actor: 'tinh-uy' }, 'implements', OLD), says('d', { actor: 'tinh-uy' }, 'implements', OLD), says('e', 'actor', 'guides', OLD),
    ]);
    expect(graph.nodes.filter(({ attributes }) => attributes.kind === 'body').map(({ key, attributes: { label, issuer, confidence } }) => [key, label, issuer, confidence])).toEqual([
      ['body:bo-chinh-tri', 'a new directive', 'bo-chinh-tri', 0.9], ['body:c#0', 'a new directive', 'tinh-uy', 0.9], ['body:d#0', 'a new directive', 'tinh-uy', 0.9],
      ['body:e#0', 'a new directive', undefined, 0.9],
    ]);
    expect(graph.edges.find(({ source }) => source === 'body:bo-chinh-tri')?.attributes.count).toBe(2);
  });

  test('stay out where nobody wants them, and are counted', () => {
    const text = says('a', { actor: 'bo-chinh-tri' }, 'implements', OLD);
    const without = buildGraph([text], { actors: false });
    expect(without.attributes.leftOut).toEqual([{ file: 'a', doubtful: 0, unknown: 0, bodies: 1, citations: 0 }]);
    expect(without.nodes.map(({ attributes }) => attributes.kind)).toEqual(['document', 'text']);
    expect(buildGraph([text]).attributes).toEqual({});
    expect(subgraph(buildGraph([text]), { actors: false })?.nodes).toEqual(without.nodes);
  });

  test('stand apart in the tree of what carries a document out, and no way leads through one', () => {
    const texts = [says('a', { actor: 'bo-chinh-tri' }, 'implements', OLD), says('b', { actor: 'bo-chinh-tri' }, 'implements', LAST), says('c', 'actor', 'reviews', OLD), says('d', 'unnamed', 'guides', OLD)];
    const tree = implementationTree(buildGraph(texts), OLD, { direction: 'implementing' });
    expect(tree?.map(({ document, bodies }) => [document, bodies?.map(({ body, edges }) => [body, ...edges.map(({ attributes }) => attributes.kind)])])).toEqual([
      [OLD, [['body:bo-chinh-tri', 'implements'], ['body:c#0', 'reviews']]], ['unnamed:d#0', undefined],
    ]);
    expect(implementationTree(buildGraph(texts), OLD, { direction: 'implementing', depth: 0 })).toEqual([{ document: OLD, depth: 0, edges: [] }]);
    expect(implementationTree(buildGraph(texts), 'body:bo-chinh-tri', { direction: 'implemented' })?.map(({ document }) => document)).toEqual(['body:bo-chinh-tri', OLD, LAST]);
  });

  test('end a document by the day on which it is first told, and are no successor', () => {
    const told = (publishedOn?: string) => buildGraph([says('a', { actor: 'bo-chinh-tri' }, 'supersedes', OLD, publishedOn === undefined ? {} : { publishedOn }), says('b', { actor: 'bo-chinh-tri' }, 'supersedes', NEW, { publishedOn: '2019-01-01' })]);
    expect([statusAt(told('2010-05-05'), OLD, '2010-05-05').status, statusAt(told('2010-05-05'), OLD, '2010-05-04').status]).toEqual(['superseded', 'unknown']);
    expect(statusAt(told(), OLD, '2025-01-01')).toMatchObject({ status: 'unknown', edges: [{ source: 'body:bo-chinh-tri' }] });
    expect(currentVersion(told(), OLD)).toEqual({ document: undefined, reason: 'unnamed', candidates: ['body:bo-chinh-tri'] });
    expect(supersessionChain(told(), OLD)?.documents).toEqual([OLD]);
    expect(subgraph(told('2010-05-05'), { at: '2009' })?.edges.filter(({ source }) => source.startsWith('body:'))).toEqual([]);
    // Who did it, and the document by which it was done, are no two successors.
    expect(checkGraph(mergeGraphs(told(), buildGraph([says('c', { actor: 'ban-bi-thu' }, 'supersedes', OLD)]))).filter(({ code }) => code === 'two-successors')).toEqual([]);
  });
});

describe('a text that is no document', () => {
  const graph = buildGraph([says('news.txt', 'this', 'supersedes', OLD, { publishedOn: '2016-01-01' }), says('other.txt', 'this', 'repeals', NEW, { publishedOn: '2016-01-01' })]);

  test('supersedes nothing', () => {
    expect(statusAt(graph, OLD, '2024-01-01')).toMatchObject({ status: 'unknown', edges: [{ source: 'text:news.txt' }] });
    expect(statusAt(graph, NEW, '2024-01-01').status).toBe('unknown');
    expect(currentVersion(graph, OLD)).toEqual({ document: OLD });
    expect(currentVersion(graph, NEW)).toEqual({ document: NEW });
    expect(supersessionChain(graph, OLD)?.documents).toEqual([OLD]);
  });

  test('does once it is known which document it is', () => {
    const text = says('news.txt', 'this', 'supersedes', OLD);
    const read = (self: NonNullable<AnalyzedText['analysis']['self']>): AnalyzedText => ({ ...text, analysis: { ...text.analysis, self } });
    expect(buildGraph([read({ by: 'letterhead', document: NEW })]).edges.map(({ key }) => key)).toEqual([`${NEW} --cites--> ${OLD}`, `${NEW} --supersedes--> ${OLD}`]);
    expect(statusAt(buildGraph([read({ by: 'articles' })]), OLD, '2024-01-01').status).toBe('unknown');
    // Its own number may be that of several documents.
    const heads = open('a', [NEW, LAST], [OLD]);
    const head = buildGraph([{ ...heads, analysis: { ...heads.analysis, self: { by: 'letterhead', citation: 'c1' }, relations: heads.analysis.relations.map((relation) => ({ ...relation, source: 'this' as const })) } }], { doubtful: true });
    expect(head.edges.map(({ key }) => key)).toEqual([`${NEW} --supersedes (doubtful)--> ${OLD}`, `${LAST} --supersedes (doubtful)--> ${OLD}`]);
    expect(statusAt(buildGraph([says('news.txt', 'this', 'supersedes', OLD, { self: NEW })]), OLD, '2024-01-01')).toMatchObject({ status: 'superseded', by: [NEW] });
  });
});

describe('ends of which it is open which document they are', () => {
  test('are counted, by file', () => {
    const graph = buildGraph([open('b', ['20-NQ/TW@XI', NEW], [OLD]), open('a', [], [OLD]), says('c', 'unnamed', 'repeals', OLD)]);
    expect(graph.attributes.leftOut).toEqual([
      { file: 'a', doubtful: 0, unknown: 1, bodies: 0, citations: 1 }, { file: 'b', doubtful: 1, unknown: 0, bodies: 0, citations: 2 },
    ]);
    expect(mergeGraphs(graph, graph)).toEqual(graph);
    expect(buildGraph([open('a', [], [])]).attributes.leftOut).toEqual([{ file: 'a', doubtful: 0, unknown: 1, bodies: 0, citations: 0 }]);
  });

  test('have an edge to each candidate where that is asked for', () => {
    const graph = buildGraph([open('a', [NEW], [OLD, '10-NQ/TW@XII'])], { doubtful: true });
    expect(graph.edges.map(({ key, attributes: { doubt } }) => [key, doubt])).toEqual([
      [`${NEW} --supersedes (doubtful)--> ${OLD}`, { source: [NEW], target: [OLD, '10-NQ/TW@XII'] }],
      [`${NEW} --supersedes (doubtful)--> 10-NQ/TW@XII`, { source: [NEW], target: [OLD, '10-NQ/TW@XII'] }],
    ]);
    expect(graph.attributes.leftOut).toEqual([{ file: 'a', doubtful: 0, unknown: 0, bodies: 0, citations: 2 }]);
    expect(subgraph(graph, { doubtful: false })?.edges).toEqual([]);
  });

  test('no query takes them for a fact', () => {
    const graph = buildGraph([open('a', [NEW], [OLD])], { doubtful: true });
    expect(statusAt(graph, OLD, '2024-01-01')).toMatchObject({ status: 'unknown', edges: [{ source: NEW }] });
    expect(currentVersion(graph, OLD)).toEqual({ document: OLD });
    expect(shortestPath(graph, NEW, OLD)).toBeUndefined();
    expect(checkGraph(buildGraph([open('a', [OLD], [NEW])], { doubtful: true }))).toEqual([]);
    expect(implementationTree(graph, OLD, { direction: 'implementing' })).toHaveLength(1);
  });

  test('what two texts leave open of one edge is united, and follows a new id', () => {
    const [one, two] = [open('a', [NEW], [OLD, '57-NQ/TW@XIII']), open('b', [NEW], [OLD, LAST])].map((text) => buildGraph([text], { doubtful: true }));
    const both = mergeGraphs(one!, two!);
    expect(both).toEqual(mergeGraphs(two!, one!));
    expect(both.edges.find(({ target }) => target === OLD)?.attributes).toMatchObject({ count: 2, doubt: { source: [NEW], target: [OLD, LAST, '57-NQ/TW@XIII'] } });
    expect(canonicalize(both, { registry }).edges.find(({ target }) => target === OLD)?.attributes.doubt?.target).toEqual([OLD, LAST, '57-NQ/TW@2024-12-22']);
  });

  test('too many to say anything are only counted', () => {
    const many = Array.from({ length: 9 }, (_, index) => `${index + 1}0-NQ/TW@XII`);
    expect(buildGraph([open('a', many, many)], { doubtful: true })).toMatchObject({ edges: [], attributes: { leftOut: [{ doubtful: 1 }] } });
  });
});

describe('statusesAt', () => {
  const known = buildGraph([], { registry, documents: registry.records().map((record) => registry.idOf(record)) });
  const ends = known.attributes.registryEnds!;

  test('is statusAt of each, in the order that was asked', () => {
    const ids = ['22-QĐ/TW@2021-07-28', 'nowhere', '296-QĐ/TW@2025-05-30', '22-QĐ/TW@2021-07-28'];
    expect(statusesAt(known, ids, '2025-12-31')).toEqual(ids.map((document) => ({ document, ...statusAt(known, document, '2025-12-31') })));
    expect(statusesAt(known, new Set(ids), '2025-12-31').map(({ status }) => status)).toEqual(['superseded', 'unknown', 'in-force']);
    expect(() => statusesAt(known, 'x' as never, '2025')).toThrow(UsageError);
    expect(() => statusesAt(known, [5 as never], '2025')).toThrow(UsageError);
    expect(() => statusesAt(known, [], '1/2/2025')).toThrow(UsageError);
  });

  test('after the last day of the registry what stands is unknown, what ended stays ended', () => {
    expect(ends).toBe(registry.records().flatMap(({ date, unverified }) => (date === undefined || unverified.includes('date') ? [] : [date])).sort().at(-1));
    const [ended, standing] = statusesAt(known, ['22-QĐ/TW@2021-07-28', '296-QĐ/TW@2025-05-30'], '2099-01-01');
    expect(ended).toMatchObject({ status: 'superseded', since: '2025-05-30' });
    expect(ended).not.toHaveProperty('knownUntil');
    expect(standing).toEqual({ document: '296-QĐ/TW@2025-05-30', status: 'unknown', reason: 'after-registry', edges: [], planned: [], knownUntil: ends });
    expect(statusAt(known, '296-QĐ/TW@2025-05-30', ends).status).toBe('in-force');
    const unheard = buildGraph([says('a', 'unnamed', 'implements', '999-QĐ/TW@2020-01-01')], { registry });
    expect(statusAt(unheard, '999-QĐ/TW@2020-01-01', '2021-01-01')).toMatchObject({ status: 'unknown', reason: 'not-in-registry' });
    // Without a registry the texts are all there is.
    expect(statusAt(buildGraph([says('a', 'unnamed', 'implements', OLD)]), OLD, '2099-01-01').status).toBe('in-force');
  });
});
