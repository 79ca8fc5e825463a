import type { MarkedWords, Span } from '../../model/index.js';

/** Takes spans of the clean text to the source, and keeps the words of those in which the source has more than the words. */
export class MarkedSpans {
  private readonly kept = new Map<string, MarkedWords>();

  constructor(private readonly source: string, private readonly clean: string, private readonly map: (span: Span) => Span) {}

  toSource(span: Span): Span {
    const there = this.map(span);
    if (this.clean === this.source) return there;
    const words = this.clean.slice(span.start, span.end);
    // A slice would keep the whole text alive.
    if (words !== this.source.slice(there.start, there.end)) this.kept.set(`${there.start} ${there.end}`, { span: there, text: ` ${words}`.slice(1) });
    return there;
  }

  /** In the order of the source, but those of which a citation has the words. */
  without(cited: readonly { readonly span: Span }[]): readonly MarkedWords[] {
    if (this.kept.size === 0) return [];
    for (const { span } of cited) this.kept.delete(`${span.start} ${span.end}`);
    return [...this.kept.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
