import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UsageError, type CitationGraph, type EdgeAttributes, type EdgeKind } from '../../../src/model/index.js';
import { toJsonLd, toTurtle } from '../../../src/graph/formats/index.js';
import { EDGE_KINDS, graphs } from './arbitraries.js';
import { example } from './example.js';
import { runs } from '../../properties/runs.js';

interface Subject {
  readonly '@id': string;
  readonly [property: string]: unknown;
}

/** The nodes of the JSON-LD; that Turtle says the same, and that libraries read both so, is tested in integrations/. */
const subjectsOf = (graph: CitationGraph, base?: string): Subject[] => (JSON.parse(toJsonLd(graph, { base })) as { '@graph': Subject[] })['@graph'];
/** What a property names, not what it says in words. */
const named = (value: unknown): string[] => [value].flat().flatMap((one) => (typeof one === 'object' && one !== null && '@id' in one ? [String(one['@id'])] : []));

test('three nodes in Turtle', () => {
  expect(toTurtle(example)).toBe(String.raw`@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix vpc: <https://example.org/vn-party-citations/vocabulary#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw>
  a vpc:Document, eli:LegalResource, schema:Legislation ;
  vpc:key "01-KL/TW@2021-05-18" ;
  rdfs:label "01-KL/TW (2021-05-18)" ;
  dcterms:identifier "01-KL/TW" ;
  dcterms:issued "2021-05-18"^^xsd:date ;
  dcterms:title "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"" ;
  eli:id_local "01-KL/TW" ;
  schema:legislationIdentifier "01-KL/TW", "urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw" ;
  eli:title "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"" ;
  schema:name "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"" ;
  eli:date_document "2021-05-18"^^xsd:date ;
  schema:legislationDate "2021-05-18"^^xsd:date ;
  eli:type_document <https://example.org/vn-party-citations/type/ket-luan> ;
  schema:legislationType "Kết luận" ;
  eli:passed_by <https://example.org/vn-party-citations/body/bo-chinh-tri> ;
  schema:legislationPassedBy <https://example.org/vn-party-citations/body/bo-chinh-tri> ;
  vpc:type "ket-luan" ;
  vpc:issuer "bo-chinh-tri" ;
  vpc:mentions 1 ;
  vpc:confidence "0.5"^^xsd:decimal ;
  eli:related_to <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> ;
  vpc:continues <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> ;
  schema:citation <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> ;
  dcterms:relation <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> .

<https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05>
  a vpc:Document, eli:LegalResource, schema:Legislation ;
  vpc:key "05-CT/TW@2016-05" ;
  rdfs:label "05-CT/TW (2016-05)" ;
  dcterms:identifier "05-CT/TW" ;
  dcterms:issued "2016-05"^^xsd:gYearMonth ;
  eli:id_local "05-CT/TW" ;
  schema:legislationIdentifier "05-CT/TW" ;
  eli:date_document "2016-05"^^xsd:gYearMonth ;
  schema:legislationDate "2016-05"^^xsd:gYearMonth ;
  eli:type_document <https://example.org/vn-party-citations/type/chi-thi> ;
  schema:legislationType "Chỉ thị" ;
  vpc:type "chi-thi" ;
  vpc:term "XII" ;
  vpc:firstSeen "2021-06-01"^^xsd:date ;
  vpc:lastSeen "2021-06-01"^^xsd:date ;
  vpc:mentions 2 ;
  vpc:confidence "0.75"^^xsd:decimal ;
  vpc:claim [ a vpc:Claim ; vpc:field "date" ; vpc:value "2016-05" ; vpc:source "a.md" ] .

<https://example.org/vn-party-citations/id/unnamed:a.md%2312>
  a vpc:UnnamedDocument ;
  vpc:key "unnamed:a.md#12" ;
  rdfs:label "une nouvelle Directive" ;
  vpc:mentions 0 ;
  vpc:confidence "0.5"^^xsd:decimal .

<https://example.org/vn-party-citations/relation/01-KL%2FTW@2021-05-18%20--continues%20(registry)--%3E%2005-CT%2FTW@2016-05>
  a vpc:Relation ;
  vpc:key "01-KL/TW@2021-05-18 --continues (registry)--> 05-CT/TW@2016-05" ;
  vpc:from <urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw> ;
  vpc:to <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> ;
  vpc:kind "continues" ;
  vpc:modality "effective" ;
  vpc:origin "registry" ;
  vpc:count 1 ;
  vpc:confidence "1"^^xsd:decimal ;
  dcterms:source "https://example.org/1" .

<https://example.org/vn-party-citations/relation/unnamed:a.md%2312%20--supersedes%20(planned)--%3E%2005-CT%2FTW@2016-05>
  a vpc:Relation ;
  vpc:key "unnamed:a.md#12 --supersedes (planned)--> 05-CT/TW@2016-05" ;
  vpc:from <https://example.org/vn-party-citations/id/unnamed:a.md%2312> ;
  vpc:to <https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05> ;
  vpc:kind "supersedes" ;
  vpc:modality "planned" ;
  vpc:origin "text" ;
  vpc:count 1 ;
  vpc:confidence "0.9"^^xsd:decimal ;
  vpc:evidence [ a vpc:Evidence ; vpc:file "a.md" ; vpc:start 0 ; vpc:end 60 ; vpc:quote "élaborer une nouvelle Directive pour remplacer la Directive 05" ] .
`);
});

