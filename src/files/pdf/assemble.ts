import { rowsOf, textOf, type Line } from './lines.js';
import { partNotes, labelIn, type Note } from './notes.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { settleRaised, type PageContent, type Piece } from './pieces.js';
import { readingOrder, type Flow, type TableRow } from './reading-order.js';
import { isSameTable, partedAtCuts, tablesOf, type Table } from './tables.js';
import { withoutRunningHeads } from './running-heads.js';

/** The text of pages, and where in it each line begins, with its page. */
export interface PagesText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly pages: readonly number[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a label is in the text: `[2]` for a number, `[^a]` for letters. */
const mark = (label: string): string => (/^\d/u.test(label) ? `[${label}]` : `[^${label}]`);

/** The size of most letters. */
function commonSize(pages: readonly PageContent[]): number {
  const letters = new Map<number, number>();
  for (const { pieces } of pages) for (const { size, text } of pieces) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0] as [number, number])[0];
}

interface Parted {
  readonly flows: readonly Flow[];
  readonly notes: readonly Note[];
}

/** Flows and notes of all pages; a note that a page ends in goes on at the foot of the next. */
function partAll(flows: readonly (readonly Flow[])[], size: number): { readonly pages: readonly Parted[] } {
  const waiting = new Set<string>();
  const pages: { flows: readonly Flow[]; notes: Note[] }[] = [];
  for (const page of flows) {
    const { carried, notes, called, flows: kept } = partNotes(page, size, waiting);
    const last = pages.findLast((one) => one.notes.length > 0)?.notes;
    if (carried.length > 0 && last !== undefined) last[last.length - 1] = { ...last.at(-1)!, lines: [...last.at(-1)!.lines, ...carried] };
    for (const label of called) waiting.add(label);
    for (const { label } of notes) waiting.delete(label);
    pages.push({ flows: kept, notes: [...notes] });
  }
  return { pages };
}

/**
 * The text of a document in reading order: running heads are left out, notes stand at the end, or, where the numbers begin again on every
 * page, behind the paragraph with which their page ends.
 */
export function assembleText(contents: readonly PageContent[]): PagesText {
  const tables = contents.map(({ strokes }) => tablesOf(strokes));
  const rows = withoutRunningHeads(contents.map(({ pieces }, page) => rowsOf(partedAtCuts(settleRaised(pieces), tables[page]!), page, tables[page]!)));
  const { pages } = partAll(rows.map((page, at) => readingOrder(page, tables[at]!)), commonSize(contents));
  const notes = pages.flatMap((page) => page.notes);
  const again = new Set(notes.map(({ label }) => label)).size < notes.length;
  const writer = new Writer(new Set(notes.map(({ label }) => label)));
  const words = (line: Line): string => writer.words(line);
  const paragraphs = paragraphsOf(pages.flatMap(({ flows }) => flows), words);
  let due = 0;
  for (const paragraph of paragraphs) {
    // The paragraph before was the last one that had words of these pages.
    while (again && due < paragraph.page) writer.notes(pages[due++]!.notes);
    writer.block(paragraph);
  }
  for (; due < pages.length; due++) writer.notes(pages[due]!.notes);
  return writer.finish();
}

class Writer {
  private text = '';
  private readonly starts: number[] = [];
  private readonly pages: number[] = [];
  private row: TableRow | undefined;
  private table: Table | undefined;

  constructor(private readonly labels: ReadonlySet<string>) {}

  words(line: Line): string {
    return textOf(line, (piece) => this.raised(piece));
  }

  /** A paragraph, or the next cell of a row: upright strokes part the cells, and rows of one table follow one another. */
  block({ lines, row }: Paragraph): void {
    if (row === undefined || row !== this.row) this.endRow();
    if (row === undefined) this.paragraph(lines);
    else {
      if (row === this.row) this.text += this.text.endsWith(' ') ? '| ' : ' | ';
      else if (this.text !== '') this.text += this.table !== undefined && isSameTable(this.table, row.table) ? '\n' : '\n\n';
      this.lines(lines);
    }
    this.row = row;
    this.table = row?.table;
  }

  private endRow(): void {
    if (this.row !== undefined) this.text += this.text.endsWith(' ') ? '|' : ' |';
    this.row = undefined;
  }

  private paragraph(lines: readonly Line[], lead = ''): void {
    if (this.text !== '') this.text += '\n\n';
    this.text += lead;
    this.lines(lines);
  }

  private lines(lines: readonly Line[]): void {
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.text = joinedTo(this.text, this.words(line));
      this.starts.push(this.text.length);
      this.pages.push(line.page);
      this.text += this.words(line);
    }
  }

  notes(notes: readonly Note[]): void {
    this.endRow();
    for (const { label, lines } of notes) this.paragraph(lines, `${mark(label)} `);
  }

  finish(): PagesText {
    this.endRow();
    return { text: this.text, starts: this.starts, pages: this.pages };
  }

  /** A call of a note, or a power or an ordinal. */
  private raised(piece: Piece): string {
    const label = labelIn(piece);
    if (label !== undefined && this.labels.has(label)) return mark(label);
    return /^\d+$/u.test(piece.text) ? [...piece.text].map((digit) => SUPERSCRIPTS[Number(digit)]).join('') : piece.text;
  }
}

/** What stands before the next line: a blank, nothing behind a hyphen that parts a symbol, and the hyphen gone where it parts a word. */
function joinedTo(text: string, next: string): string {
  if (/\p{Ll}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1);
  return /[\p{L}\d][-\u2010/]$/u.test(text) ? text : `${text} `;
}

