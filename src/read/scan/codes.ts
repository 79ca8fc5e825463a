import { ISSUER_SEEDS, TYPE_SEEDS } from '../../locale/seeds.generated.js';
import { foldLetters, isUpper, marksOf } from '../text/classes.js';
import { withLatinTwins } from '../text/twins.js';

/** A type code as written, with what it stands for. */
export interface TypeCode {
  /** With its diacritics and its own letter case: `QĐ`, `CTr`. */
  readonly canonical: string;
  readonly types: readonly string[];
  readonly known: boolean;
  /** A State code of the type in a Party symbol (QyĐ). */
  readonly stateCode: boolean;
}

export interface IssuerCode {
  readonly canonical: string;
  /** Ids of the bodies that the code can only mean; empty where it names many (ĐU, TU). */
  readonly issuers: readonly string[];
  readonly known: boolean;
  /** A code of the State (UBND, CP): the symbol is no Party document. */
  readonly state: boolean;
}

const STATUS_RANK: Readonly<Record<string, number>> = { official: 0, practice: 1, variant: 2, 'state-code': 3, unverified: 4 };
/** `BS` marks a copy (36-HD/VPTW, annex); the copy is no document of its own. */
const COPY = 'bs';

interface RankedCode extends TypeCode {
  readonly rank: number;
}

function buildTypeCodes(): Map<string, RankedCode> {
  const byFold = new Map<string, RankedCode>();
  for (const type of TYPE_SEEDS) {
    const own = type.codes.find(([, status]) => status === 'official' || status === 'practice')?.[0];
    for (const [code, status] of type.codes) {
      const rank = STATUS_RANK[status] ?? 5;
      const borrowed = status === 'variant' || status === 'state-code';
      const canonical = borrowed && own !== undefined ? own : code;
      const fold = foldLetters(code);
      if (fold === COPY) continue;
      const entry = { canonical, types: [type.id], known: true, stateCode: status === 'state-code' && own !== undefined, rank };
      const before = byFold.get(fold);
      if (before === undefined || rank < before.rank) byFold.set(fold, entry);
      else if (rank === before.rank && before.canonical === canonical && !before.types.includes(type.id)) {
        byFold.set(fold, { ...before, types: [...before.types, type.id] });
      } else if (before.canonical === canonical && rank <= 1 && !before.types.includes(type.id)) {
        // QĐ is official for quyết định and practice for quy định: one code, two types.
        byFold.set(fold, { ...before, types: [...before.types, type.id] });
      }
    }
  }
  return byFold;
}

interface KnownIssuer {
  readonly canonical: string;
  readonly issuers: readonly string[];
  readonly state: boolean;
}

/** The code without what drafting units and `/nb` add behind it. */
function bare(code: string): string {
  return code.split(/[-/]/u, 1)[0]!;
}

/** A code that a body shares with thousands of its kind says nothing about which one. */
const SHARED = /^(?:ĐU|TU$|HU$|QU$|CB$|ĐH$|TW$|HNTW$|BCSĐ|BCĐ$|ĐĐ$|.*(?:TU|QU|HU|ĐU|Đ)$)/u;

function buildIssuerCodes(): Map<string, KnownIssuer> {
  const byFold = new Map<string, KnownIssuer>();
  for (const issuer of ISSUER_SEEDS) {
    const state = issuer.level === 'state' || (issuer.level === 'mass-organisation' && issuer.id !== 'trung-uong-doan');
    for (const [raw, status] of issuer.codes) {
      const code = bare(raw);
      if (status === 'variant' || code === 'TƯ' || code === 'T.Ư') continue;
      const fold = foldLetters(code);
      const before = byFold.get(fold);
      const own = SHARED.test(code) && code !== 'TWĐTN' ? [] : [issuer.id];
      if (before === undefined) byFold.set(fold, { canonical: code, issuers: own, state });
      else if (before.state === state) byFold.set(fold, { ...before, issuers: [...new Set([...before.issuers, ...own])] });
    }
  }
  return byFold;
}

const typeCodes = buildTypeCodes();
const issuerCodes = buildIssuerCodes();

/** Committees that sub-bodies put their own letters in front of (BTC + TW, UBKT + TU, VP + ĐU). */
const HOSTS = ['tw', 'tu', 'hu', 'qu', 'du'] as const;

