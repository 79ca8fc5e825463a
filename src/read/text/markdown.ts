import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import type { OpenedText, Span } from '../../model/index.js';
import { ClosedPlaces } from './closed-places.js';
import { HtmlReader } from './html.js';
import { markdownSections, type Section } from './markdown-sections.js';
import { NoteCalls } from './note-calls.js';
import { QuotedPlaces } from './quotations.js';
import { CleanTextBuilder, QUOTED } from './source-map.js';

type Token = ReturnType<typeof postprocess>[number][1];

const BLOCKS = new Set(['paragraph', 'atxHeading', 'setextHeading', 'codeFenced', 'codeIndented', 'htmlFlow', 'gfmFootnoteDefinition']);

/** Tokens whose content is text, unit for unit. */
const COPIED = new Set(['data', 'codeTextData', 'codeFlowValue']);

/** Labels of notes, which stay as they are and are no text of the writer's. */
const LABELS = new Set(['gfmFootnoteCall', 'gfmFootnoteDefinitionLabel']);

/** Where a mark would be a link in a link, or be printed as it is. */
const UNMARKED = new Set(['link', 'image', 'autolink', 'codeText', 'codeFenced', 'codeIndented']);

/** What stands between rules at the head of the file, for programs. */
const FRONT_MATTER = /^\uFEFF?(?<rule>---|\+\+\+)[ \t]*\r?\n(?=[^\r\n])(?:[^\n]*\n)*?(?:\k<rule>|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Tokens that are done with once they are entered: what stands inside is for the browser, or was read already. */
const PASSED = new Set([
  'resource', 'reference', 'definition', 'image', 'autolink', 'codeFencedFence',
  'htmlText', 'characterEscape', 'characterReference', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel',
]);

/** Quoted as it is: left out where code is no text. */
const CODE = new Set(['codeText', 'codeFenced', 'codeIndented']);

const ALERT = /^>[ \t]*\[![A-Za-z]+\]/u;
const LONGEST_ALERT = 24;

const BLANK_LINE = /\n[ \t>]*\r?\n/gu;

const DEFINED_LABEL = /^ {0,3}\[([^[\]\\\n\r]{1,999})\]:/gmu;
const USED_LABEL = /\[([^[\]\\\n\r]{1,999})\]/gu;

/**
 * Opens Markdown (CommonMark and GFM footnotes): see {@link openText}.
 *
 * A footnote call stays `[^1]`, and its note starts a paragraph of its own as `[^1]: body`. A table is a paragraph with bars in it. HTML
 * inside Markdown is read as HTML. Hostile input is bounded by the rules in `markdown-sections.ts`.
 */
export function openMarkdown(source: string, code = true): OpenedText {
  const text = new CleanTextBuilder(source);
  const closed = new ClosedPlaces();
  const quotations = new QuotedPlaces();
  const reader = new MarkdownReader(source, text, code, closed, quotations);
  closed.add(0, FRONT_MATTER.exec(source)?.[0].length ?? 0);
  for (const section of markdownSections(source)) reader.read(section);
  return { ...text.finish(), closed: closed.all(source.length), quotations: quotations.all(source.length), tagged: reader.tagged };
}

class MarkdownReader {
  /** Blocks of HTML. */
  readonly tagged: Span[] = [];
  private readonly calls: NoteCalls;
  private readonly html: HtmlReader;
  private readonly definedLabels: ReadonlySet<string>;
  private base = 0;
  /** The token whose content is passed over. */
  private passed: Token | undefined;
  /** The raw HTML collected so far; lines of a quote do not touch each other in the source and are read one by one. */
  private raw: { start: number; end: number } | undefined;
  private inHtmlBlock = false;
  private linkTarget: string | undefined;

  constructor(
    private readonly source: string,
    private readonly text: CleanTextBuilder,
    private readonly code: boolean,
    private readonly closed: ClosedPlaces,
    private readonly quotations: QuotedPlaces,
  ) {
    this.calls = new NoteCalls(text);
    this.html = new HtmlReader(source, text, this.calls, code, closed, quotations);
    this.definedLabels = new Set(Array.from(source.matchAll(DEFINED_LABEL), ([, label]) => labelKey(label)));
  }

  read(section: Section): void {
    this.html.endBlock();
    if (section.plain) {
      const end = section.start + section.readable.length;
      this.text.copy(section.start, end);
      this.closed.add(section.start, end);
      return;
    }
    // micromark passes over a byte order mark and does not count it.
    const skipped = section.readable.startsWith('\uFEFF') ? 1 : 0;
    this.base = section.start + skipped;
    for (const [side, token] of this.events(section.readable.slice(skipped))) {
      if (this.passed === undefined) {
        if (side === 'enter') this.enter(token);
        else this.exit(token);
      } else if (side === 'enter') {
        if (token.type === 'resourceDestinationString') this.linkTarget = this.slice(token);
      } else if (token === this.passed) {
        this.passed = undefined;
      }
    }
  }

  /** Labels may be defined in a section other than the one that uses them: the parser is told beforehand. */
  private events(readable: string): ReturnType<typeof postprocess> {
    const parser = parse({ extensions: [gfmFootnote()] });
    const labels = new Set(Array.from(readable.matchAll(USED_LABEL), ([, label]) => labelKey(label)));
    const known = [...labels].filter((label) => this.definedLabels.has(label));
    parser.defined.push(...known);
    parser.gfmFootnotes = known.filter((label) => label.startsWith('^')).map((label) => label.slice(1));
    return postprocess(parser.document().write(preprocess()(readable, undefined, true)));
  }

  private enter(token: Token): void {
    const start = this.base + token.start.offset;
    const end = this.base + token.end.offset;
    const { type } = token;
    if (BLOCKS.has(type)) this.html.startBlock();
    if (COPIED.has(type)) this.text.copy(start, end);
    if (LABELS.has(type)) this.text.copy(start, end, false);
    if (UNMARKED.has(type)) this.closed.add(start, end);
    if (type === 'htmlFlow') this.addTagged(start, end);
    if (PASSED.has(type)) this.passed = token;
    if (!this.code && CODE.has(type)) this.passOver(token, start, end);
    switch (type) {
      case 'blockQuote':
        if (!this.isAlert(token)) this.quotations.openBlock(start);
        break;
      case 'atxHeading':
      case 'setextHeading':
        this.text.startHeading();
        break;
      case 'htmlFlow':
        this.inHtmlBlock = true;
        break;
      case 'htmlFlowData':
        this.addRaw(start, end);
        break;
      case 'lineEnding':
        this.breakLine(start, end);
        break;
      case 'characterEscape':
        this.text.spell(this.source.slice(start + 1, end), start, end);
        break;
      case 'characterReference':
      case 'htmlText':
        this.html.read(start, end);
        break;
      case 'definitionMarker':
        this.text.replace(': ', start, end);
        this.text.leadIn();
        break;
      case 'link':
        this.linkTarget = undefined;
        this.calls.enterLink(start);
        break;
      case 'reference':
        this.linkTarget = '';
        break;
    }
  }

  /** `> [!NOTE]` is the writer's own. */
  private isAlert(token: Token): boolean {
    return ALERT.test(this.source.slice(this.base + token.start.offset, this.base + token.start.offset + LONGEST_ALERT));
  }

  /** A block is parted from its neighbours by the blank line that stands for it, an inline piece by the sign that does. */
  private passOver(token: Token, start: number, end: number): void {
    this.passed = token;
    if (BLOCKS.has(token.type)) this.html.endBlock();
    else this.text.replace(QUOTED, start, end);
  }

  /** A line of `=` or `-` ends no block of HTML, though it is read as one that does: tags are read up to the next blank line. */
  private addTagged(start: number, end: number): void {
    const last = this.tagged.at(-1);
    if (last !== undefined && end <= last.end) return;
    BLANK_LINE.lastIndex = Math.max(start, end - 1);
    this.tagged.push({ start: Math.max(start, last?.end ?? 0), end: BLANK_LINE.exec(this.source)?.index ?? this.source.length });
  }

  private exit(token: Token): void {
    const end = this.base + token.end.offset;
    if (token.type === 'link') {
      // `[1]` with a definition elsewhere is how Markdown without footnotes writes a call.
      if (this.linkTarget === undefined) this.calls.exitLink(end, '', true);
      else this.calls.exitLink(end, this.linkTarget);
    }
    if (token.type === 'blockQuote' && !this.isAlert(token)) this.quotations.closeBlock(end);
    if (token.type === 'htmlFlow') {
      this.readRaw();
      this.inHtmlBlock = false;
    }
    if (!BLOCKS.has(token.type)) return;
    this.html.endBlock();
    this.quotations.endBlock(end);
  }

  /** Between blocks a line ending is no text; the first one of fenced code ends the fence. */
  private breakLine(start: number, end: number): void {
    if (this.inHtmlBlock) this.addRaw(start, start + (this.source.startsWith('\r\n', start) ? 2 : 1));
    else if (!this.text.atBlockStart) this.text.spell('\n', start, end);
  }

  private addRaw(start: number, end: number): void {
    if (this.raw?.end === start) {
      this.raw.end = end;
    } else {
      this.readRaw();
      this.raw = { start, end };
    }
  }

  private readRaw(): void {
    if (this.raw !== undefined) this.html.read(this.raw.start, this.raw.end);
    this.raw = undefined;
  }

  private slice(token: Token): string {
    return this.source.slice(this.base + token.start.offset, this.base + token.end.offset);
  }
}

/** Labels match whatever their letter case and white space. */
function labelKey(label = ''): string {
  return label.replace(/[\t\n\r ]+/gu, ' ').trim().toLowerCase().toUpperCase();
}
