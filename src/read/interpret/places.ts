import type { Span } from '../../model/index.js';

/** Fields that stand somewhere, in the order in which a citation has them. */
export const PLACED = ['type', 'number', 'issuer', 'date', 'term', 'plenum', 'pinpoint'] as const;
export type PlacedField = (typeof PLACED)[number];

/** Of each field its index, its start and its end: one list of numbers weighs less than an object for each. */
export type Places = number[];
export const STEP = 3;

const codeOf: Readonly<Record<PlacedField, number>> = Object.fromEntries(PLACED.map((field, index) => [field, index])) as Record<PlacedField, number>;

interface Placed {
  readonly places: Places;
}

function indexOf({ places }: Placed, field: PlacedField): number {
  const code = codeOf[field];
  for (let at = 0; at < places.length; at += STEP) if (places[at] === code) return at;
  return -1;
}

/** The field is said there. */
export function placeField({ places }: Placed, field: PlacedField, start: number, end: number): void {
  const known = indexOf({ places }, field);
  const at = known === -1 ? places.length : known;
  places[at] = codeOf[field];
  places[at + 1] = start;
  places[at + 2] = end;
}

export function placeOf(draft: Placed, field: PlacedField): Span | undefined {
  const at = indexOf(draft, field);
  return at === -1 ? undefined : { start: draft.places[at + 1]!, end: draft.places[at + 2]! };
}

/** The field was said of another mention, and stands where it does; nowhere, if that one's does not stand anywhere. */
export function takePlace(draft: Placed, source: Placed, field: PlacedField, of: PlacedField = field): void {
  const at = indexOf(source, of);
  if (at !== -1) placeField(draft, field, source.places[at + 1]!, source.places[at + 2]!);
  else dropPlace(draft, field);
}

export function dropPlace(draft: Placed, field: PlacedField): void {
  const at = indexOf(draft, field);
  if (at !== -1) draft.places.splice(at, STEP);
}
