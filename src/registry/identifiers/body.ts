import { PLACES } from '../../locale/seeds.generated.js';
import { bodyFacts, isKindOfBody, isListedByKind } from '../../model/bodies.js';
import { BODY_FACTS } from '../../model/facts.generated.js';
import type { IssuerId } from '../../model/index.js';
import { isSlug, type IdentifiedDocument } from './identified-document.js';
import { placeIn, placeSlug } from './place.js';

/** One issuing body, taken apart for the slots of an identifier. */
export interface IssuingBody {
  /** The whole id with its place: `ban-to-chuc-tinh-uy-nghe-an`. */
  readonly slug: IssuerId;
  readonly party: boolean;
  /** A province or centrally run city, where the body is its committee or an organ of it. */
  readonly province?: string;
  /** `tinh-uy`, and the organ in front of it (`ban-to-chuc`); only with `province`. */
  readonly committee?: string;
  readonly organ?: string;
}

/** Centrally run cities of any time: their committee has the rank of a province's; other cities are below one. */
const MUNICIPALITIES: ReadonlySet<string> = new Set(PLACES.filter(({ municipality }) => municipality).map(({ id }) => id));
const NON_PARTY: readonly string[] = Object.entries(BODY_FACTS).filter(([, { family }]) => family !== 'party').map(([id]) => id);

/** The bodies that issue the document, joint ones in their order; undefined where one of them is not known well enough to be named. */
export function issuingBodies({ issuer, issuerName }: IdentifiedDocument): readonly IssuingBody[] | undefined {
  if (issuer === undefined) return undefined;
  const ids = issuer.split('+');
  const bodies = ids.map((id) => bodyOf(id, ids.length === 1 ? issuerName : undefined));
  const known = bodies.filter((body) => body !== undefined);
  return known.length === bodies.length && known.some(({ party }) => party) ? known : undefined;
}

function bodyOf(id: IssuerId, name: string | undefined): IssuingBody | undefined {
  if (!isSlug(id)) return undefined;
  if (NON_PARTY.some((other) => id === other || id.startsWith(`${other}-`))) return { slug: id, party: false };
  const { organ, committee, place } = taken(id);
  if (committee === undefined) return isKindOfBody(id) ? placed(id, name) : { slug: id, party: true };
  const where = place === undefined ? placeIn(name, committee) : placeSlug(place);
  if (where === undefined) return undefined;
  const slug = `${organ === undefined ? '' : `${organ}-`}${committee}-${where}`;
  if (!isSlug(slug)) return undefined;
  const provincial = isProvincial(committee, where);
  return { slug, party: true, ...(provincial && { province: where, committee, ...(organ !== undefined && { organ }) }) };
}

function placed(id: IssuerId, name: string | undefined): IssuingBody | undefined {
  const place = placeIn(name, id);
  const slug = `${id}-${place}`;
  return place !== undefined && isSlug(slug) ? { slug, party: true } : undefined;
}

/** A committee of a province's rank: of a city's only where the city is centrally run. */
function isProvincial(committee: IssuerId, place: string): boolean {
  const ranked = bodyFacts(committee)?.provincial;
  return ranked === 'always' || (ranked === 'in-municipalities' && MUNICIPALITIES.has(place));
}

/** `ban-to-chuc-tinh-uy-nghe-an` → organ, committee, place. */
function taken(id: IssuerId): { readonly organ?: string; readonly committee?: string; readonly place?: string } {
  const words = id.split('-');
  const at = words.findIndex((word, index) => isListedByKind(`${word}-${words[index + 1] ?? ''}`));
  if (at < 0) return {};
  const [organ, place] = [words.slice(0, at).join('-'), words.slice(at + 2).join('-')];
  return { ...(organ !== '' && { organ }), committee: `${words[at]}-${words[at + 1]}`, ...(place !== '' && { place }) };
}
