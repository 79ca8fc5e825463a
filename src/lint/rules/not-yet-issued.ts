import type { DocumentRecord, ResolvedCitation } from '../../model/index.js';
import { sameIssuer } from '../../model/same-issuer.js';
import { firstDay, lastDay, termOfDate } from '../../model/terms.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/**
 * Records of the cited symbol, if all of them are dated, younger than the text and of its term: there the symbol is theirs, and what an
 * earlier term had under it the registry would have to know.
 */
function younger(citation: ResolvedCitation, { registry, publishedOn }: LintContext): readonly DocumentRecord[] {
  if (registry === undefined || publishedOn === undefined || citation.symbol === undefined || citation.resolution.status === 'resolved') return [];
  const day = lastDay(publishedOn);
  const records = registry.find({ symbol: citation.symbol }).filter(({ unverified }) => !unverified.includes('symbol'));
  const term = termOfDate(publishedOn);
  return records.every((record) => record.date !== undefined && firstDay(record.date) > day && record.term === term) ? records : [];
}

/** The text says another term or issuer: it means a document of an earlier term that the registry does not have. */
function isAnother(citation: ResolvedCitation, { term, issuer }: DocumentRecord): boolean {
  const { term: saidTerm, issuer: saidIssuer } = citation;
  return (says(citation, 'term') && saidTerm !== term) || (says(citation, 'issuer') && saidIssuer !== undefined && issuer !== undefined && !sameIssuer(saidIssuer, issuer));
}

function check(context: LintContext): RuleObservation[] {
  const told = new Set<string | undefined>();
  return context.citations.flatMap((citation): RuleObservation[] => {
    // A stated date speaks for itself, and another document of the symbol may be meant.
    if (told.has(citation.symbol) || (citation.date !== undefined && says(citation, 'date'))) return [];
    const [first, ...more] = younger(citation, context);
    if (first === undefined || [first, ...more].some((record) => isAnother(citation, record))) return [];
    told.add(citation.symbol);
    const dates = [first, ...more].map(({ date }) => date).join(', ');
    const document = more.length === 0 ? context.registry!.idOf(first) : undefined;
    return [{
      message: `the text is of ${context.publishedOn}, and what the registry has of ${citation.symbol} is younger: ${dates}`,
      span: citation.span, citation: citation.id, ...(document !== undefined && { document }),
    }];
  });
}

export const notYetIssued: Rule<'not-yet-issued'> = {
  id: 'not-yet-issued',
  group: 'currency',
  level: 'info',
  remedy: 'none',
  source: 'The documents of the registry, each with its sources; numbers begin anew with every term, so another document of the symbol may be meant that the registry does not have',
  wrong: { text: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị', publishedOn: '2024-05-01' },
  right: { text: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị', publishedOn: '2025-05-01' },
  check,
};
