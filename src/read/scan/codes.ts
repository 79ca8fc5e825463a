import { CENTRE, YOUTH_LETTERS } from '../../model/codes.js';
import { CODE_LETTERS } from '../../model/facts.generated.js';
import type { DocumentType } from '../../model/index.js';
import { LOCALES } from '../../locale/locales.js';
import { foldLetters, isUpper, marksOf } from '../text/classes.js';
import { withLatinTwins } from '../text/twins.js';
import { BORROWED, EXTENDED, isCopyCode, issuerEntryOf, isStateIssuerInText, typeEntriesOf, unitOf, type Host } from '../code-tables.js';

/** A type code as written, with what it stands for. */
export interface TypeCode {
  /** With its diacritics and its own letter case: `QĐ`, `CTr`. */
  readonly canonical: string;
  readonly types: readonly DocumentType[];
  readonly known: boolean;
  /** A State code of the type in a Party symbol (QyĐ). */
  readonly stateCode: boolean;
  /** The State has the code for a type of its own. */
  readonly sharedWithState: boolean;
}

export interface IssuerCode {
  readonly canonical: string;
  /** Ids of the bodies that the code can only mean; empty where it names many (ĐU, TU). */
  readonly issuers: readonly string[];
  readonly known: boolean;
  /** A code of the State (UBND, CP): the symbol is no Party document. */
  readonly state: boolean;
  /** Bodies of the State have the code too. */
  readonly sharedWithState: boolean;
  /** A number may belong to it (BCĐ35). */
  readonly numbered?: boolean;
}

const MAX_CACHE = 4096;
const typeCache = new Map<string, TypeCode | undefined>();
const issuerCache = new Map<string, IssuerCode>();

function remember<T>(cache: Map<string, T>, key: string, value: T): T {
  // Bounded, so that a hostile text cannot fill the memory; clearing costs nothing but a few look-ups.
  if (cache.size >= MAX_CACHE) cache.clear();
  cache.set(key, value);
  return value;
}

/** The same letters in a string of their own: a slice, or what keeps one, keeps the whole text alive. */
export const ownString = (slice: string): string => ` ${slice}`.slice(1);

/** The surest meaning of the letters; QĐ is official for quyết định and practice for quy định: one code, two types. */
function typeCodeOf(fold: string): TypeCode | undefined {
  const entries = typeEntriesOf(fold);
  const [first] = entries;
  if (first === undefined) return undefined;
  const { canonical, rank, stateCode, sharedWithState } = first;
  const same = entries.filter((entry) => entry.canonical === canonical && (entry.rank === rank || entry.rank < BORROWED));
  return { canonical, types: [...new Set(same.map(({ type }) => type))], known: true, stateCode, sharedWithState };
}

/** The type code, or undefined for letters that are no code. `BS`, the mark of a copy, gives undefined. */
export function readTypeCode(slice: string): TypeCode | undefined {
  if (typeCache.has(slice)) return typeCache.get(slice);
  const raw = ownString(slice);
  const found = typeCodeOf(foldLetters(raw)) ?? typeCodeOf(foldLetters(withLatinTwins(raw)));
  return remember(typeCache, raw, found !== undefined && !contradicts(raw, found.canonical) ? found : undefined);
}

/** A stroke that is left out is a lost diacritic; one that the code does not have makes other letters (76-HĐ: hợp đồng, a contract). */
function contradicts(raw: string, canonical: string): boolean {
  return /[đðɖ]/iu.test(raw) && !canonical.includes('Đ');
}

export function isCopyMark(raw: string): boolean {
  return isCopyCode(foldLetters(raw));
}

/** A type code that no rule knows, kept as written in upper case. */
export function unknownTypeCode(slice: string): TypeCode {
  return { canonical: restoreCase(ownString(slice)), types: [], known: false, stateCode: false, sharedWithState: false };
}

function restoreCase(raw: string): string {
  const text = raw.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/gu, '').replace(/[ÐƉ]/gu, 'Đ');
  for (let i = 0; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return text;
  return text.toUpperCase();
}

