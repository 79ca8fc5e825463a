import { fixEdits } from '../../lint/index.js';
import type { Finding, Span, TextEdit } from '../../model/index.js';
import { replacementOf } from '../../read/text/edits.js';

function meet(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

const key = ({ span, text }: TextEdit): string => `${span.start},${span.end},${text}`;

/** What one pass of a fixer does with a finding. */
export type Pass =
  /** Makes this replacement. */
  | { readonly replacement: TextEdit }
  /** The replacement of an earlier finding does it too. */
  | 'done'
  /** Nothing: there is no fix, or it goes against another one. */
  | 'left';

/**
 * How one pass makes all the fixes that `applyFixes` makes, where a fixer allows one replacement to a finding and makes none of two that
 * meet: findings whose replacements would meet share one, and the first of them carries it.
 */
export function passOver(text: string, findings: readonly Finding[]): ReadonlyMap<Finding, Pass> {
  const made = new Set(fixEdits(findings).map(key));
  const passes = new Map<Finding, Pass>(findings.map((finding) => [finding, 'left']));
  const fixes = findings.flatMap((finding) => {
    const edits = finding.fix ?? [];
    return edits.length > 0 && edits.every((edit) => made.has(key(edit))) ? [{ first: finding, edits, hull: replacementOf(text, edits).span }] : [];
  }).sort((a, b) => a.hull.start - b.hull.start || b.hull.end - a.hull.end);
  const groups: { first: Finding; edits: readonly TextEdit[]; hull: Span }[] = [];
  for (const fix of fixes) {
    const last = groups.at(-1);
    if (last === undefined || !meet(last.hull, fix.hull)) {
      groups.push(fix);
      continue;
    }
    last.edits = [...last.edits, ...fix.edits];
    last.hull = { start: last.hull.start, end: Math.max(last.hull.end, fix.hull.end) };
    passes.set(fix.first, 'done');
  }
  for (const { first, edits } of groups) passes.set(first, { replacement: replacementOf(text, edits) });
  return passes;
}
