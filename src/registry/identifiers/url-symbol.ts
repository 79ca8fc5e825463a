import { isOfCentre } from '../../model/codes.js';
import { isStateIssuerInAddress, isStateTypeInAddress } from '../../read/code-tables.js';
import { cutGlued, issuerCodeOf, typeCodeOf } from './codes.js';
import type { UrlWord } from './url-words.js';

/** A symbol among the words of a URL. */
export interface UrlSymbol {
  readonly number: number;
  readonly suffix?: string;
  readonly typeFold: string;
  readonly issuerCode: string;
  readonly state: boolean;
  /** Letters that are codes only by their place: a short issuer code is also a word (`tu`, `du`). */
  readonly weak: boolean;
  /** The codes are run together (`nqtw`). */
  readonly glued: boolean;
  /** The word behind the symbol. */
  readonly end: number;
}

const NUMBER = /^(\d{1,5})([a-z]{0,24})$/u;
const YEAR = /^(?:19|20)\d{2}$/u;

/** The symbol whose number begins with the word; undefined for a number that has no codes behind it. */
export function urlSymbolAt(words: readonly UrlWord[], at: number): UrlSymbol | undefined {
  const [, digits, letters = ''] = NUMBER.exec(words[at]!.fold) ?? [];
  if (digits === undefined || Number(digits) === 0) return undefined;
  const fold = (index: number): string => words[index]?.fold ?? '';
  const found = (typeFold: string, issuerFold: string, end: number, glued: boolean, suffix = ''): UrlSymbol | undefined => {
    const issuer = issuerCodeOf(issuerFold);
    if (typeCodeOf(typeFold) === undefined || issuer === undefined) return undefined;
    const weak = issuerFold.length < 4 && !isOfCentre(issuer.canonical) && !shouted(words, at, end);
    return {
      number: Number(digits), ...(suffix !== '' && { suffix: suffix.toUpperCase() }), typeFold, issuerCode: issuer.canonical,
      state: issuer.state, weak, glued, end,
    };
  };
  const cutAt = (run: string, end: number, suffix = ''): UrlSymbol | undefined => {
    const cut = cutGlued(run);
    return cut && found(cut[0], cut[1], end, true, suffix);
  };
  if (letters === '') return found(fold(at + 1), fold(at + 2), at + 3, false) ?? cutAt(fold(at + 1), at + 2) ?? ofState(Number(digits), words, at);
  const suffix = letters[0]! <= 'd' ? letters[0]! : '';
  if (letters === suffix) return found(fold(at + 1), fold(at + 2), at + 3, false, suffix) ?? cutAt(fold(at + 1), at + 2, suffix);
  return found(letters, fold(at + 1), at + 2, false) ?? cutAt(letters, at + 1) ?? (suffix === '' ? undefined : cutAt(letters.slice(1), at + 1, suffix));
}

/** 30-2020-nd-cp, 47-2024-qh15: a year behind the number, or codes that only the State has. */
function ofState(number: number, words: readonly UrlWord[], at: number): UrlSymbol | undefined {
  const year = YEAR.test(words[at + 1]?.fold ?? '');
  const [code, issuer] = [words[at + (year ? 2 : 1)]?.fold ?? '', words[at + (year ? 3 : 2)]?.fold ?? ''];
  const state = isStateTypeInAddress(code) ? issuer !== '' : year && (isStateIssuerInAddress(code, true) || (typeCodeOf(code) !== undefined && /^[a-z]{2,8}\d{0,2}$/u.test(issuer)));
  return state ? { number, typeFold: code, issuerCode: issuer, state, weak: false, glued: false, end: at + 4 } : undefined;
}

/** Capital letters are no words: 39-CT-TU in a slug that is otherwise in small letters. */
function shouted(words: readonly UrlWord[], at: number, end: number): boolean {
  const codes = words.slice(at, end).map(({ raw }) => raw).join('');
  return /\p{Lu}/u.test(codes) && !/\p{Ll}/u.test(codes.replace(/Tr|g$|i(?=\p{Lu})/gu, '')) && words.some(({ raw }) => /\p{Ll}/u.test(raw));
}
