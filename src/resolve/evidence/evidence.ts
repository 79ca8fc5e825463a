import type { Referent } from '../../coreference/referents.js';
import type { Holding } from '../holdings.js';
import type { SeriesTerm } from '../series.js';

/** When the text speaks: the day on which it was published, or only the latest day that it states. */
export interface TextTime {
  readonly year: number;
  readonly published: boolean;
  /** The day is no document's: the text tells of it. */
  readonly told?: boolean;
}

/** What the text says of one document, and when it speaks. */
export interface Spoken {
  readonly referent: Referent;
  readonly time: TextTime | undefined;
}

/** A document that no record has: a number of a series in one term. */
export interface Unrecorded {
  readonly series: SeriesTerm;
  readonly number: number;
}

/**
 * One kind of evidence. What it weighs is a natural logarithm of odds: 0 where it says nothing, −4.6 where the text would speak so once in a
 * hundred times. A document that the registry does not have is weighed too, so that only differences count.
 */
export interface Evidence {
  weigh(spoken: Spoken, holding: Holding, rivals: readonly Holding[]): number;
  weighUnrecorded?(spoken: Spoken, unrecorded: Unrecorded, rivals: readonly Holding[]): number;
  /** What it says for the document, as a sentence without its subject. */
  reason?(spoken: Spoken, holding: Holding): string | undefined;
  /** The text says otherwise: the document may be meant, and is never the answer. */
  contradicts?(spoken: Spoken, holding: Holding, beside: BesideMention): boolean;
}

/** What stands beside one mention, in log odds for the document. */
export interface BesideMention {
  /** Words that name its subject. */
  readonly subject: number;
  /** The citations beside it. */
  readonly neighbours: number;
}

/** Words that say so much name the subject beyond doubt. */
export const NAMED = 2.5;
/** Words or neighbours that say so much have decided; less of them comes after the term, the issuer and the time. */
export const TELLING = 1.5;

/** Once in a thousand citations, or less: what a slip of the author is worth. */
export const SLIP = -7;
/** As good as impossible. */
export const NEVER = -30;
