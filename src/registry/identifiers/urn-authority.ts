import { PARTY_NAME } from '../../locale/slugs.js';
import type { IssuerId } from '../../model/index.js';
import { slugOf } from '../../read/text/classes.js';
import { issuingBodies, type IssuingBody } from './body.js';
import { isSlug } from './identified-document.js';

const dotted = (slug: string): string => slug.replaceAll('-', '.');
const slugged = (name: string): string => name.replaceAll('.', '-');

/** The Party as the institution of RFC 9676; its bodies follow it, the province being a unit of the jurisdiction. */
const PARTY = dotted(slugOf(PARTY_NAME));

/** Joint bodies share one jurisdiction: the province, where it is that of all of them. */
export function authorityOf(bodies: readonly IssuingBody[]): { readonly unit: string | undefined; readonly authority: string } {
  const unit = bodies.every(({ province }) => province === bodies[0]?.province) ? bodies[0]?.province : undefined;
  const authority = bodies.map(({ slug, party, committee, organ }) => {
    if (!party) return dotted(slug);
    if (unit === undefined || committee === undefined) return `${PARTY};${dotted(slug)}`;
    return [PARTY, dotted(committee), ...(organ === undefined ? [] : [dotted(organ)])].join(';');
  });
  return { unit, authority: authority.join('+') };
}

/** The issuer id; undefined for an authority that the writer would write otherwise. */
export function readAuthority(authority: string, unit: string | undefined): IssuerId | undefined {
  const ids: string[] = [];
  for (const part of authority.split('+')) {
    const [institution = '', ...slots] = part.split(';');
    if (institution !== PARTY) ids.push(slugged(part));
    else if (slots.length === 0) return undefined;
    else ids.push([...slots.map(slugged).reverse(), ...(unit === undefined ? [] : [unit])].join('-'));
  }
  const issuer = ids.join('+');
  const bodies = ids.every(isSlug) ? issuingBodies({ issuer }) : undefined;
  if (bodies === undefined) return undefined;
  const written = authorityOf(bodies);
  return written.authority === authority && written.unit === unit ? issuer : undefined;
}
