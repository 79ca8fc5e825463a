import { escapeCsv } from '../graph/formats/csv-cell.js';
import type { Authority } from './authorities.js';
import { say, sayDay, type Listener } from '../cards/say.js';
import { visible } from './terminal-text.js';

const COLUMNS: readonly (readonly [name: string, of: (authority: Authority) => string | number | undefined])[] = [
  ['symbol', ({ symbol }) => symbol], ['type', ({ type }) => type], ['issuer', ({ issuer }) => issuer], ['date', ({ date }) => date], ['title', ({ title }) => title],
  ['mentions', ({ mentions }) => mentions], ['places', ({ places }) => places.join('; ')], ['status', ({ status }) => status], ['document', ({ document }) => document],
];

/** Columns that say something: there is no status where no day was asked for. */
const columnsOf = (authorities: readonly Authority[]): typeof COLUMNS => COLUMNS.filter(([name]) => name !== 'status' || authorities.some(({ status }) => status !== undefined));

/** A cell of a table of Markdown: what would be markup in it is spelled. */
const cell = (text: string): string => visible(text).replace(/[\\`*_{}[\]<>#|~]/gu, (sign) => `\\${sign}`);

export function authoritiesMarkdown(authorities: readonly Authority[], listener: Listener): string {
  const columns = columnsOf(authorities);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return row(columns.map(([name]) => say(listener, name))) + row(columns.map(([name]) => (name === 'mentions' ? '--:' : '---'))) + authorities.map((authority) => row(columns.map(([name, of]) => cell(shown(listener, name, of(authority)))))).join('');
}

/** Days, and how a document stands, as the listener says them. */
function shown(listener: Listener, column: string, value: string | number | undefined): string {
  const text = String(value ?? '');
  if (column === 'date') return sayDay(listener, text);
  return column === 'status' ? say(listener, text) : text;
}

/** After RFC 4180; columns and values as data, whatever the language; what a spreadsheet would run as a formula is text. */
export function authoritiesCsv(authorities: readonly Authority[]): string {
  const columns = columnsOf(authorities);
  const rows = [columns.map(([name]) => name), ...authorities.map((authority) => columns.map(([, of]) => escapeCsv(of(authority), true)))];
  return rows.map((cells) => `${cells.join(',')}\r\n`).join('');
}
