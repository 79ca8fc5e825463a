import type {
  Candidate, Citation, CitationId, Diagnostic, DocumentId, IsoDate, Registry, ResolvedCitation, Resolution, ResolutionMethod,
} from '../model/index.js';
import type { Surroundings } from '../read/text/surroundings.js';
import { complete, takeYear, settled, type OpenCitation } from './complete.js';
import { contradictionsOf, contradictedDay, typeWordConflicts } from './contradictions.js';
import { coverageMessage } from './coverage-message.js';
import { endOfTerm, startOfTerm } from '../model/terms.js';
import { decimalYear, NEXT_DAY } from './days.js';
import type { TextTime } from './evidence/evidence.js';
import { completeFromText } from '../coreference/known-from-text.js';
import { latestDay, type Referent, type Referents } from '../coreference/referents.js';
import { neighboursOf } from './neighbours.js';
import { idsFromText } from './text-ids.js';
import type { Circumstances, Decision } from './decision.js';
import { Weighing, type Neighbours } from './weighing.js';

/** From which probability on a document is the answer, unless the caller says otherwise. */
export const CERTAINTY = 0.98;

export interface Beside {
  readonly publishedOn?: IsoDate | undefined;
  readonly certainty?: number | undefined;
  /** The words beside each citation, by its place in the list. */
  readonly surroundings?: Surroundings | undefined;
}

export interface Resolved {
  readonly citations: readonly ResolvedCitation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a mention may be one of several documents of the text, the nearest is meant this often. */
const NEAREST = 0.5;

const thousandths = (probability: number): number => Math.round(probability * 1000) / 1000;

/** Footnotes and antecedents first, then the registry: a document where the evidence is enough, else candidates. */
export class Resolver {
  private readonly weighings = new Map<Referent, Weighing>();
  private neighbours: ReadonlyMap<number, Neighbours> = new Map();
  private readonly shared = new Map<Referent, Decision>();
  private ids: ReadonlyMap<Referent, DocumentId | undefined> = new Map();
  private readonly ranked = new Map<Referent, (readonly Candidate[] | undefined)[]>();
  private readonly diagnostics: Diagnostic[] = [];

  constructor(
    /** The resolver's own: it completes them. */
    private readonly citations: readonly OpenCitation[],
    private readonly referents: Referents,
    private readonly registry: Registry | undefined,
    private readonly beside: Beside,
  ) {}

  run(): Resolved {
    completeFromText(this.citations, this.referents);
    const all = this.referents.all();
    if (this.registry !== undefined) this.weigh(all, this.registry);
    this.ids = idsFromText(all.filter((referent) => this.shared.get(referent)?.resolved !== true));
    const citations = this.citations.map((citation, index) => this.resolved(citation, index));
    for (const referent of all) this.reportReferent(referent);
    return { citations, diagnostics: this.diagnostics };
  }

  private weigh(all: readonly Referent[], registry: Registry): void {
    const { surroundings, certainty = CERTAINTY } = this.beside;
    const circumstances: Circumstances = { registry, time: this.timeOfText(), certainty, surroundings };
    for (const referent of all) {
      const weighing = Weighing.for(referent, this.citations, circumstances);
      if (weighing !== undefined) this.weighings.set(referent, weighing);
    }
    const weighings = this.citations.map((citation, index): Weighing | undefined => {
      if (citation.form === 'anaphora') return undefined;
      const reference = this.referents.at(index);
      return reference.length === 1 ? this.weighings.get(reference[0]!) : undefined;
    });
    this.neighbours = neighboursOf(this.citations, weighings, surroundings, registry);
    for (const [referent, weighing] of this.weighings) this.shared.set(referent, this.bestOf(referent, weighing));
  }

  /** The day of the text, or the latest that it states: of its documents, or of what it tells. */
  private timeOfText(): TextTime | undefined {
    const { publishedOn, surroundings } = this.beside;
    if (publishedOn !== undefined) return { year: decimalYear(publishedOn, 'last'), published: true };
    const latest = latestDay(this.citations);
    const [ofDocuments, told] = [latest === undefined ? -Infinity : decimalYear(latest, 'last'), surroundings?.latestStated() ?? -Infinity];
    const year = Math.max(ofDocuments, told, endOfStatedTerms(this.citations));
    return year === -Infinity ? undefined : { year, published: false, told: told > ofDocuments + NEXT_DAY };
  }

