import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { lintAnalysis, RULES, toSarif, type LintedText } from '../../../src/entries/lint.js';
import { analyze, registry } from '../../../src/index.js';

// The schema of OASIS, as Microsoft's matchers for SARIF carry it.
const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const isSarif = ajv.compile(schema);

function linted(text: string, file = 'docs/a.md'): LintedText {
  const analysis = analyze(text);
  return { file, text, findings: lintAnalysis(text, analysis, { registry }), citations: analysis.citations };
}

function faults(texts: readonly LintedText[], options: Parameters<typeof toSarif>[1] = { rules: RULES }): unknown {
  isSarif(JSON.parse(toSarif(texts, options)));
  return isSarif.errors ?? [];
}

const TEXT = 'Theo Quyết định số 86-QD/TW ngày 1/6/2017 😀 và Chỉ thị số 05–CT/TW.\r\nNghị quyết số 05/NQ-TW,\rKết luận số 100 - KL/TW; quyết định 00-QĐ/TW\n';

test('the schema does refuse', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test.each<[string, readonly LintedText[], Parameters<typeof toSarif>[1]?]>([
  ['two texts', [linted(TEXT), linted('', 'b.md')]],
  ['no text', []],
  ['nothing found, no rules', [linted('nothing')], {}],
  ['no rules', [linted(TEXT)], {}],
  ['a version and a root', [linted(TEXT)], { rules: RULES, version: '1.2.3', root: 'file:///texts/' }],
  ['paths that are no addresses', ['docs/bài báo 1.md', 'a:b?c#d%.md', '/texts/a b.md', 'C:/texts/a b.md', 'lone \ud800.md', 'a\u001b\n.md'].map((file) => linted('05–CT/TW', file))],
  ['every control', [linted('Chỉ thị số 05–CT/TW \u0000\u001b[31m\u009b\u2028 "\\ </script> \ud800')]],
  ['what every rule tells', RULES.map(({ id, wrong }) => linted(wrong.text, `${id}.md`))],
])('a log of %s is valid by the published schema', (_, texts, options) => {
  expect(faults(texts, options)).toEqual([]);
});
