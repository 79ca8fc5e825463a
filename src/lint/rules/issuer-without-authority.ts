import { firstDay, lastDay } from '../../model/terms.js';
import { AUTHORITY_SEEDS, type AuthoritySeed } from '../authority.generated.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** The lists for the body on that day; none where no source says what it may not issue, or where a partial date reaches over a change of rules. */
function listsOf(organ: string, date: string): readonly AuthoritySeed[] {
  const [first, last] = [firstDay(date), lastDay(date)];
  const lists = AUTHORITY_SEEDS.filter((seed) => seed.organ === organ && seed.from <= last && (seed.until === undefined || first < seed.until));
  return lists.every(({ from, until }) => from <= first && (until === undefined || last < until)) ? lists : [];
}

function check({ citations }: LintContext): RuleObservation[] {
  return citations.flatMap((citation): RuleObservation[] => {
    const { type, issuer, date, span, id, family } = citation;
    // The Youth Union has a Secretariat of its own.
    if (family !== 'party' || type === undefined || issuer === undefined || date === undefined) return [];
    if (!says(citation, 'type') || !says(citation, 'issuer')) return [];
    const lists = listsOf(issuer, date);
    const [list] = lists;
    if (list === undefined || !lists.every(({ excluded }) => excluded.includes(type))) return [];
    return [{ message: `${list.rule}, ${list.article} does not let ${issuer} issue a ${type}`, span, citation: id }];
  });
}

export const issuerWithoutAuthority: Rule<'issuer-without-authority'> = {
  id: 'issuer-without-authority',
  group: 'agreement',
  level: 'warning',
  remedy: 'none',
  source: 'The rule of the day of the document (31-QĐ/TW as amended by 91-QĐ/TW, Điều 6 and 7; 399-QĐ/TW, Điều 11), only where a source says that the body may not',
  wrong: { text: 'Nghị quyết số 14-NQ/TW, ngày 30/7/2009 của Ban Bí thư' },
  right: { text: 'Chỉ thị số 14-CT/TW, ngày 30/7/2009 của Ban Bí thư' },
  check,
};
