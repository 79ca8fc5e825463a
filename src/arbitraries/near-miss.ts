import * as fc from 'fast-check';
import { among, oneKindOf } from './choice.js';
import { chosen, constraintsOf } from './constraints.js';
import type { CitedText } from './compose.js';
import { days } from './mention.js';
import { two } from './printers.js';

/** What looks like a citation of a Party document and is none. */
export type NearMissKind = 'state-symbol' | 'united-nations' | 'plate' | 'phone' | 'date' | 'score' | 'version' | 'period' | 'account' | 'common-noun';

/** What `nearMiss` may write. */
export interface NearMissConstraints {
  readonly kinds?: readonly NearMissKind[];
}

/** A text in which nothing is to be found: `expected` is empty. */
export interface NearMissText extends CitedText {
  readonly kind: NearMissKind;
}

const n = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const year = n(1990, 2026);

const stateSymbol = oneKindOf([
  fc.tuple(among([['Nghị định', 'NĐ-CP'], ['Thông tư', 'TT-BNV'], ['Thông tư', 'TT-BTC']]), n(1, 200), year).map(([[type, code], number, of]) => `${type} số ${two(number)}/${of}/${code}`),
  fc.tuple(among([['Quyết định', 'QĐ'], ['Kế hoạch', 'KH'], ['Chỉ thị', 'CT']]), n(1, 3000), among(['UBND', 'TTg'])).map(([[type, code], number, body]) => `${type} số ${two(number)}/${code}-${body}`),
  fc.tuple(n(1, 200), year, n(13, 16)).map(([number, of, assembly]) => `Nghị quyết số ${two(number)}/${of}/QH${assembly}`),
  n(1, 200).map((number) => `Nghị quyết số ${two(number)}/NQ-CP`),
  fc.tuple(n(1, 200), year).map(([number, of]) => `le décret n° ${two(number)}/${of}/ND-CP`),
  fc.tuple(n(1, 200), year).map(([number, of]) => `Decree No. ${two(number)}/${of}/ND-CP`),
]);

const WRITERS: Readonly<Record<NearMissKind, fc.Arbitrary<string>>> = {
  'state-symbol': stateSymbol,
  'united-nations': oneKindOf([
    n(1, 2800).map((number) => `Nghị quyết ${number} của Hội đồng Bảo an Liên hợp quốc`),
    n(1, 2800).map((number) => `la résolution ${number} de l'Assemblée générale des Nations unies`),
    n(1, 2800).map((number) => `United Nations Security Council Resolution ${number}`),
  ]),
  plate: fc.tuple(n(11, 99), among([...'ABCDEFGHKLM']), n(100, 999), n(10, 99)).map(([province, series, first, last]) => `${province}${series}-${first}.${last}`),
  phone: fc.tuple(n(20, 29), n(1000, 9999), n(1000, 9999)).map(([area, first, last]) => `0${area}-${first}-${last}`),
  date: fc.tuple(days(), among(['/', '-', '.'])).map(([{ year: of, month, day }, by]) => [two(day), two(month), of].join(by)),
  score: fc.tuple(n(0, 9), n(0, 9)).map(([home, away]) => `${home}-${away}`),
  version: fc.tuple(n(0, 20), n(0, 20), n(0, 20), among(['', '-beta', '-rc.1', '/x64'])).map(([major, minor, patch, tail]) => `${major}.${minor}.${patch}${tail}`),
  period: fc.tuple(year, n(1, 30)).map(([from, length]) => `${from}-${from + length}`),
  account: fc.tuple(n(1000, 9999), n(1000, 9999), n(100, 999)).map((parts) => parts.join('-')),
  'common-noun': among(['theo quy định', 'các nghị quyết', 'bản báo cáo', 'le projet', 'une décision', 'the plan', 'this programme']),
};

export const NEAR_MISSES = Object.keys(WRITERS) as NearMissKind[];

/** None of it names a body or a type of document. */
const SENTENCES: readonly (readonly [before: string, after: string])[] = [
  ['', ''], ['Hôm qua, mọi người nhắc đến ', ' rồi ra về.'], ['Trên bảng có ghi: ', '.'], ['On lit au tableau : ', '.'], ['The board says: ', '.'],
];

/**
 * What looks like a citation and is none: State documents, plates, phone numbers, dates, scores, versions, resolutions of the
 * United Nations. Shrinks to the first of its kind, with low numbers.
 *
 * @throws UsageError for an unknown constraint or kind, with those that are known
 * @example
 * fc.assert(fc.property(nearMiss(), ({ text }) => extractCitations(text).length === 0));
 */
export function nearMiss(constraints?: NearMissConstraints): fc.Arbitrary<NearMissText> {
  const { kinds } = constraintsOf('nearMiss', constraints, { kinds: true });
  const misses = chosen('nearMiss', 'kinds', kinds, NEAR_MISSES).map((kind) => WRITERS[kind].map((words) => ({ kind, words })));
  return fc.tuple(oneKindOf(misses), among(SENTENCES))
    .map(([{ kind, words }, [before, after]]) => ({ text: before + words + after, expected: [], kind }));
}
