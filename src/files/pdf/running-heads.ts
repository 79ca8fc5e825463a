import { joined, plainTextOf, type Row } from './lines.js';

/** Rows at the top and at the foot of a page that may be its head or foot. */
const OUTERMOST = 3;
/** Left and right pages may have heads of their own. */
const NEAREST_PAGES = 2;
/** In points. */
const SAME_HEIGHT = 3;

interface Edge {
  readonly page: number;
  readonly y: number;
  /** Its words as they are, and with each number in turn as far from the number of the page as it is. */
  readonly patterns: readonly string[];
}

function patternsOf(text: string, page: number): string[] {
  const numbers = [...text.matchAll(/\d{1,6}/gu)];
  return [text, ...numbers.map(({ index, 0: digits }) => `${text.slice(0, index)}#${Number(digits) - page}${text.slice(index + digits.length)}`)];
}

/** A lone number, with dashes or without. */
const PAGE_NUMBER = /^[-–—\s]*\d{1,4}[-–—\s]*$/u;

/**
 * Takes heads, feet and numbers of pages away: rows at the edge of a page that come again at the same height of a neighbouring page, with the
 * same words, or with a number that grows as the pages do.
 */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): Row[][] {
  const edges = pages.map((rows, page) => rows.map((row, at): Edge | undefined => {
    const outer = at < OUTERMOST || at >= rows.length - OUTERMOST;
    // A note that says “ibid.” is at the foot of many pages.
    if (!outer || row[0]!.pieces[0]!.raised === true) return undefined;
    return { page, y: row[0]!.y, patterns: patternsOf(plainTextOf(joined(row)), page) };
  }));
  const known = new Map<string, Edge[]>();
  for (const edge of edges.flat()) for (const pattern of edge?.patterns ?? []) known.set(pattern, [...(known.get(pattern) ?? []), edge!]);
  const isHead = (edge: Edge | undefined): boolean => edge !== undefined && edge.patterns.some((pattern) => known.get(pattern)!.some((other) =>
    other.page !== edge.page && Math.abs(other.page - edge.page) <= NEAREST_PAGES && Math.abs(other.y - edge.y) < SAME_HEIGHT));
  return pages.map((rows, page) => trimmed(rows, (at) => isHead(edges[page]![at]), pages.length === 1));
}

/** A head is outermost, or beside another one: what recurs further inside is text. */
function trimmed(rows: readonly Row[], isHead: (at: number) => boolean, single: boolean): Row[] {
  let [start, end] = [0, rows.length];
  while (start < end && isHead(start)) start++;
  while (end > start && isHead(end - 1)) end--;
  // One page has nothing to compare with.
  if (single && end - start > 1 && PAGE_NUMBER.test(plainTextOf(joined(rows[end - 1]!)))) end--;
  return rows.slice(start, end);
}
