import { isOfCentre } from '../../model/codes.js';
import { firstDay, lastDay, termNumber, termOfDate } from '../../model/terms.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** Bodies below the centre count their own congresses. */
function check({ citations }: LintContext): RuleObservation[] {
  return citations.flatMap((citation): RuleObservation[] => {
    const { date, term, issuerCode, span, id } = citation;
    if (date === undefined || term === undefined || !says(citation, 'date') || !says(citation, 'term') || !isOfCentre(issuerCode ?? '')) return [];
    if (termNumber(term) === undefined) return [];
    // A partial date may lie in two terms: both its ends must lie outside.
    const terms = [firstDay(date), lastDay(date)].map(termOfDate);
    if (terms.includes(term) || terms.includes(undefined)) return [];
    return [{ message: `${date} is in term ${terms[0]}, the text says ${term}`, span, citation: id, expected: [terms[0]!] }];
  });
}

export const dateOutsideTerm: Rule<'date-outside-term'> = {
  id: 'date-outside-term',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: '36-HD/VPTW, Mục II, khoản 1, điểm 1.3.1.a: numbers run through one term, from the first plenum to the end of the next congress; the days of the congresses are known',
  wrong: { text: 'Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư khoá XI' },
  right: { text: 'Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư khoá XII' },
  check,
};
