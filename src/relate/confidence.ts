import { isYounger, type End } from './ends.js';
import type { ParsedFrame } from './frames.js';
import type { Piece } from './piece.js';

/**
 * What makes a relation less sure than a clause with two cited documents and a verb that was read whole and in one way. Each share lies between
 * what was right among such relations in six suites that nobody had looked at, and in real passages that were worked on: the truth about a new
 * page is not known better. `test/relate/confidence.test.ts` has the counts.
 */
const DOUBTS = {
  /** A document that a pronoun, "this text", "the directive" leads to. */
  antecedent: 0.99,
  /** Nobody is named who does it. */
  nobody: 0.88,
  /** A body or a person does it. */
  actor: 0.91,
  /** A document without a number does it. */
  unnamed: 0.86,
  /** Said by a noun. */
  noun: 0.96,
  /** The grammar has several readings of the clause, and one was preferred. */
  ambiguous: 0.97,
  /** Words of the clause behind the act were not read. */
  partial: 0.88,
  /** The document that it is done to is the younger one, if both are resolved rightly. */
  younger: 0.4,
} as const;

export type Doubt = keyof typeof DOUBTS;

const SUREST = 0.98;

/** What is doubtful of a relation that one frame says. */
export function doubtsOf(frame: ParsedFrame, pieces: readonly Piece[], source: End, target: End): Doubt[] {
  const named = frame.source.length > 0;
  const leads = [...frame.source, ...frame.target].some((at) => pieces[at]?.mention === undefined && pieces[at]?.type !== 'ACTOR' && pieces[at]?.type !== 'UNCITED');
  const doubts: Doubt[] = [];
  if (leads) doubts.push('antecedent');
  if (source.kind === 'actor') doubts.push('actor');
  if (source.kind === 'unnamed') doubts.push(named ? 'unnamed' : 'nobody');
  if (pieces[frame.act]?.type === 'NOUN') doubts.push('noun');
  if (frame.readings > 1) doubts.push('ambiguous');
  if (frame.partial) doubts.push('partial');
  if (isYounger(target, source, 'knownDate')) doubts.push('younger');
  return doubts;
}

/** How surely the text says it, in (0, 1). */
export function confidenceOf(doubts: readonly Doubt[]): number {
  const value = doubts.reduce((product, doubt) => product * DOUBTS[doubt], SUREST);
  return Math.round(value * 100) / 100;
}
