import type { Piece, Stroke } from './pieces.js';

/** A table that is drawn: the heights of its horizontal lines from the top, the first and the last of which are its edges. */
export interface Table {
  readonly top: number;
  readonly foot: number;
  readonly x: number;
  readonly right: number;
  readonly strokes: readonly number[];
  /** Where vertical lines part its columns, from the left; none where it has horizontal ones alone. */
  readonly cuts: readonly number[];
}

/** In points. A line may be drawn cell by cell, and twice. */
const SAME_LINE = 2;
const SAME_EDGE = 4;

/** Places that lie together are one. */
function merged(places: readonly number[]): number[] {
  return [...places].sort((a, b) => a - b).filter((place, at, all) => at === 0 || place - all[at - 1]! > SAME_LINE);
}

interface Rule {
  readonly y: number;
  readonly x: number;
  readonly right: number;
}

/** Horizontal strokes; those of one height are one. */
function rulesOf(strokes: readonly Stroke[]): Rule[] {
  const rules: Rule[] = [];
  for (const { x, right, y } of strokes.filter((stroke) => stroke.right - stroke.x > stroke.foot - stroke.y).sort((a, b) => a.y - b.y)) {
    const last = rules.at(-1);
    if (last === undefined || y - last.y > SAME_LINE) rules.push({ y, x, right });
    else rules[rules.length - 1] = { y: last.y, x: Math.min(last.x, x), right: Math.max(last.right, right) };
  }
  return rules;
}

/** Beside a cell of several rows a horizontal line has a part of the width alone; the edges of its table run past it. */
function isWithin(rule: Rule, { x, right }: Rule, upright: readonly Stroke[]): boolean {
  const runsPast = (edge: number): boolean => upright.some((stroke) => Math.abs(stroke.x - edge) < SAME_EDGE && stroke.y < rule.y + SAME_LINE && stroke.foot > rule.y + SAME_EDGE);
  return rule.x > x - SAME_EDGE && rule.right < right + SAME_EDGE && runsPast(x) && runsPast(right);
}

/** Horizontal lines that follow one another with the same edges at the left and at the right are of one table. */
export function tablesOf(strokes: readonly Stroke[]): Table[] {
  const upright = strokes.filter(({ x, right, y, foot }) => foot - y > right - x);
  const groups: Rule[][] = [];
  for (const rule of rulesOf(strokes)) {
    const last = groups.at(-1)?.[0];
    if (last !== undefined && ((Math.abs(rule.x - last.x) < SAME_EDGE && Math.abs(rule.right - last.right) < SAME_EDGE) || isWithin(rule, last, upright))) groups.at(-1)!.push(rule);
    else groups.push([rule]);
  }
  return groups.filter((group) => group.length > 1).map((group) => {
    const [{ y: top, x, right }, { y: foot }] = [group[0]!, group.at(-1)!];
    const cuts = upright.filter((stroke) => stroke.y > top - SAME_EDGE && stroke.foot < foot + SAME_EDGE && stroke.x > x + SAME_EDGE && stroke.x < right - SAME_EDGE);
    return { top, foot, x, right, strokes: group.map(({ y }) => y), cuts: merged(cuts.map((stroke) => stroke.x)) };
  });
}

/** A table goes on over a page with the same columns. */
export function isSameTable(table: Table, other: Table): boolean {
  return table === other || (table.cuts.length > 0 && table.cuts.length === other.cuts.length && table.cuts.every((cut, at) => Math.abs(cut - other.cuts[at]!) < SAME_EDGE));
}

/** The table in which a height lies. */
export function tableAt(tables: readonly Table[], y: number): Table | undefined {
  return tables.find(({ top, foot }) => y > top && y < foot);
}

/** The vertical lines of the table in which a height lies. */
export function cutsAt(tables: readonly Table[], y: number): readonly number[] {
  return tableAt(tables, y)?.cuts ?? [];
}

/** Pieces that run over a vertical line, parted at the blank that is nearest to it: their reader takes a narrow margin of a cell for a blank. */
export function partedAtCuts(pieces: readonly Piece[], tables: readonly Table[]): Piece[] {
  return pieces.flatMap((piece) => cutsAt(tables, piece.y).reduce<Piece[]>((parts, cut) => [...parts.slice(0, -1), ...parted(parts.at(-1)!, cut)], [piece]));
}

function parted(piece: Piece, cut: number): Piece[] {
  const { text, x, right } = piece;
  if (cut - x < SAME_LINE || right - cut < SAME_LINE) return [piece];
  const place = ((cut - x) / (right - x)) * text.length;
  const blanks = Array.from(text.matchAll(/(?<=\S) (?=\S)/gu), ({ index }) => index).sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
  const [blank] = blanks;
  return blank === undefined ? [piece] : [{ ...piece, text: text.slice(0, blank), right: cut }, { ...piece, text: text.slice(blank + 1), x: cut }];
}
