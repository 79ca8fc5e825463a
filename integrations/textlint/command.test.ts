import type { TextlintResult } from '@textlint/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Project } from '../project.js';

// textlint's own command, in a folder where it, the built package and the small package that names the rule are installed.
const project = new Project();
const SOURCE = 'Theo Quyết định 86 – QD/TW, `86-QD/TW`, **37**-QD/TW và 31&nbsp;-QD/TW.\n';
const FIXED = 'Theo Quyết định 86-QĐ/TW, `86-QD/TW`, **37**-QĐ/TW và 31-QĐ/TW.\n';

beforeAll(() => project.install());
beforeEach(() => project.write('a.md', SOURCE));
afterAll(() => project.remove());

const ruleIds = (stdout: string): string[] => [...new Set((JSON.parse(stdout) as TextlintResult[]).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))];

describe('the rule is found', () => {
  test.each(['vn-party-citations', 'textlint-rule-vn-party-citations', 'vn-party-citations/textlint'])('by the name %s, on the command line', (name) => {
    const { status, stdout, stderr } = project.textlint('--no-textlintrc', '--format', 'json', '--rule', name, 'a.md');
    expect(ruleIds(stdout), stderr).toEqual([name.replace(/^textlint-rule-/u, '')]);
    expect(status).toBe(0);
  });

  test('and not by the path of its file relative to the project', () => {
    const { status, stderr } = project.textlint('--no-textlintrc', '--rule', './node_modules/vn-party-citations/dist/textlint.cjs', 'a.md');
    expect([status, stderr]).toEqual([2, expect.stringContaining('Failed to load packages')]);
  });
});

describe('with a configuration', () => {
  test('levels make the exit status', () => {
    project.write('.textlintrc.json', JSON.stringify({ rules: { 'vn-party-citations': { rules: { 'diacritics-lost': 'error' } } } }));
    const { status, stdout } = project.textlint('--format', 'unix', 'a.md');
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('[Error/')).map((line) => line.replace(/^.*a\.md:/u, ''))).toEqual([
      '1:22: the code is written QĐ; read as 86-QĐ/TW (diacritics-lost) [Error/vn-party-citations]',
      '1:48: the code is written QĐ; read as 37-QĐ/TW (diacritics-lost) [Error/vn-party-citations]',
      '1:66: the code is written QĐ; read as 31-QĐ/TW (diacritics-lost) [Error/vn-party-citations]',
    ]);
  });

  test('--fix mends the file in one run; a second one changes nothing', () => {
    project.write('.textlintrc.json', JSON.stringify({ rules: { 'vn-party-citations': { rules: { 'diacritics-lost': 'error' } } } }));
    const first = project.textlint('--fix', 'a.md');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(project.read('a.md')).toBe(FIXED);
    expect(project.textlint('--fix', 'a.md').status).toBe(0);
    expect(project.read('a.md')).toBe(FIXED);
  });

  test('what no fix mends is an error still after --fix', () => {
    project.write('.textlintrc.json', JSON.stringify({ rules: { 'vn-party-citations': { severity: 'error' } } }));
    expect(project.textlint('--fix', 'a.md').status).toBe(1);
    expect(project.read('a.md')).toBe(FIXED);
  });

  test('a mistake in it is told', () => {
    project.write('.textlintrc.json', JSON.stringify({ rules: { 'vn-party-citations': { rules: { dashes: 'off' } } } }));
    const { status, stderr, stdout } = project.textlint('a.md');
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain('there is no rule "dashes"; docs/rules.md and RULES list them');
  });
});
