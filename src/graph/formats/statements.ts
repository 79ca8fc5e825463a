import { toUrnLex } from '../../registry/identifiers/urn-lex.js';
import { UsageError, type CitationGraph, type Claim, type EdgeAttributes, type EdgeKind, type Evidence, type GraphEdge, type GraphNode, type NodeKind } from '../../model/index.js';
import type { NamesOf } from '../../model/known-options.js';
import { isEndKind } from '../../model/relation-kinds.js';
import { dateParts } from '../../render/cited.js';
import { typeName } from '../../render/names.js';
import { wordsOf } from '../../render/words.js';
import { REPLACEMENT, wellFormed } from './characters.js';

/** How `toTurtle` and `toJsonLd` name what has no registered IRI. */
export interface RdfOptions {
  /**
   * What constructed IRIs begin with, default `https://example.org/vn-party-citations/`: an absolute IRI that is yours. Nobody
   * registered these IRIs, and nothing answers at the default ones.
   */
  readonly base?: string | undefined;
}

export const RDF_OPTIONS: NamesOf<RdfOptions> = { base: true };

/** The namespaces of both RDF formats. `vpc` is the library's own and does not change with `base`. */
export const NAMESPACES = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  vpc: 'https://example.org/vn-party-citations/vocabulary#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof NAMESPACES;
/** A term of one of the namespaces. */
export type Name = `${Prefix}:${string}`;

/** Something that is said: an IRI, a literal, or a node without a name. */
export type Value = { readonly iri: string } | { readonly literal: string; readonly datatype?: Name | undefined } | Description;

/** What is said of one thing; without `iri` it has no name. */
export interface Description {
  readonly iri?: string | undefined;
  readonly types: readonly Name[];
  readonly properties: readonly (readonly [property: Name, values: readonly Value[]])[];
}

const DEFAULT_BASE = 'https://example.org/vn-party-citations/';

const NODE_TYPES: Readonly<Record<NodeKind, readonly Name[]>> = {
  document: ['vpc:Document', 'eli:LegalResource', 'schema:Legislation'],
  unnamed: ['vpc:UnnamedDocument'],
  text: ['vpc:CitingText', 'schema:CreativeWork'],
  body: ['vpc:Body', 'schema:Organization'],
};

/** The short triple: only effective relations of two documents have it, so that who knows ELI alone never meets a plan as a fact. */
const SHORT: Readonly<Record<EdgeKind, readonly Name[]>> = {
  // ELI: repeals "completely cancels, abrogates or replaces"; there is no term for the one without the other.
  'supersedes': ['eli:repeals', 'schema:legislationRepeals', 'dcterms:replaces'],
  'repeals': ['eli:repeals', 'schema:legislationRepeals', 'dcterms:relation'],
  'amends': ['eli:amends', 'schema:legislationAmends', 'dcterms:relation'],
  'implements': ['eli:ensures_implementation_of', 'schema:legislationEnsuresImplementationOf', 'dcterms:requires'],
  'continues': ['eli:related_to', 'vpc:continues', 'schema:citation', 'dcterms:relation'],
  'guides': ['eli:applies', 'vpc:guides', 'schema:legislationApplies', 'dcterms:requires'],
  'based-on': ['eli:based_on', 'schema:citation', 'dcterms:references'],
  'reviews': ['eli:related_to', 'vpc:reviews', 'schema:about', 'schema:citation', 'dcterms:references'],
  'cites': ['eli:cites', 'schema:citation', 'dcterms:references'],
};

/** Of a part that is replaced or repealed, the rest stays: `eli:repeals` would say that the whole document is gone. */
const SHORT_OF_PART: readonly Name[] = ['eli:changes', 'schema:legislationChanges', 'dcterms:relation'];

function shortNames({ kind, part }: EdgeAttributes): readonly Name[] {
  return part !== undefined && isEndKind(kind) ? SHORT_OF_PART : SHORT[kind];
}

/** An RDF literal is text that can be encoded; many stores refuse NUL. */
const text = (literal: string): Value => ({ literal: wellFormed(literal).replaceAll('\u0000', REPLACEMENT) });
const whole = (value: number): Value => ({ literal: String(value), datatype: 'xsd:integer' });

/** xsd:decimal knows no exponent. Of the 20 digits one stays. */
function decimal(value: number): Value {
  const written = String(value);
  return { literal: written.includes('e') ? value.toFixed(20).replace(/0{1,19}$/u, '') : written, datatype: 'xsd:decimal' };
}

