import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, toCompactLines, toGithubAnnotations, toRdjsonl, toSarif, type LintedText } from '../../../src/entries/lint.js';
import { lint, UsageError, type Finding } from '../../../src/index.js';
import { runs } from '../../properties/runs.js';

const linted = (text: string, file = 'a.md'): LintedText => ({ file, text, findings: lint(text) });
const [dash] = lint('05–CT/TW').filter(({ ruleId }) => ruleId === 'dash') as [Finding];
/** Findings of every level in one text, with a message of one's own. */
const findings = (count: number, level: Finding['level'], message = 'm'): Finding[] => Array.from({ length: count }, () => ({ ...dash, level, message }));

/** By reviewdog's Diagnostic message (proto/rdf); stricter than its own JSON Schema, which lets everything else stand beside. */
const position = { type: 'object', required: ['line', 'column'], additionalProperties: false, properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } } };
const range = { type: 'object', required: ['start', 'end'], additionalProperties: false, properties: { start: position, end: position } };
const isDiagnostic = new Ajv({ strict: false }).compile({
  type: 'object', required: ['message', 'location', 'severity', 'code'], additionalProperties: false,
  properties: {
    message: { type: 'string', minLength: 1 },
    location: { type: 'object', required: ['path', 'range'], additionalProperties: false, properties: { path: { type: 'string' }, range } },
    severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
    source: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: { type: 'string' }, url: { type: 'string' } } },
    code: { type: 'object', required: ['value'], additionalProperties: false, properties: { value: { type: 'string' }, url: { type: 'string' } } },
    suggestions: { type: 'array', items: { type: 'object', required: ['range', 'text'], additionalProperties: false, properties: { range, text: { type: 'string' } } } },
  },
});

interface Diagnostic {
  readonly location: { readonly range: Range };
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}
interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

function diagnostics(texts: readonly LintedText[]): Diagnostic[] {
  return toRdjsonl(texts).split('\n').filter((line) => line !== '').map((line) => {
    const parsed = JSON.parse(line) as Diagnostic;
    isDiagnostic(parsed);
    expect(isDiagnostic.errors ?? []).toEqual([]);
    return parsed;
  });
}

/** What stands at a range whose columns are bytes. */
function bytesAt(text: string, { start, end }: Range): string {
  const line = Buffer.from(text.split(/\r\n|\r|\n/u)[start.line - 1] ?? '');
  return line.subarray(start.column - 1, end.column - 1).toString();
}

describe('toRdjsonl', () => {
  test('counts columns in bytes of UTF-8', () => {
    const [first] = diagnostics([linted('Theo Quyết định số 86-QD/TW ngày 1/6/2017')]).filter(({ code }) => code.value === 'diacritics-lost');
    expect(first?.location.range).toEqual({ start: { line: 1, column: 30 }, end: { line: 1, column: 32 } });
  });

  test('every range holds what its finding is about, whatever stands before it', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('ế ', 'é ', '😀 ', '\r\n', '\n', '\r', 'x ', 'Chỉ thị số 05–CT/TW ', 'Nghị quyết số 05/NQ-TW ', 'số31-QĐ/TW '), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const given = linted(text);
      expect(diagnostics([given]).map(({ location }) => bytesAt(text, location.range))).toEqual(given.findings.map(({ actual }) => actual));
    }), runs());
  });

  test('a fix is one suggestion, even where it has several edits', () => {
    const text = 'Nghị quyết số 05/NQ-TW';
    const [found] = diagnostics([linted(text)]).filter(({ suggestions }) => suggestions !== undefined);
    expect(found?.suggestions).toHaveLength(1);
    const [{ range: place, text: put }] = found?.suggestions as [{ range: Range; text: string }];
    const bytes = Buffer.from(text);
    const fixed = Buffer.concat([bytes.subarray(0, place.start.column - 1), Buffer.from(put), bytes.subarray(place.end.column - 1)]).toString();
    expect(fixed).toBe(applyFixes(text, lint(text)));
  });
});

interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly [{ readonly regexp: string; readonly file: number; readonly line: number; readonly column: number; readonly severity?: number; readonly code: number; readonly message: number }];
}
const { problemMatcher: matchers } = JSON.parse(readFileSync(new URL('../../../problem-matcher.json', import.meta.url), 'utf8')) as { readonly problemMatcher: readonly Matcher[] };

