import type { AnalyzedText, Claim, CitationId, DocumentId, Evidence, IsoDate, Provenance, Relation, Resolution, ResolvedCitation } from '../model/index.js';
import { wordsOf } from '../model/words.js';
import { edgeAttributes, type GraphAssembly } from './assembly.js';
import { partsOf } from './document-parts.js';
import { Quoter } from './evidence.js';
import { textKey, unnamedKey } from './keys.js';

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

/** Puts what one text says into the assembly. */
export class TextParts {
  private readonly quoter: Quoter;
  private readonly documents = new Map<CitationId, DocumentId>();
  /** The node that the text is. */
  private readonly here: string;
  private readonly publishedOn: IsoDate | undefined;
  private isNode = false;

  constructor(private readonly assembly: GraphAssembly, private readonly entry: AnalyzedText) {
    const { file, text, analysis, self, publishedOn } = entry;
    this.quoter = new Quoter(file, wordsOf(text, analysis));
    this.here = self ?? textKey(file);
    this.publishedOn = publishedOn ?? (self === undefined ? undefined : partsOf(self).date);
    if (self !== undefined) assembly.document(self);
  }

  add(): void {
    const { citations, relations } = this.entry.analysis;
    this.addCitations(citations);
    for (const relation of relations) this.addRelation(relation);
  }

  /** One `cites` edge for each document, with every place. */
  private addCitations(citations: readonly ResolvedCitation[]): void {
    const cited = new Map<DocumentId, Cited>();
    for (const citation of citations) {
      const document = documentOf(citation.resolution);
      if (document === undefined) continue;
      this.documents.set(citation.id, document);
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
        attributes: edgeAttributes({ kind: 'cites', modality: 'effective', origin: 'text', count: evidence.length, confidence: 1, evidence: evidence.slice(), sources: [] }),
      });
    }
  }

  private addRelation({ kind, modality, source, target, sentence, confidence, part }: Relation): void {
    if (typeof source === 'object' && 'actor' in source) return;
    const from = typeof source === 'object' ? unnamedKey(this.entry.file, source.unnamed.start) : this.endOf(source);
    const to = this.endOf(target);
    if (from === undefined || to === undefined || from === to) return;
    if (typeof source === 'object') {
      this.assembly.seen(this.assembly.node(from, 'unnamed', this.quoter.at(source.unnamed).quote), this.publishedOn);
    }
    if (source === 'this' || target === 'this') this.touchHere();
    this.assembly.edge({
      source: from, target: to,
      attributes: edgeAttributes({ kind, modality, origin: 'text', count: 1, confidence, part, evidence: [this.quoter.at(sentence)], sources: [] }),
    });
  }

  private endOf(end: CitationId | 'this'): string | undefined {
    return end === 'this' ? this.here : this.documents.get(end);
  }

  /** The text becomes a node as soon as an edge ends at it; its date is the day of its publication. */
  private touchHere(): void {
    const { file, self, publishedOn } = this.entry;
    if (self !== undefined || this.isNode) return;
    this.isNode = true;
    const draft = this.assembly.node(this.here, 'text', file);
    if (publishedOn !== undefined) draft.claims.push({ field: 'date', value: publishedOn, source: file });
  }
}
