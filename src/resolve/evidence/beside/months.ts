import type { SaidMonth } from '../../../read/text/stretches.js';
import type { Holding } from '../../holdings.js';
import type { Spoken } from '../evidence.js';
import type { EvidenceBeside } from './evidence.js';

/** One day in 365 is the document's by chance; a quarter of that counts, as other days are told of as well. */
const ITS_DAY = 4.5;
/** One month in twelve. */
const ITS_MONTH = 1.5;
/** The month told from the day of the text is a month of one year. */
const THAT_MONTH = 2.5;
/** And so is the last one of its name, which the text says to be the document's own. */
const LAST_MONTH = 3.5;
const OTHER_MONTH = -0.3;
/** Without a year it is a day of the last twelve months; of a document that is older it says little. */
const A_YEAR = 1;
const OF_OLDER = 0.3;
const MONTHS = 12;
const DAYS = 366;

function weightOf({ month, day, ago, last }: SaidMonth, { time }: Spoken, from: number): number {
  const own = Math.floor((from % 1) * MONTHS + 1e-6) + 1;
  if (ago !== undefined) {
    if (time?.published !== true) return 0;
    return Math.floor(time.year * MONTHS + 1e-6) - ago === Math.floor(from * MONTHS + 1e-6) ? THAT_MONTH : OTHER_MONTH;
  }
  if (month !== own) return OTHER_MONTH;
  if (last === true && time?.published === true) return time.year - from < A_YEAR + 1 / MONTHS ? LAST_MONTH : OTHER_MONTH;
  const ownDay = Math.round(((from % 1) - (own - 1) / MONTHS) * DAYS) + 1;
  if (day !== undefined && day !== ownDay) return 0;
  const weight = day === undefined ? ITS_MONTH : ITS_DAY;
  return time?.published === true && time.year - from > A_YEAR ? OF_OLDER * weight : weight;
}

const isDay = ({ from, to }: Holding): boolean => from === to;

/**
 * Months and days without a year, and months told from the day of the text.
 *
 * Looks at the sentence, as far as the neighbouring citations; where the citation has a date of its own, nothing.
 *
 * @example Ngày 20/8, Bộ Chính trị ban hành Nghị quyết 50
 */
export const months: EvidenceBeside = {
  weigh({ months: said, spoken }, holding) {
    // Beside the day of another mention the last month of its name still says which document this one is.
    const own = spoken.referent.date === undefined ? said : said.filter(({ last }) => last === true);
    if (own.length === 0 || !isDay(holding)) return 0;
    return Math.max(...own.map((one) => weightOf(one, spoken, holding.from)));
  },
};