/** What GitHub makes of a line: each matcher is asked, and one that captures no severity has its own for all. */
function annotated(printed: string): (string | undefined)[][] {
  return matchers.flatMap(({ severity: own, pattern: [{ regexp, file, line, column, severity, code, message }] }) => {
    // eslint-disable-next-line require-unicode-regexp -- as GitHub compiles it
    const match = new RegExp(regexp).exec(printed);
    return match === null ? [] : [[match[file], match[line], match[column], severity === undefined ? own : match[severity], match[code], match[message]]];
  });
}

describe('toCompactLines', () => {
  test('calls the levels as all else does; each line is read by one problem matcher, at the level that GitHub has for it', () => {
    const given = linted('Theo Quyết định số 86-QD/TW ngày 1/6/2017; quyết định 00-QĐ/TW\nNghị quyết số 05/NQ-TW', 'C:/bài báo/a.md');
    const lines = toCompactLines([given]).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[2])).toEqual(given.findings.map(({ level }) => level));
    expect(lines.map(annotated)).toEqual(given.findings.map(({ line, column, level, ruleId, message }) => [['C:/bài báo/a.md', String(line), String(column), level === 'info' ? 'notice' : level, ruleId, message]]));
    expect(new Set(matchers.map(({ owner }) => owner)).size).toBe(matchers.length);
    expect(new Set(given.findings.map(({ level }) => level)).size).toBe(3);
  });

  test('nothing breaks a line or reaches a terminal', () => {
    const text = '05–CT/TW';
    expect(toCompactLines([{ file: 'a\n\u001b[31m.md', text, findings: findings(1, 'error', 'x\r\ny\u009b2J\u202e\u2028z') }])).toBe('a \ufffd[31m.md:1:3: error dash x y\ufffd2J z\n');
  });
});

describe('toGithubAnnotations', () => {
  test('escapes what ends a command or a property', () => {
    const text = '05–CT/TW';
    expect(toGithubAnnotations([{ file: 'a:b,c%\n.md', text, findings: findings(1, 'warning', '100%, a:b\r\n::error::x\u001b[2J') }]))
      .toBe('::warning file=a%3Ab%2Cc%25%0A.md,line=1,endLine=1,col=3,endColumn=4,title=dash::100%25, a:b%0D%0A::error::x\ufffd[2J\n');
  });

  test('errors come first, ten of each level are shown, and one line counts the rest', () => {
    const text = '05–CT/TW';
    const lines = toGithubAnnotations([
      { file: 'a', text, findings: [...findings(12, 'info'), ...findings(25, 'warning')] },
      { file: 'b', text, findings: [...findings(3, 'error'), ...findings(1, 'warning')] },
    ]).trimEnd().split('\n');
    const counts = ['::error ', '::warning ', '::notice '].map((start) => lines.filter((line) => line.startsWith(start)).length);
    expect(counts).toEqual([3, 10, 10]);
    expect(lines[0]).toMatch(/^::error file=b/u);
    expect(lines.at(-1)).toBe('vn-party-citations: not annotated, as GitHub shows 10 of a level: 16 warnings, 2 notices');
    expect(lines.filter((line) => !line.startsWith('::'))).toHaveLength(1);
  });

  test('columns are left out where a span goes over lines', () => {
    const line = toGithubAnnotations([{ file: 'a', text: 'a\nb', findings: [{ ...dash, span: { start: 0, end: 3 }, actual: 'a\nb', line: 1, column: 1, endLine: 2, endColumn: 2 }] }]);
    expect(line).toMatch(/^::warning file=a,line=1,endLine=2,title=dash::/u);
  });
});

test('nothing found is nothing printed', () => {
  expect([toCompactLines([]), toRdjsonl([linted('x')]), toGithubAnnotations([])]).toEqual(['', '', '']);
});

test.each(Object.entries({ toCompactLines, toGithubAnnotations, toRdjsonl, toSarif }))('%s tells a programmer what it takes', (name, print) => {
  expect(() => print(undefined as never)).toThrow(UsageError);
  expect(() => print([{ file: 'a' }] as never)).toThrow(`${name} takes texts with their names and findings`);
  expect(() => print([{ file: 'a', text: 'another', findings: [dash] }])).toThrow('is not of the text of a');
});
