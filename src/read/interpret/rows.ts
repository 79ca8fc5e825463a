import { titleAt } from '../scan/head-lines.js';
import { recordAt } from '../scan/records.js';
import { Columns, type ColumnKind, type TableRow } from '../scan/columns.js';
import { emptyDraft, report, takeIssuer, type Draft } from './draft.js';
import type { IsoDate } from '../../model/index.js';
import { dropPlace, placeField, takePlace } from './places.js';
import { readNoteOnto } from './reader.js';

/** Longer cells hold prose, and longer rows no record. */
const LONGEST_CELL = 60;
const MOST_CELLS = 24;

/**
 * What the other cells of a row say of the document that it is about: its day and its issuer, in whatever order the columns stand. A head
 * tells which cell holds them (Ngày ban hành) and which does not (Ngày đăng, Đơn vị thực hiện); without one, the only day and the only
 * body of the row are the document's.
 */
export function readRows(text: string, drafts: readonly Draft[]): void {
  let columns: Columns | undefined;
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index]!;
    if (draft.number === undefined || draft.form === 'anaphora' || (draft.date !== undefined && draft.laterDates.length === 0 && isKnown(draft) && (draft.typeStated || draft.types.length < 2))) continue;
    columns ??= new Columns(text);
    const row = recordAt(text, valueOf(draft, text)) ?? columns.rowAt(draft.span.start);
    if (row === undefined || row.cells.length > MOST_CELLS || row.cells.length < 2) continue;
    if (isOfRow(draft, drafts[index - 1], drafts[index + 1], row)) readRow(text, draft, row, columns);
  }
}

/** "so: 12-QĐ/TU": of a field that is called as the number mark is, the value is the symbol alone. */
function valueOf({ span: { start, end }, typeStated }: Draft, text: string): number {
  return typeStated ? start : start + Math.max(0, text.slice(start, end).search(/\p{N}/u));
}

const isKnown = ({ issuer, provenance }: Draft): boolean => issuer !== undefined && provenance.issuer !== 'inferred';

const within = (draft: Draft | undefined, { cells }: TableRow): boolean => draft !== undefined && draft.span.start >= cells[0]!.start && draft.span.end <= cells.at(-1)!.end;

const isCell = ({ span }: Draft, { cells }: TableRow): boolean => cells.some(({ start, end }) => start === span.start && end === span.end);
const opensCell = ({ span }: Draft, { cells }: TableRow): boolean => cells.some(({ start }) => start === span.start);

/** The only document of its row; of several, the first that has a cell to itself; of those that stand in prose, the first, where it opens its cell. */
function isOfRow(draft: Draft, before: Draft | undefined, behind: Draft | undefined, row: TableRow): boolean {
  if (before !== undefined && within(before, row)) return isCell(draft, row) && !isCell(before, row) && !opensCell(before, row);
  if (behind === undefined || !within(behind, row) || isCell(draft, row)) return true;
  return opensCell(draft, row) && !isCell(behind, row);
}

const YEAR = /^(?:19|20)\d\d$/u;

/** A cell with a year alone, below a head that says what it is. */
function yearLine(line: Draft, text: string, start: number, end: number): Draft {
  line.date = text.slice(start, end) as IsoDate;
  placeField(line, 'date', start, end);
  return line;
}

interface Said {
  readonly kind: ColumnKind | undefined;
  readonly line: Draft;
}

/** "Quy định về phân cấp quản lý cán bộ": the cell of the title begins with the type, where the code leaves two. */
function typeInRow(text: string, draft: Draft, { cells }: TableRow): void {
  if (draft.typeStated || draft.types.length < 2) return;
  const titled = cells.flatMap(({ start, end }) => titleAt(text, start, end)?.types ?? []).filter((type) => draft.types.includes(type));
  if (titled.length !== 1) return;
  draft.types = titled;
  draft.provenance.type = 'adjacent';
}

function readRow(text: string, draft: Draft, row: TableRow, columns: Columns): void {
  typeInRow(text, draft, row);
  const value = valueOf(draft, text);
  const own = row.cells.findIndex(({ start }) => start === value);
  if (row.labelled === true && own < 0) return;
  const numbered = row.listed === true || (own >= 0 && columns.kindOf(row, own) === 'number');
  const said = row.cells.flatMap(({ start, end }, column): Said[] => {
    if (end - start > LONGEST_CELL || start === end || (draft.span.start < end && draft.span.end > start)) return [];
    const kind = columns.kindOf(row, column);
    // Of an article's own data nothing is the document's but what says so.
    if (row.labelled === true && ((kind !== 'date' && kind !== 'issuer') || (!numbered && columns.isOneWord(row, column)))) return [];
    const blank = emptyDraft(draft.form, draft.span);
    if (kind === 'date' && YEAR.test(text.slice(start, end))) return [{ kind, line: yearLine(blank, text, start, end) }];
    blank.issuerCode = draft.issuerCode;
    blank.languages = draft.languages;
    const line = readNoteOnto(blank, text, { start, end });
    return line === undefined || line.tailEnd < end || line.nonParty ? [] : [{ kind, line }];
  });
  // Of two days in two cells the first is no more the document's than the second.
  if (draft.laterDates.length > 0) {
    draft.date = undefined;
    draft.provenance.date = undefined;
    dropPlace(draft, 'date');
  }
  const day = onlyOne(said.filter(({ kind, line }) => kind !== 'other-date' && line.issuer === undefined && (line.date !== undefined || line.diagnostics.length > 0)), 'date');
  if (day !== undefined && draft.date === undefined) {
    for (const finding of day.diagnostics) report(draft, finding);
    draft.date = day.date;
    draft.provenance.date = day.date === undefined ? undefined : 'adjacent';
    takePlace(draft, day, 'date');
  }
  const issued = onlyOne(said.filter(({ kind, line }) => kind !== 'other-body' && line.issuer !== undefined && line.date === undefined), 'issuer');
  if (issued !== undefined && !isKnown(draft)) takeIssuer(draft, issued, 'adjacent');
}

/** The one below the head that names it, else the only one. */
function onlyOne(said: readonly Said[], kind: ColumnKind): Draft | undefined {
  const named = said.filter((each) => each.kind === kind);
  const those = named.length > 0 ? named : said;
  return those.length === 1 ? those[0]!.line : undefined;
}
