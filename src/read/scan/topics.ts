import { TOPIC_COLUMNS, TOPICS } from '../../locale/topics.js';
import { NO_LANGUAGE, setOf } from '../../model/language-set.js';
import { classOf, isLetterClass } from '../text/classes.js';
import { PhraseTrie } from './trie.js';

let topics: PhraseTrie | undefined;

function topicTrie(): PhraseTrie {
  topics ??= new PhraseTrie(TOPICS.flatMap((row) => TOPIC_COLUMNS.flatMap(([language, column]) => row[column].split('|').map((word) => ({
    token: 1, text: word.normalize('NFC'), languages: setOf(language), values: [row[0]], number: 0, plural: false, strict: false,
  })))));
  return topics;
}

/** The topics of which a stretch of text speaks, each once. */
export function topicsIn(text: string, from: number, to: number): string[] {
  const trie = topicTrie();
  const found: string[] = [];
  for (let at = from; at < to; at++) {
    if (!isLetterClass(classOf[text.charCodeAt(at)]!) || (at > 0 && isLetterClass(classOf[text.charCodeAt(at - 1)]!))) continue;
    const topic = trie.match(text, at, to, NO_LANGUAGE)?.values[0];
    if (topic === undefined) continue;
    if (!found.includes(topic)) found.push(topic);
    at = trie.matchEnd - 1;
  }
  return found;
}
