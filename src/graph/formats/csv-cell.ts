import { wellFormed } from './characters.js';

/** What a spreadsheet takes for a formula; apostrophes before it are counted in, so that taking one off gives the cell back. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** One cell of RFC 4180; a spreadsheet shows a guarded formula as text. */
export function escapeCsv(value: string | number | undefined, guarded: boolean): string {
  const cell = wellFormed(String(value ?? ''));
  const safe = guarded && FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
