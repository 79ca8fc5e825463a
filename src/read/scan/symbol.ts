import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { isCopyMark, ownString, readIssuerCode, readTypeCode, unknownTypeCode, type IssuerCode, type TypeCode } from './codes.js';
import { lettersEnd } from './numbers.js';
import { Token } from './token-types.js';
import type { TokenBuffer, TokenValue } from './tokens.js';

const MAX_TYPE_LETTERS = 8;
const MAX_ISSUER_UNITS = 24;
const MAX_STATE_UNITS = 60;

/** At most this many blanks inside a symbol: "57 - NQ/TW", and a line break at the hyphen. */
const MAX_BLANKS = 2;

function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  let blanks = 0;
  while (at < limit) {
    const value = classOf[text.charCodeAt(at)]!;
    if (value === Class.space || value === Class.newline) {
      if (++blanks > MAX_BLANKS) return at;
    } else if (value !== Class.ignorable) break;
    at++;
  }
  return at;
}

const classAt = (text: string, at: number, limit: number): number => (at < limit ? classOf[text.charCodeAt(at)]! : Class.other);

const isSeparator = (value: number): boolean => value === Class.dash || value === Class.slash;

/** Letters and digits of an issuer code; the dot of `T.Ư` is part of it. */
function issuerEnd(text: string, start: number, limit: number): number {
  let end = start;
  const most = Math.min(limit, start + MAX_ISSUER_UNITS);
  while (end < most) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value) || isDigitClass(value) || value === Class.ignorable) end++;
    else if (value === Class.dot && end > start && isDottedTu(text, end, most)) end++;
    else break;
  }
  return end;
}

/** "100-CT/Trung ương": the body in words where its code belongs. */
function inWords(text: string, start: number, end: number, limit: number): number {
  if (end - start !== 5 || foldLetters(text.slice(start, end)) !== 'trung') return end;
  const next = skipBlanks(text, end, limit);
  const last = lettersEnd(text, next, limit, 6);
  return last > next && foldLetters(text.slice(next, last)) === 'uong' ? last : end;
}

function isIgnorable(text: string, at: number): boolean {
  return classOf[text.charCodeAt(at)] === Class.ignorable;
}

/** Shorter runs of small letters belong to codes (TTg). */
const GLUED = 3;

/** "35-NQ/TW1", "47-QĐ/TWngày": a note's number, or the word that follows, glued to a known code that has no such end. */
function withoutGlued(text: string, start: number, end: number): number {
  let capitals = start;
  let at = start;
  for (; at < end && (isUpper(text.charCodeAt(at)) || isIgnorable(text, at)); at++) if (!isIgnorable(text, at)) capitals = at + 1;
  const letters = at;
  let small = 0;
  for (; at < end && !isUpper(text.charCodeAt(at)) && (isIgnorable(text, at) || isLetterClass(classOf[text.charCodeAt(at)]!)); at++) if (!isIgnorable(text, at)) small++;
  if (at === end && small >= GLUED && letters - start >= 2 && readIssuerCode(text.slice(start, capitals)).known) return capitals;
  let digits = end;
  while (digits > start && isDigitClass(classOf[text.charCodeAt(digits - 1)]!)) digits--;
  return digits < end && digits > start && readIssuerCode(text.slice(start, digits)).known ? digits : end;
}

/** `T.Ư`: a `t` before the dot, a horned `ư` and the end of the word behind it. */
function isDottedTu(text: string, dot: number, limit: number): boolean {
  if (classOf[text.charCodeAt(dot - 1)] !== 20) return false;
  const next = text.charCodeAt(dot + 1);
  if (classOf[next] !== 21 && classOf[next] !== 23) return false;
  let after = dot + 2;
  while (classAt(text, after, limit) === Class.ignorable) after++;
  return !isLetterClass(classAt(text, after, limit)) && (classOf[next] === 23 || isUpper(next));
}

