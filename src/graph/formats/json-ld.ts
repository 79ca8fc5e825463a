import type { CitationGraph } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { writeJson } from './json.js';
import { requireGraph } from './require-graph.js';
import { describeGraph, NAMESPACES, RDF_OPTIONS, type Description, type RdfOptions, type Value } from './statements.js';

/** How `toJsonLd` writes. */
export interface JsonLdOptions extends RdfOptions {
  /** Spaces of indentation; 0, the default, gives one line. */
  readonly space?: number | undefined;
}

const OPTIONS: NamesOf<JsonLdOptions> = { ...RDF_OPTIONS, space: true };

function write(value: Value): unknown {
  if ('literal' in value) {
    const { literal, datatype } = value;
    if (datatype === undefined) return literal;
    return datatype === 'xsd:integer' ? Number(literal) : { '@value': literal, '@type': datatype };
  }
  return 'types' in value ? describe(value) : { '@id': value.iri };
}

const oneOrMany = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

function describe({ iri, types, properties }: Description): object {
  return {
    ...(iri !== undefined && { '@id': iri }),
    '@type': oneOrMany(types),
    ...Object.fromEntries(properties.map(([property, values]) => [property, oneOrMany(values.map(write))])),
  };
}

/**
 * The graph as JSON-LD 1.1, with its context inline; the same triples as `toTurtle`, which says what they are and how things
 * are named. A page may hold it in `<script type="application/ld+json">`.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, `base` is no absolute IRI, or an option is unknown
 * @example JSON.parse(toJsonLd(graph))['@graph'][0]['@type'] // ['vpc:Document', 'eli:LegalResource', 'schema:Legislation']
 */
export function toJsonLd(graph: CitationGraph, options: JsonLdOptions = {}): string {
  requireGraph('toJsonLd', graph);
  checkOptions('toJsonLd', options, OPTIONS);
  const { space = 0 } = options;
  const [line, colon, step] = space > 0 ? ['\n', ': ', ' '.repeat(Math.min(space, 10))] : ['', ':', ''];
  // No string of JSON holds a line break: what stands deeper is moved in line by line, so that never more than one node is an object.
  const deeper = (value: unknown, depth: number): string => writeJson(value, space).replaceAll('\n', `\n${step.repeat(depth)}`);
  const described: string[] = [];
  for (const description of describeGraph('toJsonLd', graph, options)) described.push(`${line}${step.repeat(2)}${deeper(describe(description), 2)}`);
  const list = described.length === 0 ? '[]' : `[${described.join(',')}${line}${step}]`;
  return `{${line}${step}"@context"${colon}${deeper(NAMESPACES, 1)},${line}${step}"@graph"${colon}${list}${line}}`;
}
