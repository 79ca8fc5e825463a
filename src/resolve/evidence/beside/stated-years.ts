import type { StatedYear } from '../../../read/text/years.js';
import { timeOfText } from '../time-of-text.js';
import type { EvidenceBeside } from './evidence.js';

/** The very year of the document stands in the sentence. */
const ITS_YEAR = 1.8;
/** And it belongs to the citation. */
const OWN_YEAR = 4;
const NOT_OWN_YEAR = -4;
/** The very day does. */
const ITS_DAY = 5;
/** The month is the document's too; on another day of its year something else was. */
const ITS_MONTH = 3.5;
const OTHER_DAY = 1;
/** A span of years begins soon behind it: what it plans for. */
const PLANS_FOR = 1.8;
const PLANNED_AHEAD = 1.7;
/** Another year does: of an anniversary, a plan, a figure. */
const OTHER_YEAR = -0.6;
/** What a span of years plans for is not younger than its beginning. */
const AFTER_PLAN = -1.5;

function weight(years: readonly StatedYear[], from: number): number {
  let best = years.some(({ year, span }) => span && from >= year + 1) ? AFTER_PLAN : OTHER_YEAR;
  const stated = years.filter(({ own, span }) => own && !span);
  if (stated.length > 0) return stated.some(({ year }) => year === Math.floor(from + 1e-6)) ? OWN_YEAR : NOT_OWN_YEAR;
  for (const { year, month, day, span } of years) {
    const own = Math.floor(from + 1e-6) === year;
    if (own && day !== undefined) best = Math.max(best, Math.abs(day - from) < 1.5 / 366 ? ITS_DAY : OTHER_DAY);
    else if (own && month !== undefined) best = Math.max(best, Math.floor((from - year) * 12 + 1e-6) + 1 === month ? ITS_MONTH : OTHER_DAY);
    else if (own) best = Math.max(best, ITS_YEAR);
    else if (span && year - from > 0 && year - from < PLANNED_AHEAD) best = Math.max(best, PLANS_FOR);
  }
  return best;
}

/** A sentence that speaks of the document's own year speaks of the past: how old the document is says nothing. */
function hasYearOf(years: readonly StatedYear[], from: number): boolean {
  return years.some(({ year, span }) => !span && year === Math.floor(from + 1e-6));
}

/**
 * Years in figures; where the citation has a date of its own, nothing.
 *
 * Looks at the sentence, as far as the neighbouring citations.
 *
 * @example Năm 2017, Trung ương ra Nghị quyết 18-NQ/TW
 */
export const statedYears: EvidenceBeside = {
  weigh({ years, spoken }, holding, rivals) {
    const own = years.length === 0 || spoken.referent.date !== undefined ? 0 : weight(years, holding.from);
    return hasYearOf(years, holding.from) ? own - timeOfText.weigh(spoken, holding, rivals) : own;
  },
  weighUnrecorded({ years, spoken }, { from, to }) {
    const own = years.filter((year) => year.own && !year.span);
    if (own.length === 0 || spoken.referent.date !== undefined) return 0;
    return own.some(({ year }) => year >= Math.floor(from) && year <= to) ? OWN_YEAR - Math.log(1 + to - from) : NOT_OWN_YEAR;
  },
};
