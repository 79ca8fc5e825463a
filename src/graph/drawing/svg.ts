import type { CitationGraph } from '../../model/index.js';
import { counted, type DrawingWords } from '../../render/drawing-words.js';
import { actWords, DRAWING_STYLE, KINDS, MANNERS, mannerOf, NODE_KINDS, styleOf } from './kinds.js';
import { layOut, type Layout, type Point, type Way } from './layout.js';
import { edgeWords, sceneOf, type Box, type DrawingOptions, type Link, type Scene } from './scene.js';
import { escapeMarkup, oneLine, shorten, widthOf, type Font } from './text.js';

const MARGIN = 20;
const MARGIN_IN_BOX = 10;
const LEAST_WIDTH = 480;
const HEADING: Font = { size: 18, bold: true };
const LEGEND: Font = { size: 11 };
const LEGEND_ROW = 24;
const SAMPLE = 34;

/**
 * A drawing of the graph as one SVG image: it needs no font, script or style of its surroundings, and follows the light or dark scheme
 * of whoever shows it. Same graph, same bytes.
 *
 * @throws UsageError for a graph that is too large to be seen, or has an edge without its two ends
 * @example writeFileSync('graph.svg', toSvg(buildGraph(texts, { registry }), { direction: 'TB', language: 'fr' }))
 */
