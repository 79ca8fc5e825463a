import type { Evidence, Span } from '../model/index.js';
import { byCodeUnits, united } from './order.js';

/** UTF-16 code units of the longest quote. */
export const LONGEST_QUOTE = 300;

/** The words with white space joined, at most `LONGEST_QUOTE` code units, cut behind a word where there is one. */
export function quoteOf(read: string): string {
  // A slice would keep the whole text alive.
  const words = read.replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST_QUOTE) return words === read ? [' ', words].join('').slice(1) : words;
  const space = words.lastIndexOf(' ', LONGEST_QUOTE);
  if (space > 0) return words.slice(0, space);
  const pair = /[\ud800-\udbff]/u.test(words.charAt(LONGEST_QUOTE - 1));
  return words.slice(0, pair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE);
}

function byPlace(a: Evidence, b: Evidence): number {
  return byCodeUnits(a.file, b.file) || a.span.start - b.span.start || a.span.end - b.span.end;
}

function byPlaceAndQuote(a: Evidence, b: Evidence): number {
  return byPlace(a, b) || byCodeUnits(a.quote, b.quote);
}

/** Two places of the same file and span are one. */
export function uniteEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return united(evidence, byPlaceAndQuote, byPlace);
}

/** Cuts quotes from what is read of one text; the places of one sentence share one object. */
export class Quoter {
  private readonly known = new Map<number, Evidence[]>();

  constructor(private readonly file: string, private readonly wordsAt: (span: Span) => string) {}

  at(span: Span): Evidence {
    const here = this.known.get(span.start);
    const found = here?.find((evidence) => evidence.span.end === span.end);
    if (found !== undefined) return found;
    // The span is a copy: a graph freezes what it holds, and the analysis is the caller's.
    const evidence: Evidence = { file: this.file, span: { start: span.start, end: span.end }, quote: quoteOf(this.wordsAt(span)) };
    if (here === undefined) this.known.set(span.start, [evidence]);
    else here.push(evidence);
    return evidence;
  }
}
