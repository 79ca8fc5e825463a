import { isKindOfBody } from '../model/bodies.js';
import type { AnalyzedText, Claim, CitationId, DocumentId, EdgeAttributes, Evidence, IsoDate, IssuerId, Provenance, Relation, Resolution, ResolvedCitation, Span } from '../model/index.js';
import { wordsOf } from '../model/words.js';
import { edgeAttributes, type GraphAssembly } from './assembly.js';
import { partsOf } from './document-parts.js';
import { Quoter } from './evidence.js';
import { bodyKey, localBodyKey, textKey, unnamedKey } from './keys.js';
import { byCodeUnits } from './order.js';

const FIELDS = ['symbol', 'type', 'issuer', 'date', 'term'] as const;
/** What an author wrote; the rest the library worked out, and it is no second voice. */
const WRITTEN: ReadonlySet<Provenance> = new Set(['stated', 'adjacent', 'list', 'footnote']);

/** The one document that a citation means. Of several candidates none: a wrong edge is worse than a missing one. */
function documentOf(resolution: Resolution): DocumentId | undefined {
  return resolution.status === 'ambiguous' ? undefined : resolution.document;
}

function claimsOf(citation: ResolvedCitation, source: string): Claim[] {
  return FIELDS.flatMap((field) => {
    const value = citation[field];
    const provenance = citation.provenance[field];
    return value !== undefined && provenance !== undefined && WRITTEN.has(provenance) ? [{ field, value, source }] : [];
  });
}

interface Cited {
  readonly evidence: Evidence[];
  readonly claims: Map<string, Claim>;
}

/** Of more documents that the two ends may be, nothing is said by drawing them all. */
const MOST_PAIRS = 64;

/** The documents, or other nodes, that an end of a relation may be; several where the text leaves it open. */
interface End {
  readonly keys: readonly string[];
  readonly open: boolean;
}

const known = (key: string): End => ({ keys: [key], open: false });

/** What becomes of relations that are no edge between two known documents. */
interface Wanted {
  readonly actors: boolean;
  readonly doubtful: boolean;
}

/** Puts what one text says into the assembly. */
export class TextParts {
  private readonly quoter: Quoter;
  private readonly documents = new Map<CitationId, DocumentId>();
  /** The node that the text is. */
  private readonly here: string;
  private readonly publishedOn: IsoDate | undefined;
  private isNode = false;
  private readonly open = new Map<CitationId, readonly DocumentId[]>();
  /** Bodies that this text alone tells from others, by the words for them. */
  private readonly bodies = new Map<string, string>();
  private readonly left = { doubtful: 0, unknown: 0, bodies: 0, citations: 0 };

  private readonly isDocument: boolean;

  constructor(private readonly assembly: GraphAssembly, private readonly entry: AnalyzedText, private readonly wanted: Wanted) {
    const { file, text, analysis, publishedOn } = entry;
    const self = entry.self ?? analysis.self?.document;
    this.quoter = new Quoter(file, wordsOf(text, analysis));
    this.here = self ?? textKey(file);
    this.isDocument = self !== undefined;
    this.publishedOn = publishedOn ?? (self === undefined ? undefined : partsOf(self).date);
    if (self !== undefined) assembly.document(self);
  }

  add(): void {
    const { citations, relations } = this.entry.analysis;
    this.addCitations(citations);
    for (const relation of relations) this.addRelation(relation);
    const { file } = this.entry;
    if (Object.values(this.left).some((count) => count > 0)) this.assembly.leave({ file, ...this.left });
  }

  /** One `cites` edge for each document, with every place. */
  private addCitations(citations: readonly ResolvedCitation[]): void {
    const cited = new Map<DocumentId, Cited>();
    for (const citation of citations) {
      const { id, resolution } = citation;
      if (resolution.status === 'ambiguous') {
        this.left.citations++;
        this.open.set(id, [...new Set(resolution.candidates.map((candidate) => candidate.document))].sort(byCodeUnits));
      }
      const document = documentOf(resolution);
      if (document === undefined) continue;
      this.documents.set(id, document);
      let entry = cited.get(document);
      if (entry === undefined) cited.set(document, (entry = { evidence: [], claims: new Map() }));
      entry.evidence.push(this.quoter.at(citation.span));
      for (const claim of claimsOf(citation, this.entry.file)) entry.claims.set(`${claim.field} ${claim.value}`, claim);
    }
    for (const [document, { evidence, claims }] of cited) {
      const draft = this.assembly.document(document);
      draft.claims.push(...claims.values());
      if (document === this.here) continue;
      this.assembly.seen(draft, this.publishedOn);
      this.touchHere();
      this.assembly.edge({
        source: this.here, target: document,
        // A list that has grown has room for more; the copy has not.
        attributes: edgeAttributes({ kind: 'cites', modality: 'effective', origin: 'text', count: evidence.length, confidence: 1, firstSeen: this.publishedOn, evidence: evidence.slice(), sources: [] }),
      });
    }
  }

