import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { OpenedText } from '../../model/index.js';
import { HtmlRows } from './html-rows.js';
import { ClosedPlaces, MARK_ATTRIBUTE } from './closed-places.js';
import { NoteCalls } from './note-calls.js';
import { QuotedPlaces } from './quotations.js';
import { CleanTextBuilder, QUOTED } from './source-map.js';

/** Tags that end a block on either side: no citation runs across them. List items count as blocks; rows and cells of tables are lines. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section select ' +
    'summary table textarea title ul'
  ).split(' '),
);

/** What stands inside is for a program, or for a browser that lacks something: no reader of the page sees it. */
const DROPPED_TAGS = new Set(['script', 'style', 'template', 'iframe', 'noembed', 'noframes']);

/** Quoted as it is: left out where code is no text. */
const CODE_TAGS = new Set(['code', 'kbd', 'samp']);

const NONE: ReadonlySet<string> = new Set();

const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What says in electronic books and of ARIA that a link calls a note. */
const KIND_ATTRIBUTES: ReadonlySet<string> = new Set(['epub:type', 'role']);
const NOTE_CALL_KIND = /noteref/u;

const PREFORMATTED_TAGS = new Set(['pre', 'textarea', 'xmp', 'plaintext']);

/** Every run of HTML white space but the lone blank, which may stay as it is. */
const WHITE_SPACE_RUN = /[ \t\n\f\r]{2,}|[\t\n\f\r]/gu;

/**
 * Reads HTML, whole or in fragments, into a {@link CleanTextBuilder}.
 *
 * It listens to htmlparser2's tokenizer and keeps no tree: what a tag does to running text needs none, and a stack of open elements is
 * what makes deeply nested input quadratic. Only the few elements with a memory (dropped, preformatted, call) count their own depth.
 */
