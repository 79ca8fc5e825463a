import { buildGraph } from '../graph/build.js';
import { statusesAt, type StatusOfDocument } from '../graph/statuses.js';
import type { AnalyzedText, DocumentId, IsoDate, Registry, Resolution } from '../model/index.js';
import { lastDay } from '../model/terms.js';

/** A document as it stands on a day, in the order of an answer. */
export interface Standing {
  readonly document: DocumentId;
  readonly on: string;
  readonly status: StatusOfDocument['status'];
  readonly since?: string | undefined;
  readonly by?: readonly DocumentId[] | undefined;
  readonly reason?: StatusOfDocument['reason'];
  readonly knownUntil?: string | undefined;
}

/** The one document that a citation means, also one that the registry does not have. */
export function knownDocument(resolution: Resolution): DocumentId | undefined {
  return resolution.status === 'ambiguous' ? undefined : resolution.document;
}

function standingIn({ document, status, since, by, reason, knownUntil }: StatusOfDocument, on: IsoDate): Standing {
  return {
    document, on: lastDay(on), status,
    ...(since !== undefined && { since }), ...(by !== undefined && { by }), ...(reason !== undefined && { reason }), ...(knownUntil !== undefined && { knownUntil }),
  };
}

/** How the documents that a text cites stand on that day, each once, in the order of the text: by the registry and by what the text says itself. */
export function statusesOf(text: AnalyzedText, registry: Registry, on: IsoDate): readonly Standing[] {
  const cited = new Set(text.analysis.citations.map(({ resolution }) => knownDocument(resolution)).filter((document) => document !== undefined));
  const graph = buildGraph([text], { registry, documents: cited });
  return statusesAt(graph, cited, on).map((status) => standingIn(status, on));
}

/** How a document stands on that day by the registry alone. */
export function standingOf(document: DocumentId, registry: Registry, on: IsoDate): Standing {
  const [status] = statusesAt(buildGraph([], { registry, documents: [document] }), [document], on);
  return standingIn(status!, on);
}

const REASONS: Readonly<Record<Exclude<NonNullable<Standing['reason']>, 'after-registry'>, string>> = {
  'not-in-graph': 'not in the register', 'not-in-registry': 'not in the register', 'open-change': 'a change is told, and its day or its document is open',
  'undated': 'its own day is not known',
};

/** The status as one would say it: `superseded since 2025-05-30 by 296-QĐ/TW@2025-05-30`. */
export function standingWords({ status, since, by = [], reason, knownUntil }: Standing): string {
  const end = knownUntil === undefined ? '' : `the register ends on ${knownUntil}`;
  if (status === 'unknown') return reason === undefined || reason === 'after-registry' ? `unknown since ${end}` : `unknown: ${REASONS[reason]}`;
  const words = [status.replaceAll('-', ' '), ...(since === undefined ? [] : [`since ${since}`]), ...(by.length === 0 ? [] : [`by ${by.join(', ')}`])].join(' ');
  return end === '' ? words : `${words} (${end})`;
}
