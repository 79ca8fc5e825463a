import { BODY_FACTS, RANK_SEEDS } from '../model/facts.generated.js';
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
export const ISSUER_RANKS: readonly IssuerRank[] = /* @__PURE__ */ frozen<readonly IssuerRank[]>(RANK_SEEDS.map(({ rank, level }) => ({
  rank, level, bodies: Object.entries(BODY_FACTS).filter(([, body]) => body.rank === rank).map(([id]) => id),
})));

const RANKS: ReadonlyMap<IssuerId, IssuerRank> = new Map(ISSUER_RANKS.flatMap((rank) => rank.bodies.map((body) => [body, rank] as const)));

/** The rank of the highest of joint issuers; undefined where one of them has none. */
export function rankOf(issuer: IssuerId): IssuerRank | undefined {
  const ranks = issuer.split('+').map((body) => RANKS.get(body));
  return ranks.reduce((highest, rank) => (highest === undefined || rank === undefined ? undefined : rank.rank < highest.rank ? rank : highest), ranks[0]);
}
