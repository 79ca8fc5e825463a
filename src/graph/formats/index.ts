/** A citation graph as text, one function a format: same graph, same bytes; any label survives. */
export { toCsv, type CsvFiles, type CsvOptions } from './csv.js';
export { toDot } from './dot.js';
export { toGexf } from './gexf.js';
export { toGraphml } from './graphml.js';
export { toJson, type JsonOptions } from './json.js';
export { toJsonLd, type JsonLdOptions } from './json-ld.js';
export type { LabelOptions } from './labels.js';
export { MERMAID_LIMITS, toMermaid } from './mermaid.js';
export type { RdfOptions } from './statements.js';
export { toTurtle } from './turtle.js';
