import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, type Quad, type Term } from 'n3';
import { expect, test } from 'vitest';
import type { CitationGraph } from '../../../src/model/index.js';
import { toJsonLd, toTurtle } from '../../../src/graph/formats/index.js';
import { NAMESPACES } from '../../../src/graph/formats/statements.js';
import { graphs } from '../../../test/graph/formats/arbitraries.js';
import { runs } from '../../../test/properties/runs.js';

interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const readTurtle = (text: string): Quad[] => new Parser({ format: 'text/turtle' }).parse(text);
/** Without a loader: the context is inline, and nothing is fetched. */
const readJsonLd = async (text: string): Promise<Triple[]> => await jsonld.toRDF(JSON.parse(text) as object, {
  documentLoader: () => { throw new Error('nothing is fetched'); },
}) as unknown as Triple[];

const show = (term: Term): string => {
  if (term.termType === 'Literal') return `${JSON.stringify(term.value)}^^${term.datatype.value}`;
  return term.termType === 'BlankNode' ? '[]' : `<${term.value}>`;
};

/** Sorted triples, in which a node without a name is what is said of it: none here has such a node in turn. */
function flat(triples: readonly Triple[]): string[] {
  const said = new Map<string, string[]>();
  for (const { subject, predicate, object } of triples) {
    if (subject.termType === 'BlankNode') said.set(subject.value, [...(said.get(subject.value) ?? []), `${predicate.value} ${show(object)}`]);
  }
  const named = triples.filter(({ subject }) => subject.termType !== 'BlankNode');
  return [...new Set(named.map(({ subject, predicate, object }) =>
    `${subject.value} ${predicate.value} ${object.termType === 'BlankNode' ? `[${said.get(object.value)!.sort().join('; ')}]` : show(object)}`))].sort();
}

/** Subject → predicate → values, with the names of our namespaces short. */
function bySubject(triples: readonly Triple[]): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const short = (iri: string): string => {
    const [prefix, namespace] = Object.entries(NAMESPACES).find(([, start]) => iri.startsWith(start)) ?? [];
    return namespace === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  };
  const all = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of triples) {
    const of = all.get(subject.value) ?? new Map<string, string[]>();
    all.set(subject.value, of);
    of.set(short(predicate.value), [...(of.get(short(predicate.value)) ?? []), object.termType === 'Literal' ? object.value : short(object.value)]);
  }
  return all;
}

const held = (text: string): string => text.replace(/[\p{Cs}\u0000]/gu, '\ufffd');
const NODE_TYPES = { document: 'vpc:Document', unnamed: 'vpc:UnnamedDocument', text: 'vpc:CitingText', body: 'vpc:Body' } as const;
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** What must be read of the graph, whichever of the two formats it was. */
function expectSameGraph(triples: readonly Triple[], graph: CitationGraph): void {
  const said = bySubject(triples);
  const withType = (type: string) => [...said].filter(([, of]) => of.get(RDF_TYPE)?.includes(type)).map(([iri, of]) => ({ iri, one: (name: string) => of.get(name)?.[0], all: (name: string) => of.get(name) ?? [] }));

  // Nodes: each its own IRI, in order, with kind and label.
  const nodes = (Object.keys(NODE_TYPES) as (keyof typeof NODE_TYPES)[]).flatMap((kind) => withType(NODE_TYPES[kind]).map((node) => ({ ...node, kind })));
  const keyless = (a: readonly string[], b: readonly string[]): number => (a.join('\u0000') < b.join('\u0000') ? -1 : 1);
  expect(nodes.map(({ kind, one }) => [one('vpc:key')!, kind, one('rdfs:label')!, one('vpc:mentions')!]).sort(keyless))
    .toEqual(graph.nodes.map(({ key, attributes: { kind, label, mentions } }) => [held(key), kind, held(label), String(mentions)]).sort(keyless));
  expect(new Set(nodes.map(({ iri }) => iri)).size).toBe(graph.nodes.length);

  // Relations: ends, kind, modality and evidence.
  const keyOf = new Map(nodes.map(({ iri, one }) => [iri, one('vpc:key')!] as const));
  const relations = ['vpc:Relation', 'vpc:DoubtfulRelation'].flatMap((type) => withType(type).map((relation) => ({ ...relation, type })));
  const evidence = (iri: string): string => ['vpc:file', 'vpc:start', 'vpc:end', 'vpc:quote'].map((name) => said.get(iri)!.get(name)![0]).join('\u0001');
  expect(relations.map(({ type, one, all }) => [
    one('vpc:key')!, type, keyOf.get(one('vpc:from')!)!, keyOf.get(one('vpc:to')!)!, one('vpc:kind')!, one('vpc:modality')!, one('vpc:origin')!, one('vpc:count')!, one('vpc:part') ?? '', ...all('vpc:evidence').map(evidence).sort(),
  ]).sort(keyless)).toEqual(graph.edges.map(({ key, source, target, attributes: { kind, modality, origin, count, part = '', doubt, evidence: pieces } }) => [
    held(key), doubt === undefined ? 'vpc:Relation' : 'vpc:DoubtfulRelation', held(source), held(target), kind, modality, origin, String(count), held(part),
    ...pieces.map(({ file, span, quote }) => [held(file), span.start, span.end, held(quote)].join('\u0001')).sort(),
  ]).sort(keyless));
}

test('an RDF library and a JSON-LD processor read the same graph, of the same triples', async () => {
  await fc.assert(fc.asyncProperty(graphs, async (graph) => {
    const turtle = readTurtle(toTurtle(graph));
    const json = await readJsonLd(toJsonLd(graph));
    expect(flat(json)).toEqual(flat(turtle));
    expectSameGraph(turtle, graph);
    expectSameGraph(json, graph);
  }), runs());
});
