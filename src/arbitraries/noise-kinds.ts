import { frozen } from '../model/frozen.js';
/** Other ways to write a text, as they come from editors, scans, old systems and hurried authors. */

/** Puts other words in the place of `[start, end)`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** One kind of noise. */
export interface NoiseKind {
  /** What it does. */
  readonly title: string;
  /**
   * Readers must read the text as before: nothing but the bytes is other. Of the others an author would say that they are
   * mistakes; what was meant can still be told, and `expected` says it.
   */
  readonly keepsMeaning: boolean;
}

interface Places extends NoiseKind {
  /** All changes that it would make, in text order and apart. */
  changes(text: string): readonly Change[];
}

const each = (pattern: RegExp, by: (found: string, at: number) => string) => (text: string): Change[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length, by: by(found, index) })).filter(({ start, end, by: written }) => text.slice(start, end) !== written);

/** Between two letters of a word; `Nº` and what looks like a unit keep together. */
const INSIDE_WORD = /(?<=\p{L})(?=\p{L})(?!º)/gu;
const HYPHEN = /(?<=\d[A-D]?)-(?=\p{Lu})/gu;
const SEPARATORS = /(?<=\d)-(?=\p{Lu})|(?<=\d-\p{L}{2,4})\/(?=\p{Lu})/gu;
/** A note's label must not come to the head of a line, nor a line end behind one. */
const BETWEEN_WORDS = /(?<![\s\])⁰¹²³⁴-⁹]|\]:) (?![\s[(⁰¹²³⁴-⁹])/gu;
const OLD_TONES: Readonly<Record<string, string>> = { oá: 'óa', uỷ: 'ủy', Uỷ: 'Ủy' };
const LOOK_ALIKE: Readonly<Record<string, readonly [string, string]>> = { Đ: ['Ð', 'Ɖ'], đ: ['ð', 'ɖ'] };
const WITHOUT_STROKE: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D' };

/** In the order in which counterexamples are sought: the plainest first. */
export const PLACES = {
  decomposed: { title: 'letters decomposed (NFD)', keepsMeaning: true, changes: each(/[\p{L}\p{M}]/gu, (letter) => letter.normalize('NFD')) },
  'no-break-space': { title: 'no-break spaces', keepsMeaning: true, changes: each(/ /gu, () => '\u00a0') },
  'double-space': { title: 'double spaces', keepsMeaning: true, changes: each(/ /gu, () => '  ') },
  'line-break': { title: 'line breaks between words', keepsMeaning: true, changes: each(BETWEEN_WORDS, () => '\n') },
  'other-space': { title: 'narrow and wide spaces', keepsMeaning: true, changes: each(/ /gu, (_, at) => (at % 2 === 0 ? '\u202f' : '\u2003')) },
  'en-dash': { title: 'en dashes in symbols', keepsMeaning: true, changes: each(HYPHEN, () => '–') },
  'no-break-hyphen': { title: 'no-break hyphens in symbols', keepsMeaning: true, changes: each(HYPHEN, () => '\u2011') },
  'spaced-hyphen': { title: 'spaces round the hyphen of symbols', keepsMeaning: true, changes: each(HYPHEN, () => ' - ') },
  'look-alike': { title: 'look-alikes of Đ (Ð, Ɖ)', keepsMeaning: true, changes: each(/[Đđ]/gu, (letter, at) => LOOK_ALIKE[letter]![at % 2 === 0 ? 0 : 1]) },
  'soft-hyphen': { title: 'soft hyphens between letters', keepsMeaning: true, changes: each(INSIDE_WORD, () => '\u00ad') },
  'zero-width': { title: 'zero-width spaces between letters', keepsMeaning: true, changes: each(INSIDE_WORD, () => '\u200b') },
  'word-joiner': { title: 'word joiners round the separators of symbols', keepsMeaning: true, changes: each(SEPARATORS, (found) => `\u2060${found}\u2060`) },
  'old-tone-mark': { title: 'the tone mark on the other vowel (khóa, ủy)', keepsMeaning: true, changes: each(/oá|uỷ|Uỷ/gu, (found) => OLD_TONES[found] ?? found) },
  'curly-apostrophe': { title: 'curly apostrophes', keepsMeaning: true, changes: each(/'/gu, () => '’') },
  'lost-diacritics': {
    title: 'diacritics lost', keepsMeaning: false,
    changes: each(/[\p{L}\p{M}]/gu, (letter) => WITHOUT_STROKE[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '')),
  },
  'state-layout': {
    title: 'symbols in the layout of the State (57/NQ-TW)', keepsMeaning: false,
    changes: each(/(?<![\p{L}\p{N}/-])(?:\d+[A-D]?)-\p{L}{2,4}\/(?=\p{Lu}{2})/gu, (found) => found.replace(/^([^-]+)-([^/]+)\/$/u, '$1/$2-')),
  },
} as const satisfies Readonly<Record<string, Places>>;

/** One of `NOISES`. */
export type NoiseName = keyof typeof PLACES;

/**
 * The kinds of noise, and which of them keep the meaning.
 *
 * @example NOISES['en-dash'] // { title: 'en dashes in symbols', keepsMeaning: true }
 */
export const NOISES: Readonly<Record<NoiseName, NoiseKind>> = /* @__PURE__ */ frozen(Object.fromEntries(
  Object.entries(PLACES).map(([name, { title, keepsMeaning }]) => [name, { title, keepsMeaning }]),
) as Record<NoiseName, NoiseKind>);
