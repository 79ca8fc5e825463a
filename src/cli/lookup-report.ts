import type { Registry } from '../index.js';
import { card, shortCard } from './card.js';
import type { LookupResult } from '../lookup/find.js';
import { resolutionWords } from '../cards/resolution-words.js';
import { seriesWords } from './series-words.js';
import { say, type Listener } from '../cards/say.js';
import { hang, paint, type Screen } from './screen.js';
import { toJson } from './json-text.js';
import { visible } from './terminal-text.js';

/** More are shown on request. */
const SHOWN = 10;

export interface LookupAnswer {
  readonly query: string;
  readonly findings: readonly LookupResult[];
  readonly registry: Registry;
}

export function lookupText({ findings, registry }: LookupAnswer, screen: Screen, all: boolean): string {
  return findings.map((finding) => section(finding, registry, screen, all, findings.length > 1).join('\n')).join('\n\n') + '\n';
}

function section(finding: LookupResult, registry: Registry, screen: Screen, all: boolean, several: boolean): string[] {
  const { documents, others, message } = finding;
  const lines = message === undefined ? [] : hang(screen, '', visible(say(screen, message)));
  const heading = headingOf(finding, several, screen);
  if (heading !== undefined) lines.push(...hang(screen, '', visible(say(screen, heading))), '');
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) {
    if (only.reasons.length > 0) lines.splice(-1, 0, ...only.reasons.flatMap((reason) => hang(screen, '  – ', visible(say(screen, reason)))));
    lines.push(...card(only.record, registry, screen));
    const series = finding.by === 'words' ? undefined : seriesWords(only.record, registry, screen);
    if (series !== undefined) lines.push('', ...hang(screen, '', `${only.record.symbol}: ${series}`));
  } else {
    const shown = all ? documents : documents.slice(0, SHOWN);
    lines.push(...shown.flatMap(({ record, reasons }, index) => [...(index > 0 ? [''] : []), ...shortCard(record, registry, screen, { rank: index + 1, reasons })]));
    if (shown.length < documents.length) lines.push('', paint(screen, 'dim', say(screen, `${documents.length - shown.length} more: --all shows them`)));
  }
  if (others.length > 0) {
    lines.push('', ...hang(screen, '', say(screen, documents.length > 0 ? 'Other documents of this symbol:' : 'Documents of this symbol:')));
    lines.push(...others.flatMap((record) => shortCard(record, registry, screen, { rank: others.indexOf(record) + 1 })));
  }
  return lines;
}

/** What the cards are an answer to; nothing where the card itself says it. */
function headingOf({ by, text, citation, documents }: LookupResult, several: boolean, listener: Listener): string | undefined {
  const count = documents.length;
  if (count === 0) return undefined;
  switch (by) {
    case 'id':
      return undefined;
    case 'citation':
      return citation === undefined || (!several && citation.resolution.status === 'resolved' && citation.resolution.by === 'symbol')
        ? undefined : `${text}: ${say(listener, resolutionWords(citation.resolution))}`;
    case 'number':
      return count === 1 ? `${text}: one in the registry`
        : `${text}: ${count} documents, youngest first`;
    case 'words':
      return count === 1 ? undefined : `${count} documents, best matches first`;
  }
}

export function lookupJson({ query, findings, registry }: LookupAnswer): string {
  const document = (record: LookupResult['others'][number]): object => {
    const id = registry.idOf(record);
    return { id, record, relations: registry.relationsOf(id) };
  };
  const results = findings.map(({ by, text, citation, documents, message, others }) => ({
    by, text, citation, message,
    documents: documents.map(({ record, reasons }) => ({ ...document(record), reasons })),
    others: others.map((record) => registry.idOf(record)),
  }));
  return `${toJson({ query, results }, 2)}\n`;
}
