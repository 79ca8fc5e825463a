import { UsageError, type Finding, type TextEdit } from '../model/index.js';
import { isOfText } from '../model/words.js';
import { applyEdits, compareEdits, sameEdit } from '../read/text/edits.js';

/** Neither shares a unit with the other, nor do both insert at one place. */
function apart(a: TextEdit, b: TextEdit): boolean {
  const empty = a.span.start === a.span.end && b.span.start === b.span.end;
  return (a.span.end <= b.span.start || b.span.end <= a.span.start) && !(empty && a.span.start === b.span.start);
}

/**
 * The edits of all fixes that go together, in text order; several findings of one symbol may want the same edit. A fix is made as
 * a whole or not at all: where it meets another one, the one whose first edit comes first is made. Throws nothing.
 *
 * @example fixEdits(lint('86-QD/TW')) // [{ span: { start: 3, end: 5 }, text: 'QĐ' }]
 */
export function fixEdits(findings: readonly Finding[]): TextEdit[] {
  const fixes = findings.flatMap(({ fix }) => (fix === undefined || fix.length === 0 ? [] : [[...fix].sort(compareEdits)]));
  fixes.sort((a, b) => compareEdits(a[0]!, b[0]!));
  const taken: TextEdit[] = [];
  for (const fix of fixes) {
    // Fixes come in the order of their first edits, and none reaches over more than its symbol: the last few are enough to look at.
    const near: TextEdit[] = [];
    for (let index = taken.length - 1; index >= 0 && near.length < NEAR; index--) near.push(taken[index]!);
    if (!fix.every((edit) => near.every((other) => sameEdit(edit, other) || apart(edit, other)))) continue;
    for (const edit of fix) if (!near.some((other) => sameEdit(edit, other))) taken.push(edit);
  }
  // The findings stay as they are, whatever is done to the edits.
  return taken.sort(compareEdits).map(({ span, text }) => ({ span: { ...span }, text }));
}

const NEAR = 32;

/**
 * Makes the fixes of the findings: only changes that cannot alter what is meant, and not one unit elsewhere. Reading the
 * result gives the same citations; fixing it again changes nothing.
 *
 * @param findings of this very text
 * @throws UsageError when a finding does not belong to the text
 * @example
 * const text = 'Quyết định 86-QD/TW';
 * applyFixes(text, lint(text)) // 'Quyết định 86-QĐ/TW'
 */
export function applyFixes(text: string, findings: readonly Finding[]): string {
  if (typeof text !== 'string' || !Array.isArray(findings)) throw new UsageError('applyFixes takes a text and the findings of lint(text)');
  const strange = findings.find((finding) => !isOfText(text, finding));
  if (strange !== undefined) {
    throw new UsageError(`the finding ${strange.ruleId} at ${strange.span.start} is of another text: lint the text that you fix`);
  }
  return applyEdits(text, fixEdits(findings));
}
