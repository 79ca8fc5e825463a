import { LOCALES } from '../../locale/locales.js';
import type { Locale } from '../../locale/types.js';
import type { Span } from '../../model/index.js';
import { NO_LANGUAGE, setOf } from '../../model/language-set.js';
import { Class, classOf, isDigitClass, isLetterClass } from '../text/classes.js';
import { PhraseTrie } from './trie.js';

/** What the head of a column says of what stands in it. */
export type ColumnKind = 'date' | 'other-date' | 'issuer' | 'other-body' | 'number';

/** A row of a table: its cells from their first sign to their last, and the heads above them. */
export interface TableRow {
  readonly cells: readonly Span[];
  /** Cells of the table's first row; none for that row itself. Of a record its labels. */
  readonly heads: readonly Span[];
  /** Each cell has a label, which alone says what it holds. */
  readonly labelled?: true;
  /** It is one of several such records. */
  readonly listed?: boolean;
}

/** Longer lines are looked at no further: no row of a table that people read. */
const LONGEST_ROW = 2000;
const TAB = 0x09;
const QUOTE = 0x22;
/** What parts the values of a file of them, where its first line is one of heads. */
const VALUE_SEPARATORS = [Class.comma, Class.semicolon] as const;

const KINDS: readonly (readonly [kind: ColumnKind, words: (locale: Locale) => readonly string[]])[] = [
  ['date', ({ dateFields, dateColumns }) => [...dateFields, ...dateColumns]], ['other-date', ({ otherDateFields }) => otherDateFields],
  ['issuer', ({ issuerColumns }) => issuerColumns], ['other-body', ({ otherBodyColumns }) => otherBodyColumns], ['number', ({ numberColumns }) => numberColumns],
];

let heads: PhraseTrie | undefined;

function headsTrie(): PhraseTrie {
  heads ??= new PhraseTrie(LOCALES.flatMap((locale) => KINDS.flatMap(([, words], kind) => words(locale).map((text) => ({
    token: 1, text: text.normalize('NFC'), languages: setOf(locale.language), values: [], number: kind, plural: false, strict: false,
  })))));
  return heads;
}

/** The whole label: `ngay_dang` is no `ngay`; `ngayBanHanh` has its words too. */
function kindOfLabel(label: string): ColumnKind | undefined {
  const words = label.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const phrase = headsTrie().match(words, 0, words.length, NO_LANGUAGE);
  return phrase === undefined || headsTrie().matchEnd < words.length ? undefined : KINDS[phrase.number]![0];
}

const CELL_SIGNS: ReadonlySet<number> = new Set([Class.cell, Class.comma, Class.semicolon]);

/** Does a sign that may part cells stand before `at`? */
export function opensCell(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const unit = text.charCodeAt(before);
    const value = classOf[unit]!;
    if (unit === TAB || CELL_SIGNS.has(value)) return true;
    if (value !== Class.space && value !== Class.emphasis && value !== Class.quote) return false;
  }
  return false;
}

/** Start of the line that `at` is in; -1 where the line is too long. */
function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_ROW);
  let start = at;
  while (start > least && classOf[text.charCodeAt(start - 1)] !== Class.newline) start--;
  return start === least && start > 0 ? -1 : start;
}

function lineEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + LONGEST_ROW);
  let end = at;
  while (end < most && classOf[text.charCodeAt(end)] !== Class.newline) end++;
  return end;
}

/** The sign between the cells of the line: an upright stroke, else a tab. */
function separatorIn(text: string, start: number, end: number): 'stroke' | 'tab' | undefined {
  let tab = false;
  for (let at = start; at < end; at++) {
    if (classOf[text.charCodeAt(at)] === Class.cell) return 'stroke';
    tab ||= text.charCodeAt(at) === TAB;
  }
  return tab ? 'tab' : undefined;
}

/** The cells of a line; a separator in quotes parts none. */
function cellsOf(text: string, start: number, end: number, separates: (at: number) => boolean): Span[] {
  const cells: Span[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) === QUOTE) quoted = !quoted;
    if (at < end && (quoted || !separates(at))) continue;
    cells.push(trimmed(text, from, at));
    from = at + 1;
  }
  return cells;
}