  /** What the text makes of a document: the surest of what is made of its mentions, where no two of them are sure of different ones. */
  private bestOf(referent: Referent, weighing: Weighing): Decision {
    let best: Decision | undefined;
    for (const index of referent.mentions) {
      if (this.citations[index]!.form === 'anaphora') continue;
      const decision = weighing.decide(index, this.neighbours.get(index));
      if (best?.resolved === true && decision.resolved && best.holding !== decision.holding) return weighing.decide(-1);
      if (best === undefined || (decision.resolved && !best.resolved)) best = decision;
    }
    return best ?? weighing.decide(-1);
  }

  private resolved(citation: OpenCitation, index: number): ResolvedCitation {
    const reference = this.referents.at(index);
    const referent = reference[0];
    if (referent === undefined) {
      const reason = citation.form === 'anaphora' ? 'no-antecedent' : 'anonymous';
      return settled(citation, { status: 'unresolved', reason, probability: 0 });
    }
    if (reference.length > 1) return settled(citation, { status: 'ambiguous', candidates: this.candidatesOf(reference) });
    const weighing = this.weighings.get(referent);
    const decision = weighing === undefined ? undefined : this.decisionAt(referent, weighing, index);
    if (decision?.resolved === true) return this.asResolved(citation, index, referent, decision);
    // A mention that may be of another document has nothing of this one.
    if (decision === undefined || decision.holding === this.shared.get(referent)?.holding) complete(citation, referent, undefined);
    return settled(citation, this.unsettled(referent, decision));
  }

  /** A mention is of the document that the others mean, unless its own words mean another one or speak against it. */
  private decisionAt(referent: Referent, weighing: Weighing, index: number): Decision {
    const shared = this.shared.get(referent)!;
    if (this.citations[index]!.form === 'anaphora') return shared;
    const own = weighing.decide(index, this.neighbours.get(index));
    if (own.resolved || !shared.resolved) return own;
    return own.holding !== shared.holding || weighing.speaksAgainst(index, shared.holding) ? own : shared;
  }

  private asResolved(citation: OpenCitation, index: number, referent: Referent, { holding, by, probability, candidates }: Decision): ResolvedCitation {
    const { record, id } = holding;
    this.diagnostics.push(...contradictionsOf(citation, record));
    const shared = this.shared.get(referent)!;
    const method = shared.holding === holding ? this.methodOf(citation, index, referent, by) : { by };
    takeYear(citation, record, this.beside.surroundings?.openYear(index));
    complete(citation, shared.holding === holding ? referent : undefined, record);
    return settled(citation, { status: 'resolved', document: id, ...method, probability, reasons: candidates[0]?.reasons ?? [], candidates });
  }

  /** A note's date or another citation comes before what the registry adds. */
  private methodOf(citation: Citation, index: number, referent: Referent, by: ResolutionMethod): { by: ResolutionMethod; antecedent?: CitationId } {
    if (citation.provenance.date === 'footnote') return { by: 'footnote' };
    const from = this.sourceOf(referent, by);
    const ownDate = citation.date !== undefined;
    if (from === index || (ownDate && by === 'symbol-date') || (!ownDate && !this.tellsMore(index, from, referent))) return { by };
    return { by: 'antecedent', antecedent: this.citations[from]!.id };
  }

  /** The mention from which the others know the document: the one that gives its day, or whose words decide. */
  private sourceOf(referent: Referent, by: ResolutionMethod): number {
    if (referent.datedBy !== undefined) return referent.datedBy;
    const bySubject = by === 'symbol-subject' || by === 'number' || by === 'plenum';
    return (bySubject ? this.weighings.get(referent)!.telling : undefined) ?? referent.first;
  }

  /** Does the other mention say what this one lacks? */
  private tellsMore(index: number, from: number, referent: Referent): boolean {
    const [here, there] = [this.citations[index]!, this.citations[from]!];
    if (here.form === 'anaphora') return true;
    // Citations before this one are completed already: only what a citation brings along counts.
    const asides = this.weighings.get(referent)!.asides;
    if (asides.has(from) && !asides.has(index)) return true;
    return (['date', 'term', 'issuer', 'symbol'] as const).some((field) => here[field] === undefined && broughtAlong(there, field));
  }

