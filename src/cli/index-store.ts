import type { Registry } from '../index.js';
import type { Database } from './duckdb.js';
import { OF_REGISTRY, OF_TEXTS, SCHEMA, type Row } from './index-tables.js';
import type { IndexPiece } from './index-work.js';

/** So many rows are written in one transaction: what a kill can lose, and the next run reads again. */
const BATCH_ROWS = 20_000;
const BATCH_TEXTS = 512;

type Rows = NonNullable<IndexPiece>;

/** Writes the rows of texts, in transactions of many texts. A text is in the index with all its rows or with none. */
export class IndexStore {
  private waiting: { readonly file: string; readonly rows: Rows | undefined }[] = [];
  private rows = 0;

  constructor(private readonly database: Database) {}

  /** Makes the tables, and fills those of the registry where that is another one. */
  async open(registry: Registry, reading: string): Promise<void> {
    await this.database.transaction(async () => {
      for (const sql of SCHEMA) await this.database.run(sql);
      const [known] = await this.database.rows("SELECT value FROM settings WHERE name = 'reading'");
      if (known?.['value'] === reading) return;
      for (const table of ['settings', ...OF_REGISTRY] as const) await this.database.run(`DELETE FROM ${table}`);
      await this.database.append('registry_documents', registry.records().map((record): Row => {
        const { symbol, type, issuer, date, term, title } = record;
        return [registry.idOf(record), symbol, type, issuer, date, term, title];
      }));
      await this.database.append('registry_relations', registry.relations().map(({ from, kind, modality, to }): Row => [from, kind, modality, to]));
      await this.database.append('settings', [['reading', reading]]);
    });
  }

  /** Hashes of the texts that are there, by file. */
  async known(): Promise<Map<string, string>> {
    return new Map((await this.database.rows('SELECT file, hash FROM texts')).map(({ file, hash }) => [file as string, hash as string]));
  }

  async put(file: string, rows: Rows): Promise<void> {
    await this.add(file, rows, rows.citations.length + rows.evidence.length + 1);
  }

  /** Takes a text out that is no longer there. */
  async remove(file: string): Promise<void> {
    await this.add(file, undefined, 1);
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    const texts = this.waiting;
    if (texts.length === 0) return;
    this.waiting = [];
    this.rows = 0;
    await this.database.transaction(async () => {
      const marks = texts.map((_, index) => `$${index + 1}`).join(', ');
      for (const table of OF_TEXTS) {
        await this.database.run(`DELETE FROM ${table} WHERE file IN (${marks})`, texts.map(({ file }) => file));
        await this.database.append(table, texts.flatMap(({ rows }) => rows?.[table] ?? []));
      }
    });
  }

  private async add(file: string, rows: Rows | undefined, size: number): Promise<void> {
    this.waiting.push({ file, rows });
    this.rows += size;
    if (this.rows >= BATCH_ROWS || this.waiting.length >= BATCH_TEXTS) await this.flush();
  }
}
