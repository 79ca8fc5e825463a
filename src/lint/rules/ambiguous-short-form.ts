import type { LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

function check({ citations, cited }: LintContext): RuleObservation[] {
  return citations.flatMap(({ form, text, span, id, number, provenance, resolution }): RuleObservation[] => {
    // Its own symbol, or that of its antecedent in the text: which of the documents of a symbol is meant is another question.
    if (provenance.symbol === 'stated' || provenance.symbol === 'antecedent' || provenance.symbol === 'list') return [];
    // A full symbol is not short, and a plenum's name may stand for all that it adopted: what they may mean is in their resolution.
    if (form === 'full' || (number === undefined && form !== 'anaphora') || resolution.status !== 'ambiguous' || resolution.candidates.length < 2) return [];
    const documents = resolution.candidates.map(({ document }) => document);
    // Two documents of the text under one short form are a finding of its own.
    if (documents.every((document) => cited.has(document))) return [];
    return [{ message: `“${text}” may mean ${documents.length} documents: ${documents.slice(0, SHOWN).join(', ')}${documents.length > SHOWN ? ' …' : ''}`, span, citation: id, expected: documents }];
  });
}

const SHOWN = 4;

export const ambiguousShortForm: Rule<'ambiguous-short-form'> = {
  id: 'ambiguous-short-form',
  group: 'text',
  level: 'warning',
  remedy: 'none',
  source: '05-HD/VPTW: the first citation is in full; 36-HD/VPTW, Mục II, khoản 1, điểm 1.3.1.a: numbers begin anew with every term, so a number alone names several documents',
  wrong: { text: 'Nghị quyết 18 của Ban Chấp hành Trung ương' },
  right: { text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương. Nghị quyết 18 yêu cầu …' },
  check,
};
