/** What the entries have in common and where they differ: the bundled registry, and the readers of formats. */
import { describe, expect, test } from 'vitest';
import * as core from '../src/entries/core.js';
import * as coreLint from '../src/entries/core-lint.js';
import { html, markdown } from '../src/entries/formats.js';
import { canonicalize, buildGraph } from '../src/entries/graph.js';
import * as bundledLint from '../src/entries/lint.js';
import * as index from '../src/index.js';

const PAGE = '<p>r&eacute;solution <b>57</b>-NQ/TW</p>';

describe('formats', () => {
  test.each([
    ['html', html, PAGE],
    ['markdown', markdown, 'r&eacute;solution **57**-NQ/TW'],
  ] as const)('%s is read the same by its name, by its reader, and by core', (name, format, text) => {
    const named = index.extractCitations(text, { format: name });
    expect(named.map(({ symbol, language }) => [symbol, language])).toEqual([['57-NQ/TW', 'fr']]);
    expect(index.extractCitations(text, { format })).toEqual(named);
    expect(core.extractCitations(text, { format })).toEqual(named);
    expect(core.analyze(text, { format }).citations.map(({ span }) => span)).toEqual(named.map(({ span }) => span));
    expect(core.lint(text, { format, registry: index.registry })).toEqual(index.lint(text, { format: name }));
  });

  test('core does not know them by name, and says what to do', () => {
    expect(() => core.extractCitations(PAGE, { format: 'html' as never })).toThrow(new index.UsageError(`the format "html" is not loaded here; import { html } from 'vn-party-citations/formats' and give that as the format`));
    expect(() => core.analyze(PAGE, { format: 'pdf' as never })).toThrow(new index.UsageError(`unknown format "pdf"; use 'text', 'markdown' or 'html'`));
    expect(core.extractCitations('57-NQ/TW', { format: 'text' })).toEqual(index.extractCitations('57-NQ/TW'));
  });

  test.each([['pdf'], ['toString'], [7], [{}], [[]]])('%j is none', (format) => {
    expect(() => index.extractCitations('57-NQ/TW', { format: format as never })).toThrow(/^unknown format .*; use 'text', 'markdown' or 'html'$/u);
  });

  test('a reader of one’s own is asked once, and its map gives the spans', () => {
    const asked: [string, boolean][] = [];
    const quoted: index.FormatReader = {
      name: 'quoted',
      open(text, code) {
        asked.push([text, code]);
        return { clean: text.slice(2), toSource: ({ start, end }) => ({ start: start + 2, end: end + 2 }) };
      },
    };
    const citations = index.analyze('> Nghị quyết 57-NQ/TW', { format: quoted }).citations;
    expect(citations.map(({ span, text }) => [span, text])).toEqual([[{ start: 2, end: 21 }, 'Nghị quyết 57-NQ/TW']]);
    expect(asked).toEqual([['> Nghị quyết 57-NQ/TW', true]]);
  });
});

describe('the registry', () => {
  const citations = core.extractCitations('Nghị quyết số 57-NQ/TW, ngày 22/12/2024');
  const documents = (resolved: readonly index.ResolvedCitation[]): string[] => resolved.map(({ resolution }) => resolution.status);

  test('is the bundled one unless another is given, or null for none; in core there is none', () => {
    expect(documents(index.resolveCitations(citations))).toEqual(['resolved']);
    expect(documents(index.resolveCitations(citations, { registry: null }))).toEqual(['unresolved']);
    expect(documents(index.resolveCitations(citations, { registry: index.createRegistry([]) }))).toEqual(['unresolved']);
    expect(documents(core.resolveCitations(citations))).toEqual(['unresolved']);
    expect(documents(core.resolveCitations(citations, { registry: index.registry }))).toEqual(['resolved']);
  });

  test('is that of the linter too, of a text and of its analysis', () => {
    const text = 'Hướng dẫn số 99-HD/BTCTW, ngày 30/6/2025 căn cứ Quy định số 22-QĐ/TW, ngày 28/7/2021.';
    const found = (findings: readonly index.Finding[]): string[] => findings.map(({ ruleId }) => ruleId);
    const analysis = index.analyze(text);
    expect(found(bundledLint.lintAnalysis(text, analysis))).toContain('superseded-document');
    expect(found(bundledLint.lint(text))).toContain('superseded-document');
    expect(found(bundledLint.lintAnalysis(text, analysis, { registry: null }))).not.toContain('superseded-document');
    // An analysis remembers its registry; one out of a file has that of the linter.
    expect(coreLint.lintAnalysis(text, analysis)).toEqual(bundledLint.lintAnalysis(text, analysis));
    expect(found(bundledLint.lintAnalysis(text, index.analyze(text, { registry: null })))).not.toContain('superseded-document');
    const filed = JSON.parse(JSON.stringify(analysis)) as index.Analysis;
    expect(bundledLint.lintAnalysis(text, filed)).toEqual(bundledLint.lintAnalysis(text, analysis));
    expect(found(coreLint.lintAnalysis(text, filed))).not.toContain('superseded-document');
    expect(coreLint.lintAnalysis(text, filed, { registry: index.registry })).toEqual(bundledLint.lintAnalysis(text, analysis));
  });

  test('does not stand in the place of the options', () => {
    expect(() => index.resolveCitations(citations, index.registry as never)).toThrow(new index.UsageError('the registry is an option: resolveCitations(citations, { registry })'));
    expect(() => core.resolveCitations(citations, index.registry as never)).toThrow(index.UsageError);
    expect(() => canonicalize(buildGraph([]), index.registry as never)).toThrow(new index.UsageError('the registry is an option: canonicalize(graph, { registry })'));
  });

  test('entries share their functions and errors', () => {
    expect(bundledLint.lint).toBe(index.lint);
    expect(core.UsageError).toBe(index.UsageError);
    expect(bundledLint.RULES).toBe(coreLint.RULES);
  });
});
