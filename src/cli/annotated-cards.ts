import { escapeMarkup, oneLine } from '../graph/drawing/text.js';
import type { Registry, ResolvedCitation } from '../index.js';
import type { CitedDocument } from './annotated-documents.js';
import { resolutionWords } from '../cards/resolution-words.js';
import { citationRows, recordRows, type CardRow } from '../cards/rows.js';
import { say, type Listener } from '../cards/say.js';

/** Ids of a page: of the first mark of a citation, and of the card of a document. */
export const markId = (citation: string): string => `vpc-${citation}`;
export const cardId = (number: number): string => `vpc-d${number}`;

const shown = (text: string): string => escapeMarkup(oneLine(text));

const definitions = (rows: readonly CardRow[], value: (row: CardRow, text: string) => string): string => rows
  .map((row) => `<dt>${escapeMarkup(row.label)}</dt>${row.values.map((text) => `<dd>${value(row, text)}</dd>`).join('')}`).join('\n');

/** Only what a browser opens as a page. */
const address = (source: string): string => (/^https?:\/\//u.test(source) ? `<a href="${escapeMarkup(source)}" rel="noreferrer">${shown(source)}</a>` : shown(source));

/** Fields that are no words, or words of one language. */
const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => `<span lang="vi">${shown(text)}</span>`,
  sources: address,
  id: (text) => `<code>${shown(text)}</code>`,
};

const recordList = (rows: readonly CardRow[]): string => definitions(rows, ({ field }, text) => (WRITTEN[field] ?? shown)(text));

/** What the text itself says of the citation, and where that comes from. */
function fieldList(rows: readonly CardRow[]): string {
  return definitions(rows.map((row) => ({ ...row, values: [row.values.join(' | ')] })), ({ from }, text) => (from === undefined ? shown(text) : `${shown(text)} <small>${shown(from)}</small>`));
}

function antecedentOf({ resolution }: ResolvedCitation, byId: ReadonlyMap<string, ResolvedCitation>): ResolvedCitation | undefined {
  return resolution.status === 'resolved' && resolution.antecedent !== undefined ? byId.get(resolution.antecedent) : undefined;
}

function candidatesOf({ resolution }: ResolvedCitation, registry: Registry, listener: Listener): string {
  if (resolution.status !== 'ambiguous') return '';
  const items = resolution.candidates.map(({ document, probability, reasons }) => {
    const title = registry.get(document)?.title;
    const said = [...(title === undefined ? [] : [title]), ...reasons.map((reason) => say(listener, reason))].map((text) => `<br><small>${shown(text)}</small>`).join('');
    return `<li><code>${shown(document)}</code> ${probability.toFixed(3)}${said}</li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

function cardOf(cited: CitedDocument, registry: Registry, byId: ReadonlyMap<string, ResolvedCitation>, where: (citation: ResolvedCitation) => string, standing: string | undefined, listener: Listener): string {
  const { number, document, record, citations } = cited;
  const [first] = citations as readonly [ResolvedCitation];
  // How it was found is better said of a citation that names it than of one that takes up another.
  const told = citations.find(({ resolution }) => resolution.status === 'resolved' && resolution.by !== 'antecedent') ?? first;
  const name = record?.symbol ?? first.symbol ?? first.text;
  const mentions = citations.map((citation) => `<li><details><summary>${where(citation)} <q lang="${citation.language}">${shown(citation.text)}</q></summary>
<dl>${fieldList(citationRows(citation, antecedentOf(citation, byId), listener))}</dl></details></li>`);
  return `<article class="vpc-card vpc-${first.resolution.status}" id="${cardId(number)}" aria-labelledby="${cardId(number)}-name">
<h3 id="${cardId(number)}-name">${shown(name)}</h3>
<p>${shown(say(listener, resolutionWords(told.resolution)))}${standing === undefined ? '' : `; ${shown(standing)}`}</p>
${candidatesOf(first, registry, listener)}${document === undefined ? '' : `<dl>${record === undefined ? '' : recordList(recordRows(document, record, registry, listener))}</dl>`}
<ul>${mentions.join('\n')}</ul>
</article>`;
}

/** What is known of each document that a text cites; `where` is the place of a citation in HTML, `standings` how a document stood on the day that was asked. */
export function cardsOf(documents: readonly CitedDocument[], registry: Registry, where: (citation: ResolvedCitation) => string, standings: ReadonlyMap<string, string>, listener: Listener): string {
  const byId = new Map(documents.flatMap(({ citations }) => citations.map((citation) => [citation.id, citation] as const)));
  const cards = documents.map((cited) => cardOf(cited, registry, byId, where, standings.get(cited.document ?? ''), listener));
  return `<section class="vpc-cards" aria-labelledby="vpc-heading" lang="${listener.language ?? 'en'}">
<h2 id="vpc-heading">${escapeMarkup(say(listener, documents.length === 0 ? 'No document of the Party is cited' : 'Documents cited'))}</h2>
${cards.join('\n')}
</section>`;
}
