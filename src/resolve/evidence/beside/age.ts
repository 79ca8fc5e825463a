import { timeOfText } from '../time-of-text.js';
import type { Beside, EvidenceBeside } from './evidence.js';

/** Anniversaries are kept, and reports are written, around the day: so many years before and behind it. */
const EARLY = 0.75;
const LATE = 1.25;
/** Of thirty texts that say how old a document is one errs, and of another document what it says would be right once in ten times. */
const OF_ITS_AGE = 3;
const OF_ANOTHER = -3;

const isAge = (age: number, passed: number): boolean => passed >= age - EARLY && passed <= age + LATE;

/** When the text speaks: its day, else the years of the sentence. */
const nowOf = ({ spoken: { time }, years }: Beside): readonly number[] =>
  time?.published === true ? [time.year] : years.filter(({ own, span }) => !own && !span).map(({ year }) => year + 0.5);

/**
 * How old the text says that the document is.
 *
 * Looks at a number of years before or behind the citation (sau 5 năm thực hiện, 10 years after, 7 years on), against the day of the text, else the years of its sentence;
 * where it has none, of what is too young: a text is hardly younger than the youngest document of the registry.
 *
 * @example Sơ kết 5 năm thực hiện Nghị quyết 18-NQ/TW, in a text of 2022
 */
export const age: EvidenceBeside = {
  weigh(beside, holding, rivals) {
    const { age: said, latest, spoken } = beside;
    const { from, to } = holding;
    if (said === undefined) return 0;
    const now = nowOf(beside);
    if (now.length === 0) return latest - from < said - EARLY ? OF_ANOTHER : 0;
    // Who says how old it is means that one, whatever has its number now.
    return now.some((year) => isAge(said, year - from) || isAge(said, year - to)) ? OF_ITS_AGE - Math.min(0, timeOfText.weigh(spoken, holding, rivals)) : OF_ANOTHER;
  },
  weighUnrecorded(beside, { from, to }) {
    const { age: said, latest } = beside;
    if (said === undefined) return 0;
    const now = nowOf(beside);
    if (now.length === 0) return latest - from < said - EARLY ? OF_ANOTHER : 0;
    return now.some((year) => year - from >= said - EARLY && year - to <= said + LATE) ? 0 : OF_ANOTHER;
  },
};
