import type { Citation } from '../model/index.js';
import type { Section } from './sections.js';

/** A piece of the text as it stands there. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Shares of a section's size: its head tells whether the text is a document itself; demonstratives look at what stands just before; short forms at documents. */
const HEAD_SHARE = 16;
const NEAR_SHARE = 16;
const NAMED_SHARE = 4;
/** Of a line in which a document is named, so much is carried on both sides of the citation. */
const AROUND = 80;

interface Named extends Piece {
  /** Says the day too. */
  readonly isDated: boolean;
}

/**
 * What of the text before a section is read with it again: how the text begins, what stands just before, and where each document is named
 * that was cited last. All in the words of the text, and bounded: documents that were not cited for longest are forgotten first.
 */
export class Carried {
  private head: Piece | undefined;
  private near: Piece | undefined;
  /** In the order of the last mention. */
  private readonly named = new Map<string, Named>();
  private units = 0;

  constructor(private readonly size: number) {}

  get held(): number {
    return this.units + (this.head?.text.length ?? 0) + (this.near?.text.length ?? 0);
  }

  /** Apart and in order. */
  pieces(): readonly Piece[] {
    const all: Piece[] = [this.head, this.near, ...this.named.values()].filter((piece) => piece !== undefined).sort((a, b) => a.start - b.start || b.text.length - a.text.length);
    const apart: Piece[] = [];
    for (const piece of all) {
      const last = apart.at(-1);
      const over = last === undefined ? -1 : last.start + last.text.length - piece.start;
      if (last === undefined || over < 0) apart.push(piece);
      else if (piece.text.length > over) apart[apart.length - 1] = { start: last.start, text: last.text + piece.text.slice(over) };
    }
    return apart;
  }

  /**
   * Takes in a section that was read.
   *
   * @param citations those of the section, with their places in the whole text
   * @returns how many documents were forgotten
   */
  pass(section: Section, citations: readonly Citation[]): number {
    this.head ??= { start: section.start, text: own(section.text.slice(0, lineBefore(section.text, Math.floor(this.size / HEAD_SHARE)))) };
    const from = lineBehind(section.text, section.text.length - Math.floor(this.size / NEAR_SHARE));
    this.near = { start: section.start + from, text: own(section.text.slice(from)) };
    for (const citation of citations) this.name(citation, section);
    let forgotten = 0;
    for (const [key, { text }] of this.named) {
      if (this.units <= this.size / NAMED_SHARE) break;
      this.named.delete(key);
      this.units -= text.length;
      forgotten++;
    }
    return forgotten;
  }

  private name(citation: Citation, section: Section): void {
    const key = keyOf(citation);
    if (key === undefined) return;
    const isDated = citation.date !== undefined;
    const known = this.named.get(key);
    const kept = known !== undefined && (known.isDated || !isDated) ? known : { ...lineAround(citation, section), isDated };
    this.units += kept.text.length - (known?.text.length ?? 0);
    this.named.delete(key);
    this.named.set(key, kept);
  }
}

/** What a short form would repeat; undefined for what names no document. */
function keyOf({ form, symbol, type, number, suffix, plenum, term }: Citation): string | undefined {
  if (form === 'anaphora') return undefined;
  return symbol ?? (number === undefined && plenum === undefined ? undefined : [type, number, suffix, plenum, term].join(' '));
}

function lineAround({ span, spans }: Citation, { start, text }: Section): Piece {
  const { start: first, end: last } = spans?.whole ?? span;
  const from = Math.max(text.lastIndexOf('\n', Math.max(first - start - 1, 0)) + 1, wordBehind(text, first - start - AROUND));
  const newline = text.indexOf('\n', last - start);
  const to = Math.min(newline === -1 ? text.length : newline, wordBefore(text, last - start + AROUND));
  return { start: start + from, text: own(text.slice(from, to)) };
}

const lineBefore = (text: string, at: number): number => (at >= text.length ? text.length : text.lastIndexOf('\n', at) + 1);
const lineBehind = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf('\n', at) + 1 || text.length);
const wordBehind = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf(' ', at) + 1 || at);
const wordBefore = (text: string, at: number): number => (at >= text.length ? text.length : Math.max(text.lastIndexOf(' ', at), 0) || at);

/** A slice would keep the whole section alive. */
const own = (slice: string): string => [' ', slice].join('').slice(1);
