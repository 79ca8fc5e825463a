/** The words with which texts are written; chosen by hand and not taken from `locale` or the seeds: two tables of one error would agree. */
import type { DocumentType, IssuerId, Language } from '../model/index.js';

/** `f`, `m`, and before a vowel the article is cut. */
export type Gender = 'f' | 'm';

export interface TypeWords {
  readonly id: DocumentType;
  readonly code: string;
  readonly vi: string;
  readonly fr: readonly [word: string, gender: Gender];
  readonly en: string;
  /** In French the word for a draft too. */
  readonly alsoDraft?: true;
}

export interface BodyWords {
  readonly id: IssuerId;
  readonly code: string;
  readonly vi: string;
  /** Of a body that only Vietnamese texts name there is no other name. */
  readonly fr?: readonly [name: string, gender: Gender];
  readonly en?: string;
  /** The issuer that the code alone implies. */
  readonly implied?: IssuerId;
  /** The name does not tell the code: its secretariat and its conferences sign with others. */
  readonly codeIsOpen?: true;
  readonly family?: 'youth-union';
}

export const LANGUAGES: readonly Language[] = ['vi', 'fr', 'en'];

export const TYPES: readonly TypeWords[] = [
  { id: 'nghi-quyet', code: 'NQ', vi: 'Nghị quyết', fr: ['résolution', 'f'], en: 'Resolution' },
  { id: 'chi-thi', code: 'CT', vi: 'Chỉ thị', fr: ['directive', 'f'], en: 'Directive' },
  { id: 'ket-luan', code: 'KL', vi: 'Kết luận', fr: ['conclusion', 'f'], en: 'Conclusion' },
  { id: 'quy-dinh', code: 'QĐ', vi: 'Quy định', fr: ['règlement', 'm'], en: 'Regulation' },
  { id: 'quyet-dinh', code: 'QĐ', vi: 'Quyết định', fr: ['décision', 'f'], en: 'Decision' },
  { id: 'thong-tri', code: 'TT', vi: 'Thông tri', fr: ['circulaire', 'f'], en: 'Circular' },
  { id: 'thong-bao', code: 'TB', vi: 'Thông báo', fr: ['avis', 'm'], en: 'Notice' },
  { id: 'bao-cao', code: 'BC', vi: 'Báo cáo', fr: ['rapport', 'm'], en: 'Report' },
  { id: 'ke-hoach', code: 'KH', vi: 'Kế hoạch', fr: ['plan', 'm'], en: 'Plan' },
  { id: 'chuong-trinh', code: 'CTr', vi: 'Chương trình', fr: ['programme', 'm'], en: 'Programme' },
  { id: 'de-an', code: 'ĐA', vi: 'Đề án', fr: ['projet', 'm'], en: 'Scheme', alsoDraft: true },
];

export const CENTRAL: BodyWords = { id: 'ban-chap-hanh-trung-uong', code: 'TW', vi: 'Ban Chấp hành Trung ương', fr: ['Comité central', 'm'], en: 'Party Central Committee' };

export const BODIES: readonly BodyWords[] = [
  { id: 'bo-chinh-tri', code: 'TW', vi: 'Bộ Chính trị', fr: ['Bureau politique', 'm'], en: 'Politburo' },
  { id: 'ban-bi-thu', code: 'TW', vi: 'Ban Bí thư', fr: ['Secrétariat', 'm'], en: 'Secretariat' },
  CENTRAL,
  { id: 'uy-ban-kiem-tra-trung-uong', code: 'UBKTTW', vi: 'Uỷ ban Kiểm tra Trung ương', fr: ['Commission centrale de contrôle du Parti', 'f'], en: 'Central Inspection Commission', implied: 'uy-ban-kiem-tra-trung-uong' },
  { id: 'ban-to-chuc-trung-uong', code: 'BTCTW', vi: 'Ban Tổ chức Trung ương', fr: ["Commission centrale d'organisation", 'f'], en: 'Central Organizing Commission', implied: 'ban-to-chuc-trung-uong' },
  { id: 'quan-uy-trung-uong', code: 'QUTW', vi: 'Quân uỷ Trung ương', fr: ['Commission militaire centrale', 'f'], en: 'Central Military Commission', implied: 'quan-uy-trung-uong' },
  { id: 'thanh-uy', code: 'TU', vi: 'Thành uỷ Huế' },
  { id: 'tinh-uy', code: 'TU', vi: 'Tỉnh uỷ Quảng Ninh' },
  { id: 'ban-thuong-vu-trung-uong-doan', code: 'TWĐTN', vi: 'Ban Thường vụ Trung ương Đoàn', implied: 'trung-uong-doan', codeIsOpen: true, family: 'youth-union' },
];

/** Each body in each language that has a name for it. */
export const NAMED_BODIES: readonly (readonly [Language, BodyWords])[] = LANGUAGES.flatMap((language) =>
  BODIES.filter((body) => body[language] !== undefined).map((body) => [language, body] as const));

export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['tháng Một', 'tháng Hai', 'tháng Ba', 'tháng Tư', 'tháng Năm', 'tháng Sáu', 'tháng Bảy', 'tháng Tám', 'tháng Chín', 'tháng Mười', 'tháng Mười Một', 'tháng Mười Hai'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** What stands around citations; none of it is a type word, a body, a number or a date. */
export const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['', '.'],
  ['Hôm qua, chi đoàn đọc ', ', rồi trao đổi.'],
  ['Theo ', ', mọi việc đã rõ.'],
  ['Voici ', ', dont chacun parle.'],
  ['On relit ', ' ; puis on discute.'],
  ['Everybody reads ', ', and then they talk.'],
  ['See ', '; nothing else.'],
];

/** Ordinary sentences that cite nothing. */
export const PROSE: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Hôm nay trời mưa.', 'Mọi người cùng nhau trao đổi.', 'Bà con ngoài chợ đã về nhà.'],
  fr: ['Il pleut sur la ville.', 'Chacun en parle au marché.', 'La pluie a cessé hier.'],
  en: ['It rains on the river.', 'Everybody talks at the market.', 'The rain is over.'],
};

/** A sentence round a citation that calls a note. */
export const CALLING: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  vi: ['Mọi người đọc ', '.'],
  fr: ['Chacun lit ', '.'],
  en: ['Everybody reads ', '.'],
};
