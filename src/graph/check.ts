import type { CitationGraph } from '../model/index.js';
import { requireGraph } from './arguments.js';
import { findLowerIssuers, findOlderSuccessors, findPlansDone } from './check-acts.js';
import { findDisagreement } from './check-claims.js';
import { findCycles, findForks } from './check-succession.js';
import type { GraphFinding } from './finding.js';
import { indexOf, type GraphIndex } from './graph-index.js';
import { byCodeUnits } from './order.js';

const CHECKS: readonly ((index: GraphIndex) => GraphFinding[])[] = [
  findCycles, findForks, findOlderSuccessors, findLowerIssuers, findDisagreement, findPlansDone,
];

/**
 * What cannot be right in a graph, or needs a second look. Errors are what no reading of the Party's rules allows (a circle
 * of successors, a successor that is older); warnings are contradictions between sources or with the rule that only the
 * issuer or a higher body changes a document (66-QĐ/TW; 399-QĐ/TW, art. 3, its number inferred); that a plan is also told as done is information.
 * Only whole and effective successions make circles and forks; a day that is not known accuses nobody.
 *
 * @returns findings by code, then by nodes; the same for the same graph
 * @throws UsageError for what is no graph
 * @example checkGraph(graph).filter(({ level }) => level === 'error')
 */
export function checkGraph(graph: CitationGraph): GraphFinding[] {
  requireGraph('checkGraph', graph);
  const index = indexOf(graph);
  return CHECKS.flatMap((check) => check(index))
    .map((found) => ({ found, order: `${found.nodes.join('\n')}\n\n${found.message}` }))
    .sort((a, b) => byCodeUnits(a.found.code, b.found.code) || byCodeUnits(a.order, b.order))
    .map(({ found }) => found);
}
