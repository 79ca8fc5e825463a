import { joined, type Line, type Row } from './lines.js';
import { tableAt, type Table } from './tables.js';

/** A row of a drawn table. */
export interface TableRow {
  readonly table: Table;
  readonly page: number;
}

/** Lines that are read one after the other, and the edges between which they stand. */
export interface Flow {
  readonly kind: 'prose' | 'cell';
  /** That of a cell of a drawn table; it may be empty. */
  readonly row?: TableRow;
  readonly lines: readonly Line[];
  readonly x: number;
  readonly right: number;
}

/** In sizes: what parts two columns at least; what stands beside a label. */
const GUTTER = 0.9;
const LABEL = 3;
/** A column of running text has so many lines, and so large a part of them fills so much of its width. */
const LEAST_LINES = 3;
const FULL = 0.75;
const MOSTLY = 0.5;
const NARROWEST = 8;
/** Rows of a table stand so much further apart than lines of a cell. */
const ROW_GAP = 1.25;
/** A page has no more columns in columns. */
const DEEPEST = 6;

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** A run of rows with the gutters that all of them leave free; none for a row that stands alone. */
interface Band {
  readonly rows: readonly Row[];
  readonly gutters: readonly Interval[];
}

/** The rows of a page, from the top, in runs that have a gutter in common, and single rows between them; a drawn table is a run of its own. */
function* bands(rows: readonly Row[], tables: readonly Table[]): Generator<Band> {
  const drawn = rows.map((row) => tableAt(tables, row[0]!.y));
  for (let at = 0; at < rows.length;) {
    let free = narrowed([WHOLE], rows[at]!);
    let end = at + 1;
    for (; end < rows.length && drawn[end] === drawn[at]; end++) {
      if (isGrid(drawn[at])) continue;
      const next = narrowed(free, rows[end]!);
      const inner = next.filter(isInner).length;
      // The short last line of a paragraph is above a table, and is no cell of it.
      if (inner === 0 || (end === at + 1 && rows[at]!.length === 1 && inner < narrowed([WHOLE], rows[end]!).filter(isInner).length)) break;
      free = next;
    }
    yield { rows: rows.slice(at, end), gutters: isGrid(drawn[at]) ? drawn[at]!.cuts.map((cut) => ({ from: cut, to: cut })) : free.filter(isInner) };
    at = end;
  }
}

/** A table whose columns are drawn needs no gutters. */
const isGrid = (table: Table | undefined): boolean => table !== undefined && table.cuts.length > 0;

const WHOLE: Interval = { from: -Infinity, to: Infinity };

/** Between lines; the margins are no gutter. */
const isInner = ({ from, to }: Interval): boolean => from !== -Infinity && to !== Infinity;

/** What is left of intervals when the lines of a row are taken out; slivers count for nothing. */
function narrowed(free: readonly Interval[], row: Row): readonly Interval[] {
  return row.reduce<readonly Interval[]>((left, { x, right, size }) => left.flatMap((part) => [{ from: part.from, to: Math.min(part.to, x) }, { from: Math.max(part.from, right), to: part.to }]
    .filter(({ from, to }) => to - from >= GUTTER * size)), free);
}

function isColumn(rows: readonly Row[]): boolean {
  const lines = rows.map(joined);
  if (lines.length < LEAST_LINES) return false;
  const [left, right] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map((line) => line.right))];
  if (right - left < NARROWEST * lines[0]!.size) return false;
  return lines.filter((line) => line.right - line.x >= FULL * (right - left)).length >= MOSTLY * lines.length;
}

/** The flows of a page in reading order: columns one after the other, tables cell by cell. */
export function readingOrder(rows: readonly Row[], tables: readonly Table[], depth = 0): Flow[] {
  const flows: Flow[] = [];
  const margin = marginsOf(rows);
  let prose: Line[] = [];
  const flush = (): void => {
    if (prose.length > 0) flows.push({ kind: 'prose', lines: prose, ...margin });
    prose = [];
  };
  for (const band of bands(rows, tables)) {
    const parts = band.gutters.length === 0 || depth >= DEEPEST ? undefined : divided(band.rows, band.gutters, tables, depth);
    if (parts === undefined) prose.push(...band.rows.map(joined));
    else {
      flush();
      flows.push(...parts);
    }
  }
  flush();
  return flows;
}

function marginsOf(rows: readonly Row[]): { readonly x: number; readonly right: number } {
  const lines = rows.flat();
  return { x: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)) };
}

/** Columns, or cells of a table; undefined for what is neither: a stretched line, labels with their text. */
function divided(rows: readonly Row[], free: readonly Interval[], tables: readonly Table[], depth: number): Flow[] | undefined {
  const sides = sidesOf(rows, free);
  const table = tableAt(tables, rows[0]![0]!.y);
  const ruled = table !== undefined && (isGrid(table) || table.strokes.length > 2 || rows.length < LEAST_LINES) ? table.strokes : undefined;
  if (ruled === undefined) {
    if (sides.every(isColumn)) return sides.flatMap((side) => readingOrder(side, tables, depth + 1));
    // In a column, wide gaps are those of a stretched line.
    if (depth > 0) return undefined;
    const size = rows[0]![0]!.size;
    const { x, right } = marginsOf(sides[0]!);
    if (sides.length === 2 && right - x < LABEL * size) return undefined;
    if (rows.length === 1 && free.every(({ from, to }) => to - from < LABEL * size)) return undefined;
  }
  return cells(rows, free, ruled === undefined ? undefined : table);
}

/** What stands in each column of rows, from the left; a column may be empty. */
function columnsOf(rows: readonly Row[], free: readonly Interval[]): Row[][] {
  const cuts = free.map(({ from, to }) => (from + to) / 2);
  const sides: Line[][][] = Array.from({ length: cuts.length + 1 }, () => []);
  for (const row of rows) {
    const parts = new Map<number, Line[]>();
    for (const line of row) {
      const side = cuts.filter((cut) => line.x > cut - 1).length;
      parts.set(side, [...(parts.get(side) ?? []), line]);
    }
    for (const [side, lines] of parts) sides[side]!.push(lines);
  }
  return sides;
}

const sidesOf = (rows: readonly Row[], free: readonly Interval[]): Row[][] => columnsOf(rows, free).filter((side) => side.length > 0);

/** Row by row, and in each from left to right. */
function cells(rows: readonly Row[], free: readonly Interval[], table: Table | undefined): Flow[] {
  const pitches = rows.slice(1).map((row, at) => row[0]!.y - rows[at]![0]!.y);
  const least = Math.min(...pitches.filter((pitch) => pitch > rows[0]![0]!.size * 0.8));
  // Where lines stand evenly, a row begins where its first cell does.
  const even = pitches.every((pitch) => pitch <= ROW_GAP * least);
  const firstCut = free[0]!.from;
  const groups: Row[][] = [];
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1]?.[0];
    const parted = above === undefined || (table?.strokes.some((y) => y > above.y && y < row[0]!.y)
      ?? (even ? row[0]!.x <= firstCut : row[0]!.y - above.y > ROW_GAP * least));
    if (parted) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return groups.flatMap((group, at) => {
    const sides = sidesOf(group, free);
    // The first may go on with a row of the page before.
    const row = table === undefined || (sides.length < 2 && at > 0) ? undefined : { table, page: group[0]![0]!.page };
    return (row === undefined ? sides : columnsOf(group, free)).map((side): Flow => ({ kind: 'cell', lines: side.map(joined), ...(row && { row }), ...marginsOf(side) }));
  });
}
