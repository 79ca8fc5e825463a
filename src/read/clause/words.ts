import moo from 'moo';
import type { Span } from '../../model/index.js';
import { Class, classOf } from '../text/classes.js';

const PUNCTUATION: Readonly<Record<number, string>> = {
  [Class.space]: ' ', [Class.emphasis]: ' ', [Class.newline]: '\n', [Class.dash]: '-', [Class.comma]: ',', [Class.dot]: '.', [Class.colon]: ':', [Class.semicolon]: ';', [Class.openParen]: '(',
  [Class.closeParen]: ')', [Class.openBracket]: '[', [Class.closeBracket]: ']', [Class.quote]: '"', [Class.apostrophe]: "'", [Class.cell]: '|', [Class.slash]: '/', [Class.percent]: '%', [Class.ampersand]: '&',
  [Class.foreignLetter]: 'x',
};

function foldUnit(unit: number): string {
  const value = classOf[unit]!;
  if (value >= Class.a && value <= Class.z) return String.fromCharCode(value + 96);
  if (value >= Class.zero && value <= Class.nine) return String.fromCharCode(value - Class.zero + 48);
  if (value === Class.ignorable) return '';
  return unit === 0x3f ? '?' : (PUNCTUATION[value] ?? '·');
}

/** What each unit is folded to, found out once. */
const folds: (string | undefined)[] = [];
const foldOf = (unit: number): string => (folds[unit] ??= foldUnit(unit));

/** Types of what is no word, so that no word is one of them. */
export const MENTIONED = '\u0001';
export const NUMBER = '#';
export const DASH = '-';
export const LINE = '\n';

const asWord = (text: string): string => text.trimStart();
const always = (type: string) => (): string => type;

// Marks of one unit first: moo finds them without its expression. Nothing here can match the same units in two ways, so that moo is linear.
const lexer = moo.compile({
  mark: { match: [',', '.', ';', ':', '(', ')', '[', ']', '"', '|', '?', '!', '/', '%', '&', "'", '·'], type: asWord },
  mention: { match: MENTIONED, type: always(MENTIONED) },
  line: { match: '\n', lineBreaks: true, type: always(LINE) },
  word: { match: / *[a-z]+'?/u, type: asWord },
  number: { match: / *[0-9]+(?:[.,/-][0-9]+)*%?/u, type: always(NUMBER) },
  blank: { match: / +/u, type: always(' ') },
  dash: { match: /-+/u, type: always(DASH) },
});

/**
 * Words, numbers and marks of a sentence: base letters in lower case. Blanks part them and are none; a dash inside of a word joins its parts
 * and is none either.
 */
export interface Words {
  readonly count: number;
  /** The word itself, the mark, or {@link MENTIONED}, {@link NUMBER}, {@link DASH}, {@link LINE}. */
  readonly types: readonly string[];
  /** In the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** A blank stands before it. */
  readonly apart: readonly boolean[];
}

/** The words of the text from `from` to `to`; each of `mentions`, in order and apart, is one. */
export function wordsOf(text: string, from: number, to: number, mentions: readonly Span[]): Words {
  const offsets: number[] = [];
  const folded = fold(text, from, to, mentions, offsets);
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
    if (type === ' ' || (type === DASH && !blank && isLetter(folded.charCodeAt(next)))) continue;
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

/** The folded sentence; `offsets` takes the place in the text of each of its units, and of its end. */
function fold(text: string, from: number, to: number, mentions: readonly Span[], offsets: number[]): string {
  let folded = '';
  let mention = 0;
  for (let at = from; at < to; at++) {
    let unit: string;
    const start = at;
    if (mention < mentions.length && at >= mentions[mention]!.start) {
      unit = MENTIONED;
      at = Math.max(at, mentions[mention++]!.end - 1);
    } else unit = foldOf(text.charCodeAt(at));
    if (unit === '') continue;
    folded += unit;
    offsets.push(start);
  }
  offsets.push(to);
  return folded;
}

const BLANK = 0x20;
const POSSESSED = 's';
const POSSESSIVE = "'s";

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
