import { BETWEEN, PRINTED, unpack, WITHIN, type Kind, type Packed } from '../src/registry/packed.js';

export type Layout = readonly (readonly [field: string, kind: Kind])[];

type Row = Readonly<Record<string, unknown>>;

/** Texts that records share, in the order in which they are met. */
export class SharedTexts {
  readonly texts: string[] = [];
  private readonly places = new Map<string, number>();

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.texts.push(text) - 1;
    this.places.set(text, place);
    return place;
  }
}

const PARTS = [BETWEEN, WITHIN, PRINTED];

/** A text as it stands in a column; one that would not be read back is refused. */
function plain(text: string): string {
  const part = PARTS.find((one) => text.includes(one));
  if (part !== undefined || text === '') throw new Error(`${JSON.stringify(text)}: a text that is empty or has one of ${PARTS.join(' ')} would not be read back`);
  return text;
}

function phrases(row: Row, field: string): string {
  const [name, language] = field.split('.') as [string, string];
  const own = (of: string): readonly string[] => (row[of] as Record<string, readonly string[]> | undefined)?.[language] ?? [];
  const printed = own(`${name}Printed`);
  return own(name).map((phrase) => (printed.includes(phrase) ? PRINTED : '') + plain(phrase)).join(WITHIN);
}

function shared(rows: readonly Row[], field: string, texts: SharedTexts): string {
  let last = 0;
  return rows.map((row) => (row[field] as readonly string[]).map((text) => {
    const place = texts.placeOf(plain(text));
    const behind = place - last;
    last = place;
    return behind;
  }).join(WITHIN)).join(BETWEEN);
}

function valueOf(row: Row, field: string, kind: Kind, texts: SharedTexts): string {
  if (kind === 'phrases') return phrases(row, field);
  const value = row[field];
  if (kind === 'list') return (value as readonly string[]).map(plain).join(WITHIN);
  if (value === undefined) return '';
  if (kind === 'word') return String(texts.placeOf(plain(value as string)));
  return kind === 'flag' ? '1' : kind === 'number' ? String(value) : plain(value as string);
}

/** A record with its fields in the order of the layout: that of what is read back. */
function inOrder(row: Row, layout: Layout): Row {
  const fields = [...new Set(layout.flatMap(([field, kind]) => (kind === 'phrases' ? [field.split('.')[0]!, `${field.split('.')[0]!}Printed`] : [field])))];
  const other = Object.keys(row).find((field) => row[field] !== undefined && !fields.includes(field));
  if (other !== undefined) throw new Error(`${other}: a field that has no column`);
  return Object.fromEntries(fields.filter((field) => row[field] !== undefined).map((field) => [field, row[field]]));
}

/** The opposite of `unpack`. What would come back otherwise is refused. */
export function pack(records: readonly object[], layout: Layout, texts: SharedTexts): Packed {
  const rows = records as readonly Row[];
  const columns = layout.map(([field, kind]) => [
    field, kind, kind === 'leading' ? '' : kind === 'shared' ? shared(rows, field, texts) : rows.map((row) => valueOf(row, field, kind, texts)).join(BETWEEN),
  ] as const);
  const packed = { count: rows.length, columns };
  unpack(packed, texts.texts).forEach((back, at) => {
    const [was, is] = [inOrder(rows[at]!, layout), back].map((row) => JSON.stringify(row));
    if (was !== is) throw new Error(`${was!}: would be read back as ${is!}`);
  });
  return packed;
}
