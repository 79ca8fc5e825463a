import { isSignedByCentre } from '../../model/codes.js';
import { issuerCodeOf } from '../../registry/identity.js';
import type { Evidence } from './evidence.js';

/** Of ten citations by number alone one is of an organ of the centre, and they are many. */
const OF_AN_ORGAN = -2.3;

/**
 * A number alone is one of the Central Committee, the Politburo or the Secretariat.
 *
 * Looks at a citation by number, without symbol and issuer.
 *
 * @example Chỉ thị 05
 */
export const codeOfCentre: Evidence = {
  weigh: ({ referent: { kind, symbol, issuer } }, { record }) =>
    (kind === 'numbered' && symbol === undefined && issuer === undefined && !isSignedByCentre(issuerCodeOf(record.symbol) ?? '') ? OF_AN_ORGAN : 0),
};
