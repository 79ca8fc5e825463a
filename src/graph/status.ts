import type { CitationGraph, DocumentId, GraphEdge, GraphNode, IsoDate } from '../model/index.js';
import { firstDay, lastDay } from '../model/terms.js';
import { requireDate } from '../model/calendar.js';
import type { EndKind } from '../model/relation-kinds.js';
import { requireGraph, requireKey } from './arguments.js';
import { endsWhole, isChange, isDoubtful } from './changes.js';
import { REGISTRY } from './consensus.js';
import { daysByWhichSigned, signingDays, type Days } from './days.js';
import { indexOf, type GraphIndex } from './graph-index.js';
import { byCodeUnits } from './order.js';

/**
 * Why a status is unknown: no document of the graph; a change of which the day, the document or whether it is one is open; its own day is
 * open; the registry that was joined does not have it, or ends before the day.
 */
export type UnknownReason = 'not-in-graph' | 'open-change' | 'undated' | 'not-in-registry' | 'after-registry';

/** How a document stands on a day, as far as the graph says. */
export interface DocumentStatus {
  readonly status: 'in-force' | 'superseded' | 'repealed' | 'amended' | 'planned-to-be-superseded' | 'not-yet-issued' | 'unknown';
  /** Of `unknown`. */
  readonly reason?: UnknownReason | undefined;
  /** The date from which that is so, as precise as it is known. */
  readonly since?: IsoDate | undefined;
  /** The edges that say so; of `unknown` those that leave it open. */
  readonly edges: readonly GraphEdge[];
  /** The documents that made the change, or that plan it. */
  readonly by?: readonly DocumentId[] | undefined;
  /** The last day of which the joined registry knows, where the day that was asked comes after it: what happened since is not known. */
  readonly knownUntil?: IsoDate | undefined;
  /** Plans to change or end the document that were known by then, whatever the status. */
  readonly planned: readonly GraphEdge[];
}

interface Change {
  readonly edge: GraphEdge;
  readonly source: GraphNode;
  /** When it happened: for certain by the last of them. */
  readonly days: Days;
}

/** Nothing tells when, or whether it was a document that did it. */
const OPEN = '\uffff';

/** A body's act happened by the day of the first text that tells it; a text that is no document does nothing itself. */
function daysOfAct({ attributes: { firstSeen } }: GraphEdge, { attributes: { kind } }: GraphNode, own: Days): Days {
  return { first: own.first, last: kind === 'body' && firstSeen !== undefined ? lastDay(firstSeen) : OPEN };
}

const ENDED: Readonly<Record<EndKind, DocumentStatus['status']>> = { supersedes: 'superseded', repeals: 'repealed' };

/** The changes made to the document. One that was signed before the document cannot be: `checkGraph` tells it. */
function changesOf(index: GraphIndex, document: number): Change[] {
  const own = signingDays(index.nodes[document]!);
  return [...index.incoming(document)].flatMap((number): Change[] => {
    const edge = index.edges[number]!;
    if (!isChange(edge)) return [];
    const source = index.nodes[index.sources[number]!]!;
    if (source.attributes.kind === 'body' || source.attributes.kind === 'text') return [{ edge, source, days: daysOfAct(edge, source, own) }];
    const signed = signingDays(source);
    if (signed.last < own.first) return [];
    const days = daysByWhichSigned(source);
    return [{ edge, source, days: days.last < own.first ? signed : days }];
  });
}

/** Known by the day: from the document that announces it, or from the first text that speaks of it. */
function isPlannedBy({ edge, source: { attributes: { kind, firstSeen } }, days }: Change, day: string): boolean {
  if (kind === 'body' || kind === 'text') return edge.attributes.firstSeen === undefined || firstDay(edge.attributes.firstSeen) <= day;
  return kind === 'unnamed' ? firstSeen === undefined || firstDay(firstSeen) <= day : days.first <= day;
}

function told(status: DocumentStatus['status'], changes: readonly Change[], planned: readonly Change[]): DocumentStatus {
  const dates = changes.flatMap(({ days: { date } }) => (date === undefined ? [] : [date])).sort(byCodeUnits);
  const since = dates.length === changes.length ? dates[0] : undefined;
  const by = [...new Set(changes.filter(({ source }) => source.attributes.kind === 'document').map(({ source }) => source.key))].sort(byCodeUnits);
  return {
    status,
    ...(since !== undefined && status !== 'unknown' && { since }),
    edges: changes.map(({ edge }) => edge),
    ...(by.length > 0 && { by }),
    planned: planned.map(({ edge }) => edge),
  };
}

