import type { OpenedFile } from '../entries/files.js';
import type { Analysis, Resolution, ResolvedCitation } from '../model/index.js';
import { positionFinder } from '../read/text/lines.js';
import { placeWords } from './file-readers.js';
import { paint, type Screen, type Style } from './screen.js';
import { say, sayDay, sayName } from '../cards/say.js';
import { knownDocument, standingWords, type Standing } from '../cards/standing.js';
import { displayWidth, fit, pad, visible } from './terminal-text.js';

export interface AnalyzedFile {
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** Where the text is that of a Word document or a PDF. */
  readonly opened?: OpenedFile | undefined;
  /** How its documents stand on the day that was asked. */
  readonly statuses?: readonly Standing[];
}

/** No line is longer than the screen is wide, down to 30. */
export interface TableStyle extends Screen {
  /** Names the file in each line. */
  readonly files: boolean;
  /** Has a column for how the documents stand. */
  readonly standing?: boolean;
}

interface Column {
  readonly title: string;
  /** A column is not cut below this width; if the terminal is too narrow for all, those that may be dropped go, highest number first. */
  readonly least: number;
  readonly drop?: number;
  /** What is most worth reading gives way last: it counts as that much narrower than it is. */
  readonly weight?: number;
  readonly cut?: 'start';
  readonly style?: Style;
}

const COLUMNS: readonly Column[] = [
  { title: 'where', least: 6, weight: 1.5, cut: 'start', style: 'dim' },
  { title: 'citation', least: 12, weight: 2, style: 'bold' },
  { title: 'form', least: 8, drop: 4 },
  { title: 'document', least: 8, style: 'cyan' },
  { title: 'issuer', least: 6, drop: 3 },
  { title: 'date', least: 10, drop: 2 },
  { title: 'term', least: 4, drop: 5 },
  // The end of an id is what tells it from others.
  { title: 'resolved', least: 19, drop: 1, weight: 2 },
];
/** Whoever asks for it has it on the narrowest screen. */
const STATUS: Column = { title: 'status', least: 16, weight: 4 };

const GAP = '  ';

/** The lines of one file, and how wide each column is in them. */
export interface FileRows {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly diagnostics: number;
}

/** What a file gives to a table of that style. */
export function fileRows(style: TableStyle, { file, text, analysis, statuses, opened }: AnalyzedFile): FileRows {
  const positionOf = positionFinder(text);
  const prefix = style.files ? `${file}:` : '';
  const standing = new Map(statuses?.map((one) => [one.document, say(style, standingWords(one))]));
  const rows = analysis.citations.map((citation) => {
    const { line, column } = positionOf(citation.span.start);
    const where = opened === undefined ? `${line}:${column}` : say(style, placeWords(opened.placeOf(citation.span)));
    const { form, issuer, date, term } = citation;
    const cells = [`${prefix}${where}`, citation.text, say(style, form), documentOf(citation), issuer && sayName(style, issuer), date && sayDay(style, date), term, resolvedTo(citation.resolution), ...(style.standing === true ? [statusIn(standing, citation.resolution)] : [])];
    return cells.map((cell) => visible(cell ?? ''));
  });
  const widths: number[] = [];
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell));
  return { rows, widths, diagnostics: analysis.diagnostics.length };
}

/** A table of the citations of all files, one a line, then a line that counts. Keeps the cells, not the texts. */
export class CitationTable {
  private readonly rows: (readonly string[])[] = [];
  private readonly widths: number[] = [];
  private files = 0;
  private diagnostics = 0;

  constructor(private readonly style: TableStyle) {}

  add({ rows, widths, diagnostics }: FileRows): void {
    for (const row of rows) this.rows.push(row);
    for (const [index, width] of widths.entries()) this.widths[index] = Math.max(this.widths[index] ?? 0, width);
    this.files++;
    this.diagnostics += diagnostics;
  }

  render(): string {
    const columns = layOut((this.style.standing === true ? [...COLUMNS, STATUS] : COLUMNS).map((column) => ({ ...column, title: say(this.style, column.title) })), this.widths, this.style.width);
    const header = columns.map(({ title, width, ...column }) => ({ ...column, text: title, width, style: 'underline' as Style }));
    const lines = this.rows.map((row) => this.line(columns.map((column) => ({ ...column, text: row[column.index] ?? '' }))));
    if (lines.length > 0) lines.unshift(this.line(header));
    return [...lines, paint(this.style, 'dim', this.summary()), ''].join('\n');
  }

  private line(cells: readonly { readonly text: string; readonly width: number; readonly cut?: 'start'; readonly style?: Style }[]): string {
    const last = cells.findLastIndex(({ text }) => text !== '');
    return cells
      .slice(0, last + 1)
      .map(({ text, width, cut, style }, index) => {
        const fitted = fit(text, width, cut);
        // Blanks are not painted: they would be underlined.
        return paint(this.style, style, fitted) + (index < last ? pad('', width - displayWidth(fitted)) : '');
      })
      .join(GAP);
  }

  private summary(): string {
    const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
    const remarks = this.diagnostics === 0 ? '' : `, ${count(this.diagnostics, 'diagnostic')} (--format json shows them)`;
    return say(this.style, `${count(this.rows.length, 'citation')} in ${count(this.files, 'file')}${remarks}`);
  }
}

/** The symbol, or as much of one as is known: `nghi-quyet 57`, `nghi-quyet plenum 4`. */
function documentOf({ symbol, type, typeCandidates, number, suffix, plenum }: ResolvedCitation): string {
  if (symbol !== undefined) return symbol;
  const kind = type ?? typeCandidates?.join('|') ?? '';
  if (number !== undefined) return `${kind} ${number}${suffix ?? ''}`.trimStart();
  return plenum === undefined ? kind : `${kind} plenum ${plenum}`.trimStart();
}

/** The id of the document; `?` with the number of candidates; `–` where none is known. */
function resolvedTo(resolution: Resolution): string {
  if (resolution.status === 'resolved') return resolution.document;
  return resolution.status === 'ambiguous' ? `? ${resolution.candidates.length}` : '–';
}

/** A citation that may mean several documents, or none, has none. */
const statusIn = (standing: ReadonlyMap<string, string>, resolution: Resolution): string => standing.get(knownDocument(resolution) ?? '') ?? '–';

/** Natural widths if they fit; else the widest column gives way, one step at a time, down to its least width. */
function layOut(all: readonly Column[], widest: readonly number[], width: number): (Column & { readonly index: number; readonly width: number })[] {
  const columns = all.map((column, index) => ({
    ...column,
    index,
    width: Math.max(displayWidth(column.title), widest[index] ?? 0),
  }));
  const needed = (of: (column: (typeof columns)[number]) => number): number =>
    columns.reduce((sum, column) => sum + of(column), GAP.length * (columns.length - 1));
  while (needed(({ width, least }) => Math.min(width, least)) > width) {
    const dropped = columns.reduce((most, { drop = 0 }, index) => (drop > (columns[most]?.drop ?? 0) ? index : most), 0);
    if (columns[dropped]?.drop === undefined) break;
    columns.splice(dropped, 1);
  }
  const felt = ({ width, weight = 1 }: (typeof columns)[number]): number => width / weight;
  for (let excess = needed((column) => column.width) - width; excess > 0; excess--) {
    const yielding = columns.filter((column) => column.width > column.least);
    if (yielding.length === 0) break;
    yielding.reduce((widest, column) => (felt(column) > felt(widest) ? column : widest)).width--;
  }
  return columns;
}
