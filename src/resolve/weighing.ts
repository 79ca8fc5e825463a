import type { Candidate, Citation, DocumentRecord } from '../model/index.js';
import { ORIGINAL } from '../model/language-set.js';
import type { SaidMonth } from '../read/text/stretches.js';
import type { Surroundings } from '../read/text/surroundings.js';
import { speaksOfUnrecorded, weighBeside, weighUnrecordedBeside } from './evidence/beside/index.js';
import { contradicts } from './evidence/index.js';
import { hasStatedDay } from './evidence/stated-date.js';
import type { Spoken } from './evidence/evidence.js';
import type { Circumstances, Decision } from './decision.js';
import { Holdings, type Holding } from './holdings.js';
import { Posterior, type Unknown } from './posterior.js';
import { ranked } from './ranked.js';
import { methodFor, OTHER_SUBJECT, reasonsFor, type Beside } from './reasons.js';
import type { Referent } from '../coreference/referents.js';
import { NO_WORD, Subjects, type SubjectFound } from './subject.js';

/** So far from the likeliest, in log odds, words beside a mention can still turn the scales. */
const IN_REACH = 10;
/** Less likely ones are no candidates. */
const LEAST = 0.01;
/** A mention that does not say what another one says of the document means the same one this often; one that gives a title less often. */
const SAME_AS_OTHERS = 0.95;
const SAME_THOUGH_TITLED = 0.5;
/** The words beside a mention prefer one document by so much. */
const PREFERS = 1.5;
const EVEN = 0.5;
/** Of the numbers alone that are another body's, so many stand in sentences that speak of the centre alone. */
const BESIDE_THE_CENTRE = 0.3;
/** And so much more often than any it is another body's where the sentence says that the document is the own one of a committee: one of the centre is its own by a slip. */
const BESIDE_ITS_OWNER = 2000;
const NOTHING_FOUND: SubjectFound = { weight: 0 };
const NO_ORDINALS: readonly string[] = [];
const NO_MONTHS: readonly SaidMonth[] = [];
/** A long sentence that has no word of any document that is known speaks, a little, for one that is not. */
const OF_NONE = -0.5;
const LONG = 24;
/** Odds of the unknown where the very day is given. */
const NOTHING = 1e-6;

/** Log odds that are added for each holding, and what is left of the unknown. */
interface Added {
  readonly weights: Float64Array;
  readonly unknown: Unknown;
}

/** What the words beside one mention say of each holding. */
export interface Aside extends Added {
  readonly found: readonly SubjectFound[];
}

/** What its neighbours say of the documents that a mention may be: log odds, and why. */
export interface Neighbours {
  readonly weights: Float64Array;
  readonly reasons: (string[] | undefined)[];
  /** The others of its list say it, and not a document cited beside it. */
  listed: boolean;
  /** How much more seldom it is a document of another body than without them. */
  elsewhere: number;
}

const NO_ASIDES: ReadonlyMap<number, Aside> = new Map();
const nothings: Float64Array[] = [];

/** Of so many holdings: nothing is added to any. One array for all; nobody writes to it. */
function zeros(holdings: number): Float64Array {
  return (nothings[holdings] ??= new Float64Array(holdings));
}

/** What is missing to one. */
const restOf = (probabilities: Float64Array): number => probabilities.reduce((rest, one) => rest - one, 1);

const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;

/** One document of the text, weighed: with what the whole text says of it, and for each mention with the words beside it. */
export class Weighing {
  private said: Map<number, Aside> | undefined;
  private bare: Posterior | undefined | null = null;
  /** What all mentions have beside them; `nothing` as long as none has anything. */
  private together: Added;
  private readonly nothing: Added;
  private decided: Map<number, Decision> | undefined;
  private shared: Decision | undefined;
  private subjects: (SubjectFound | undefined)[] | undefined;
  private first: number | undefined;

  private constructor(readonly referent: Referent, readonly posterior: Posterior, private readonly circumstances: Circumstances, private readonly citations: readonly Citation[]) {
    this.nothing = { weights: zeros(posterior.holdings.length), unknown: posterior.unknown };
    this.together = this.nothing;
    if (circumstances.surroundings !== undefined && this.isOpenToWords()) this.readAsides(circumstances.surroundings);
  }

