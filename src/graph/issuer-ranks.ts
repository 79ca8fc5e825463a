import { frozen } from '../model/frozen.js';
import type { IssuerId } from '../model/index.js';

/** Bodies of one rank. */
export interface IssuerRank {
  /** 1 is the highest. */
  readonly rank: number;
  readonly level: string;
  readonly bodies: readonly IssuerId[];
}

/**
 * The bodies from the highest to the lowest. That there are four levels (central; provincial; directly above the grassroots;
 * grassroots and cells) is Part III of 399-QĐ/TW of 2026-01-09, art. 8-13; the order within the central level is that of
 * art. 6 of 31-QĐ/TW of 1997-10-01, in which the congress is clause 1 and the Secretariat clause 4. Inferred: the places of
 * Central Committee and Politburo between them, and that agencies, which 66-QĐ/TW lists apart, stand below their committee.
 * Bodies that stand beside this order (the Youth Union, State bodies, steering committees, congresses of any level) have no rank.
 *
 * @example ISSUER_RANKS.find(({ bodies }) => bodies.includes('ban-bi-thu'))?.rank // 4
 */
export const ISSUER_RANKS: readonly IssuerRank[] = /* @__PURE__ */ frozen<readonly IssuerRank[]>([
  { rank: 1, level: 'national congress', bodies: ['dai-hoi-dai-bieu-toan-quoc'] },
  { rank: 2, level: 'Central Committee', bodies: ['ban-chap-hanh-trung-uong'] },
  { rank: 3, level: 'Politburo', bodies: ['bo-chinh-tri'] },
  { rank: 4, level: 'Secretariat', bodies: ['ban-bi-thu'] },
  {
    rank: 5, level: 'central agency',
    bodies: [
      'uy-ban-kiem-tra-trung-uong', 'van-phong-trung-uong', 'ban-to-chuc-trung-uong', 'ban-tuyen-giao-trung-uong', 'ban-dan-van-trung-uong',
      'ban-tuyen-giao-va-dan-van-trung-uong', 'ban-noi-chinh-trung-uong', 'ban-kinh-te-trung-uong', 'ban-chinh-sach-chien-luoc-trung-uong',
      'ban-doi-ngoai-trung-uong', 'quan-uy-trung-uong', 'dang-uy-cong-an-trung-uong', 'dang-uy-chinh-phu', 'dang-uy-quoc-hoi',
      'dang-uy-khoi-cac-co-quan-trung-uong', 'dang-uy-khoi-doanh-nghiep-trung-uong', 'dang-uy-cac-co-quan-dang-trung-uong',
      'dang-uy-mat-tran-to-quoc-cac-doan-the-trung-uong', 'dang-uy-ngoai-nuoc',
    ],
  },
  { rank: 6, level: 'provincial committee', bodies: ['tinh-uy', 'thanh-uy'] },
  { rank: 7, level: 'provincial agency', bodies: ['uy-ban-kiem-tra-tinh-uy', 'ban-to-chuc-tinh-uy', 'ban-tuyen-giao-tinh-uy'] },
  { rank: 8, level: 'directly above the grassroots', bodies: ['huyen-uy', 'quan-uy', 'thi-uy', 'dang-uy-cap-tren-co-so'] },
  { rank: 9, level: 'grassroots', bodies: ['dang-uy-xa', 'dang-uy-phuong', 'dang-uy-dac-khu', 'dang-uy-co-so'] },
  { rank: 10, level: 'cell', bodies: ['chi-bo', 'chi-bo-co-so'] },
]);

const RANKS: ReadonlyMap<IssuerId, IssuerRank> = new Map(ISSUER_RANKS.flatMap((rank) => rank.bodies.map((body) => [body, rank] as const)));

/** The rank of the highest of joint issuers; undefined where one of them has none. */
export function rankOf(issuer: IssuerId): IssuerRank | undefined {
  const ranks = issuer.split('+').map((body) => RANKS.get(body));
  return ranks.reduce((highest, rank) => (highest === undefined || rank === undefined ? undefined : rank.rank < highest.rank ? rank : highest), ranks[0]);
}
