import { describe, expect, test } from 'vitest';
import { analyze, lint } from '../../../src/index.js';

const HEAD = 'TỈNH UỶ LÀO CAI\n*\nSố 12-CT/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nLào Cai, ngày 4 tháng 5 năm 2021\nCHỈ THỊ\nvề mùa vụ\n';

describe('the head of a document', () => {
  test('tells symbol, type, issuer and day of the text itself, and that the head tells them', () => {
    expect(analyze(HEAD).self).toEqual({
      by: 'letterhead', document: '12-CT/TU[tinh-uy-lao-cai]@2021-05-04', citation: 'c1', type: 'chi-thi', symbol: '12-CT/TU', issuer: 'tinh-uy', issuerName: 'TỈNH UỶ LÀO CAI', date: '2021-05-04',
    });
  });

  test('is the source of what the text does', () => {
    const { relations, citations } = analyze(`${HEAD}\nChỉ thị này thay thế Chỉ thị số 7-CT/TU ngày 3/2/2016.`);
    expect(relations.map(({ kind, source, target }) => [kind, source, target])).toEqual([['supersedes', 'this', citations[1]!.id]]);
  });

  test('dates its document: its first citation is not undated', () => {
    const rules = (text: string): unknown[] => lint(text).map(({ ruleId }) => ruleId);
    expect(rules(HEAD)).not.toContain('first-citation-undated');
    expect(rules(HEAD.replace(/^Lào Cai, .*\n/mu, ''))).toContain('first-citation-undated');
  });

  test('has no place with a number in it', () => {
    const { citations } = analyze(' số 06-NQ/TW số05-NQ/TW, ngày 22/12/2024', { registry: null });
    expect(citations.map(({ date }) => date)).toEqual([undefined, '2024-12-22']);
  });

  test('may be its type alone, with its subject below', () => {
    expect(analyze('KẾ HOẠCH\nthực hiện Nghị quyết 57-NQ/TW').self).toEqual({ by: 'letterhead', type: 'ke-hoach' });
    expect(analyze('KẾ HOẠCH\n\nNghị quyết 57-NQ/TW đã có.').self).toBeUndefined();
  });

  test('is not made of what only stands near: a list, a posting day, prose', () => {
    for (const text of ['Số 57-NQ/TW\nSố 59-NQ/TW', 'Ngày đăng: 05/01/2025\nSố 57-NQ/TW', 'Số 57-NQ/TW\n05/01/2025 07:30', 'Hà Nội, ngày 5/1/2025\nSố 57-NQ/TW còn mới.']) {
      const { self, citations } = analyze(text, { registry: null });
      expect([text, self, citations[0]!.date]).toEqual([text, undefined, undefined]);
    }
  });
});
