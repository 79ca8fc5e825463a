import type { Holding } from '../../holdings.js';
import { age } from './age.js';
import { bodyTerms } from './body-terms.js';
import type { Beside, EvidenceBeside, TimeSpan } from './evidence.js';
import { justIssued } from './just-issued.js';
import { months } from './months.js';
import { ordinals } from './ordinals.js';
import { plenums } from './plenums.js';
import { statedYears } from './stated-years.js';
import { termYears } from './term-years.js';
import { topics } from './topics.js';
import { yearPart } from './year-part.js';

/** What stands beside one mention, apart from the words that name its subject and from other citations. */
const EVIDENCE_BESIDE: readonly EvidenceBeside[] = [statedYears, yearPart, termYears, bodyTerms, months, age, ordinals, plenums, topics, justIssued];

/** What it says for a document of the registry, against all others. */
export function weighBeside(beside: Beside, holding: Holding, rivals: readonly Holding[], subject: number): number {
  let sum = 0;
  for (let at = 0; at < EVIDENCE_BESIDE.length; at++) sum += EVIDENCE_BESIDE[at]!.weigh(beside, holding, rivals, subject);
  return sum;
}

/** The same for a document that no record has. */
export function weighUnrecordedBeside(beside: Beside, time: TimeSpan): number {
  let sum = 0;
  for (const { weighUnrecorded } of EVIDENCE_BESIDE) sum += weighUnrecorded?.(beside, time) ?? 0;
  return sum;
}

/** Does it say something of documents that no record has? */
export const speaksOfUnrecorded = ({ age: said, years }: Beside): boolean => said !== undefined || years.some(({ own, span }) => own && !span);
