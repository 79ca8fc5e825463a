/** What the seeds say of codes, by their folded letters (`qd`): texts and addresses lose strokes and letter case, and both are read with these tables. */
import type { CodeSeed, CodeStatus } from '../locale/seed-rows.js';
import { ISSUER_SEEDS, STATE_CODES, TYPE_SEEDS } from '../locale/seeds.generated.js';
import { bodyFacts } from '../model/bodies.js';
import { typeFacts } from '../model/document-types.js';
import { CODE_LETTERS } from '../model/facts.generated.js';
import type { DocumentType, IssuerId } from '../model/index.js';
import { foldLetters } from './text/classes.js';

/** A type code with one of the types that it stands for. */
export interface TypeCodeEntry {
  /** With its strokes and its own letter case: `QĐ`, `CTr`. A borrowed code stands for the type's own. */
  readonly canonical: string;
  readonly type: DocumentType;
  /** How surely the code means the type; below `BORROWED` it is its own. */
  readonly rank: number;
  /** A State code of a type that has one of its own (QyĐ). */
  readonly stateCode: boolean;
  readonly sharedWithState: boolean;
}

const RANKS: Readonly<Record<CodeStatus, number>> = { official: 0, practice: 1, variant: 2, 'state-code': 3, unverified: 4 };
export const BORROWED = 2;

