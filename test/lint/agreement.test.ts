/** `lint` is `lintAnalysis` of the analysis with the same options: nothing has to be said twice. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citation, citingText } from '../../src/arbitraries/index.js';
import * as core from '../../src/entries/core.js';
import * as coreLint from '../../src/entries/core-lint.js';
import { lint, lintAnalysis, RULES } from '../../src/entries/lint.js';
import { analyze, createRegistry, registry, type AnalyzeOptions } from '../../src/index.js';
import { runs } from '../properties/runs.js';

const own = createRegistry([{ symbol: '22-QĐ/TW', type: 'quy-dinh', issuer: 'ban-bi-thu', date: '2021-07-29' }]);
const OPTIONS: readonly AnalyzeOptions[] = [{}, { publishedOn: '2026-06-01' }, { publishedOn: '2001' }, { registry: null }, { registry: own, publishedOn: '2026-06-01' }];

const conformance = ['vi', 'fr', 'en', 'negatives', 'relations'].flatMap((name) =>
  readFileSync(new URL(`../../conformance/${name}.jsonl`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text));

function agree(text: string): number {
  return OPTIONS.reduce((sum, options) => {
    const findings = lint(text, options);
    expect(lintAnalysis(text, analyze(text, options))).toEqual(findings);
    return sum + findings.length;
  }, 0);
}

describe('an analysis remembers what it was read with', () => {
  test('on the examples of all rules', () => {
    for (const { id, wrong, right } of RULES) {
      for (const { text, publishedOn } of [wrong, right]) {
        const options = publishedOn === undefined ? {} : { publishedOn };
        expect(lintAnalysis(text, analyze(text, options)), id).toEqual(lint(text, options));
        agree(text);
      }
    }
    const { wrong } = RULES.find(({ id }) => id === 'superseded-document')!;
    expect(lintAnalysis(wrong.text, analyze(wrong.text, { publishedOn: wrong.publishedOn! })).map(({ ruleId }) => ruleId)).toContain('superseded-document');
  });

  test('on the texts of the conformance suite', () => {
    expect(conformance.reduce((sum, text) => sum + agree(text), 0)).toBeGreaterThan(500);
  });

  test('on texts that are made up, Markdown and HTML among them', () => {
    fc.assert(fc.property(fc.oneof(citation(), citingText()), fc.constantFrom(...OPTIONS), fc.constantFrom('text' as const, 'markdown' as const, 'html' as const), ({ text }, options, format) => {
      const source = format === 'text' ? text : format === 'markdown' ? `# A\n\n*${text}*\n\n\`57-NQ/TW\`` : `<p>${text}<code>57-NQ/TW</code>`;
      expect(lintAnalysis(source, analyze(source, { ...options, format, code: false }))).toEqual(lint(source, { ...options, format }));
    }), runs());
  });

  test('without a registry of its own, `core` has none', () => {
    const { text } = RULES.find(({ id }) => id === 'superseded-document')!.wrong;
    for (const options of [{}, { registry, publishedOn: '2026-06-01' }]) expect(coreLint.lintAnalysis(text, core.analyze(text, options))).toEqual(core.lint(text, options));
  });
});

test('what is said to `lintAnalysis` goes before what was said to `analyze`; an analysis out of a file has to be told', () => {
  const { text } = RULES.find(({ id }) => id === 'superseded-document')!.wrong;
  const read = analyze(text, { publishedOn: '2026-06-01' });
  const told = (options?: Parameters<typeof lintAnalysis>[2], analysis = read): boolean => lintAnalysis(text, analysis, options).some(({ ruleId }) => ruleId === 'superseded-document');
  expect(told()).toBe(true);
  expect(told({ publishedOn: '2018' })).toBe(false);
  expect(told({ registry: null })).toBe(false);
  const filed = JSON.parse(JSON.stringify(read)) as typeof read;
  expect(told({}, filed)).toBe(false);
  expect(lintAnalysis(text, filed, { registry, publishedOn: '2026-06-01' })).toEqual(lint(text, { publishedOn: '2026-06-01' }));
});
