import { LOCALES } from '../../locale/locales.js';
import { INTERNAL_MARK } from '../../model/codes.js';
import { CODE_LETTERS } from '../../model/facts.generated.js';
import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class, classOf, foldLetters, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { isCopyMark, ownString, readIssuerCode, readTypeCode, unknownTypeCode, type IssuerCode, type TypeCode } from './codes.js';
import { digitsEnd, digitsValue, lettersEnd } from './numbers.js';
import { letterSuffix } from './signs.js';
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

/** The parts of a symbol in front of its issuer code; -1 is no symbol. Read at once, as the next call overwrites it. */
const shape = { first: 0, separator: 0, spaced: false, codeStart: 0, codeEnd: 0, second: 0, separator2: 0 };

/** Reads up to the sign before the issuer code; what finds symbols in a text asks the same as what lexes them. */
function readShape(text: string, numberEnd: number, limit: number): boolean {
  const first = skipBlanks(text, numberEnd, limit);
  const separator = classAt(text, first, limit);
  const spaced = !isSeparator(separator);
  if (spaced && !isLetterClass(separator)) return false;
  const codeStart = spaced ? first : skipBlanks(text, first + 1, limit);
  const codeEnd = lettersEnd(text, codeStart, limit, MAX_TYPE_LETTERS);
  if (codeEnd <= codeStart) return false;
  const second = skipBlanks(text, codeEnd, limit);
  const separator2 = classAt(text, second, limit);
  // Without its hyphen it has to look like a code: "12 ban/ngành" is none.
  if (!isSeparator(separator2) || (spaced && (separator2 !== Class.slash || !isUpper(text.charCodeAt(codeStart))))) return false;
  shape.first = first;
  shape.separator = separator;
  shape.spaced = spaced;
  shape.codeStart = codeStart;
  shape.codeEnd = codeEnd;
  shape.second = second;
  shape.separator2 = separator2;
  return true;
}

/** Does the number that ends there go on as a symbol, as far as its signs tell? */
export function goesOnAsSymbol(text: string, numberEnd: number, limit: number): boolean {
  return readShape(text, letterSuffix(text, numberEnd, limit), limit);
}

/** A combining mark of a decomposed letter. */
const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

