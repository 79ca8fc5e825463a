import type { Span } from '../../model/index.js';
import { indexWithin, lineEndWithin, lineStartWithin } from '../text/reach.js';
import type { TableRow } from './columns.js';

/** What stands before the value of a field, on its line: a label and a colon, or what opens a value of a row of SQL. */
const OPENS_VALUE = /(?:["'`]?[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_\p{Zs}/,-]{1,40}["'`]?\s{0,4}[:=]\s{0,4}["'`]?)$/u;
const OPENS_TUPLE_VALUE = /[(,]\s{0,2}'$/u;
const LABEL_REACH = 64;
const RECORD_REACH = 1500;
const HEADS_REACH = 20_000;
const MOST_LINES = 16;
/** A label and a value are no longer than this. */
const LONGEST_LINE = 600;

/** A label and its value in an object of data. */
const PAIR = /["'`]?(?<label>[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_\p{Zs}/,-]{0,40})["'`]?\s{0,4}[:=]\s{0,4}(?:"(?<double>[^"\n]{0,400})"|'(?<single>[^'\n]{0,400})'|(?<bare>[^,}\n"']{1,80}))/gu;
/** A line that is one field: of YAML, or of the data beside a text ("Cơ quan ban hành: …"). */
const FIELD_LINE = /^(?<lead>[^\S\n]*(?<item>[-*•+]\s+)?)["'`]?(?<label>[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_\p{Zs}/,-]{0,40})["'`]?\s{0,4}:\s+["'`]?(?<value>[^\n]{1,400}?)["'`]?,?\s*$/u;
const SQL_HEADS = /INSERT\s+INTO[^(;]{0,80}\(([^)]{1,600})\)\s*VALUES/giu;

/**
 * The record of data in which the value that begins at `at` stands, as a row whose heads are the labels: an object of JSON, lines of YAML, the
 * fields beside a text, a row of SQL. Of an article's own data (front matter) nothing is a document's: there the value is a title.
 */
export function recordAt(text: string, at: number): TableRow | undefined {
  const before = text.slice(Math.max(0, at - LABEL_REACH), at);
  if (OPENS_TUPLE_VALUE.test(before)) return tupleAt(text, at);
  if (!OPENS_VALUE.test(before)) return undefined;
  return objectAt(text, at) ?? fieldLinesAt(text, at);
}

/** Between the braces nearest around the place. */
function objectAt(text: string, at: number): TableRow | undefined {
  const from = bracketBefore(text, at, '{', '}');
  const to = from < 0 ? -1 : indexWithin(text, '}', at, from + RECORD_REACH + 1);
  if (to < 0 || to - from > RECORD_REACH) return undefined;
  const [cells, heads]: [Span[], Span[]] = [[], []];
  for (const { index, 0: pair, groups = {} } of text.slice(from + 1, to).matchAll(PAIR)) {
    const value = groups['double'] ?? groups['single'] ?? groups['bare'] ?? '';
    const start = from + 1 + index;
    const end = start + pair.length - (groups['bare'] === undefined ? 1 : 0);
    const label = start + pair.indexOf(groups['label']!);
    heads.push({ start: label, end: label + groups['label']!.trimEnd().length });
    cells.push({ start: end - value.length, end: end - value.length + value.trimEnd().length });
  }
  return cells.length > 1 ? { cells, heads, labelled: true } : undefined;
}

function bracketBefore(text: string, at: number, open: string, close: string): number {
  const least = Math.max(0, at - RECORD_REACH);
  for (let before = at - 1; before >= least; before--) {
    if (text[before] === close) return -1;
    if (text[before] === open) return before;
  }
  return -1;
}

/** Lines around the place that are a field each, of one item of a list where they stand in one. */
function fieldLinesAt(text: string, at: number): TableRow | undefined {
  const [cells, heads]: [Span[], Span[]] = [[], []];
  let listed = false;
  const add = (start: number): 'item' | 'field' | undefined => {
    const end = lineEndWithin(text, start, LONGEST_LINE);
    if (end === -1) return undefined;
    const line = text.slice(start, end);
    const { groups } = FIELD_LINE.exec(line) ?? {};
    if (groups === undefined) return undefined;
    const label = start + line.indexOf(groups['label']!, groups['lead']!.length);
    const value = start + line.indexOf(groups['value']!, label - start + groups['label']!.length + 1);
    heads.push({ start: label, end: label + groups['label']!.trimEnd().length });
    cells.push({ start: value, end: value + groups['value']!.length });
    listed ||= groups['item'] !== undefined;
    return groups['item'] === undefined ? 'field' : 'item';
  };
  const own = lineStartWithin(text, at, LONGEST_LINE);
  const opened = own === -1 ? undefined : add(own);
  if (opened === undefined) return undefined;
  let above = own;
  for (let lines = 0; opened === 'field' && above > 0 && lines < MOST_LINES; lines++) {
    above = lineStartWithin(text, above - 1, LONGEST_LINE);
    if (above === -1 || add(above) !== 'field') break;
  }
  let below = own;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const end = lineEndWithin(text, below, LONGEST_LINE);
    below = end + 1;
    if (end === -1 || end === text.length || isItem(text, below) || add(below) === undefined) break;
  }
  if (cells.length < 2) return undefined;
  const order = cells.map((_, index) => index).sort((a, b) => cells[a]!.start - cells[b]!.start);
  return { cells: order.map((index) => cells[index]!), heads: order.map((index) => heads[index]!), labelled: true, listed };
}

const isItem = (text: string, at: number): boolean => /^[^\S\n]*[-*•+]\s/u.test(text.slice(at, at + 16));

/** A row of values in brackets, and the names of the columns before it. */
function tupleAt(text: string, at: number): TableRow | undefined {
  const line = lineStartWithin(text, at, RECORD_REACH);
  const end = lineEndWithin(text, at, RECORD_REACH);
  if (line === -1 || end === -1) return undefined;
  const row = text.slice(line, end);
  if (row.length > RECORD_REACH || !/^\s*\(/u.test(row)) return undefined;
  const cells = [...row.matchAll(/'((?:[^'\\]|\\.|'')*)'|(?<=[(,]\s*)[^'(),\s]+/gu)].map(({ index, 0: value, 1: quoted }): Span => {
    const start = line + index + (quoted === undefined ? 0 : 1);
    return { start, end: start + (quoted ?? value).length };
  });
  const before = text.slice(Math.max(0, line - HEADS_REACH), line);
  const insert = [...before.matchAll(SQL_HEADS)].at(-1);
  if (insert === undefined) return { cells, heads: [] };
  const from = line - before.length + insert.index + insert[0].indexOf('(') + 1;
  const heads = [...insert[1]!.matchAll(/[^,`"\s][^,`"]*/gu)].map(({ index, 0: name }): Span => ({ start: from + index, end: from + index + name.trimEnd().length }));
  return { cells, heads: heads.length === cells.length ? heads : [] };
}
