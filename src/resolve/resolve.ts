import type {
  Candidate, Citation, CitationId, Diagnostic, DocumentId, DocumentRecord, IsoDate, Registry, ResolvedCitation, Resolution, ResolutionMethod,
} from '../model/index.js';
import { ORIGINAL } from '../model/language-set.js';
import type { Surroundings } from '../read/text/surroundings.js';
import { complete, settled, type OpenCitation } from './complete.js';
import { contradictionsOf, typeWordConflicts } from './contradictions.js';
import { coverageMessage } from './coverage-message.js';
import { Decider } from './decide.js';
import { scoreAt } from './facts.js';
import { latestDay, Referents, type Referent } from './referents.js';
import { otherTitle, SubjectIndex, type SubjectMatch } from './subject.js';
import { idsFromText } from './text-ids.js';

export interface Beside {
  readonly publishedOn?: IsoDate | undefined;
  /** A heading or the article of a document begins between two citations, or too much stands between them. */
  readonly apart?: ((from: number, to: number) => boolean) | undefined;
  /** The words beside each citation, by its place in the list. */
  readonly surroundings?: Surroundings | undefined;
}

export interface Resolved {
  readonly citations: readonly ResolvedCitation[];
  readonly diagnostics: readonly Diagnostic[];
}

const BY_SYMBOL: ReadonlySet<ResolutionMethod> = new Set(['symbol', 'symbol-published-on', 'symbol-issuer']);

/** A document that a mention settled: by date, by the words beside it, … */
interface Settled {
  readonly record: DocumentRecord;
  readonly by: ResolutionMethod;
  /** The mention from which the others know it. */
  readonly from: number;
  readonly reason?: string | undefined;
}

/** Footnotes and antecedents first, then the registry: one document or none, never a guess. */
export class Resolver {
  private readonly referents: Referents;
  private readonly present: IsoDate | undefined;
  private readonly deciders = new Map<Referent, Decider>();
  private readonly settled = new Map<Referent, Settled>();
  /** Mentions that the words beside them settle apart from the others of their referent. */
  private readonly own = new Map<number, Settled>();
  /** Mentions whose title is not that of the document that the others mean. */
  private readonly parted = new Set<number>();
  private ids: ReadonlyMap<Referent, DocumentId | undefined> = new Map();
  private readonly ranked = new Map<Referent, (Candidate | undefined)[]>();
  private readonly diagnostics: Diagnostic[] = [];

  constructor(
    /** The resolver's own: it completes them. */
    private readonly citations: readonly OpenCitation[],
    private readonly registry: Registry | undefined,
    private readonly beside: Beside,
  ) {
    this.referents = new Referents(citations, beside.apart);
    this.present = beside.publishedOn ?? latestDay(citations);
  }

  run(): Resolved {
    const all = this.referents.all();
    if (this.registry !== undefined) {
      for (const referent of all) this.settle(referent, this.registry);
      this.settleByList();
    }
    this.ids = idsFromText(all.filter((referent) => !this.settled.has(referent)));
    const citations = this.citations.map((citation, index) => this.resolved(citation, index));
    for (const referent of all) this.reportReferent(referent);
    return { citations, diagnostics: this.diagnostics };
  }

  private settle(referent: Referent, registry: Registry): void {
    const decider = Decider.for(referent, { registry, publishedOn: this.beside.publishedOn, present: this.present });
    if (decider === undefined) return;
    this.deciders.set(referent, decider);
    if (this.hasOtherTitle(referent, decider)) decider.takeBack();
    const { decision } = decider;
    if (decision.status === 'resolved') {
      this.settled.set(referent, { record: decision.record, by: decision.by, from: referent.datedBy ?? referent.first, reason: decision.reason });
      this.separateTwins(referent, decision.record, registry);
    } else if (decider.open) this.settleBySubject(referent, decider);
  }

  /** What rests on the symbol alone does not stand against a title of another document. */
  private hasOtherTitle(referent: Referent, { decision }: Decider): boolean {
    return decision.status === 'resolved' && BY_SYMBOL.has(decision.by) && referent.mentions.some((index) => this.hasTitleOfAnother(index, decision.record));
  }

  private hasTitleOfAnother(index: number, record: DocumentRecord): boolean {
    const { surroundings } = this.beside;
    if (surroundings === undefined || this.registry === undefined || !surroundings.isTitled(index)) return false;
    return this.citations[index]!.language === ORIGINAL && otherTitle(surroundings.behind(index), record, this.registry);
  }

