/** A run of whole blocks of a Markdown source. */
export interface Section {
  readonly start: number;
  /** The section as the parser may see it: as long as the source, unit for unit, with the marks that would stall the parser made letters. */
  readonly readable: string;
  /** More marks than any writer sets: the section is to be read as plain text. */
  readonly plain: boolean;
}

/*
 * micromark reads prose in linear time, but not everything: every `]`, `*a_` or `<!--` without its partner looks through the whole
 * paragraph again, every `>` through the open quotes, and every heading underline or change of list through all blocks before it
 * (100 kB of `]` takes a minute). Four rules bound that work. None of them moves an offset, and ordinary texts meet only the first.
 *
 * 1. The source is read in sections of about 4 kB, cut where no open block can go on, and at the latest after 8 kB at any line (32 kB
 *    inside fenced code or raw HTML): text is all that we want of it.
 * 2. A line of `=` or `-` is read as a blank line: as a rule or as an underline, it ends the block all the same.
 * 3. More than 32 quote and list marks at the head of a line are text.
 * 4. A section with more than 1,024 inline marks is plain text, and so is a long line with more than 2²³ / length of them.
 */
const SECTION_SIZE = 4096;
const LATEST_CUT = 8192;
const LATEST_CUT_IN_FENCE = 32_768;
const MOST_INLINE_MARKS = 1024;
const MOST_LOOKING = 2 ** 23;

const LINE_END = /\r\n|\r|\n/gu;
const BLANK = /^[ \t]*$/u;
const RULE_OR_UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const CROWDED_HEAD = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){33,}/u;
const ITEM_OR_ROW = /^ {0,3}(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#|\||\[\^)/u;
const QUOTE = /^ {0,3}>/u;
const INLINE_MARK = /[[\]*_<`]/gu;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;

/** Blocks of HTML that may hold blank lines; a cut inside would turn their second half into text. */
const HTML_OPENING = /^ {0,3}<(?:!--|(?:script|pre|style|textarea)(?![\w-]))/iu;
const HTML_CLOSING = /-->|<\/(?:script|pre|style|textarea)>/iu;

/** Cuts Markdown into sections, in order and without gaps. */
export function* markdownSections(source: string): Generator<Section> {
  let start = 0;
  let parts: string[] = [];
  const fences = new FenceTracker();
  let previousBlank = true;
  let previousQuote = false;
  for (const line of lines(source)) {
    const size = line.start - start;
    const fresh = (previousBlank && !/^[ \t]/u.test(line.text)) || ITEM_OR_ROW.test(line.text) || (!previousQuote && QUOTE.test(line.text));
    const due = fences.open ? size >= LATEST_CUT_IN_FENCE : size >= LATEST_CUT || (size >= SECTION_SIZE && fresh);
    if (due) {
      yield section(start, parts.join(''));
      start = line.start;
      parts = [];
    }
    const readable = readableLine(line.text);
    parts.push(readable, line.ending);
    fences.pass(line.text);
    previousBlank = BLANK.test(readable);
    previousQuote = QUOTE.test(readable);
  }
  if (start < source.length) yield section(start, parts.join(''));
}

function section(start: number, readable: string): Section {
  const most = Math.min(MOST_INLINE_MARKS, Math.floor(MOST_LOOKING / readable.length));
  return { start, readable, plain: countUpTo(readable, INLINE_MARK, most + 1) > most };
}

function readableLine(line: string): string {
  if (RULE_OR_UNDERLINE.test(line)) return ' '.repeat(line.length);
  return line.replace(CROWDED_HEAD, (head) => head.replace(/[^ \t]/gu, 'x'));
}

/** Whether a line stands inside fenced code or raw HTML, as far as lines at the margin tell. */
class FenceTracker {
  private fence = '';
  private html = false;

  get open(): boolean {
    return this.fence !== '' || this.html;
  }

  pass(line: string): void {
    if (this.fence !== '') {
      const closing = FENCE.exec(line)?.[1] ?? '';
      if (closing.startsWith(this.fence) && line.trim() === closing) this.fence = '';
    } else if (this.html) {
      this.html = !HTML_CLOSING.test(line);
    } else {
      this.fence = FENCE.exec(line)?.[1] ?? '';
      this.html = HTML_OPENING.test(line) && !HTML_CLOSING.test(line);
    }
  }
}

function* lines(source: string): Generator<{ readonly start: number; readonly text: string; readonly ending: string }> {
  let start = 0;
  for (const { index, 0: ending } of source.matchAll(LINE_END)) {
    yield { start, text: source.slice(start, index), ending };
    start = index + ending.length;
  }
  if (start < source.length) yield { start, text: source.slice(start), ending: '' };
}

function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < limit && pattern.test(text)) count++;
  return count;
}