export function toSvg(graph: CitationGraph, options: DrawingOptions = {}): string {
  const scene = sceneOf(graph, options, 'toSvg');
  const { words } = scene;
  const layout = layOut(scene);
  const width = Math.max(LEAST_WIDTH, layout.width) + 2 * MARGIN;
  const legend = legendOf(scene, width - 2 * MARGIN);
  const top = MARGIN + 30 + legend.height + MARGIN;
  const height = top + Math.max(layout.height, 40) + MARGIN;
  const empty = scene.boxes.length === 0 ? `<text class="m" x="${MARGIN}" y="${top + 16}">${escapeMarkup(words.nothing)}</text>\n` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" class="vpc" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="graphics-document" aria-roledescription="${escapeMarkup(words.graph)}" lang="${scene.printed.language}" aria-label="${escapeMarkup(scene.title)}">
<title>${escapeMarkup(scene.title)}</title>
<desc>${escapeMarkup(describe(scene))}</desc>
<style>
${escapeMarkupInStyle(DRAWING_STYLE)}</style>
<rect class="ground" width="${number(width)}" height="${number(height)}"/>
<text class="h" x="${MARGIN}" y="${MARGIN + 16}">${escapeMarkup(shorten(scene.title, width - 2 * MARGIN, HEADING))}</text>
<g role="group" aria-label="${escapeMarkup(words.legend)}" transform="translate(${MARGIN} ${MARGIN + 30})">
${legend.markup}</g>
<g transform="translate(${number(MARGIN + (width - 2 * MARGIN - layout.width) / 2)} ${number(top)})">
${empty}${drawScene(scene, layout, false)}</g>
</svg>
`;
}

/** The font names stand in quotes, which XML lets stand in content; nothing else in the sheet is markup. */
const escapeMarkupInStyle = (style: string): string => style.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const number = (value: number): string => String(Math.round(value * 10) / 10);

/** One sentence that says how much there is to see. */
export function describe({ boxes, links, words }: Scene): string {
  const of = (kind: Box['kind']): number => boxes.filter((box) => box.kind === kind).length;
  const told = NODE_KINDS.filter((kind) => of(kind) > 0).map((kind) => counted(of(kind), words.nodes[kind], words));
  const kinds = KINDS.flatMap(({ kind }) => {
    const own = links.filter(({ edge }) => edge.attributes.kind === kind);
    const less = (['planned', 'doubtful'] as const).map((manner) => [own.filter(({ edge }) => mannerOf(edge.attributes) === manner).length, words.short[manner]] as const).filter(([many]) => many > 0);
    return own.length === 0 ? [] : [`${actWords(kind, words).active} ${own.length}${less.length === 0 ? '' : ` (${less.map(([many, manner]) => `${manner} ${many}`).join(', ')})`}`];
  });
  return `${told.join(', ') || words.noDocuments}; ${counted(links.length, words.edge, words)}${kinds.length === 0 ? '' : `: ${kinds.join(', ')}`}.`;
}

/** Boxes above labels above edges. With `live`, boxes can be focused and everything carries its place in the data. */
export function drawScene({ boxes, links, direction, words }: Scene, { corners, ways }: Layout, live: boolean): string {
  // Citations lie under what is said more exactly.
  const order = links.map((_, index) => index).sort((a, b) => Number(isCitation(links[b]!)) - Number(isCitation(links[a]!)) || a - b);
  const edges = order.map((index) => drawWay(links[index]!, ways[index]!, direction, sentence(links[index]!, boxes, words), live ? ` data-e="${index}"` : ''));
  const labels = order.flatMap((index) => drawLabel(links[index]!, ways[index]!, live ? ` data-e="${index}"` : ''));
  const nodes = boxes.map((box, index) => drawBox(box, corners[index]!, words, live ? index : undefined));
  return `<g class="edges">\n${edges.join('')}</g>\n<g class="labels"${live ? ' aria-hidden="true"' : ''}>\n${labels.join('')}</g>\n<g class="nodes">\n${nodes.join('')}</g>\n`;
}

const isCitation = ({ edge }: Link): boolean => edge.attributes.kind === 'cites';

/** Class names of an edge; a kind that no style knows is drawn as a citation. */
const classesOf = ({ edge: { attributes } }: Link): string => `${styleOf(attributes.kind).kind} ${mannerOf(attributes)}`;

function sentence(link: Link, boxes: readonly Box[], words: DrawingWords): string {
  return `${boxes[link.source]!.name} ${edgeWords(link.edge.attributes, words)} → ${boxes[link.target]!.name}`;
}

const HEAD_LENGTH = 8;
const HEAD_HALF = 3.6;

/** Steps back from the tip against the direction in which the edge arrives. */
function headOf(tip: Point, toward: Point, open: boolean): string {
  const corner = (back: number, aside: number): string => `${number(tip.x - back * toward.x + aside * toward.y)} ${number(tip.y - back * toward.y + aside * toward.x)}`;
  return `M${corner(HEAD_LENGTH, HEAD_HALF)}L${corner(0, 0)}L${corner(HEAD_LENGTH, -HEAD_HALF)}${open ? '' : 'Z'}`;
}

function drawWay(link: Link, { runs, behind }: Way, direction: 'LR' | 'TB', said: string, data: string): string {
  const open = mannerOf(link.edge.attributes) !== 'effective';
  const tip = runs.at(-1)![1];
  const start = runs[0]![0];
  const step = direction === 'LR' ? Math.sign(tip.x - start.x) || 1 : Math.sign(tip.y - start.y) || 1;
  const toward = direction === 'LR' ? { x: step, y: 0 } : { x: 0, y: step };
  const path: string[] = [`M${number(start.x)} ${number(start.y)}`];
  let at = start;
  const straight = (to: Point): void => {
    if (to.x !== at.x || to.y !== at.y) path.push(`L${number(to.x)} ${number(to.y)}`);
    at = to;
  };
  const curve = (to: Point): void => {
    const [a, b] = direction === 'LR'
      ? [{ x: (at.x + to.x) / 2, y: at.y }, { x: (at.x + to.x) / 2, y: to.y }]
      : [{ x: at.x, y: (at.y + to.y) / 2 }, { x: to.x, y: (at.y + to.y) / 2 }];
    if (at.x === to.x || at.y === to.y) straight(to);
    else path.push(`C${[a, b, to].map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`);
    at = to;
  };
  // A filled head covers the end of its line; an open one needs the line up to the tip.
  const back = open ? 0 : HEAD_LENGTH - 1;
  const end = { x: tip.x - toward.x * back, y: tip.y - toward.y * back };
  runs.forEach(([from, to], index) => {
    const last = index === runs.length - 1;
    const short = last && (to.x - from.x) * toward.x + (to.y - from.y) * toward.y < back;
    if (index > 0) curve(short ? end : from);
    if (!short) straight(last ? end : to);
  });
  return `<g class="${classesOf(link)}${behind ? ' behind' : ''}"${data}><title>${escapeMarkup(said)}</title><path class="way" d="${path.join('')}"/><path class="head" d="${headOf(tip, toward, open)}"/></g>\n`;
}

function drawLabel(link: Link, { label }: Way, data: string): string[] {
  if (label === undefined || link.label === undefined) return [];
  const { labelWidth: width, labelHeight: height } = link;
  return [`<g class="${classesOf(link)}"${data}><rect class="plate" x="${number(label.x - width / 2)}" y="${number(label.y - height / 2)}" width="${number(width)}" height="${number(height)}" rx="3"/><text class="l" x="${number(label.x)}" y="${number(label.y + 3.7)}">${escapeMarkup(link.label)}</text></g>\n`];
}

/** What is said of a box to who cannot see it. */
export function spoken({ name, kind, type, issuer, day, node: { attributes } }: Box, words: DrawingWords): string {
  const what = kind === 'document' ? undefined : words.nodes[kind].one;
  return [name, what, day, type, issuer, attributes.title].filter((part) => part !== undefined && part !== '' ).map((part) => oneLine(part!)).join(', ');
}

const CORNERS: Readonly<Record<Box['kind'], number>> = { document: 4, unnamed: 4, text: 18, body: 0 };

function drawBox(box: Box, { x, y }: Point, words: DrawingWords, index: number | undefined): string {
  const said = escapeMarkup(spoken(box, words));
  const text = box.lines.map(({ text: line, style, y: down, atEnd }) =>
    `<text class="${style}${atEnd ? ' e' : ''}" x="${atEnd ? box.width - MARGIN_IN_BOX : MARGIN_IN_BOX}" y="${down}">${escapeMarkup(line)}</text>`).join('');
  const role = index === undefined ? 'role="graphics-symbol"' : `role="button" tabindex="-1" data-n="${index}"`;
  return `<g class="node ${box.kind}" ${role} aria-label="${said}" transform="translate(${number(x)} ${number(y)})"><title>${said}</title><rect class="box" width="${box.width}" height="${number(box.height)}" rx="${CORNERS[box.kind]}"/>${text}</g>\n`;
}

/** Samples of what the drawing has, in rows that fit. */
function legendOf({ boxes, links, words }: Scene, width: number): { readonly markup: string; readonly height: number } {
  const entries: { readonly text: string; readonly sample: string; readonly classes: string }[] = [];
  for (const kind of NODE_KINDS) if (boxes.some((node) => node.kind === kind)) entries.push({ text: words.nodes[kind].one, classes: kind, sample: boxSample(kind) });
  for (const { kind } of KINDS) {
    if (links.some((link) => styleOf(link.edge.attributes.kind).kind === kind)) entries.push({ text: actWords(kind, words).active, classes: `${kind} effective`, sample: sample(false) });
  }
  for (const manner of MANNERS.slice(1)) {
    const like = KINDS.find(({ kind }) => links.some(({ edge: { attributes } }) => mannerOf(attributes) === manner && styleOf(attributes.kind).kind === kind));
    if (like !== undefined) entries.push({ text: words.manners[manner], classes: `${like.kind} ${manner}`, sample: sample(true) });
  }
  let [x, y] = [0, 0];
  const markup = entries.map(({ text, sample: drawn, classes }) => {
    const wide = SAMPLE + 6 + Math.ceil(widthOf(text, LEGEND)) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + LEGEND_ROW];
    const entry = `<g class="${classes}" transform="translate(${x} ${y})">${drawn}<text x="${SAMPLE + 6}" y="15">${escapeMarkup(text)}</text></g>\n`;
    x += wide;
    return entry;
  });
  return { markup: markup.join(''), height: entries.length === 0 ? 0 : y + LEGEND_ROW };
}

/** A small box, as high and wide as a short edge. */
export function boxSample(kind: Box['kind']): string {
  return `<rect class="box" x="4" y="4" width="26" height="14" rx="${{ document: 3, unnamed: 3, text: 7, body: 0 }[kind]}"/>`;
}

/** A short edge, 34 wide and 22 high; `open` is the head of what is no fact. */
export function sample(open: boolean): string {
  return `<path class="way" d="M2 11L${open ? 31 : 25} 11"/><path class="head" d="${headOf({ x: 32, y: 11 }, { x: 1, y: 0 }, open)}"/>`;
}