/** It says something of the document, or of what others did to it. */
function isOfRegistry(index: GraphIndex, number: number): boolean {
  const links = [...index.incoming(number), ...index.outgoing(number)];
  return index.nodes[number]!.attributes.claims.some(({ source }) => source === REGISTRY) || links.some((edge) => index.edges[edge]!.attributes.origin === 'registry');
}

function unknown(reason: UnknownReason, changes: readonly Change[], planned: readonly Change[]): DocumentStatus {
  return { ...told('unknown', changes, planned), reason };
}

/**
 * Whether the document was in force on that day, as far as the graph says.
 *
 * A change counts from the day on which the acting document was signed (its id's date, else the date its sources agree on).
 * Of one that is known by its term, by part of a date, or only by having been cited, it is certain once that time is over,
 * and until then the status is `unknown`; so it stays where the graph has no date at all. Changes of a part
 * (`part`) leave the document in force, amended. An act outranks a plan, and an end outranks an amendment; of several ends
 * the first one counts. A document without a date is taken to exist from its first citation in a dated text on. What a text does
 * that is no document, and what is doubtful, ends nothing: the status is `unknown`. Where a registry was joined, so it is for a document that it
 * does not have, and after its last day (`knownUntil`), if nothing is known against the document.
 *
 * @param date `YYYY-MM-DD`; of `YYYY-MM` and `YYYY` the last day is meant. The day of signing belongs to the new state
 * @returns `unknown` also for an id that is not in the graph
 * @throws UsageError when `id` is no string or `date` no date
 * @example statusAt(graph, '66-QĐ/TW@2017-02-06', '2026-02-01') // { status: 'superseded', since: '2026-01-09', by: ['399-QĐ/TW@2026-01-09'], … }
 */
export function statusAt(graph: CitationGraph, id: DocumentId, date: IsoDate): DocumentStatus {
  requireGraph('statusAt', graph);
  requireKey('statusAt', id);
  requireDate('statusAt', 'the date', date);
  return statusOf(indexOf(graph), graph.attributes.registryEnds, id, lastDay(date));
}

/** @param day the whole of it: `YYYY-MM-DD` */
export function statusOf(index: GraphIndex, registryEnds: IsoDate | undefined, id: DocumentId, day: string): DocumentStatus {
  const number = index.numberOf(id);
  const node = number === undefined ? undefined : index.nodes[number]!;
  if (number === undefined || node?.attributes.kind !== 'document') return unknown('not-in-graph', [], []);

  const own = daysByWhichSigned(node);
  if (day < own.first) return told('not-yet-issued', [], []);
  const changes = changesOf(index, number);
  const facts = changes.filter(({ edge, days }) => edge.attributes.modality === 'effective' && days.first <= day);
  const planned = changes.filter((change) => change.edge.attributes.modality === 'planned' && !isDoubtful(change.edge) && isPlannedBy(change, day));
  const isCertain = ({ edge, days }: Change): boolean => days.last <= day && !isDoubtful(edge);
  const [certain, open] = [facts.filter(isCertain), facts.filter((change) => !isCertain(change))];

  const ends = certain.filter(({ edge }) => endsWhole(edge)).sort((a, b) => byCodeUnits(a.days.last, b.days.last) || byCodeUnits(a.edge.key, b.edge.key));
  if (ends[0] !== undefined) {
    const kind = ends[0].edge.attributes.kind as EndKind;
    return told(ENDED[kind], ends.filter(({ edge }) => edge.attributes.kind === kind), planned);
  }
  const perhaps = open.filter(({ edge }) => endsWhole(edge));
  if (perhaps.length > 0) return unknown('open-change', perhaps, planned);
  if (day < own.last) return unknown('undated', [], planned);
  const late = registryEnds !== undefined && day > lastDay(registryEnds) ? { knownUntil: registryEnds } : undefined;
  if (certain.length > 0) return { ...told('amended', certain, planned), ...late };
  const plannedEnds = planned.filter(({ edge }) => endsWhole(edge));
  if (plannedEnds.length > 0) return { ...told('planned-to-be-superseded', plannedEnds, planned), ...late };
  if (registryEnds !== undefined && !isOfRegistry(index, number)) return unknown('not-in-registry', [], planned);
  if (late !== undefined) return { ...unknown('after-registry', [], planned), ...late };
  return { ...told('in-force', [], planned), ...(own.date !== undefined && { since: own.date }) };
}
