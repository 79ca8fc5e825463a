import type { Language } from '../../model/index.js';
import { sentenceStart } from '../text/sentences.js';
import { lexClause, type RawToken, type RawType } from './lexer.js';

/** What may stand between the word that announces a document and the document ("publiera prochainement la"). */
const PASSED: ReadonlySet<RawType> = new Set<RawType>(['article', 'indefinite', 'adverb', 'fresh']);
/** And between the plan and the verb of issuing ("will soon be issuing"). */
const WITHIN: ReadonlySet<RawType> = new Set<RawType>(['adverb', 'be', 'to']);

/** Bounds the work: of a sentence without end the last words are enough. */
const LONGEST = 120;

/** A word that may be two things ("la": an article or a pronoun) is what fits. */
const mayBe = ({ type, meaning }: RawToken, wanted: ReadonlySet<string>): boolean => wanted.has(type) || (meaning?.other !== undefined && wanted.has(meaning.other));
const DRAFT = new Set(['draft']);

function lastBefore(tokens: readonly RawToken[], end: number, passed: ReadonlySet<RawType>): number {
  let at = end - 1;
  while (at >= 0 && mayBe(tokens[at]!, passed)) at--;
  return at;
}

/** The document whose citation begins at `at` is a draft, or still to be issued: "dự thảo …", "sẽ ban hành …", "publiera …", "will issue …". */
export function isAnnounced(text: string, at: number, language: Language): boolean {
  const tokens = lexClause(text, wordFrom(text, Math.max(sentenceStart(text, at), at - LONGEST), at), at, [], language);
  const last = lastBefore(tokens, tokens.length, PASSED);
  const word = tokens[last];
  if (word === undefined) return false;
  return mayBe(word, DRAFT) || (word.type === 'issue' && tokens[lastBefore(tokens, last, WITHIN)]?.type === 'plan');
}

/** A word that was cut in two is none. */
function wordFrom(text: string, from: number, to: number): number {
  let start = from;
  while (start > 0 && start < to && /\S/u.test(text[start - 1]!) && /\S/u.test(text[start]!)) start++;
  return start;
}
