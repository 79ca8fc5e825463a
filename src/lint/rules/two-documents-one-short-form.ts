import type { DocumentId } from '../../model/index.js';
import { says, type LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

/** Two documents of one type and number that the text cites for certain, and a short form that says no more than these. */
function check(context: LintContext): RuleObservation[] {
  const { citations } = context;
  const documents = new Map<string, Set<DocumentId>>();
  const keyOf = ({ type, number, suffix = '' }: (typeof citations)[number]): string | undefined => (type === undefined || number === undefined ? undefined : `${type} ${number}${suffix}`);
  for (const citation of citations) {
    const key = keyOf(citation);
    const document = context.documentOf(citation.id);
    if (key === undefined || document === undefined) continue;
    const known = documents.get(key);
    if (known === undefined) documents.set(key, new Set([document]));
    else known.add(document);
  }
  const told = new Set<string>();
  return citations.flatMap((citation): RuleObservation[] => {
    const key = keyOf(citation);
    const several = key === undefined ? undefined : documents.get(key);
    if (key === undefined || several === undefined || several.size < 2 || citation.form !== 'short' || told.has(key)) return [];
    if (says(citation, 'date') || says(citation, 'term') || says(citation, 'issuer')) return [];
    const { text, span, id } = citation;
    told.add(key);
    return [{ message: `the text has ${several.size} documents that “${text}” may stand for: ${[...several].join(', ')}`, span, citation: id, expected: [...several] }];
  });
}

export const twoDocumentsOneShortForm: Rule<'two-documents-one-short-form'> = {
  id: 'two-documents-one-short-form',
  group: 'text',
  level: 'warning',
  remedy: 'none',
  source: '05-HD/VPTW: later citations are type word and symbol; 36-HD/VPTW, Mục II, khoản 1, điểm 1.3.1.a: a symbol comes back in every term',
  wrong: { text: 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 và Chỉ thị số 05-CT/TW, ngày 23/7/2021. Chỉ thị 05 yêu cầu …' },
  right: { text: 'Chỉ thị số 05-CT/TW, ngày 15/5/2016. Chỉ thị 05 yêu cầu …' },
  check,
};
