import type { LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** A list item leans on its head and is told there; "this resolution" without antecedent may be the text itself. */
function check({ citations }: LintContext): RuleObservation[] {
  return citations
    .filter(({ form, symbol, resolution }) => form === 'short' && symbol === undefined && resolution.status === 'unresolved')
    .map(({ text, span, id }): RuleObservation => ({ message: `nothing in the text or the registry tells which document “${text}” is`, span, citation: id }));
}

export const shortFormWithoutAntecedent: Rule<'short-form-without-antecedent'> = {
  id: 'short-form-without-antecedent',
  group: 'text',
  level: 'warning',
  remedy: 'none',
  source: '05-HD/VPTW: the first citation is in full, with symbol, date and issuer; later ones are short',
  wrong: { text: 'Thực hiện Quy chế số 987.' },
  right: { text: 'Thực hiện Quy chế số 987-QC/TW. Quy chế số 987 có hiệu lực.' },
  check,
};