/** Letters and digits of an issuer code; the dot of `T.Ư` is part of it. */
function issuerEnd(text: string, start: number, limit: number): number {
  let end = start;
  const most = Math.min(limit, start + MAX_ISSUER_UNITS);
  while (end < most) {
    const value = classOf[text.charCodeAt(end)]!;
    if (isLetterClass(value) || isDigitClass(value) || value === Class.ignorable) end++;
    else if (value === Class.dot && end > start && isDotted(text, end, most)) end++;
    else break;
  }
  // What is invisible behind the last letter is none of the code, unless it is a mark of that letter.
  while (end > start && isIgnorable(text, end - 1) && !isMark(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Words in the place of a code, folded. */
const IN_WORDS = LOCALES.flatMap(({ codesInWords }) => codesInWords.flatMap(([, phrases]) => phrases.map((phrase) => {
  const [first, ...others] = phrase.split(' ').map(foldLetters);
  return { first: first!, others };
})));

/** "100-CT/Trung ương": the body in words where its code belongs. */
function inWords(text: string, start: number, end: number, limit: number): number {
  for (const { first, others } of IN_WORDS) {
    if (end - start !== first.length || foldLetters(text.slice(start, end)) !== first) continue;
    let last = end;
    for (const word of others) {
      const next = skipBlanks(text, last, limit);
      const wordEnd = lettersEnd(text, next, limit, word.length);
      last = wordEnd > next && foldLetters(text.slice(next, wordEnd)) === word ? wordEnd : Infinity;
      if (last === Infinity) break;
    }
    if (last !== Infinity) return last;
  }
  return end;
}

function isIgnorable(text: string, at: number): boolean {
  return classOf[text.charCodeAt(at)] === Class.ignorable;
}

/** Words that begin what follows a symbol, folded (57-NQ/TWdu). */
const LINKS: ReadonlySet<string> = new Set(LOCALES.flatMap(({ of, by, and, determiners, eventDateMarks }) => [...of, ...by, ...and, ...determiners, ...eventDateMarks]).filter((word) => word.length > 1 && !/[ ’]/u.test(word)).map(foldLetters));

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
  if (at === end && (small >= GLUED || (small > 1 && LINKS.has(foldLetters(text.slice(letters, end))))) && letters - start >= 2 && readIssuerCode(text.slice(start, capitals)).known) return capitals;
  let digits = end;
  while (digits > start && isDigitClass(classOf[text.charCodeAt(digits - 1)]!)) digits--;
  return digits < end && digits > start && readIssuerCode(text.slice(start, digits)).known ? digits : end;
}

/** Dotted spellings of codes (`T.Ư`, `T.W`), as the classes of the letters on both sides of the dot. */
const DOTTED = CODE_LETTERS.flatMap(({ letters, spellings = [] }) => spellings.filter((spelling) => spelling.includes('.')).map((spelling) => {
  const [before, after] = spelling.split('.').map((part) => classOf[part.charCodeAt(0)]!);
  return { before, after, own: foldLetters(spelling) === foldLetters(letters) };
}));

/** One letter on each side of the dot, and the end of the word; letters that alone would be another code (TU) in capitals only. */
function isDotted(text: string, dot: number, limit: number): boolean {
  const next = text.charCodeAt(dot + 1);
  const found = DOTTED.find(({ before, after }) => before === classOf[text.charCodeAt(dot - 1)] && after === classOf[next]);
  if (found === undefined) return false;
  let end = dot + 2;
  while (classAt(text, end, limit) === Class.ignorable) end++;
  return !isLetterClass(classAt(text, end, limit)) && (found.own || isUpper(next));
}

/** What a drafting unit or `/nb` adds directly behind the issuer code. */
function extraEnd(text: string, start: number, limit: number): number {
  if (!isSeparator(classAt(text, start, limit))) return start;
  const end = lettersEnd(text, start + 1, limit, 10);
  if (end <= start + 1 || isDigitClass(classAt(text, end, limit))) return start;
  const letters = visible(text.slice(start + 1, end));
  if (letters.toLowerCase() === INTERNAL_MARK) return end;
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
    languages: NO_LANGUAGE, values: Object.freeze(code.types), plural: false, canonical: code.canonical, known: code.known, stateCode: code.stateCode, regular: raw === code.canonical && code.known,
  });
}