  private addRelation(relation: Relation): void {
    const { source, target } = relation;
    if (typeof source === 'object' && 'actor' in source && !this.wanted.actors) {
      this.left.bodies++;
      return;
    }
    const [from, to] = [this.endOf(source), this.endOf(target)];
    if (from === undefined || to === undefined) {
      this.left.unknown++;
      return;
    }
    const isOpen = from.open || to.open;
    if (isOpen && (!this.wanted.doubtful || from.keys.length * to.keys.length > MOST_PAIRS)) {
      this.left.doubtful++;
      return;
    }
    const doubt = isOpen ? { ...(from.open && { source: from.keys }), ...(to.open && { target: to.keys }) } : undefined;
    for (const one of from.keys) for (const other of to.keys) this.addEdge(relation, one, other, doubt);
  }

  /** An end that only this edge has becomes a node with it. */
  private addEdge({ kind, modality, source, sentence, confidence, part }: Relation, from: string, to: string, doubt: EdgeAttributes['doubt']): void {
    if (from === to) return;
    if (typeof source === 'object') this.addDoer(source, from);
    if (from === this.here || to === this.here) this.touchHere();
    for (const candidate of [...(doubt?.source ?? []), ...(doubt?.target ?? [])]) this.assembly.document(candidate);
    this.assembly.edge({
      source: from, target: to,
      attributes: edgeAttributes({
        kind, modality, origin: 'text', count: 1, confidence, part, doubt, firstSeen: this.publishedOn, evidence: [this.quoter.at(sentence)], sources: [],
      }),
    });
  }

  private addDoer(source: Exclude<Relation['source'], string>, key: string): void {
    if ('unnamed' in source) {
      this.assembly.seen(this.assembly.node(key, 'unnamed', this.quoter.at(source.unnamed).quote), this.publishedOn);
      return;
    }
    const { actor, issuer } = source;
    const draft = this.assembly.node(key, 'body', this.quoter.at(actor).quote);
    if (issuer !== undefined) draft.claims.push({ field: 'issuer', value: issuer, source: this.entry.file });
  }

  private endOf(end: Relation['source']): End | undefined {
    if (typeof end === 'object') return known('actor' in end ? this.bodyAt(end.actor, end.issuer) : unnamedKey(this.entry.file, end.unnamed.start));
    const number = this.isDocument ? undefined : this.entry.analysis.self?.citation;
    // A document whose own number may be that of several is one of them.
    if (end === 'this') return number !== undefined && this.open.has(number) ? this.endOf(number) : known(this.here);
    const document = this.documents.get(end);
    if (document !== undefined) return known(document);
    const candidates = this.open.get(end);
    return candidates === undefined || candidates.length === 0 ? undefined : { keys: candidates, open: true };
  }

  /** The centre has one Politburo; every province has a committee: that it is the same is known of one text at most, by its words. */
  private bodyAt(actor: Span, issuer: IssuerId | undefined): string {
    if (issuer !== undefined && !isKindOfBody(issuer)) return bodyKey(issuer);
    const words = this.quoter.at(actor).quote.toLowerCase();
    const found = this.bodies.get(words) ?? localBodyKey(this.entry.file, actor.start);
    this.bodies.set(words, found);
    return found;
  }

  /** The text becomes a node as soon as an edge ends at it; its date is the day of its publication. */
  private touchHere(): void {
    const { file, publishedOn } = this.entry;
    if (this.isDocument || this.isNode) return;
    this.isNode = true;
    const draft = this.assembly.node(this.here, 'text', file);
    if (publishedOn !== undefined) draft.claims.push({ field: 'date', value: publishedOn, source: file });
  }
}
