/** Other ways to write the same text: what is cited must not change (law 3). */
import type { Citation } from '../../src/model/index.js';

export interface Variant {
  readonly name: string;
  /** `chance` decides at each place, so that a failing run shrinks to the one place that matters. */
  write(text: string, chance: () => boolean): string;
}

/** Two spellings that must cite the same; each was once found to differ. `npm test` fails when a known gap closes. */
export const PAIRS: readonly (readonly [name: string, plain: string, written: string])[] = [
  ['a soft hyphen in the name of the issuer', 'Nghị quyết số 57-NQ/TW của Bộ Chính trị', 'Nghị quyết số 57-NQ/TW của Bộ Ch\u00adính trị'],
  ['an invisible character behind the letter of a number', 'Nghị quyết số 08B-NQ/HNTW', 'Nghị quyết số 08B\u2060-NQ/HNTW'],
  ['a no-break space and the language', 'Plan No. 01-KH/TW', 'Plan No.\u00a001-KH/TW'],
  ['Windows line ends between words', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết số\r\n57-NQ/TW\r\nngày 22/12/2024'],
  ['a Roman ordinal in upper case', 'résolution du XIIIe Congrès national', 'RÉSOLUTION DU XIIIE CONGRÈS NATIONAL'],
  ['a soft hyphen in a Roman ordinal', 'résolution du XIIIe Congrès national', 'résolution du XI\u00adIIe Congrès national'],
  ['a soft hyphen in a Roman label', 'Phần III Nghị quyết số 57-NQ/TW', 'Phần I\u00adII Nghị quyết số 57-NQ/TW'],
  ['a soft hyphen in /nb', 'Công văn số 141-CV/VPTW/nb', 'Công văn số 141-CV/VPTW/n\u00adb'],
  ['word joiners in the layout of the State', 'Quyết định số 03/QĐNS/TW', 'Quyết định số 03\u2060/\u2060QĐNS/TW'],
  ['a line break before the colon', 'Quy định số : 126-QĐ/TW', 'Quy định số\n: 126-QĐ/TW'],
];

const some = (text: string, pattern: RegExp, by: string | ((found: string) => string), chance: () => boolean): string =>
  text.replace(pattern, (found) => (chance() ? (typeof by === 'string' ? by : by(found)) : found));

export const VARIANTS: readonly Variant[] = [
  { name: 'decomposed letters', write: (text) => text.normalize('NFD') },
  { name: 'soft hyphens between letters', write: (text, chance) => some(text, /(?<=\p{L})(?=\p{L})(?!º)/gu, '\u00ad', chance) },
  { name: 'zero-width spaces between letters', write: (text, chance) => some(text, /(?<=\p{L})(?=\p{L})(?!º)/gu, '\u200b', chance) },
  { name: 'word joiners round the separators of symbols', write: (text, chance) => some(text, /(?<=\d)-(?=\p{Lu})|(?<=\d-\p{L}{2,4})\/(?=\p{Lu})/gu, (found) => `\u2060${found}\u2060`, chance) },
  { name: 'no-break spaces', write: (text, chance) => some(text, / /gu, '\u00a0', chance) },
  { name: 'narrow and wide spaces', write: (text, chance) => some(text, / /gu, (found) => (chance() ? '\u202f' : '\u2003') + found.slice(1), chance) },
  { name: 'en dashes in symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, '–', chance) },
  { name: 'no-break hyphens in symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, '\u2011', chance) },
  { name: 'spaces round the hyphen of symbols', write: (text, chance) => some(text, /(?<=\d[A-D]?)-(?=\p{Lu})/gu, ' - ', chance) },
  { name: 'look-alikes of Đ', write: (text, chance) => some(text, /[Đđ]/gu, (found) => (found === 'Đ' ? (chance() ? 'Ð' : 'Ɖ') : chance() ? 'ð' : 'ɖ'), chance) },
  { name: 'line breaks between words', write: (text, chance) => some(text, /(?<![\s\])¹²³]) (?![\s[(¹²³])/gu, '\n', chance) },
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
export function cited(citations: readonly Citation[], leftOut: readonly string[] = []): unknown[] {
  return citations.map(({ span: _span, text: _text, pinpoint, pinpoints, issuerName, ...rest }) => {
    const fields = {
      ...rest,
      pinpoint: respelt(same(pinpoint)),
      pinpoints: pinpoints?.map(({ unit, label }) => ({ unit, label: respelt(same(label)) })),
      issuerName: respelt(same(issuerName)),
    };
    return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && !leftOut.includes(name)));
  });
}
