/** Texts by number: the same seed and number give the same text, so that a failure among millions is found again at once. */
import type { InputFormat } from '../../src/model/index.js';
import { PIECES } from '../fuzz/encoding.js';

export interface RandomText {
  readonly text: string;
  readonly format: InputFormat;
}

/** From 0 up to what is asked for: mulberry32, good enough to choose words by. */
class Dice {
  constructor(private state: number) {}

  upTo(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  }

  of<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!;
  }
}

const FORMATS: readonly InputFormat[] = ['text', 'text', 'text', 'markdown', 'html'];
const MOST_PIECES = 14;
const MOST_CHANGES = 4;
/** Cases of the corpus that are longer say nothing more, and take the time of many. */
const LONGEST = 400;

const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'), (text) => text.toUpperCase(), (text) => text.replaceAll(' ', '\u00a0'), (text) => text.replaceAll('-', '–'), (text) => text.replaceAll(' ', '\r\n'), (text) => text.replaceAll('Đ', 'Ð'),
  (text) => text.split('').join('\u00ad'),
];

const piece = (dice: Dice): string => {
  const kind = dice.upTo(8);
  return kind === 0 ? String(dice.upTo(3000)) : kind === 1 ? String.fromCharCode(dice.upTo(kind === 1 && dice.upTo(2) === 0 ? 0x500 : 0x10000)) : dice.of(PIECES);
};

const soup = (dice: Dice): string => Array.from({ length: 1 + dice.upTo(MOST_PIECES) }, () => piece(dice)).join(dice.upTo(3) === 0 ? ' ' : '');

/** A text with a range of it dropped, doubled, moved or replaced, or spelled otherwise. */
function changed(text: string, dice: Dice): string {
  const [a, b] = [dice.upTo(text.length + 1), dice.upTo(text.length + 1)];
  const [start, end] = a < b ? [a, b] : [b, a];
  const range = text.slice(start, Math.min(end, start + 40));
  const [before, after] = [text.slice(0, start), text.slice(start + range.length)];
  switch (dice.upTo(6)) {
    case 0: return before + after;
    case 1: return before + range + range + after;
    case 2: return before + piece(dice) + range + after;
    case 3: return before + piece(dice) + after;
    case 4: return after + range + before;
    default: return before + dice.of(SPELLINGS)(range) + after;
  }
}

/** @param corpus real texts, which are changed a little; the rest is made of pieces of the language */
export function randomTexts(seed: number, corpus: readonly string[]): (index: number) => RandomText {
  const short = corpus.filter((text) => text.length <= LONGEST);
  return (index) => {
    // Two numbers that are near give rolls that are not.
    const dice = new Dice(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
    const format = dice.of(FORMATS);
    if (short.length === 0 || dice.upTo(2) === 0) return { text: soup(dice), format };
    let text = dice.of(short);
    for (let changes = 1 + dice.upTo(MOST_CHANGES); changes > 0; changes--) text = changed(text, dice);
    return { text, format };
  };
}
