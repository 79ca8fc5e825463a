import { buildGraph } from '../graph/build.js';
import { statusAt, type DocumentStatus } from '../graph/status.js';
import type { CitationGraph, DocumentId, FindingLevel, Registry, ResolvedCitation } from '../model/index.js';
import { isChangeKind } from '../model/relation-kinds.js';
import type { LintContext } from './context.js';
import type { RuleObservation, Rule, RuleExample } from './rule.js';

const graphs = new WeakMap<Registry, CitationGraph>();

/** All that a registry knows of its documents; built once for each. */
function graphOf(registry: Registry): CitationGraph {
  let graph = graphs.get(registry);
  if (graph === undefined) {
    graph = buildGraph([], { registry, documents: registry.records().map((record) => registry.idOf(record)) });
    graphs.set(registry, graph);
  }
  return graph;
}

/** How the document stands on the day, by the registry alone. */
function registryStatus(registry: Registry, id: DocumentId, day: string): DocumentStatus {
  return statusAt(graphOf(registry), id, day);
}

/** Documents of which the text itself says that they were changed: to cite them is the point. */
function changedInText(context: LintContext): ReadonlySet<DocumentId> {
  const told = new Set<DocumentId>();
  for (const { kind, target } of context.analysis.relations) {
    if (target === 'this' || !isChangeKind(kind)) continue;
    const document = context.documentOf(target);
    if (document !== undefined) told.add(document);
  }
  return told;
}

function isFirstOfRecord(citation: ResolvedCitation): citation is ResolvedCitation & { readonly resolution: { readonly document: DocumentId } } {
  return citation.resolution.status === 'resolved';
}

/** Who made the change, what of the chain that begins there stands on the day, and all links of it. */
function successorsOf(registry: Registry, { by = [] }: DocumentStatus, day: string): { readonly direct: readonly DocumentId[]; readonly last: readonly DocumentId[]; readonly links: readonly DocumentId[] } {
  const links = new Set(by);
  const last: DocumentId[] = [];
  // The set grows while it is walked: what ended was followed by something.
  for (const link of links) {
    const next = registryStatus(registry, link, day);
    if (next.status !== 'superseded' && next.status !== 'repealed') last.push(link);
    else for (const successor of next.by ?? []) links.add(successor);
  }
  return { direct: by, last, links: [...links] };
}

/**
 * The first citation of each document that had this status before the text was written. A text that names the successor too,
 * or says itself what became of the document, is not told.
 */
function observationsOf(context: LintContext, status: DocumentStatus['status'], verb: string): RuleObservation[] {
  const { registry, notBefore } = context;
  if (registry === undefined || notBefore === undefined) return [];
  const changed = changedInText(context);
  return context.firsts.filter(isFirstOfRecord).flatMap(({ span, id, resolution: { document } }): RuleObservation[] => {
    if (changed.has(document)) return [];
    const standing = registryStatus(registry, document, notBefore);
    if (standing.status !== status) return [];
    const { direct, last, links } = successorsOf(registry, standing, notBefore);
    if (links.some((link) => context.cited.has(link))) return [];
    const by = last.length > 0 ? last : direct;
    const since = standing.since === undefined ? '' : ` on ${standing.since}`;
    const successors = direct.length === 0 ? '' : ` by ${direct.join(', ')}`;
    return [{ message: `${document} was ${verb}${successors}${since}`, span, citation: id, document, ...(by.length > 0 && { expected: by }) }];
  });
}

/** A rule about documents that are no longer as they were; all of them differ by the status alone. */
export function currencyRule<Id extends 'superseded-document' | 'repealed-document' | 'amended-document'>(id: Id, status: 'superseded' | 'repealed' | 'amended', level: FindingLevel, wrong: RuleExample, right: RuleExample): Rule<Id> {
  return {
    id, group: 'currency', level, remedy: 'none',
    source: 'The relations of the registry, each with its sources; a change counts from the day on which the acting document was signed (66-QĐ/TW, Điều 3: only the issuing body or a higher one changes a document, and says so)',
    wrong, right,
    check: (context) => observationsOf(context, status, status),
  };
}
