import type { Span } from '../model/index.js';
import type { Mention } from './mention.js';
import type { Unit } from './units.js';

/** A footnote as relations are sought in it: its words, and the places that call it. */
export interface Note {
  readonly body: Span;
  readonly calls: readonly Span[];
}

/**
 * What a note speaks of where it names no subject: "…, le règlement 69 l'a remplacé.² — ² Modifié depuis par A": the last document before the
 * call, in the sentence that calls it.
 */
export class NoteHosts {
  /** `notes` and `units` in text order. */
  constructor(private readonly notes: readonly Note[], private readonly units: readonly Unit[]) {}

  /** The document that the note speaks of in which the unit stands. */
  hostOf(unit: number): Mention | undefined {
    if (this.notes.length === 0) return undefined;
    const { start, end } = this.units[unit]!.span;
    // The unit may begin with the label of the note.
    const note = this.notes[lastAtMost(this.notes, end - 1, ({ body }) => body.start)];
    const call = note?.calls[0];
    if (call === undefined || note!.body.end <= start) return undefined;
    const calling = this.units[lastAtMost(this.units, call.start, ({ span }) => span.start)];
    return calling?.mentions.findLast(({ span }) => span.start < call.start);
  }
}

/** The last of them, in ascending order, that begins at the place or before it; -1 for none. */
function lastAtMost<T>(all: readonly T[], place: number, startOf: (one: T) => number): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (startOf(all[middle]!) <= place) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
