import type { Span } from '../../model/index.js';
import { indexWithin, lineEndWithin, lineStartWithin } from '../text/reach.js';
import type { TableRow } from './columns.js';

/** What stands before the value of a field, on its line: a label and a colon, or what opens a value of a row of SQL. */
const OPENS_VALUE = /[\p{L}\p{M}\p{N}\p{Cf}_"'`]\s{0,4}[:=]\s{0,4}["'`]?$/u;
const OPENS_TUPLE_VALUE = /[(,]\s{0,2}'$/u;
const LABEL_REACH = 16;
const RECORD_REACH = 1500;
const HEADS_REACH = 20_000;
/** INSERT INTO, and the name of the table. */
const LONGEST_INSERT = 100;
const MOST_LINES = 16;
/** A label and a value are no longer than this. */
const LONGEST_LINE = 600;

/** What opens a line that is one field: blanks, and the mark of an item. */
const LEAD = /^[^\S\n]{0,40}(?:(?<item>[-*•+])\s{1,4})?/u;
const LABEL = /^[\p{L}_][\p{L}\p{M}\p{N}\p{Cf}_\p{Zs}/,-]*$/u;
const QUOTES: ReadonlySet<string> = new Set('"\'`');
const LONGEST_LABEL = 44;

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
  for (let next = from + 1; next < to; ) {
    const colon = separatorFrom(text, next, to);
    if (colon === to) break;
    let opening = colon + 1;
    while (opening < to && /\s/u.test(text[opening]!)) opening++;
    const quote = QUOTES.has(text[opening] ?? '') ? text[opening]! : undefined;
    let end = quote === undefined ? opening : opening + 1;
    while (end < to && (quote === undefined ? !ENDS_VALUE.has(text[end]!) : text[end] !== quote && text[end] !== '\n')) end++;
    const label = unquoted(text, labelStart(text, next, colon), colon);
    const value = quote === undefined ? unquoted(text, opening, end) : { start: opening + 1, end };
    if (LABEL.test(text.slice(label.start, label.end))) {
      heads.push(label);
      cells.push(value);
    }
    next = end + 1;
  }
  return cells.length > 1 ? { cells, heads, labelled: true } : undefined;
}

const ENDS_VALUE: ReadonlySet<string> = new Set(',}\n');
const ENDS_LABEL: ReadonlySet<string> = new Set(',{}\n');

/** The next colon or equals sign; `to` where there is none. */
function separatorFrom(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text[at] !== ':' && text[at] !== '=') at++;
  return at;
}

/** Where the label begins that ends at the colon. */
function labelStart(text: string, from: number, colon: number): number {
  let at = colon;
  while (at > from && colon - at < LONGEST_LABEL && !ENDS_LABEL.has(text[at - 1]!)) at--;
  return at;
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
    const field = fieldOf(text, start, end);
    if (field === undefined) return undefined;
    heads.push(field.label);
    cells.push(field.value);
    listed ||= field.item;
    return field.item ? 'item' : 'field';
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

/** A line that is one field: of YAML, or of the data beside a text ("Cơ quan ban hành: …"). */
function fieldOf(text: string, start: number, end: number): { readonly item: boolean; readonly label: Span; readonly value: Span } | undefined {
  const { 0: lead, groups = {} } = LEAD.exec(text.slice(start, end))!;
  const colon = indexWithin(text, ':', start + lead.length, Math.min(end, start + lead.length + LONGEST_LABEL));
  if (colon === -1 || !/\s/u.test(text[colon + 1] ?? '')) return undefined;
  const label = unquoted(text, start + lead.length, colon);
  let last = end;
  while (last > colon && /[\s,]/u.test(text[last - 1]!)) last--;
  const value = unquoted(text, colon + 1, last);
  if (!LABEL.test(text.slice(label.start, label.end)) || value.start >= value.end) return undefined;
  return { item: groups['item'] !== undefined, label, value };
}

/** Without the blanks and the quotes around it. */
function unquoted(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  if (start < end && QUOTES.has(text[start]!)) start++;
  if (end > start && QUOTES.has(text[end - 1]!)) end--;
  return { start, end };
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
  const values = before.toUpperCase().lastIndexOf('VALUES');
  const close = values === -1 ? -1 : before.lastIndexOf(')', values);
  const open = close === -1 ? -1 : before.lastIndexOf('(', close);
  if (open === -1 || !before.slice(Math.max(0, open - LONGEST_INSERT), open).toUpperCase().includes('INSERT')) return { cells, heads: [] };
  const from = line - before.length + open + 1;
  const heads = [...before.slice(open + 1, close).matchAll(/[^,`"\s][^,`"]*/gu)].map(({ index, 0: name }): Span => ({ start: from + index, end: from + index + name.trimEnd().length }));
  return { cells, heads: heads.length === cells.length ? heads : [] };
}
