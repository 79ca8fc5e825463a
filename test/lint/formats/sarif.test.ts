import { describe, expect, test } from 'vitest';
import { applyFixes, lintAnalysis, RULES, toSarif, type LintedText } from '../../../src/entries/lint.js';
import { analyze, registry } from '../../../src/index.js';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: Region } }];
  readonly partialFingerprints: { readonly 'citation/v1': string };
  readonly fixes?: readonly { readonly artifactChanges: readonly [{ readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[] }] }[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly semanticVersion?: string; readonly rules: readonly { readonly id: string; readonly name: string; readonly defaultConfiguration?: object; readonly helpUri?: string }[] } };
    readonly columnKind: string;
    readonly originalUriBaseIds: { readonly SRCROOT: { readonly uri?: string } };
    readonly results: readonly Result[];
  }];
}

function linted(text: string, file = 'docs/a.md'): LintedText {
  const analysis = analyze(text);
  return { file, text, findings: lintAnalysis(text, analysis, { registry }), citations: analysis.citations };
}

function log(texts: readonly LintedText[], options: Parameters<typeof toSarif>[1] = { rules: RULES }): Log {
  return JSON.parse(toSarif(texts, options)) as Log;
}

const TEXT = 'Theo Quyết định số 86-QD/TW ngày 1/6/2017 😀 và Chỉ thị số 05–CT/TW.\r\nNghị quyết số 05/NQ-TW,\rKết luận số 100 - KL/TW; quyết định 00-QĐ/TW\n';

