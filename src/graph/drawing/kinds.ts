import type { EdgeAttributes, EdgeKind, NodeKind } from '../../model/index.js';
import type { ActWords, DrawingWords, Manner } from '../../render/drawing-words.js';

export type { Manner };

export interface KindStyle {
  readonly kind: EdgeKind;
  /** On light and on dark paper; as text each is readable there, but for the grey of `cites`, which is never text. */
  readonly light: string;
  readonly dark: string;
}

/** In the order of a legend: what ends a document first. */
const STYLES: Readonly<Record<EdgeKind, Omit<KindStyle, 'kind'>>> = {
  'supersedes': { light: '#b42318', dark: '#ff8a7a' },
  'repeals': { light: '#97206f', dark: '#f08cd0' },
  'amends': { light: '#8f5300', dark: '#f0b252' },
  'continues': { light: '#00666c', dark: '#5fd0d6' },
  'implements': { light: '#1a6b3c', dark: '#6fd39a' },
  'guides': { light: '#1f5fbf', dark: '#8ab8ff' },
  'based-on': { light: '#5b4bc4', dark: '#b3a6ff' },
  'reviews': { light: '#6b5a3a', dark: '#d1bd93' },
  'cites': { light: '#b9bec6', dark: '#525a66' },
};

export const KINDS: readonly KindStyle[] = Object.entries(STYLES).map(([kind, style]) => ({ kind: kind as EdgeKind, ...style }));

const BY_KIND = new Map<string, KindStyle>(KINDS.map((style) => [style.kind, style]));

/** A kind of a later version is drawn like a citation, under its own name. */
export function styleOf(kind: EdgeKind): KindStyle {
  return BY_KIND.get(kind) ?? BY_KIND.get('cites')!;
}

export function actWords(kind: EdgeKind, { acts, by }: DrawingWords): ActWords {
  return Object.hasOwn(acts, kind) ? acts[kind] : { active: kind, passive: `${kind}, ${by}` };
}

/** The boxes of each kind of node, in the order of a legend; a document says what it is itself. */
const IN_LEGEND: Readonly<Record<NodeKind, number>> = { document: 0, unnamed: 1, text: 2, body: 3 };
export const NODE_KINDS = Object.keys(IN_LEGEND) as readonly NodeKind[];

/** Each is a class of the style sheet. */
export const MANNERS: readonly Manner[] = ['effective', 'planned', 'doubtful'];

export function mannerOf({ modality, doubt }: Pick<EdgeAttributes, 'modality' | 'doubt'>): Manner {
  return doubt !== undefined ? 'doubtful' : modality;
}

/** Names of the paper's own colours. */
export interface Paper {
  readonly ground: string;
  readonly box: string;
  readonly line: string;
  readonly note: string;
  readonly noteLine: string;
  readonly ink: string;
  readonly faint: string;
}

export const LIGHT: Paper = {
  ground: '#ffffff', box: '#f6f8fb', line: '#5c6573', note: '#fff7e0', noteLine: '#a07a1f', ink: '#15181d', faint: '#4d5561',
};
export const DARK: Paper = {
  ground: '#14171c', box: '#1f252e', line: '#8b95a5', note: '#2c2717', noteLine: '#c9a552', ink: '#eef1f5', faint: '#b4bdc9',
};

/** On every system one of them is there, and all have the Vietnamese letters. */
export const FONTS = 'Arial, "Liberation Sans", Helvetica, "DejaVu Sans", "Noto Sans", sans-serif';

const scheme = (paper: Paper, colour: 'light' | 'dark'): string => [
  `.vpc .ground,.vpc .plate{fill:${paper.ground}}`,
  `.vpc text{fill:${paper.ink}}`,
  `.vpc .m{fill:${paper.faint}}`,
  `.vpc .box{fill:${paper.box};stroke:${paper.line}}`,
  `.vpc .unnamed .box{fill:${paper.ground}}`,
  `.vpc .text .box{fill:${paper.note};stroke:${paper.noteLine}}`,
  `.vpc .body .box{fill:${paper.ground};stroke:${paper.noteLine}}`,
  ...KINDS.flatMap(({ kind, [colour]: value }) => [
    `.vpc .${kind} .way{stroke:${value}}`,
    `.vpc .${kind} .head{fill:${value};stroke:${value}}`,
    ...(kind === 'cites' ? [] : [`.vpc .${kind} .l{fill:${value}}`]),
  ]),
].join('\n');

/** The style sheet of a drawing: nothing in it reaches beyond the drawing. Plain rules, since not every viewer of SVG knows variables. */
export const DRAWING_STYLE = `.vpc text{font-family:${FONTS};font-size:11px}
.vpc .s{font-size:14px;font-weight:bold}
.vpc .h{font-size:18px;font-weight:bold}
.vpc .unnamed .s{font-weight:normal;font-style:italic}
.vpc .l{font-size:10.5px;text-anchor:middle}
.vpc .e{text-anchor:end}
.vpc .box{stroke-width:1.2}
.vpc .unnamed .box{stroke-dasharray:5 3}
.vpc .way{fill:none;stroke-width:1.7}
.vpc .cites .way{stroke-width:1}
.vpc .behind .way{stroke-opacity:.5}
.vpc .head{stroke-width:1.5;stroke-linejoin:round}
.vpc .planned .way{stroke-dasharray:7 4}
.vpc .doubtful .way{stroke-dasharray:1.5 4;stroke-linecap:round}
${scheme(LIGHT, 'light')}
.vpc .planned .head,.vpc .doubtful .head{fill:none}
@media (prefers-color-scheme:dark){
${scheme(DARK, 'dark')}
.vpc .planned .head,.vpc .doubtful .head{fill:none}
}
`;
