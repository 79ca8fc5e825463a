import { CENTRE, isSignedByCentre } from '../../model/codes.js';
import { issuerCodeOf } from '../../registry/identity.js';
import type { Evidence } from './evidence.js';

/** Of ten citations by number alone one is of an organ of the centre, and they are many. */
const OF_AN_ORGAN = -2.3;
/** Half of the texts write the code of the centre for that of the plenum, under which it signed in some years; hardly any the other way round. */
const WRITTEN_AS_CENTRE = -0.7;
const WRITTEN_AS_PLENUM = -3;

/**
 * A number alone is one of the Central Committee, the Politburo or the Secretariat; of their two codes the text has the one of the document.
 *
 * Looks at a citation by number, without symbol and issuer; at the code of a symbol.
 *
 * @example Chỉ thị 05
 */
export const codeOfCentre: Evidence = {
  weigh({ referent: { kind, symbol, issuer, issuerCode } }, { record }) {
    if (kind !== 'numbered') return 0;
    const code = issuerCodeOf(record.symbol) ?? '';
    if (symbol !== undefined) return code === issuerCode || !isSignedByCentre(code) ? 0 : issuerCode === CENTRE ? WRITTEN_AS_CENTRE : WRITTEN_AS_PLENUM;
    return issuer === undefined && !isSignedByCentre(code) ? OF_AN_ORGAN : 0;
  },
};
