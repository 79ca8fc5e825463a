import type { TextlintFixableRuleModule } from '@textlint/types';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/entries/lint.js';
import { lint } from '../../src/index.js';
import { rule, type TextlintRuleOptions } from '../../src/integrations/textlint/index.js';
import { CASES, FORM_ALONE } from '../../test/integrations/cases.js';
import { fixed, linted } from './kernel.js';

const rules: TextlintRuleOptions = { rules: FORM_ALONE };

test('is a rule by the types of textlint', () => {
  const typed: TextlintFixableRuleModule<TextlintRuleOptions> = rule;
  expect(Object.keys(typed)).toEqual(['linter', 'fixer']);
});

describe.each(CASES)('$about', ({ source, pieces, fixed: wanted }) => {
  test('is told at its place in the source', async () => {
    const messages = await linted(source, '.md', rules);
    expect(messages.map(({ range: [start, end] }) => source.slice(start, end))).toEqual(pieces);
    const findings = lint(source, { ...rules, format: 'markdown' });
    expect(messages.map(({ loc }) => loc)).toEqual(findings.map(({ line, column, endLine, endColumn }) => ({ start: { line, column }, end: { line: endLine, column: endColumn } })));
  });

  test('is fixed in one pass as applyFixes does', async () => {
    const { output, remainingMessages } = await fixed(source, '.md', rules);
    expect(output).toBe(wanted);
    expect(output).toBe(applyFixes(source, lint(source, { ...rules, format: 'markdown' })));
    expect(remainingMessages.map(({ message }) => message)).toEqual(lint(wanted, { ...rules, format: 'markdown' }).map(({ message, ruleId }) => `${message} (${ruleId})`));
  });
});

describe('the format follows the file', () => {
  const source = '<p>Quyết định 86-QD/TW <code>31-QD/TW</code></p>\n\n`37-QD/TW`\n';

  test.each([['.html', ['86', '37']], ['.md', ['86']], ['.txt', ['86', '31', '37']]])('%s', async (ext, numbers) => {
    const messages = await linted(source, ext, rules);
    expect(messages.map(({ range: [start] }) => source.slice(start - 3, start - 1))).toEqual(numbers);
    expect((await fixed(source, ext, rules)).output).toBe(applyFixes(source, lint(source, { ...rules, format: ({ '.html': 'html', '.md': 'markdown', '.txt': 'text' } as const)[ext]! })));
  });

  test('unless the configuration says it', async () => {
    expect(await linted('`86-QD/TW`', '.txt', { ...rules, format: 'markdown' })).toEqual([]);
    expect(await linted('`86-QD/TW`', '.md', { ...rules, code: true })).toHaveLength(1);
  });
});

test('the whole document is one context: a short form finds its antecedent in another paragraph', async () => {
  const told = async (text: string): Promise<string[]> => (await linted(text, '.md', { registry: null })).map(({ message }) => message);
  expect(await told('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.\n\n## Mục\n\nTheo Nghị quyết 57.\n')).toEqual([]);
  expect(await told('Theo Nghị quyết 57.\n')).toEqual([expect.stringMatching(/\(short-form-without-antecedent\)$/u)]);
});

describe('levels', () => {
  const source = 'Quyết định 86-QD/TW\n';

  test('are those of the rules, and may be set for each', async () => {
    expect((await linted(source)).map(({ message, severity }) => [/\(([a-z-]+)\)$/u.exec(message)?.[1], severity])).toEqual([['first-citation-undated', 3], ['diacritics-lost', 1]]);
    expect((await linted(source, '.md', { rules: { 'diacritics-lost': 'error', 'first-citation-undated': 'off' } })).map(({ severity }) => severity)).toEqual([2]);
  });

  test("are all textlint's own where the configuration has one", async () => {
    expect((await linted(source, '.md', { severity: 'warning' })).map(({ severity }) => severity)).toEqual([1, 1]);
    expect(await linted(source, '.md', { severity: 'none' })).toEqual([]);
  });

  test('the finding comes along', async () => {
    const [message] = await linted(source, '.md', rules);
    expect(message?.data).toMatchObject({ finding: { ruleId: 'diacritics-lost', docs: 'docs/rules.md#diacritics-lost', expected: ['QĐ'] } });
  });
});

test('a suggestion is offered and not made', async () => {
  const source = 'Quy định 86-QyĐ/TW\n';
  const [message] = await linted(source, '.md', rules);
  expect(message?.fix).toBeUndefined();
  expect(message?.suggestions).toEqual([{ id: 'type-code-variant-1', message: expect.any(String) as string, fix: { range: [12, 15], text: 'QĐ' } }]);
  expect((await fixed(source, '.md', rules)).output).toBe(source);
});

test("textlint's comments and those of the library suppress", async () => {
  const bad = 'Quyết định 86-QD/TW\n';
  expect(await linted(`<!-- textlint-disable vn-party-citations -->\n\n${bad}\n<!-- textlint-enable -->\n`, '.md', rules)).toEqual([]);
  expect((await fixed(`<!-- textlint-disable -->\n\n${bad}`, '.md', rules)).output).toContain('QD');
  expect(await linted(`<!-- vn-party-citations-disable-next-line diacritics-lost -->\n${bad}`, '.md', rules)).toEqual([]);
});

test('a configuration with a mistake is told, a text never', async () => {
  await expect(linted('a', '.md', { publishedOnn: '2025' } as TextlintRuleOptions)).rejects.toThrow(/vn-party-citations.*has no option "publishedOnn"; did you mean 'publishedOn'/u);
  await expect(linted('a', '.md', { rules: { dashes: 'off' } } as unknown as TextlintRuleOptions)).rejects.toThrow(/there is no rule "dashes"/u);
  for (const strange of ['', '\uFEFF86-QD/TW', '\uD800 86-QD/TW', '\0', '[^1]']) expect(Array.isArray(await linted(strange))).toBe(true);
});

test('a byte order mark, which textlint takes off, shifts nothing', async () => {
  expect((await fixed('\uFEFFTheo 86-QD/TW\n', '.md', rules)).output).toMatch(/^\uFEFF?Theo 86-QĐ\/TW\n$/u);
});
