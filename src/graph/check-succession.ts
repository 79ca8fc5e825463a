import { Adjacency, NOWHERE } from './adjacency.js';
import { isSuccession } from './changes.js';
import { componentsOf } from './components.js';
import { finding, type GraphFinding } from './finding.js';
import type { GraphIndex } from './graph-index.js';

/** How many members a message names. */
const NAMED = 6;

function listed(labels: readonly string[]): string {
  return labels.length <= NAMED ? labels.join(', ') : `${labels.slice(0, NAMED).join(', ')} and ${labels.length - NAMED} more`;
}

/** Circles: all members of each strongly connected component, with the successions among them. */
export function findCycles(index: GraphIndex): GraphFinding[] {
  const { nodes, edges, sources, targets } = index;
  const from = sources.map((source, edge) => (isSuccession(edges[edge]!) ? source : NOWHERE));
  const older = new Adjacency(nodes.length, from, targets);
  return componentsOf(nodes.length, nodes.keys(), (node) => older.of(node)).filter(({ length }) => length > 1).map((component) => {
    const members = new Set(component);
    const among = component.flatMap((node) => [...index.outgoing(node)]).filter((edge) => members.has(targets[edge]!) && isSuccession(edges[edge]!));
    const documents = component.sort((a, b) => a - b).map((node) => nodes[node]!);
    return finding('supersession-cycle', 'error', `${listed(documents.map(({ attributes }) => attributes.label))} supersede one another in a circle`, documents, among.map((edge) => edges[edge]!));
  });
}

/** Documents of which the whole has two successors. Two edges of one successor are one; who is not named may be either. */
export function findForks(index: GraphIndex): GraphFinding[] {
  return index.nodes.flatMap((node, number) => {
    const successions = [...index.incoming(number)].filter((edge) => isSuccession(index.edges[edge]!) && index.nodes[index.sources[edge]!]?.attributes.kind === 'document');
    const successors = [...new Set(successions.map((edge) => index.sources[edge]!))].map((source) => index.nodes[source]!);
    if (successors.length < 2) return [];
    const message = `${node.attributes.label} is superseded by ${listed(successors.map(({ attributes }) => attributes.label))}`;
    return [finding('two-successors', 'warning', message, [node, ...successors], successions.map((edge) => index.edges[edge]!))];
  });
}
