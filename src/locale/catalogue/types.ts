import type { EdgeKind, NodeKind } from '../../model/index.js';

/** A word with its plural. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** How far an edge is a fact. */
export type Manner = 'effective' | 'planned' | 'doubtful';

/** What an edge says, for its label and for the sentence that it makes of the document at its end. */
export interface ActWords {
  /** The source does this to the target. */
  readonly active: string;
  /** This is done to the target by the source; the source follows. */
  readonly passive: string;
}

/** The fields of a document, for a card. */
export type CardField = 'id' | 'label' | 'symbol' | 'type' | 'issuer' | 'date' | 'term' | 'title' | 'firstSeen' | 'lastSeen' | 'mentions' | 'confidence';

/** What the page of a graph says while it is used; `#` stands for a number. */
export interface PageWords {
  readonly morePlaces: string;
  readonly source: string;
  readonly close: string;
  readonly field: string;
  readonly value: string;
  readonly saidBy: string;
  readonly fromHere: string;
  readonly toHere: string;
  readonly whoSays: string;
  readonly more: string;
  readonly nothing: string;
  readonly found: string;
}

/** What edges are called. */
export interface EdgeWords {
  readonly acts: Readonly<Record<EdgeKind, ActWords>>;
  /** One word for what is no fact. */
  readonly short: Readonly<Record<Exclude<Manner, 'effective'>, string>>;
}

/** All words of drawings of a graph and of its page. */
export interface DrawingWords extends EdgeWords {
  readonly title: string;
  readonly nothing: string;
  readonly noDocuments: string;
  readonly graph: string;
  readonly legend: string;
  readonly filters: string;
  readonly edges: string;
  readonly factOrPlan: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly showAll: string;
  readonly search: string;
  readonly searchHint: string;
  readonly results: string;
  readonly keys: string;
  readonly nodes: Readonly<Record<NodeKind, Counted>>;
  readonly edge: Counted;
  /** For a kind that none of these is: by whom it is done. */
  readonly by: string;
  readonly manners: Readonly<Record<Manner, string>>;
  /** Before what a plan or a doubt says. */
  readonly before: Readonly<Record<Exclude<Manner, 'effective'>, string>>;
  /** What became of a document; the document that did it follows. */
  standing(kind: 'supersedes' | 'repeals' | 'amends', planned: boolean, doubtful: boolean, part: string | undefined): string;
  readonly unchanged: string;
  readonly card: Readonly<Record<CardField, string>>;
  readonly fromRegistry: string;
  readonly fromTexts: string;
  readonly place: Counted;
  readonly sources: Counted;
  readonly confidence: string;
  readonly part: string;
  readonly whoDoesIt: string;
  readonly whatItIsDoneTo: string;
  readonly perhaps: string;
  readonly oneOf: string;
  /** More than one thing, as this language counts. */
  isMany(count: number): boolean;
  readonly page: PageWords;
}
