import moo from 'moo';
import { Class, classOf } from '../text/classes.js';

/** Stands in the folded sentence for a mention: a citation, or a State document. */
export const MENTION = '\u0001';

/** A sentence as moo reads it: base letters in lower case, one unit for each mention. */
export interface FoldedSentence {
  readonly folded: string;
  /** Offset in the text of each folded unit, and of the end. */
  readonly offsets: readonly number[];
}

const PUNCTUATION: Readonly<Record<number, string>> = {
  [Class.space]: ' ', [Class.emphasis]: ' ', [Class.newline]: '\n', [Class.dash]: '-', [Class.comma]: ',', [Class.dot]: '.', [Class.colon]: ':', [Class.semicolon]: ';', [Class.openParen]: '(',
  [Class.closeParen]: ')', [Class.openBracket]: '[', [Class.closeBracket]: ']', [Class.quote]: '"', [Class.apostrophe]: "'", [Class.cell]: '|', [Class.slash]: '/', [Class.percent]: '%', [Class.ampersand]: '&',
  [Class.foreignLetter]: 'x',
};

function foldUnit(unit: number): string {
  const value = classOf[unit]!;
  if (value >= Class.a && value <= Class.z) return String.fromCharCode(value + 96);
  if (value >= Class.zero && value <= Class.nine) return String.fromCharCode(value - Class.zero + 48);
  return unit === 0x3f ? '?' : (PUNCTUATION[value] ?? '·');
}

/** Folds the text from `from` to `to`; each of `holes`, in order and apart, becomes one {@link MENTION}. */
export function foldSentence(text: string, from: number, to: number, holes: readonly { readonly start: number; readonly end: number }[]): FoldedSentence {
  let folded = '';
  const offsets: number[] = [];
  let hole = 0;
  for (let at = from; at < to; at++) {
    if (hole < holes.length && at >= holes[hole]!.start) {
      folded += MENTION;
      offsets.push(at);
      at = Math.max(at, holes[hole]!.end - 1);
      hole++;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (classOf[unit] === Class.ignorable) continue;
    folded += foldUnit(unit);
    offsets.push(at);
  }
  offsets.push(to);
  return { folded, offsets };
}

// One flag `u` for all: moo refuses a mixture. Nothing here can match the same units in two ways, so that moo is linear.
const lexer = moo.compile({
  word: { match: /[a-z]+'?/u, type: (text) => text },
  number: /[0-9]+(?:[.,/-][0-9]+)*%?/u,
  blank: / +/u,
  mention: /\u0001/u,
  dash: /-+/u,
  mark: { match: /[^]/u, lineBreaks: true, type: (text) => text },
});

/** One word, number or mark of a folded sentence. */
export interface Word {
  /** The word itself; `number`, `mention`, `dash`, or the mark. */
  readonly type: string;
  /** In the folded sentence. */
  readonly at: number;
  readonly end: number;
  /** A blank stands before it. */
  readonly apart: boolean;
}

/** Words, numbers and marks; blanks part them and are none. A dash inside of a word joins its parts and is none either. */
export function wordsOf({ folded }: FoldedSentence): Word[] {
  const words: Word[] = [];
  let apart = true;
  lexer.reset(folded);
  for (let token = lexer.next(); token !== undefined; token = lexer.next()) {
    const { offset, text } = token;
    let type = token.type!;
    if (type === 'blank') {
      apart = true;
      continue;
    }
    const end = offset + text.length;
    if (type === 'dash' && !apart && isLetterAt(folded, end)) continue;
    const last = words.at(-1);
    if (type === POSSESSED && !apart && last !== undefined && last.type.endsWith("'") && last.end === offset) {
      // "the latter's": the word, and what it owns behind it.
      words[words.length - 1] = { ...last, type: last.type.slice(0, -1) };
      type = POSSESSIVE;
    }
    words.push({ type, at: offset, end, apart });
    apart = false;
  }
  return words;
}

const POSSESSED = 's';
const POSSESSIVE = "'s";

function isLetterAt(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}
