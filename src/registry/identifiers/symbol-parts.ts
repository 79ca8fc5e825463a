import { CENTRE } from '../../model/codes.js';
import { CODE_LETTERS } from '../../model/facts.generated.js';
import { foldLetters } from '../../read/text/classes.js';
import { UNNUMBERED_BODIES } from './codes.js';

/** What a symbol is made of; `number` is absent for congress and plenum documents (`NQ-ĐH`, `NQ-HNTW4`). */
export interface SymbolParts {
  readonly number?: number;
  readonly suffix?: string;
  readonly typeCode: string;
  readonly issuerCode: string;
  readonly plenum?: number;
  /** What stands behind the issuer code (`-TNTH`, `/nb`). */
  readonly tail?: string;
}

/** `57-NQ/TW`, and the layouts that fold to it (`57/NQ-TW`). */
const NUMBERED = /^(\d{1,5})([A-Z]?)[-/](\p{L}{1,6})[-/](\p{L}[\p{L}\d]{0,23})((?:[-/][\p{L}\d]{1,12}){0,3})$/u;
const UNNUMBERED = /^(\p{L}{1,6})-(\p{L}{1,8}?)(\d{0,2})$/u;
/** Other spellings of the letters of the centre (TƯ); a dot stands in none of our symbols. */
const RESPELT: readonly string[] = /* @__PURE__ */ CODE_LETTERS.filter(({ letters }) => letters === CENTRE).flatMap(({ spellings = [] }) => spellings.filter((spelling) => !spelling.includes('.')));

function withCentre(code: string): string {
  const spelling = RESPELT.find((letters) => code.endsWith(letters) && (code === letters || /\p{Lu}$/u.test(code.slice(0, -letters.length))));
  return spelling === undefined ? code : code.slice(0, -spelling.length) + CENTRE;
}

/** Reads a canonical symbol; undefined for the name of a document and anything else. */
export function symbolPartsOf(symbol: string): SymbolParts | undefined {
  const text = symbol.normalize('NFC').trim();
  const [, digits, suffix, typeCode, issuerCode, tail] = NUMBERED.exec(text) ?? [];
  if (digits !== undefined && typeCode !== undefined && issuerCode !== undefined) {
    if (Number(digits) === 0) return undefined;
    return { number: Number(digits), ...(suffix && { suffix }), typeCode, issuerCode: withCentre(issuerCode), ...(tail && { tail }) };
  }
  const [, code, body, plenum] = UNNUMBERED.exec(text) ?? [];
  if (code === undefined || body === undefined || UNNUMBERED_BODIES.get(foldLetters(body)) === undefined) return undefined;
  return { typeCode: code, issuerCode: body, ...(plenum && { plenum: Number(plenum) }) };
}

/** A number as symbols have it: two digits at least, with its letter. */
export function paddedNumber(number: number, suffix = ''): string {
  return `${String(number).padStart(2, '0')}${suffix}`;
}

/** The canonical symbol of its parts. */
export function symbolOfParts({ number, suffix, typeCode, issuerCode, plenum, tail }: SymbolParts): string {
  if (number === undefined) return `${typeCode}-${issuerCode}${plenum ?? ''}`;
  return `${paddedNumber(number, suffix)}-${typeCode}/${issuerCode}${tail ?? ''}`;
}
