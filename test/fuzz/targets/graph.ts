import { toHtml, toSvg } from '../../../src/graph/drawing/index.js';
import { UsageError } from '../../../src/entries/core.js';
import { checkGraph, mergeGraphs, toCsv, toDot, toGexf, toGraphml, toJson, toJsonLd, toMermaid, toTurtle, type CitationGraph } from '../../../src/entries/graph.js';
import { textOf } from '../encoding.js';

export const GRAPH_PIECES: readonly string[] = [
  '{"attributes":{},"options":{"type":"directed","multi":true,"allowSelfLoops":false},"nodes":[', '],"edges":[', ']}', '{"key":"57-NQ/TW@2024-12-22","attributes":{"kind":"document","label":"57-NQ/TW","mentions":1,"confidence":1,"claims":[]}}',
  '{"key":"text:a.txt","attributes":{"kind":"text","label":"a.txt","mentions":0,"confidence":1,"claims":[]}}',
  '{"key":"e","source":"text:a.txt","target":"57-NQ/TW@2024-12-22","attributes":{"kind":"cites","modality":"effective","origin":"text","count":1,"confidence":1,"evidence":[{"file":"a.txt","span":{"start":0,"end":8},"quote":"57-NQ/TW"}],"sources":[]}}',
  '"key":"', '"attributes":{', '"kind":"', '"label":"', '"claims":[{"field":"title","value":"', '","source":"', '"}]', '"source":"', '"target":"', '"evidence":[', '"modality":"planned"', '"kind":"supersedes"', '"nodes":', '"edges":', '"mentions":', '"sources":[',
  '},{', ',', ':', '[', ']', '{', '}', '"', 'null', 'true', '1', '-1', '1e999', '__proto__', 'constructor', '</script>', '<img src=x onerror=alert(1)>', '\\u001b', '\\ud800', '=cmd', ']]>', 'text:a.txt', '57-NQ/TW@2024-12-22', 'XIII', 'unnamed:a.txt#0',
];

const RENDERERS: readonly ((graph: CitationGraph) => unknown)[] = [toJson, toDot, toMermaid, toGraphml, toGexf, toCsv, toJsonLd, toTurtle, toSvg, toHtml, checkGraph, (graph) => mergeGraphs(graph, graph)];

/** A file that is JSON but no graph is refused by a named error, whoever reads it. */
export function checkGraphJson(json: string): void {
  let graph: CitationGraph;
  try {
    graph = JSON.parse(json) as CitationGraph;
  } catch {
    return;
  }
  for (const render of RENDERERS) {
    try {
      render(graph);
    } catch (error) {
      if (!(error instanceof UsageError)) throw new Error(`${render.name || 'mergeGraphs'} throws ${String(error)} for ${json}`, { cause: error });
    }
  }
}

export function fuzz(bytes: Uint8Array): void {
  checkGraphJson(textOf(bytes, GRAPH_PIECES));
}