/** Own codes are of an official rule or of practice. */
export function isOwnCode([, status]: CodeSeed): boolean {
  return RANKS[status] < BORROWED;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const types = new Map<string, TypeCodeEntry[]>();
/** The mark of a copy (36-HD/VPTW, annex); the copy is no document of its own. */
const copies = new Set<string>();
for (const { id, codes } of TYPE_SEEDS) {
  const own = codes.find(isOwnCode);
  for (const seed of codes) {
    const [code, status] = seed;
    if (typeFacts(id)?.copy === true) copies.add(foldLetters(code));
    else {
      const [canonical, , ...marks] = (status === 'variant' || status === 'state-code') && own !== undefined ? own : seed;
      push(types, foldLetters(code), {
        canonical, type: id, rank: RANKS[status], stateCode: status === 'state-code' && own !== undefined, sharedWithState: marks.includes('shared-with-state'),
      });
    }
  }
}
for (const entries of types.values()) entries.sort((a, b) => a.rank - b.rank);

/** The surest first; none for letters that no seed has as a code, and for the mark of a copy. */
export function typeEntriesOf(fold: string): readonly TypeCodeEntry[] {
  return types.get(fold) ?? [];
}

export function isCopyCode(fold: string): boolean {
  return copies.has(fold);
}

/** An issuer code of the seeds. */
export interface IssuerCodeEntry {
  readonly canonical: string;
  /** Bodies that the code can only mean; none where it names many. */
  readonly issuers: readonly IssuerId[];
  /** A code of the State or of others: the symbol is no Party document. */
  readonly state: boolean;
  readonly sharedWithState: boolean;
  /** Its bodies are told apart by a number behind it (BCĐ35). */
  readonly numbered: boolean;
}

const issuers = new Map<string, IssuerCodeEntry>();
for (const { id, codes } of ISSUER_SEEDS) {
  const { family, toldByNumber = false } = bodyFacts(id)!;
  const state = family === 'other';
  for (const [written, status, ...marks] of codes) {
    if (status === 'variant') continue;
    // What drafting units and the like add behind it is no part of the code.
    const canonical = written.split(/[-/]/u, 1)[0]!;
    const fold = foldLetters(canonical);
    const before = issuers.get(fold);
    const own = marks.includes('of-many') ? [] : [id];
    if (before === undefined) issuers.set(fold, { canonical, issuers: own, state, sharedWithState: marks.includes('shared-with-state'), numbered: toldByNumber && marks.includes('of-many') });
    else if (before.state === state) issuers.set(fold, { ...before, issuers: [...new Set([...before.issuers, ...own])] });
  }
}

export function issuerEntryOf(fold: string): IssuerCodeEntry | undefined {
  return issuers.get(fold);
}

let signers: Map<string, IssuerId[]> | undefined;

/** Does a body of that kind sign with the code: TU of a tỉnh uỷ or thành uỷ, HU of a huyện uỷ? `issuer` may name the place too (tinh-uy-lao-cai). */
export function signsWith(code: string, issuer: string): boolean {
  if (signers === undefined) {
    signers = new Map();
    for (const { id, codes } of ISSUER_SEEDS) for (const [written] of codes) push(signers, foldLetters(written), id);
  }
  return signers.get(foldLetters(code))?.some((id) => issuer === id || issuer.startsWith(`${id}-`)) === true;
}

/** A committee in front of whose code its organs put letters of their own (BTC + TW, UBKT + TU, VP + ĐU). */
export interface Host {
  readonly letters: string;
  readonly fold: string;
}

export const HOSTS: readonly Host[] = CODE_LETTERS.filter(({ part }) => part === 'centre' || part === 'host').map(({ letters }) => ({ letters, fold: foldLetters(letters) }));
/** Committees of enterprises and ministries add letters behind it (ĐUTCT). */
export const EXTENDED: readonly Host[] = CODE_LETTERS.filter(({ extended }) => extended).map(({ letters }) => ({ letters, fold: foldLetters(letters) }));

/** The letters of an organ, as one committee's organ has them; those of another committee have the same. */
export interface Unit {
  readonly letters: string;
  readonly host: Host;
  readonly sharedWithState: boolean;
}

function hostOf(fold: string): Host | undefined {
  return HOSTS.find((host) => fold.endsWith(host.fold));
}

const units = new Map<string, Omit<Unit, 'host'>>();
for (const [fold, { canonical, state, sharedWithState }] of issuers) {
  const host = HOSTS.find((entry) => fold.endsWith(entry.fold) && fold.length > entry.fold.length + 1);
  if (!state && host !== undefined) units.set(fold.slice(0, -host.fold.length), { letters: canonical.slice(0, -host.letters.length), sharedWithState });
}

/** Taken apart where the front is an organ of some committee (`vphu`: VP + HU). */
export function unitOf(fold: string): Unit | undefined {
  const host = hostOf(fold);
  const unit = host && units.get(fold.slice(0, -host.fold.length));
  return host && unit && { ...unit, host };
}

type Where = (typeof STATE_CODES)[number]['where'][number];

function stateCodes(of: 'issuer' | 'type', where: Where): { readonly fold: string; readonly compounds: boolean; readonly except: readonly string[]; readonly numbered: boolean }[] {
  return STATE_CODES.filter((seed) => seed.of === of && seed.where.includes(where)).map(({ code, compounds = false, except = [], numbered = false }) => ({
    fold: foldLetters(code), compounds, except: except.map(foldLetters), numbered,
  }));
}

const inTexts = stateCodes('issuer', 'text');
const inAddresses = /* @__PURE__ */ stateCodes('issuer', 'address');
const typesInAddresses: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ stateCodes('type', 'address').map(({ fold }) => fold));

/** In a text compounds of a code of the State may be the State's too (UBTVQH15, UBND-VX), but for the Party's own councils. */
export function isStateIssuerInText(fold: string): boolean {
  return inTexts.some((code) => (code.compounds ? fold.startsWith(code.fold) : fold === code.fold) && !code.except.some((end) => fold.endsWith(end)));
}

/** In an address nothing but the code itself is. `numbered`: with the number of the legislature, so that no other word is meant. */
export function isStateIssuerInAddress(fold: string, numbered = false): boolean {
  const letters = fold.replace(/\d{0,2}$/u, '');
  const known = inAddresses.find((code) => code.fold === letters);
  if (known === undefined || (letters !== fold && !known.numbered)) return false;
  return !numbered || letters !== fold;
}

/** Codes of types that only the State has. */
export function isStateTypeInAddress(fold: string): boolean {
  return typesInAddresses.has(fold);
}
