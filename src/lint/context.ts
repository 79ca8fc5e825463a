import { contains, type Analysis, type CitationId, type Diagnostic, type DocumentId, type DocumentRecord, type IsoDate, type Registry, type ResolvedCitation, type Span, type TextEdit } from '../model/index.js';
import { firstDay } from '../model/terms.js';
import { applyEdits } from './edits.js';

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
  private readonly byCode = new Map<string, Diagnostic[]>();
  private readonly byId = new Map<CitationId, ResolvedCitation>();

  constructor(
    readonly text: string,
    readonly analysis: Analysis,
    readonly registry: Registry | undefined,
    /** The day of the text, as it is given. */
    readonly publishedOn: IsoDate | undefined,
  ) {
    this.citations = analysis.citations;
    const firsts = new Map<DocumentId, ResolvedCitation>();
    for (const citation of analysis.citations) {
      this.byId.set(citation.id, citation);
      const { resolution } = citation;
      const id = resolution.status === 'ambiguous' ? undefined : resolution.document;
      if (id !== undefined && !firsts.has(id)) firsts.set(id, citation);
    }
    this.firsts = [...firsts.values()];
    this.cited = new Set(firsts.keys());
    for (const diagnostic of analysis.diagnostics) {
      const list = this.byCode.get(diagnostic.code);
      if (list === undefined) this.byCode.set(diagnostic.code, [diagnostic]);
      else list.push(diagnostic);
    }
  }

  /**
   * The first day on which the text can have been written: of the day that is given, else the latest day that its citations
   * state. What had ended by then had ended when the text was written.
   */
  get notBefore(): string | undefined {
    if (this.publishedOn !== undefined) return firstDay(this.publishedOn);
    let latest: string | undefined;
    for (const citation of this.citations) {
      if (citation.date === undefined || !says(citation, 'date')) continue;
      const day = firstDay(citation.date);
      if (latest === undefined || day > latest) latest = day;
    }
    return latest;
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

  /** The text of the span with the edits made, where they lie inside it. */
  expectedBy(span: Span, edits: readonly TextEdit[] | undefined): string | undefined {
    if (edits === undefined || !edits.every((edit) => contains(span, edit.span))) return undefined;
    const inside = edits.map(({ span: { start, end }, text }): TextEdit => ({ span: { start: start - span.start, end: end - span.start }, text }));
    return applyEdits(this.text.slice(span.start, span.end), inside);
  }
}
