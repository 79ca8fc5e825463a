import type { DocumentRecord } from '../model/index.js';
import type { LintContext } from './context.js';
import type { RuleObservation, Rule } from './rule.js';

/** The record that a contradiction is about: of the document, or of the one that it would be but for what the text says. */
function recordAt(context: LintContext, id: string): DocumentRecord | undefined {
  const citation = context.citation(id);
  if (citation === undefined) return undefined;
  const { resolution } = citation;
  return resolution.status === 'ambiguous' ? context.registry?.get(resolution.candidates[0]?.document ?? '') : context.recordOf(citation);
}

/** The reader's contradictions of that name, with what the registry has in the place of what the text says. */
export function againstRegistry(id: 'date-contradicts-registry' | 'issuer-contradicts-registry' | 'term-contradicts-registry', field: 'date' | 'issuer' | 'term'): Rule['check'] {
  return (context) => context.diagnosticsOf(id).map(({ message, span, citation }): RuleObservation => {
    const record = citation === undefined ? undefined : recordAt(context, citation);
    const expected = record?.[field];
    return {
      message, span,
      ...(expected !== undefined && { expected: [expected] }),
      ...(record !== undefined && { document: context.registry!.idOf(record) }),
      ...(citation !== undefined && { citation }),
    };
  });
}
