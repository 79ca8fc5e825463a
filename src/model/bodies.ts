import type { IssuerId } from './citation.js';
import { BODY_FACTS, BODY_KINDS, type BodyFacts, type KnownIssuerId } from './facts.generated.js';

const facts: ReadonlyMap<string, BodyFacts> = new Map(Object.entries(BODY_FACTS));

/** What the body is; undefined for one that is no record of the seeds. */
export function bodyFacts(id: IssuerId): BodyFacts | undefined {
  return facts.get(id);
}

function bodyOf(role: BodyFacts['role']): KnownIssuerId {
  return Object.entries(BODY_FACTS).find(([, body]) => body.role === role)![0] as KnownIssuerId;
}

export const CENTRAL_COMMITTEE = bodyOf('central-committee');
export const NATIONAL_CONGRESS = bodyOf('national-congress');
/** Congresses of Party organisations below the Party's own, where nobody says whose. */
export const LOWER_CONGRESS = bodyOf('lower-congress');

export function isCentralCommittee(id: IssuerId | undefined): boolean {
  return id === CENTRAL_COMMITTEE;
}

export function isNationalCongress(id: IssuerId | undefined): boolean {
  return id === NATIONAL_CONGRESS;
}

/** Texts name one of the two for what the other has issued (the Politburo for a resolution of the Central Committee). */
export function mayBeNamedFor(a: IssuerId, b: IssuerId): boolean {
  return facts.get(a)?.confusableWith?.some((other) => other === b) ?? false;
}

const kinds = new Map(BODY_KINDS.map((kind) => [kind.id, kind] as const));

/** Does the id name a kind of body, of which every place or office has one? Then the place makes the body. */
export function isKindOfBody(id: IssuerId): boolean {
  return facts.get(id)?.kind === true || kinds.get(id)?.kind === true;
}

/** A committee below the Central Committee, or an organ of one; of a body that is not listed its kind tells (`dang-uy-quan-su-tinh`). */
export function isBelowCentre(id: IssuerId): boolean {
  const listed = facts.get(id);
  if (listed !== undefined) return listed.belowCentre === true;
  return BODY_KINDS.some((kind) => kind.belowCentre === true && startsWith(id, kind.id));
}

/** The place behind its name is no part of its id. */
export function isListedByKind(id: IssuerId): boolean {
  return facts.get(id)?.listedByKind === true;
}

const PROVINCIAL = Object.entries(BODY_FACTS as Readonly<Record<string, BodyFacts>>);

/** The committee of a province, or of a city that has the rank of one. */
export function committeeOfProvince(municipality: boolean): IssuerId {
  return PROVINCIAL.find(([, { provincial }]) => provincial === (municipality ? 'in-municipalities' : 'always'))![0];
}

const startsWith = (id: string, words: string): boolean => id === words || id.startsWith(`${words}-`);

/** Committees by the slugs of the organisations that they lead. */
const byOrganisation = [...facts].flatMap(([id, { organisations = [] }]) => organisations.map((organisation) => [organisation, id] as const));
const leading = BODY_KINDS.filter(({ organisation }) => organisation !== undefined);

/** The executive committee of an organisation: that of a province (đảng bộ tỉnh …) is its tỉnh uỷ, that of a commune its đảng uỷ. */
export function committeeOf(organisation: IssuerId): IssuerId {
  const listed = byOrganisation.find(([slug]) => startsWith(organisation, slug));
  if (listed !== undefined) return listed[1];
  const kind = leading.find((entry) => startsWith(organisation, entry.organisation!));
  return kind === undefined ? organisation : `${kind.id}${organisation.slice(kind.organisation!.length)}`;
}

/** A kind of committee that leads an organisation (đảng uỷ), and no organisation itself. */
export function isCommittee(kind: string): boolean {
  return leading.some(({ id }) => id === kind);
}

const CONGRESS = BODY_KINDS.find(({ congress }) => congress)!.id;

/** The congress of a body: of a committee it is that of the organisation (`dang-uy-bo-ngoai-giao` → `dai-hoi-dang-bo-bo-ngoai-giao`). */
export function congressOf(body: IssuerId): IssuerId {
  const own = facts.get(body)?.congress;
  if (own !== undefined) return own;
  const kind = leading.find(({ id }) => body.startsWith(id));
  return `${CONGRESS}-${kind === undefined ? body : `${kind.organisation!}${body.slice(kind.id.length)}`}`;
}
