import { UsageError, type DocumentSymbol } from '../../model/index.js';
import { readWholeSymbol } from '../parse/whole-symbol.js';
import { padded, readSymbol } from './symbol.js';

/** Longer than any symbol: the limit keeps the reader off whole texts. */
const LONGEST_SYMBOL = 80;

/**
 * Reads one symbol, alone or with its number mark, blanks around it aside; undefined for anything else. The parts come back
 * canonical: diacritics restored, letter case and layout regular.
 *
 * It takes what `extractCitations` takes for one citation from the first unit to the last: the hyphen or the slash in the other's
 * place (`57/NQ-TW`), blanks round them, no hyphen before a code with a capital (`57 NQ/TW`), no slash between codes in capitals (`57-NQTW`), letters in either case, without
 * diacritics, decomposed or look-alike, `TƯ`, `T.Ư` and `T.W` for TW, the type code said twice (`NQ 46-NQ/TW`), and a unit or `/nb`
 * behind the code. It takes no type word, no second symbol, nothing glued to the code (`57-NQ/TW1`), no number 0, and nothing longer
 * than 80 units.
 *
 * @throws UsageError when `text` is not a string
 * @example parseSymbol('số 209-QD/TW') // { number: 209, typeCode: 'QĐ', issuerCode: 'TW', types: ['quyet-dinh', 'quy-dinh'] }
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  if (typeof text !== 'string') throw new UsageError(`parseSymbol reads a string, got ${text === null ? 'null' : typeof text}`);
  if (text.length > LONGEST_SYMBOL) return undefined;
  const trimmed = text.trim();
  const whole = readWholeSymbol(trimmed);
  if (whole === undefined) return undefined;
  const { number, suffix, typeCode, issuerCode, tail, types } = readSymbol(whole.symbol, trimmed, whole.tokens);
  // Numbers begin at 01 (36-HD/VPTW, II.1.3.1a): in a text `00-NQ/TW` is a slip that is told, here it names nothing.
  if (number === 0) return undefined;
  return { number, ...(suffix !== undefined && { suffix }), typeCode, issuerCode, ...(tail !== undefined && { tail }), types };
}

/**
 * The canonical symbol: two digits at least, hyphen, type code, slash, issuer code (36-HD/VPTW, point 1.3; 05-HD/VPTW).
 *
 * @throws UsageError when the number is no integer of 1–99,999 or a code is empty
 * @example formatSymbol({ number: 1, typeCode: 'ĐA', issuerCode: 'TW', types: ['de-an'] }) // '01-ĐA/TW'
 */
export function formatSymbol(symbol: DocumentSymbol): string {
  const { number, suffix, typeCode, issuerCode, tail } = symbol;
  if (!Number.isInteger(number) || number < 1 || number > 99_999) throw new UsageError(`a symbol has a number from 1 to 99999, got ${String(number)}`);
  if (!typeCode || !issuerCode) throw new UsageError('a symbol needs typeCode and issuerCode; parseSymbol gives both');
  return `${padded(number, suffix)}-${typeCode}/${issuerCode}${tail ?? ''}`;
}