/** As precise as it is known; what is no day, month or year of the calendar stays text. */
function day(date: string): Value {
  const parts = dateParts(date);
  if (parts === undefined) return text(date);
  return { literal: date, datatype: parts.month === undefined ? 'xsd:gYear' : parts.day === undefined ? 'xsd:gYearMonth' : 'xsd:date' };
}

/** The bytes that UTF-8 would have for half of a pair. */
const surrogateBytes = (half: string): string =>
  [0xed, 0x80 | ((half.charCodeAt(0) >> 6) & 0x3f), 0x80 | (half.charCodeAt(0) & 0x3f)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');

/** A segment of an IRI, other for every key. */
function escapeIri(key: string): string {
  const parts = key.split(/(\p{Cs})/u);
  const escaped = parts.map((part, index) => (index % 2 === 0 ? encodeURIComponent(part) : surrogateBytes(part))).join('');
  return escaped.replaceAll('%40', '@').replaceAll('%3A', ':');
}

/** A scheme that is no prefix of ours, and signs that an IRI may have. */
const ABSOLUTE_IRI = /^(?!(?:dcterms|eli|rdfs|schema|vpc|xsd):)[a-z][a-z0-9+.-]*:[^\s\p{Cc}\p{Cs}<>"{}|\\^`]+$/u;

function requireBase(renderer: string, base: string): void {
  if (typeof base === 'string' && ABSOLUTE_IRI.test(base)) return;
  throw new UsageError(`${renderer}: base is an absolute IRI such as https://example.org/documents/, got ${JSON.stringify(base) ?? 'undefined'}`);
}

/** How one call names things. */
interface Names {
  readonly base: string;
  readonly iris: ReadonlyMap<string, string>;
  readonly urns: ReadonlyMap<string, string>;
}

function urnOf({ attributes: { kind, symbol, type, issuer, date } }: GraphNode): string | undefined {
  return kind === 'document' ? toUrnLex({ symbol, type, issuer, date }) : undefined;
}

/** A document has its URN where it is the only one that has it: two nodes are never made one. */
function namesOf(graph: CitationGraph, base: string): Names {
  const urns = new Map<string, string>();
  const holders = new Map<string, number>();
  for (const node of graph.nodes) {
    const urn = urnOf(node);
    if (urn === undefined) continue;
    urns.set(node.key, urn);
    holders.set(urn, (holders.get(urn) ?? 0) + 1);
  }
  const iris = new Map(graph.nodes.map(({ key }) => {
    const urn = urns.get(key);
    return [key, urn !== undefined && holders.get(urn) === 1 ? urn : `${base}id/${escapeIri(key)}`] as const;
  }));
  return { base, iris, urns };
}

type Property = readonly [property: Name, values: readonly Value[]];

/** Several properties of one value; none where it is not known. */
function say(value: string | undefined, to: (value: string) => Value, ...properties: Name[]): Property[] {
  return value === undefined ? [] : properties.map((property) => [property, [to(value)]]);
}

const claimOf = ({ field, value, source }: Claim): Description => ({
  types: ['vpc:Claim'],
  properties: [['vpc:field', [text(field)]], ['vpc:value', [text(value)]], ['vpc:source', [text(source)]]],
});

const evidenceOf = ({ file, span, quote }: Evidence): Description => ({
  types: ['vpc:Evidence'],
  properties: [['vpc:file', [text(file)]], ['vpc:start', [whole(span.start)]], ['vpc:end', [whole(span.end)]], ['vpc:quote', [text(quote)]]],
});

/** What ELI and schema.org say of a document; other nodes are none of theirs. */
function legislation({ key, attributes: { symbol, type, issuer, date, title } }: GraphNode, { base, urns }: Names): Property[] {
  const bodies = (issuer?.split('+') ?? []).map((id) => ({ iri: `${base}body/${escapeIri(id)}` }));
  const identifiers = [symbol, urns.get(key)].filter((identifier) => identifier !== undefined);
  return [
    ...say(symbol, text, 'eli:id_local'),
    ...(identifiers.length === 0 ? [] : [['schema:legislationIdentifier', identifiers.map(text)] as const]),
    ...say(title, text, 'eli:title', 'schema:name'),
    ...say(date, day, 'eli:date_document', 'schema:legislationDate'),
    ...say(type, (id) => ({ iri: `${base}type/${escapeIri(id)}` }), 'eli:type_document'),
    ...say(type, (id) => text(typeName(id, wordsOf('vi', 'typeName')) ?? id), 'schema:legislationType'),
    ...(bodies.length === 0 ? [] : [['eli:passed_by', bodies] as const, ['schema:legislationPassedBy', bodies] as const]),
  ];
}

function describeNode(node: GraphNode, names: Names, short: ReadonlyMap<Name, ReadonlySet<string>> | undefined): Description {
  const { kind, label, symbol, type, issuer, date, term, title, firstSeen, lastSeen, mentions, confidence, claims } = node.attributes;
  return {
    iri: names.iris.get(node.key),
    types: NODE_TYPES[kind],
    properties: [
      ['vpc:key', [text(node.key)]],
      ['rdfs:label', [text(label)]],
      ...say(symbol, text, 'dcterms:identifier'),
      ...say(date, day, 'dcterms:issued'),
      ...say(title, text, 'dcterms:title'),
      ...(kind === 'document' ? legislation(node, names) : []),
      ...say(type, text, 'vpc:type'),
      ...say(issuer, text, 'vpc:issuer'),
      ...say(term, text, 'vpc:term'),
      ...say(firstSeen, day, 'vpc:firstSeen'),
      ...say(lastSeen, day, 'vpc:lastSeen'),
      ['vpc:mentions', [whole(mentions)]],
      ['vpc:confidence', [decimal(confidence)]],
      ...(claims.length === 0 ? [] : [['vpc:claim', claims.map(claimOf)] as const]),
      ...[...(short ?? [])].map(([name, targets]) => [name, [...targets].map((iri) => ({ iri }))] as const),
    ],
  };
}

/** What an open end may be; in a part of a graph not all of them are nodes. */
const candidatesIn = ({ base, iris }: Names) => (property: Name, keys: readonly string[] | undefined): Property[] =>
  keys === undefined ? [] : [[property, keys.map((key) => ({ iri: iris.get(key) ?? `${base}id/${escapeIri(key)}` }))]];

function describeEdge({ key, source, target, attributes }: GraphEdge, names: Names): Description {
  const { base, iris } = names;
  const candidatesOf = candidatesIn(names);
  const { kind, modality, origin, count, confidence, part, doubt, firstSeen, evidence, sources } = attributes;
  return {
    iri: `${base}relation/${escapeIri(key)}`,
    types: doubt === undefined ? ['vpc:Relation'] : ['vpc:DoubtfulRelation'],
    properties: [
      ['vpc:key', [text(key)]],
      ['vpc:from', [{ iri: iris.get(source) ?? source }]],
      ['vpc:to', [{ iri: iris.get(target) ?? target }]],
      ['vpc:kind', [text(kind)]],
      ['vpc:modality', [text(modality)]],
      ['vpc:origin', [text(origin)]],
      ['vpc:count', [whole(count)]],
      ['vpc:confidence', [decimal(confidence)]],
      ...say(part, text, 'vpc:part'),
      ...candidatesOf('vpc:sourceCandidate', doubt?.source),
      ...candidatesOf('vpc:targetCandidate', doubt?.target),
      ...say(firstSeen, day, 'vpc:firstSeen'),
      ...(evidence.length === 0 ? [] : [['vpc:evidence', evidence.map(evidenceOf)] as const]),
      ...(sources.length === 0 ? [] : [['dcterms:source', [...new Set(sources)].map(text)] as const]),
    ],
  };
}

/** Source → term → targets. */
function shortTriples(graph: CitationGraph, { iris }: Names): ReadonlyMap<string, ReadonlyMap<Name, ReadonlySet<string>>> {
  const documents = new Set(graph.nodes.filter(({ attributes: { kind } }) => kind === 'document').map(({ key }) => key));
  const bySource = new Map<string, Map<Name, Set<string>>>();
  for (const { source, target, attributes } of graph.edges) {
    if (attributes.modality !== 'effective' || attributes.doubt !== undefined || !documents.has(source) || !documents.has(target)) continue;
    const byName = bySource.get(source) ?? new Map<Name, Set<string>>();
    bySource.set(source, byName);
    for (const name of shortNames(attributes)) byName.set(name, (byName.get(name) ?? new Set<string>()).add(iris.get(target) ?? target));
  }
  return bySource;
}

/**
 * What both RDF formats say, in the order of the graph. A document is named by its URN:LEX where `toUrnLex` gives one that no
 * other node has, else by a constructed IRI. Every relation is a node with both ends, kind, modality and evidence.
 */
export function* describeGraph(renderer: string, graph: CitationGraph, { base = DEFAULT_BASE }: RdfOptions): Generator<Description> {
  requireBase(renderer, base);
  const names = namesOf(graph, base);
  const short = shortTriples(graph, names);
  for (const node of graph.nodes) yield describeNode(node, names, short.get(node.key));
  for (const edge of graph.edges) yield describeEdge(edge, names);
}
