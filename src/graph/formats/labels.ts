import type { EdgeAttributes, GraphNode, Language } from '../../model/index.js';
import { checkOptions, type NamesOf } from '../../model/known-options.js';
import { dayWords } from '../../render/cited.js';
import { edgeWordsOf, type EdgeWords } from '../../render/edge-words.js';
import { wordsOf, type Words } from '../../render/words.js';
import { wellFormed } from './characters.js';

/** How `toDot` and `toMermaid` label. */
export interface LabelOptions {
  /** In which edges are told and days are written; default: the kinds by their names in data, days as ISO dates. */
  readonly language?: Language | undefined;
}

const OPTIONS: NamesOf<LabelOptions> = { language: true };

/** The words of a language; without one, labels are those of data. */
export interface Wording {
  readonly words: EdgeWords;
  readonly printed: Words;
}

/** @throws UsageError for an unknown option or language */
export function wordingOf(options: LabelOptions, caller: string): Wording | undefined {
  checkOptions(caller, options, OPTIONS);
  const { language } = options;
  return language === undefined ? undefined : { printed: wordsOf(language, caller), words: edgeWordsOf(language) };
}

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
export function nodeLines({ key, attributes: { label, symbol, date, title } }: GraphNode, wording?: Wording): readonly string[] {
  const name = shortLine(symbol ?? label, LONGEST_NAME) || shortLine(label, LONGEST_NAME) || shortLine(key, LONGEST_NAME) || '?';
  const day = date === undefined || wording === undefined ? (date ?? '') : dayWords(date, wording.printed);
  const rest = [shortLine(day, LONGEST_NAME), shortLine(title ?? '', LONGEST_TITLE)];
  return [name, ...rest.filter((line) => line !== '' && line !== name)];
}

const BY_DATA: { readonly acts?: undefined; readonly short: EdgeWords['short'] } = { short: { planned: 'planned', doubtful: 'doubtful' } };

/** What stands at an arrow: `amends Điều 5`, `supersedes (planned)`, `implements (doubtful)`. A plan and a doubt say so in words too. */
export function edgeLine({ kind, modality, part, doubt }: EdgeAttributes, wording?: Wording): string {
  const what = part === undefined ? '' : shortLine(part, LONGEST_NAME);
  const { acts, short } = wording?.words ?? BY_DATA;
  const act = acts !== undefined && Object.hasOwn(acts, kind) ? acts[kind].active : kind;
  return `${act}${what === '' ? '' : ` ${what}`}${modality === 'planned' ? ` (${short.planned})` : ''}${doubt === undefined ? '' : ` (${short.doubtful})`}`;
}
