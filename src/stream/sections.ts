/** Where a text was cut: between two paragraphs; where there is none, between lines; else between words, or in the middle of what has no blank. */
export type CutPlace = 'paragraphs' | 'lines' | 'words' | 'anywhere';

/** A part of a text that is read at once; `start` is its offset in the whole text, in UTF-16 units. */
export interface Section {
  readonly start: number;
  readonly text: string;
  /** Behind it; undefined for the last one. */
  readonly cut: CutPlace | undefined;
}

/**
 * Cuts a text that comes in chunks into sections of at most `size` units and at least half of that. Where it cuts depends on the text alone:
 * however it was chunked, the sections are the same.
 */
export class SectionCutter {
  private kept: string[] = [];
  private length = 0;
  private start = 0;

  constructor(private readonly size: number) {}

  /** Units that wait for their section. */
  get held(): number {
    return this.length;
  }

  /** The sections that are whole by now. */
  *push(chunk: string): Generator<Section> {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.slice(at, at + this.size + 1 - this.length);
      at += part.length;
      this.kept.push(part);
      this.length += part.length;
      // One unit more than fits: now it is known that the text goes on.
      if (this.length > this.size) yield this.take();
    }
  }

  /** The last one. */
  end(): Section {
    const section = { start: this.start, text: this.kept.join(''), cut: undefined };
    this.kept = [];
    this.length = 0;
    this.start += section.text.length;
    return section;
  }

  private take(): Section {
    const text = this.kept.join('');
    const { at, place } = lastCut(text, this.size);
    const section = { start: this.start, text: text.slice(0, at), cut: place };
    this.kept = [text.slice(at)];
    this.length = text.length - at;
    this.start += at;
    return section;
  }
}

/** The last place in the second half at which least is torn apart; the text goes on behind `size`. */
function lastCut(text: string, size: number): { readonly at: number; readonly place: CutPlace } {
  const least = size >> 1;
  let line: number | undefined;
  for (let newline = text.lastIndexOf('\n', size - 1); newline >= least; newline = text.lastIndexOf('\n', newline - 1)) {
    line ??= newline + 1;
    if (isBlank(text, text.lastIndexOf('\n', newline - 1) + 1, newline)) return { at: newline + 1, place: 'paragraphs' };
  }
  if (line !== undefined) return { at: line, place: 'lines' };
  for (let at = size; at > least; at--) if (/\s/u.test(text[at - 1]!)) return { at, place: 'words' };
  const low = text.charCodeAt(size);
  return { at: low >= 0xdc00 && low <= 0xdfff ? size - 1 : size, place: 'anywhere' };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] !== ' ' && text[at] !== '\t' && text[at] !== '\r') return false;
  return true;
}
