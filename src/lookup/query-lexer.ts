import moo from 'moo';
import { LOCALES } from '../locale/locales.js';
import { fold, foldedWords } from './folded.js';

/** `nq57` is a word and a number, `57NQTW` a number and a word: no separator is needed where letters meet digits. */
export interface QueryToken {
  /** `mark` is a word that only announces a number: `số`, `n°`, `no`. */
  readonly type: 'number' | 'word' | 'mark';
  /** Base letters, lower case; digits without leading zeros. */
  readonly value: string;
}

const MARKS: string[] = LOCALES.flatMap(({ numberMarks }) => numberMarks.flatMap(foldedWords));

const lexer = moo.compile({
  number: { match: /[0-9]+/u, value: (digits) => digits.replace(/^0+(?=\d)/u, '') },
  word: { match: /[\p{L}]+/u, type: moo.keywords({ mark: MARKS }) },
  separator: { match: /[^\p{L}0-9]+/u, lineBreaks: true },
});

/** The words and numbers of what somebody typed, whatever stands between them. */
export function lexQuery(query: string): QueryToken[] {
  return [...lexer.reset(fold(query))].flatMap(({ type, value }) => (type === 'separator' ? [] : [{ type: type as QueryToken['type'], value }]));
}