test('three nodes in JSON-LD', () => {
  expect(toJsonLd(example, { space: 1 })).toBe(String.raw`{
 "@context": {
  "dcterms": "http://purl.org/dc/terms/",
  "eli": "http://data.europa.eu/eli/ontology#",
  "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
  "schema": "https://schema.org/",
  "vpc": "https://example.org/vn-party-citations/vocabulary#",
  "xsd": "http://www.w3.org/2001/XMLSchema#"
 },
 "@graph": [
  {
   "@id": "urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw",
   "@type": [
    "vpc:Document",
    "eli:LegalResource",
    "schema:Legislation"
   ],
   "vpc:key": "01-KL/TW@2021-05-18",
   "rdfs:label": "01-KL/TW (2021-05-18)",
   "dcterms:identifier": "01-KL/TW",
   "dcterms:issued": {
    "@value": "2021-05-18",
    "@type": "xsd:date"
   },
   "dcterms:title": "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"",
   "eli:id_local": "01-KL/TW",
   "schema:legislationIdentifier": [
    "01-KL/TW",
    "urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw"
   ],
   "eli:title": "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"",
   "schema:name": "Về tiếp tục thực hiện Chỉ thị \"05-CT/TW\"",
   "eli:date_document": {
    "@value": "2021-05-18",
    "@type": "xsd:date"
   },
   "schema:legislationDate": {
    "@value": "2021-05-18",
    "@type": "xsd:date"
   },
   "eli:type_document": {
    "@id": "https://example.org/vn-party-citations/type/ket-luan"
   },
   "schema:legislationType": "Kết luận",
   "eli:passed_by": {
    "@id": "https://example.org/vn-party-citations/body/bo-chinh-tri"
   },
   "schema:legislationPassedBy": {
    "@id": "https://example.org/vn-party-citations/body/bo-chinh-tri"
   },
   "vpc:type": "ket-luan",
   "vpc:issuer": "bo-chinh-tri",
   "vpc:mentions": 1,
   "vpc:confidence": {
    "@value": "0.5",
    "@type": "xsd:decimal"
   },
   "eli:related_to": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   },
   "vpc:continues": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   },
   "schema:citation": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   },
   "dcterms:relation": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   }
  },
  {
   "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05",
   "@type": [
    "vpc:Document",
    "eli:LegalResource",
    "schema:Legislation"
   ],
   "vpc:key": "05-CT/TW@2016-05",
   "rdfs:label": "05-CT/TW (2016-05)",
   "dcterms:identifier": "05-CT/TW",
   "dcterms:issued": {
    "@value": "2016-05",
    "@type": "xsd:gYearMonth"
   },
   "eli:id_local": "05-CT/TW",
   "schema:legislationIdentifier": "05-CT/TW",
   "eli:date_document": {
    "@value": "2016-05",
    "@type": "xsd:gYearMonth"
   },
   "schema:legislationDate": {
    "@value": "2016-05",
    "@type": "xsd:gYearMonth"
   },
   "eli:type_document": {
    "@id": "https://example.org/vn-party-citations/type/chi-thi"
   },
   "schema:legislationType": "Chỉ thị",
   "vpc:type": "chi-thi",
   "vpc:term": "XII",
   "vpc:firstSeen": {
    "@value": "2021-06-01",
    "@type": "xsd:date"
   },
   "vpc:lastSeen": {
    "@value": "2021-06-01",
    "@type": "xsd:date"
   },
   "vpc:mentions": 2,
   "vpc:confidence": {
    "@value": "0.75",
    "@type": "xsd:decimal"
   },
   "vpc:claim": {
    "@type": "vpc:Claim",
    "vpc:field": "date",
    "vpc:value": "2016-05",
    "vpc:source": "a.md"
   }
  },
  {
   "@id": "https://example.org/vn-party-citations/id/unnamed:a.md%2312",
   "@type": "vpc:UnnamedDocument",
   "vpc:key": "unnamed:a.md#12",
   "rdfs:label": "une nouvelle Directive",
   "vpc:mentions": 0,
   "vpc:confidence": {
    "@value": "0.5",
    "@type": "xsd:decimal"
   }
  },
  {
   "@id": "https://example.org/vn-party-citations/relation/01-KL%2FTW@2021-05-18%20--continues%20(registry)--%3E%2005-CT%2FTW@2016-05",
   "@type": "vpc:Relation",
   "vpc:key": "01-KL/TW@2021-05-18 --continues (registry)--> 05-CT/TW@2016-05",
   "vpc:from": {
    "@id": "urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw"
   },
   "vpc:to": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   },
   "vpc:kind": "continues",
   "vpc:modality": "effective",
   "vpc:origin": "registry",
   "vpc:count": 1,
   "vpc:confidence": {
    "@value": "1",
    "@type": "xsd:decimal"
   },
   "dcterms:source": "https://example.org/1"
  },
  {
   "@id": "https://example.org/vn-party-citations/relation/unnamed:a.md%2312%20--supersedes%20(planned)--%3E%2005-CT%2FTW@2016-05",
   "@type": "vpc:Relation",
   "vpc:key": "unnamed:a.md#12 --supersedes (planned)--> 05-CT/TW@2016-05",
   "vpc:from": {
    "@id": "https://example.org/vn-party-citations/id/unnamed:a.md%2312"
   },
   "vpc:to": {
    "@id": "https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05"
   },
   "vpc:kind": "supersedes",
   "vpc:modality": "planned",
   "vpc:origin": "text",
   "vpc:count": 1,
   "vpc:confidence": {
    "@value": "0.9",
    "@type": "xsd:decimal"
   },
   "vpc:evidence": {
    "@type": "vpc:Evidence",
    "vpc:file": "a.md",
    "vpc:start": 0,
    "vpc:end": 60,
    "vpc:quote": "élaborer une nouvelle Directive pour remplacer la Directive 05"
   }
  }
 ]
}`);
});

