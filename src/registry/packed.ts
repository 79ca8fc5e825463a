/** Between the values of a column, between the texts of a value, before a phrase that was printed: no text has them. */
export const BETWEEN = '~';
export const WITHIN = '|';
export const PRINTED = '*';

/** How the values of a column are written; an empty one is a field that is absent, but for the lists, which every record has. */
export type Kind =
  | 'text' | 'number' | 'flag'
  /** The number with which the first column begins: 57-NQ/TW. */
  | 'leading'
  /** Texts. */
  | 'list'
  /** The number of a text that many records have. */
  | 'word'
  /** Texts that many records have: how far behind the last one that was named each of them stands. */
  | 'shared'
  /** Phrases of one language (`subjects.fr`); those that are marked as printed are in the field `subjectsPrinted` too. */
  | 'phrases';

/**
 * Records as the package carries them, by columns: what is alike stands together, which is smaller when packed, and no name of a field stands
 * twice.
 *
 * @example unpack({ count: 2, columns: [['symbol', 'text', '57-NQ/TW~NQ-ĐH'], ['number', 'leading', ''], ['sources', 'shared', '0|1~0']] }, ['https://a', 'https://b'])
 * // [{ symbol: '57-NQ/TW', number: 57, sources: ['https://a', 'https://b'] }, { symbol: 'NQ-ĐH', sources: ['https://b'] }]
 */
export interface Packed {
  readonly count: number;
  readonly columns: readonly Column[];
}

export type Column = readonly [field: string, kind: Kind, values: string];

type Row = Record<string, unknown>;

const textsIn = (value: string): string[] => (value === '' ? [] : value.split(WITHIN));

/** The records, their fields in the order of the columns. */
export function unpack({ count, columns }: Packed, texts: readonly string[]): object[] {
  const rows = Array.from({ length: count }, (): Row => ({}));
  const [first] = columns[0]!;
  for (const [field, kind, column] of columns) {
    const values = column.split(BETWEEN);
    if (kind === 'leading') for (const row of rows) addLeading(row, field, row[first] as string);
    else if (kind === 'list') rows.forEach((row, at) => (row[field] = textsIn(values[at]!)));
    else if (kind === 'shared') addShared(rows, field, values, texts);
    else rows.forEach((row, at) => add(row, field, kind, values[at]!, texts));
  }
  return rows;
}

function add(row: Row, field: string, kind: Kind, value: string, texts: readonly string[]): void {
  if (value === '') return;
  if (kind === 'phrases') addPhrases(row, field, value);
  else row[field] = kind === 'word' ? texts[Number(value)] : kind === 'number' ? Number(value) : kind === 'flag' ? true : value;
}

function addLeading(row: Row, field: string, symbol: string): void {
  const number = Number.parseInt(symbol, 10);
  if (!Number.isNaN(number)) row[field] = number;
}

function addShared(rows: readonly Row[], field: string, values: readonly string[], texts: readonly string[]): void {
  let last = 0;
  rows.forEach((row, at) => {
    row[field] = textsIn(values[at]!).map((behind) => texts[(last += Number(behind))]);
  });
}

function addPhrases(row: Row, field: string, value: string): void {
  const [name, language] = field.split('.') as [string, string];
  const phrases = value.split(WITHIN);
  const isPrinted = (phrase: string): boolean => phrase.startsWith(PRINTED);
  const put = (to: string, own: readonly string[]): void => {
    ((row[to] ??= {}) as Row)[language] = own.map((phrase) => (isPrinted(phrase) ? phrase.slice(PRINTED.length) : phrase));
  };
  put(name, phrases);
  if (phrases.some(isPrinted)) put(`${name}Printed`, phrases.filter(isPrinted));
}
