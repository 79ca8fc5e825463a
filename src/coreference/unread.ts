import { findUnnumbered } from '../read/scan/reference-words.js';
import type { Barriers } from './barriers.js';

/**
 * Documents that a text names for the first time and without a number ("một chỉ thị về …", "issued a resolution"): a demonstrative behind one
 * means it. Reads forward, and each place once for each type that is asked for.
 */
export class UnreadDocuments {
  /** How far the text was read for a type. */
  private readonly read = new Map<string, number>();

  constructor(private readonly text: string, private readonly barriers: Barriers) {}

  /** Takes in those of the types that stand between the two places. */
  passTo(from: number, at: number, types: readonly string[]): void {
    let start = at;
    for (const type of types) {
      start = Math.min(start, Math.max(from, this.read.get(type) ?? 0));
      this.read.set(type, at);
    }
    findUnnumbered(this.text, start, at, (named, place) => {
      for (const type of named) if (types.includes(type)) this.barriers.hide(type, place);
    });
  }
}
