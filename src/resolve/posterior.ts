import type { DocumentRecord, Registry } from '../model/index.js';
import { isOfCentre, isSignedByCentre, namesOneBody, underOtherCodeOfCentre } from '../model/codes.js';
import { isCentralCommittee, isKindOfBody, isNationalCongress } from '../model/bodies.js';
import { weigh, weighUnrecorded } from './evidence/index.js';
import { bodyOf } from '../registry/identity.js';
import { decimalYear } from './days.js';
import { NEVER, SLIP, type Spoken } from './evidence/evidence.js';
import type { TimeSpan } from './evidence/beside/evidence.js';
import { isOfStatedIssuer } from './evidence/stated-issuer.js';
import { hasStatedDay } from './evidence/stated-date.js';
import { sameKind } from '../coreference/compatible.js';
import { Holdings, seriesOf, type Holding } from './holdings.js';
import type { SeriesTerm } from './series.js';
import type { Referent } from '../coreference/referents.js';

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
  if (symbol !== undefined) {
    const found = registry.find({ symbol });
    const other = underOtherCodeOfCentre(symbol);
    const signed = other === undefined ? NONE : registry.find({ symbol: other });
    return signed.length === 0 ? found : [...found, ...signed.filter((record) => !found.includes(record))];
  }
  return registry
    .find({ number: number!, ...(suffix !== undefined && { suffix }) })
    .filter((record) => sameKind(types, [record.type]) && (issuerCode === undefined || record.symbol.endsWith(`/${issuerCode}`)));
}

/**
 * A number without symbol and issuer may be a document of another body: of the State, of a province. The larger the number, the fewer bodies
 * come so far; shares of short forms in texts of provinces.
 */
function elsewhere({ referent: { symbol, issuer, issuerCode, number, kind, term }, time }: Spoken, taken: boolean): number {
  // The plenums of one number are of several terms: a text that has a day speaks of those of its own time.
  if (kind === 'plenum' && term === undefined) return time === undefined ? 0.15 : 0.06;
  if (kind !== 'numbered') return 0;
  if (issuerCode !== undefined && !namesOneBody(issuerCode) && !isSignedByCentre(issuerCode)) return issuer === undefined ? OF_MANY : taken ? OF_NONE : OF_ONE;
  // "the Central Steering Committee": of a kind of body there are several.
  if (symbol === undefined && issuer !== undefined && isKindOfBody(issuer)) return OF_ONE;
  if (symbol !== undefined || issuer !== undefined) return 0;
  return number! <= 30 ? 0.06 : number! <= 99 ? 0.04 : 0.02;
}

/** Every province has the code TU, and numbers of its own; where the text names the body, they begin anew with each of its congresses. */
const OF_MANY = 3;
const OF_ONE = 0.01;
/** Where a document of the body has the number already, another one of it is as seldom as a slip in the day. */
const OF_NONE = Math.exp(2 * SLIP);
/** Documents of one body and number are a congress apart, which is about five years: none is this near to another. */
const YEARS_APART = 1;

/** Is the stated day so near to that of a document of the very body that there can be no other of its number? */
function isTaken(spoken: Spoken, { record }: Holding): boolean {
  const { date } = spoken.referent;
  if (date === undefined || record.date === undefined || bodyOf(spoken.referent) !== bodyOf(record) || !isOfStatedIssuer(spoken, { record })) return false;
  // A kind of body without its place may be any of its kind.
  return !isKindOfBody(bodyOf(record)!) && Math.abs(decimalYear(date, 'first') - decimalYear(record.date, 'first')) < YEARS_APART;
}

/** Log odds so low count nothing. */
const NEGLIGIBLE = -16;

/** What is known of the plenum itself: it may have adopted what the registry does not have. */
const ANOTHER_OF_PLENUM = 0.01;

/** Odds of all that the registry does not have, and of those of a document of another body. */
export interface Unknown {
  readonly odds: number;
  readonly elsewhere: number;
}

/** A number of a series in a term, for which there is no record. */
interface UnrecordedOdds {
  readonly term: SeriesTerm;
  readonly odds: number;
}

