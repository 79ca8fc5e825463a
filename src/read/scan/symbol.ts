import { meet } from '../../model/language-set.js';
import { Class, isDigitClass, isLetterClass, isUpper, visible } from '../text/classes.js';
import { readIssuerCode, readTypeCode } from './codes.js';
import { extraEnd, inWords, isIgnorable, issuerEnd, withoutGlued } from './issuer-code.js';
import { OWNS_CODES } from './languages.js';
import { lettersEnd } from './numbers.js';
import { partyCodes, rememberedCodes } from './symbol-codes.js';
import { classAt, isSeparator, readShape, shape, skipBlanks } from './symbol-shape.js';
import { Token } from './token-types.js';
import type { TokenBuffer } from './tokens.js';

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

/** "Thông tri số 08-TT/NN": the word before the number names a type whose code the State has too, for a type of its own. */
function ofNamedType({ count, types, values }: TokenBuffer): boolean {
  let at = count - 1;
  if (at >= 0 && types[at] === Token.MARK) at--;
  if (at < 0 || types[at] !== Token.TYPE) return false;
  const { languages, canonical = '' } = values[at]!;
  return meet(languages, OWNS_CODES) && readTypeCode(canonical)?.sharedWithState === true;
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
  const named = ofNamedType(tokens);
  const codes = gapless && !named ? rememberedCodes(text, first, codeStart, codeEnd, issuerStart, end, separator, separator2) : partyCodes(text.slice(codeStart, codeEnd), rawIssuer, spaced ? 0 : separator, separator2, compact, named);
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