  /** An item of a list whose others are all of one term is of that term too. */
  private settleByList(): void {
    const { citations } = this;
    for (let start = 0; start < citations.length; ) {
      let end = start + 1;
      while (citations[end]?.form === 'list-item') end++;
      this.settleList(start, end);
      start = end;
    }
  }

  private settleList(start: number, end: number): void {
    const terms = new Set<string | undefined>();
    let known = 0;
    for (let index = start; index < end; index++) {
      const found = this.settledAt(index);
      if (found === undefined) continue;
      known++;
      terms.add(found.record.term);
    }
    const [term] = terms;
    if (known < 2 || terms.size !== 1 || term === undefined) return;
    for (let index = start; index < end; index++) {
      const [referent, other] = this.referents.at(index);
      if (referent === undefined || other !== undefined || this.settledAt(index) !== undefined) continue;
      const record = this.deciders.get(referent)?.ofTerm(term);
      if (record !== undefined) this.own.set(index, { record, by: referent.symbol === undefined ? 'number' : 'symbol-term', from: index, reason: `the others of its list are of term ${term}` });
    }
  }

  private settledAt(index: number): Settled | undefined {
    const [referent, other] = this.referents.at(index);
    return this.own.get(index) ?? (referent === undefined || other !== undefined ? undefined : this.settled.get(referent));
  }

  /** The words beside its mentions: where they name one document, it is that one; where they name two, each mention has its own. */
  private settleBySubject(referent: Referent, decider: Decider): void {
    const { surroundings } = this.beside;
    if (surroundings === undefined) return;
    const decided = new Map<number, SubjectMatch>();
    for (const index of referent.mentions) {
      const match = decider.bySubject(surroundings.behind(index), surroundings.isTitled(index)) ?? decider.bySubject(surroundings.before(index), false);
      if (match === undefined) continue;
      // A number alone may be a State document's or another committee's.
      if (referent.kind === 'numbered' && referent.symbol === undefined && !(decider.isOfThePresent(match.record) && surroundings.isPartys(index))) continue;
      decided.set(index, match);
    }
    const records = new Set([...decided.values()].map(({ record }) => record));
    const by = referent.kind === 'plenum' ? 'plenum' : referent.symbol === undefined ? 'number' : 'symbol-subject';
    const [record] = records;
    if (records.size === 1 && record !== undefined && !referent.mentions.some((index) => !decided.has(index) && this.hasTitleOfAnother(index, record))) {
      this.settled.set(referent, { record, by, from: firstOf(decided) });
    }
    for (const [index, match] of decided) this.own.set(index, { record: match.record, by, from: index, reason: subjectReason(match) });
  }

  /** Several documents have the symbol: an undated mention may mean another one than the dated one, if its subject says so. */
  private separateTwins(referent: Referent, record: DocumentRecord, registry: Registry): void {
    const { surroundings } = this.beside;
    if (surroundings === undefined || referent.mentions.length < 2 || referent.kind !== 'numbered') return;
    const twins = registry.find({ symbol: record.symbol });
    const subjects = twins.length < 2 ? undefined : new SubjectIndex(twins, registry);
    for (const index of referent.mentions) {
      const { date, provenance } = this.citations[index]!;
      if (date !== undefined || provenance.term === 'stated' || provenance.term === 'adjacent') continue;
      const match = subjects?.decides(surroundings.behind(index), surroundings.isTitled(index));
      if (match !== undefined && match.record !== record && !match.record.unverified.includes('symbol')) {
        this.own.set(index, { record: match.record, by: 'symbol-subject', from: index, reason: subjectReason(match) });
      } else if (match?.record !== record && this.hasTitleOfAnother(index, record)) this.parted.add(index);
    }
  }

  private resolved(citation: OpenCitation, index: number): ResolvedCitation {
    const reference = this.referents.at(index);
    const [referent] = reference;
    if (referent === undefined) {
      const reason = citation.form === 'anaphora' ? 'no-antecedent' : 'anonymous';
      return settled(citation, { status: 'unresolved', reason });
    }
    if (reference.length > 1) return settled(citation, { status: 'ambiguous', candidates: this.candidatesOf(reference) });
    const found = this.own.get(index) ?? this.settled.get(referent);
    if (found !== undefined) {
      if (this.parted.has(index)) return settled(citation, { status: 'ambiguous', candidates: this.partedCandidates(referent, found.record) });
      return this.asResolved(citation, index, referent, found);
    }
    complete(citation, referent, undefined);
    return settled(citation, this.unsettled(referent));
  }

