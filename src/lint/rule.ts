import type { Finding, IsoDate, Observation, RuleId, RuleLevel } from '../model/index.js';
import { editedSpan } from '../read/text/edits.js';
import type { LintContext } from './context.js';

/** What a check tells; the rule adds its name and level, the engine line, column and the text of the span. */
export type RuleObservation = Observation & Partial<Pick<Finding, 'expected' | 'document'>>;

export type RuleGroup = 'form' | 'agreement' | 'currency' | 'text';

/** A short text with the day on which it was published, where that matters. */
export interface RuleExample {
  readonly text: string;
  readonly publishedOn?: IsoDate;
}

/** One rule: what it says of itself, and how it looks at a text. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  readonly group: RuleGroup;
  /** Where it is not set otherwise. */
  readonly level: RuleLevel;
  /** Whether its findings carry a fix, suggestions, or neither. */
  readonly remedy: 'fix' | 'suggestion' | 'none';
  /** Where the rule stands: the article of a Party document, or what it rests on where no document says it. */
  readonly source: string;
  readonly wrong: RuleExample;
  readonly right: RuleExample;
  readonly check: (context: LintContext) => readonly RuleObservation[];
}

/** For rules that the reader checks already: each of its diagnostics of that name is a finding. */
export function fromDiagnostics(id: RuleId): Rule['check'] {
  return (context) => context.diagnosticsOf(id).map(({ message, span, citation, fix, suggestions }): RuleObservation => {
    const edits = fix ?? suggestions?.[0]?.edits;
    const expected = edits === undefined || context.hasMarkup(span) ? undefined : editedSpan(context.text, span, edits);
    const document = citation === undefined ? undefined : context.documentOf(citation);
    return {
      message, span,
      ...(expected !== undefined && { expected: [expected] }),
      ...(fix !== undefined && { fix }),
      ...(suggestions !== undefined && { suggestions }),
      ...(document !== undefined && { document }),
      ...(citation !== undefined && { citation }),
    };
  });
}
