import type { CitationGraph, EdgeAttributes, NodeAttributes } from '../../model/index.js';
import { withoutDiacritics } from '../../render/names.js';
import { dayWords } from '../../render/cited.js';
import { counted, type DrawingWords } from '../../render/drawing-words.js';
import { entry, type Words } from '../../render/words.js';
import { actWords, KINDS, MANNERS, mannerOf, NODE_KINDS, styleOf } from './kinds.js';
import { layOut } from './layout.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { bodies, sceneOf, typeWord, type Box, type DrawingOptions, type Link, type Scene } from './scene.js';
import { pageHead } from './page-head.js';
import { standings, type Standing } from './standing.js';
import { boxSample, describe, drawScene, number, sample } from './svg.js';
import { escapeJson, escapeMarkup, oneLine } from './text.js';

/**
 * One page that draws the graph, to be moved about in, searched and filtered; a node opens a card with all that is known of it and the
 * words that say so. It asks nothing of any network, and its policy forbids it to. Same graph, same bytes.
 *
 * @throws UsageError for a graph that is too large to be seen, or has an edge without its two ends
 * @example writeFileSync('graph.html', toHtml(buildGraph(texts, { registry }), { title: 'Press of May' }))
 */
export function toHtml(graph: CitationGraph, options: DrawingOptions = {}): string {
  const scene = sceneOf(graph, options, 'toHtml');
  const layout = layOut(scene);
  const title = escapeMarkup(scene.title);
  const told = escapeMarkup(describe(scene));
  const says = (key: 'search' | 'searchHint' | 'results' | 'view' | 'zoomIn' | 'zoomOut' | 'showAll' | 'fit' | 'graph' | 'keys'): string => escapeMarkup(scene.words[key]);
  return `${pageHead({ title, language: scene.printed.language, style: PAGE_STYLE, script: PAGE_SCRIPT })}
<header>
<div class="heading"><h1>${title}</h1><p>${told}</p></div>
<div class="search" id="seek" role="search">
<label class="said" for="search">${says('search')}</label>
<input type="search" id="search" placeholder="${says('searchHint')}" autocomplete="off" spellcheck="false" aria-controls="results">
<ul class="results" id="results" aria-label="${says('results')}" hidden></ul>
</div>
<div class="tools" role="group" aria-label="${says('view')}">
<button type="button" id="in" aria-label="${says('zoomIn')}" title="${says('zoomIn')} (+)">+</button>
<button type="button" id="out" aria-label="${says('zoomOut')}" title="${says('zoomOut')} (−)">−</button>
<button type="button" id="fit" title="${says('showAll')} (0)">${says('fit')}</button>
</div>
</header>
<main id="main">
<svg class="vpc stage" id="stage" tabindex="0" viewBox="-15 -15 ${number(layout.width + 30)} ${number(layout.height + 30)}" role="group" aria-roledescription="${says('graph')}" aria-label="${title}. ${told} ${says('keys')}">
<g class="world">
${drawScene(scene, layout, true)}</g>
</svg>
${legendOf(scene)}
<aside class="card" id="card" aria-labelledby="card-name" hidden></aside>
</main>
<div class="said" id="said" role="status"></div>
<script type="application/json" id="data">${escapeJson(dataOf(scene, layout.width, layout.height))}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

const inLegend = (classes: string, drawn: string): string => `<svg class="vpc" viewBox="0 0 34 22" aria-hidden="true"><g class="${classes}">${drawn}</g></svg>`;

/** A legend whose rows are the filters. */
function legendOf({ boxes, links, words }: Scene): string {
  const tick = (name: string, text: string, classes: string, open: boolean, count: number): string =>
    count === 0 ? '' : `<label><input type="checkbox" data-class="${name}" checked>${inLegend(classes, sample(open))}<span>${escapeMarkup(text)}</span><span class="count">${count}</span></label>\n`;
  const kinds = KINDS.map(({ kind }) => tick(kind, actWords(kind, words).active, `${kind} effective`, false, links.filter(({ edge }) => styleOf(edge.attributes.kind).kind === kind).length));
  const [first] = KINDS;
  const manners = MANNERS.map((manner) =>
    tick(manner, words.manners[manner], `${first!.kind} ${manner}`, manner !== 'effective', links.filter(({ edge }) => mannerOf(edge.attributes) === manner).length));
  const rows = NODE_KINDS.map((kind) => {
    const count = boxes.filter((box) => box.kind === kind).length;
    return count === 0 ? '' : `<div class="row">${inLegend(kind, boxSample(kind))}<span>${escapeMarkup(words.nodes[kind].one)}</span><span class="count">${count}</span></div>\n`;
  });
  const edges = links.length === 0 ? '' : `<fieldset><legend>${escapeMarkup(words.edges)}</legend>\n${kinds.join('')}</fieldset>\n<fieldset><legend>${escapeMarkup(words.factOrPlan)}</legend>\n${manners.join('')}</fieldset>\n`;
  return `<details class="legend" id="legend" open><summary>${escapeMarkup(words.filters)}</summary>\n${edges}${rows.join('')}</details>`;
}

interface Reference {
  readonly text: string;
  readonly link: boolean;
}

/** Only what a browser opens as a page of the web is a link. */
function reference(text: string): Reference {
  return /^https?:\/\/[^\s\p{Cc}\p{Bidi_Control}]+$/iu.test(text) ? { text, link: true } : { text: oneLine(text), link: false };
}

const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

function dataOf(scene: Scene, width: number, height: number): unknown {
  const standing = standings(scene);
  return {
    width, height, words: scene.words.page,
    nodes: scene.boxes.map((box, index) => nodeData(box, standing[index]!, scene)),
    search: scene.boxes.map(searched),
    edges: scene.links.map((link) => edgeData(link, scene.words)),
  };
}

/** What a search reads: the name first, without diacritics. */
function searched({ name, type, issuer, node: { key, attributes } }: Box): string {
  const { label, symbol, title, date, type: typeId, issuer: issuerId } = attributes;
  const all = [name, symbol, label, title, issuer, type, date, key, typeId, issuerId].filter((part) => part !== undefined);
  return withoutDiacritics([...new Set(all.map(oneLine))].join(' ')).toLowerCase();
}

function nodeData({ kind, name, type, issuer, day, node: { key, attributes } }: Box, standing: readonly Standing[], { words, printed }: Scene): unknown {
  const { label, symbol, term, title, firstSeen, lastSeen, mentions, confidence, claims } = attributes;
  const seen = (date: string | undefined): string | undefined => (date === undefined ? undefined : dayWords(date, printed));
  const at = words.card;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [at.id, key], [at.label, label === symbol ? undefined : label], [at.symbol, symbol], [at.type, type], [at.issuer, issuer],
    [at.date, day], [at.term, term], [at.title, title], [at.firstSeen, seen(firstSeen)], [at.lastSeen, seen(lastSeen)], [at.mentions, String(mentions)], [at.confidence, percent(confidence)],
  ];
  const says = kind === 'text' || kind === 'body' ? [] : standing.length === 0
    ? [{ text: words.unchanged, edge: -1 }]
    : standing.map(({ text, link }) => ({ text: text.charAt(0).toUpperCase() + text.slice(1), edge: link }));
  return {
    key, name,
    what: [type ?? words.nodes[kind].one, issuer, day, title].filter((part) => part !== undefined).map(oneLine).join(' · '),
    rows: rows.flatMap(([term, value]) => (value === undefined || value === '' ? [] : [[term, oneLine(value)]])),
    claims: claimsOf(claims, words, printed), standing: says,
  };
}

/** The claims by field and value, with all who say so. */
function claimsOf(claims: NodeAttributes['claims'], { card }: DrawingWords, printed: Words): unknown {
  const fields = new Map<string, Map<string, string[]>>();
  for (const { field, value, source } of claims) {
    const values = fields.get(field) ?? new Map<string, string[]>();
    fields.set(field, values);
    values.set(value, [...(values.get(value) ?? []), source]);
  }
  const told: Readonly<Record<string, (value: string) => string>> = { type: (id) => typeWord(id, printed), issuer: (id) => bodies(id, printed), date: (date) => dayWords(date, printed) };
  return [...fields].map(([field, values]) => ({ field: entry(card, field) ?? field, values: [...values].map(([value, sources]) => ({ value: oneLine(entry(told, field)?.(value) ?? value), sources: sources.map(reference) })) }));
}

function edgeData({ source, target, edge: { attributes } }: Link, words: DrawingWords): unknown {
  const { kind, evidence, sources } = attributes;
  const { active, passive } = actWords(kind, words);
  const manner = mannerOf(attributes);
  return {
    source, target, kind, out: active, in: passive, less: manner === 'effective' ? '' : manner, lessWord: manner === 'effective' ? '' : words.short[manner], notes: notesOf(attributes, words),
    evidence: evidence.map(({ file, span, quote }) => ({ quote: oneLine(quote), file: reference(file), place: `${span.start}–${span.end}` })),
    sources: sources.map(reference),
  };
}

/** A document that a text names by too little may also be one that nobody here knows. */
const oneOf = (documents: readonly string[], { perhaps, oneOf: several }: DrawingWords): string => (documents.length === 1 ? `${perhaps} ${oneLine(documents[0]!)}` : `${several} ${documents.map(oneLine).join(', ')}`);

function notesOf({ modality, origin, count, confidence, part, doubt }: EdgeAttributes, words: DrawingWords): readonly string[] {
  const either = [...(doubt?.source === undefined ? [] : [`${words.whoDoesIt}: ${oneOf(doubt.source, words)}`]), ...(doubt?.target === undefined ? [] : [`${words.whatItIsDoneTo}: ${oneOf(doubt.target, words)}`])];
  return [
    words.manners[modality],
    ...(doubt === undefined ? [] : [words.manners.doubtful, ...either]),
    ...(part === undefined ? [] : [`${words.part}: ${oneLine(part)}`]),
    origin === 'registry' ? `${words.fromRegistry}, ${counted(count, words.sources, words)}` : `${words.fromTexts}, ${counted(count, words.place, words)}`,
    `${words.confidence} ${percent(confidence)}`,
  ];
}