  private unsettled(referent: Referent, decision: Decision | undefined): Resolution {
    if (decision !== undefined && decision.candidates.length > 0) return { status: 'ambiguous', candidates: decision.candidates };
    const id = this.ids.get(referent);
    return { status: 'unresolved', reason: 'unknown-document', ...(id !== undefined && { document: id }), probability: decision?.probability ?? 0 };
  }

  /** Documents of the registry, or what the text gives; the nearest document of the text has half of what there is, the others the rest. */
  private candidatesOf(reference: readonly Referent[]): Candidate[] {
    const shares: Candidate[] = [];
    for (let rank = 0; rank < reference.length; rank++) {
      for (const candidate of this.candidatesAt(reference[rank]!, rank, reference.length)) {
        let at = 0;
        while (at < shares.length && shares[at]!.document !== candidate.document) at++;
        const known = shares[at];
        shares[at] = known === undefined ? candidate : { ...known, probability: thousandths(known.probability + candidate.probability) };
      }
    }
    return inOrder(shares.every(({ probability }) => probability > 0) ? shares : shares.filter(({ probability }) => probability > 0));
  }

  /** A text that has many documents of one number names them again and again: the candidates at one rank are one object. */
  private candidatesAt(referent: Referent, rank: number, of: number): readonly Candidate[] {
    let ranks = this.ranked.get(referent);
    if (ranks === undefined) this.ranked.set(referent, (ranks = []));
    const key = rank * 16 + Math.min(of, 15);
    return (ranks[key] ??= this.sharesOf(referent, rank === 0 ? NEAREST : (1 - NEAREST) / of));
  }

  private sharesOf(referent: Referent, share: number): readonly Candidate[] {
    const decision = this.shared.get(referent);
    const said = referent.date ?? referent.term ?? referent.issuer;
    const reason = `the text cites it as ${this.citations[referent.first]!.id}${said === undefined ? '' : ` (${said})`}`;
    const found = (document: DocumentId, probability: number): Candidate => ({ document, probability: thousandths(share * probability), reasons: [reason] });
    if (decision?.resolved === true) return [found(decision.holding.id, 1)];
    if (decision !== undefined && decision.candidates.length > 0) return decision.candidates.map(({ document, probability }) => found(document, probability));
    const id = this.ids.get(referent);
    return id === undefined ? [] : [found(id, 1)];
  }

  private reportReferent(referent: Referent): void {
    this.diagnostics.push(...typeWordConflicts(this.citations, referent));
    const decision = this.shared.get(referent);
    if (this.registry === undefined || decision?.resolved === true) return;
    const { span, id, text } = this.citations[referent.first]!;
    if (decision === undefined || decision.candidates.length === 0) {
      const name = this.ids.get(referent) ?? text;
      this.diagnostics.push({ code: 'unknown-document', level: 'info', message: coverageMessage(name, referent, this.registry), span, citation: id });
      return;
    }
    const message = contradictedDay(this.weighings.get(referent)!.posterior);
    if (message === undefined) return;
    // The day may stand beside another mention of the document.
    const dated = this.citations[referent.datedBy ?? referent.first]!;
    this.diagnostics.push({ code: 'date-contradicts-registry', level: 'warning', message, span: dated.spans?.date ?? span, citation: dated.spans?.date === undefined ? id : dated.id });
  }
}

/** The likeliest first; most lists are so from the beginning. */
function inOrder(candidates: Candidate[]): Candidate[] {
  for (let at = 1; at < candidates.length; at++) if (candidates[at]!.probability > candidates[at - 1]!.probability) return candidates.sort((a, b) => b.probability - a.probability);
  return candidates;
}

function broughtAlong(citation: Citation, field: 'date' | 'term' | 'issuer' | 'symbol'): boolean {
  const from = citation.provenance[field];
  return citation[field] !== undefined && from !== 'registry' && from !== 'antecedent';
}

/** "khoá XI": a text that names a term may cite any document of it. */
function endOfStatedTerms(citations: readonly Citation[]): number {
  let latest = -Infinity;
  for (const { term, provenance } of citations) {
    if (term === undefined || provenance.term === 'inferred' || provenance.term === 'registry') continue;
    const day = endOfTerm(term) ?? startOfTerm(term);
    if (day !== undefined) latest = Math.max(latest, decimalYear(day, 'first'));
  }
  return latest;
}