  /** Undefined where the registry has nothing that could be meant. */
  static for(referent: Referent, citations: readonly Citation[], circumstances: Circumstances): Weighing | undefined {
    const posterior = Posterior.for({ referent, time: circumstances.time }, circumstances.registry);
    return posterior === undefined ? undefined : new Weighing(referent, posterior, circumstances, citations);
  }

  /** The words beside the mentions, where they say something. */
  get asides(): ReadonlyMap<number, Aside> {
    return this.said ?? NO_ASIDES;
  }

  /** One document, of which the text gives the very day. */
  get isSure(): boolean {
    return this.posterior.unknown.odds < NOTHING && this.asides.size === 0;
  }

  /** Can words beside a mention change what is made of it? */
  private isOpenToWords(): boolean {
    const { weights, unknown } = this.posterior;
    let top = -Infinity;
    for (let at = 0; at < weights.length; at++) top = Math.max(top, weights[at]!);
    if (unknown.odds > Math.exp(top - IN_REACH)) return true;
    // A day that no record has may be misprinted: words then say whether the document is meant all the same.
    if (this.referent.date !== undefined && !this.posterior.isDated) return true;
    return weights.length > 1 || this.referent.mentions.length > 1;
  }

  private readAsides(surroundings: Surroundings): void {
    const { holdings } = this.posterior;
    const subjects = Subjects.of(this.circumstances.registry);
    const { latest } = Holdings.of(this.circumstances.registry);
    const several = holdings.some(({ ordinals }) => ordinals.size > 0) && holdings.length > 1;
    for (const index of this.referent.mentions) {
      const { language, form, date } = this.citations[index]!;
      // Nor are there words to be asked where the mention gives the very day.
      if (form === 'anaphora' || (date?.length === 10 && this.posterior.isDated && this.posterior.unknown.odds < NOTHING)) continue;
      const words = { behind: surroundings.behind(index), before: surroundings.before(index), titled: surroundings.isTitled(index), original: language === ORIGINAL };
      const long = words.behind.keys.length + words.before.keys.length >= LONG;
      const beside = {
        spoken: this.posterior.spoken, years: surroundings.years(index), months: date === undefined ? surroundings.months(index) : NO_MONTHS, issued: date === undefined && surroundings.isIssued(index), fresh: date === undefined && surroundings.isFresh(index), yearPart: date === undefined ? surroundings.yearPart(index) : undefined,
        age: date === undefined ? surroundings.age(index) : undefined, latest, ordinals: several ? surroundings.ordinals(index) : NO_ORDINALS, plenums: surroundings.plenums(index), terms: surroundings.terms(index), bodyTerms: surroundings.bodyTerms(index),
        topics: surroundings.topics(index), topicsOf: (record: DocumentRecord) => subjects.topicsOf(record, surroundings),
      };
      const unknown = this.posterior.unknownBeside(this.shareElsewhere(index, surroundings), speaksOfUnrecorded(beside) ? (time) => weighUnrecordedBeside(beside, time) : undefined);
      let [speaks, named] = [unknown !== this.posterior.unknown, false];
      const weights = new Float64Array(holdings.length);
      const found = holdings.map((holding, at) => {
        const subject = subjects.weigh(holding.record, words);
        if (subject.weight > 0) named = true;
        weights[at] = weighBeside(beside, holding, holdings, subject.weight);
        return subject;
      });
      // A sentence that names the subject of none may be about anything.
      found.forEach(({ weight }, at) => {
        // A title says nothing against the very day.
        const own = date !== undefined && hasStatedDay(this.posterior.spoken, holdings[at]!);
        if (weight > 0 || (!own && (named || weight < NO_WORD))) weights[at]! += weight;
        else if (!own && weight === NO_WORD && long && date === undefined) weights[at]! += OF_NONE;
        if (weights[at] !== 0) speaks = true;
      });
      if (!speaks) continue;
      (this.said ??= new Map()).set(index, { weights, found, unknown });
      // Beside the day of one mention the words beside the others count for themselves alone.
      if (this.referent.datedBy !== undefined && date === undefined) continue;
      if (this.together === this.nothing) this.together = { weights: new Float64Array(weights.length), unknown: this.nothing.unknown };
      const { weights: together } = this.together;
      for (let at = 0; at < weights.length; at++) if (Math.abs(weights[at]!) > Math.abs(together[at]!)) together[at] = weights[at]!;
      if (unknown.odds < this.together.unknown.odds) this.together = { weights: together, unknown };
    }
  }

