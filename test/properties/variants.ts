/** Other ways to write the same text: what is cited must not change (law 3). */
import type { Citation } from '../../src/model/index.js';

export interface Variant {
  readonly name: string;
  /** `chance` decides at each place, so that a failing run shrinks to the one place that matters. */
  write(text: string, chance: () => boolean): string;
}

const some = (text: string, pattern: RegExp, by: string | ((found: string) => string), chance: () => boolean): string =>
  text.replace(pattern, (found) => (chance() ? (typeof by === 'string' ? by : by(found)) : found));

export const VARIANTS: readonly Variant[] = [
  { name: 'decomposed letters', write: (text) => text.normalize('NFD') },
  { name: 'soft hyphens between letters', write: (text, chance) => some(text, /(?<=\p{L})(?=\p{L})/gu, '\u00ad', chance) },
  { name: 'zero-width spaces between letters', write: (text, chance) => some(text, /(?<=\p{L})(?=\p{L})/gu, '\u200b', chance) },
  { name: 'word joiners round the separators of symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})|(?<=\p{L})\/(?=\p{Lu})/gu, (found) => `\u2060${found}\u2060`, chance) },
  { name: 'no-break spaces', write: (text, chance) => some(text, / /gu, '\u00a0', chance) },
  { name: 'narrow and wide spaces', write: (text, chance) => some(text, / /gu, (found) => (chance() ? '\u202f' : '\u2003') + found.slice(1), chance) },
  { name: 'en dashes in symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, '–', chance) },
  { name: 'no-break hyphens in symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, '\u2011', chance) },
  { name: 'spaces round the hyphen of symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, ' - ', chance) },
  { name: 'look-alikes of Đ', write: (text, chance) => some(text, /[Đđ]/gu, (found) => (found === 'Đ' ? (chance() ? 'Ð' : 'Ɖ') : chance() ? 'ð' : 'ɖ'), chance) },
  { name: 'line breaks between words', write: (text, chance) => some(text, / /gu, '\n', chance) },
  { name: 'double spaces', write: (text, chance) => some(text, / /gu, '  ', chance) },
  { name: 'old places of the tone mark', write: (text, chance) => some(text, /oá|uỷ|Uỷ/gu, (found) => ({ oá: 'óa', uỷ: 'ủy', Uỷ: 'Ủy' })[found] ?? found, chance) },
  { name: 'curly apostrophes', write: (text, chance) => some(text, /'/gu, '’', chance) },
];

export const UPPER_CASE: Variant = { name: 'upper case', write: (text) => text.toUpperCase() };

const same = (written: string | undefined): string | undefined =>
  written?.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '').replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ').replace(/\s+/gu, ' ').toLowerCase();

const SPELLINGS: readonly (readonly [string, string])[] = [['óa', 'oá'], ['ủy', 'uỷ'], ['’', "'"]];
const respelt = (written: string | undefined): string | undefined => written && SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), written);

/** What is cited, without what is said about how it is written; fields that quote the text are compared folded. */
export function cited(citations: readonly Citation[]): unknown[] {
  return citations.map(({ span: _span, text: _text, pinpoint, pinpoints, issuerName, ...rest }) => ({
    ...rest,
    pinpoint: respelt(same(pinpoint)),
    pinpoints: pinpoints?.map(({ unit, label }) => ({ unit, label: respelt(same(label)) })),
    issuerName: respelt(same(issuerName)),
  }));
}
