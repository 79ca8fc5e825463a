import { formatCitation } from '../../render/format-citation.js';
import type { LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

function check(context: LintContext): RuleObservation[] {
  return context.diagnosticsOf('type-contradicts-registry').map(({ message, span, citation: id }): RuleObservation => {
    const citation = id === undefined ? undefined : context.citation(id);
    const record = citation === undefined ? undefined : context.recordOf(citation);
    if (citation === undefined || record === undefined) return { message, span };
    const expected = formatCitation(record, { language: citation.language, style: 'later' });
    return {
      message, span, citation: citation.id, document: context.registry!.idOf(record), expected: [expected],
      ...(citation.form === 'full' && !context.hasMarkup(span) && { suggestions: [{ message: `write ${expected}`, edits: [{ span, text: expected }] }] }),
    };
  });
}

export const typeContradictsRegistry: Rule<'type-contradicts-registry'> = {
  id: 'type-contradicts-registry',
  group: 'agreement',
  level: 'warning',
  remedy: 'suggestion',
  source: 'The documents of the registry, each with its sources; quyết định and quy định share the code QĐ (05-HD/VPTW), so that the symbol does not tell them apart',
  wrong: { text: 'Quyết định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư' },
  right: { text: 'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư' },
  check,
};
