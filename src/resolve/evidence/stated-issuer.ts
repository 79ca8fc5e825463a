import { isBelowCentre, mayBeNamedFor } from '../../model/bodies.js';
import { isOfCentre } from '../../model/codes.js';
import { sameIssuer } from '../../model/same-issuer.js';
import type { DocumentRecord } from '../../model/index.js';
import { bodyOf } from '../../registry/identity.js';
import { verifiedIssuer } from '../facts.js';
import type { Holding } from '../holdings.js';
import { NEVER, SLIP, type Evidence, type Spoken } from './evidence.js';
import { hasStatedDay } from './stated-date.js';

/** The press names the Politburo for the Central Committee, and the other way round, in one of twenty citations. */
const NAMED_FOR = -3;
/** One of the three bodies that share their numbers. */
const ONE_OF_THREE = -1.1;

/**
 * Two cities' committees are two bodies; one named without its place may be either. A body has its place in its id (`ban-can-su-dang-bo-y-te`) or
 * in its name (`ban-can-su-dang`, “Ban cán sự đảng Bộ Y tế”).
 */
export function sameBody(said: Body, known: Body): boolean {
  const [saidBody, knownBody] = [bodyOf(said), bodyOf(known)];
  if (saidBody === knownBody) return true;
  // "the Central Steering Committee": of several, each has its task in its id.
  if (said.issuer !== undefined && saidBody?.startsWith(`${said.issuer}-`) !== true && known.issuer?.startsWith(`${said.issuer}-`) === true) return true;
  return said.issuer !== undefined && known.issuer !== undefined && sameIssuer(known.issuer, said.issuer) && (saidBody === said.issuer || knownBody === known.issuer);
}

type Body = Pick<DocumentRecord, 'issuer' | 'issuerName'>;

function asked({ referent: { kind, issuer } }: Spoken): string | undefined {
  return kind === 'numbered' ? issuer : undefined;
}

export function isOfStatedIssuer(spoken: Spoken, holding: Pick<Holding, 'record'>): boolean {
  const said = asked(spoken);
  const known = verifiedIssuer(holding.record);
  return said !== undefined && known !== undefined && sameBody(spoken.referent, holding.record);
}

export function contradictsIssuer(spoken: Spoken, holding: Holding): boolean {
  return asked(spoken) !== undefined && verifiedIssuer(holding.record) !== undefined && !isOfStatedIssuer(spoken, holding) && !hasStatedDay(spoken, holding);
}

/**
 * The body that the text names. One that does not sign under the code rules a document out.
 *
 * Looks at the issuing body beside the citation.
 *
 * @example Nghị quyết 26 của Bộ Chính trị
 */
export const statedIssuer: Evidence = {
  weigh(spoken, holding) {
    const said = asked(spoken);
    if (said === undefined || isOfStatedIssuer(spoken, holding)) return 0;
    const known = verifiedIssuer(holding.record);
    if (known === undefined) return ONE_OF_THREE;
    if (hasStatedDay(spoken, holding)) return NAMED_FOR;
    if (mayBeNamedFor(known, said)) return NAMED_FOR;
    // A number of a body that is not asked for is another document.
    return spoken.referent.symbol === undefined && isBelowCentre(said) ? NEVER : SLIP;
  },
  weighUnrecorded(spoken) {
    const said = asked(spoken);
    return said !== undefined && isOfCentre(spoken.referent.issuerCode ?? '') ? ONE_OF_THREE : 0;
  },
  reason(spoken, holding) {
    if (isOfStatedIssuer(spoken, holding)) return 'is of the issuer that the text says';
    const [said, known] = [asked(spoken), verifiedIssuer(holding.record)];
    return said === undefined || known === undefined ? undefined : `is of ${known}, where the text says ${said}`;
  },
  contradicts: contradictsIssuer,
};