  /** A number alone is the less of another body where the sentence speaks of the centre alone, and the more where it is said to be that body's own. */
  private shareElsewhere(index: number, surroundings: Surroundings): number {
    if (this.posterior.unknown.elsewhere === 0 || this.referent.kind !== 'numbered') return 1;
    if (surroundings.isOwnedBelow(index)) return BESIDE_ITS_OWNER;
    return surroundings.isOfCentre(index) ? BESIDE_THE_CENTRE : 1;
  }

  /** What is added for one mention; the words beside it outweigh those beside the others where they prefer another document. */
  private addedFor(index: number): Added {
    const aside = this.asides.get(index);
    if (this.citations[index]?.date !== undefined) return aside ?? this.nothing;
    if (aside === undefined) return this.together;
    // What is said to be another body's own has nothing of the other mentions.
    if (aside.unknown.elsewhere > this.nothing.unknown.elsewhere) return aside;
    const weights = [...aside.weights].sort((a, b) => b - a);
    const prefers = weights.length > 1 && weights[0]! - weights[1]! >= PREFERS;
    // A sentence that has no word of any says nothing against what the others say.
    if (!prefers && weights[0]! >= OF_NONE) return this.together;
    const first = aside.weights.indexOf(weights[0]!);
    if (weights[0]! <= 0 || this.together.weights[first]! <= aside.weights[first]!) return aside;
    const added = aside.weights.slice();
    added[first] = this.together.weights[first]!;
    return { weights: added, unknown: aside.unknown };
  }

  /** Do the words beside the mention name another subject than the document's? */
  speaksAgainst(index: number, holding: Holding): boolean {
    const at = this.posterior.holdings.indexOf(holding);
    return (this.asides.get(index)?.found[at]?.weight ?? 0) <= OTHER_SUBJECT;
  }

  /** Probabilities for one mention, without its neighbours. */
  probabilitiesAt(index: number): Float64Array {
    const added = this.addedFor(index);
    const whole = this.posterior.probabilities(added.weights, added.unknown);
    const bare = added === this.together || added === this.nothing ? undefined : this.bareOf(index);
    if (bare === undefined) return whole;
    const likeness = this.circumstances.surroundings?.isTitled(index) === true ? SAME_THOUGH_TITLED : SAME_AS_OTHERS;
    // The day, term or issuer was said of another mention: this one may be of another document.
    const [same, other] = [this.posterior.probabilities(), bare.probabilities()];
    const mixed = same.map((one, at) => (likeness * one + (1 - likeness) * other[at]!) * Math.exp(added.weights[at]!));
    const unknown = likeness * restOf(same) + (1 - likeness) * restOf(other);
    const sum = mixed.reduce((total, one) => total + one, unknown);
    return mixed.map((one) => one / sum);
  }

  /** What the registry makes of the mention with its own words alone, where others say more of the document. */
  private bareOf(index: number): Posterior | undefined {
    const { date, term, issuer } = this.citations[index]!;
    const { referent } = this;
    if (date !== undefined || term !== undefined || (referent.date === undefined && referent.term === undefined)) return undefined;
    if (this.bare === null) {
      const { time, registry } = this.circumstances;
      this.bare = Posterior.for({ referent: { ...referent, date: undefined, term: undefined, issuer }, time: time?.published === true ? time : undefined }, registry);
    }
    const bare = this.bare;
    return bare !== undefined && bare.holdings.length === this.posterior.holdings.length ? bare : undefined;
  }

