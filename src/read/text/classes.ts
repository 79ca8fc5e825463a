import { SCRIPTS } from '../../model/scripts.js';

/**
 * One table from UTF-16 code unit to character class, so that NFC, NFD, upper case, lower case and unaccented text are
 * read alike on the caller's own string, without rewriting it. Letters fold to their base letter (Đ, Ð, Ɖ → d); combining
 * marks, soft hyphens and zero-width characters are ignorable.
 */
export const Class = {
  other: 0,
  /** 1–26: a–z. */
  a: 1,
  z: 26,
  /** 27–36: 0–9. */
  zero: 27,
  nine: 36,
  space: 40,
  newline: 41,
  dash: 42,
  slash: 43,
  comma: 44,
  dot: 45,
  colon: 46,
  semicolon: 47,
  openParen: 48,
  closeParen: 49,
  openBracket: 50,
  closeBracket: 51,
  quote: 52,
  apostrophe: 53,
  degree: 54,
  numero: 55,
  ampersand: 56,
  /** `*`, `_`, `` ` ``, `~`: emphasis marks of light markup; read like a space. */
  emphasis: 57,
  superscript: 58,
  caret: 59,
  percent: 60,
  /** `|`: the wall between two cells of a table row. */
  cell: 62,
  /** A letter that folds to no Latin letter: it ends a word but is part of none of ours. */
  foreignLetter: 61,
  /** A letter of a script without blanks between its words: beside it a word may begin and end. */
  looseLetter: 64,
  ignorable: 63,
} as const;

/** Diacritics of a code unit: bits 0–2 the tone, bits 3–5 the quality of the vowel or the stroke of đ. */
const TONES: Readonly<Record<string, number>> = { '\u0300': 1, '\u0301': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 };
const QUALITIES: Readonly<Record<string, number>> = { '\u0306': 1, '\u0302': 2, '\u031b': 3 };
const STROKE = 4;

export const classOf = new Uint8Array(65536);
export const marksOf = new Uint8Array(65536);
const upper = new Uint8Array(65536);
/** How far the lower case of a Latin letter is from it, unit by unit; other units stand for themselves. */
const lowerBy = new Int16Array(65536);
export const lowerOf = (unit: number): number => unit + lowerBy[unit]!;

const PUNCTUATION: readonly (readonly [string, number])[] = [
  // A carriage return stands before a line feed: the two are one line break.
  [' \t\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', Class.space],
  ['\n\u2028\u2029\u0085', Class.newline],
  ['-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', Class.dash],
  ['/\u2044\u2215\uff0f', Class.slash],
  [',\uff0c', Class.comma],
  ['.\uff0e', Class.dot],
  [':\uff1a', Class.colon],
  [';\uff1b', Class.semicolon],
  ['(\uff08', Class.openParen],
  [')\uff09', Class.closeParen],
  ['[', Class.openBracket],
  [']', Class.closeBracket],
  ['"\u201c\u201d\u201e\u00ab\u00bb', Class.quote],
  ["'\u2019\u2018\u02bc\u00b4", Class.apostrophe],
  ['\u00ba\u00b0\u02da', Class.degree],
  ['\u2116', Class.numero],
  ['&', Class.ampersand],
  ['*_`~', Class.emphasis],
  ['\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079', Class.superscript],
  ['^', Class.caret],
  ['%', Class.percent],
  ['|', Class.cell],
];

const LOOKALIKES: readonly (readonly [string, string, number])[] = [
  ['\u0111\u0110\u00d0\u00f0\u0189\u0256', 'd', STROKE << 3],
  ['\u0152\u0153', 'o', 0],
  ['\u00c6\u00e6', 'a', 0],
  ['\u0131', 'i', 0],
];

function setLetter(unit: number, base: string, marks: number): void {
  classOf[unit] = base.charCodeAt(0) - 96;
  marksOf[unit] = marks;
}

function foldLetter(unit: number): void {
  const [base = '', ...marks] = String.fromCharCode(unit).normalize('NFD').toLowerCase();
  if (!/^[a-z]$/u.test(base)) {
    classOf[unit] = Class.foreignLetter;
    return;
  }
  let bits = 0;
  for (const mark of marks) bits |= (TONES[mark] ?? 0) | ((QUALITIES[mark] ?? 0) << 3);
  setLetter(unit, base, bits);
}

function fill(from: number, to: number, value: number): void {
  classOf.fill(value, from, to + 1);
}

/** Stretches of units of one class each. Scripts beyond Latin: letters for word edges, nothing more. Symbols, dingbats, private use stay `other`. */
const ALIKE: readonly (readonly [from: number, to: number, value: number])[] = [
  [0x0370, 0x167f, Class.foreignLetter], [0x1681, 0x1dff, Class.foreignLetter], [0x1f00, 0x1fff, Class.foreignLetter], [0x2c00, 0x2dff, Class.foreignLetter],
  [0x3040, 0xd7ff, Class.foreignLetter], [0xd800, 0xfdff, Class.other],
];

