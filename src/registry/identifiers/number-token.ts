import { ISSUER_SEEDS, TYPE_NAMES, TYPE_SEEDS } from '../../locale/seeds.generated.js';
import { bodyFacts } from '../../model/bodies.js';
import { INTERNAL_MARK } from '../../model/codes.js';
import type { RecordType } from '../../model/index.js';
import { foldLetters, slugOf } from '../../read/text/classes.js';
import { cutGlued, issuerCodeOf, typeCodeOf, UNNUMBERED_BODIES } from './codes.js';
import type { IdentifiedDocument } from './identified-document.js';
import { paddedNumber, symbolOfParts, symbolPartsOf, type SymbolParts } from './symbol-parts.js';

/** What a number token says. `symbol` is absent where there is a bare number, or where letters were lost for good. */
export interface NumberParts {
  readonly symbol?: string;
  readonly number?: number;
  readonly suffix?: string;
}

const LARGEST = 99_999;

/** Lower case, strokes dropped, `-` for `/`: `57-nq-tw`. Built from the parts, so that `57/NQ-TW` gives the same. */
export function numberTokenOf({ symbol, number, suffix }: IdentifiedDocument): string | undefined {
  if (symbol === undefined) {
    if (number === undefined || !Number.isInteger(number) || number < 1 || number > LARGEST) return undefined;
    return /^[A-Za-z]?$/u.test(suffix ?? '') ? paddedNumber(number, suffix).toLowerCase() : undefined;
  }
  const parts = symbolPartsOf(symbol);
  if (parts === undefined || issuerCodeOf(foldLetters(parts.issuerCode))?.state === true) return undefined;
  const codes = `${foldLetters(parts.typeCode)}-${foldLetters(parts.issuerCode)}`;
  if (parts.number === undefined) return `${codes}${parts.plenum ?? ''}`;
  const tail = parts.tail?.split(/[-/]/u).map(foldLetters).filter((unit) => unit !== '').map((unit) => `-${unit}`).join('') ?? '';
  return `${paddedNumber(parts.number, parts.suffix).toLowerCase()}-${codes}${tail}`;
}

/** The token of a document that has a name in place of a symbol. */
export function nameTokenOf({ symbol }: IdentifiedDocument): string | undefined {
  if (symbol === undefined || symbolPartsOf(symbol) !== undefined || /\d/u.test(symbol)) return undefined;
  const slug = slugOf(symbol);
  return /^[a-z]/u.test(slug) ? slug : undefined;
}

/** The name that the token of a named document stands for, where a document type has it (`dieu-le-dang`). */
export function nameOfToken(token: string): string | undefined {
  const named = TYPE_SEEDS.find(({ id, codes }) => codes.length === 0 && TYPE_NAMES.get(id)!.vi.some((name) => slugOf(name) === token));
  return named && TYPE_NAMES.get(named.id)!.vi[0];
}

const NUMBERED = /^(\d{1,5})([a-z]?)(?:-([a-z0-9-]{2,80}))?$/u;
const UNNUMBERED = /^([a-z]{1,6})-([a-z]{1,6})(\d{0,2})$/u;

/** Reads `57-nq-tw`, `57-nqtw`, `nq-dh` and a bare `02`; the type restores what two codes share (QĐ, ĐA). */
export function readNumberToken(token: string, type?: RecordType): NumberParts | undefined {
  const [, digits, letter, codes] = NUMBERED.exec(token) ?? [];
  if (digits !== undefined) {
    const number = Number(digits);
    if (number === 0) return undefined;
    const numbered = { number, ...(letter && { suffix: letter.toUpperCase() }) };
    if (codes === undefined) return numbered;
    const parts = readCodes(codes.split('-'), type);
    return parts === undefined ? numbered : { symbol: symbolOfParts({ ...numbered, ...parts }), ...numbered };
  }
  const [, code = '', body = '', plenum = ''] = UNNUMBERED.exec(token) ?? [];
  const [typeCode, issuerCode] = [typeCodeOf(code, type), UNNUMBERED_BODIES.get(body)];
  if (typeCode === undefined || issuerCode === undefined) return undefined;
  return { symbol: symbolOfParts({ typeCode, issuerCode, ...(plenum !== '' && { plenum: Number(plenum) }) }) };
}

function readCodes(units: readonly string[], type: RecordType | undefined): Pick<SymbolParts, 'typeCode' | 'issuerCode' | 'tail'> | undefined {
  const [first = '', second] = units;
  const [typeFold, issuerFold] = second === undefined ? (cutGlued(first) ?? []) : units;
  const typeCode = typeFold === undefined ? undefined : typeCodeOf(typeFold, type);
  const issuer = issuerFold === undefined ? undefined : issuerCodeOf(issuerFold);
  const tail = readTail(units.slice(2), issuer?.canonical);
  if (typeCode === undefined || issuer === undefined || issuer.state || tail === undefined) return undefined;
  return { typeCode, issuerCode: issuer.canonical, ...(tail !== '' && { tail }) };
}

/** The one organisation that puts its drafting units behind its code: the Youth Union (317-QĐ/TWĐTN-TNTH). */
const WITH_UNITS: ReadonlySet<string> = new Set(ISSUER_SEEDS.filter(({ id }) => bodyFacts(id)?.family === 'youth-union').flatMap(({ codes }) => codes.map(([code]) => foldLetters(code))));

/** Undefined for what is no tail: other words, and letters of which a `d` may have been Đ. */
function readTail(units: readonly string[], issuerCode = ''): string | undefined {
  const [unit, ...more] = units;
  if (unit === undefined) return '';
  if (more.length > 0) return undefined;
  if (unit === INTERNAL_MARK) return `/${INTERNAL_MARK}`;
  return WITH_UNITS.has(foldLetters(issuerCode)) && /^[a-ce-z]{1,8}$/u.test(unit) ? `-${unit.toUpperCase()}` : undefined;
}
