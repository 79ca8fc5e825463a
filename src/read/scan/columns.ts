import { LOCALES } from '../../locale/locales.js';
import { NO_LANGUAGE, setOf } from '../../model/language-set.js';
import { Class, classOf, isLetterClass } from '../text/classes.js';
import { PhraseTrie } from './trie.js';

/** Longer lines are looked at no further: no row of a table that people read. */
const LONGEST_ROW = 2000;

let others: PhraseTrie | undefined;

function othersTrie(): PhraseTrie {
  others ??= new PhraseTrie(LOCALES.flatMap(({ language, otherDateFields }) => otherDateFields.map((text) => ({
    token: 1, text: text.normalize('NFC'), languages: setOf(language), values: [], number: 0, plural: false, strict: false,
  }))));
  return others;
}

/** Start of the line that `at` is in; -1 where the line is too long. */
function lineStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_ROW);
  let start = at;
  while (start > least && classOf[text.charCodeAt(start - 1)] !== Class.newline) start--;
  return start === least && start > 0 ? -1 : start;
}

function isRow(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf[text.charCodeAt(at)] === Class.cell) return true;
  return false;
}

/**
 * Heads of the columns of a text's tables whose cells stand between upright strokes. Asked in text order: a table is walked up once, as
 * far as the row that was asked for last.
 */
export class Columns {
  private lastRow = -1;
  private head = -1;

  constructor(private readonly text: string) {}

  /** Does the head of the column in which `at` stands say that its dates are none of documents (Ngày đăng)? */
  isOfOtherDates(at: number): boolean {
    const { text } = this;
    const row = lineStart(text, at);
    if (row < 0) return false;
    const head = this.headOf(row);
    if (head < 0 || head === row) return false;
    let column = 0;
    for (let unit = row; unit < at; unit++) if (classOf[text.charCodeAt(unit)] === Class.cell) column++;
    let cell = head;
    for (; column > 0 && cell < row; cell++) if (classOf[text.charCodeAt(cell)] === Class.cell) column--;
    while (cell < row && !isLetterClass(classOf[text.charCodeAt(cell)]!) && classOf[text.charCodeAt(cell)] !== Class.cell) cell++;
    return column === 0 && othersTrie().match(text, cell, row, NO_LANGUAGE) !== undefined;
  }

  private headOf(row: number): number {
    const { text } = this;
    let head = row;
    while (head > 0) {
      if (head === this.lastRow) {
        ({ head } = this);
        break;
      }
      const above = lineStart(text, head - 1);
      if (above < 0 || !isRow(text, above, head)) break;
      head = above;
    }
    this.lastRow = row;
    this.head = head;
    return head;
  }
}
