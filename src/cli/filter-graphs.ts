import { canonicalIds, canonicalize, mergeGraphs, type CitationGraph } from '../entries/graph.js';
import type { Registry } from '../index.js';
import { graphFault } from '../model/graph-shape.js';
import { RecordFault, type JsonRecord } from './json-record.js';

/** The union of the graphs of a record, under the ids that it says, and the fuller ids that a registry has for what is in it. */
export function unionOf({ graphs, ids }: JsonRecord, registry: Registry): object {
  if (!Array.isArray(graphs)) throw new RecordFault('has no field "graphs" with a list of graphs');
  for (const [index, graph] of graphs.entries()) {
    const fault = graphFault(graph);
    if (fault !== undefined) throw new RecordFault(`graph ${index + 1} is none, as ${fault}`);
  }
  if (ids !== undefined && ids !== null && !isIds(ids)) throw new RecordFault('the field "ids" is no object of ids');
  const union = mergeGraphs(ids === undefined || ids === null ? (graphs as CitationGraph[]) : (graphs as CitationGraph[]).map((graph) => canonicalize(graph, { ids })));
  return { graph: union, ids: canonicalIds(union, { registry }) };
}

function isIds(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((id) => typeof id === 'string');
}
