import type { Analysis, CitationId, Diagnostic, DocumentId, DocumentRecord, IsoDate, Registry, ResolvedCitation, Span } from '../model/index.js';
import { firstDay } from '../model/terms.js';
import { wordsOf } from '../model/words.js';

const SAID: ReadonlySet<string | undefined> = new Set(['stated', 'adjacent', 'list', 'footnote']);

/** Does the text itself say the field, at the citation or in its note? */
export function says({ provenance }: ResolvedCitation, field: 'type' | 'date' | 'issuer' | 'term'): boolean {
  return SAID.has(provenance[field]);
}

/** An analysis as rules look at it: each list is walked once, whatever the number of rules. */
export class LintContext {
  readonly citations: readonly ResolvedCitation[];
  /** The first citation of each document that is known, in text order. */
  readonly firsts: readonly ResolvedCitation[];
  /** Ids of the documents that the text cites for certain. */
  readonly cited: ReadonlySet<DocumentId>;
  /**
   * The first day on which the text can have been written: of the day that is given, else the latest day that its citations
   * state. What had ended by then had ended when the text was written.
   */
  readonly notBefore: string | undefined;
  /** What is read at a span, without markup. */
  readonly wordsAt: (span: Span) => string;
  private readonly byCode = new Map<string, Diagnostic[]>();
  private readonly byId = new Map<CitationId, ResolvedCitation>();

  constructor(
    readonly text: string,
    readonly analysis: Analysis,
    readonly registry: Registry | undefined,
    /** The day of the text, as it is given. */
    readonly publishedOn: IsoDate | undefined,
    /** Words that are quoted, and are not looked at. */
    readonly isLeft: (span: Span) => boolean = () => false,
  ) {
    this.citations = analysis.citations;
    this.wordsAt = wordsOf(text, analysis);
    const firsts = new Map<DocumentId, ResolvedCitation>();
    let latest: string | undefined;
    for (const citation of analysis.citations) {
      this.byId.set(citation.id, citation);
      if (citation.date !== undefined && says(citation, 'date')) {
        const day = firstDay(citation.date);
        if (latest === undefined || day > latest) latest = day;
      }
      const { resolution } = citation;
      const id = resolution.status === 'ambiguous' ? undefined : resolution.document;
      if (id !== undefined && !firsts.has(id)) firsts.set(id, citation);
    }
    this.notBefore = publishedOn === undefined ? latest : firstDay(publishedOn);
    this.firsts = [...firsts.values()];
    this.cited = new Set(firsts.keys());
    for (const diagnostic of analysis.diagnostics) {
      const list = this.byCode.get(diagnostic.code);
      if (list === undefined) this.byCode.set(diagnostic.code, [diagnostic]);
      else list.push(diagnostic);
    }
  }

  /** Markup stands inside the span: who puts words in its place puts them in the place of tags too. */
  hasMarkup(span: Span): boolean {
    return this.wordsAt(span) !== this.text.slice(span.start, span.end);
  }

  diagnosticsOf(code: string): readonly Diagnostic[] {
    return this.byCode.get(code) ?? [];
  }

  citation(id: CitationId): ResolvedCitation | undefined {
    return this.byId.get(id);
  }

  /** The document that the citation means; undefined while it may be another one. */
  documentOf(id: CitationId): DocumentId | undefined {
    const resolution = this.byId.get(id)?.resolution;
    return resolution === undefined || resolution.status === 'ambiguous' ? undefined : resolution.document;
  }

  /** The record of the document that the citation means. */
  recordOf({ resolution }: ResolvedCitation): DocumentRecord | undefined {
    return resolution.status === 'resolved' ? this.registry?.get(resolution.document) : undefined;
  }
}
