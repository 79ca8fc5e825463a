import type { CitationGraph } from '../../model/index.js';
import { checkOptions } from '../../model/known-options.js';
import { requireGraph } from './require-graph.js';
import { describeGraph, NAMESPACES, RDF_OPTIONS, type Description, type RdfOptions, type Value } from './statements.js';

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A string of Turtle between quotes, on one line. */
function escapeTurtle(text: string): string {
  return text.replace(/[\\"\p{Cc}]/gu, (sign) => SHORT_ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

function write(value: Value): string {
  if ('literal' in value) {
    const { literal, datatype } = value;
    return datatype === 'xsd:integer' ? literal : `"${escapeTurtle(literal)}"${datatype === undefined ? '' : `^^${datatype}`}`;
  }
  return 'types' in value ? `[ ${statements(value).join(' ; ')} ]` : `<${value.iri}>`;
}

const statements = ({ types, properties }: Description): string[] => [
  `a ${types.join(', ')}`,
  ...properties.map(([property, values]) => `${property} ${values.map(write).join(', ')}`),
];

/**
 * The graph as RDF in Turtle. Every relation is a node of its own, `vpc:Relation`, with `vpc:from`, `vpc:to`, `vpc:kind`,
 * `vpc:modality` and its evidence; beside it stands the short triple of ELI, schema.org and Dublin Core (`eli:repeals`), only
 * where the relation is effective and both ends are documents: no plan is ever met as a fact. A part that is replaced or
 * repealed gives `eli:changes`, as `eli:repeals` is of whole documents.
 *
 * IRIs are constructed, not registered: the URN of `toUrnLex` where a document has one for itself, else
 * `base` + `id/` + the key, percent-encoded. The vocabulary `vpc` is the library's own. Lone surrogates and NUL become U+FFFD.
 *
 * @throws UsageError when `graph` is no graph, an edge ends at no node of it, `base` is no absolute IRI, or an option is unknown
 * @example toTurtle(graph, { base: 'https://example.org/documents/' })
 * // <urn:lex:vn:dang.cong.san.viet.nam;bo.chinh.tri:nghi.quyet:2024-12-22;57-nq-tw>
 * //   a vpc:Document, eli:LegalResource, schema:Legislation ;
 * //   vpc:key "57-NQ/TW@2024-12-22" ; …
 */
export function toTurtle(graph: CitationGraph, options: RdfOptions = {}): string {
  requireGraph('toTurtle', graph);
  checkOptions('toTurtle', options, RDF_OPTIONS);
  const prefixes = Object.entries(NAMESPACES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  const blocks: string[] = [];
  for (const description of describeGraph('toTurtle', graph, options)) blocks.push(`\n<${description.iri}>\n  ${statements(description).join(' ;\n  ')} .`);
  return [...prefixes, ...blocks, ''].join('\n');
}
