import { TYPE_SEEDS } from '../../locale/seeds.generated.js';
import { SLUG_WORDS } from '../../locale/slugs.js';
import type { DocumentType } from '../../model/index.js';
import { foldLetters, slugOf } from '../../read/text/classes.js';
import { requireString } from './argument.js';
import { isCodeOf, typeCodeOf, typesOfCode } from './codes.js';
import { symbolOfParts } from './symbol-parts.js';
import { urlDatesAt, type DateCandidate } from './url-dates.js';
import { urlSymbolAt, type UrlSymbol } from './url-symbol.js';
import { wordsOfUrl, type UrlWord, type UrlWords } from './url-words.js';

/** What the words of a URL say about a document; it is no proof that the page has its text. */
export interface DocumentUrl {
  /** One of the sites whose slugs are known. */
  readonly site?: string;
  /** Absent while QĐ stands without a type word. */
  readonly type?: DocumentType;
  /** Canonical, strokes restored. */
  readonly symbol: string;
  readonly number: number;
  readonly suffix?: string;
  /** Likeliest first; more than one where digits are run together. Numbers at the end of an address are never dates. */
  readonly dates: readonly DateCandidate[];
  /** How surely this is the document that the page is about, above 0 and at most 1. */
  readonly confidence: number;
}

/** Slug words of each type, longest first. */
const TYPE_WORDS: readonly (readonly [DocumentType, readonly string[]])[] = TYPE_SEEDS
  .map(({ id }) => [id, id.split('-')] as const)
  .sort((a, b) => b[1].length - a[1].length);

/** What may stand in front of the type where the page is about the document. */
const OPENINGS: ReadonlySet<string> = new Set(['', ...SLUG_WORDS.openings.map(slugOf)]);
const MARK = foldLetters(SLUG_WORDS.numberMark);
const SUPPLEMENT = slugOf(SLUG_WORDS.supplement).split('-');
const AT_HEAD = 0.95;
const BEHIND_TYPE = 0.7;
const BEHIND_MARK = 0.6;
const ALONE = 0.5;
/** Another document by type and number stands before. */
const SECOND = 0.4;
const GLUED = 0.05;
const UNKNOWN_SITE = 0.1;

/**
 * Reads symbol and date out of the address of a page, or out of a bare slug: of tulieuvankien.dangcongsan.vn, thuvienphapluat.vn,
 * luatvietnam.vn and xaydungchinhsach.chinhphu.vn, and of other sites that build theirs alike, with less confidence. The first
 * symbol counts. Undefined where there is none, and where a document of the State comes first; article ids are left out, and no
 * address is ever built. Never throws on a string.
 *
 * @throws UsageError when `url` is not a string
 * @example parseDocumentUrl('nghi-quyet-so-12-nqtw-ngay-362017-hoi-nghi-3223')
 * // { type: 'nghi-quyet', symbol: '12-NQ/TW', number: 12, dates: [{ date: '2017-06-03', confidence: 0.9 }], confidence: 0.9 }
 */
export function parseDocumentUrl(url: string): DocumentUrl | undefined {
  requireString('parseDocumentUrl', url);
  const address = wordsOfUrl(url);
  if (address === undefined) return undefined;
  const { words } = address;
  let second = false;
  for (let at = 0; at < words.length; at++) {
    const symbol = urlSymbolAt(words, at);
    const before = typeBefore(words, at);
    if (symbol?.state === true) return undefined;
    if (symbol !== undefined && (!symbol.weak || agrees(before.type, symbol))) return urlDocument(address, symbol, before, second);
    second ||= before.type !== undefined && /^\d{1,4}$/u.test(words[at]!.fold);
  }
  return undefined;
}

function urlDocument({ site, absolute, words }: UrlWords, symbol: UrlSymbol, before: WordsBefore, second: boolean): DocumentUrl {
  const { number, suffix, typeFold, issuerCode, glued, end } = symbol;
  const own = typesOfCode(typeFold);
  const said = agrees(before.type, symbol);
  const type = said ? before.type : own.length === 1 ? own[0] : undefined;
  const base = second ? SECOND : said ? (before.head ? AT_HEAD : BEHIND_TYPE) : before.marked ? BEHIND_MARK : ALONE;
  const confidence = base - (glued ? GLUED : 0) - (absolute && site === undefined ? UNKNOWN_SITE : 0);
  const letters = { number, ...(suffix !== undefined && { suffix }) };
  return {
    ...(site !== undefined && { site }),
    ...(type !== undefined && { type }),
    symbol: symbolOfParts({ ...letters, typeCode: typeCodeOf(typeFold, type)!, issuerCode }),
    ...letters,
    dates: urlDatesAt(words, end),
    confidence: Math.round(confidence * 100) / 100,
  };
}

function agrees(type: DocumentType | undefined, { typeFold }: UrlSymbol): boolean {
  return type !== undefined && isCodeOf(typeFold, type);
}

interface WordsBefore {
  readonly type?: DocumentType;
  /** The type begins the slug. */
  readonly head: boolean;
  /** The number mark stands before the number. */
  readonly marked: boolean;
}

/** The type word in front of a number, with the number mark or an addition between them (`quy-dinh-bo-sung-216`). */
function typeBefore(words: readonly UrlWord[], at: number): WordsBefore {
  const segment = words[at]!.segment;
  const fold = (index: number): string => (words[index]?.segment === segment ? words[index].fold : '');
  const marked = fold(at - 1) === MARK;
  let end = marked ? at - 1 : at;
  if (SUPPLEMENT.every((word, index) => fold(end - SUPPLEMENT.length + index) === word)) end -= SUPPLEMENT.length;
  const [type, letters] = TYPE_WORDS.find(([, parts]) => parts.every((part, index) => fold(end - parts.length + index) === part)) ?? [];
  if (type === undefined || letters === undefined) return { head: false, marked };
  const opening = words.slice(0, end - letters.length).filter((word) => word.segment === segment).map((word) => word.fold).join('-');
  return { type, head: OPENINGS.has(opening), marked };
}