/** So much of a line is looked at for the sign that parts its values. */
const SIGN_REACH = 64;
const LEAST_VALUES = 3;

const isValueSign = (value: number): boolean => value === Class.comma || value === Class.semicolon;

function isGlued(text: string, at: number): boolean {
  const next = at + 1 < text.length ? classOf[text.charCodeAt(at + 1)]! : Class.space;
  return next !== Class.space && next !== Class.newline;
}

/** The first comma or semicolon of the line that has no blank behind it. */
function gluedSign(text: string, from: number, to = from + SIGN_REACH): number | undefined {
  for (let at = from; at < Math.min(to, from + SIGN_REACH, text.length); at++) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.newline) return undefined;
    if (isValueSign(value) && isGlued(text, at)) return value;
  }
  return undefined;
}

/** How many values the line has; 0 where it is prose, with a blank behind the sign. */
function gluedValues(text: string, start: number, end: number, sign: number): number {
  let count = 1;
  let quoted = false;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === QUOTE) quoted = !quoted;
    if (quoted || classOf[text.charCodeAt(at)] !== sign) continue;
    if (at + 1 < end && !isGlued(text, at)) return 0;
    count++;
  }
  return count;
}

const isSign = (value: number): boolean => isLetterClass(value) || isDigitClass(value) || value === Class.openParen || value === Class.closeParen;

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && !isSign(classOf[text.charCodeAt(start)]!)) start++;
  while (end > start && !isSign(classOf[text.charCodeAt(end - 1)]!) && classOf[text.charCodeAt(end - 1)] !== Class.ignorable) end--;
  return { start, end };
}

/** A text is looked over in stretches of so many units. */
const STRETCH = 2048;

/** Where a sign may stand: by stretches, in one pass over the text when that is first asked. */
class SignPlaces {
  private stretches: Uint8Array | undefined;

  constructor(private readonly text: string, private readonly sign: string) {}

  /** A yes may be wrong, a no is not. */
  mayStand(from: number, to: number): boolean {
    const stretches = (this.stretches ??= this.look());
    for (let at = Math.floor(from / STRETCH); at * STRETCH < to && at < stretches.length; at++) if (stretches[at] === 1) return true;
    return false;
  }

  private look(): Uint8Array {
    const stretches = new Uint8Array(Math.ceil(this.text.length / STRETCH));
    for (let at = this.text.indexOf(this.sign); at !== -1; ) {
      const stretch = Math.floor(at / STRETCH);
      stretches[stretch] = 1;
      at = this.text.indexOf(this.sign, (stretch + 1) * STRETCH);
    }
    return stretches;
  }
}

/**
 * Rows and columns of a text's tables: cells between upright strokes or tabs, and values between commas where the text begins with a line
 * of heads. A table is walked up once, whatever row is asked for.
 */
export class Columns {
  /** By the start of a row: that of the first row of its table. */
  private readonly tops = new Map<number, number>();
  private row: TableRow | undefined;
  private rowStart = -1;
  private valueSign: number | undefined | 'unknown' = 'unknown';
  private readonly strokes: SignPlaces;
  private readonly tabs: SignPlaces;

  constructor(private readonly text: string) {
    this.strokes = new SignPlaces(text, '|');
    this.tabs = new SignPlaces(text, '\t');
  }

  /** The row of a table in which `at` stands. */
  rowAt(at: number): TableRow | undefined {
    if (!this.mayBeRow(at)) return undefined;
    const start = lineStart(this.text, at);
    if (start < 0) return undefined;
    if (start !== this.rowStart) {
      this.rowStart = start;
      this.row = this.readRow(start);
    }
    return this.row;
  }

  /** Most texts hold no table: they are told by what no row is without. */
  private mayBeRow(at: number): boolean {
    const [from, to] = [Math.max(0, at - LONGEST_ROW), at + LONGEST_ROW];
    return this.strokes.mayStand(from, to) || this.tabs.mayStand(from, to) || this.signOfValues() !== undefined || gluedSign(this.text, at) !== undefined;
  }

