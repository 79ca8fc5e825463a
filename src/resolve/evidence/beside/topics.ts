import type { EvidenceBeside } from './evidence.js';

/** A text about a document has a word of its topic beside it in a third of all cases; about another one, once in fifteen times. */
const OF_ITS_TOPIC = 1.6;
const FURTHER = 0.5;
/** And speaks of other topics alone half as often as others do. */
const OF_ANOTHER = -0.7;
/** Words of the title itself have said most of it. */
const BESIDE_ITS_TITLE = 0.3;

/**
 * The topic of the sentence: pay, land, schools. Who speaks of a document by its number alone seldom names its subject.
 *
 * Looks at words of all three languages that speak of the topics of its title and subjects.
 *
 * @example Lương cơ sở tăng là một bước của Nghị quyết 27
 */
export const topics: EvidenceBeside = {
  weigh({ topics: said, topicsOf }, { record }, rivals, subject) {
    if (said.length === 0) return 0;
    const own = topicsOf(record);
    const shared = said.reduce((count, topic) => count + (own.has(topic) ? 1 : 0), 0);
    if (shared === 0) return own.size > 0 && subject <= 0 && rivals.some((rival) => said.some((topic) => topicsOf(rival.record).has(topic))) ? OF_ANOTHER : 0;
    const weight = OF_ITS_TOPIC + (shared > 1 ? FURTHER : 0);
    // That the title has none of the words says nothing any more.
    return subject > 0 ? BESIDE_ITS_TITLE * weight : weight - subject;
  },
};
