import moo from 'moo';
import type { Span } from '../../model/index.js';
import { ADVERB, foldSentence, IDLE, MENTIONED, NAME } from './fold.js';
import type { KnownWords } from './known-words.js';

/** Types of what is no word, so that no word is one of them. */
export const MENTION_WORD = String.fromCharCode(MENTIONED);
export const IDLE_WORD = String.fromCharCode(IDLE);
export const NAME_WORD = String.fromCharCode(NAME);
export const ADVERB_WORD = String.fromCharCode(ADVERB);
export const NUMBER = '#';
export const DASH = '-';
export const LINE = '\n';

const asWord = (text: string): string => text.trimStart();
const always = (type: string) => (): string => type;

// Marks of one unit first: moo finds them without its expression. Nothing here can match the same units in two ways, so that moo is linear.
const lexer = moo.compile({
  mark: { match: [MENTION_WORD, IDLE_WORD, NAME_WORD, ADVERB_WORD, ',', '.', ';', ':', '(', ')', '[', ']', '"', '|', '?', '!', '/', '%', '&', "'", '·'], type: (text) => text },
  line: { match: LINE, lineBreaks: true, type: always(LINE) },
  word: { match: / *[a-z]+'?/u, type: asWord },
  number: { match: / *[0-9]+(?:[.,/-][0-9]+)*%?/u, type: always(NUMBER) },
  blank: { match: / +/u, type: always(' ') },
  dash: { match: /-+/u, type: always(DASH) },
});

/**
 * Words, numbers and marks of a sentence: base letters in lower case. Blanks part them and are none; a dash inside of a word joins its parts
 * and is none either. Words that are in no phrase are one, as long as nothing else stands between them.
 */
export interface Words {
  readonly count: number;
  /** The word itself, the mark, or one of the types of this module. */
  readonly types: readonly string[];
  /** In the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A blank stands before it. */
  readonly apart: readonly boolean[];
}

/** The words of the text from `from` to `to`; each of `mentions`, in order and apart, is one. */
export function wordsOf(text: string, from: number, to: number, mentions: readonly Span[], known: KnownWords): Words {
  const { folded, offsets } = foldSentence(text, from, to, mentions, known);
  const [types, starts, ends, apart]: [string[], number[], number[], boolean[]] = [[], [], [], []];
  let blank = true;
  let end = -1;
  lexer.reset(folded);
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    let start = token.offset;
    const next = start + token.text.length;
    while (folded.charCodeAt(start) === BLANK) start++;
    blank ||= start > token.offset;
    let type = token.type!;
    if (type === ' ' || (type === DASH && !blank && isWord(folded.charCodeAt(next)))) continue;
    const last = types.length - 1;
    if (type === POSSESSED && start === end && types[last]!.endsWith("'")) {
      // "the latter's": the word, and what it owns behind it.
      types[last] = types[last]!.slice(0, -1);
      type = POSSESSIVE;
    }
    types.push(type);
    starts.push(offsets[start]!);
    ends.push(offsets[next]!);
    apart.push(blank);
    blank = false;
    end = next;
  }
  return { count: types.length, types, starts, ends, apart };
}

const BLANK = 0x20;
const POSSESSED = 's';
const POSSESSIVE = "'s";

const isWord = (unit: number): boolean => (unit >= 0x61 && unit <= 0x7a) || unit === IDLE || unit === NAME || unit === ADVERB;