/** What a drafting unit or `/nb` adds directly behind the issuer code. */
function extraEnd(text: string, start: number, limit: number): number {
  if (!isSeparator(classAt(text, start, limit))) return start;
  const end = lettersEnd(text, start + 1, limit, 10);
  if (end <= start + 1 || isDigitClass(classAt(text, end, limit))) return start;
  const letters = visible(text.slice(start + 1, end));
  if (/^nb$/iu.test(letters)) return end;
  if (letters.length < 2) return start;
  for (let i = start + 1; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (classOf[unit] !== Class.ignorable && !isUpper(unit)) return start;
  }
  return end;
}

const MAX_CACHE = 4096;
const typeValues = new Map<string, TokenValue>();
const issuerValues = new Map<string, TokenValue>();

/** One value for each spelling of a code; the caches are bounded, as in `codes.ts`. */
function remember(cache: Map<string, TokenValue>, raw: string, value: TokenValue): TokenValue {
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(ownString(raw), value);
  return value;
}

function typeValue(raw: string, code: TypeCode): TokenValue {
  return typeValues.get(raw) ?? remember(typeValues, raw, {
    languages: 0, values: Object.freeze(code.types), plural: false, canonical: code.canonical, known: code.known, stateCode: code.stateCode, regular: raw === code.canonical && code.known,
  });
}

function issuerValue(raw: string, code: IssuerCode): TokenValue {
  return issuerValues.get(raw) ?? remember(issuerValues, raw, {
    languages: 0, values: Object.freeze(code.issuers), plural: false, canonical: code.canonical, known: code.known, regular: raw === code.canonical && code.known,
  });
}

/** End of a State symbol or another compound that begins with the number: letters, digits, dashes, slashes, no blank. */
function compoundEnd(text: string, start: number, limit: number): number {
  let end = start;
  const most = Math.min(limit, start + MAX_STATE_UNITS);
  while (end < most) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value) || isDigitClass(value) || value === Class.ignorable) end++;
    else if (isSeparator(value) && wordUnitAt(text, end + 1, most)) end++;
    else break;
  }
  return end;
}

function wordUnitAt(text: string, at: number, limit: number): boolean {
  const value = classAt(text, at, limit);
  return isLetterClass(value) || isDigitClass(value);
}

interface CodePair {
  type: TokenValue;
  issuer: TokenValue;
}

/** Codes that bodies of the State have too. */
const STATE_TOO = /^BCĐ/u;

const NO_CODE: TokenValue = { languages: 0, values: [], plural: false };
/** The answer of `partyCodes`, to be read at once: one object for all calls. */
const found: CodePair = { type: NO_CODE, issuer: NO_CODE };

/**
 * The codes of a Party symbol, or undefined where the letters and separators are not one. Party layout: hyphen, then slash
 * (36-HD/VPTW, point 1.3). The State has the slash first; it is believed to be a misspelt Party symbol only with a Party
 * type code and a Party body (05/NQ-TW).
 */
export function partyCodes(rawCode: string, rawIssuer: string, separator: number, separator2: number, compact: boolean): Readonly<CodePair> | undefined {
  if (isCopyMark(rawCode)) return undefined;
  const issuer = readIssuerCode(rawIssuer);
  const known = readTypeCode(rawCode);
  const partyLayout = separator === Class.dash && separator2 === Class.slash;
  if (issuer.state) return undefined;
  if (partyLayout ? !known && !issuer.known : !known || !issuer.known || (separator !== 0 && !compact)) return undefined;
  // Steering committees of the State sign 12/KH-BCĐ: there it is no slip.
  if (!partyLayout && STATE_TOO.test(issuer.canonical)) return undefined;
  // Joint circulars of ministries were numbered 05-TT/…: with an unlisted body, TT is the State's thông tư.
  if (!issuer.known && known?.canonical === 'TT') return undefined;
  found.type = typeValue(rawCode, known ?? unknownTypeCode(rawCode));
  found.issuer = issuerValue(rawIssuer, issuer);
  return found;
}