function issuerValue(raw: string, code: IssuerCode): TokenValue {
  return issuerValues.get(raw) ?? remember(issuerValues, raw, {
    languages: NO_LANGUAGE, values: Object.freeze(code.issuers), plural: false, canonical: code.canonical, known: code.known, regular: raw === code.canonical && code.known,
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

const NO_CODE: TokenValue = { languages: NO_LANGUAGE, values: [], plural: false };
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
  if (!partyLayout && issuer.sharedWithState) return undefined;
  // Joint circulars of ministries were numbered 05-TT/…: with an unlisted body, TT is the State's thông tư.
  if (!issuer.known && known?.sharedWithState === true) return undefined;
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

const SHORTEST_CODE = 2;
const LONGEST_SLASHLESS = 12;

/** "29-NQTW", "12-HDBTCTW", "57/NQTW": the codes of a type and of a body in capitals, with nothing between them. */
function readSlashless(text: string, start: number, numberEnd: number, limit: number, year: boolean, number: number, tokens: TokenBuffer): number {
  const dash = skipBlanks(text, numberEnd, limit);
  const separator = classAt(text, dash, limit);
  if (!isSeparator(separator)) return -1;
  const codes = skipBlanks(text, dash + 1, limit);
  const end = lettersEnd(text, codes, limit, LONGEST_SLASHLESS);
  const next = classAt(text, end, limit);
  if (end < codes + 2 * SHORTEST_CODE || isDigitClass(next) || isSeparator(next)) return -1;
  for (let at = codes; at < end; at++) if (!isUpper(text.charCodeAt(at)) && !isIgnorable(text, at)) return -1;
  for (let cut = end - SHORTEST_CODE; cut >= codes + SHORTEST_CODE; cut--) {
    const found = readTypeCode(text.slice(codes, cut)) !== undefined && readIssuerCode(text.slice(cut, end)).known ? partyCodes(text.slice(codes, cut), text.slice(cut, end), separator, separator === Class.dash ? Class.slash : Class.dash, true) : undefined;
    if (found === undefined) continue;
    tokens.push(year ? Token.YEAR : Token.NUM, start, numberEnd, undefined, number);
    tokens.push(separator === Class.dash ? Token.DASH : Token.SLASH, dash, dash + 1, undefined);
    tokens.push(Token.CODE, codes, cut, found.type);
    tokens.push(Token.ICODE, cut, end, found.issuer);
    return end;
  }
  return -1;
}

/**
 * Reads the Party symbol that begins with the number `[start, numberEnd)` and pushes its tokens; returns its end, or -1.
 */
export function readPartySymbol(text: string, start: number, numberEnd: number, limit: number, year: boolean, number: number, tokens: TokenBuffer): number {
  if (!readShape(text, numberEnd, limit)) return readSlashless(text, start, numberEnd, limit, year, number, tokens);
  const { first, separator, spaced, codeStart, codeEnd, second, separator2 } = shape;
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
  const spaced = Math.max(spacedStateEnd(text, numberEnd, limit), spacedOtherEnd(text, numberEnd, limit));
  if (spaced >= 0) return spaced;
  if (!isSeparator(classAt(text, numberEnd, limit)) || !wordUnitAt(text, numberEnd + 1, limit)) return -1;
  return compoundEnd(text, numberEnd, limit);
}

/** The layout of the Party with blanks ("45 - QĐ/UBND"), and a code of the State. */
function spacedOtherEnd(text: string, numberEnd: number, limit: number): number {
  if (!readShape(text, numberEnd, limit) || shape.separator !== Class.dash || shape.separator2 !== Class.slash) return -1;
  const start = skipBlanks(text, shape.second + 1, limit);
  const end = issuerEnd(text, start, limit);
  return end > start && readIssuerCode(text.slice(start, end)).state ? end : -1;
}

/** The same with blanks around the slash ("06 / CP", "16 / NQ-CP"): what stands behind it must end with a code of the State. */
function spacedStateEnd(text: string, numberEnd: number, limit: number): number {
  const slash = skipBlanks(text, numberEnd, limit);
  if (classAt(text, slash, limit) !== Class.slash) return -1;
  const start = skipBlanks(text, slash + 1, limit);
  if ((slash === numberEnd && start === slash + 1) || !isLetterClass(classAt(text, start, limit))) return -1;
  const end = compoundEnd(text, start, limit);
  let issuer = end;
  while (issuer > start && isLetterClass(classAt(text, issuer - 1, limit))) issuer--;
  return readIssuerCode(text.slice(issuer, end)).state ? end : -1;
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2099;

/** The number of a State document: elsewhere the year stands before it ("Directive 2014/24/EU"). */
export function stateNumber(text: string, first: number, numberEnd: number, end: number): number {
  if (!isYear(first)) return first;
  const second = digitsEnd(text, numberEnd + 1, end, 5);
  const value = second <= numberEnd + 1 ? 0 : digitsValue(text, numberEnd + 1, second);
  return value === 0 || isYear(value) ? first : value;
}

/** The type of a document that is of none of ours. */
const OTHER_TYPE: readonly string[] = Object.freeze(['other']);
const UNSAID: readonly string[] = Object.freeze([]);

/** What the code in a State symbol says of its type (218/NQ-CP, 20/2023/QĐ-TTg); nothing where it has none (42/2017). A code that the Party does not have, or has for another type, is of none of ours. */
export function stateTypes(text: string, numberEnd: number, end: number): readonly string[] {
  let start = numberEnd + 1;
  if (isDigitClass(classAt(text, start, end))) {
    while (isDigitClass(classAt(text, start, end))) start++;
    if (!isSeparator(classAt(text, start, end))) return UNSAID;
    start++;
  }
  const last = lettersEnd(text, start, end, MAX_TYPE_LETTERS);
  if (last <= start || !isSeparator(classAt(text, last, end))) return UNSAID;
  const type = readTypeCode(text.slice(start, last));
  return type === undefined || type.sharedWithState ? OTHER_TYPE : type.types;
}

/** "10-year": a number and words in small letters that hyphens join are a word of the sentence. */
export function isCompoundWord(text: string, numberEnd: number, end: number): boolean {
  for (let at = numberEnd; at < end; at++) {
    const unit = text.charCodeAt(at);
    const value = classOf[unit]!;
    if (value === Class.slash || isDigitClass(value) || isUpper(unit)) return false;
  }
  return true;
}
