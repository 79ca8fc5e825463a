import type { ResolvedCitation } from '../../model/index.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** The document where it is known, else its symbol: an undated symbol is the less known the more documents have it. */
function keyOf({ symbol, resolution }: ResolvedCitation): string | undefined {
  return resolution.status === 'ambiguous' ? symbol : (resolution.document ?? symbol);
}

/** So many further symbols are named. */
const NAMED = 5;

/** Documents that are dated nowhere in the text, each by its first citation. */
function undated({ citations, isLeft }: LintContext): readonly ResolvedCitation[] {
  const known = new Set<string | undefined>();
  for (const citation of citations) if (citation.date !== undefined && says(citation, 'date')) known.add(keyOf(citation)).add(citation.symbol);
  return citations.filter((citation) => {
    const { symbol, provenance, span } = citation;
    const key = keyOf(citation);
    if (symbol === undefined || provenance.symbol !== 'stated' || known.has(key) || known.has(symbol) || isLeft(span)) return false;
    known.add(key);
    return true;
  });
}

/** Told once, at the first of them: who leaves days out leaves them all out, and what matters would be buried. */
function check(context: LintContext): RuleObservation[] {
  const [first, ...more] = undated(context);
  if (first === undefined) return [];
  const { symbol, span, id } = first;
  const others = more.slice(0, NAMED).map((citation) => citation.symbol).join(', ') + (more.length > NAMED ? ' …' : '');
  const document = context.documentOf(id);
  const date = context.recordOf(first)?.date;
  return [{
    message: more.length === 0 ? `the first citation of ${symbol} has no date, and no later one has` : `the first citation of ${symbol} has no date, and no later one has; so it is with ${others}`,
    span, citation: id, ...(document !== undefined && { document }), ...(date !== undefined && { expected: [date] }),
  }];
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
