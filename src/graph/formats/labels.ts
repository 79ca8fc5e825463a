import type { EdgeAttributes, GraphNode } from '../../model/index.js';
import { wellFormed } from './characters.js';

/** Code points: what a box of a drawing holds. */
const LONGEST_NAME = 60;
const LONGEST_TITLE = 80;

/** Spaces, breaks and control characters together are one space in a drawing. */
const BREAKS = /[\s\p{Cc}\p{Noncharacter_Code_Point}]+/gu;

/** One line of at most so many code points, cut before a letter and never between a letter and its marks. */
export function shortLine(text: string, most: number): string {
  // A code point has two code units at most; of a longer text the rest is cut in any case.
  const start = text.length <= 4 * most ? text : text.slice(0, 4 * most).replace(/\p{Cs}$/u, '');
  const points = [...wellFormed(start).replace(BREAKS, ' ').trim()];
  if (points.length <= most && start.length === text.length) return points.join('');
  let end = Math.min(most - 1, points.length);
  while (end > 0 && /^\p{M}$/u.test(points[end] ?? '')) end -= 1;
  return `${points.slice(0, end).join('').trimEnd()}…`;
}

/** The lines of a node in a drawing: symbol (or label), date, short title; never empty. */
export function nodeLines({ key, attributes: { label, symbol, date, title } }: GraphNode): readonly string[] {
  const name = shortLine(symbol ?? label, LONGEST_NAME) || shortLine(label, LONGEST_NAME) || shortLine(key, LONGEST_NAME) || '?';
  const rest = [shortLine(date ?? '', LONGEST_NAME), shortLine(title ?? '', LONGEST_TITLE)];
  return [name, ...rest.filter((line) => line !== '' && line !== name)];
}

/** What stands at an arrow: `amends Điều 5`, `supersedes (planned)`, `implements (doubtful)`. A plan and a doubt say so in words too. */
export function edgeLine({ kind, modality, part, doubt }: EdgeAttributes): string {
  const what = part === undefined ? '' : shortLine(part, LONGEST_NAME);
  return `${kind}${what === '' ? '' : ` ${what}`}${modality === 'planned' ? ' (planned)' : ''}${doubt === undefined ? '' : ' (doubtful)'}`;
}
