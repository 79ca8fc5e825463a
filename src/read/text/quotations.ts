import type { Span } from '../../model/index.js';

const BLOCK_TAG = 'blockquote';
const INLINE_TAG = 'q';

/** Collects where in a source markup says that words are other people's: `<blockquote>`, `<q>`, Markdown's `>`. */
export class QuotedPlaces {
  private readonly spans: Span[] = [];
  private blocks = 0;
  private inline = 0;
  private since: number | undefined;

  openBlock(start: number): void {
    this.blocks++;
    this.since ??= start;
  }

  closeBlock(end: number): void {
    this.blocks = Math.max(0, this.blocks - 1);
    this.settle(end);
  }

  openTag(name: string, start: number): void {
    if (name === BLOCK_TAG) this.openBlock(start);
    else if (name === INLINE_TAG) {
      this.inline++;
      this.since ??= start;
    }
  }

  closeTag(name: string, end: number): void {
    if (name === BLOCK_TAG) this.closeBlock(end);
    else if (name === INLINE_TAG) {
      this.inline = Math.max(0, this.inline - 1);
      this.settle(end);
    }
  }

  /** A `<q>` that nobody closes ends with its block. */
  endBlock(at: number): void {
    this.inline = 0;
    this.settle(at);
  }

  /** In order and apart; what is still open reaches the end of the source. */
  all(end: number): readonly Span[] {
    this.inline = this.blocks = 0;
    this.settle(end);
    return this.spans;
  }

  private settle(end: number): void {
    if (this.since === undefined || this.blocks + this.inline > 0) return;
    this.spans.push({ start: this.since, end });
    this.since = undefined;
  }
}

/** What closes what an opening sign opens. */
const CLOSING: ReadonlyMap<string, string> = new Map([['“', '”'], ['‟', '”'], ['„', '“”'], ['«', '»'], ['"', '"']]);
/** So far from the end of a paragraph the next one is looked for. */
const PARAGRAPH_HEAD = 40;
const SIGN = /[“”„‟«»"]|\n[ \t]*(?=\r?\n)/gu;
const QUOTED_LINES = /^[ \t]*>.*$(?:\n[ \t]*>.*$)*/gmu;

/** `"` opens behind a blank or a bracket, and closes before a blank, a bracket or a sign. */
const opensStraight = (text: string, at: number): boolean => /^(?:|[\s([—–-])$/u.test(text.slice(Math.max(0, at - 1), at)) && /\S/u.test(text.charAt(at + 1));

/**
 * Where a text has words in quotation marks (“ ”, « », „ “), each from mark to mark and within its paragraph. A paragraph that opens with a
 * mark which the next paragraph repeats is quoted as a whole.
 *
 * @param straight whether `"` is such a mark; in data and source code it is none
 */
export function quotedWords(text: string, straight: boolean): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly sign: string; readonly opensParagraph: boolean; depth: number } | undefined;
  let paragraph = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign.startsWith('\n')) {
      if (open?.opensParagraph === true && text.slice(index + sign.length, index + sign.length + PARAGRAPH_HEAD).trimStart().startsWith(open.sign)) spans.push({ start: open.start, end: index });
      open = undefined;
      paragraph = index + sign.length;
    } else if (open === undefined) {
      if (!CLOSING.has(sign) || (sign === '"' && !(straight && opensStraight(text, index)))) continue;
      open = { start: index, sign, opensParagraph: index - paragraph < PARAGRAPH_HEAD && text.slice(paragraph, index).trim() === '', depth: 1 };
    } else if (CLOSING.get(open.sign)!.includes(sign)) {
      if (--open.depth > 0) continue;
      spans.push({ start: open.start, end: index + 1 });
      open = undefined;
    } else if (sign === open.sign) open.depth++;
  }
  return spans;
}

/** Lines of a plain text that begin with `>`, as mail quotes what it answers. */
export function quotedLines(text: string): Span[] {
  return Array.from(text.matchAll(QUOTED_LINES), ({ 0: lines, index }) => ({ start: index, end: index + lines.length }));
}
