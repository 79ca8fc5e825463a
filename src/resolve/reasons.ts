import type { ResolutionMethod } from '../model/index.js';
import { EVIDENCE } from './evidence/index.js';
import { TELLING, type Spoken } from './evidence/evidence.js';
import { hasStatedDay } from './evidence/stated-date.js';
import { isOfStatedIssuer } from './evidence/stated-issuer.js';
import type { Holding } from './holdings.js';
import type { SubjectFound } from './subject.js';

/** What is known of a candidate beside what the whole text says: the words beside the mention, and its neighbours. */
export interface Beside {
  readonly subject?: SubjectFound | undefined;
  readonly neighbours?: readonly string[] | undefined;
  /** What they say, in log odds. */
  readonly neighboursWeight?: number | undefined;
  /** The neighbours are the others of its list. */
  readonly listed?: boolean | undefined;
}

/** Less only says that nothing of the subject is mentioned. */
export const OTHER_SUBJECT = -2;

/** What speaks for a candidate, and what against it. */
export function reasonsFor(spoken: Spoken, holding: Holding, { subject, neighbours = [] }: Beside): string[] {
  const reasons = [holding.name];
  for (const { reason } of EVIDENCE) {
    const text = reason?.(spoken, holding);
    if (text !== undefined) reasons.push(text);
  }
  if (subject !== undefined && subject.weight > 0) reasons.push(subject.phrase === undefined ? 'the words beside the citation are of its title' : `the words beside the citation name its subject: ${subject.phrase}`);
  if (subject !== undefined && subject.weight <= OTHER_SUBJECT) reasons.push('but the words beside the citation name another subject');
  reasons.push(...neighbours);
  return reasons;
}

/** The evidence by which a document is known, the surest first. */
export function methodFor(spoken: Spoken, holding: Holding, rivals: number, { subject, neighbours = [], listed = false }: Beside): ResolutionMethod {
  const { kind, symbol, term, date } = spoken.referent;
  if (kind !== 'numbered') return kind;
  if (symbol === undefined) return 'number';
  if (hasStatedDay(spoken, holding)) return 'symbol-date';
  if ((term !== undefined && holding.record.term === term) || date !== undefined || (listed && neighbours.length > 0)) return 'symbol-term';
  if (subject !== undefined && subject.weight >= TELLING) return 'symbol-subject';
  if (isOfStatedIssuer(spoken, holding)) return 'symbol-issuer';
  return spoken.time?.published === true && rivals > 1 ? 'symbol-published-on' : 'symbol';
}
