import type { DocumentRecord, Registry } from '../model/index.js';
import { isSignedByCentre, namesOneBody } from '../model/codes.js';
import { isCentralCommittee, isNationalCongress } from '../model/bodies.js';
import { EVIDENCE } from './evidence/index.js';
import { NEVER, type Spoken } from './evidence/evidence.js';
import { sameKind } from './facts.js';
import { Holdings, type Holding } from './holdings.js';
import type { Referent } from './referents.js';

const NONE: readonly never[] = [];

/** Records by symbol, or by number where the text gives no symbol; plenums and congresses of other committees are in no registry. */
function recordsFor(referent: Referent, registry: Registry): readonly DocumentRecord[] {
  const { symbol, number, suffix, issuerCode, issuer, kind, plenum, term, types } = referent;
  if (kind === 'plenum') {
    return issuer !== undefined && !isCentralCommittee(issuer) ? NONE : registry.find({ plenum: plenum!, ...(term !== undefined && { term }) });
  }
  if (kind === 'congress') {
    if (!isNationalCongress(issuer) || term === undefined) return NONE;
    return registry.find({ term }).filter((record) => isNationalCongress(record.issuer) && sameKind(types, [record.type]));
  }
  if (symbol !== undefined) return registry.find({ symbol });
  return registry
    .find({ number: number!, ...(suffix !== undefined && { suffix }) })
    .filter((record) => sameKind(types, [record.type]) && (issuerCode === undefined || record.symbol.endsWith(`/${issuerCode}`)));
}

/**
 * A number without symbol and issuer may be a document of another body: of the State, of a province. The larger the number, the fewer bodies
 * come so far; shares of short forms in texts of provinces.
 */
function elsewhere({ symbol, issuer, issuerCode, number, kind, term }: Referent): number {
  if (kind === 'plenum' && term === undefined) return 0.15;
  if (kind !== 'numbered') return 0;
  if (issuerCode !== undefined && !namesOneBody(issuerCode) && !isSignedByCentre(issuerCode)) return issuer === undefined ? OF_MANY : OF_ONE;
  if (symbol !== undefined || issuer !== undefined) return 0;
  return number! <= 30 ? 0.06 : number! <= 99 ? 0.04 : 0.02;
}

/** Every province has the code TU, and numbers of its own; where the text names the body, they begin anew with each of its congresses. */
const OF_MANY = 3;
const OF_ONE = 0.01;

/** What is known of the plenum itself: it may have adopted what the registry does not have. */
const ANOTHER_OF_PLENUM = 0.01;

/** The documents that one document of the text may be, each with its log odds, and what the registry does not have. */
export class Posterior {
  readonly weights: Float64Array;
  /** Terms of documents that no record has, with the log odds of each. */
  readonly unrecorded: readonly { readonly term: string; readonly weight: number }[];
  /** Odds of a document of another body. */
  readonly elsewhere: number;

  private constructor(readonly spoken: Spoken, readonly holdings: readonly Holding[], known: Holdings) {
    const { referent } = spoken;
    this.weights = new Float64Array(holdings.length);
    for (let i = 0; i < holdings.length; i++) {
      let sum = 0;
      for (let k = 0; k < EVIDENCE.length && sum > NEVER; k++) sum += EVIDENCE[k]!.weigh(spoken, holdings[i]!, holdings);
      this.weights[i] = sum;
    }
    this.elsewhere = elsewhere(referent);
    this.unrecorded = referent.kind === 'numbered' ? Posterior.unrecordedOf(spoken, holdings, known) : [];
  }

  /** Undefined where the registry has nothing that could be meant. */
  static for(spoken: Spoken, registry: Registry): Posterior | undefined {
    const known = Holdings.of(registry);
    const records = recordsFor(spoken.referent, registry);
    if (records.length === 0) return undefined;
    const posterior = new Posterior(spoken, records.map((record) => known.of(record)), known);
    return posterior.weights.some((weight) => weight > NEVER) ? posterior : undefined;
  }

  private static unrecordedOf(spoken: Spoken, holdings: readonly Holding[], known: Holdings): { term: string; weight: number }[] {
    const { number } = spoken.referent;
    const series = new Set(holdings.map(({ record }) => known.seriesOf(record)).filter((one) => one !== undefined));
    const found: { term: string; weight: number }[] = [];
    for (const one of series) for (const term of known.termsOf(one)) {
      const unrecorded = { series: term, number: number! };
      let sum = 0;
      for (const evidence of EVIDENCE) sum += evidence.weighUnrecorded?.(spoken, unrecorded, holdings) ?? 0;
      if (sum > NEVER) found.push({ term: term.term, weight: sum });
    }
    return found;
  }

  /** Odds of all that the registry does not have. */
  get others(): number {
    let sum = this.elsewhere + (this.spoken.referent.kind === 'plenum' ? ANOTHER_OF_PLENUM : 0);
    for (const { weight } of this.unrecorded) sum += Math.exp(weight);
    return sum;
  }

  /** Probabilities of the holdings, with what is added to their log odds; what is missing to one is the unknown's. */
  probabilities(added?: Float64Array): Float64Array {
    const odds = this.weights.map((weight, index) => Math.exp(weight + (added?.[index] ?? 0)));
    const sum = odds.reduce((total, one) => total + one, this.others);
    return odds.map((one) => one / sum);
  }
}
