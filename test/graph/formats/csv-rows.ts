/** A record of a CSV file, by the names of its first line. */
export type Row = Readonly<Record<string, string>>;

/** A cell as RFC 4180 has it, in quotes or without, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;

/**
 * Reads what RFC 4180 allows and nothing else; that csv-parse reads the same is tested in integrations/.
 *
 * @throws Error at the first place that is no cell
 */
export function csvRows(text: string): Row[] {
  const records: string[][] = [[]];
  CELL.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(text);
    if (match === null) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    records.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === '\r\n') records.push([]);
  }
  const [names = [], ...rows] = records.slice(0, -1);
  return rows.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${cells.length} cells under ${names.length} names: ${cells.join(',')}`);
    return Object.fromEntries(names.map((name, index) => [name, cells[index]!]));
  });
}
