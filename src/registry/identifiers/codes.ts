import { ISSUER_SEEDS, TYPE_SEEDS } from '../../locale/seeds.generated.js';
import type { DocumentType } from '../../model/index.js';
import { foldLetters } from '../../read/text/classes.js';

/** A type code, looked up by its folded letters (`qd`), since identifiers keep neither letter case nor strokes. */
interface TypeCodeEntry {
  /** With its strokes and its own letter case: `QĐ`, `CTr`. */
  readonly canonical: string;
  readonly type: DocumentType;
  readonly rank: number;
}

export interface IssuerCodeEntry {
  readonly canonical: string;
  /** A code of the State: the symbol is no Party document. */
  readonly state: boolean;
}

const RANK: Readonly<Record<string, number>> = { official: 0, practice: 1, variant: 2, 'state-code': 3, unverified: 4 };
const LOWEST_OWN_RANK = 1;
/** The mark of a copy; the copy is no document of its own. */
const COPY = 'bs';

const typeEntries = new Map<string, TypeCodeEntry[]>();
for (const { id, codes } of TYPE_SEEDS) {
  const own = codes.find(([, status]) => (RANK[status] ?? LOWEST_OWN_RANK + 1) <= LOWEST_OWN_RANK)?.[0];
  for (const [code, status] of codes) {
    const fold = foldLetters(code);
    const borrowed = status === 'variant' || status === 'state-code';
    if (fold === COPY) continue;
    const entries = typeEntries.get(fold) ?? [];
    typeEntries.set(fold, entries);
    entries.push({ canonical: borrowed && own !== undefined ? own : code, type: id, rank: RANK[status] ?? 5 });
    entries.sort((a, b) => a.rank - b.rank);
  }
}

/** The code as it is written (`qd` → `QĐ`); the type decides between codes that fold alike (`da`: ĐA of đề án, DA of dự án). */
export function typeCodeOf(fold: string, type?: DocumentType): string | undefined {
  const entries = typeEntries.get(fold);
  return (entries?.find((entry) => entry.type === type) ?? entries?.[0])?.canonical;
}

/** Types that the code stands for by rule or practice; both quyết định and quy định for `qd`. */
export function typesOfCode(fold: string): readonly DocumentType[] {
  const entries = typeEntries.get(fold) ?? [];
  const own = entries.filter(({ rank, canonical }) => rank <= LOWEST_OWN_RANK && canonical === entries[0]?.canonical);
  return [...new Set((own.length > 0 ? own : entries.slice(0, 1)).map(({ type }) => type))];
}

/** Has a document of the type ever had the code? Also where it is no rule (TB of tuyên bố). */
export function isCodeOf(fold: string, type: DocumentType): boolean {
  return typeEntries.get(fold)?.some((entry) => entry.type === type) ?? false;
}

const issuerEntries = new Map<string, IssuerCodeEntry>();
for (const { id, level, codes } of ISSUER_SEEDS) {
  const state = level === 'state' || (level === 'mass-organisation' && id !== 'trung-uong-doan');
  for (const [raw, status] of codes) {
    const canonical = raw.split(/[-/]/u, 1)[0]!;
    const fold = foldLetters(canonical);
    if (status !== 'variant' && !issuerEntries.has(fold)) issuerEntries.set(fold, { canonical, state });
  }
}

/** Committees that sub-bodies put their own letters in front of (BTC + TW, UBKT + TU, VP + ĐU). */
const HOSTS: readonly (readonly [fold: string, canonical: string])[] = [['tw', 'TW'], ['tu', 'TU'], ['hu', 'HU'], ['qu', 'QU'], ['du', 'ĐU']];

const unitPrefixes = new Map<string, string>();
for (const [fold, { canonical, state }] of issuerEntries) {
  const host = HOSTS.find(([end]) => fold.endsWith(end) && fold.length > end.length + 1);
  if (!state && host !== undefined) unitPrefixes.set(fold.slice(0, -host[0].length), canonical.slice(0, -host[1].length));
}

/** Bodies whose documents stand without a number, by their folded code: congress (`NQ-ĐH`) and plenum (`NQ-HNTW4`). */
export const UNNUMBERED_BODIES: ReadonlyMap<string, string> = new Map([['dh', 'ĐH'], ['hntw', 'HNTW']]);

const STATE = /^(?:ubnd|hdnd|ttg|cp|qh\d{0,2}|ubtvqh\d{0,2}|ctn|tandtc|vksndtc|nhnn|b(?:tc|nv|tp|ca|qp|yt|xd|gddt|gtvt|tnmt|khcn|khdt|ldtbxh|nnptnt|nnmt|tttt|vhttdl))$/u;

/** The issuer code as it is written; undefined for letters that no rule knows, as a `d` of theirs may have been Đ. */
export function issuerCodeOf(fold: string): IssuerCodeEntry | undefined {
  const known = issuerEntries.get(fold);
  if (known !== undefined) return known;
  if (STATE.test(fold)) return { canonical: fold.toUpperCase(), state: true };
  const host = HOSTS.find(([end]) => fold.endsWith(end));
  const prefix = host && unitPrefixes.get(fold.slice(0, -host[0].length));
  if (host !== undefined && prefix !== undefined) return { canonical: prefix + host[1], state: false };
  // Committees of ministries and enterprises add letters to ĐU (ĐUTCT).
  return /^du[a-ce-z]{1,8}$/u.test(fold) ? { canonical: `ĐU${fold.slice(2).toUpperCase()}`, state: false } : undefined;
}

/** Type code and issuer code that were run together (`nqtw`); undefined where no cut, or more than one, gives known codes. */
export function cutGlued(letters: string): readonly [typeFold: string, issuerFold: string] | undefined {
  let found: readonly [string, string] | undefined;
  for (let at = 2; at < letters.length - 1 && at <= 5; at++) {
    const cut = [letters.slice(0, at), letters.slice(at)] as const;
    if (!typeEntries.has(cut[0]) || issuerCodeOf(cut[1]) === undefined) continue;
    if (found !== undefined) return undefined;
    found = cut;
  }
  return found;
}
