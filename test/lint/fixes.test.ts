import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, fixEdits } from '../../src/entries/lint.js';
import { lint, type Finding, type TextEdit } from '../../src/index.js';
import { applyEdits } from '../../src/read/text/edits.js';
import { brokenByFixes } from './fix-law.js';
import { runs } from '../properties/runs.js';

const CODES = ['NQ', 'CT', 'QĐ', 'QD', 'QÐ', 'KL', 'ĐA', 'DA', 'Nq', 'qđ', 'QyĐ', 'QĐi', 'CTr', 'Ctr', 'HD', 'XYZ', 'QĐNS', 'С\u0422'];
const ISSUERS = ['TW', 'TƯ', 'tw', 'T.Ư', 'TU', 'ĐUB', 'DUB', 'VPTW', 'BTCTW', 'QUTW', 'TW-BCT', 'VPTW/nb', 'TWĐTN', 'TWĐTN-VP', 'TWĐTN–VP', '\u0422W', 'VPTW\u2044nb'];
const WORDS = ['Nghị quyết', 'Quyết định', 'quy dinh', 'Chỉ thị', 'Kết luận', 'QĐ', 'HD', 'Résolution', 'règlement', 'Decision', 'văn bản', ''];
const MARKS = [' số ', ' số', ' ', '', ' số: ', ' n° ', ' No. ', '\u00a0số\u00a0'];
const FIRST = ['-', '–', ' - ', '/', ' ', '- ', ' – ', '\u2011'];
const SECOND = ['/', '-', ' / ', '/ ', '–', '\u2215', '\uff0f'];
const TAILS = ['', ', ngày 22/12/2024', ' của Bộ Chính trị', ' ngày 31/02/2025', ' du 22 décembre 2024', '[1]', ' khoá XII'];

/** A citation in any spelling, most of them wrong in some way. */
const spelled = fc.tuple(
  fc.constantFrom(...WORDS), fc.constantFrom(...MARKS), fc.oneof(fc.integer({ min: 0, max: 400 }).map(String), fc.constantFrom('05', '005', '057', '8B', '５７', '1０')),
  fc.constantFrom(...FIRST), fc.constantFrom(...CODES), fc.constantFrom(...SECOND), fc.constantFrom(...ISSUERS), fc.constantFrom(...TAILS),
).map((parts) => parts.join(''));
const texts = fc.array(fc.oneof({ weight: 4, arbitrary: spelled }, fc.constantFrom('Theo', ', ', ' và ', '. ', '\n', '\r\n\r\n', ' thay thế ')), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

describe('fixes', () => {
  test('the same citations are read, nothing is left to fix, and nothing else is changed', () => {
    fc.assert(fc.property(texts, fc.boolean(), (text, decomposed) => {
      expect(brokenByFixes(decomposed ? text.normalize('NFD') : text)).toEqual([]);
    }), runs(3));
  });

  test('the same in Markdown and HTML', () => {
    fc.assert(fc.property(texts, fc.constantFrom('**', '_', '`', ''), fc.nat(40), fc.nat(8), (text, mark, from, length) => {
      const marked = text.slice(0, from) + mark + text.slice(from, from + length) + mark + text.slice(from + length);
      expect(brokenByFixes(marked, { format: 'markdown' })).toEqual([]);
      const tagged = `<p>${text.slice(0, from)}<b>${text.slice(from, from + length)}</b>${text.slice(from + length).replaceAll(' ', '&nbsp;')}</p>`;
      expect(brokenByFixes(tagged, { format: 'html' })).toEqual([]);
    }), runs());
  });

  const finding = (...fix: readonly (readonly [start: number, end: number, text: string])[]): Finding => ({
    ruleId: 'dash', level: 'warning', message: '', span: { start: 0, end: 0 }, line: 1, column: 1, endLine: 1, endColumn: 1, actual: '', docs: '',
    fix: fix.map(([start, end, text]): TextEdit => ({ span: { start, end }, text })),
  });

  test('one edit that several findings want is made once; of two that meet, the first', () => {
    expect(fixEdits([finding([3, 5, 'x']), finding([3, 5, 'x'], [7, 8, ''])])).toHaveLength(2);
    expect(applyFixes('0123456789', [finding([3, 5, 'x']), finding([3, 5, 'x'], [7, 8, ''])])).toBe('012x5689');
    expect(applyFixes('0123456789', [finding([4, 6, 'b'], [8, 9, 'c']), finding([3, 5, 'a'])])).toBe('012a56789');
    expect(applyFixes('0123456789', [finding([3, 3, 'a']), finding([3, 3, 'b']), finding([3, 5, 'c'])])).toBe('012ac56789');
  });

  test('edits in any order give one text', () => {
    expect(applyEdits('abc', [{ span: { start: 2, end: 3 }, text: '' }, { span: { start: 0, end: 0 }, text: '>' }])).toBe('>ab');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  test('a text with very many is fixed as a whole', () => {
    const text = (count: number): string => 'Quyết định 5/QD-TƯ. '.repeat(count);
    expect(applyFixes(text(5_000), lint(text(5_000)))).toBe('Quyết định 05-QĐ/TW. '.repeat(5_000));
  });
});

test('blanks that a page reads as one do not make a finding one of another text', () => {
  for (const text of ['<p>Nghị quyết\tsố 57-NQ/TW.</p>', '<p>Resolution No.  57-NQ/TW in 2024.</p>']) {
    const findings = lint(text, { format: 'html' });
    expect(findings.length).toBeGreaterThan(0);
    expect(() => applyFixes(text, findings)).not.toThrow();
  }
});
