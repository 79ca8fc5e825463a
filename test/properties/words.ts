/** The words with which the printers of `arbitraries.ts` write; chosen by hand, not taken from `src/locale` or `seeds`. */

export interface TypeWords {
  readonly id: string;
  readonly code: string;
  readonly vi: string;
  readonly fr: readonly [word: string, gender: 'f' | 'm'];
  readonly en: string;
}

export interface BodyWords {
  readonly id: string;
  readonly code: string;
  readonly vi: string;
  readonly fr: readonly [name: string, gender: 'f' | 'm'];
  readonly en: string;
}

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
  { id: 'de-an', code: 'ĐA', vi: 'Đề án', fr: ['projet', 'm'], en: 'Scheme' },
];

export const CENTRAL: BodyWords = { id: 'ban-chap-hanh-trung-uong', code: 'TW', vi: 'Ban Chấp hành Trung ương', fr: ['Comité central', 'm'], en: 'Party Central Committee' };

export const BODIES: readonly BodyWords[] = [
  { id: 'bo-chinh-tri', code: 'TW', vi: 'Bộ Chính trị', fr: ['Bureau politique', 'm'], en: 'Politburo' },
  { id: 'ban-bi-thu', code: 'TW', vi: 'Ban Bí thư', fr: ['Secrétariat', 'm'], en: 'Secretariat' },
  CENTRAL,
  { id: 'uy-ban-kiem-tra-trung-uong', code: 'UBKTTW', vi: 'Uỷ ban Kiểm tra Trung ương', fr: ['Commission centrale de contrôle du Parti', 'f'], en: 'Central Inspection Commission' },
  { id: 'ban-to-chuc-trung-uong', code: 'BTCTW', vi: 'Ban Tổ chức Trung ương', fr: ["Commission centrale d'organisation", 'f'], en: 'Central Organizing Commission' },
  { id: 'quan-uy-trung-uong', code: 'QUTW', vi: 'Quân uỷ Trung ương', fr: ['Commission militaire centrale', 'f'], en: 'Central Military Commission' },
];

export const MONTHS: Readonly<Record<'vi' | 'fr' | 'en', readonly string[]>> = {
  vi: ['tháng Một', 'tháng Hai', 'tháng Ba', 'tháng Tư', 'tháng Năm', 'tháng Sáu', 'tháng Bảy', 'tháng Tám', 'tháng Chín', 'tháng Mười', 'tháng Mười Một', 'tháng Mười Hai'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** What stands around citations; none of it is a type word, a body, a number or a date. */
export const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', '.'],
  ['Hôm qua, chi đoàn đọc ', ', rồi trao đổi.'],
  ['Theo ', ', mọi việc đã rõ.'],
  ['Voici ', ', dont chacun parle.'],
  ['On relit ', ' ; puis on discute.'],
  ['Everybody reads ', ', and then they talk.'],
  ['See ', '; nothing else.'],
];

/** Ordinary words of the three languages that no citation can begin or end with. */
export const PLAIN: readonly string[] = [
  'hôm', 'nay', 'trời', 'mưa', 'người', 'dân', 'làng', 'chợ', 'hoa', 'sông', 'núi', 'đọc', 'viết', 'vui', 'buồn', 'bàn', 'ghế', 'gạo', 'nhà', 'mưu', 'kế',
  'le', 'soleil', 'maison', 'chat', 'rouge', 'hier', 'demain', 'arbre', 'bon', 'jardin', 'eau', 'pain', 'so', 'no', 'house', 'river', 'bread', 'green', 'yesterday', 'walk', 'table', 'window',
];