  /** What is made of a mention; `neighbours` add to the log odds and say why. */
  decide(index: number, neighbours?: Neighbours): Decision {
    const known = this.decided?.get(index);
    if (known !== undefined) return known;
    const decision = this.decideAnew(index, neighbours);
    // What is said of all mentions alike is known.
    if (decision !== this.shared) (this.decided ??= new Map()).set(index, decision);
    return decision;
  }

  private decideAnew(index: number, neighbours: Neighbours | undefined): Decision {
    const aside = this.asides.get(index);
    if (aside === undefined && neighbours === undefined) return (this.shared ??= this.decisionFor(this.posterior.spoken, this.posterior.probabilities(this.together.weights, this.together.unknown), (at) => ({ subject: this.sharedSubject(at) })));
    const probabilities = this.probabilitiesAt(index);
    if (neighbours !== undefined) {
      let unknown = 1;
      for (const one of probabilities) unknown -= one;
      const { odds, elsewhere } = this.addedFor(index).unknown;
      let sum = Math.max(0, unknown) * (1 - (odds === 0 ? 0 : elsewhere / odds) * (1 - neighbours.elsewhere));
      for (let at = 0; at < probabilities.length; at++) sum += probabilities[at]! *= Math.exp(neighbours.weights[at]!);
      for (let at = 0; at < probabilities.length; at++) probabilities[at]! /= sum;
    }
    const spoken = (aside === undefined ? undefined : this.bareOf(index))?.spoken ?? this.posterior.spoken;
    return this.decisionFor(spoken, probabilities, (at) => ({ subject: aside?.found[at] ?? this.sharedSubject(at), neighbours: neighbours?.reasons[at], neighboursWeight: neighbours?.weights[at], listed: neighbours?.listed }));
  }

  /** What the words beside the first mention that has some say of a holding. */
  private sharedSubject(at: number): SubjectFound | undefined {
    if (this.subjects === undefined) {
      this.subjects = new Array<undefined>(this.posterior.holdings.length);
      for (const { found } of this.asides.values()) {
        for (let i = 0; i < found.length; i++) if (found[i]!.weight !== 0) this.subjects[i] ??= found[i];
      }
    }
    return this.subjects[at];
  }

  /** The first mention beside which words speak for a document. */
  get telling(): number | undefined {
    if (this.first === undefined) {
      this.first = Infinity;
      for (const [index, { weights }] of this.asides) if (index < this.first && weights.some((weight) => weight > 0)) this.first = index;
    }
    return this.first === Infinity ? undefined : this.first;
  }

  private decisionFor(spoken: Spoken, probabilities: Float64Array, beside: (at: number) => Beside): Decision {
    const { holdings } = this.posterior;
    // What the text contradicts, or what stands on the symbol alone beside a title of another, is at most as likely as not: it is a candidate, with a finding.
    const { date, term } = spoken.referent;
    const bySymbol = date === undefined && term === undefined;
    const besides = holdings.map((_, at) => beside(at));
    const contradicted = holdings.map((holding, at) => {
      const { subject: { weight: subject } = NOTHING_FOUND, neighboursWeight: neighbours = 0 } = besides[at]!;
      return (bySymbol && subject <= OTHER_SUBJECT) || contradicts(spoken, holding, { subject, neighbours });
    });
    for (let at = 0; at < holdings.length; at++) if (contradicted[at]!) probabilities[at] = Math.min(probabilities[at]!, EVEN);
    // Of two that are as likely the younger one is meant.
    const order = ranked(holdings.length, (a, b) => probabilities[b]! - probabilities[a]! || holdings[b]!.from - holdings[a]!.from || (holdings[a]!.id < holdings[b]!.id ? -1 : 1));
    const top = order[0]!;
    const candidates: Candidate[] = [];
    for (const at of order) {
      if (probabilities[at]! >= LEAST) candidates.push({ document: holdings[at]!.id, probability: rounded(probabilities[at]!), reasons: reasonsFor(spoken, holdings[at]!, besides[at]!) });
    }
    return {
      resolved: probabilities[top]! >= this.circumstances.certainty && !contradicted[top]!, holding: holdings[top]!, probability: rounded(probabilities[top]!),
      by: methodFor(spoken, holdings[top]!, order.length, besides[top]!), candidates,
    };
  }
}