/** Bits of a letter's marks that are no tone. */
const QUALITY = 7 << 3;

function lastQuality(letters: string): number {
  const text = letters.normalize('NFC');
  return marksOf[text.charCodeAt(text.length - 1)]! & QUALITY;
}

/** TƯ and T.Ư are TW; TU without the horn is a provincial committee. */
const RESPELT = CODE_LETTERS.flatMap(({ letters, spellings = [] }) => spellings.map((spelling) => ({ fold: foldLetters(spelling), quality: lastQuality(spelling), of: foldLetters(letters) })))
  .filter(({ fold, of }) => fold !== of);

/** "100-CT/Trung ương": the words for a code. */
const IN_WORDS = new Map(LOCALES.flatMap(({ codesInWords }) => codesInWords.flatMap(([code, phrases]) => phrases.map((phrase) => [foldLetters(phrase), foldLetters(code)] as const))));

export function readIssuerCode(slice: string): IssuerCode {
  const cached = issuerCache.get(slice);
  if (cached !== undefined) return cached;
  const raw = ownString(slice);
  const code = issuerCodeOf(raw);
  const twin = code.known ? code : issuerCodeOf(withLatinTwins(raw));
  return remember(issuerCache, raw, twin.known || twin.state ? twin : code);
}

function foldedIssuer(raw: string): string {
  const fold = foldLetters(raw);
  const respelt = RESPELT.find((spelling) => fold.endsWith(spelling.fold) && lastQuality(raw) === spelling.quality);
  const letters = respelt === undefined ? fold : fold.slice(0, -respelt.fold.length) + respelt.of;
  return IN_WORDS.get(letters) ?? letters;
}

const CENTRE_FOLD = foldLetters(CENTRE);
const YOUTH_FOLD = foldLetters(YOUTH_LETTERS);
/** Letters behind those of a committee (ĐUTCT). */
const MOST_MORE = 8;

function isExtended(fold: string): boolean {
  return EXTENDED.some((host) => fold.startsWith(host.fold) && /^[a-z]*$/u.test(fold) && fold.length - host.fold.length <= MOST_MORE);
}

/** One figure alone is the number of a note. */
const OF_NUMBERED = /\d{2,3}$/u;

const unstroked = (letters: string): string => letters.replaceAll('Đ', 'D');

/** The letters as they are written, with the strokes that a text without diacritics has lost. */
function withStrokes(code: string): string {
  const host = EXTENDED.find(({ letters }: Host) => code.startsWith(unstroked(letters)));
  const restored = host === undefined ? code : host.letters + code.slice(host.letters.length);
  return restored.replace(unstroked(YOUTH_LETTERS), YOUTH_LETTERS);
}

function issuerCodeOf(raw: string): IssuerCode {
  const fold = foldedIssuer(raw);
  const known = issuerEntryOf(fold);
  if (known !== undefined) return { ...known, known: true };
  if (isStateIssuerInText(fold)) return { canonical: restoreCase(raw), issuers: [], known: false, state: true, sharedWithState: false };
  const number = OF_NUMBERED.exec(fold)?.[0];
  const numbered = number === undefined ? undefined : issuerEntryOf(fold.slice(0, -number.length));
  if (numbered?.numbered === true) return { ...numbered, canonical: numbered.canonical + number!, issuers: [], known: true };
  const unit = unitOf(fold);
  if (unit !== undefined) {
    const { host, sharedWithState } = unit;
    return { canonical: restoreCase(raw).slice(0, fold.length - host.fold.length) + host.letters, issuers: [], known: true, state: false, sharedWithState };
  }
  const written = restoreCase(raw.replaceAll('.', ''));
  const canonical = fold.endsWith(CENTRE_FOLD) ? `${written.slice(0, -CENTRE.length)}${CENTRE}` : written;
  return { canonical: withStrokes(canonical), issuers: [], known: isExtended(fold) || fold.includes(YOUTH_FOLD), state: false, sharedWithState: false };
}
