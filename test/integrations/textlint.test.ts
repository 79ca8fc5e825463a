/** The rule before a host that has of textlint what the rule uses; before textlint itself in integrations/. */
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/lint.js';
import { lint, UsageError } from '../../src/index.js';
import { rule, type TextlintPadding, type TextlintReport, type TextlintRuleOptions } from '../../src/integrations/textlint/index.js';
import { CASES, FORM_ALONE } from './cases.js';

const rules: TextlintRuleOptions = { rules: FORM_ALONE };
const SEVERITY = 2;

/** What the rule reports for a source, whose document begins where textlint's parser lets it begin. */
function reported(source: string, options: TextlintRuleOptions | undefined, { by = rule.linter, start = 0, file = 'a.md' } = {}): TextlintReport[] {
  const reports: TextlintReport[] = [];
  const place = (range: readonly [number, number]): TextlintPadding => ({ type: 'TextlintRuleErrorPaddingLocation', isAbsolute: false, range });
  by({
    severity: SEVERITY, getSource: () => source, getFilePath: () => file, report: (_node, report) => void reports.push(report),
    locator: { at: (index) => place([index, index + 1]), range: place }, fixer: { replaceTextRange: (range, text) => ({ range, text, isAbsolute: false }) },
  }, options).Document({ range: [start, source.length] });
  return reports;
}

const rangeOf = ({ padding }: TextlintReport): readonly [number, number] => ('range' in padding ? padding.range : [NaN, NaN]);

describe.each(CASES)('$about', ({ source, pieces, fixed }) => {
  test('is told at its place in the source', () => {
    expect(reported(source, rules).map((report) => source.slice(...rangeOf(report)))).toEqual(pieces);
  });

  test('is fixed by replacements that stand apart, as applyFixes does', () => {
    const fixes = reported(source, rules, { by: rule.fixer }).flatMap(({ fix }) => fix ?? []).sort((a, b) => b.range[0] - a.range[0]);
    fixes.reduce((before, { range: [start, end] }) => {
      expect(end).toBeLessThanOrEqual(before);
      return start;
    }, source.length);
    expect(fixes.reduce((text, { range: [start, end], text: put }) => text.slice(0, start) + put + text.slice(end), source)).toBe(fixed);
    expect(applyFixes(source, lint(source, { ...rules, format: 'markdown' }))).toBe(fixed);
  });
});

test('places are relative to the node, wherever a parser lets the document begin', () => {
  expect(reported('\n\nTheo 86-QD/TW\n', rules, { start: 2 })).toMatchObject([{ padding: { range: [8, 10] }, fix: { range: [8, 10], text: 'QĐ' } }]);
});

test('levels are those of the rules, or all that of the configuration', () => {
  const source = 'Quyết định 86-QD/TW\n';
  const severities = (options?: TextlintRuleOptions): number[] => reported(source, options).map(({ severity }) => severity);
  expect([severities(), severities({ severity: 'error' }), severities({ severity: 'none' })]).toEqual([[3, 1], [SEVERITY, SEVERITY], []]);
});

test('a mistake in the configuration is told when the rule is made', () => {
  for (const wrong of [{ publishedOnn: '2025' }, { rules: { dashes: 'off' } }]) expect(() => reported('a', wrong as TextlintRuleOptions)).toThrow(UsageError);
});
