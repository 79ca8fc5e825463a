import { isOfCentre } from '../model/codes.js';
import type { Candidate, DocumentRecord, IsoDate, Registry, ResolutionMethod } from '../model/index.js';
import { startOfTerm, termNumber, termOfDate } from '../model/terms.js';
import { earliest } from '../registry/registry.js';
import type { FoldedWords } from '../read/text/words.js';
import { candidatesFor, type Candidates, type Match } from './candidates.js';
import { scoreAt } from './facts.js';
import type { Referent } from './referents.js';
import { SubjectIndex, type SubjectMatch } from './subject.js';

/** What the registry makes of a referent, or of one mention of it. */
export type Decision =
  | { readonly status: 'resolved'; readonly record: DocumentRecord; readonly by: ResolutionMethod; readonly reason?: string }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Candidate[] };

export interface Circumstances {
  readonly registry: Registry;
  readonly publishedOn: IsoDate | undefined;
  /** The day of the text, or the latest that it states: its present. */
  readonly present: IsoDate | undefined;
}

function named({ symbol, date, term, dateUnverified }: DocumentRecord): string {
  if (date !== undefined) return `${symbol} of ${date}`;
  return term === undefined ? symbol : `${symbol} of term ${term}${dateUnverified === undefined ? '' : ' (day not verified)'}`;
}

/** Months of a term after which its own numbers are what texts mean, and months for which a document is news. */
const SETTLED_AFTER = 18;
const JUST_ISSUED = 6;

function months(from: IsoDate, to: IsoDate): number {
  const [a, b] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1')) as [number, number];
  return b - a;
}

/** Decides with what the whole text says of a document; the words beside one mention may then decide what is left open. */
export class Decider {
  private subjects: SubjectIndex | undefined;
  /** What stands without looking at the words beside a mention. */
  decision: Decision;
  /** Whether words beside a mention can change the decision. */
  open: boolean;

  private readonly candidates: Candidates;

  private constructor(private readonly referent: Referent, private readonly circumstances: Circumstances, candidates: Candidates) {
    // Where a document of the said issuer is of the text's own time, nobody need have been named loosely.
    const strict = candidates.fitting.some(({ record }) => this.isCurrent(record));
    this.candidates = strict ? { ...candidates, doubtful: candidates.doubtful.filter(({ doubt }) => doubt !== 'issuer') } : candidates;
    this.decision = this.decide();
    this.open = this.decision.status === 'ambiguous' && this.candidates.fitting.length + this.candidates.doubtful.length > 0;
  }

  /** Undefined where the registry has nothing that could be meant. */
  static for(referent: Referent, circumstances: Circumstances): Decider | undefined {
    const candidates = candidatesFor(referent, circumstances.registry, circumstances.publishedOn);
    return candidates === undefined ? undefined : new Decider(referent, circumstances, candidates);
  }

  /** The subject that the words name, among the records that fit; undefined where that of a doubtful one is as near. */
  bySubject(words: FoldedWords, titled: boolean): SubjectMatch | undefined {
    const { fitting, doubtful } = this.candidates;
    this.subjects ??= new SubjectIndex([...fitting, ...doubtful].map(({ record }) => record), this.circumstances.registry);
    const match = this.subjects.decides(words, titled);
    return match !== undefined && fitting.some(({ record }) => record === match.record) ? match : undefined;
  }

  /** A number without symbol and issuer is a document of that subject only in its own time. */
  isOfThePresent(record: DocumentRecord): boolean {
    const { present } = this.circumstances;
    if (present === undefined || record.term === undefined) return false;
    // Two terms later the number has been given anew, and the registry does not know every one.
    const [own, current] = [termNumber(record.term), termNumber(termOfDate(present) ?? '')];
    return own === undefined || current === undefined || current - own <= 1;
  }

  /** How the stated day contradicts every record that could be meant, as it is told of the youngest; undefined where it does not. */
  get contradictedDay(): string | undefined {
    const { fitting, doubtful, contradicted } = this.candidates;
    if (fitting.length + doubtful.length > 0 || contradicted.some(({ field }) => field !== 'date')) return undefined;
    return this.contradictedCandidates()[0]!.reasons[0];
  }

  /** The same decision, taken back: it rests on the symbol alone, and the text gives the document another title. */
  takeBack(): void {
    const [candidate] = this.ranked();
    this.decision = { status: 'ambiguous', candidates: [{ ...candidate!, reasons: [...candidate!.reasons, 'but the text beside the citation names another subject'] }] };
    this.open = false;
  }

  /** The only record that fits and is of the term: the others of its list are. */
  ofTerm(term: string): DocumentRecord | undefined {
    const records = this.candidates.fitting.filter(({ record }) => record.term === term);
    return records.length === 1 ? records[0]!.record : undefined;
  }

  private decide(): Decision {
    const { fitting, doubtful } = this.candidates;
    if (fitting.length + doubtful.length === 0) return { status: 'ambiguous', candidates: this.contradictedCandidates() };
    const by = fitting.length === 1 ? this.methodFor(fitting[0]!) : this.usualOfPlenum();
    return by ?? { status: 'ambiguous', candidates: this.ranked() };
  }