function buildUnitPrefixes(): Set<string> {
  const prefixes = new Set<string>();
  for (const [fold, { state }] of issuerCodes) {
    const host = HOSTS.find((name) => fold.endsWith(name) && fold.length > name.length + 1);
    if (!state && host !== undefined) prefixes.add(fold.slice(0, -host.length));
  }
  return prefixes;
}

const unitPrefixes = buildUnitPrefixes();

/** Codes of the State that the reference lists as bodies, their compounds (UBTVQH15, CT-UBND), and councils (HĐ…): the Party has committees. */
const STATE_CODE = /^(?:ubnd|hd(?!.*tw$)|ttg|cp|qh\d*|ubtvqh\d*|ctn|tand|vks|lb)/u;

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

/** The type code, or undefined for letters that are no code. `BS`, the mark of a copy, gives undefined. */
export function readTypeCode(slice: string): TypeCode | undefined {
  if (typeCache.has(slice)) return typeCache.get(slice);
  const raw = ownString(slice);
  const found = typeCodes.get(foldLetters(raw)) ?? typeCodes.get(foldLetters(withLatinTwins(raw)));
  return remember(typeCache, raw, found !== undefined && !contradicts(raw, found.canonical) ? found : undefined);
}

/** A stroke that is left out is a lost diacritic; one that the code does not have makes other letters (76-HĐ: hợp đồng, a contract). */
function contradicts(raw: string, canonical: string): boolean {
  return /[đðɖ]/iu.test(raw) && !canonical.includes('Đ');
}

export function isCopyMark(raw: string): boolean {
  return foldLetters(raw) === COPY;
}

/** A type code that no rule knows, kept as written in upper case. */
export function unknownTypeCode(slice: string): TypeCode {
  return { canonical: restoreCase(ownString(slice)), types: [], known: false, stateCode: false };
}

function restoreCase(raw: string): string {
  const text = raw.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '').replace(/[ÐƉ]/gu, 'Đ');
  for (let i = 0; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return text;
  return text.toUpperCase();
}

const HORN = 3 << 3;

/** Does the last letter carry the horn of `Ư` (TƯ, T.Ư for TW)? */
function endsInHornedU(raw: string): boolean {
  const text = raw.normalize('NFC');
  const last = text.charCodeAt(text.length - 1);
  return (marksOf[last]! & (7 << 3)) === HORN;
}

export function readIssuerCode(slice: string): IssuerCode {
  const cached = issuerCache.get(slice);
  if (cached !== undefined) return cached;
  const raw = ownString(slice);
  const code = issuerCodeOf(raw);
  const twin = code.known ? code : issuerCodeOf(withLatinTwins(raw));
  return remember(issuerCache, raw, twin.known || twin.state ? twin : code);
}

function issuerCodeOf(raw: string): IssuerCode {
  let fold = foldLetters(raw);
  // TƯ and T.Ư are TW; TU without the horn is a provincial committee.
  if (fold.endsWith('tu') && endsInHornedU(raw)) fold = `${fold.slice(0, -2)}tw`;
  // "100-CT/Trung ương": the words for the code.
  if (fold === 'trunguong') fold = 'tw';
  const known = issuerCodes.get(fold);
  if (known !== undefined) return { canonical: known.canonical, issuers: known.issuers, known: true, state: known.state };
  if (STATE_CODE.test(fold)) return { canonical: restoreCase(raw), issuers: [], known: false, state: true };
  const host = HOSTS.find((name) => fold.endsWith(name));
  if (host !== undefined && unitPrefixes.has(fold.slice(0, -host.length))) {
    const letters = host === 'du' ? 'ĐU' : host.toUpperCase();
    return { canonical: restoreCase(raw).slice(0, fold.length - 2) + letters, issuers: [], known: true, state: false };
  }
  let canonical = restoreCase(raw.replaceAll('.', ''));
  if (fold.endsWith('tw')) canonical = `${canonical.slice(0, -2)}TW`;
  // Committees of enterprises and ministries add letters to ĐU (ĐUTCT); the Youth Union has ĐTN.
  const party = /^du[a-z]{0,8}$/u.test(fold) || fold.includes('dtn');
  canonical = canonical.replace(/^DU/u, 'ĐU').replace('DTN', 'ĐTN');
  return { canonical, issuers: [], known: party, state: false };
}
