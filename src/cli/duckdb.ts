import { pathToFileURL } from 'node:url';
import { installedAt } from './installed-package.js';
import { typesOf, type Row, type TableName } from './index-tables.js';
import { visible } from './terminal-text.js';
import { CommandError } from './world.js';

const PACKAGE = '@duckdb/node-api';

/** What is used of the package: its types are described, so that nothing needs it. */
interface Appender {
  appendNull(): void;
  appendVarchar(value: string): void;
  appendInteger(value: number): void;
  appendDouble(value: number): void;
  endRow(): void;
  closeSync(): void;
}

interface Connection {
  run(sql: string, values?: readonly string[]): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<Instance> };
}

async function loaded(): Promise<DuckDb> {
  const place = installedAt(PACKAGE);
  if (place === undefined) throw new CommandError(`the index is a DuckDB database, and the package that writes it is not here; npm install ${PACKAGE}`);
  const module = (await import(pathToFileURL(place).href)) as Partial<DuckDb> & { readonly default?: DuckDb };
  return module.DuckDBInstance === undefined ? module.default! : (module as DuckDb);
}

/** A database in a file. What is done in one transaction is there as a whole or not at all, also after a kill. */
export class Database {
  private constructor(private readonly instance: Instance, private readonly connection: Connection) {}

  /** @throws CommandError where the package is not installed, and for a file that is no database or is in use */
  static async open(file: string, option: string): Promise<Database> {
    const { DuckDBInstance } = await loaded();
    try {
      const instance = await DuckDBInstance.create(file);
      return new Database(instance, await instance.connect());
    } catch (error) {
      const [first = ''] = String((error as Error).message).split('\n');
      throw new CommandError(`${option} ${visible(file)}: ${/lock/iu.test(first) ? 'is open in another program' : visible(first)}`);
    }
  }

  async rows(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.connection.runAndReadAll(sql)).getRowObjectsJson();
  }

  async run(sql: string, values: readonly string[] = []): Promise<void> {
    await this.connection.run(sql, values);
  }

  async transaction(work: () => Promise<void>): Promise<void> {
    await this.run('BEGIN TRANSACTION');
    try {
      await work();
      await this.run('COMMIT');
    } catch (error) {
      await this.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  async append(table: TableName, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const types = typesOf(table);
    const appender = await this.connection.createAppender(table);
    for (const row of rows) {
      for (const [index, type] of types.entries()) {
        const cell = row[index];
        if (cell === undefined) appender.appendNull();
        else if (type === 'VARCHAR') appender.appendVarchar(String(cell).replace(/\p{Cs}/gu, '\ufffd'));
        else if (type === 'INTEGER') appender.appendInteger(Number(cell));
        else appender.appendDouble(Number(cell));
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}
