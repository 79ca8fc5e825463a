import { analyze, explainAt, explainRelations, type AnalyzeOptions, type Diagnostic, type ExplainedClause, type Explanation, type ResolvedCitation } from '../index.js';

/** One citation with all that led to it. */
export interface ExplainedCitation {
  readonly citation: ResolvedCitation;
  /** The citation from which its document is known. */
  readonly antecedent?: ResolvedCitation | undefined;
  /** What the window that begins with it shows. */
  readonly window: Explanation;
  /** The clauses in which it stands. */
  readonly clauses: readonly ExplainedClause[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the tokens are not those that the reader had, where they are not. */
  readonly remark?: string | undefined;
}

export interface Explained {
  readonly citations: readonly ExplainedCitation[];
  /** The offset is in the words beside the citation that are read along with it. */
  readonly along?: true | undefined;
  /** What stands at the offset, where that is no citation. */
  readonly elsewhere?: Explanation | undefined;
}

/** The citation at the offset, or that reads along what stands there; else the next one; all of the text without an offset. */
export function explainText(text: string, offset: number | undefined, options: AnalyzeOptions): Explained {
  const { citations, diagnostics } = analyze(text, options);
  const clauses = explainRelations(text, options);
  const markup = (options.format ?? 'text') !== 'text';
  const explained = (citation: ResolvedCitation): ExplainedCitation => {
    const window = explainAt(text, citation.span.start);
    const { resolution } = citation;
    const antecedent = resolution.status === 'resolved' && resolution.antecedent !== undefined ? citations.find(({ id }) => id === resolution.antecedent) : undefined;
    return {
      citation, antecedent, window, clauses: clauses.filter(({ tokens }) => tokens.some((token) => token.citation === citation.id)),
      diagnostics: diagnostics.filter((diagnostic) => diagnostic.citation === citation.id), remark: remarkOn(citation, window, markup),
    };
  };
  if (offset === undefined) return { citations: citations.map(explained) };
  const next = citations.find(({ span }) => span.end > offset);
  if (next !== undefined && next.span.start <= offset) return { citations: [explained(next)] };
  const elsewhere = explainAt(text, offset);
  const { start } = elsewhere;
  const owner = start === undefined || elsewhere.node === undefined ? undefined : citations.findLast(({ span }) => span.start >= start && span.end <= offset);
  if (owner !== undefined && elsewhere.tokens.some(({ accepted, span }) => accepted && span.end > offset)) return { citations: [explained(owner)], along: true };
  return { citations: next === undefined ? [] : [explained(next)], elsewhere };
}

function remarkOn({ form, span }: ResolvedCitation, { node, tokens }: Explanation, markup: boolean): string | undefined {
  // The reader has the text without markup, which only it knows.
  if (markup) return 'tokens and parse are of the file as it is: the library reads it without its markup, where a citation may go on';
  const whole = node !== undefined && tokens.some(({ accepted, span: { end } }) => accepted && end >= span.end);
  if (whole) return undefined;
  // The scanner knows no head that begins so.
  if (tokens.length === 0 && form === 'congress') return 'read by its name and edition, for which there are no tokens';
  return form === 'list-item' ? 'an item of a list: the library reads it behind the citation before it'
    : 'the library reads this one with the help of words elsewhere; the tokens are those of its own place alone';
}
