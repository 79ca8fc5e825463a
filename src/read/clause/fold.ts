import type { Span } from '../../model/index.js';
import { Class, classOf, isUpper } from '../text/classes.js';
import { hashStep, type KnownWords } from './known-words.js';

/** Units of the folded sentence that stand for more than one of the text. */
export const MENTIONED = 0x01;
/** A run of words that begin no phrase, without and with a capital; an adverb by its ending. */
export const IDLE = 0x02;
export const NAME = 0x03;
export const ADVERB = 0x04;

const BLANK = 0x20;
const OTHER = 0xb7;
const QUESTION = 0x3f;

const MARKS: Readonly<Record<number, string>> = {
  [Class.space]: ' ', [Class.emphasis]: ' ', [Class.newline]: '\n', [Class.dash]: '-', [Class.comma]: ',', [Class.dot]: '.', [Class.colon]: ':', [Class.semicolon]: ';', [Class.openParen]: '(',
  [Class.closeParen]: ')', [Class.openBracket]: '[', [Class.closeBracket]: ']', [Class.quote]: '"', [Class.apostrophe]: "'", [Class.cell]: '|', [Class.slash]: '/', [Class.percent]: '%', [Class.ampersand]: '&',
};

/** Of each class: the unit that stands for it; 0 for what is passed over. */
const unitOf = new Uint16Array(64).fill(OTHER);
for (let value = Class.a; value <= Class.z; value++) unitOf[value] = value + 96;
for (let value = Class.zero; value <= Class.nine; value++) unitOf[value] = value - Class.zero + 48;
for (const [value, mark] of Object.entries(MARKS)) unitOf[Number(value)] = mark.charCodeAt(0);
unitOf[Class.ignorable] = 0;
unitOf[Class.foreignLetter] = IDLE;

/** A sentence as moo reads it. */
export interface FoldedSentence {
  /** Base letters in lower case, digits, marks; one unit for a mention, for words that say nothing, for an adverb. */
  readonly folded: string;
  /** Offset in the text of each folded unit, and of the end. */
  readonly offsets: Int32Array;
}

/** Folds the text from `from` to `to`; each of `mentions`, in order and apart, is one unit. Words that are in no phrase are not spelled out: most of a text is of them. */
export function foldSentence(text: string, from: number, to: number, mentions: readonly Span[], words: KnownWords): FoldedSentence {
  const units = new Uint16Array(to - from + 1);
  const offsets = new Int32Array(to - from + 2);
  let count = 0;
  let mention = 0;
  let next = mentions.length > 0 ? mentions[0]!.start : to;
  /** The word that is being read: its hash, 0 between words. */
  let hash = 0;
  let wordAt = 0;
  /** The word before may be part of a phrase. */
  let within = false;

  const endWord = (): void => {
    const kept = words.isFirst(hash) || (within && words.isInner(hash));
    within = kept;
    if (!kept) {
      const start = offsets[wordAt]!;
      const unit = words.isAdverb(units, wordAt, count) ? ADVERB : isUpper(text.charCodeAt(start)) ? NAME : IDLE;
      count = wordAt;
      // A run of such words is one.
      const last = count > 0 && units[count - 1] === BLANK ? count - 2 : count - 1;
      if (unit !== ADVERB && last >= 0 && (units[last] === IDLE || units[last] === NAME)) {
        if (unit === NAME) units[last] = NAME;
        count = last + 1;
      } else {
        units[count] = unit;
        offsets[count++] = start;
      }
    }
    hash = 0;
  };

  for (let at = from; at < to; at++) {
    if (at === next) {
      if (hash !== 0) endWord();
      units[count] = MENTIONED;
      offsets[count++] = at;
      at = Math.max(at, mentions[mention++]!.end - 1);
      next = mention < mentions.length ? Math.max(at + 1, mentions[mention]!.start) : to;
      within = false;
      continue;
    }
    const value = classOf[text.charCodeAt(at)]!;
    if (value <= Class.z && value >= Class.a) {
      if (hash === 0) wordAt = count;
      hash = hashStep(hash, value);
      units[count] = value + 96;
      offsets[count++] = at;
      continue;
    }
    if (value === Class.ignorable) continue;
    if (hash !== 0) endWord();
    let unit = unitOf[value]!;
    if ((unit === BLANK || unit === IDLE) && count > 0 && units[count - 1] === unit) continue;
    if (unit === OTHER && text.charCodeAt(at) === QUESTION) unit = QUESTION;
    units[count] = unit;
    offsets[count++] = at;
  }
  if (hash !== 0) endWord();
  offsets[count] = to;
  return { folded: stringOf(units, count), offsets };
}

/** So many units become arguments of one call. */
const CHUNK = 4096;

function stringOf(units: Uint16Array, count: number): string {
  let text = '';
  for (let at = 0; at < count; at += CHUNK) text += String.fromCharCode.apply(null, units.subarray(at, Math.min(count, at + CHUNK)) as unknown as number[]);
  return text;
}
