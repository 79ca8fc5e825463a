import type { DocumentType } from '../model/index.js';
import type { Barrier, Draft } from '../read/interpret/draft.js';

/** So many State documents of one number are kept, so that a text of one number repeated stays linear. */
const MAX_OF_NUMBER = 16;

/** State documents of a text, and documents named without their number: no antecedent is sought across them. */
export class Barriers {
  private readonly byNumber = new Map<number, Barrier[]>();
  private readonly barriers: readonly Barrier[];
  private passed = 0;
  private lastUntyped = -1;
  private readonly lastOfType = new Map<string, number>();

  constructor(symbols: readonly Barrier[], drafts: readonly Draft[]) {
    const byNumber: Barrier[] = [];
    for (let i = 0; i < drafts.length; i++) {
      const { nonParty, symbol, number, types, span } = drafts[i]!;
      // "The National Assembly passed Resolution 98": a State document without its symbol.
      if (nonParty && symbol === undefined && number !== undefined) byNumber.push({ ...span, types, number });
    }
    this.barriers = byNumber.length === 0 ? symbols : [...symbols, ...byNumber].sort((a, b) => a.start - b.start);
    for (const barrier of this.barriers) this.add(barrier);
  }

  private add(barrier: Barrier): void {
    const list = this.byNumber.get(barrier.number);
    if (list === undefined) this.byNumber.set(barrier.number, [barrier]);
    else if (list.length < MAX_OF_NUMBER) list.push(barrier);
  }

  /** A State document of the number, and of the type as far as a type is said. */
  names(number: number, types: readonly DocumentType[]): boolean {
    return this.byNumber.get(number)?.some((barrier) => barrier.types.length === 0 || barrier.types.some((type) => types.includes(type))) ?? false;
  }

  /** Takes in the State documents that end before `at`; the places that are asked for only go up. */
  passTo(at: number): void {
    for (; this.passed < this.barriers.length && this.barriers[this.passed]!.end <= at; this.passed++) {
      const { types, start } = this.barriers[this.passed]!;
      if (types.length === 0) this.lastUntyped = Math.max(this.lastUntyped, start);
      for (const type of types) this.hide(type, start);
    }
  }

  /** A document of the type stands at `start`, whatever it is. */
  hide(type: string, start: number): void {
    this.lastOfType.set(type, Math.max(start, this.lastOfType.get(type) ?? -1));
  }

  /** Has a State document been passed? */
  get any(): boolean {
    return this.passed > 0;
  }

  /** Has one of these types, or of a type that is not said, been passed behind `since`? */
  hides(types: readonly string[], since: number): boolean {
    if (this.lastUntyped > since) return true;
    for (const type of types) if ((this.lastOfType.get(type) ?? -1) > since) return true;
    return false;
  }
}

