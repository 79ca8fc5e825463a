import type { DocumentId, EdgeAttributes } from '../model/index.js';
import { partsOf } from './document-parts.js';

/** A text that is no Party document itself. */
export function textKey(file: string): string {
  return `text:${file}`;
}

/** A document that a text mentions without a name ("a new directive"), by the place where the mention starts. */
export function unnamedKey(file: string, start: number): string {
  return `unnamed:${file}#${start}`;
}

/** A body that its id tells from all others is one in all texts. */
export function bodyKey(issuer: string): string {
  return `body:${issuer}`;
}

/** A body or person that only its text tells from others, by the place where it is first called so. */
export function localBodyKey(file: string, start: number): string {
  return `body:${file}#${start}`;
}

/** What a reader sees of a document: `57-NQ/TW (2024-12-22)`. */
export function documentLabel(id: DocumentId): string {
  const { head, body, date, term } = partsOf(id);
  const when = date ?? term;
  return `${head}${body === undefined ? '' : ` [${body}]`}${when === undefined ? '' : ` (${when})`}`;
}

/** What makes an edge itself: all its evidence apart. */
export interface EdgeIdentity extends Pick<EdgeAttributes, 'kind' | 'modality' | 'origin' | 'part' | 'doubt'> {
  readonly source: string;
  readonly target: string;
}

/** A file may be called anything: what would read as an arrow or a part is escaped, so no two edges have one key. */
function escaped(key: string): string {
  return /\\| --| #/u.test(key) ? key.replace(/\\/gu, '\\\\').replace(/ (?=--|#)/gu, ' \\') : key;
}

/**
 * @example '01-KL/TW@2021-05-18 --continues--> 05-CT/TW@2016-05-15'
 * @example 'unnamed:a.txt#12 --supersedes (planned)--> 51-CT/TW@2005-04-13'
 * @example '296-QĐ/TW@2025-05-30 --supersedes (doubtful)--> 22-QĐ/TW@2021-07-28'
 * @example '262-QĐ/TW@2025-02-03 --amends (registry)--> 22-QĐ/TW@2021-07-28 # Điều 5'
 */
export function edgeKey({ source, target, kind, modality, origin, part, doubt }: EdgeIdentity): string {
  const marks = [modality === 'planned' ? modality : '', origin === 'registry' ? origin : '', doubt === undefined ? '' : 'doubtful'].filter((mark) => mark !== '').join(', ');
  // Joined and not added up: a sum of strings keeps its parts.
  return [escaped(source), ' --', kind, marks === '' ? '' : ` (${marks})`, '--> ', escaped(target), part === undefined ? '' : ` # ${part}`].join('');
}
