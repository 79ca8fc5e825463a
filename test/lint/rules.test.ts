import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyFixes, lintAnalysis, RULES, type RuleDescription } from '../../src/entries/lint.js';
import { analyze, createRegistry, DIAGNOSTIC_CODES, lint, registry, UsageError, type Finding } from '../../src/index.js';
import { PAGES, rulesPage } from '../../scripts/rules.js';
import * as core from '../../src/entries/core.js';
import { RULE_LIST } from '../../src/lint/rules/index.js';
import { brokenByFixes } from './fix-law.js';

const on = ({ id, level }: RuleDescription) => (level === 'off' ? { [id]: 'warning' as const } : {});
const run = (rule: RuleDescription, example: RuleDescription['wrong']): Finding[] =>
  lint(example.text, { rules: on(rule), ...(example.publishedOn !== undefined && { publishedOn: example.publishedOn }) });
const ids = (text: string, options = {}): string[] => lint(text, options).map(({ ruleId }) => ruleId);
const only = (text: string, id: string, options = {}): Finding[] => lint(text, options).filter(({ ruleId }) => ruleId === id);

describe('every rule', () => {
  test('is on the page that the rules give', () => {
    for (const [page, words] of PAGES) expect(readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')).toBe(rulesPage(words));
  });

  test('has a name of the one list of codes, and every code is a rule', () => {
    expect(RULES.map(({ id }) => id).sort()).toEqual(Object.keys(DIAGNOSTIC_CODES).sort());
    expect(RULE_LIST.every(({ source }) => source.length > 10)).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s finds its wrong example and not its right one', (id, rule) => {
    const found = run(rule, rule.wrong).filter(({ ruleId }) => ruleId === id);
    expect(found.length).toBeGreaterThan(0);
    expect(run(rule, rule.right).filter(({ ruleId }) => ruleId === id)).toEqual([]);
    for (const finding of found) {
      expect(finding.actual).toBe(rule.wrong.text.slice(finding.span.start, finding.span.end));
      expect(finding.level).toBe(rule.level === 'off' ? 'warning' : rule.level);
      expect(finding.fix !== undefined).toBe(rule.remedy === 'fix');
      expect(finding.suggestions !== undefined).toBe(rule.remedy === 'suggestion');
      expect(finding.docs).toBe(`docs/rules.md#${id}`);
    }
  });

  test.each(RULES.filter(({ remedy }) => remedy === 'fix').map((rule) => [rule.id, rule] as const))('%s: its fix makes the right example of the wrong one', (_id, rule) => {
    expect(applyFixes(rule.wrong.text, run(rule, rule.wrong))).toBe(rule.right.text);
    expect(brokenByFixes(rule.wrong.text)).toEqual([]);
  });
});

describe('findings', () => {
  test('are in text order, with lines and columns of all three line ends', () => {
    const text = 'a\r\nQuyết định 86-QD/TW\rb\nNghị quyết 05/NQ-TW';
    const found = lint(text).filter(({ level }) => level === 'warning');
    expect(found.map(({ ruleId, line, column, endLine, endColumn }) => [ruleId, line, column, endLine, endColumn])).toEqual([
      ['diacritics-lost', 2, 15, 2, 17], ['state-layout', 4, 14, 4, 18],
    ]);
    expect(found.map(({ actual, expected }) => [actual, expected])).toEqual([['QD', ['QĐ']], ['/NQ-', ['-NQ/']]]);
  });

  test('name citation and document', () => {
    const [finding] = only('Quy định số 66-QĐ/TW, ngày 06/02/2017 và Kết luận 5-KL/TW', 'superseded-document', { publishedOn: '2026-03-01' });
    expect(finding).toMatchObject({ citation: 'c1', document: '66-QĐ/TW@2017-02-06', expected: ['399-QĐ/TW@2026-01-09'], level: 'warning' });
  });

  test('have the level that is asked for, or are left out', () => {
    const text = 'Nghị quyết 05/NQ-TW';
    expect(only(text, 'state-layout', { rules: { 'state-layout': 'error' } })[0]?.level).toBe('error');
    expect(only(text, 'state-layout', { rules: { 'state-layout': 'off' } })).toEqual([]);
  });

  test('wrong options are told with the remedy', () => {
    expect(() => lint('a', { rules: { nothing: 'error' } as never })).toThrow(/there is no rule "nothing"; docs\/rules\.md and RULES list them/u);
    expect(() => lint('a', { rules: { dash: 'fatal' } as never })).toThrow(/the level of dash is 'error', 'warning', 'info' or 'off', got "fatal"/u);
    expect(() => lint('a', { rules: { toString: 'error' } as never })).toThrow(UsageError);
    expect(() => lintAnalysis('a', undefined as never)).toThrow(UsageError);
    expect(() => lint(5 as never)).toThrow(UsageError);
    expect(() => applyFixes('other text', lint('Nghị quyết 05/NQ-TW'))).toThrow(/is of another text/u);
  });

  test('without a registry the rules of form work, and those that need one find nothing', () => {
    const text = 'Quyết định số 66-QD/TW, ngày 06/02/2017 của Ban Bí thư';
    const need = new Set(['unknown-document', 'superseded-document', 'type-contradicts-registry']);
    expect(core.lint(text).map(({ ruleId }) => ruleId)).toEqual(['diacritics-lost']);
    expect(lint(text, { registry: null }).filter(({ ruleId }) => need.has(ruleId))).toEqual([]);
    expect(lintAnalysis(text, analyze(text), { registry }).map(({ ruleId }) => ruleId)).toEqual(lint(text).map(({ ruleId }) => ruleId));
  });

  test('nothing is found in a text without citations, and no string throws', () => {
    for (const text of ['', 'Không có gì.', '\ud800', '\u0000', 'vn-party-citations-disable']) expect(Array.isArray(lint(text))).toBe(true);
    expect(lint('Nghị định số 30/2020/NĐ-CP, Quyết định 15/QĐ-UBND')).toEqual([]);
  });
});

describe('form', () => {
  test('French and English leave diacritics out; Vietnamese does not', () => {
    expect(ids('Le règlement 43-QD/TW')).not.toContain('diacritics-lost');
    expect(ids('le règlement n° 43-QD/TW et 86-QD/TW')).not.toContain('diacritics-lost');
    expect(ids('Decision No. 66-QD/TW')).not.toContain('diacritics-lost');
    expect(ids('Quy định 43-QD/TW')).toContain('diacritics-lost');
    expect(ids('86-QD/TW')).toContain('diacritics-lost');
  });

  test('several faults of one symbol are mended at once', () => {
    expect(applyFixes('Quyết định số5 – QD / TƯ', lint('Quyết định số5 – QD / TƯ'))).toBe('Quyết định số 05-QĐ/TW');
    for (const text of ['31 – QÐ/TW', '5 /NQ –TƯ', 'số31/QD–TW', '84 qđ/TWĐTN', 'Quy định 264/QD-TW và 264-QD-TW']) expect(brokenByFixes(text)).toEqual([]);
  });

  test.each([
    ['a Cyrillic letter', 'Chỉ thị số 05-\u0421\u0422/\u0422W', 'lookalike-letter', 'Chỉ thị số 05-CT/TW'],
    ['a Greek letter', 'Nghị quyết số 57-\u039dQ/TW', 'lookalike-letter', 'Nghị quyết số 57-NQ/TW'],
    ['digits of full width', 'Nghị quyết số ５７-NQ/TW', 'lookalike-letter', 'Nghị quyết số 57-NQ/TW'],
    ['the slash of fractions', 'Nghị quyết số 57-NQ\u2044TW', 'dash', 'Nghị quyết số 57-NQ/TW'],
    ['a dash before the drafting unit', 'Quyết định số 367-QĐ/TWĐTN–VP', 'dash', 'Quyết định số 367-QĐ/TWĐTN-VP'],
  ])('%s is told and mended', (_name, wrong, id, right) => {
    expect(ids(wrong)).toContain(id);
    expect(applyFixes(wrong, lint(wrong))).toBe(right);
    expect(brokenByFixes(wrong)).toEqual([]);
  });

  test('what contradicts itself is not mended but suggested', () => {
    const [finding] = only('Công văn số 9-QC/TW', 'zero-padding');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggestions).toEqual([{ message: 'mend the spelling, if that is meant', edits: [{ span: { start: 12, end: 13 }, text: '09' }] }]);
  });

  test('an organ behind the issuer code keeps the symbol from being mended by halves', () => {
    const text = 'Nghị quyết 9/NQ-TW-BCT';
    expect(lint(text).filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(only(text, 'issuer-suffix')[0]?.suggestions?.[0]?.edits).toEqual([{ span: { start: 11, end: 22 }, text: '09-NQ/TW' }]);
  });

  test('in markup a fix touches letters and blanks, never a tag or an entity', () => {
    const markdown = 'Quyết định **86**-QD/TW và `86-QD/TW`';
    expect(applyFixes(markdown, lint(markdown, { format: 'markdown' }))).toBe('Quyết định **86**-QĐ/TW và `86-QD/TW`');
    const block = 'Quyết định `x` 86-QD/TW\n\n```\n87-QD/TW\n```\n\n    88-QD/TW\n';
    expect(lint(block, { format: 'markdown' }).filter(({ fix }) => fix !== undefined).map(({ actual, span }) => [actual, span.start])).toEqual([['QD', 18]]);
    expect(analyze(block, { format: 'markdown' }).citations).toHaveLength(3);
    const code = '<p>Quyết định <code>86-QD/TW</code></p><pre><code>87-QD/TW</code></pre>';
    expect(lint(code, { format: 'html' })).toEqual([]);
    expect(lint(code, { format: 'html', code: true }).filter(({ fix }) => fix !== undefined)).toHaveLength(2);
    const html = '<p>Quyết định 86&nbsp;-QD/TW, 57-N<b>q</b>/TW, 87<b> </b>-QĐ/TW</p>';
    const found = lint(html, { format: 'html' });
    expect(applyFixes(html, found)).toBe('<p>Quyết định 86-QĐ/TW, 57-N<b>q</b>/TW, 87<b> </b>-QĐ/TW</p>');
    expect(found.find(({ ruleId }) => ruleId === 'letter-case')).toMatchObject({ actual: 'Nq' });
  });
});

describe('currency', () => {
  const text = 'Thực hiện Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư';
  test('needs a day: the given one, or the latest that the text states', () => {
    expect(ids(text)).not.toContain('superseded-document');
    expect(ids(text, { publishedOn: '2026-01-08' })).not.toContain('superseded-document');
    expect(ids(text, { publishedOn: '2026-01-09' })).toContain('superseded-document');
    expect(ids(`${text} và Quyết định số 19-QĐ/TW, ngày 08/4/2026`)).toContain('superseded-document');
  });

  test('a text that names the successor, or tells the change, knows', () => {
    expect(ids(`${text}; nay là Quy định số 399-QĐ/TW, ngày 09/01/2026`, { publishedOn: '2026-06-01' })).not.toContain('superseded-document');
    expect(ids('Quy định số 66-QĐ/TW, ngày 06/02/2017 đã được thay thế', { publishedOn: '2026-06-01' })).not.toContain('superseded-document');
  });

  test('a document is told once, at its first citation', () => {
    expect(only(`${text}. Theo Quy định 66-QĐ/TW, Quy định số 66-QĐ/TW …`, 'superseded-document', { publishedOn: '2026-06-01' }).map(({ span }) => span.start)).toEqual([10]);
  });

  test('a registry of one’s own decides', () => {
    const ours = createRegistry([
      { symbol: '01-QC/TU', type: 'quy-che', issuer: 'thanh-uy', date: '2021-01-05' },
      { symbol: '02-QC/TU', type: 'quy-che', issuer: 'thanh-uy', date: '2024-01-05' },
    ], { relations: [{ from: '02-QC/TU[thanh-uy]@2024-01-05', kind: 'supersedes', to: '01-QC/TU[thanh-uy]@2021-01-05' }] });
    expect(ids('Quy chế số 01-QC/TU, ngày 05/01/2021 của Thành uỷ', { registry: ours, publishedOn: '2025' })).toContain('superseded-document');
  });
});

describe('agreement', () => {
  test('what the registry does not have is information, and never an error', () => {
    const found = lint('Kết luận số 997-KL/TW, ngày 05/5/2025 của Bộ Chính trị');
    expect(found.map(({ ruleId, level }) => [ruleId, level])).toEqual([['unknown-document', 'info']]);
    expect(found[0]?.message).toMatch(/is not in the registry, which has \d+ documents of KL\/TW/u);
  });

  test('a day in the term that the text says is no contradiction; a month on the border of two is none either', () => {
    expect(ids('Quyết định số 201-QĐ/TW, ngày 15/8/2019 của Ban Bí thư khoá XII')).not.toContain('date-outside-term');
    expect(ids('Quyết định số 1-QĐ/TW, tháng 01 năm 2021 của Ban Bí thư khoá XII')).not.toContain('date-outside-term');
  });

  test('authority is asked of the rule of the day', () => {
    expect(ids('Nghị quyết số 14-NQ/TW, ngày 30/7/2009 của Ban Bí thư')).toContain('issuer-without-authority');
    expect(ids('Nghị quyết số 14-NQ/TW, ngày 30/7/2019 của Ban Bí thư')).not.toContain('issuer-without-authority');
    expect(ids('Nghị quyết số 14-NQ/TW, năm 2017 của Ban Bí thư')).not.toContain('issuer-without-authority');
  });
});
