import type { Relation } from '../model/index.js';
import type { ParsedFrame } from './frames.js';

/** Why an act that a clause of the grammar holds says nothing, or that none holds it. */
export const SILENCES = {
  'no-clause': 'no clause of the grammar holds the act with a document',
  'denied': 'the act is denied',
  'incomplete': 'the verb says something of documents only with an act of implementing behind it',
  'unstated': 'the sentence asks it, or says that it is unreal or false',
  'condition': 'it stands in a condition',
  'nobody': 'its doer is no document at all ("no text …")',
  'draft': 'a draft does not do yet what it is for',
  'dropped': 'the plan came to nothing',
  'noun': 'a noun alone says no act',
  'no-end': 'what it is done to is no citation, and leads to none',
  'wrong-option': 'an option that is not the answer to its question',
  'repeated': 'another act of the sentence says it, or more',
} as const;

/** Why an act says nothing. */
export type Silence = keyof typeof SILENCES;

/** What becomes of one frame: the relations that it says, or why it says none. */
export interface Verdict {
  readonly frame: ParsedFrame;
  readonly relations: readonly Relation[];
  readonly silence: Silence | undefined;
}
