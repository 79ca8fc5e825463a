import { ORIGINAL } from '../../model/language-set.js';
import { formatCitation } from '../../render/format-citation.js';
import type { ResolvedCitation, TextEdit } from '../../model/index.js';
import type { LintContext } from '../context.js';
import type { RuleObservation, Rule } from '../rule.js';

const NUMBER = /[0-9]/u;
/** What a first citation has between its type word and its number, and later ones have not. */
function numberMark(citation: ResolvedCitation): string {
  const [first, later] = (['first', 'later'] as const).map((style) => formatCitation(citation, { language: 'vi', style }));
  const [with_, without] = [first!.slice(0, first!.search(NUMBER)), later!.slice(0, later!.search(NUMBER))];
  return with_.slice(without.length);
}

/** What is missing, as edits; with markup before the number none says where the mark belongs. */
function missing(citation: ResolvedCitation, text: string): readonly (TextEdit | 'mark')[] {
  const { span, provenance } = citation;
  const mark = numberMark(citation);
  const read = citation.text.normalize('NFC');
  const before = citation.text.slice(0, citation.text.search(NUMBER));
  const number = span.start + before.length;
  const edits: (TextEdit | 'mark')[] = [];
  if (!read.toLowerCase().includes(mark.trim().toLowerCase())) edits.push(text.startsWith(before, span.start) ? { span: { start: number, end: number }, text: mark } : 'mark');
  // The comma belongs before the date: a date in brackets, in a note or in another sentence is another style.
  const behind = /^\s*(?<next>\S)/u.exec(text.slice(span.end, span.end + 8))?.groups?.['next'];
  if (provenance.date === 'adjacent' && behind !== undefined && /\p{Ll}/u.test(behind)) edits.push({ span: { start: span.end, end: span.end }, text: ',' });
  return edits;
}

function check(context: LintContext): RuleObservation[] {
  return context.firsts.flatMap((citation): RuleObservation[] => {
    const { form, language, type, provenance, span, id } = citation;
    if (form !== 'full' || language !== ORIGINAL || type === undefined || provenance.type !== 'stated') return [];
    const lacks = missing(citation, context.text);
    if (lacks.length === 0) return [];
    const edits = lacks.filter((edit) => edit !== 'mark');
    const expected = formatCitation(context.recordOf(citation) ?? citation, { language, style: 'first' });
    return [{
      message: 'a first citation has the number mark, and a comma before its date', span, citation: id, document: context.documentOf(id)!,
      expected: [expected], ...(edits.length === lacks.length && { suggestions: [{ message: 'write it as 05-HD/VPTW has it', edits }] }),
    }];
  });
}

export const firstCitationForm: Rule<'first-citation-form'> = {
  id: 'first-citation-form',
  group: 'form',
  level: 'off',
  remedy: 'suggestion',
  source: '05-HD/VPTW: type word, number mark and symbol, a comma, the date, the issuer; the press leaves mark and comma out',
  wrong: { text: 'Nghị quyết 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị' },
  right: { text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị' },
  check,
};
