import type { EdgeKind } from './graph.js';
import type { RelationKind } from './relation.js';

/** What a relation is to the document that it ends at. */
interface KindFacts {
  /** It changes the document: only the issuer or a higher body may do that (66-QĐ/TW and 399-QĐ/TW, art. 3, its number inferred). */
  readonly changes: boolean;
  /** It takes the document out of force, unless it is of a part. */
  readonly ends: boolean;
  /** It may be announced before it happens; implementing and guiding are tasks that hold from the start. */
  readonly announced: boolean;
  /** It carries the document out, or sees how that is done. */
  readonly carriesOut: boolean;
}

/** All kinds, in the order in which they are listed. A new one is a line here and wherever the compiler then asks for its words. */
const KIND_FACTS = {
  'supersedes': { changes: true, ends: true, announced: true, carriesOut: false },
  'repeals': { changes: true, ends: true, announced: true, carriesOut: false },
  'amends': { changes: true, ends: false, announced: true, carriesOut: false },
  'implements': { changes: false, ends: false, announced: false, carriesOut: true },
  'continues': { changes: false, ends: false, announced: false, carriesOut: true },
  'guides': { changes: false, ends: false, announced: false, carriesOut: true },
  'based-on': { changes: false, ends: false, announced: false, carriesOut: true },
  'reviews': { changes: false, ends: false, announced: true, carriesOut: true },
} as const satisfies Readonly<Record<RelationKind, KindFacts>>;

type KindsThat<F extends keyof KindFacts> = { [K in RelationKind]: (typeof KIND_FACTS)[K][F] extends true ? K : never }[RelationKind];

/** The kinds that change a document, and of those the ones that end it. */
export type ChangeKind = KindsThat<'changes'>;
export type EndKind = KindsThat<'ends'>;

export const RELATION_KINDS: readonly RelationKind[] = /* @__PURE__ */ Object.freeze(Object.keys(KIND_FACTS) as RelationKind[]);

/** Kinds of a later version have no facts. */
const has = (kind: EdgeKind, fact: keyof KindFacts): boolean => Object.hasOwn(KIND_FACTS, kind) && KIND_FACTS[kind as RelationKind][fact];

export const isChangeKind = (kind: EdgeKind): kind is ChangeKind => has(kind, 'changes');
export const isEndKind = (kind: EdgeKind): kind is EndKind => has(kind, 'ends');
export const isAnnouncedKind = (kind: EdgeKind): boolean => has(kind, 'announced');
export const isCarryingKind = (kind: EdgeKind): boolean => has(kind, 'carriesOut');
