import type { Relation } from '../model/index.js';
import type { ParsedFrame } from './frames.js';

/** Why an act says nothing. */
export type Silence =
  | 'no-clause' | 'denied' | 'incomplete' | 'unstated' | 'condition' | 'nobody' | 'draft' | 'told' | 'dropped' | 'noun' | 'no-target' | 'wrong-option' | 'younger' | 'other-noun' | 'repeated';

/** The same in words. */
export const SILENCES: Readonly<Record<Silence, string>> = {
  'no-clause': 'no clause of the grammar holds the act with a document',
  'denied': 'the act is denied',
  'incomplete': 'the verb says something of documents only with an act of implementing behind it',
  'unstated': 'the sentence asks it, or says that it is unreal or false',
  'condition': 'it stands in a condition',
  'nobody': 'its doer is no document at all ("no text …")',
  'draft': 'a draft does not do yet what it is for',
  'told': 'a report or a notice only tells of it',
  'dropped': 'the plan came to nothing',
  'noun': 'a noun alone says no act',
  'no-target': 'what it is done to is no citation, and leads to none',
  'wrong-option': 'an option that is not the answer to its question',
  'younger': 'what it is done to is younger than who does it',
  'other-noun': 'its participle agrees with another noun',
  'repeated': 'another act of the sentence says it, or more',
};

/** What becomes of one frame: the relations that it says, or why it says none. */
export interface Verdict {
  readonly frame: ParsedFrame;
  readonly relations: readonly Relation[];
  readonly silence: Silence | undefined;
}