export class HtmlReader implements TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({}, this);
  /** Source offset of the fragment being read. */
  private base = 0;
  private entityEnd = 0;
  private tag = '';
  private tagStart = 0;
  private attribute = '';
  private href = '';
  private elementId = '';
  private isMark = false;
  /** An attribute says that the link calls a note. */
  private isNoteCall = false;
  private dropped = 0;
  private preformatted = 0;
  private foreign = 0;
  private readonly rows: HtmlRows;
  private readonly quoted: ReadonlySet<string>;

  constructor(
    private readonly source: string,
    private readonly text: CleanTextBuilder,
    private readonly calls = new NoteCalls(text),
    code = true,
    private readonly closed = new ClosedPlaces(),
    private readonly quotations = new QuotedPlaces(),
  ) {
    this.rows = new HtmlRows(text);
    this.quoted = code ? NONE : CODE_TAGS;
  }

  /** Reads `source.slice(start, end)`; a superscript or a link that is still open stays open for the next fragment. */
  read(start: number, end: number): void {
    this.base = start;
    this.entityEnd = 0;
    this.dropped = this.preformatted = this.foreign = 0;
    this.tokenizer.reset();
    this.tokenizer.write(this.source.slice(start, end));
    this.tokenizer.end();
  }

  startBlock(): void {
    this.text.startBlock();
    this.calls.forget();
  }

  endBlock(): void {
    this.text.endBlock();
    this.calls.forget();
  }

  ontext(start: number, end: number): void {
    // htmlparser2 reports a page that ends in `<br/` as text from -1: it is a tag, as any other that is never closed.
    if (this.dropped > 0 || start < 0) return;
    if (this.preformatted > 0) this.text.copy(this.base + start, this.base + end);
    else this.collapse(this.base + start, this.base + end);
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.dropped > 0) return;
    const character = String.fromCodePoint(codePoint);
    // An entity may stand for two characters: the second comes with the same end.
    if (end === this.entityEnd) this.text.extend(character);
    else this.text.spell(character, this.source.lastIndexOf('&', this.base + end - 1), this.base + end);
    this.entityEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.slice(start, end).toLowerCase();
    this.tagStart = this.base + start - 1;
    this.href = '';
    this.elementId = '';
    this.isMark = false;
    this.isNoteCall = false;
  }

  onopentagend(last: number): void {
    this.open(this.tag, this.base + last + 1);
  }

  onselfclosingtag(last: number): void {
    this.onopentagend(last);
    // HTML ignores the slash; SVG and MathML do not.
    if (this.foreign > 0) this.close(this.tag, this.tagStart, this.base + last + 1);
  }

  onclosetag(start: number, end: number): void {
    const close = this.source.indexOf('>', this.base + end);
    const after = close < 0 ? this.source.length : close + 1;
    this.close(this.slice(start, end).toLowerCase(), this.base + start - 2, after);
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.slice(start, end).toLowerCase();
    if (this.attribute === MARK_ATTRIBUTE) this.isMark = true;
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === 'href') this.href += this.slice(start, end);
    else if (this.attribute === 'id') this.elementId += this.slice(start, end);
    else if (KIND_ATTRIBUTES.has(this.attribute)) this.isNoteCall ||= NOTE_CALL_KIND.test(this.slice(start, end));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.ontext(start, end - offset);
  }

  onattribentity(): void {}

  onattribend(): void {}

  oncomment(): void {}

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {}

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private slice(start: number, end: number): string {
    return this.source.slice(this.base + start, this.base + end);
  }

  /** What no tag closed that is open in a block ends with it. */
  private leaveBlock(at: number): void {
    this.closed.endBlock(at);
    this.quotations.endBlock(at);
  }

  private open(name: string, after: number): void {
    if (BLOCK_TAGS.has(name)) this.leaveBlock(this.tagStart);
    this.quotations.openTag(name, this.tagStart);
    this.closed.open(name, this.tagStart, this.href !== '', this.isMark);
    if (this.quoted.has(name)) {
      if (this.dropped === 0) this.text.replace(QUOTED, this.tagStart, after);
      this.dropped++;
    } else if (DROPPED_TAGS.has(name)) this.dropped++;
    else if (this.dropped > 0) return;
    else if (BLOCK_TAGS.has(name)) this.startBlock();
    if (HEADING_TAGS.has(name)) this.text.startHeading();
    if (PREFORMATTED_TAGS.has(name)) this.preformatted++;
    switch (name) {
      case 'br':
        this.text.replace('\n', this.tagStart, after);
        break;
      case 'li':
      case 'aside':
        this.numberItem(after);
        break;
      case 'table':
        this.rows.openTable();
        break;
      case 'tr':
        this.rows.openRow(this.tagStart, after);
        this.calls.forget();
        break;
      case 'td':
      case 'th':
        this.rows.openCell(this.tagStart, after);
        this.calls.forget();
        break;
      case 'svg':
      case 'math':
        this.foreign++;
        break;
      case 'sup':
        this.calls.enterSuperscript(this.tagStart);
        break;
      case 'a':
        // The number of a document may be all that a mark links.
        if (!this.isMark) this.calls.enterLink(this.tagStart, this.href, this.isNoteCall);
        break;
    }
  }

  private close(name: string, start: number, after: number): void {
    if (name === 'table' && this.dropped === 0) this.rows.closeTable(start, after);
    if (BLOCK_TAGS.has(name)) this.leaveBlock(start);
    this.quotations.closeTag(name, after);
    this.closed.close(name, after);
    if (DROPPED_TAGS.has(name) || this.quoted.has(name)) this.dropped = Math.max(0, this.dropped - 1);
    if (this.dropped > 0) return;
    if (BLOCK_TAGS.has(name)) this.endBlock();
    if (PREFORMATTED_TAGS.has(name)) this.preformatted = Math.max(0, this.preformatted - 1);
    if (name === 'svg' || name === 'math') this.foreign = Math.max(0, this.foreign - 1);
    if (name === 'a') this.calls.exitLink(after);
    if (name === 'tr') this.rows.closeRow(start, after);
    if (name === 'tr' || name === 'td' || name === 'th') this.calls.forget();
    if (name === 'sup') this.calls.exitSuperscript(after);
    // Browsers read the stray closing tag as a line break too.
    if (name === 'br') this.text.replace('\n', start, after);
  }

  /** The number of a list item is drawn by the browser, and an e-book shows its notes apart; where a call links to it, its label is written out. */
  private numberItem(after: number): void {
    const label = this.calls.labelOf(this.elementId);
    if (label === undefined) return;
    this.text.replace(`[${label}] `, this.tagStart, after);
    this.text.leadIn();
  }

  /** White space in a page means one blank, however long it is and whatever it is made of. */
  private collapse(start: number, end: number): void {
    const chunk = this.source.slice(start, end);
    let from = chunk.startsWith(' ') && this.text.afterSpace ? 1 : 0;
    WHITE_SPACE_RUN.lastIndex = 0;
    for (let run = WHITE_SPACE_RUN.exec(chunk); run !== null; run = WHITE_SPACE_RUN.exec(chunk)) {
      this.text.copy(start + from, start + run.index);
      if (!this.text.afterSpace) this.text.spell(' ', start + run.index, start + WHITE_SPACE_RUN.lastIndex);
      from = WHITE_SPACE_RUN.lastIndex;
    }
    this.text.copy(start + from, end);
  }
}

/** Opens HTML: see {@link openText}. The page title is a block of its own; everything that a browser would not show is dropped. */
export function openHtml(source: string, code = true): OpenedText {
  const text = new CleanTextBuilder(source);
  const closed = new ClosedPlaces();
  const quotations = new QuotedPlaces();
  new HtmlReader(source, text, undefined, code, closed, quotations).read(0, source.length);
  return { ...text.finish(), closed: closed.all(source.length), quotations: quotations.all(source.length) };
}
