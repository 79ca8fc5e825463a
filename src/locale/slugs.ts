/**
 * Words of addresses and of names in slugs (`nghi-quyet-so-57-nqtw-ngay-22-12-2024`), where diacritics and letter case are gone. In readable letters;
 * who reads a slug folds them.
 */
export interface SlugWords {
  readonly numberMark: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  /** Before the issuer. */
  readonly of: string;
  /** Between the type and the number of a document that adds to another (quy định bổ sung 216). */
  readonly supplement: string;
  /** What may stand in front of the type where the page is about the document. */
  readonly openings: readonly string[];
}

/** Sites write their slugs in Vietnamese. */
export const SLUG_WORDS: SlugWords = {
  numberMark: 'số',
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  of: 'của',
  supplement: 'bổ sung',
  openings: ['toàn văn', 'nội dung', 'ban hành'],
};

/** What stands before the place in the name of a body and is no part of it: the organ that acts for its committee; what ties a place to the name of its body in any language, and the rank of the place: none is part of the place's own name. */
export const BEFORE_PLACES: readonly string[] = ['standing committee', 'executive committee', 'standing board', 'de', 'du', 'des', 'la', 'of', 'the', 'tỉnh', 'thành phố', 'tp', 'province', 'ville', 'district'];

/** Ranks that stand behind the name of a place. */
export const BEHIND_PLACES: readonly string[] = ['province', 'city', 'district'];

/** Names of the committee of any organisation, whose rank only its place tells. */
export const ANY_COMMITTEE: readonly string[] = ['Party Committee', 'Comité du Parti'];

/** The Party as institutions of naming schemes have it: in full (RFC 9676), and for short (Akoma Ntoso). */
export const PARTY_NAME = 'Đảng Cộng sản Việt Nam';
export const PARTY_LETTERS = 'ĐCSVN';
