import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, createRegistry, extractCitations, registry, resolveCitations, UsageError } from '../../src/index.js';

const TEXTS = [
  'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Nghị quyết này nêu rõ; Nghị quyết 57 yêu cầu.',
  'Quy định 37-QĐ/TW về những điều đảng viên không được làm. Quyết định 37-QĐ/TW nêu rõ.',
  'les résolutions 57, 59, 66 et 68 du Bureau politique',
  'Kết luận số 12-KL/TW, ngày 12/8/2021. Kết luận 12-KL/TW về phòng, chống tham nhũng, tiêu cực.',
  'Nghị quyết Trung ương 4 khoá XII về tăng cường xây dựng, chỉnh đốn Đảng',
];

describe('resolving anew', () => {
  test.each(TEXTS)('completed citations as fresh ones: %s', (text) => {
    const fresh = resolveCitations(extractCitations(text), { text });
    expect(resolveCitations(fresh, { text })).toEqual(fresh);
    expect(resolveCitations(analyze(text).citations, { text })).toEqual(fresh);
  });

  test('real texts too', () => {
    const texts = ['vi', 'fr', 'en'].flatMap((name) => readFileSync(new URL(`../../conformance/${name}.jsonl`, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text));
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      const fresh = resolveCitations(extractCitations(text), { text });
      expect(resolveCitations(fresh, { text }), text).toEqual(fresh);
    }
  });

  test('against another registry takes nothing over from the first', () => {
    const [known] = resolveCitations(extractCitations('37-QĐ/TW'), { publishedOn: '2023-05' });
    expect(known).toMatchObject({ date: '2021-10-25', type: 'quy-dinh', issuer: 'ban-chap-hanh-trung-uong' });
    const other = createRegistry([{ symbol: '37-QĐ/TW', type: 'quyet-dinh', date: '2017-01-02' }]);
    const [anew] = resolveCitations([known!], { registry: other, publishedOn: '2018-03' });
    expect(anew).toMatchObject({ date: '2017-01-02', type: 'quyet-dinh', resolution: { status: 'resolved', document: '37-QĐ/TW@2017-01-02' } });
    expect(anew).not.toHaveProperty('issuer');
    expect(known).toHaveProperty('issuer');
  });
});

describe('certainty', () => {
  test('says from which probability on a citation is resolved', () => {
    const told = (certainty: number | undefined): string | undefined => analyze('Nghị quyết 36-NQ/TW', { publishedOn: '2019-02', ...(certainty !== undefined && { certainty }) }).citations[0]?.resolution.status;
    const [open] = analyze('Nghị quyết 36-NQ/TW', { publishedOn: '2019-02', certainty: 1 }).citations;
    expect(open?.resolution).toMatchObject({ status: 'ambiguous', candidates: [{ document: '36-NQ/TW@2018-10-22' }, expect.anything()] });
    expect([told(0.5), told(1)]).toEqual(['resolved', 'ambiguous']);
  });

  test('candidates have a share each, the likeliest first, and the unknown has the rest', () => {
    for (const text of ['Chỉ thị 06-CT/TW', 'Nghị quyết 18', 'Nghị quyết Trung ương 4', 'Kết luận 12-KL/TW khoá XIII']) {
      const { resolution } = analyze(text).citations[0]!;
      const shares = resolution.status === 'ambiguous' ? resolution.candidates.map(({ probability }) => probability) : [];
      expect(shares.length, text).toBeGreaterThan(1);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
      expect(shares.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001);
      expect(shares.every((one) => one > 0 && one < 1)).toBe(true);
    }
  });

  test.each([0.4, 1.1, Number.NaN, '0.9'])('%s is refused, with what it may be', (certainty) => {
    expect(() => analyze('57-NQ/TW', { certainty: certainty as number })).toThrow(new UsageError(`analyze: certainty must be a number from 0.5 to 1, got ${String(certainty)}`));
    expect(() => resolveCitations([], { certainty: certainty as number, registry })).toThrow(/^resolveCitations: certainty/u);
  });
});
