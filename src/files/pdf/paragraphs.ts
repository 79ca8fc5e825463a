import type { Line } from './lines.js';
import type { Flow, TableRow } from './reading-order.js';
import { isSameTable } from './tables.js';

/** Lines that are one block of the text, or a cell of a row. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly page: number;
  readonly row?: TableRow | undefined;
}

/** In sizes of the letters: base lines further apart part paragraphs, and so does a first line set in by so much. */
const LEADING = 1.5;
const INDENT = 0.8;
const CENTRED = 1;
/** Letters of one paragraph differ less in size. */
const SAME_SIZE = 0.08;
const ENDS = /[.!?:;…”»"]$/u;
/** With the number or the sign of an item a line begins further left than those that go on with it. */
const LABELLED = /^(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]?|\p{L}[.)]|\([\p{L}\d]{1,3}\)|[-–—•*+])\s/u;

type Words = (line: Line) => string;

/** Whether the first word of the next line would have stood in the line as well, as wide as its letters are: then the writer broke it. */
function isShort(line: Line, next: Line, right: number, words: Words): boolean {
  const text = words(next);
  const [word = ''] = text.split(' ', 1);
  const letter = Math.max(...[line, next].map((one) => (one.right - one.x) / words(one).length));
  return line.right + (word.length + 1) * letter < right;
}

const isCentred = (line: Line, { x, right }: Flow): boolean => line.x - x > CENTRED * line.size && Math.abs(line.x - x - (right - line.right)) < 2 * CENTRED * line.size;

function parts(line: Line, next: Line, flow: Flow, words: Words): boolean {
  if (Math.abs(next.size - line.size) > SAME_SIZE * line.size) return true;
  if (next.y - line.y > LEADING * line.size) return true;
  if (flow.kind === 'cell') return false;
  if (isCentred(line, flow) && isCentred(next, flow)) return false;
  return isShort(line, next, flow.right, words) || (next.x - flow.x > INDENT * next.size && next.x - line.x > INDENT * next.size && !LABELLED.test(words(line)));
}

/** The paragraphs of flows; one that a column or a page ends in goes on in the next flow of prose. */
export function paragraphsOf(flows: readonly Flow[], words: Words): Paragraph[] {
  const paragraphs: (Paragraph & { readonly lines: Line[] })[] = [];
  let before: Flow | undefined;
  for (const [index, flow] of flows.entries()) {
    if (flow.row !== undefined) {
      if (flow.row === before?.row) continue;
      const cells = rowAt(flows, index);
      const broken = cellsAbove(paragraphs, cells);
      if (broken === undefined) paragraphs.push(...cells.map(({ lines }) => ({ lines: [...lines], page: flow.row!.page, row: flow.row })));
      else for (const [column, { lines }] of cells.entries()) broken[column]!.lines.push(...lines);
    } else flow.lines.forEach((line, at) => {
      const last = paragraphs.at(-1)?.lines.at(-1);
      const goesOn = last !== undefined && (at > 0 ? !parts(last, line, flow, words) : before !== undefined && goesOver(last, line, before, flow, words));
      if (goesOn) paragraphs.at(-1)!.lines.push(line);
      else paragraphs.push({ lines: [line], page: line.page });
    });
    before = flow;
  }
  return paragraphs;
}

/** The cells of the row that begins there. */
function rowAt(flows: readonly Flow[], from: number): readonly Flow[] {
  let end = from;
  while (end < flows.length && flows[end]!.row === flows[from]!.row) end++;
  return flows.slice(from, end);
}

/** The row above, where a page ends in it: on the next page its first cell is empty. */
function cellsAbove<T extends Paragraph>(paragraphs: readonly T[], cells: readonly Flow[]): readonly T[] | undefined {
  const row = cells[0]!.row!;
  const above = paragraphs.at(-1)?.row;
  if (above === undefined || above.page === row.page || cells[0]!.lines.length > 0 || !isSameTable(above.table, row.table)) return undefined;
  const last = paragraphs.slice(-cells.length);
  return last.length === cells.length && last.every((one) => one.row === above) ? last : undefined;
}

function goesOver(last: Line, first: Line, before: Flow, flow: Flow, words: Words): boolean {
  const below = first.page === last.page && first.y > last.y;
  return before.kind === 'prose' && !(below && first.y - last.y > LEADING * last.size) && flow.kind === 'prose' && Math.abs(first.size - last.size) <= SAME_SIZE * last.size && !ENDS.test(words(last))
    && !isShort(last, first, before.x + Math.max(before.right - before.x, flow.right - flow.x), words) && first.x - flow.x <= INDENT * first.size;
}
