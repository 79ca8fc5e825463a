import { isChange, isDoubtful } from './changes.js';
import { signingDays } from './days.js';
import { finding, type GraphFinding } from './finding.js';
import type { GraphIndex } from './graph-index.js';
import { rankOf } from './issuer-ranks.js';
import { byCodeUnits } from './order.js';

/** Changes that were made, of each pair of documents and kind one: with the edges of all its origins and parts. */
function actsOf(index: GraphIndex): Map<string, readonly [number, ...number[]]> {
  const acts = new Map<string, [number, ...number[]]>();
  index.edges.forEach((edge, number) => {
    if (!isChange(edge) || isDoubtful(edge) || edge.attributes.modality !== 'effective' || index.nodes[index.sources[number]!] === undefined) return;
    const act = `${index.sources[number]} ${edge.attributes.kind} ${index.targets[number]}`;
    const known = acts.get(act);
    if (known === undefined) acts.set(act, [number]);
    else known.push(number);
  });
  return acts;
}

/** A document that changes another is not older than it; it is told only where the days leave no doubt. */
export function findOlderSuccessors(index: GraphIndex): GraphFinding[] {
  return [...actsOf(index).values()].flatMap((numbers) => {
    const edges = numbers.map((number) => index.edges[number]!);
    const [source, target] = [index.nodes[index.sources[numbers[0]]!]!, index.nodes[index.targets[numbers[0]]!]!];
    const [acting, changed] = [signingDays(source), signingDays(target)];
    if (acting.last >= changed.first) return [];
    const message = `${source.attributes.label} ${edges[0]!.attributes.kind} ${target.attributes.label}, which is later`;
    return [finding('successor-older', 'error', message, [source, target], edges)];
  });
}

/** Only the issuer of a document or a higher body may change it (66-QĐ/TW; 399-QĐ/TW, art. 3, its number inferred). */
export function findLowerIssuers(index: GraphIndex): GraphFinding[] {
  return [...actsOf(index).values()].flatMap((numbers) => {
    const edges = numbers.map((number) => index.edges[number]!);
    const [source, target] = [index.nodes[index.sources[numbers[0]]!]!, index.nodes[index.targets[numbers[0]]!]!];
    const [below, above] = [source, target].map(({ attributes: { kind, issuer } }) => (kind !== 'document' || issuer === undefined ? undefined : rankOf(issuer)));
    if (below === undefined || above === undefined || below.rank <= above.rank) return [];
    const message = `${source.attributes.label} (${below.level}) ${edges[0]!.attributes.kind} ${target.attributes.label} (${above.level}); only the issuer or a higher body may`;
    return [finding('issuer-below', 'warning', message, [source, target], edges)];
  });
}

/** What one source has planned and another done: the plan came true, or one text is wrong. */
export function findPlansDone(index: GraphIndex): GraphFinding[] {
  return index.nodes.flatMap((node, number) => {
    const changes = [...index.outgoing(number)].map((edge) => index.edges[edge]!).filter((edge) => isChange(edge) && !isDoubtful(edge));
    const plans = changes.filter(({ attributes }) => attributes.modality === 'planned');
    if (plans.length === 0) return [];
    const pairs = new Map<string, typeof changes>();
    for (const edge of changes) {
      const act = `${edge.attributes.kind} ${edge.target}`;
      const known = pairs.get(act);
      if (known === undefined) pairs.set(act, [edge]);
      else known.push(edge);
    }
    return [...pairs].sort(([a], [b]) => byCodeUnits(a, b)).flatMap(([, edges]) => {
      if (new Set(edges.map(({ attributes }) => attributes.modality)).size < 2) return [];
      const target = index.nodes[index.numberOf(edges[0]!.target)!]!;
      const message = `that ${node.attributes.label} ${edges[0]!.attributes.kind} ${target.attributes.label} is said to be planned and to be done`;
      return [finding('planned-and-effective', 'info', message, [node, target], edges)];
    });
  });
}
