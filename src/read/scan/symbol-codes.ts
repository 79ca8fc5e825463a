import { NO_LANGUAGE } from '../../model/language-set.js';
import { Class } from '../text/classes.js';
import { isCopyMark, ownString, readIssuerCode, readTypeCode, unknownTypeCode, type IssuerCode, type TypeCode } from './codes.js';
import type { TokenValue } from './tokens.js';

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
export function partyCodes(rawCode: string, rawIssuer: string, separator: number, separator2: number, compact: boolean, named = false): Readonly<CodePair> | undefined {
  if (isCopyMark(rawCode)) return undefined;
  const issuer = readIssuerCode(rawIssuer);
  const known = readTypeCode(rawCode);
  const partyLayout = separator === Class.dash && separator2 === Class.slash;
  if (issuer.state) return undefined;
  if (partyLayout ? !known && !issuer.known : !known || !issuer.known || (separator !== 0 && !compact)) return undefined;
  // Steering committees of the State sign 12/KH-BCĐ: there it is no slip.
  if (!partyLayout && issuer.sharedWithState) return undefined;
  // Joint circulars of ministries were numbered 05-TT/…: with an unlisted body, TT is the State's thông tư unless its word says thông tri.
  if (!issuer.known && known?.sharedWithState === true && !named) return undefined;
  found.type = typeValue(rawCode, known ?? unknownTypeCode(rawCode));
  found.issuer = issuerValue(rawIssuer, issuer);
  return found;
}

/** Answers by the whole written code (`-NQ/TW`); null where it is none. */
const codePairs = new Map<string, CodePair | null>();

/** `partyCodes` of a symbol without gaps: one look-up for the few codes that a text repeats. */
export function rememberedCodes(text: string, first: number, codeStart: number, codeEnd: number, issuerStart: number, end: number, separator: number, separator2: number): Readonly<CodePair> | undefined {
  const key = text.slice(first, end);
  const known = codePairs.get(key);
  if (known !== undefined) return known ?? undefined;
  const codes = partyCodes(text.slice(codeStart, codeEnd), text.slice(issuerStart, end), separator, separator2, true);
  if (codePairs.size >= MAX_CACHE) codePairs.clear();
  codePairs.set(ownString(key), codes === undefined ? null : { ...codes });
  return codes;
}
