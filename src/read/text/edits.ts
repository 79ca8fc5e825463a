import { contains, type Span, type TextEdit } from '../../model/index.js';

/** The order in which edits stand in a text. */
export const compareEdits = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start || a.span.end - b.span.end || (a.text < b.text ? -1 : Number(a.text > b.text));
export const sameEdit = (a: TextEdit, b: TextEdit): boolean => compareEdits(a, b) === 0;

/** The text with edits that lie apart, in any order; an edit that comes twice is made once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort(compareEdits);
  const parts: string[] = [];
  let at = 0;
  for (const [index, edit] of sorted.entries()) {
    if (index > 0 && sameEdit(edit, sorted[index - 1]!)) continue;
    parts.push(text.slice(at, edit.span.start), edit.text);
    at = edit.span.end;
  }
  return parts.join('') + text.slice(at);
}

/** What the span holds when the edits are made; undefined where one of them reaches out of it. */
export function editedSpan(text: string, { start, end }: Span, edits: readonly TextEdit[]): string | undefined {
  if (!edits.every(({ span }) => contains({ start, end }, span))) return undefined;
  return applyEdits(text.slice(start, end), edits.map(({ span, text: by }): TextEdit => ({ span: { start: span.start - start, end: span.end - start }, text: by })));
}

/** One replacement for edits that lie apart, at least one: it reaches from the first to the last of them. */
export function replacementOf(text: string, edits: readonly TextEdit[]): TextEdit {
  const span = { start: Math.min(...edits.map((edit) => edit.span.start)), end: Math.max(...edits.map((edit) => edit.span.end)) };
  return { span, text: editedSpan(text, span, edits)! };
}
