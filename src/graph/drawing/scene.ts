import { graphFault } from '../../model/graph-shape.js';
import { UsageError, type CitationGraph, type EdgeAttributes, type GraphEdge, type GraphNode, type Language, type NodeAttributes, type NodeKind } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { capital, issuerName, typeName } from '../../render/names.js';
import { dayWords } from '../../render/cited.js';
import { drawingWords, type DrawingWords } from '../../render/drawing-words.js';
import { wordsOf, type Words } from '../../render/words.js';
import { actWords } from './kinds.js';
import { oneLine, shorten, widthOf, wrap, type Font } from './text.js';

/** How `toSvg` and `toHtml` draw. */
export interface DrawingOptions {
  /** Where edges lead: from left to right (default), or down. */
  readonly direction?: 'LR' | 'TB' | undefined;
  /** Above the drawing; default the name of the graph. */
  readonly title?: string | undefined;
  /** In which everything is said but what texts and records say themselves, and dates are written; default `en`. */
  readonly language?: Language | undefined;
  /** Whether bodies are drawn, with what they do; default false: only documents and texts. */
  readonly actors?: boolean | undefined;
}

const OPTIONS: NamesOf<DrawingOptions> = { direction: true, title: true, language: true, actors: true };

/** A line of text in a box, or on an edge. */
export interface Line {
  readonly text: string;
  /** Class of the style sheet: s symbol, m small, t title. */
  readonly style: 's' | 'm' | 't';
  /** Down from the top of the box to the foot of the letters. */
  readonly y: number;
  /** It ends at the right edge, beside the line before it. */
  readonly atEnd?: true;
}

