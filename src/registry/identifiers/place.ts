import { ISSUER_SEEDS, PLACES, PROVINCES } from '../../locale/seeds.generated.js';
import { ANY_COMMITTEE, BEFORE_PLACES, BEHIND_PLACES } from '../../locale/slugs.js';
import { bodyFacts } from '../../model/bodies.js';
import type { IssuerId } from '../../model/index.js';
import { slugOf } from '../../read/text/classes.js';

const LINKS: readonly string[] = BEFORE_PLACES.map(slugOf);
const SPELLINGS: ReadonlyMap<string, string> = new Map(PLACES.flatMap(({ id, spellings = [] }) => spellings.map((spelling) => [spelling, id] as const)));

/**
 * How each body is named, in slugs: the Vietnamese names first, a committee also by its organisation ("Ban Chấp hành Đảng bộ tỉnh Nghệ An"), then the
 * others, the longest first.
 */
const NAMES: ReadonlyMap<IssuerId, readonly { readonly marker: string; readonly foreign: boolean }[]> = new Map(ISSUER_SEEDS.map(({ id, vi, fr, en }) => {
  const vietnamese = [id, ...(bodyFacts(id)?.organisations ?? []), ...vi.map(slugOf)];
  const others = [...fr, ...en, ...(bodyFacts(id)?.listedByKind === true ? ANY_COMMITTEE : [])].map(slugOf).filter((name) => !vietnamese.includes(name)).sort((a, b) => b.length - a.length);
  return [id, [...vietnamese.map((marker) => ({ marker, foreign: false })), ...others.map((marker) => ({ marker, foreign: true }))]] as const;
}));

/** Slugs of provinces, in all spellings, the longest first. */
const PROVINCE_SLUGS: readonly string[] = [...PROVINCES.split('|').map(slugOf), ...SPELLINGS.keys()].sort((a, b) => b.length - a.length);

/** The place without its rank: `thanh-pho-ho-chi-minh` → `ho-chi-minh`. */
export function placeSlug(place: string): string {
  let slug = place;
  const rank = SPELLINGS.has(slug) ? undefined : BEHIND_PLACES.find((word) => slug.endsWith(`-${word}`));
  if (rank !== undefined) slug = slug.slice(0, -rank.length - 1);
  for (let link = linkOf(slug); link !== undefined; link = linkOf(slug)) slug = slug.slice(link.length + 1);
  return SPELLINGS.get(slug) ?? slug;
}

function linkOf(slug: string): string | undefined {
  return LINKS.find((link) => slug.startsWith(`${link}-`));
}

/** The place in the written name of a body; undefined where the name is another one or has no place. */
export function placeIn(name: string | undefined, body: IssuerId): string | undefined {
  if (name === undefined) return undefined;
  const slug = `-${slugOf(name)}-`;
  for (const { marker, foreign } of NAMES.get(body) ?? [{ marker: body, foreign: false }]) {
    const at = slug.indexOf(`-${marker}-`);
    if (at < 0) continue;
    const behind = slug.slice(at + marker.length + 2, -1);
    // "Nghe An Provincial Party Committee": only French and English have the place in front.
    const place = behind === '' && foreign ? slug.slice(1, Math.max(at, 1)) : behind;
    return place === '' ? undefined : placeSlug(place);
  }
  // "Hanoi Party Committee", "Comité du Parti de la ville de Hanoï": the province tells which committee it is, however that is named.
  const province = bodyFacts(body)?.provincial === undefined ? undefined : PROVINCE_SLUGS.find((one) => slug.includes(`-${one}-`));
  return province === undefined ? undefined : placeSlug(province);
}
