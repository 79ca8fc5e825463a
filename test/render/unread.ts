/** What the reader does not give back of a print. The law leaves it out, and fails for what is listed here and is read after all. */
import type { Language } from '../../src/model/index.js';

type ByLanguage = Readonly<Record<Language, readonly string[]>>;

/** How a document is named: by its symbol, or by its number with or without an issuer behind it. */
export type Naming = 'symbol' | 'number-and-issuer' | 'number';

/** No code, or the mark of a copy; DA is read as ĐA; "lettre officielle" and "official letter" are công văn too. */
const NEVER = ['cuong-linh-chinh-tri', 'dieu-le-dang', 'chien-luoc', 'ban-sao', 'du-an'];
const NEVER_IN: ByLanguage = { vi: [], fr: ['thu-cong'], en: ['thu-cong'] };
/** Read by number where an issuer stands beside it; "procédure" and "procedure" are in no locale. */
const WITH_ISSUER_ONLY = [
  'thong-tri', 'bao-cao', 'bien-ban', 'giay-gioi-thieu', 'giay-chung-nhan', 'giay-di-duong', 'giay-nghi-phep', 'giay-moi', 'phieu-chuyen', 'phieu-gui', 'quy-trinh',
];
const BY_SYMBOL_ONLY: ByLanguage = { vi: [], fr: ['quy-trinh'], en: ['quy-trinh'] };
/** The types that are read by word and number alone, without number mark. */
const BY_NUMBER_ALONE: ByLanguage = {
  vi: ['nghi-quyet', 'quyet-dinh', 'quy-dinh', 'chi-thi', 'ket-luan', 'quy-che', 'huong-dan'],
  fr: ['nghi-quyet', 'quyet-dinh', 'quy-dinh', 'chi-thi', 'ket-luan'],
  en: ['nghi-quyet', 'quyet-dinh', 'quy-dinh', 'chi-thi', 'ket-luan'],
};

export function typeUnread(type: string, language: Language, style: 'first' | 'later', naming: Naming): boolean {
  if (NEVER.includes(type)) return type !== 'du-an' || language !== 'vi' || style !== 'first' || naming !== 'number-and-issuer';
  if (NEVER_IN[language].includes(type)) return true;
  if (naming === 'symbol') return false;
  if (style === 'later') return !BY_NUMBER_ALONE[language].includes(type);
  return BY_SYMBOL_ONLY[language].includes(type) || (naming === 'number' && WITH_ISSUER_ONLY.includes(type));
}

const UNREAD_ISSUERS: ByLanguage = {
  // A kind of congresses, and no body.
  vi: ['dai-hoi-dang-bo-cac-cap'],
  // Their only French names are those of other bodies too: Ban cán sự đảng, every committee, every inspection committee.
  fr: ['dai-hoi-dang-bo-cac-cap', 'dang-doan', 'dang-uy-cap-tren-co-so', 'uy-ban-kiem-tra-tinh-uy'],
  // Behind a number the reader takes no English congress as the issuer.
  en: ['dai-hoi-dang-bo-cac-cap', 'dai-hoi-dai-bieu-toan-quoc'],
};

/** `numberedCongress`: the number of the congress is printed with it, which the reader skips or stops at. */
export function issuerUnread(issuer: string, language: Language, term: string | undefined): boolean {
  return UNREAD_ISSUERS[language].includes(issuer) || (issuer === 'dai-hoi-dai-bieu-toan-quoc' && term !== undefined);
}

/** Without a symbol the numbers of years are years, and without an issuer three digits are the most. */
export function numberUnread(number: number, naming: Naming): boolean {
  return naming !== 'symbol' && ((number >= 1900 && number <= 2099) || (naming === 'number' && number >= 1000));
}
