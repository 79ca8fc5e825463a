import type { Language } from '../../src/model/index.js';
import type { Place } from '../../src/relate/place.js';
import { relate } from '../../src/relate/relate.js';
import { TextContext } from '../../src/read/scan/context.js';

export interface Marked {
  readonly text: string;
  readonly places: readonly Place[];
}

export type Marking = Partial<Pick<Place, 'language' | 'listed' | 'pinpoint' | 'header' | 'note'>>;

/**
 * A text in which each citation stands in square brackets and each State document in braces, with the places that they mark: what is related
 * depends on nothing that the reading of citations does. `markings` says more of the citations in turn.
 */
export function marked(source: string, language: Language = 'vi', markings: readonly Marking[] = []): Marked {
  const places: Place[] = [];
  let text = '';
  let citations = 0;
  for (const [, before, sign, inner] of source.matchAll(/([^[{]*)(?:([[{])([^\]}]*)[\]}])?/gu)) {
    text += before;
    if (inner === undefined) continue;
    const span = { start: text.length, end: text.length + inner.length };
    text += inner;
    const id = sign === '[' ? `c${++citations}` : undefined;
    places.push({ id, language: id === undefined ? 'vi' : language, span, outer: span, listed: false, pinpoint: undefined, header: false, note: undefined, ...(id !== undefined && markings[citations - 1]) });
  }
  return { text, places };
}

export function relationsOf({ text, places }: Marked): ReturnType<typeof relate> {
  const context = new TextContext(text);
  return relate({ text, places, jointBefore: (at) => context.jointBefore(at), andBehind: (at) => context.andBehind(at) });
}

/** `kind source → target` of what is done, with `planned` before it where it is only planned; an unnamed source in braces. */
export function told(source: string, language: Language = 'vi', markings: readonly Marking[] = []): string[] {
  const read = marked(source, language, markings);
  const wordsOf = (end: ReturnType<typeof relate>[number]['source']): string => {
    if (typeof end !== 'string') return `{${read.text.slice(end.unnamed.start, end.unnamed.end)}}`;
    const place = read.places.find(({ id }) => id === end);
    return place === undefined ? end : read.text.slice(place.span.start, place.span.end);
  };
  return relationsOf(read).map(({ kind, modality, source: from, target }) => `${modality === 'planned' ? 'planned ' : ''}${kind} ${wordsOf(from)} → ${wordsOf(target)}`);
}

/** Words that say nothing, with a space at either end: exactly so many units. */
export function words(length: number): string {
  return ` ${'cô bác '.repeat(Math.ceil(length / 7)).slice(0, length - 2).replace(/ $/u, 'a')} `;
}