/** A value for each unit: of a stretch that is alike one unit is asked, as there are 65,536 of them whenever the library is loaded. */
export function valuesOfUnits<Table extends Uint8Array | Int8Array>(table: Table, valueOf: (unit: number) => number): Table {
  let unit = 0;
  const ask = (to: number): void => {
    for (; unit < to; unit++) table[unit] = valueOf(unit);
  };
  for (const [from, to] of ALIKE) {
    ask(from);
    table.fill(valueOf(unit), unit, (unit = to + 1));
  }
  ask(table.length);
  for (const { from, to } of SCRIPTS) for (unit = from; unit <= to; unit++) table[unit] = valueOf(unit);
  return table;
}

/** Letters beyond Latin are told apart where a language is written in them. */
function buildScripts(): void {
  for (const { from, to, spaced } of SCRIPTS) {
    fill(from, to, spaced ? Class.foreignLetter : Class.looseLetter);
    for (let unit = from; unit <= to; unit++) setCase(unit);
  }
}

function setCase(unit: number): void {
  const character = String.fromCharCode(unit);
  const lower = character.toLowerCase();
  if (character !== lower) upper[unit] = 1;
  if (lower.length === 1) lowerBy[unit] = lower.charCodeAt(0) - unit;
}

function build(): void {
  for (const [from, to, value] of ALIKE) fill(from, to, value);
  buildScripts();
  const latin: readonly (readonly [number, number])[] = [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x1e00, 0x1eff]];
  for (const [from, to] of latin) {
    for (let unit = from; unit <= to; unit++) {
      if (unit === 0xd7 || unit === 0xf7) continue;
      setCase(unit);
      foldLetter(unit);
    }
  }
  for (const [characters, base, marks] of LOOKALIKES) {
    for (const character of characters) setLetter(character.charCodeAt(0), base, marks);
  }
  for (let digit = 0; digit < 10; digit++) {
    classOf[0x30 + digit] = Class.zero + digit;
    classOf[0xff10 + digit] = Class.zero + digit;
  }
  for (const [characters, value] of PUNCTUATION) {
    for (const character of characters) classOf[character.charCodeAt(0)] = value;
  }
  fill(0x0300, 0x036f, Class.ignorable);
  fill(0x200b, 0x200f, Class.ignorable);
  // Embeddings and isolates of directions, and the place of an object.
  fill(0x202a, 0x202e, Class.ignorable);
  fill(0x2066, 0x2069, Class.ignorable);
  for (const unit of [0x00ad, 0x2060, 0xfeff, 0x034f, 0xfffc]) classOf[unit] = Class.ignorable;
  for (const [mark, tone] of Object.entries(TONES)) marksOf[mark.charCodeAt(0)] = tone;
  for (const [mark, quality] of Object.entries(QUALITIES)) marksOf[mark.charCodeAt(0)] = quality << 3;
}

build();

export function isLetterClass(value: number): boolean {
  return (value >= Class.a && value <= Class.z) || isOtherScript(value);
}

/** A letter that folds to no Latin one. */
export function isOtherScript(value: number): boolean {
  return value === Class.foreignLetter || value === Class.looseLetter;
}

/** A letter that goes on the word of the letter before it. */
export function isWordLetter(value: number): boolean {
  return (value >= Class.a && value <= Class.z) || value === Class.foreignLetter;
}

/** A space of any width, or the end of a line. */
export function isBlank(value: number): boolean {
  return value === Class.space || value === Class.newline;
}

export function isDigitClass(value: number): boolean {
  return value >= Class.zero && value <= Class.nine;
}

/** True for an upper-case Latin letter, precomposed or not. */
export function isUpper(unit: number): boolean {
  return upper[unit] === 1;
}

/** Base letters, lower case, digits kept, everything else dropped: `Đảng uỷ` → `danguy`. */
export function foldLetters(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const value = classOf[text.charCodeAt(i)]!;
    if (value >= Class.a && value <= Class.z) folded += String.fromCharCode(value + 96);
    else if (isDigitClass(value)) folded += String.fromCharCode(value - Class.zero + 48);
  }
  return folded;
}

/** Kebab-case ASCII of a name: `Đảng uỷ xã Phong Hải` → `dang-uy-xa-phong-hai`. */
export function slugOf(name: string): string {
  const words: string[] = [];
  let word = '';
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    const value = classOf[unit]!;
    if (value >= Class.a && value <= Class.z) word += String.fromCharCode(value + 96);
    else if (isDigitClass(value)) word += String.fromCharCode(value - Class.zero + 48);
    else if (value !== Class.ignorable && word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words.join('-');
}

/** Does a letter of the range carry a diacritic, precomposed or not? */
export function hasMarks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (marksOf[text.charCodeAt(i)] !== 0) return true;
  return false;
}

const INVISIBLE = /[\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/gu;

/** The text without soft hyphens, zero-width characters and joiners. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}
