import { PARTY_LETTERS } from '../../locale/slugs.js';
import { BODY_FACTS } from '../../model/facts.generated.js';
import type { IssuerId } from '../../model/index.js';
import { foldLetters } from '../../read/text/classes.js';
import { issuingBodies, type IssuingBody } from './body.js';

const PARTY = `${foldLetters(PARTY_LETTERS)}-`;

/** Bodies that texts know by their letters; all others stand with their whole id. */
const LETTERS: ReadonlyMap<IssuerId, string> = new Map(
  Object.entries(BODY_FACTS).flatMap(([id, { letters }]) => (letters === undefined ? [] : [[id, foldLetters(letters)] as const])),
);
const BODY_OF: ReadonlyMap<string, IssuerId> = new Map([...LETTERS].map(([id, letters]) => [letters, id]));

/** Organisation and body joined by a dash, as in the profile of the United Nations; joint actors by `+`. */
export function actorOf(bodies: readonly IssuingBody[]): string {
  return bodies.map(({ slug, party }) => (party ? `${PARTY}${LETTERS.get(slug) ?? slug}` : slug)).join('+');
}

/** The issuer id; undefined for an actor that the writer would write otherwise. */
export function readActor(actor: string): IssuerId | undefined {
  const ids = actor.split('+').map((part) => {
    const body = part.startsWith(PARTY) ? part.slice(PARTY.length) : part;
    return BODY_OF.get(body) ?? body;
  });
  const issuer = ids.join('+');
  const bodies = issuingBodies({ issuer });
  return bodies !== undefined && actorOf(bodies) === actor ? issuer : undefined;
}
