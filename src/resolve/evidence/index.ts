import { codeOfCentre } from './code-of-centre.js';
import { confirmedSymbol } from './confirmed-symbol.js';
import { NEVER, type BesideMention, type Evidence, type Spoken, type Unrecorded } from './evidence.js';
import type { Holding } from '../holdings.js';
import { fame } from './fame.js';
import { revision } from './revision.js';
import { statedDate } from './stated-date.js';
import { statedIssuer } from './stated-issuer.js';
import { statedTerm } from './stated-term.js';
import { timeOfText } from './time-of-text.js';
import { typeWord } from './type-word.js';
import { usualOfPlenum } from './usual-of-plenum.js';

/** What the whole text says of one document; the words beside its mentions, and its neighbours, are weighed apart. */
export const EVIDENCE: readonly Evidence[] = [usualOfPlenum, statedDate, statedTerm, statedIssuer, typeWord, timeOfText, revision, codeOfCentre, confirmedSymbol, fame];

const OF_UNRECORDED = /* @__PURE__ */ EVIDENCE.filter(({ weighUnrecorded }) => weighUnrecorded !== undefined) as readonly Required<Pick<Evidence, 'weighUnrecorded'>>[];
const AGAINST = /* @__PURE__ */ EVIDENCE.filter(({ contradicts }) => contradicts !== undefined) as readonly Required<Pick<Evidence, 'contradicts'>>[];

/** What the whole text says for a document of the registry, against all others. */
export function weigh(spoken: Spoken, holding: Holding, rivals: readonly Holding[]): number {
  let sum = 0;
  for (let at = 0; at < EVIDENCE.length && sum > NEVER; at++) sum += EVIDENCE[at]!.weigh(spoken, holding, rivals);
  return sum;
}

/** The same of a document that no record has. */
export function weighUnrecorded(spoken: Spoken, unrecorded: Unrecorded, rivals: readonly Holding[]): number {
  let sum = 0;
  for (let at = 0; at < OF_UNRECORDED.length && sum > NEVER; at++) sum += OF_UNRECORDED[at]!.weighUnrecorded(spoken, unrecorded, rivals);
  return sum;
}

/** Does the text say otherwise? */
export function contradicts(spoken: Spoken, holding: Holding, beside: BesideMention): boolean {
  for (let at = 0; at < AGAINST.length; at++) if (AGAINST[at]!.contradicts(spoken, holding, beside)) return true;
  return false;
}
