import { firstDay, lastDay } from '../../model/terms.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

function check({ citations, publishedOn }: LintContext): RuleObservation[] {
  if (publishedOn === undefined) return [];
  const day = lastDay(publishedOn);
  return citations
    .filter((citation) => citation.date !== undefined && says(citation, 'date') && firstDay(citation.date) > day)
    .map(({ date, span, id }): RuleObservation => ({ message: `the document is dated ${date}, the text ${publishedOn}`, span, citation: id }));
}

export const datedAfterText: Rule<'dated-after-text'> = {
  id: 'dated-after-text',
  group: 'currency',
  level: 'error',
  remedy: 'none',
  source: 'No document is cited before it exists',
  wrong: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', publishedOn: '2023-05-01' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị', publishedOn: '2025-05-01' },
  check,
};
