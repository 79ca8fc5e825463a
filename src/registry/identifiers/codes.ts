import { CONGRESS_CODE, PLENUM_CODE } from '../../model/codes.js';
import type { DocumentType, RecordType } from '../../model/index.js';
import { BORROWED, EXTENDED, issuerEntryOf, isStateIssuerInAddress, typeEntriesOf, unitOf } from '../../read/code-tables.js';
import { foldLetters } from '../../read/text/classes.js';

/** An issuer code as an identifier has it: neither letter case nor strokes are kept there. */
export interface IssuerCode {
  readonly canonical: string;
  /** A code of the State: the symbol is no Party document. */
  readonly state: boolean;
}

/** The code as it is written (`qd` → `QĐ`); the type decides between codes that fold alike (`da`: ĐA of đề án, DA of dự án). */
export function typeCodeOf(fold: string, type?: RecordType): string | undefined {
  const entries = typeEntriesOf(fold);
  return (entries.find((entry) => entry.type === type) ?? entries[0])?.canonical;
}

/** Types that the code stands for by rule or practice; both quyết định and quy định for `qd`. */
export function typesOfCode(fold: string): readonly DocumentType[] {
  const entries = typeEntriesOf(fold);
  const own = entries.filter(({ rank, canonical }) => rank < BORROWED && canonical === entries[0]?.canonical);
  return [...new Set((own.length > 0 ? own : entries.slice(0, 1)).map(({ type }) => type))];
}

/** Has a document of the type ever had the code? Also where it is no rule (TB of tuyên bố). */
export function isCodeOf(fold: string, type: RecordType): boolean {
  return typeEntriesOf(fold).some((entry) => entry.type === type);
}

/** What stands without a number, by the folded code: congress (`NQ-ĐH`) and plenum (`NQ-HNTW4`). */
export const UNNUMBERED_BODIES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(/* @__PURE__ */ [CONGRESS_CODE, PLENUM_CODE].map((code) => [foldLetters(code), code]));

/** The issuer code as it is written; undefined for letters that no rule knows, as a `d` of theirs may have been Đ. */
export function issuerCodeOf(fold: string): IssuerCode | undefined {
  const known = issuerEntryOf(fold);
  if (known !== undefined) return known;
  if (isStateIssuerInAddress(fold)) return { canonical: fold.toUpperCase(), state: true };
  const unit = unitOf(fold);
  if (unit !== undefined) return { canonical: unit.letters + unit.host.letters, state: false };
  // Committees of ministries and enterprises add letters to ĐU (ĐUTCT).
  const host = EXTENDED.find((entry) => fold.startsWith(entry.fold));
  const more = host && fold.slice(host.fold.length);
  return host !== undefined && /^[a-ce-z]{1,8}$/u.test(more!) ? { canonical: `${host.letters}${more!.toUpperCase()}`, state: false } : undefined;
}

/** Type code and issuer code that were run together (`nqtw`); undefined where no cut, or more than one, gives known codes. */
export function cutGlued(letters: string): readonly [typeFold: string, issuerFold: string] | undefined {
  let found: readonly [string, string] | undefined;
  for (let at = 2; at < letters.length - 1 && at <= 5; at++) {
    const cut = [letters.slice(0, at), letters.slice(at)] as const;
    if (typeEntriesOf(cut[0]).length === 0 || issuerCodeOf(cut[1]) === undefined) continue;
    if (found !== undefined) return undefined;
    found = cut;
  }
  return found;
}
