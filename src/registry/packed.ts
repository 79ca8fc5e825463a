/**
 * Records as the package carries them: what is said of many stands once. `shapes` are the lists of fields that records have, `texts` the values
 * of the fields in `shared`; a row begins with the number of its shape, and where a field is shared it has numbers of texts.
 *
 * @example unpack({ shapes: [['symbol', 'sources']], shared: ['sources'], texts: ['https://a'], rows: [[0, '57-NQ/TW', [0]]] }) // [{ symbol: '57-NQ/TW', sources: ['https://a'] }]
 */
export interface Packed {
  readonly shapes: readonly (readonly string[])[];
  readonly shared: readonly string[];
  readonly texts: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The records, their fields in the order in which they were. */
export function unpack({ shapes, shared, texts, rows }: Packed): object[] {
  const isShared = shapes.map((fields) => fields.map((field) => shared.includes(field)));
  return rows.map((row) => {
    const shape = row[0] as number;
    const fields = shapes[shape]!;
    const record: Record<string, unknown> = {};
    for (let index = 0; index < fields.length; index += 1) {
      const value = row[index + 1];
      record[fields[index]!] = !isShared[shape]![index] ? value : Array.isArray(value) ? value.map((text: number) => texts[text]) : texts[value as number];
    }
    return record;
  });
}