/** The documents that one document of the text may be, each with its log odds, and what the registry does not have. */
export class Posterior {
  readonly weights: Float64Array;
  /** The text gives the very day of one of them. */
  readonly isDated: boolean;
  /** What the registry does not have. */
  readonly unknown: Unknown;
  private readonly unrecorded: readonly UnrecordedOdds[];

  private constructor(readonly spoken: Spoken, readonly holdings: readonly Holding[], known: Holdings) {
    const { referent } = spoken;
    this.weights = new Float64Array(holdings.length);
    let dated = false;
    for (let i = 0; i < holdings.length; i++) {
      this.weights[i] = weigh(spoken, holdings[i]!, holdings);
      // The very day of a document that is known: that there are two of it is out of the question.
      if (referent.date?.length === 10 && hasStatedDay(spoken, holdings[i]!)) dated = true;
    }
    this.isDated = dated;
    this.unrecorded = !dated && referent.kind === 'numbered' ? this.weighUnrecorded(known) : NONE;
    this.unknown = this.unknownWith(elsewhere(spoken, holdings.some((holding) => isTaken(spoken, holding))));
  }

  /** Undefined where the registry has nothing that could be meant. */
  static for(spoken: Spoken, registry: Registry): Posterior | undefined {
    const known = Holdings.of(registry);
    const records = recordsFor(spoken.referent, registry);
    if (records.length === 0) return undefined;
    const posterior = new Posterior(spoken, records.map((record) => known.of(record)), known);
    return posterior.weights.some((weight) => weight > NEVER) ? posterior : undefined;
  }

  private weighUnrecorded(known: Holdings): readonly UnrecordedOdds[] {
    const { referent } = this.spoken;
    // Committees below the centre count by congresses of their own, of which no term is known.
    if (referent.issuerCode !== undefined && !isOfCentre(referent.issuerCode)) return NONE;
    const found: UnrecordedOdds[] = [];
    let before: string | undefined;
    // What has the number under another symbol tells nothing of the series of this one.
    const ofSymbol = referent.symbol === undefined ? undefined : seriesOf(referent.symbol);
    for (const holding of this.holdings) {
      const series = ofSymbol ?? holding.series;
      // Records come by their symbol: those of one series follow each other, but for numbers of several organs.
      if (series === undefined || series === before) continue;
      before = series;
      for (const term of known.termsOf(series)) {
        if (referent.term !== undefined && term.term !== referent.term) continue;
        const weight = weighUnrecorded(this.spoken, { series: term, number: referent.number! }, this.holdings);
        if (weight > NEGLIGIBLE) found.push({ term, odds: Math.exp(weight) });
      }
    }
    return found;
  }

  private unknownWith(ofOthers: number, weigh?: (time: TimeSpan) => number): Unknown {
    let odds = ofOthers + (this.spoken.referent.kind === 'plenum' ? ANOTHER_OF_PLENUM : 0);
    for (const one of this.unrecorded) odds += weigh === undefined ? one.odds : one.odds * Math.exp(weigh(one.term.timeOf(this.spoken.referent.number!)));
    return { odds, elsewhere: ofOthers };
  }

  /**
   * What the words beside a mention leave of the unknown.
   *
   * @param share of what is of other bodies
   * @param weigh log odds for a document that no record has, of which only the time is known; left out where nothing is said of it
   */
  unknownBeside(share: number, weigh?: (time: TimeSpan) => number): Unknown {
    return share === 1 && weigh === undefined ? this.unknown : this.unknownWith(this.unknown.elsewhere * share, weigh);
  }

  /** Probabilities of the holdings, with what is added to their log odds; what is missing to one is the unknown's. */
  probabilities(added?: Float64Array, unknown = this.unknown): Float64Array {
    const { weights } = this;
    const odds = new Float64Array(weights.length);
    let sum = unknown.odds;
    for (let at = 0; at < odds.length; at++) sum += odds[at] = Math.exp(weights[at]! + (added === undefined ? 0 : added[at]!));
    for (let at = 0; at < odds.length; at++) odds[at]! /= sum;
    return odds;
  }
}