  private asResolved(citation: OpenCitation, index: number, referent: Referent, { record, by, from, reason }: Settled): ResolvedCitation {
    this.diagnostics.push(...contradictionsOf(citation, record));
    const method = this.methodOf(citation, index, by, from);
    complete(citation, by === 'symbol-subject' && referent.date !== undefined ? undefined : referent, record);
    return settled(citation, { status: 'resolved', document: this.registry!.idOf(record), ...method, ...(reason !== undefined && method.antecedent === undefined && { reason }) });
  }

  /** A note's date or another citation comes before what the registry adds. */
  private methodOf(citation: Citation, index: number, by: ResolutionMethod, from: number): { by: ResolutionMethod; antecedent?: CitationId } {
    if (citation.provenance.date === 'footnote') return { by: 'footnote' };
    const ownDate = citation.date !== undefined;
    if (from === index || (ownDate && by === 'symbol-date') || (!ownDate && !this.tellsMore(index, from))) return { by };
    return { by: 'antecedent', antecedent: this.citations[from]!.id };
  }

  /** Does the other mention say what this one lacks? */
  private tellsMore(index: number, from: number): boolean {
    const [here, there] = [this.citations[index]!, this.citations[from]!];
    if (here.form === 'anaphora') return true;
    // Citations before this one are completed already: only what a citation brings along counts.
    return this.own.has(from) || (['date', 'term', 'issuer', 'symbol'] as const).some((field) => here[field] === undefined && broughtAlong(there, field));
  }

  /** All documents of the symbol: the one that the other mentions mean is the first, though the title speaks against it. */
  private partedCandidates(referent: Referent, record: DocumentRecord): Candidate[] {
    const registry = this.registry!;
    const others = registry.find({ symbol: record.symbol }).filter((other) => other !== record).reverse();
    const cited = this.citations[referent.first]!.id;
    return [record, ...others].map((other, index): Candidate => ({
      document: registry.idOf(other), score: scoreAt(index),
      reasons: [other === record ? `the text cites it as ${cited}, but the words beside this mention name another subject` : `has the symbol ${other.symbol}`],
    }));
  }

  private unsettled(referent: Referent): Resolution {
    const decision = this.deciders.get(referent)?.decision;
    if (decision?.status === 'ambiguous') return decision;
    const id = this.ids.get(referent);
    return { status: 'unresolved', reason: 'unknown-document', ...(id !== undefined && { document: id }) };
  }

  private candidatesOf(reference: readonly Referent[]): Candidate[] {
    const candidates: Candidate[] = [];
    for (const referent of reference) {
      const found = this.settled.get(referent);
      const id = found === undefined ? this.ids.get(referent) : this.registry!.idOf(found.record);
      if (id === undefined || candidates.some(({ document }) => document === id)) continue;
      candidates.push(this.candidateAt(referent, id, candidates.length));
    }
    return candidates;
  }

  /** A text that has many documents of one number names them again and again: a candidate at one rank is one object. */
  private candidateAt(referent: Referent, document: DocumentId, rank: number): Candidate {
    let ranks = this.ranked.get(referent);
    if (ranks === undefined) this.ranked.set(referent, (ranks = []));
    const said = referent.date ?? referent.term ?? referent.issuer;
    return (ranks[rank] ??= {
      document, score: scoreAt(rank),
      reasons: ranks.find((known) => known !== undefined)?.reasons ?? [`the text cites it as ${this.citations[referent.first]!.id}${said === undefined ? '' : ` (${said})`}`],
    });
  }

  private reportReferent(referent: Referent): void {
    this.diagnostics.push(...typeWordConflicts(this.citations, referent));
    if (this.registry === undefined || this.settled.has(referent)) return;
    const { span, id, text } = this.citations[referent.first]!;
    const decider = this.deciders.get(referent);
    if (decider === undefined) {
      const name = this.ids.get(referent) ?? text;
      this.diagnostics.push({ code: 'unknown-document', level: 'info', message: coverageMessage(name, referent, this.registry), span, citation: id });
      return;
    }
    const message = decider.contradictedDay;
    if (message !== undefined) this.diagnostics.push({ code: 'date-contradicts-registry', level: 'warning', message, span, citation: id });
  }
}

function broughtAlong(citation: Citation, field: 'date' | 'term' | 'issuer' | 'symbol'): boolean {
  const from = citation.provenance[field];
  return citation[field] !== undefined && from !== 'registry' && from !== 'antecedent';
}

function subjectReason({ record, phrase }: SubjectMatch): string {
  return phrase === undefined ? `the words beside it are of its title: ${record.title ?? record.symbol}` : `the words beside it name its subject: ${phrase}`;
}

function firstOf(decided: ReadonlyMap<number, unknown>): number {
  let least = Infinity;
  for (const index of decided.keys()) least = Math.min(least, index);
  return least;
}