/** Answers by the whole written code (`-NQ/TW`); null where it is none. */
const codePairs = new Map<string, CodePair | null>();

/** `partyCodes` of a symbol without gaps: one look-up for the few codes that a text repeats. */
function rememberedCodes(text: string, first: number, codeStart: number, codeEnd: number, issuerStart: number, end: number, separator: number, separator2: number): Readonly<CodePair> | undefined {
  const key = text.slice(first, end);
  const known = codePairs.get(key);
  if (known !== undefined) return known ?? undefined;
  const codes = partyCodes(text.slice(codeStart, codeEnd), text.slice(issuerStart, end), separator, separator2, true);
  if (codePairs.size >= MAX_CACHE) codePairs.clear();
  codePairs.set(ownString(key), codes === undefined ? null : { ...codes });
  return codes;
}

/**
 * Reads the Party symbol that begins with the number `[start, numberEnd)` and pushes its tokens; returns its end, or -1.
 */
export function readPartySymbol(text: string, start: number, numberEnd: number, limit: number, year: boolean, number: number, tokens: TokenBuffer): number {
  const first = skipBlanks(text, numberEnd, limit);
  const separator = classAt(text, first, limit);
  const spaced = !isSeparator(separator);
  if (spaced && !isLetterClass(separator)) return -1;
  const codeStart = spaced ? first : skipBlanks(text, first + 1, limit);
  const codeEnd = lettersEnd(text, codeStart, limit, MAX_TYPE_LETTERS);
  if (codeEnd <= codeStart) return -1;
  const second = skipBlanks(text, codeEnd, limit);
  const separator2 = classAt(text, second, limit);
  if (!isSeparator(separator2) || (spaced && (separator2 !== Class.slash || !isUpper(text.charCodeAt(codeStart))))) return -1;
  const issuerStart = skipBlanks(text, second + 1, limit);
  const end = inWords(text, issuerStart, withoutGlued(text, issuerStart, issuerEnd(text, issuerStart, limit)), limit);
  if (end <= issuerStart || !isLetterClass(classAt(text, issuerStart, limit))) return -1;

  const rawIssuer = text.slice(issuerStart, end);
  const gapless = first === numberEnd && codeStart === first + 1 && second === codeEnd && issuerStart === second + 1;
  // Blanks are read in the Party layout only: elsewhere they part a number from a sentence. Invisible characters are none.
  const compact = gapless || visible(text.slice(numberEnd, first) + text.slice(spaced ? first : first + 1, codeStart) + text.slice(codeEnd, second) + text.slice(second + 1, issuerStart)) === '';
  const codes = gapless ? rememberedCodes(text, first, codeStart, codeEnd, issuerStart, end, separator, separator2) : partyCodes(text.slice(codeStart, codeEnd), rawIssuer, spaced ? 0 : separator, separator2, compact);
  if (codes === undefined) return -1;

  tokens.push(year ? Token.YEAR : Token.NUM, start, numberEnd, undefined, number);
  if (!spaced) tokens.push(separator === Class.dash ? Token.DASH : Token.SLASH, first, first + 1, undefined);
  tokens.push(Token.CODE, codeStart, codeEnd, codes.type);
  tokens.push(separator2 === Class.dash ? Token.DASH : Token.SLASH, second, second + 1, undefined);
  tokens.push(Token.ICODE, issuerStart, end, codes.issuer);
  const tail = extraEnd(text, end, limit);
  if (tail > end) tokens.push(Token.ITAIL, end, tail, undefined);
  return tail;
}

/**
 * End of the compound that begins with the number and goes on with a dash or slash (218/NQ-CP, 25-CP, 20/2023/QH15), or
 * -1. It is somebody's symbol and no number of a document of ours.
 */
export function stateSymbolEnd(text: string, numberEnd: number, limit: number): number {
  if (!isSeparator(classAt(text, numberEnd, limit)) || !wordUnitAt(text, numberEnd + 1, limit)) return -1;
  return compoundEnd(text, numberEnd, limit);
}
