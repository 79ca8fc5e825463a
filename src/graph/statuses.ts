import { requireDate } from '../model/calendar.js';
import { UsageError, type CitationGraph, type DocumentId, type IsoDate } from '../model/index.js';
import { isIterable } from '../model/analyzed-texts.js';
import { lastDay } from '../model/terms.js';
import { requireGraph, requireKey } from './arguments.js';
import { indexOf } from './graph-index.js';
import { statusOf, type DocumentStatus } from './status.js';

/** How one of the documents that were asked for stands. */
export interface StatusOfDocument extends DocumentStatus {
  readonly document: DocumentId;
}

/**
 * Which of the documents were in force on that day: `statusAt` of each, in the order of the ids, one that comes twice twice.
 *
 * @param ids any iterable of ids
 * @param date `YYYY-MM-DD`; of `YYYY-MM` and `YYYY` the last day is meant
 * @throws UsageError for what is no iterable of strings, and when `date` is no date
 * @example statusesAt(graph, ['57-NQ/TW@2024-12-22'], '2025-06-01').map(({ document, status }) => [document, status]) // [['57-NQ/TW@2024-12-22', 'in-force']]
 */
export function statusesAt(graph: CitationGraph, ids: Iterable<DocumentId>, date: IsoDate): StatusOfDocument[] {
  requireGraph('statusesAt', graph);
  requireDate('statusesAt', 'the date', date);
  if (!isIterable(ids)) throw new UsageError('statusesAt takes an iterable of ids; wrap a single one in an array');
  const [index, day] = [indexOf(graph), lastDay(date)];
  return [...ids].map((document) => {
    requireKey('statusesAt', document);
    return { document, ...statusOf(index, graph.attributes.registryEnds, document, day) };
  });
}
