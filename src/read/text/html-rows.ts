import type { CleanTextBuilder } from './source-map.js';

interface Row {
  cells: number;
  /** Length of the text where the row begins. */
  start: number;
  /** It follows the row above on the next line. */
  joined: boolean;
}

/**
 * Rows of HTML tables as lines with upright strokes between their cells, which is how Markdown writes them: cells are read alike. A row of one
 * cell lays out a page and is a block. Tables within tables each count their own cells.
 */
export class HtmlRows {
  private readonly rows: Row[] = [];

  constructor(private readonly text: CleanTextBuilder) {}

  openTable(): void {
    this.rows.push({ cells: 0, start: this.text.size, joined: false });
  }

  /** A row that nobody closed ends with the next one. */
  openRow(start: number, after: number): void {
    this.closeRow(start, after);
    if (this.rows.at(-1)?.joined !== true) return;
    this.text.joinBlocks();
    this.text.replace('\n', start, after);
    this.text.leadIn();
  }

  openCell(start: number, after: number): void {
    const row = this.rows.at(-1);
    // A cell of no table is a block.
    if (row === undefined) this.text.startBlock();
    if (row === undefined || ++row.cells === 1) return;
    this.joinBlocks(row);
    this.text.replace(this.text.afterSpace ? '| ' : ' | ', start, after);
    this.text.leadIn();
  }

  closeRow(start: number, after: number): void {
    const row = this.rows.at(-1);
    if (row === undefined) return;
    const joined = row.cells > 1;
    if (joined) {
      this.joinBlocks(row);
      this.text.replace(this.text.afterSpace ? '|' : ' |', start, after);
    } else if (row.cells === 1) this.text.endBlock();
    this.rows[this.rows.length - 1] = { cells: 0, start: this.text.size, joined: joined || (row.joined && row.cells === 0) };
  }

  closeTable(start: number, after: number): void {
    this.closeRow(start, after);
    this.rows.pop();
  }

  /** What a block within its cell wanted in front of the stroke; the table itself stays parted from what precedes it. */
  private joinBlocks({ start, joined }: Row): void {
    if (joined || this.text.size > start) this.text.joinBlocks();
  }
}
