import type { Holding } from '../holdings.js';
import { NEVER, type Evidence, type Spoken } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

/** Citations of a document grow fewer with its years: (1 + age) to this power. */
const FADING = -1.1;
/** A younger document of the same number is what texts mean by the number alone; who means the older one says so. */
const SUPPLANTED = -1.6;
const MOST_SUPPLANTERS = 3;
/** Of documents that come anew each term (of its congress, of its elections) the one in hand is meant; the last one has done its work. */
const SUCCEEDED = -3;
/** A month passes until texts take up a number for its new document. */
const TAKEN_UP = 1 / 12;
/** The latest day that a text states is not its own: it may be younger. Years younger than what it tells of it seldom is. */
const YOUNGER_THAN_STATED = -1.5;
const YEARS_YOUNGER = -0.7;
const HALF_A_TERM = 2.5;
/** Before the renewal, without a day of the text: texts of today seldom cite what is so old by its number alone. */
const OLD_TIMES = 1996;
const OF_OLD_TIMES = -1.2;

function weight({ time, referent: { term } }: Spoken, from: number, to: number, rivals: readonly Holding[], recurs = false): number {
  if (time === undefined) return to < OLD_TIMES ? OF_OLD_TIMES : 0;
  const { year, published, told = false } = time;
  if (from > year) return published ? NEVER : YOUNGER_THAN_STATED + (told ? YEARS_YOUNGER * Math.log(1 + from - year) : 0);
  // Who says the term means that one, however old it is and whatever has its number now.
  if (term !== undefined) return 0;
  // Of a document whose time nobody knows nothing follows: it is taken to be half a term old.
  const issued = Number.isFinite(from) ? Math.min((from + Math.min(to, year)) / 2, year) : year - HALF_A_TERM;
  let supplanters = 0;
  let succeeded = false;
  for (const rival of rivals) {
    if (rival.from <= to || rival.from >= year) continue;
    succeeded ||= recurs && published && rival.record.subjectRecurs === true;
    if (rival.from < year - TAKEN_UP && supplanters < MOST_SUPPLANTERS) supplanters++;
  }
  return FADING * Math.log(1 + year - issued) + SUPPLANTED * supplanters + (succeeded ? SUCCEEDED : 0);
}

/**
 * When the text speaks: no document is cited before it exists, and young ones are cited most.
 *
 * Looks at the day of the text, or the latest that it states, against the day of the document.
 *
 * @example Nghị quyết 57, in a text of March 2025
 */
export const timeOfText: Evidence = {
  weigh(spoken, holding, rivals) {
    // The very day is stated: how often it is cited says nothing.
    if (hasStatedDay(spoken, holding)) return 0;
    return weight(spoken, holding.from, holding.to, rivals, holding.record.subjectRecurs === true);
  },
  weighUnrecorded(spoken, { series, number }, rivals) {
    const { date } = spoken.referent;
    if (date !== undefined && date.length >= 7) return 0;
    const { from, to } = series.timeOf(number);
    return weight(spoken, from, to, rivals);
  },
  reason({ time }, { from, record }) {
    if (time === undefined || record.date === undefined) return undefined;
    const months = Math.round((time.year - from) * 12);
    return time.published && months >= 0 && months <= NEWS ? 'was issued shortly before the text' : undefined;
  },
};

const NEWS = 12;
