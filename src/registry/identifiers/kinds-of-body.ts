import { ISSUER_SEEDS } from '../../locale/seeds.generated.js';
import type { IssuerId } from '../../model/index.js';

const LEVELS: ReadonlySet<string> = new Set(['province', 'district', 'grassroots']);
/** Central offices have one each; `dang-uy` is any of those that no seed tells apart. */
const ONE_IN_EACH_OFFICE: readonly IssuerId[] = ['ban-can-su-dang', 'dang-doan', 'ban-chi-dao-trung-uong', 'dang-uy'];
const KINDS: ReadonlySet<IssuerId> = new Set([...ISSUER_SEEDS.filter(({ level }) => LEVELS.has(level)).map(({ id }) => id), ...ONE_IN_EACH_OFFICE]);

/** Does the id name a kind of body, of which every place or office has one? Then the place makes the body. */
export function isKindOfBody(id: IssuerId): boolean {
  return KINDS.has(id);
}
