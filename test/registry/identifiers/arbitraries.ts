/** Documents of every kind that an identifier can be built from. */
import fc from 'fast-check';
import type { IdentifiedDocument } from '../../../src/registry/identifiers/index.js';

const TYPES: readonly (readonly [type: string, code: string])[] = [
  ['nghi-quyet', 'NQ'], ['quy-dinh', 'QĐ'], ['quy-dinh', 'QĐi'], ['quyet-dinh', 'QĐ'], ['quyet-dinh', 'QĐNS'], ['chi-thi', 'CT'], ['ket-luan', 'KL'],
  ['chuong-trinh', 'CTr'], ['de-an', 'ĐA'], ['du-an', 'DA'], ['to-trinh', 'TTr'], ['thong-bao', 'TB'], ['tuyen-bo', 'TB'], ['huong-dan', 'HD'],
  ['quy-che', 'QC'], ['cong-van', 'CV'], ['thong-cao', 'TC'], ['ke-hoach', 'KH'], ['bao-cao', 'BC'],
];

/** Code, issuer id with its place. */
const ISSUERS: readonly (readonly [code: string, issuer: string])[] = [
  ['TW', 'bo-chinh-tri'], ['TW', 'ban-bi-thu'], ['TW', 'ban-chap-hanh-trung-uong'], ['HNTW', 'ban-chap-hanh-trung-uong'],
  ['BTCTW', 'ban-to-chuc-trung-uong'], ['UBKTTW', 'uy-ban-kiem-tra-trung-uong'], ['BĐNTW', 'ban-doi-ngoai-trung-uong'], ['QUTW', 'quan-uy-trung-uong'],
  ['ĐUB', 'dang-uy-bo-ngoai-giao'], ['ĐU', 'dang-uy-xa-phong-hai'], ['TU', 'tinh-uy-nghe-an'], ['TU', 'thanh-uy-da-nang'], ['TU', 'thanh-uy-vinh'],
  ['HU', 'huyen-uy-nam-dan'], ['BTCTU', 'ban-to-chuc-tinh-uy-nghe-an'], ['UBKTHU', 'uy-ban-kiem-tra-huyen-uy-nam-dan'], ['BĐNTU', 'ban-doi-ngoai-thanh-uy-da-nang'],
  ['BXDĐ', 'ban-xay-dung-dang-phuong-ben-nghe'], ['ĐUTCT', 'dang-uy-tong-cong-ty-buu-chinh'], ['VPĐU', 'van-phong-dang-uy-bo-ngoai-giao'],
  ['TW', 'bo-chinh-tri+ban-bi-thu'], ['BTCTW', 'ban-to-chuc-trung-uong+chinh-phu'], ['TU', 'tinh-uy-nghe-an+tinh-uy-ha-tinh'],
  ['BTCTU', 'tinh-uy-nghe-an+ban-to-chuc-tinh-uy-nghe-an'],
];

const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.record({ year: fc.integer({ min: 1930, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
export const days = day.map(({ year, month, day: of }) => `${year}-${two(month)}-${two(of)}`);
/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const dates = fc.tuple(days, fc.constantFrom(10, 10, 7, 4)).map(([date, length]) => date.slice(0, length));
const numbers = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 99_999 }));
const suffixes = fc.constantFrom('', '', '', 'A', 'B');
const tails = fc.constantFrom('', '', '', '/nb');

export interface Named {
  readonly document: IdentifiedDocument & { readonly type: string; readonly issuer: string; readonly date: string };
  readonly number: { readonly number?: number; readonly suffix?: string };
}

const numbered = fc.record({ type: fc.constantFrom(...TYPES), issuer: fc.constantFrom(...ISSUERS), number: numbers, suffix: suffixes, tail: tails, date: dates })
  .map(({ type: [type, code], issuer: [issuerCode, issuer], number, suffix, tail, date }): Named => ({
    document: { symbol: `${two(number)}${suffix}-${code}/${issuerCode}${tail}`, type, issuer, date },
    number: { number, ...(suffix && { suffix }) },
  }));
const withoutCodes = fc.record({ type: fc.constantFrom(...TYPES), issuer: fc.constantFrom(...ISSUERS), number: numbers, suffix: suffixes, date: dates })
  .map(({ type: [type], issuer: [, issuer], number, suffix, date }): Named => ({
    document: { type, issuer, date, number, ...(suffix && { suffix }) },
    number: { number, ...(suffix && { suffix }) },
  }));
const congress = fc.record({ plenum: fc.integer({ min: 0, max: 15 }), date: dates }).map(({ plenum, date }): Named => ({
  document: plenum === 0
    ? { symbol: 'NQ-ĐH', type: 'nghi-quyet', issuer: 'dai-hoi-dai-bieu-toan-quoc', date }
    : { symbol: `NQ-HNTW${plenum}`, type: 'nghi-quyet', issuer: 'ban-chap-hanh-trung-uong', date },
  number: {},
}));

export const documents = fc.oneof({ weight: 6, arbitrary: numbered }, { weight: 2, arbitrary: withoutCodes }, { weight: 1, arbitrary: congress });

/** Strings that begin like an identifier, and others. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(
    fc.constantFrom('57-NQ/TW', 'nghi-quyet-02', 'urn:lex:vn:', '/akn/vn/statement/', 'nghi-quyet-so-57-', 'https://thuvienphapluat.vn/', '%c3%', '12-nqtw-ngay-'),
    fc.string({ unit: fc.constantFrom('@', '[', ']', ';', ':', '+', '-', '/', '%', '0', '1', '9', 'a', 'd', 'q', 'n', 't', 'w', 'Đ', 'X', 'I', '\ud800', '.', '\n'), maxLength: 40 }),
  ).map(([head, tail]) => head + tail),
);