  /** What parts the values, where the first line of the text has their heads. */
  private signOfValues(): number | undefined {
    if (this.valueSign === 'unknown') {
      const first = lineEnd(this.text, 0);
      this.valueSign = VALUE_SEPARATORS.find((sign) => this.headsOf(first, sign).some((_, column, all) => this.kindOf({ cells: [], heads: all }, column) !== undefined));
    }
    return this.valueSign;
  }

  /** What the head of the column says in which `at` stands. */
  kindAt(at: number): ColumnKind | undefined {
    const row = this.rowAt(at);
    const column = row?.cells.findIndex(({ start, end }) => start <= at && at < end) ?? -1;
    return column < 0 ? undefined : this.kindOf(row!, column);
  }

  /** What the head says of the cells below it. */
  kindOf({ heads: above, labelled }: TableRow, column: number): ColumnKind | undefined {
    const head = above[column];
    if (head === undefined || head.start === head.end) return undefined;
    if (labelled === true) return kindOfLabel(this.text.slice(head.start, head.end));
    const phrase = headsTrie().match(this.text, head.start, head.end, NO_LANGUAGE);
    return phrase === undefined ? undefined : KINDS[phrase.number]![0];
  }

  /** "date", "ngày": in the data of an article it is the article's own as often as a document's. */
  isOneWord({ heads: above }: TableRow, column: number): boolean {
    const { start, end } = above[column]!;
    return !/[\s_-]|\p{Ll}\p{Lu}/u.test(this.text.slice(start, end));
  }

  private readRow(start: number): TableRow | undefined {
    const { text } = this;
    const end = lineEnd(text, start);
    const separator = separatorIn(text, start, end);
    if (separator === undefined) return this.valuesOf(start, end);
    const separates = separator === 'stroke' ? (at: number): boolean => classOf[text.charCodeAt(at)] === Class.cell : (at: number): boolean => text.charCodeAt(at) === TAB;
    const head = this.headOf(start, separator);
    return { cells: cellsOf(text, start, end, separates), heads: head === start ? [] : cellsOf(text, head, lineEnd(text, head), separates) };
  }

  /** A line of a file of values, whose first line has the heads. */
  private valuesOf(start: number, end: number): TableRow | undefined {
    const { text } = this;
    const sign = this.signOfValues();
    if (sign === undefined) return this.recordOf(start, end);
    if (start === 0) return undefined;
    const cells = this.valuesIn(start, end, sign);
    const above = this.headsOf(lineEnd(text, 0), sign);
    return cells.length === above.length ? { cells, heads: above } : undefined;
  }

  private valuesIn(start: number, end: number, sign: number): Span[] {
    return cellsOf(this.text, start, end, (at) => classOf[this.text.charCodeAt(at)] === sign);
  }

  /** A line of values without heads: no blank stands behind what parts them, and the line above or below has as many. */
  private recordOf(start: number, end: number): TableRow | undefined {
    const { text } = this;
    const sign = gluedSign(text, start, end);
    const count = sign === undefined ? 0 : gluedValues(text, start, end, sign);
    if (sign === undefined || count < LEAST_VALUES) return undefined;
    const below = end < text.length && gluedValues(text, end + 1, lineEnd(text, end + 1), sign) === count;
    const above = below || start === 0 ? -1 : lineStart(text, start - 1);
    return below || (above >= 0 && gluedValues(text, above, start - 1, sign) === count) ? { cells: this.valuesIn(start, end, sign), heads: [] } : undefined;
  }

  private headsOf(end: number, sign: number): Span[] {
    const cells = cellsOf(this.text, 0, end, (at) => classOf[this.text.charCodeAt(at)] === sign);
    return cells.length > 1 ? cells : [];
  }

  private headOf(row: number, separator: 'stroke' | 'tab'): number {
    const { text, tops } = this;
    const passed: number[] = [];
    let head = row;
    while (head > 0) {
      const known = tops.get(head);
      if (known !== undefined) {
        head = known;
        break;
      }
      passed.push(head);
      const above = lineStart(text, head - 1);
      if (above < 0 || separatorIn(text, above, head) !== separator) break;
      head = above;
    }
    for (const below of passed) tops.set(below, head);
    return head;
  }
}
