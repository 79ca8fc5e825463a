import type { ResolvedCitation } from '../../model/index.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** The document where it is known, else its symbol: an undated symbol is the less known the more documents have it. */
function keyOf({ symbol, resolution }: ResolvedCitation): string | undefined {
  return resolution.status === 'ambiguous' ? symbol : (resolution.document ?? symbol);
}

/** A document that is dated anywhere in the text is known, whatever its first citation says. */
function check(context: LintContext): RuleObservation[] {
  const known = new Set<string | undefined>();
  for (const citation of context.citations) if (citation.date !== undefined && says(citation, 'date')) known.add(keyOf(citation)).add(citation.symbol);
  return context.citations.flatMap((citation): RuleObservation[] => {
    const { symbol, span, id } = citation;
    const key = keyOf(citation);
    if (symbol === undefined || citation.provenance.symbol !== 'stated' || known.has(key) || known.has(symbol)) return [];
    known.add(key);
    const document = context.documentOf(id);
    const date = context.recordOf(citation)?.date;
    return [{
      message: `the first citation of ${symbol} has no date, and no later one has`,
      span, citation: id, ...(document !== undefined && { document }), ...(date !== undefined && { expected: [date] }),
    }];
  });
}

export const firstCitationUndated: Rule<'first-citation-undated'> = {
  id: 'first-citation-undated',
  group: 'text',
  level: 'info',
  remedy: 'none',
  source: '05-HD/VPTW: the first citation has the date; 36-HD/VPTW, Mục II, khoản 1, điểm 1.3.1.a: without it the symbol may be that of another term',
  wrong: { text: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị' },
  check,
};