export interface Box {
  readonly node: GraphNode;
  readonly kind: NodeKind;
  /** How the node is named in a sentence. */
  readonly name: string;
  /** Type and issuer in words, as far as they are known. */
  readonly type: string | undefined;
  readonly issuer: string | undefined;
  /** Its date as the language writes it. */
  readonly day: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface Link {
  readonly edge: GraphEdge;
  /** Places of the ends among the boxes. */
  readonly source: number;
  readonly target: number;
  /** Citations have none: they are many, and their grey says it. */
  readonly label: string | undefined;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** What is drawn, before it has a place. */
export interface Scene {
  readonly words: DrawingWords;
  /** How the language names types and bodies and writes dates. */
  readonly printed: Words;
  readonly title: string;
  readonly direction: 'LR' | 'TB';
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

const BOX_WIDTH = 224;
const MARGIN = 10;
const INNER = BOX_WIDTH - 2 * MARGIN;
const SYMBOL: Font = { size: 14, bold: true };
const SMALL: Font = { size: 11 };
const LABEL: Font = { size: 10.5 };
const LABEL_HEIGHT = 14;
const LONGEST_LABEL = 150;

/** Beyond these nobody sees a thing. */
const MOST_NODES = 1500;
const MOST_EDGES = 4500;

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** @throws UsageError for what is no graph, when the graph is too large to be seen, an edge has no two ends in it, or an option is unknown */
export function sceneOf(graph: CitationGraph, options: DrawingOptions, caller: string): Scene {
  const fault = graphFault(graph);
  if (fault !== undefined) throw new UsageError(`${caller} draws a graph, and ${fault}; give it what buildGraph or mergeGraphs returns`);
  checkOptions(caller, options, OPTIONS);
  const { direction = 'LR', language = 'en', title = graph.attributes.name } = options;
  if (direction !== 'LR' && direction !== 'TB') throw new UsageError(`${caller} draws in the direction 'LR' or 'TB', got ${JSON.stringify(direction) ?? 'undefined'}`);
  const { nodes, edges } = options.actors === true ? graph : withoutBodies(graph);
  if (nodes.length > MOST_NODES || edges.length > MOST_EDGES) {
    throw new UsageError(`${caller} draws at most ${MOST_NODES} nodes and ${MOST_EDGES} edges, got ${nodes.length} and ${edges.length}; draw a part of the graph: fewer kinds of edges, or what is near one document`);
  }
  const printed = wordsOf(language, caller);
  const words = drawingWords(language);
  const boxes = [...nodes].sort(byKey).map((node) => boxOf(node, printed, words));
  const place = new Map(boxes.map(({ node }, index) => [node.key, index] as const));
  const end = (key: string, edge: GraphEdge): number => {
    const index = place.get(key);
    if (index === undefined) throw new UsageError(`${caller}: edge ${edge.key} names the node ${key}, which the graph does not have; add the node or leave the edge out`);
    return index;
  };
  const links = [...edges].sort(byKey).map((edge): Link => {
    const [source, target] = [end(edge.source, edge), end(edge.target, edge)];
    if (source === target) throw new UsageError(`${caller}: edge ${edge.key} begins and ends at ${edge.source}; leave it out: no document relates to itself`);
    const label = labelOf(edge.attributes, words);
    return { edge, source, target, label, labelWidth: label === undefined ? 0 : Math.ceil(widthOf(label, LABEL)) + 8, labelHeight: label === undefined ? 0 : LABEL_HEIGHT };
  });
  return { words, printed, title: oneLine(title ?? '') || words.title, direction, boxes, links };
}

function withoutBodies({ nodes, edges }: CitationGraph): Pick<CitationGraph, 'nodes' | 'edges'> {
  const bodies = new Set(nodes.filter(({ attributes }) => attributes.kind === 'body').map(({ key }) => key));
  if (bodies.size === 0) return { nodes, edges };
  return { nodes: nodes.filter(({ key }) => !bodies.has(key)), edges: edges.filter(({ source, target }) => !bodies.has(source) && !bodies.has(target)) };
}

/** What the edge says, with the words that keep a plan and a doubt from being taken for a fact. */
export function edgeWords({ kind, modality, part, doubt }: EdgeAttributes, words: DrawingWords): string {
  return `${doubt === undefined ? '' : words.before.doubtful}${modality === 'planned' ? words.before.planned : ''}${actWords(kind, words).active}${part === undefined ? '' : ` ${oneLine(part)}`}`;
}

function labelOf(edge: EdgeAttributes, words: DrawingWords): string | undefined {
  return edge.kind === 'cites' && edge.modality === 'effective' ? undefined : shorten(edgeWords(edge, words), LONGEST_LABEL, LABEL);
}

export const typeWord = (type: string, words: Words): string => capital(typeName(type, words) ?? type);

/** Joint bodies are written `a+b`. */
export function bodies(issuer: string, words: Words): string {
  return issuer.split('+').map((id) => issuerName(id, words) ?? id).join(' + ');
}

function boxOf(node: GraphNode, printed: Words, words: DrawingWords): Box {
  const { attributes } = node;
  const type = attributes.type === undefined ? undefined : typeWord(attributes.type, printed);
  const issuer = attributes.issuer === undefined ? undefined : bodies(attributes.issuer, printed);
  const { kind } = attributes;
  const name = oneLine(kind === 'document' ? (attributes.symbol ?? attributes.label) : attributes.label) || oneLine(node.key) || '?';
  const day = attributes.date === undefined ? undefined : dayWords(attributes.date, printed);
  const lines = kind === 'document' ? documentLines(name, attributes, day, type, issuer)
    : kind === 'text' ? textLines(name, day, words) : namedLines(name, [words.nodes[kind].one, kind === 'body' ? issuer : type, day]);
  return { node, kind, name, type, issuer, day, width: BOX_WIDTH, height: (lines.at(-1)?.y ?? 0) + MARGIN, lines };
}

function documentLines(name: string, { symbol, title }: NodeAttributes, date: string | undefined, type: string | undefined, issuer: string | undefined): Line[] {
  const lines: Line[] = [];
  const day = oneLine(date ?? '');
  const dayWidth = day === '' ? 0 : widthOf(day, SMALL) + MARGIN;
  const beside = day !== '' && widthOf(name, SYMBOL) + dayWidth <= INNER;
  let y = 22;
  for (const text of wrap(name, INNER, SYMBOL, symbol === undefined ? 2 : 1)) {
    if (lines.length > 0) y += 17;
    lines.push({ text, style: 's', y });
  }
  if (beside) lines.push({ text: day, style: 'm', y, atEnd: true });
  const about = [beside ? '' : day, type, issuer].filter((part) => part !== undefined && part !== '').map((part) => oneLine(part!)).join(' · ');
  if (about !== '') lines.push({ text: shorten(about, INNER, SMALL), style: 'm', y: (y += 16) });
  // A document whose label is its title says it once.
  const subject = oneLine(title ?? '');
  if (subject !== '' && subject !== name) {
    y += 3;
    for (const text of wrap(subject, INNER, SMALL, 2)) lines.push({ text, style: 't', y: (y += 14) });
  }
  return lines;
}

/** A path by its last name, with the rest of it below. */
function textLines(name: string, date: string | undefined, words: DrawingWords): Line[] {
  const end = name.replace(/\/$/u, '').lastIndexOf('/');
  return namedLines(name.slice(end + 1), [words.nodes.text.one, date, name.slice(0, Math.max(end, 0))]);
}

function namedLines(name: string, about: readonly (string | undefined)[]): Line[] {
  const lines: Line[] = [];
  let y = 5;
  for (const text of wrap(name, INNER, SYMBOL, 2)) lines.push({ text, style: 's', y: (y += 17) });
  const told = about.filter((part) => part !== undefined && part !== '').map((part) => oneLine(part!)).join(' · ');
  return [...lines, { text: shorten(told, INNER, SMALL), style: 'm', y: y + 16 }];
}
