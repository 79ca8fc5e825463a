import * as fc from 'fast-check';
import type { Span } from '../model/index.js';
import { among } from './choice.js';
import { chosen, constraintsOf, count, requireArbitrary } from './constraints.js';
import { NOISES, PLACES, type Change, type NoiseName } from './noise-kinds.js';

/** What `noise` may do to a text. */
export interface NoiseConstraints {
  /** Default: all that keep the meaning. `Object.keys(NOISES)` are all there are. */
  readonly kinds?: readonly NoiseName[];
  /** How many of them at once, from 1 to 20; default 4. */
  readonly maxNoises?: number;
}

/** A text with the noise that was made in it, in its order. */
export type Noised<T> = T & { readonly noises: readonly NoiseName[] };

export const KIND_NAMES = Object.keys(PLACES) as NoiseName[];
const KEEPING = KIND_NAMES.filter((name) => NOISES[name].keepsMeaning);

export interface Rewritten {
  readonly text: string;
  /** Where a span of the text before stands now. */
  span(span: Span): Span;
}

/** Makes the changes, which are in text order and apart. What is put in at the edge of a span stays outside of it. */
export function rewrite(text: string, changes: readonly Change[]): Rewritten {
  let written = '';
  let at = 0;
  for (const { start, end, by } of changes) {
    written += text.slice(at, start) + by;
    at = end;
  }
  const moved = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { start, end, by } of changes) {
      if (end > offset || (isEnd && start === end && end === offset)) break;
      shift += by.length - (end - start);
    }
    return offset + shift;
  };
  return { text: written + text.slice(at), span: ({ start, end }) => ({ start: moved(start, false), end: moved(end, true) }) };
}

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && Object.keys(value).length === 2;

/** Moves every span in the value; words that are quoted at a span are quoted anew. */
function moved<T>(value: T, { text, span }: Rewritten): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) return span(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => moved(one, { text, span })) as T;
  const fields = Object.fromEntries(Object.entries(value).map(([name, field]: [string, unknown]) => [name, moved(field, { text, span })]));
  const place = fields['span'];
  return (typeof fields['text'] === 'string' && typeof place === 'object' && place !== null && isSpan(place) ? { ...fields, text: text.slice(place.start, place.end) } : fields) as T;
}

/** A kind with the place where it is made, counted and taken round; or everywhere. */
type Choice = readonly [NoiseName, number | 'everywhere'];

/**
 * The same texts as they come from editors, scans and old systems: each of some kinds of noise at one place or everywhere.
 * Every span in the value moves with its words, whatever else the value has; `text` beside a `span` is quoted anew, while `issuerName`,
 * `pinpoint` and its labels keep the spelling from before: compare them folded. The fields never change: `NOISES` says which kinds a
 * reader must not even notice, and those alone are made unless others are asked for. Shrinks to one change, then to none.
 *
 * @param texts whatever has a `text`: `citation()`, `citingText()`, or texts of your own
 * @throws UsageError for what is no arbitrary, and for an unknown constraint or kind
 * @example
 * fc.assert(fc.property(noise(citation(), { kinds: ['decomposed'] }), ({ text, expected }) => {
 *   assert.deepEqual(extractCitations(text).map(({ span }) => span), expected.map(({ span }) => span));
 * }));
 */
export function noise<T extends { readonly text: string }>(texts: fc.Arbitrary<T>, constraints?: NoiseConstraints): fc.Arbitrary<Noised<T>> {
  const { kinds, maxNoises } = constraintsOf('noise', constraints, { kinds: true, maxNoises: true });
  requireArbitrary(texts);
  const names = kinds === undefined ? KEEPING : chosen('noise', 'kinds', kinds, KIND_NAMES);
  const maxLength = count('noise', 'maxNoises', maxNoises, { min: 1, max: 20, otherwise: 4 });
  const place = fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: fc.nat(400) }, { weight: 1, arbitrary: fc.constant('everywhere' as const) });
  const choices: fc.Arbitrary<Choice[]> = fc.uniqueArray(fc.tuple(among(names), place), { maxLength, selector: ([name]) => name });
  return fc.tuple(texts, choices).map(([given, chosenNoises]) => {
    let value: T = given;
    const noises: NoiseName[] = [];
    for (const [name, where] of chosenNoises) {
      const all = PLACES[name].changes(value.text);
      const changes = where === 'everywhere' ? all : all.slice(where % all.length, (where % all.length) + 1);
      if (changes.length === 0) continue;
      const rewritten = rewrite(value.text, changes);
      value = { ...moved(value, rewritten), text: rewritten.text };
      noises.push(name);
    }
    return { ...value, noises };
  });
}
