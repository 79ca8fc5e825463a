import { growthOf, MOST_GROWTH, total, workOf, type Growth } from '../counted-work.js';
import { thorough } from '../properties/runs.js';

/** A text repeated to this many units, and to twice or four times as many: more than a section of Markdown. */
const UNITS = 8_000;

/** How the work on a text grows that is repeated, where that is more than linear. */
export function worstGrowth(text: string, read: (text: string) => unknown): Growth | undefined {
  if (text === '') return undefined;
  const growth = growthOf(UNITS, (units) => text.repeat(Math.max(1, Math.ceil(units / text.length))), read, thorough ? 4 : 2);
  return growth.factor > MOST_GROWTH ? growth : undefined;
}

/** All laws of a short text that is dense with citations take some 2,000 for each unit; what is slow to read takes many times that. */
const MOST_FOR_A_UNIT = 10_000;
const MOST_FOR_NOTHING = 200_000;

/** The work on a text, where it is more than any text of that length may cost. What is remembered of its words was made before. */
export function tooMuchWork(text: string, read: (text: string) => unknown): number | undefined {
  read(text);
  const work = total(workOf(() => read(text)));
  return work > MOST_FOR_NOTHING + MOST_FOR_A_UNIT * text.length ? work : undefined;
}
