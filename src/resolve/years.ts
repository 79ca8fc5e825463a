import type { IsoDate } from '../model/index.js';
import type { StatedYear } from '../read/text/years.js';

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

/** What the years beside a citation say of a document; where the citation has a date of its own, nothing. */
export function yearsWeight(years: readonly StatedYear[], from: number, date: IsoDate | undefined): number {
  if (years.length === 0 || date !== undefined) return 0;
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

/** The day on which it was issued lies so near before that of the text that its being issued is the news. */
const IS_NEWS = 1 / 12;
/** Texts that tell of a document as just issued say so three times in five; of an older one, once in ten. */
const JUST_ISSUED = 1.8;

/** What it says that a body issued the document, in a text of a known day. */
export function issuedWeight(published: number, from: number): number {
  return from <= published && published - from < IS_NEWS ? JUST_ISSUED : 0;
}

/** A sentence that speaks of the document's own year speaks of the past: how old the document is says nothing. */
export function ownYear(years: readonly StatedYear[], from: number): boolean {
  return years.some(({ year, span }) => !span && year === Math.floor(from + 1e-6));
}