  /** How the only record that fits is known to be meant; undefined where too little says so. */
  private methodFor(match: Match): Decision | undefined {
    const { kind, symbol } = this.referent;
    const { record } = match;
    const resolved = (by: ResolutionMethod): Decision => ({ status: 'resolved', record, by });
    if (kind === 'congress') return resolved('congress');
    if (kind === 'plenum') return this.plenumMethod(match);
    if (this.referent.revised === true && match.date !== 'same') return undefined;
    if (symbol === undefined) return this.numberMethod(match) ? resolved('number') : undefined;
    if (match.date === 'same') return resolved('symbol-date');
    if (this.candidates.doubtful.length > 0) return undefined;
    if (match.date === 'same-term' || match.term) return resolved('symbol-term');
    // A body below the centre has its own numbers: its name says which.
    if (match.issuer && !isOfCentre(this.referent.issuerCode ?? '')) return resolved('symbol-issuer');
    if (!this.isCurrent(record)) return undefined;
    if (this.candidates.contradicted.length > 0) return match.issuer ? resolved('symbol-issuer') : undefined;
    return resolved(this.candidates.bounded ? 'symbol-published-on' : 'symbol');
  }

  /**
   * Of the term in which the text was written: a number occurs once in a term. While a term is young, texts cite the last one's
   * documents by the same numbers, unless the document has just been issued.
   */
  private isCurrent(record: DocumentRecord): boolean {
    const { present } = this.circumstances;
    const term = present === undefined ? undefined : termOfDate(present);
    if (present === undefined || term === undefined || term !== record.term) return false;
    return months(startOfTerm(term)!, present) >= SETTLED_AFTER || (record.date !== undefined && months(record.date, present) <= JUST_ISSUED);
  }

  /** Number and type with the day or month, or with issuer and term. */
  private numberMethod(match: Match): boolean {
    if (match.date === 'same' && this.referent.date!.length >= 7) return true;
    return match.issuer && (match.term || match.date !== 'unsaid');
  }

  private plenumMethod({ record }: Match): Decision | undefined {
    if (this.referent.term === undefined || record.plenumUsual !== true || this.candidates.doubtful.length > 0) return undefined;
    if (this.referent.types.includes(record.type)) return { status: 'resolved', record, by: 'plenum' };
    return { status: 'resolved', record, by: 'plenum', reason: `what texts call so is ${record.symbol}, a ${record.type}` };
  }

  /** "Resolution of the 4th plenum" without more stays open where the plenum adopted several, whichever the press means. */
  private usualOfPlenum(): Decision | undefined {
    if (this.referent.kind !== 'plenum' || this.referent.term === undefined) return undefined;
    const typed = this.candidates.fitting.filter(({ record }) => this.referent.types.includes(record.type));
    const usual = this.candidates.fitting.filter(({ record }) => record.plenumUsual === true);
    if (usual.length !== 1 || typed.some((match) => match !== usual[0])) return undefined;
    const { record } = usual[0]!;
    return { status: 'resolved', record, by: 'plenum', reason: `what texts call so is ${record.symbol}, a ${record.type}` };
  }

  private contradictedCandidates(): Candidate[] {
    return [...this.candidates.contradicted].reverse().map(({ record, field }, index): Candidate => ({
      document: this.circumstances.registry.idOf(record),
      score: scoreAt(index),
      reasons: [field === 'date' ? `${named(record)} has this symbol, but the text gives ${this.referent.date!}` : `${named(record)} is of ${record.issuer!}, but the text says ${this.referent.issuer!}`],
    }));
  }

  /** Best first: what texts usually mean, the said type and issuer, the term of the text, then the youngest. */
  private ranked(): Candidate[] {
    const { publishedOn, registry } = this.circumstances;
    const term = publishedOn === undefined ? undefined : termOfDate(publishedOn);
    const weigh = ({ record, issuer, term: termSaid, date, doubt }: Match): number =>
      (doubt === 'symbol' ? -8 : doubt === 'issuer' ? -2 : 0) + (date === 'same' ? 16 : 0) + (record.plenumUsual === true && this.referent.kind === 'plenum' ? 8 : 0) + (termSaid ? 4 : 0) + (issuer ? 2 : 0) +
      (this.referent.types.includes(record.type) ? 4 : 0) + (term !== undefined && record.term === term ? 1 : 0);
    return [...this.candidates.fitting, ...this.candidates.doubtful]
      .map((match) => ({ match, weight: weigh(match), day: earliest(match.record) ?? '' }))
      .sort((a, b) => b.weight - a.weight || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ match }, index): Candidate => ({ document: registry.idOf(match.record), score: scoreAt(index), reasons: this.reasonsFor(match, term) }));
  }

  private reasonsFor({ record, issuer, term, date, doubt }: Match, current: string | undefined): string[] {
    const reasons = [record.title === undefined ? named(record) : `${named(record)}: ${record.title}`];
    if (this.referent.kind === 'plenum' && record.plenumUsual === true) reasons.push('what the press means by this plenum without more');
    if (date === 'same') reasons.push('has the date that the text gives');
    if (term) reasons.push(`is of term ${record.term!}, as the text says`);
    if (issuer) reasons.push('is of the issuer that the text says');
    if (current !== undefined && record.term === current) reasons.push(`is of the term in which the text was published (${current})`);
    if (doubt === 'symbol') reasons.push('no source confirms its symbol');
    if (doubt === 'issuer') reasons.push(`is of ${record.issuer!}, where the text says ${this.referent.issuer!}`);
    if (this.candidates.fitting.length + this.candidates.doubtful.length === 1) reasons.push('the only one in the registry; numbers begin anew with every term, and the text does not say which');
    return reasons;
  }
}
