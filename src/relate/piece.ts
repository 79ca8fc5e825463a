import type { RawToken, RawType } from '../read/clause/lexer.js';
import type { ActForm, ActKind } from '../read/clause/vocabulary.js';
import type { ClauseType } from './clause-types.js';

export type { ActForm } from '../read/clause/vocabulary.js';

/** What a document is that no number names. */
export type Uncited = 'it' | 'him' | 'her' | 'near' | 'former' | 'latter' | 'both' | 'three' | 'these' | 'earlier' | 'definite' | 'its' | 'self' | 'unnamed' | 'draft' | 'asked' | 'none';

/** A token on its way from the lexer (lower case) to the grammar (upper case); the passes settle what it is. */
export interface Piece {
  type: RawType | ClauseType | 'MARK';
  start: number;
  end: number;
  /** The raw token with which it begins. */
  raw: number;
  capital: boolean;
  kind?: ActKind | undefined;
  form?: ActForm | undefined;
  /** Index among the mentions of the unit. */
  mention?: number | undefined;
  listed?: boolean | undefined;
  /** Type of the document that is mentioned. */
  kindred?: string | undefined;
  isType?: boolean | undefined;
  issuer?: string | undefined;
  other?: RawToken['other'] | undefined;
  uncited?: Uncited | undefined;
  /** Announced or wished by the verb group. */
  planned?: boolean;
  denied?: boolean;
  /** The verb group makes its subject undergo the act. */
  passive?: boolean;
  plural?: boolean | undefined;
  /** Of a mark: what it says of the clause. */
  meant?: RawType | ClauseType | 'MARK';
  /** Of a stop: an item of a list begins; what its heading says is said of it. */
  item?: boolean;
  /** Of a stop: it opens what follows. */
  colon?: boolean;
  /** A verb that its closing word completed. */
  idiom?: boolean;
}

export type Pass = (pieces: Piece[], language: LanguageTraits) => Piece[];

export interface LanguageTraits {
  /** Verbs have one form, and no noun of the act is told from them. */
  readonly uninflected: boolean;
}

export const piecesOf = (tokens: readonly RawToken[]): Piece[] => tokens.map((token, raw) => ({ ...token, raw }));

/** Words between which a verb and its object, or a verb and its auxiliary, are one group. */
const LIGHT: ReadonlySet<string> = new Set(['adverb', 'time', 'number', 'article', 'indefinite', 'past']);

export const isLight = ({ type }: Piece): boolean => LIGHT.has(type);
export const isAct = (piece: Piece | undefined): piece is Piece => piece?.type === 'act';

/** The first piece from `at` on that is not light. */
export function heavyFrom(pieces: readonly Piece[], at: number): number {
  while (at < pieces.length && isLight(pieces[at]!)) at++;
  return at;
}

/** The last piece up to `at` that is not light; -1 for none. */
export function heavyBefore(pieces: readonly Piece[], at: number): number {
  while (at >= 0 && isLight(pieces[at]!)) at--;
  return at;
}

const BOUNDARIES: ReadonlySet<string> = new Set(['comma', 'semi', 'colon', 'stop', 'question', 'line', 'open', 'close', 'relative', 'whose', 'cell', 'quote', 'dash', 'item']);

export const isBoundary = ({ type }: Piece): boolean => BOUNDARIES.has(type);

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'about', 'in', 'for', 'oblique', 'by', 'with', 'under', 'from', 'through', 'to', 'into']);

export const isPreposition = ({ type }: Piece): boolean => PREPOSITIONS.has(type);