describe('toSarif', () => {
  test('is of the version that it says', () => {
    expect(log([linted(TEXT), linted('', 'b.md')]).version).toBe('2.1.0');
  });

  test('without texts, findings or rules is a whole log still', () => {
    expect(log([]).runs[0].results).toEqual([]);
    expect(log([linted('nothing')], {}).runs[0].results).toEqual([]);
    expect(log([linted(TEXT)], {}).runs[0].tool.driver.rules.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test('parts more results than GitHub takes of a run into runs that it takes apart', () => {
    const one = linted('05/NQ-TW');
    const [finding] = one.findings;
    const many = (count: number) => toSarif([{ ...one, findings: Array<typeof finding>(count).fill(finding) as LintedText['findings'] }, one]);
    const runs = (count: number) => (JSON.parse(many(count)) as { runs: { results: object[]; automationDetails?: { id: string } }[] }).runs.map(({ results, automationDetails }) => [results.length, automationDetails?.id]);
    const own = one.findings.length;
    expect(runs(25_000 - own)).toEqual([[25_000, undefined]]);
    expect(runs(50_001 - own)).toEqual([[25_000, undefined], [25_000, 'vn-party-citations/2/'], [1, 'vn-party-citations/3/']]);
  });

  test('names the unit of columns, the levels and the rules', () => {
    const { runs: [{ tool, columnKind, results, originalUriBaseIds }] } = log([linted(TEXT)], { rules: RULES, version: '1.2.3' });
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.semanticVersion).toBe('1.2.3');
    expect(originalUriBaseIds.SRCROOT.uri).toBeUndefined();
    expect(results.map(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).not.toContain(false);
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
    const rule = (id: string): object => tool.driver.rules.find((one) => one.id === id)!;
    expect(rule('state-layout')).toMatchObject({ name: 'StateLayout', defaultConfiguration: { level: 'warning' }, help: { markdown: expect.stringContaining('05/NQ-TW') as string } });
    expect(rule('unknown-document')).toMatchObject({ defaultConfiguration: { level: 'note' } });
    expect(rule('first-citation-form')).toMatchObject({ defaultConfiguration: { enabled: false } });
    expect(tool.driver.rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
  });

  test('a root of the caller is the address of SRCROOT', () => {
    expect(log([linted(TEXT)], { root: 'file:///texts/' }).runs[0].originalUriBaseIds.SRCROOT.uri).toBe('file:///texts/');
  });

  test('regions are those of the text, by offset as by line and column', () => {
    const lines = TEXT.split(/\r\n|\r|\n/u);
    for (const { locations: [{ physicalLocation: { region } }] } of log([linted(TEXT)]).runs[0].results) {
      const { startLine, startColumn, endColumn, charOffset, charLength, snippet } = region;
      expect(TEXT.slice(charOffset, charOffset + charLength)).toBe(snippet?.text);
      expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(snippet?.text);
    }
  });

  test('its fixes, made by their offsets, are those of applyFixes', () => {
    const text = 'Nghị quyết số 05/NQ-TW, Kết luận số 100 - KL/TW';
    const one = linted(text);
    const replacements = log([one]).runs[0].results.flatMap(({ fixes = [] }) => fixes[0]?.artifactChanges[0].replacements ?? []);
    expect(replacements).toHaveLength(4);
    const fixed = [...replacements].sort((a, b) => b.deletedRegion.charOffset - a.deletedRegion.charOffset).reduce((changed, { deletedRegion, insertedContent }) =>
      changed.slice(0, deletedRegion.charOffset) + (insertedContent?.text ?? '') + changed.slice(deletedRegion.charOffset + deletedRegion.charLength), text);
    expect(fixed).toBe(applyFixes(text, one.findings));
  });

  test('suggestions are fixes with their own description', () => {
    const { wrong } = RULES.find(({ id }) => id === 'issuer-suffix')!;
    const one = linted(wrong.text);
    const finding = one.findings.find(({ ruleId }) => ruleId === 'issuer-suffix');
    const result = log([one]).runs[0].results.find(({ ruleId }) => ruleId === 'issuer-suffix');
    expect(result?.fixes).toMatchObject(finding!.suggestions!.map(({ message }) => ({ description: { text: message } })));
    expect(result?.fixes?.length).toBeGreaterThan(0);
  });

  test.each([
    ['docs/bài báo 1.md', { uri: 'docs/b%C3%A0i%20b%C3%A1o%201.md', uriBaseId: 'SRCROOT' }],
    ['a:b?c#d%.md', { uri: 'a%3Ab%3Fc%23d%25.md', uriBaseId: 'SRCROOT' }],
    ['/texts/a b.md', { uri: 'file:///texts/a%20b.md' }],
    ['C:/texts/a b.md', { uri: 'file:///C:/texts/a%20b.md' }],
    ['lone \ud800.md', { uri: 'lone%20%EF%BF%BD.md', uriBaseId: 'SRCROOT' }],
  ])('the path %j is a URI reference', (file, location) => {
    expect(log([linted('05–CT/TW', file)]).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  test('fingerprints stay when lines are put in above, and tell namesakes apart', () => {
    const marks = (text: string): string[] => log([linted(text)]).runs[0].results.map(({ partialFingerprints }) => partialFingerprints['citation/v1']);
    const text = 'Chỉ thị số 05–CT/TW ngày 15/5/2016.\nChỉ thị số 05–CT/TW.\nNghị quyết số 05/NQ-TW';
    expect(marks(text).filter((mark) => mark.startsWith('dash:'))).toEqual(['dash:05-CT/TW#1', 'dash:05-CT/TW#2']);
    expect(new Set(marks(text)).size).toBe(marks(text).length);
    expect(marks(`Một dòng mới.\n\nHai dòng nữa.\n${text}`)).toEqual(marks(text));
    // Another dash in another citation above leaves the names as they are, too.
    expect(marks(`Kết luận số 100–KL/TW.\n${text}`).filter((mark) => mark.includes('05-CT'))).toEqual(marks(text).filter((mark) => mark.includes('05-CT')));
  });

  test('a text with every control survives', () => {
    const text = 'Chỉ thị số 05–CT/TW \u0000\u001b[31m\u009b\u2028 "\\ </script> \ud800';
    expect(toSarif([linted(text, 'a\u001b\n.md')])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/u);
    expect(log([linted(text)]).runs[0].results.length).toBeGreaterThan(0);
  });
});
