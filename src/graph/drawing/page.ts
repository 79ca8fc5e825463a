import type { CitationGraph, EdgeAttributes, NodeAttributes } from '../../model/index.js';
import { withoutDiacritics } from '../../render/names.js';
import { KINDS, MANNERS, MANNER_WORDS, mannerOf, NODE_KINDS, NODE_WORDS, styleOf } from './kinds.js';
import { layOut } from './layout.js';
import { PAGE_SCRIPT } from './page-script.js';
import { PAGE_STYLE } from './page-style.js';
import { sceneOf, type Box, type DrawingOptions, type Link, type Scene } from './scene.js';
import { sha256 } from './sha256.js';
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
  const policy = `default-src 'none'; script-src 'sha256-${sha256(PAGE_SCRIPT)}'; style-src 'sha256-${sha256(PAGE_STYLE)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title = escapeMarkup(scene.title);
  const told = escapeMarkup(describe(scene));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<div class="heading"><h1>${title}</h1><p>${told}</p></div>
<div class="search" id="seek" role="search">
<label class="said" for="search">Search by symbol, title or issuer</label>
<input type="search" id="search" placeholder="Symbol, title, issuer" autocomplete="off" spellcheck="false" aria-controls="results">
<ul class="results" id="results" aria-label="Found" hidden></ul>
</div>
<div class="tools" role="group" aria-label="View">
<button type="button" id="in" aria-label="Zoom in" title="Zoom in (+)">+</button>
<button type="button" id="out" aria-label="Zoom out" title="Zoom out (−)">−</button>
<button type="button" id="fit" title="Show everything (0)">Fit</button>
</div>
</header>
<main id="main">
<svg class="vpc stage" id="stage" tabindex="0" viewBox="-15 -15 ${number(layout.width + 30)} ${number(layout.height + 30)}" role="group" aria-roledescription="graph" aria-label="${title}. ${told} Arrow keys move, plus and minus zoom, zero shows everything; on a document, arrow keys lead to the next one and Enter opens it.">
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
function legendOf({ boxes, links }: Scene): string {
  const tick = (name: string, text: string, classes: string, open: boolean, count: number): string =>
    count === 0 ? '' : `<label><input type="checkbox" data-class="${name}" checked>${inLegend(classes, sample(open))}<span>${text}</span><span class="count">${count}</span></label>\n`;
  const kinds = KINDS.map(({ kind, active }) => tick(kind, active, `${kind} effective`, false, links.filter(({ edge }) => styleOf(edge.attributes.kind).kind === kind).length));
  const [first] = KINDS;
  const manners = MANNERS.map((manner) =>
    tick(manner, MANNER_WORDS[manner], `${first!.kind} ${manner}`, manner !== 'effective', links.filter(({ edge }) => mannerOf(edge.attributes) === manner).length));
  const rows = NODE_KINDS.map((kind) => {
    const count = boxes.filter((box) => box.kind === kind).length;
    return count === 0 ? '' : `<div class="row">${inLegend(kind, boxSample(kind))}<span>${NODE_WORDS[kind]}</span><span class="count">${count}</span></div>\n`;
  });
  const edges = links.length === 0 ? '' : `<fieldset><legend>Edges</legend>\n${kinds.join('')}</fieldset>\n<fieldset><legend>Fact or plan</legend>\n${manners.join('')}</fieldset>\n`;
  return `<details class="legend" id="legend" open><summary>Legend and filters</summary>\n${edges}${rows.join('')}</details>`;
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
    width, height,
    nodes: scene.boxes.map((box, index) => nodeData(box, standing[index]!)),
    search: scene.boxes.map(searched),
    edges: scene.links.map(edgeData),
  };
}

/** What a search reads: the name first, without diacritics. */
function searched({ name, type, issuer, node: { key, attributes } }: Box): string {
  const { label, symbol, title, date, type: typeId, issuer: issuerId } = attributes;
  const all = [name, symbol, label, title, issuer, type, date, key, typeId, issuerId].filter((part) => part !== undefined);
  return withoutDiacritics([...new Set(all.map(oneLine))].join(' ')).toLowerCase();
}

function nodeData({ kind, name, type, issuer, node: { key, attributes } }: Box, standing: readonly Standing[]): unknown {
  const { label, symbol, date, term, title, firstSeen, lastSeen, mentions, confidence, claims } = attributes;
  const named = (words: string | undefined, id: string | undefined): string | undefined => (words === undefined || words === id ? id : `${words} (${id})`);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Id', key], ['Label', label === symbol ? undefined : label], ['Symbol', symbol], ['Type', named(type, attributes.type)], ['Issuer', named(issuer, attributes.issuer)],
    ['Date', date], ['Term', term], ['Title', title], ['First seen', firstSeen], ['Last seen', lastSeen], ['Mentions', String(mentions)], ['Confidence', percent(confidence)],
  ];
  const says = kind === 'text' || kind === 'body' ? [] : standing.length === 0
    ? [{ text: 'No edge of this graph says that it was changed.', edge: -1 }]
    : standing.map(({ text, link }) => ({ text: text.charAt(0).toUpperCase() + text.slice(1), edge: link }));
  return {
    key, name,
    what: [type ?? NODE_WORDS[kind], issuer, date, title].filter((part) => part !== undefined).map(oneLine).join(' · '),
    rows: rows.flatMap(([term, value]) => (value === undefined || value === '' ? [] : [[term, oneLine(value)]])),
    claims: claimsOf(claims), standing: says,
  };
}

/** The claims by field and value, with all who say so. */
function claimsOf(claims: NodeAttributes['claims']): unknown {
  const fields = new Map<string, Map<string, string[]>>();
  for (const { field, value, source } of claims) {
    const values = fields.get(field) ?? new Map<string, string[]>();
    fields.set(field, values);
    values.set(value, [...(values.get(value) ?? []), source]);
  }
  return [...fields].map(([field, values]) => ({ field, values: [...values].map(([value, sources]) => ({ value: oneLine(value), sources: sources.map(reference) })) }));
}

function edgeData({ source, target, edge: { attributes } }: Link): unknown {
  const { kind, evidence, sources } = attributes;
  const { active, passive } = styleOf(kind);
  const manner = mannerOf(attributes);
  return {
    source, target, kind, out: active, in: passive, less: manner === 'effective' ? '' : manner, notes: notesOf(attributes),
    evidence: evidence.map(({ file, span, quote }) => ({ quote: oneLine(quote), file: reference(file), place: `${span.start}–${span.end}` })),
    sources: sources.map(reference),
  };
}

/** A document that a text names by too little may also be one that nobody here knows. */
const oneOf = (documents: readonly string[]): string => (documents.length === 1 ? `perhaps ${oneLine(documents[0]!)}` : `one of ${documents.map(oneLine).join(', ')}`);

function notesOf({ modality, origin, count, confidence, part, doubt }: EdgeAttributes): readonly string[] {
  const either = [...(doubt?.source === undefined ? [] : [`who does it: ${oneOf(doubt.source)}`]), ...(doubt?.target === undefined ? [] : [`what it is done to: ${oneOf(doubt.target)}`])];
  return [
    MANNER_WORDS[modality],
    ...(doubt === undefined ? [] : [MANNER_WORDS.doubtful, ...either]),
    ...(part === undefined ? [] : [`part: ${oneLine(part)}`]),
    `${origin === 'registry' ? 'from the registry' : 'read from texts'}, ${count} ${origin === 'registry' ? 'source' : 'place'}${count === 1 ? '' : 's'}`,
    `confidence ${percent(confidence)}`,
  ];
}
