import type { Holding } from '../../holdings.js';
import { age } from './age.js';
import type { Beside, EvidenceBeside } from './evidence.js';
import { justIssued } from './just-issued.js';
import { ordinals } from './ordinals.js';
import { statedYears } from './stated-years.js';
import { topics } from './topics.js';

/** What stands beside one mention, apart from the words that name its subject and from other citations. */
const EVIDENCE_BESIDE: readonly EvidenceBeside[] = [statedYears, age, ordinals, topics, justIssued];

/** What it says for a document of the registry, against all others. */
export function weighBeside(beside: Beside, holding: Holding, rivals: readonly Holding[], subject: number): number {
  let sum = 0;
  for (let at = 0; at < EVIDENCE_BESIDE.length; at++) sum += EVIDENCE_BESIDE[at]!.weigh(beside, holding, rivals, subject);
  return sum;
}
