import type { Span } from '../model/index.js';
import type { Reading } from '../model/reading.js';
import { openText } from '../read/text/open.js';
import { quotedLines, quotedWords } from '../read/text/quotations.js';

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < Math.max(end, start + 1);
}

/**
 * Where the text has other people's words, which stand as they were written: block quotes (`>`, `<blockquote>`), `<q>`, and what stands in
 * quotation marks. Sought when it is first asked.
 */
export class Quotations {
  private spans: readonly Span[] | undefined;

  /** @param reading how the text was opened; for an analysis out of a file as plain text */
  constructor(private readonly text: string, private readonly reading: Reading | undefined) {}

  holds(span: Span): boolean {
    return overlaps((this.spans ??= this.find()), span);
  }

  private find(): Span[] {
    const { text } = this;
    const { format = 'text', code } = this.reading ?? {};
    const { clean, toSource, quotations } = openText(text, format, code);
    const marked = quotations ?? (format === 'text' ? quotedLines(text) : []);
    const all = [...marked, ...quotedWords(clean, format !== 'text').map(toSource)].sort((a, b) => a.start - b.start);
    const apart: Span[] = [];
    for (const { start, end } of all) {
      const last = apart.at(-1);
      if (last !== undefined && start < last.end) apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      else apart.push({ start, end });
    }
    return apart;
  }
}
