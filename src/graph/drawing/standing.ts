import type { EdgeAttributes } from '../../model/index.js';
import { isChangeKind, type ChangeKind } from '../../model/relation-kinds.js';
import { MANNERS, mannerOf } from './kinds.js';
import type { Scene } from './scene.js';
import { oneLine } from './text.js';

/** What one edge says of the standing of the document that it ends at. */
export interface Standing {
  /** `superseded by`, `amended (Điều 5) by`, `planned to be repealed by`. */
  readonly text: string;
  readonly link: number;
}

/** The kinds that change a document, the gravest first. */
const DONE: Readonly<Record<ChangeKind, string>> = { supersedes: 'superseded', repeals: 'repealed', amends: 'amended' };
const GRAVITY = Object.keys(DONE);

function told({ kind, modality, part, doubt }: EdgeAttributes): string {
  const done = isChangeKind(kind) ? DONE[kind] : kind;
  return `${doubt === undefined ? '' : 'perhaps '}${modality === 'planned' ? 'planned to be ' : ''}${done}${part === undefined ? '' : ` in part (${oneLine(part)})`} by`;
}

/** For each box what the edges of this graph say happened to it: facts before plans before doubts, no more than the edges say. */
export function standings({ boxes, links }: Scene): readonly (readonly Standing[])[] {
  const found: { readonly standing: Standing; readonly rank: number }[][] = boxes.map(() => []);
  links.forEach(({ edge: { attributes }, target }, link) => {
    const gravity = GRAVITY.indexOf(attributes.kind);
    if (gravity === -1) return;
    const rank = gravity + GRAVITY.length * MANNERS.indexOf(mannerOf(attributes));
    found[target]!.push({ standing: { text: told(attributes), link }, rank });
  });
  return found.map((all) => all.sort((a, b) => a.rank - b.rank || a.standing.link - b.standing.link).map(({ standing }) => standing));
}