test('JSON-LD may stand in a script', () => {
  fc.assert(fc.property(graphs, (graph) => {
    expect(toJsonLd(graph)).not.toMatch(/</u);
  }), runs(0.5));
});

test('JSON-LD with spaces is what JSON.stringify writes', () => {
  fc.assert(fc.property(graphs, fc.constantFrom(undefined, 0, 1, 2, 12), (graph, space) => {
    const text = toJsonLd(graph, { space });
    const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    expect(text).toBe(JSON.stringify(JSON.parse(text), null, space).replace(/[<\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu, escaped));
  }), runs());
});

describe('the short triple', () => {
  const [from, to, unnamed] = [...example.nodes];
  const said = (attributes: Partial<EdgeAttributes>, source = from!.key, nodes = example.nodes): readonly string[] => {
    const edge = { key: 'e', source, target: to!.key, attributes: { ...example.edges[0]!.attributes, ...attributes } };
    const subjects = subjectsOf({ ...example, nodes, edges: [edge] });
    const ends = subjects.filter((subject) => subject['vpc:key'] === to!.key).map((subject) => subject['@id']);
    return subjects.flatMap((subject) => Object.entries(subject).filter(([property, value]) => !['vpc:from', 'vpc:to'].includes(property) && named(value).some((iri) => ends.includes(iri))).map(([property]) => property));
  };

  test.each<[EdgeKind, string[]]>([
    ['supersedes', ['eli:repeals', 'schema:legislationRepeals', 'dcterms:replaces']],
    ['repeals', ['eli:repeals', 'schema:legislationRepeals', 'dcterms:relation']],
    ['amends', ['eli:amends', 'schema:legislationAmends', 'dcterms:relation']],
    ['implements', ['eli:ensures_implementation_of', 'schema:legislationEnsuresImplementationOf', 'dcterms:requires']],
    ['continues', ['eli:related_to', 'vpc:continues', 'schema:citation', 'dcterms:relation']],
    ['guides', ['eli:applies', 'vpc:guides', 'schema:legislationApplies', 'dcterms:requires']],
    ['based-on', ['eli:based_on', 'schema:citation', 'dcterms:references']],
    ['reviews', ['eli:related_to', 'vpc:reviews', 'schema:about', 'schema:citation', 'dcterms:references']],
    ['cites', ['eli:cites', 'schema:citation', 'dcterms:references']],
  ])('of %s', (kind, names) => expect(said({ kind })).toEqual(names));

  test.each(EDGE_KINDS)('no plan has one: %s', (kind) => expect(said({ kind, modality: 'planned' })).toEqual([]));
  test.each(EDGE_KINDS)('what is doubtful has none: %s', (kind) => expect(said({ kind, doubt: { target: [to!.key] } }).filter((name) => name !== 'vpc:targetCandidate')).toEqual([]));
  test.each(EDGE_KINDS)('no unnamed document has one: %s', (kind) => expect(said({ kind }, unnamed!.key)).toEqual([]));
  test.each(EDGE_KINDS.flatMap((kind) => (['text', 'body'] as const).map((node) => [node, kind] as const)))('no %s has one: %s', (node, kind) => {
    expect(said({ kind }, `${node}:a`, [...example.nodes, { key: `${node}:a`, attributes: { ...unnamed!.attributes, kind: node } }])).toEqual([]);
  });

  test('a part that is replaced is not the whole document', () => {
    expect(said({ kind: 'supersedes', part: 'Điều 5' })).toEqual(['eli:changes', 'schema:legislationChanges', 'dcterms:relation']);
    expect(said({ kind: 'repeals', part: 'Điều 5' })).toEqual(['eli:changes', 'schema:legislationChanges', 'dcterms:relation']);
    expect(said({ kind: 'amends', part: 'Điều 5' })).toEqual(['eli:amends', 'schema:legislationAmends', 'dcterms:relation']);
  });

  test('in any graph only effective relations of two documents have one', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const subjects = subjectsOf(graph);
      const nodes = new Set(subjects.filter((subject) => subject['rdfs:label'] !== undefined).map((subject) => subject['@id']));
      const pairs = subjects.filter((subject) => nodes.has(subject['@id'])).flatMap((subject) => Object.values(subject).flatMap(named).filter((iri) => nodes.has(iri)).map((iri) => `${subject['@id']} ${iri}`));
      const facts = graph.edges.filter(({ attributes }) => attributes.modality === 'effective' && attributes.doubt === undefined)
        .filter(({ source, target }) => [source, target].every((end) => graph.nodes.find(({ key }) => key === end)?.attributes.kind === 'document'));
      expect(new Set(pairs).size).toBe(new Set(facts.map(({ source, target }) => `${source}\u0000${target}`)).size);
    }), runs(2));
  });
});

