/** Other ways to write the same text: what is cited must not change (law 3). */
import { rewrite } from '../../src/arbitraries/noise.js';
import { PLACES, type NoiseName } from '../../src/arbitraries/noise-kinds.js';
import type { Citation } from '../../src/model/index.js';

export interface Variant {
  readonly name: NoiseName;
  readonly title: string;
  /** `chance` decides at each place. */
  write(text: string, chance: () => boolean): string;
}

/** Every noise that keeps the meaning. */
export const VARIANTS: readonly Variant[] = Object.entries(PLACES).flatMap(([name, { title, keepsMeaning, changes }]) =>
  (keepsMeaning ? [{ name: name as NoiseName, title, write: (text: string, chance: () => boolean) => rewrite(text, changes(text).filter(() => chance())).text }] : []));

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

export const upperCase = (text: string): string => text.toUpperCase();

const same = (written: string | undefined): string | undefined =>
  written?.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '').replace(/[ÐƉ]/gu, 'Đ').replace(/[ðɖ]/gu, 'đ').replace(/\s+/gu, ' ').toLowerCase();

const SPELLINGS: readonly (readonly [string, string])[] = [['óa', 'oá'], ['ủy', 'uỷ'], ['’', "'"]];
const respelt = (written: string | undefined): string | undefined => written && SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), written);

/** What is cited, without what is said about how it is written; fields that quote the text are compared folded. */
export function cited(citations: readonly Citation[], leftOut: readonly string[] = []): unknown[] {
  return citations.map(({ span: _span, spans: _spans, segments: _segments, text: _text, pinpoint, pinpoints, issuerName, ...rest }) => {
    const fields = {
      ...rest,
      pinpoint: respelt(same(pinpoint)),
      pinpoints: pinpoints?.map(({ unit, label }) => ({ unit, label: respelt(same(label)) })),
      issuerName: respelt(same(issuerName)),
    };
    return Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && !leftOut.includes(name)));
  });
}
