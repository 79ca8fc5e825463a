import type { Packed } from '../src/registry/packed.js';

/** The opposite of `unpack`; the fields in `shared` have a text, or a list of texts. */
export function pack(records: readonly object[], shared: readonly string[]): Packed {
  const numberOf = <T>(known: Map<string, number>, values: T[], value: T, key: string): number => {
    if (!known.has(key)) known.set(key, values.push(value) - 1);
    return known.get(key)!;
  };
  const [shapes, texts]: [string[][], string[]] = [[], []];
  const [shapeNumbers, textNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const textNumber = (text: string): number => numberOf(textNumbers, texts, text, text);
  const rows = records.map((record) => {
    const entries = Object.entries(record).filter(([, value]) => value !== undefined);
    const fields = entries.map(([field]) => field);
    return [
      numberOf(shapeNumbers, shapes, fields, fields.join(' ')),
      ...entries.map(([field, value]) => (!shared.includes(field) ? (value as unknown) : Array.isArray(value) ? value.map(textNumber) : textNumber(value as string))),
    ];
  });
  return { shapes, shared, texts, rows };
}
