import { toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle } from '../../../src/graph/formats/index.js';
import type { CitationGraph } from '../../../src/model/index.js';

const csv = (graph: CitationGraph): string => Object.values(toCsv(graph)).join('');

export const FORMATS: readonly (readonly [name: string, render: (graph: CitationGraph) => string])[] = [
  ['json', toJson], ['dot', toDot], ['mermaid', toMermaid], ['graphml', toGraphml], ['gexf', toGexf], ['csv', csv], ['jsonld', toJsonLd], ['turtle', toTurtle],
];
