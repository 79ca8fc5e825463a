import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, fit, pad, visible } from '../../src/cli/terminal-text.js';
import { CitationTable, fileRows, type TableStyle } from '../../src/cli/table.js';
import { positionFinder } from '../../src/read/text/lines.js';
import type { ResolvedCitation } from '../../src/model/index.js';
import { analysis, citation } from './terminal.js';
import { runs, thorough } from '../properties/runs.js';

const TEXT = 'Theo Nghị quyết số 57-NQ/TW\r\nvà Nghị quyết Trung ương 4 khoá XII';

const CITATIONS = [
  citation(5, 'Nghị quyết số 57-NQ/TW', { symbol: '57-NQ/TW', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII', resolution: { status: 'resolved', document: '57-NQ/TW@2024-12-22', by: 'symbol-date', probability: 1, reasons: [], candidates: [] } }),
  citation(32, 'Nghị quyết Trung ương 4 khoá XII', { form: 'plenum', type: 'nghi-quyet', plenum: 4, term: 'XII', resolution: { status: 'ambiguous', candidates: ['04-NQ/TW@2016-10-30', '05-NQ/TW@2016-11-01'].map((document) => ({ document, probability: 0.5, reasons: [] })) } }),
];

function table(citations: readonly ResolvedCitation[], style: Partial<TableStyle> = {}): string {
  const whole = { width: 130, colours: false, files: false, ...style };
  const rendered = new CitationTable(whole);
  rendered.add(fileRows(whole, { file: 'bài.txt', text: TEXT, analysis: analysis(...citations) }));
  return rendered.render();
}

describe('table', () => {
  test('one citation a line, aligned, with a count', () => {
    expect(table(CITATIONS)).toBe(
      [
        'where  citation                          form    document             issuer        date        term  resolved',
        '1:6    Nghị quyết số 57-NQ/TW            full    57-NQ/TW             bo-chinh-tri  2024-12-22  XIII  57-NQ/TW@2024-12-22',
        '2:4    Nghị quyết Trung ương 4 khoá XII  plenum  nghi-quyet plenum 4                            XII   ? 2',
        '2 citations in 1 file',
        '',
      ].join('\n'),
    );
  });

  test('nothing found is said in the count alone', () => {
    expect(table([])).toBe('0 citations in 1 file\n');
  });

  test('a short form shows type and number; an open type shows both', () => {
    expect(table([citation(0, 'Nghị quyết 35', { form: 'short', type: 'nghi-quyet', number: 35, suffix: 'A' })])).toContain('  nghi-quyet 35A');
    expect(table([citation(0, 'QĐ 35', { typeCandidates: ['quyet-dinh', 'quy-dinh'], number: 35 })])).toContain('  quyet-dinh|quy-dinh 35');
  });

  test('a citation that means no known document has a dash; an id is not cut before other columns go', () => {
    expect(table([citation(0, '999-NQ/TW', { symbol: '999-NQ/TW' })])).toMatch(/ –\n/u);
    expect(table(CITATIONS, { width: 80 })).toContain('57-NQ/TW@2024-12-22');
    expect(table(CITATIONS, { width: 60 })).toMatch(/^where +citation +document +resolved$/mu);
  });

  test('the file goes first where there are several', () => {
    expect(table(CITATIONS, { files: true })).toContain('bài.txt:1:6');
  });

  test('decomposed Vietnamese aligns with composed', () => {
    const lines = table([...CITATIONS, citation(0, 'Nghị quyết số 57-NQ/TW'.normalize('NFD'), { symbol: '57-NQ/TW' })]).split('\n');
    expect(displayWidth(lines[3]!.slice(0, lines[3]!.indexOf('full')))).toBe(lines[1]!.indexOf('full'));
  });

  test('no line is longer than the terminal; columns of less use go first', () => {
    const ideographs = citation(0, '第五七號決議 中央政治局 二〇二四年', { symbol: '57-NQ/TW', issuer: 'bo-chinh-tri', date: '2024-12-22', term: 'XIII' });
    for (let width = 30; width < 120; width++) {
      for (const line of table([...CITATIONS, ideographs], { width, files: true }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }
    expect(table(CITATIONS, { width: 60 })).toContain('…');
    expect(table(CITATIONS, { width: 50 }).split('\n')[0]).not.toContain('term');
    expect(table(CITATIONS, { width: 30 }).split('\n')[0]).toMatch(/^where +citation +document$/u);
  });

  test('colours do not change the layout', () => {
    const coloured = table(CITATIONS, { colours: true });
    expect(coloured).toContain('\u001b[1mNghị quyết số 57-NQ/TW\u001b[22m');
    expect(coloured.replace(/\u001b\[\d+m/gu, '')).toBe(table(CITATIONS));
  });

  test('no escape sequence of a text or a file name reaches the terminal', () => {
    const hostile = 'a\u001b[31mb\u009b1mc\u0007\u202Ed\ne';
    const style = { width: 200, colours: false, files: true };
    const rendered = new CitationTable(style);
    rendered.add(fileRows(style, { file: `x${hostile}.txt`, text: '', analysis: analysis(citation(0, hostile, { issuer: hostile })) }));
    expect(rendered.render().replace(/\n/gu, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  const MANY = thorough ? 100_000 : 10_000;

  test(`${MANY} citations`, () => {
    const many = Array.from({ length: MANY }, (_, index) => citation(index % TEXT.length, '57-NQ/TW', { symbol: '57-NQ/TW' }));
    expect(table(many).split('\n')).toHaveLength(MANY + 3);
  });
});

describe('text on a terminal', () => {
  test.each([
    ['', 0],
    ['Nghị quyết', 10],
    ['Nghị quyết'.normalize('NFD'), 10],
    ['決議', 4],
    ['ＡＢ', 4],
    ['👍🏽👨‍👩‍👧', 4],
    ['©', 1],
    ['\u0301', 0],
  ])('%j is %i wide', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('fits any text into any width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).map(visible), fc.integer({ min: 1, max: 30 }), fc.constantFrom('start' as const, 'end' as const), (text, width, cut) => {
        const fitted = fit(text, width, cut);
        expect(displayWidth(fitted)).toBeLessThanOrEqual(width);
        expect(displayWidth(pad(fitted, width))).toBe(width);
        if (displayWidth(text) <= width) expect(fitted).toBe(text);
        expect(fitted).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
      }),
      runs(),
    );
  });

  test('lines and columns count from 1, whatever ends a line', () => {
    const positionOf = positionFinder('a\r\nb\rc\n\nd');
    expect([0, 1, 3, 5, 7, 8, 9].map(positionOf).map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '1:2', '2:1', '3:1', '4:1', '5:1', '5:2']);
  });
});
