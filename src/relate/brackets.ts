import type { Span } from '../model/index.js';
import { Class, classOf } from '../read/text/classes.js';

/** Round brackets of one stretch of text, each closed one with its inner span. */
export class Brackets {
  private readonly spans: Span[] = [];

  constructor(text: string, from: number, to: number) {
    const open: number[] = [];
    for (let at = from; at < to; at++) {
      const value = classOf[text.charCodeAt(at)]!;
      if (value === Class.openParen) open.push(at);
      else if (value === Class.closeParen) {
        const start = open.pop();
        if (start !== undefined) this.spans.push({ start, end: at });
      }
    }
  }

  private innermost(at: number): Span | undefined {
    // The inner ones close first.
    return this.spans.find(({ start, end }) => start < at && at <= end);
  }

  /** Where the brackets around `at` open; undefined outside of all. */
  around(at: number): number | undefined {
    return this.innermost(at)?.start;
  }

  /** Where the brackets around `at` close; infinitely far outside of all. */
  closing(at: number): number {
    return this.innermost(at)?.end ?? Infinity;
  }

  /** The place itself, or the end of the brackets that open directly behind it. */
  pastFrom(at: number): number {
    const next = this.spans.find(({ start }) => start >= at && start - at <= 2);
    return next === undefined ? at : next.end + 1;
  }
}
