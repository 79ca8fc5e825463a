import { escapeMarkup, oneLine } from '../graph/drawing/text.js';
import type { Registry, ResolvedCitation } from '../index.js';
import type { CitedDocument } from './annotated-documents.js';
import { FIELDS, provenanceWords } from './provenance-words.js';
import { dateWords, issuerNames, marked, typeNames } from './record-words.js';
import { relationRows } from './relation-words.js';
import { resolutionWords } from './resolution-words.js';
import { say, sayDay, sayName, type Listener } from './say.js';

/** Ids of a page: of the first mark of a citation, and of the card of a document. */
export const markId = (citation: string): string => `vpc-${citation}`;
export const cardId = (number: number): string => `vpc-d${number}`;

const shown = (text: string): string => escapeMarkup(oneLine(text));

/** Fields whose values are ids with names. */
const NAMED: ReadonlySet<string> = new Set(['type', 'typeCandidates', 'issuer']);

type Row = readonly [name: string, values: readonly string[]];

const rowsOf = (rows: readonly Row[], listener: Listener): string => rows.filter(([, values]) => values.length > 0)
  .map(([name, values]) => `<dt>${escapeMarkup(say(listener, name))}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`).join('\n');

/** Only what a browser opens as a page. */
const address = (source: string): string => (/^https?:\/\//u.test(source) ? `<a href="${escapeMarkup(source)}" rel="noreferrer">${shown(source)}</a>` : shown(source));

function recordRows({ document, record }: CitedDocument, registry: Registry, listener: Listener): Row[] {
  if (record === undefined || document === undefined) return [];
  const words = (values: readonly string[]): string[] => values.map((value) => shown(say(listener, value)));
  return [
    ['title', words(marked(record, 'title', record.title)).map((title) => `<span lang="vi">${title}</span>`)],
    ['type', words(marked(record, 'type', typeNames(record)))],
    ['issuer', words(marked(record, 'issuer', issuerNames(record)))],
    ['date', words([sayDay(listener, dateWords(record))])],
    ['term', words(marked(record, 'term', record.term))],
    ...relationRows(document, registry).map(({ label, texts }): Row => [label, words(texts)]),
    ['sources', record.sources.map(address)],
    ['id', [`<code>${shown(document)}</code>`]],
  ];
}

/** What the text itself says of the citation, and where that comes from. */
function fieldRows(citation: ResolvedCitation, byId: ReadonlyMap<string, ResolvedCitation>, listener: Listener): Row[] {
  const { resolution } = citation;
  const antecedent = resolution.status === 'resolved' && resolution.antecedent !== undefined ? byId.get(resolution.antecedent) : undefined;
  return FIELDS.flatMap((field): Row[] => {
    const value = citation[field];
    if (value === undefined) return [];
    const from = say(listener, provenanceWords(field, citation, antecedent));
    const said = shown((Array.isArray(value) ? value : [value]).map((one) => (NAMED.has(field) ? sayName(listener, String(one)) : field === 'date' ? sayDay(listener, String(one)) : String(one))).join(' | '));
    return [[field, [from === '' ? said : `${said} <small>${shown(from)}</small>`]]];
  });
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
<dl>${rowsOf(fieldRows(citation, byId, listener), listener)}</dl></details></li>`);
  return `<article class="vpc-card vpc-${first.resolution.status}" id="${cardId(number)}" aria-labelledby="${cardId(number)}-name">
<h3 id="${cardId(number)}-name">${shown(name)}</h3>
<p>${shown(say(listener, resolutionWords(told.resolution)))}${standing === undefined ? '' : `; ${shown(standing)}`}</p>
${candidatesOf(first, registry, listener)}${document === undefined ? '' : `<dl>${rowsOf(recordRows(cited, registry, listener), listener)}</dl>`}
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