describe('names', () => {
  const iris = (graph: CitationGraph, base?: string): string[] => subjectsOf(graph, base).filter((subject) => subject['rdfs:label'] !== undefined).map((subject) => subject['@id']);

  test('a document has its URN, others a constructed IRI', () => {
    expect(iris(example)).toEqual([
      'urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:ket.luan:2021-05-18;01-kl-tw',
      'https://example.org/vn-party-citations/id/05-CT%2FTW@2016-05',
      'https://example.org/vn-party-citations/id/unnamed:a.md%2312',
    ]);
    expect(iris(example, 'urn:x-dang:')[1]).toBe('urn:x-dang:id/05-CT%2FTW@2016-05');
  });

  test('two nodes that would have one URN keep their own names', () => {
    const [first] = example.nodes;
    const nodes = ['01-KL/TW@2021-05-18', '01-KL/TW@XIII'].map((key) => ({ ...first!, key }));
    expect(iris({ ...example, nodes, edges: [] })).toEqual(nodes.map(({ key }) => `https://example.org/vn-party-citations/id/${key.replace('/', '%2F')}`));
  });

  test('a base that is no IRI is told', () => {
    for (const base of ['', 'documents/', 'https://example.org/a b/', 'https://x/<', 'eli:', 'vpc:x', 3 as unknown as string, null as unknown as string]) {
      expect(() => toTurtle(example, { base })).toThrow(UsageError);
      expect(() => toJsonLd(example, { base })).toThrow(/absolute IRI/u);
    }
  });
});
