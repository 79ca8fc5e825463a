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
const GRAVITY: readonly ChangeKind[] = ['supersedes', 'repeals', 'amends'];

/** For each box what the edges of this graph say happened to it: facts before plans before doubts, no more than the edges say. */
export function standings({ boxes, links, words }: Scene): readonly (readonly Standing[])[] {
  const found: { readonly standing: Standing; readonly rank: number }[][] = boxes.map(() => []);
  links.forEach(({ edge: { attributes }, target }, link) => {
    const { kind, modality, part, doubt } = attributes;
    if (!isChangeKind(kind)) return;
    const gravity = GRAVITY.indexOf(kind);
    const text = words.standing(kind, modality === 'planned', doubt !== undefined, part === undefined ? undefined : oneLine(part));
    const rank = gravity + GRAVITY.length * MANNERS.indexOf(mannerOf(attributes));
    found[target]!.push({ standing: { text, link }, rank });
  });
  return found.map((all) => all.sort((a, b) => a.rank - b.rank || a.standing.link - b.standing.link).map(({ standing }) => standing));
}
