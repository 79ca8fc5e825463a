import type { Span } from '../../model/index.js';

/** Fields that stand somewhere, in the order in which a citation has them. */
export const PLACED = ['type', 'number', 'issuer', 'date', 'term', 'plenum', 'pinpoint'] as const;
export type PlacedField = (typeof PLACED)[number];

/** Of each field its index, its start and its end. */
const STEP = 3;
const MOST = PLACED.length * STEP;
const MENTIONS_A_BLOCK = 512;

let block = new Int32Array(0);
let taken = 0;

/**
 * Where the fields of one mention stand, in the order in which they were read. The numbers of many mentions are one column: as lists of their own
 * they were a third of what a mention weighs. A block lives as long as one of its mentions.
 */
export class Places {
  private readonly numbers: Int32Array;
  private readonly from: number;
  private used = 0;

  constructor() {
    if (taken === block.length) {
      block = new Int32Array(MENTIONS_A_BLOCK * MOST);
      taken = 0;
    }
    this.numbers = block;
    this.from = taken;
    taken += MOST;
  }

  /** How many fields stand somewhere. */
  get count(): number {
    return this.used / STEP;
  }

  field(index: number): PlacedField {
    return PLACED[this.numbers[this.from + index * STEP]!]!;
  }

  start(index: number): number {
    return this.numbers[this.from + index * STEP + 1]!;
  }

  end(index: number): number {
    return this.numbers[this.from + index * STEP + 2]!;
  }

  indexOf(field: PlacedField): number {
    const code = codeOf[field];
    for (let at = 0; at < this.used; at += STEP) if (this.numbers[this.from + at] === code) return at / STEP;
    return -1;
  }

  put(field: PlacedField, start: number, end: number): void {
    const known = this.indexOf(field);
    const at = this.from + (known === -1 ? this.used : known * STEP);
    if (known === -1) this.used += STEP;
    this.numbers[at] = codeOf[field];
    this.numbers[at + 1] = start;
    this.numbers[at + 2] = end;
  }

  drop(field: PlacedField): void {
    const known = this.indexOf(field);
    if (known === -1) return;
    const at = this.from + known * STEP;
    this.numbers.copyWithin(at, at + STEP, this.from + this.used);
    this.used -= STEP;
  }
}

const codeOf: Readonly<Record<PlacedField, number>> = Object.fromEntries(PLACED.map((field, index) => [field, index])) as Record<PlacedField, number>;

interface Placed {
  readonly places: Places;
}

/** The field is said there. */
export function placeField({ places }: Placed, field: PlacedField, start: number, end: number): void {
  places.put(field, start, end);
}

export function placeOf({ places }: Placed, field: PlacedField): Span | undefined {
  const at = places.indexOf(field);
  return at === -1 ? undefined : { start: places.start(at), end: places.end(at) };
}

/** The field was said of another mention, and stands where it does; nowhere, if that one's does not stand anywhere. */
export function takePlace(draft: Placed, source: Placed, field: PlacedField, of: PlacedField = field): void {
  const at = source.places.indexOf(of);
  if (at !== -1) draft.places.put(field, source.places.start(at), source.places.end(at));
  else draft.places.drop(field);
}

export function dropPlace({ places }: Placed, field: PlacedField): void {
  places.drop(field);
}
